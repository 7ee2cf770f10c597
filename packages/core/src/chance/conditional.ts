import { Bug } from '@touchstone/core/facts'
import { columnOf } from './draws.ts'
import { errorOf } from './estimate.ts'
import { selectRanks } from './select.ts'
import { SCRAMBLES } from './streams.ts'

/** A figure with its standard error from the eight scrambles. */
export interface WithError {
  readonly value: number
  readonly standardError: number
}

/** Sums of numerator and denominator by scramble. */
function ratioOf(over: readonly number[], under: readonly number[]): WithError | null {
  let a = 0
  let b = 0
  for (let k = 0; k < SCRAMBLES; k++) {
    a += over[k] ?? 0
    b += under[k] ?? 0
  }
  if (!(b > 0)) return null
  const value = a / b
  return {
    value,
    standardError: errorOf(over.map((one, k) => ((one - value * (under[k] ?? 0)) * SCRAMBLES) / b)),
  }
}

function sumsOver(draws: number, add: (i: number) => readonly [number, number]): WithError | null {
  if (draws === 0 || draws % SCRAMBLES !== 0) throw new Bug(`${draws} draws are no multiple of ${SCRAMBLES}`)
  const size = draws / SCRAMBLES
  const over: number[] = []
  const under: number[] = []
  for (let b = 0; b < SCRAMBLES; b++) {
    let top = 0
    let bottom = 0
    for (let i = b * size; i < (b + 1) * size; i++) {
      const [one, two] = add(i)
      top += one
      bottom += two
    }
    over.push(top)
    under.push(bottom)
  }
  return ratioOf(over, under)
}

const same = (a: Float64Array, b: Float64Array): void => {
  if (a.length !== b.length) throw new Bug(`${a.length} draws meet ${b.length}`)
}

const NONE = [0, 0] as const

/**
 * The chance of an event (draws of 0 and not 0), 0 to 1, with its standard error.
 * @example chanceOf(constant('1', 1, 16)).value // 1
 */
export function chanceOf(event: object): WithError {
  const column = columnOf(event)
  return sumsOver(column.length, (i) => [column[i] === 0 ? 0 : 1, 1]) ?? { value: 0, standardError: 0 }
}

/**
 * The chance of an event among the draws in which another holds, 0 to 1, with the standard error of a ratio from the eight
 * scrambles; null where the other never holds. Draws of 0 and not 0, of one length, a multiple of eight (otherwise Bug).
 * Source of the error: linearised ratio, Cochran, Sampling Techniques (1977), §2.11.
 * @example chanceGiven(constant('1', 1, 16), constant('1', 0, 16)) // null
 */
export function chanceGiven(event: object, given: object): WithError | null {
  const a = columnOf(event)
  const b = columnOf(given)
  same(a, b)
  return sumsOver(a.length, (i) => (b[i] === 0 ? NONE : [a[i] === 0 ? 0 : 1, 1]))
}

/**
 * The mean of draws among those in which an event holds, in their unit, with its standard error as in `chanceGiven`; null
 * where the event never holds.
 * @example meanGiven(constant('CNY', 5, 16), constant('1', 1, 16))?.value // 5
 */
export function meanGiven(draws: object, given: object): WithError | null {
  const y = columnOf(draws)
  const b = columnOf(given)
  same(y, b)
  return sumsOver(y.length, (i) => (b[i] === 0 ? NONE : [y[i] ?? 0, 1]))
}

/**
 * The share of the mean that comes from the best draws (1 % unless said, at least one draw): their sum over the sum of all
 * positive values, 0 to 1, so that losses do not make it pass 1; null where no value is positive. For values that are
 * never negative it is the share of the mean itself.
 * By hand: of 1, 1, 1, 7 the best quarter gives 7 of 10.
 * @example shareFromBest(drawsFrom('1', new Float64Array([1, 7, 1, 1])), 0.25) // 0.7
 */
export function shareFromBest(draws: object, share = 0.01): number | null {
  const column = columnOf(draws)
  const n = column.length
  if (n === 0 || !(share > 0 && share <= 1)) throw new Bug(`the best ${share} of ${n} draws`)
  const best = Math.max(1, Math.round(share * n))
  const sorted = selectRanks(Float64Array.from(column), [n - best])
  let all = 0
  let top = 0
  for (let i = 0; i < n; i++) {
    const x = sorted[i] ?? 0
    if (!(x > 0)) continue
    all += x
    if (i >= n - best) top += x
  }
  return all > 0 ? top / all : null
}

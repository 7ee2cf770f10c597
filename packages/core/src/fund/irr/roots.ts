import { exp, ln } from '@touchstone/core/chance'
import type { TimedFlow } from './day-count.ts'

/** A zero of a sum of discounted flows, as x = ln(1 + rate). */
export interface Zero {
  readonly x: number
  /** The sum touches zero here without changing its sign (or turns within rounding of it). */
  readonly touches: boolean
}

/** Flows with one amount at each time, in order, the first at 0, none of amount 0. */
interface Sum {
  readonly times: Float64Array
  readonly amounts: Float64Array
  readonly span: number
}

const UNIT = 2.220446049250313e-16
/** Flows within a second are at one time. */
const SECOND = 3e-8

function sumOf(years: ArrayLike<number>, amounts: ArrayLike<number>): Sum {
  const n = years.length
  const times = new Float64Array(n)
  const kept = new Float64Array(n)
  let end = 0
  for (let i = 0; i < n;) {
    const at = years[i] ?? 0
    let amount = 0
    for (; i < n && (years[i] ?? 0) - at < SECOND; i++) amount += amounts[i] ?? 0
    if (amount === 0) continue
    times[end] = at
    kept[end++] = amount
  }
  const first = times[0] ?? 0
  for (let i = 0; i < end; i++) times[i] = (times[i] ?? 0) - first
  return { times: times.subarray(0, end), amounts: kept.subarray(0, end), span: end === 0 ? 0 : (times[end - 1] ?? 0) }
}

/** How often neighbours have opposite signs: no fewer than the zeros counted with their multiplicity, and of their parity. */
function changes({ amounts }: Sum): number {
  let count = 0
  for (let i = 1; i < amounts.length; i++) if ((amounts[i] ?? 0) > 0 !== (amounts[i - 1] ?? 0) > 0) count++
  return count
}

interface Point {
  readonly value: number
  readonly slope: number
  /** Below this size the value is rounding. */
  readonly noise: number
}

/** The sum at x, scaled by a positive factor that keeps its largest term's exponent at 0. */
function at({ times, amounts, span }: Sum, x: number): Point {
  const lift = x < 0 ? span * x : 0
  let value = 0
  let slope = 0
  let size = 0
  for (let i = 0; i < times.length; i++) {
    const t = times[i] ?? 0
    const exponent = lift - t * x
    const term = (amounts[i] ?? 0) * exp(exponent)
    value += term
    slope -= t * term
    size += Math.abs(term) * (times.length + 4 - exponent)
  }
  return { value, slope, noise: size * UNIT }
}

/** Beyond this x the first term outweighs all of the other sign (mirrored: the last term below minus this x). */
function reach({ times, amounts, span }: Sum, mirrored: boolean): number {
  const n = times.length
  const lead = mirrored ? (amounts[n - 1] ?? 0) : (amounts[0] ?? 0)
  for (let x = 1; ; x *= 2) {
    let against = 0
    for (let i = 0; i < n; i++) {
      const amount = amounts[i] ?? 0
      const gap = mirrored ? span - (times[i] ?? 0) : (times[i] ?? 0)
      if (amount > 0 !== lead > 0) against += Math.abs(amount) * exp(-gap * x)
    }
    if (against < Math.abs(lead) || x > 1e300) return x
  }
}

/** The zero of a stretch at whose ends the signs differ: Newton's steps, and the middle wherever they leave it or do
 * not shrink by half. */
function solve(sum: Sum, a: number, b: number): number {
  let low = a
  let high = b
  const rising = !(at(sum, a).value >= 0)
  // Most rates are near none.
  let x = low < 0 && high > 0 ? 0 : low + (high - low) / 2
  let step = Infinity
  for (let i = 0; i < 400; i++) {
    const { value, slope, noise } = at(sum, x)
    if (value === 0) return x
    if (value < 0 === rising) low = x
    else high = x
    const newton = x - value / slope
    const quick = newton > low && newton < high && Math.abs(newton - x) < step / 2
    // A value within rounding tells no better place.
    if (!quick && step < Infinity && Math.abs(value) <= noise) return x
    const next: number = quick ? newton : low + (high - low) / 2
    step = Math.abs(next - x)
    if (step <= UNIT * 0.5 * Math.max(Math.abs(x), 1e-4) || next === low || next === high) return next
    x = next
  }
  return x
}

interface Stretch {
  readonly from: number
  readonly to: number
}

/** e^−80 of the leading term is far below its rounding. */
const NEGLIGIBLE = 80

/** From which term to which the sum is more than rounding of its leading one, all over a stretch on one side of 0. */
function telling(sum: Sum): (one: Stretch) => readonly [first: number, end: number] {
  const { times, amounts, span } = sum
  const n = times.length
  let largest = 0
  for (const one of amounts) largest = Math.max(largest, Math.abs(one))
  const headroom = NEGLIGIBLE + ln(largest / Math.abs(amounts[0] ?? 1))
  const tailroom = NEGLIGIBLE + ln(largest / Math.abs(amounts[n - 1] ?? 1))
  return ({ from, to }) => {
    let first = 0
    let end = n
    if (from > 0) while (end > 1 && (times[end - 1] ?? 0) * from > headroom) end--
    if (to < 0) while (first < n - 1 && (span - (times[first] ?? 0)) * -to > tailroom) first++
    return [first, end]
  }
}

/**
 * Stretches that may hold a zero: each either with a sum that (times a positive factor) only rises or only falls, or so
 * short that the sum is rounding all over it. What is left out provably holds none: there the value at the middle exceeds
 * what the largest slope can take away.
 */
function isolate(sum: Sum, from: number, to: number): readonly Stretch[] {
  const { times, amounts } = sum
  const n = times.length
  const part = telling(sum)
  const weights = new Float64Array(n)
  const found: Stretch[] = []
  const open: Stretch[] = [{ from, to }]
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const r = (one.to - one.from) / 2
    const m = one.from + r
    const split = (): void => void open.push({ from: m, to: one.to }, { from: one.from, to: m })
    const [first, end] = part(one)
    const start = times[first] ?? 0
    const span = (times[end - 1] ?? 0) - start
    if (r * span > 16) {
      split()
      continue
    }
    const pivot = m < 0 ? start + span : start
    let value = 0
    let size = 0
    let moment = 0
    let rough = 0
    for (let i = first; i < end; i++) {
      const t = times[i] ?? 0
      const exponent = (pivot - t) * m
      const w = (amounts[i] ?? 0) * exp(exponent)
      weights[i] = w
      value += w
      size += Math.abs(w)
      moment += Math.abs(w) * t
      rough += Math.abs(w) * (n + 4 - exponent)
    }
    const middle = moment / size
    let least = 0
    let most = 0
    for (let i = first; i < end; i++) {
      const d = middle - (times[i] ?? 0)
      const grown = exp(d * r)
      const up = (weights[i] ?? 0) * d * grown
      const down = ((weights[i] ?? 0) * d) / grown
      least += Math.min(up, down)
      most += Math.max(up, down)
    }
    const noise = rough * UNIT
    const slack = noise * span
    const swing = r * Math.max(Math.abs(least), Math.abs(most))
    if (Math.abs(value) > swing + noise) continue
    const monotone = least > slack || most < -slack
    if (monotone || Math.abs(value) + swing <= 8 * noise || r <= 1e-15 * Math.max(1, Math.abs(m))) found.push(one)
    else split()
  }
  return found
}

/** Zeros so near that the sum between them is rounding are one of their joint multiplicity. */
function merged(sum: Sum, xs: readonly { readonly x: number; readonly crosses: boolean }[]): readonly Zero[] {
  const groups: { low: number; high: number; odd: boolean }[] = []
  for (const { x, crosses } of xs) {
    const last = groups.at(-1)
    const between = last === undefined ? null : at(sum, last.high + (x - last.high) / 2)
    if (last !== undefined && between !== null && Math.abs(between.value) <= 8 * between.noise) {
      last.high = x
      last.odd = last.odd !== crosses
    } else groups.push({ low: x, high: x, odd: crosses })
  }
  return groups.map(({ low, high, odd }) => ({
    x: odd ? low + (high - low) / 2 : turning(sum, low, high),
    touches: !odd,
  }))
}

/** Where the sum turns nearest to a stretch on which it is rounding. */
function turning(sum: Sum, low: number, high: number): number {
  const slopes = sumOf(
    sum.times,
    sum.times.map((years, i) => -years * (sum.amounts[i] ?? 0)),
  )
  for (let reached = Math.max(high - low, 1e-9); reached < 1e-2; reached *= 4) {
    const a = low - reached
    const b = high + reached
    if (at(slopes, a).value >= 0 !== at(slopes, b).value >= 0) return solve(slopes, a, b)
  }
  return low + (high - low) / 2
}

/**
 * Every real x at which Σ amount·e^(−years·x) is 0, ascending. Complete: the ends are bounded by the first and the last
 * term, and a stretch is left out only where bounds of the sum exclude a zero; a stretch that is kept has a slope of one
 * sign, so that the signs at its ends decide. Zeros that lie nearer than rounding can tell apart are one that
 * touches; flows within a second of each other are one.
 * In: years and amounts. Out: zeros and the number of sign changes of the ordered amounts, which bounds them (Descartes'
 * rule for sums of exponentials: Laguerre 1883; Jameson 2006, Theorem 3.1). Total for finite input.
 * By hand: −100 + 230v − 132v² = 0 at v = 1/1.1 and 1/1.2.
 * @example zerosOf([{ years: 0, amount: -1 }, { years: 1, amount: 1 }]).zeros // [{"x":0,"touches":false}]
 */
export function zerosOf(flows: readonly TimedFlow[]): Zeros {
  const sorted = [...flows].sort((a, b) => a.years - b.years)
  return zerosIn(
    sorted.map(({ years }) => years),
    sorted.map(({ amount }) => amount),
  )
}

/** The zeros of a sum of discounted flows, and the sign changes that bound their number. */
export interface Zeros {
  readonly zeros: readonly Zero[]
  readonly signChanges: number
}

/**
 * `zerosOf` for columns of years, which must ascend, and amounts.
 * @example zerosIn([0, 1], [-1, 1]).zeros.length // 1
 */
export function zerosIn(years: ArrayLike<number>, amounts: ArrayLike<number>): Zeros {
  const sum = sumOf(years, amounts)
  const signChanges = changes(sum)
  if (signChanges === 0) return { zeros: [], signChanges }
  // Odd shares, so that no end of a stretch falls on a round rate.
  const from = -reach(sum, true) * 1.0371
  const to = reach(sum, false) * 1.0713
  if (signChanges === 1) return { zeros: [{ x: solve(sum, from, to), touches: false }], signChanges }
  const positive = (x: number): boolean => at(sum, x).value >= 0
  const candidates = isolate(sum, from, to).flatMap((one) => {
    if (positive(one.from) !== positive(one.to)) return [{ x: solve(sum, one.from, one.to), crosses: true }]
    const { value, noise } = at(sum, one.from + (one.to - one.from) / 2)
    return Math.abs(value) <= 8 * noise && one.to - one.from < 1e-3
      ? [{ x: one.from + (one.to - one.from) / 2, crosses: false }]
      : []
  })
  return { zeros: merged(sum, candidates), signChanges }
}

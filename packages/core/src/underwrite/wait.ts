import { exp, keyOf, orderOf, selectRanks, uniformAt } from '@touchstone/core/chance'
import { type Fates, MOST_ROUNDS } from '@touchstone/core/market'
import type { WaitTerms } from './judged.ts'

/** What waiting for the next round brings: who is let in and invests, and at which multiple. */
export interface Waiting {
  /** 1 where the next round comes in time, we are let in and invest. */
  readonly invested: Uint8Array
  /** Multiple of what is put into the next round; 0 where nothing is. */
  readonly multiples: Float64Array
  readonly share: number
  /** Mean gain of an invested unit over time's price, at the day of that round, allocation not counted. */
  readonly gain: number
}

const BINS = 16

/**
 * Chance to be let in later above which waiting beats investing now. In: scores by draw of investing now, of waiting and
 * of passing, who was let in and invested, who leads, the chances to be let in. Out: a chance from 0 (waiting always) to 1; null where no chance is
 * high enough, or where waiting, always let in, is within two errors of the draws of passing. The draws let in stand for all, each by one over its chance, and the score is linear in that chance.
 * Assumes one chance for every company; the judged ones fall out of the answer.
 * By hand: of two draws now brings 0.5 each; both of the rest were let in and bring 0.7, so all let in bring 0.7 / 0.7 = 1
 * each without error, and 0.5 / 1 = 0.5.
 * @example waitBreakEven(Float64Array.of(0.5, 0.5), Float64Array.of(0.7, 0.7), new Float64Array(2), Uint8Array.of(1, 1), new Uint8Array(2), { leader: 0.35, rest: 0.7 }) // 0.5
 */
export function waitBreakEven(
  now: Float64Array,
  wait: Float64Array,
  pass: Float64Array,
  invested: Uint8Array,
  leader: Uint8Array,
  terms: Pick<WaitTerms, 'leader' | 'rest'>,
): number | null {
  let gain = 0
  let all = 0
  let squares = 0
  for (let d = 0; d < now.length; d++) {
    gain += (now[d] ?? 0) - (pass[d] ?? 0)
    if (invested[d] !== 1) continue
    const one = ((wait[d] ?? 0) - (pass[d] ?? 0)) / (leader[d] === 1 ? terms.leader : terms.rest)
    all += one
    squares += one * one
  }
  // Sums, so that the error of the sum is the root of the sum of squares less their mean's part.
  const error = Math.sqrt(Math.max(0, squares - (all * all) / now.length))
  if (all <= 2 * error || gain >= all) return null
  return gain <= 0 ? 0 : gain / all
}

/** Multiple of a unit put into the first later round: what a share brings over what it costs then, or the same preference. */
function laterMultiple(fates: Fates, entry: Float64Array, draw: number): number {
  const cell = draw * MOST_ROUNDS
  const price = (fates.roundPost[cell] ?? 0) * (1 - (fates.roundSold[cell] ?? 0))
  const now = entry[draw] ?? 0
  return now < 1 || price <= 0 ? now : Math.max(1, now / price)
}

/**
 * What a unit put in at today's price is worth over time's price, blind, and with a free look at the price of the next round
 * (or that none came in time) before it: invested only where the class of what is seen pays on average. The look's mean is a
 * sum of the better of investing and not, class by class, so it is never below the better of both blind.
 * In: fates, multiples of the entry, log rate of time a year, years within which the round comes. Out: mean gains of a unit. An upper bound, as the same draws
 * teach and are judged.
 * By hand: every unit brings 2 and nothing is seen before: 1 either way.
 * @example freeLook.length // 4
 */
export function freeLook(
  fates: Fates,
  entry: Float64Array,
  rate: number,
  years: number,
): { readonly blind: number; readonly look: number } {
  const n = fates.count
  const seen: number[] = []
  for (let d = 0; d < n; d++)
    if ((fates.rounds[d] ?? 0) > 0 && (fates.roundYears[d * MOST_ROUNDS] ?? 0) <= years) seen.push(d)
  const step = Float64Array.from(seen, (d) => {
    const cell = d * MOST_ROUNDS
    return (fates.roundPost[cell] ?? 0) * (1 - (fates.roundSold[cell] ?? 0))
  })
  const bin = new Uint8Array(n).fill(BINS)
  orderOf(step).forEach((at, i) => (bin[seen[at] ?? 0] = Math.floor((i * BINS) / seen.length)))
  const sums = new Float64Array(BINS + 1)
  for (let d = 0; d < n; d++) {
    const b = bin[d] ?? 0
    sums[b] = (sums[b] ?? 0) + (entry[d] ?? 0) * exp(-rate * (fates.years[d] ?? 0)) - 1
  }
  let blind = 0
  let look = 0
  for (const sum of sums) {
    blind += sum
    look += Math.max(0, sum)
  }
  return n === 0 ? { blind: 0, look: 0 } : { blind: blind / n, look: look / n }
}

/**
 * Waits for the next round and invests where rounds with a step like this one paid on average: the step in price is seen in
 * sixteen classes, what they brought is learned on one half of the draws and used on the other. In: fates, multiples of the
 * entry, log rate of time a year, seed, judged terms; a free look takes the entry's own price and day instead. Out: as named.
 * Assumes a share bought later ranks equal and converts like ours; the chance to be let in is judged. Source: the look-ahead
 * policy of the economic model, §5. A never-investing policy belongs to the class, so waiting is worth at least nothing but
 * for the error of the draws.
 * @example waitForNext.length // 5
 */
export function waitForNext(fates: Fates, entry: Float64Array, rate: number, seed: string, terms: WaitTerms): Waiting {
  const n = fates.count
  const value = new Float64Array(n)
  const all = new Int32Array(n)
  const steps = new Float64Array(n)
  const values = new Float64Array(n)
  let found = 0
  for (let d = 0; d < n; d++) {
    const cell = d * MOST_ROUNDS
    const at = fates.roundYears[cell] ?? 0
    if ((fates.rounds[d] ?? 0) === 0 || at > terms.years) continue
    const brought = laterMultiple(fates, entry, d)
    value[d] = brought
    steps[found] = (fates.roundPost[cell] ?? 0) * (1 - (fates.roundSold[cell] ?? 0))
    values[found] = brought
    all[found++] = d
  }
  const rows = all.subarray(0, found)
  const order = orderOf(steps.subarray(0, found))
  const bin = new Uint8Array(n)
  order.forEach((at, i) => (bin[rows[at] ?? 0] = Math.floor((i * BINS) / found)))
  const sums = [new Float64Array(BINS), new Float64Array(BINS)]
  const counts = [new Float64Array(BINS), new Float64Array(BINS)]
  const high = Math.floor(found * 0.995)
  const most = found === 0 ? Infinity : (selectRanks(values.subarray(0, found), [high])[high] ?? Infinity)
  const worth = (d: number): number =>
    Math.min(most, value[d] ?? 0) *
      exp(-rate * Math.max(0, (fates.years[d] ?? 0) - (fates.roundYears[d * MOST_ROUNDS] ?? 0))) -
    1
  for (const d of rows) {
    const half = d % 2
    const b = bin[d] ?? 0
    const sum = sums[half]
    const count = counts[half]
    if (sum === undefined || count === undefined) continue
    sum[b] = (sum[b] ?? 0) + worth(d)
    count[b] = (count[b] ?? 0) + 1
  }
  const key = keyOf(`${seed}\u0000underwrite.wait`)
  const invested = new Uint8Array(n)
  const multiples = new Float64Array(n)
  let hits = 0
  let gain = 0
  for (const d of rows) {
    const other = 1 - (d % 2)
    const b = bin[d] ?? 0
    if (!((sums[other]?.[b] ?? 0) > 0)) continue
    if (uniformAt(key, d, 0) >= (fates.leader[d] === 1 ? terms.leader : terms.rest)) continue
    invested[d] = 1
    multiples[d] = value[d] ?? 0
    hits++
    gain += worth(d)
  }
  return { invested, multiples, share: n === 0 ? 0 : hits / n, gain: hits === 0 ? 0 : gain / hits }
}

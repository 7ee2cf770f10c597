import { Bug } from '@touchstone/core/facts'
import { columnOf, Draws, pow, zip } from '@touchstone/core/chance'
import { kept } from './asked.ts'

/**
 * How many times today's revenue a company has after some years, when growth fades by a fixed part each year:
 * Π (1 + g·d^(t−1)), the last year in part.
 * In: first year's growth as a fraction; part of it left after each year; years. Out: a multiple of today's revenue.
 * By hand: g 1, d 0.5, 2.5 years: 2 × 1.5 × 1.25^0.5 = 3.3541.
 * @example Math.round(estimate(revenueFactor(constant('1', 1, 8), constant('1', 0.5, 8), constant('year', 2.5, 8))).p50 * 1e4) // 33541
 */
export function revenueFactor(growth: Draws<'1'>, decay: Draws<'1'>, years: Draws<'year'>): Draws<'1'> {
  const [g, d, t] = [columnOf(growth), columnOf(decay), columnOf(years)]
  if (g.length !== d.length || g.length !== t.length) throw new Bug(`${g.length}, ${d.length}, ${t.length} draws meet`)
  const out = new Float64Array(g.length)
  for (let i = 0; i < out.length; i++) {
    const wait = t[i] ?? 0
    const [first, fade] = [g[i] ?? 0, d[i] ?? 0]
    let faded = 1
    let factor = 1
    // Year k + 1 counts in full when `years` reaches it, in part when it ends inside it, not at all after.
    for (let k = 0; k < LONGEST && k < wait; k++) {
      const year = 1 + first * faded
      factor *= wait - k >= 1 ? year : pow(year, wait - k)
      faded *= fade
    }
    out[i] = factor
  }
  return Draws.of('1', out)
}

/** Years after which growth no longer counts; a longer wait keeps the revenue of the last. */
const LONGEST = 20

/**
 * Revenue at the exit: today's revenue grown, saturating at what a company of its kind can reach: R·F ÷ (1 + R·F ÷ M).
 * In: revenue a year today; its growth factor; largest yearly revenue within reach. Out: revenue a year at the exit.
 * Assumes logistic saturation; without it compound growth under a wide belief has no finite mean worth printing.
 * By hand: 20m × 14 = 280m; ÷ (1 + 280 ÷ 3,000) = 256.1m.
 * @example Math.round(estimate(revenueAtExit(constant('CNY', 20, 8), constant('1', 14, 8), constant('CNY', 3000, 8))).p50 * 10) // 2561
 */
export function revenueAtExit<C extends string>(
  revenue: Draws<C>,
  factor: Draws<'1'>,
  reachable: Draws<NoInfer<C>>,
): Draws<C> {
  return zip(revenue.unit, revenue.by(factor), reachable, (grown, most) => grown / (1 + grown / most))
}

/**
 * What the whole company is sold or listed for at the exit, if it gets there.
 * In: revenue a year at the exit; multiple of it paid. Out: money at the exit. By hand: 280m × 8 = 2.24bn.
 * @example estimate(exitValue(constant('CNY', 280e6, 8), constant('1', 8, 8))).p50 // 2240000000
 */
export function exitValue<C extends string>(revenue: Draws<C>, multiple: Draws<'1'>): Draws<C> {
  return revenue.by(multiple)
}

/**
 * What a later amount is worth today: x ÷ (1 + r)^t.
 * In: money; yearly rate; years. Out: money. By hand: 100 ÷ 1.25² = 64.
 * @example estimate(discounted(constant('CNY', 100, 8), constant('1', 0.25, 8), constant('year', 2, 8))).p50 // 64
 */
export function discounted<C extends string>(amount: Draws<C>, rate: Draws<'1'>, years: Draws<'year'>): Draws<C> {
  const divisor = zip('1', rate, years, (r, t) => pow(1 + r, t))
  return zip(amount.unit, amount, divisor, (x, d) => x / d)
}

/**
 * Pre-money value of the business from its own cash, as an expectation over living or dying: exit value × chance to live
 * × what later rounds leave, discounted, × what this round leaves. At this price the stake on offer is worth the money.
 * In: exit value; chance to reach the exit; share later rounds take; yearly rate; years; stake sold now. Out: money today.
 * By hand: 2,240 × 0.3 × 0.54 ÷ 1.25^6.5 × 0.85: 362.88 ÷ 4.26496 × 0.85 = 72.321.
 * @example Math.round(estimate(commercialValue({ exit: constant('CNY', 2240, 8), survival: constant('1', 0.3, 8), laterDilution: constant('1', 0.46, 8), discountRate: constant('1', 0.25, 8), years: constant('year', 6.5, 8), stake: constant('1', 0.15, 8) })).p50 * 1000) // 72321
 */
export function commercialValue<C extends string>(of: {
  readonly exit: Draws<C>
  readonly survival: Draws<'1'>
  readonly laterDilution: Draws<'1'>
  readonly discountRate: Draws<'1'>
  readonly years: Draws<'year'>
  readonly stake: Draws<'1'>
}): Draws<C> {
  const expected = of.exit.by(of.survival).by(kept(of.laterDilution))
  return discounted(expected, of.discountRate, of.years).by(kept(of.stake))
}

/**
 * Money back over money in for a share bought now, dead companies included as 0.
 * In: exit value; 1 where the company lives, else 0; share later rounds take; post-money paid. Out: a multiple.
 * By hand: 2,240 × 1 × 0.54 ÷ 2,000 = 0.6048.
 * @example Math.round(estimate(returnMultiple(constant('CNY', 2240, 8), constant('1', 1, 8), constant('1', 0.46, 8), constant('CNY', 2000, 8))).p50 * 10000) // 6048
 */
export function returnMultiple<C extends string>(
  exit: Draws<C>,
  lives: Draws<'1'>,
  laterDilution: Draws<'1'>,
  post: Draws<NoInfer<C>>,
): Draws<'1'> {
  return zip('1', exit.by(lives).by(kept(laterDilution)), post, (x, p) => x / p)
}

/**
 * Yearly return of a multiple over years: multiple^(1/years) − 1; −1 where nothing comes back.
 * In: multiple; years. Out: fraction a year. By hand: 4^(1/2) − 1 = 1.
 * @example estimate(yearlyReturn(constant('1', 4, 8), constant('year', 2, 8))).p50 // 1
 */
export function yearlyReturn(multiple: Draws<'1'>, years: Draws<'year'>): Draws<'1'> {
  return zip('1', multiple, years, (m, t) => (m <= 0 ? -1 : pow(m, 1 / t) - 1))
}

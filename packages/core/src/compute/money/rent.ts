import { columnOf, type Draws, drawsFrom, exp, normalQuantile } from '@touchstone/core/chance'
import { compareDates, daysSince1970 } from '@touchstone/core/units'
import { poissonQuantile } from '../run/counts.ts'

/** One dated rent of one accelerator at one place, in one currency per accelerator-hour. */
export interface RentQuote {
  readonly of: string
  readonly known: string
  readonly contract: string
  readonly low: number
  readonly mid: number
  readonly high: number
}

/** A rent for a day, made of quotes. */
export interface RentFound {
  readonly low: number
  readonly mid: number
  readonly high: number
  readonly quotes: number
  /** The contract whose quotes were used; another than asked where none was known. */
  readonly contract: string
  readonly newest: string
}

const YEAR = 366

/**
 * The rent of an accelerator on a day under a contract, from quotes of one place and currency: what was known by the day
 * and spoke of the year before it. Rents jump both ways, so there is no line through them: the middle is the middle quote,
 * the ends are the lowest and highest. Where the contract was not quoted, another is used at the ratio of the two.
 * In: quotes; ISO day; contract; price of each contract over on-demand (on-demand 1). Out: low, mid, high; null without any.
 * By hand: 3-year at 0.4 of on-demand: an on-demand quote of 2.5 gives 1.0.
 * @example rentOn([{ of: '2023-03-01', known: '2023-03-01', contract: 'on-demand', low: 2, mid: 2.5, high: 3 }], '2023-04-11', '3-year', { 'on-demand': 1, '3-year': 0.4 })?.mid // 1
 */
export function rentOn(
  quotes: readonly RentQuote[],
  day: string,
  contract: string,
  ratios: Readonly<Record<string, number>>,
): RentFound | null {
  const end = daysSince1970(day)
  const known = quotes.filter((one) => compareDates(one.known, day) <= 0 && end - daysSince1970(one.of) <= YEAR)
  const asked = known.filter((one) => one.contract === contract)
  const wanted = ratios[contract]
  const usable =
    asked.length > 0 || wanted === undefined ? asked : known.filter((one) => ratios[one.contract] !== undefined)
  const nearest = [...usable].sort((a, b) => compareDates(b.of, a.of) || a.mid - b.mid)
  const first = nearest[0]
  if (first === undefined) return null
  const used = nearest.filter((one) => one.contract === first.contract)
  const factor = first.contract === contract ? 1 : (wanted ?? 1) / (ratios[first.contract] ?? 1)
  const mids = used.map((one) => one.mid).sort((a, b) => a - b)
  const middle = ((mids[(mids.length - 1) >> 1] ?? NaN) + (mids[mids.length >> 1] ?? NaN)) / 2
  return {
    low: Math.min(...used.map((one) => one.low)) * factor,
    mid: middle * factor,
    high: Math.max(...used.map((one) => one.high)) * factor,
    quotes: used.length,
    contract: first.contract,
    newest: first.of,
  }
}

/** How the logarithm of a rent moves: a drift, a steady trembling, and jumps both ways (shortage, flood of supply). */
export interface RentPath {
  readonly driftPerYear: number
  readonly deviationPerYear: number
  readonly jumpsPerYear: number
  /** The part of the jumps that go up. */
  readonly upShare: number
  /** Sizes on the logarithm, both positive: 0.34 is +40 %, 0.5 downwards is −39 %. */
  readonly up: number
  readonly down: number
}

/**
 * What a rent is expected to be over today's, some time ahead, in closed form.
 * In: path; years ≥ 0. Out: a factor > 0. Total. Source: Merton 1976, mean of a jump diffusion.
 * By hand: one year, drift −0.1, deviation 0.2, one jump a year, 40 % up by 0.34, down by 0.5:
 * e^(−0.1 + 0.02 + 0.4 × 1.404948 + 0.6 × 0.606531 − 1) = e^(−0.154102) = 0.857184.
 * @example Math.round(rentFactor({ driftPerYear: -0.1, deviationPerYear: 0.2, jumpsPerYear: 1, upShare: 0.4, up: 0.34, down: 0.5 }, 1) * 1e6) // 857184
 */
export function rentFactor(path: RentPath, years: number): number {
  const spread = (path.deviationPerYear * path.deviationPerYear) / 2
  const jumps = path.jumpsPerYear * (path.upShare * exp(path.up) + (1 - path.upShare) * exp(-path.down) - 1)
  return exp((path.driftPerYear + spread + jumps) * years)
}

/**
 * A rent some time ahead, drawn: for a run that is not rented yet.
 * In: today's rent; path; years ≥ 0; three columns of uniforms (trembling, jumps up, jumps down), of one length with the
 * rent. Out: the rent then, in the same unit. Total. Its mean is today's times `rentFactor`.
 * @example estimate(rentAhead(constant('USD/card-hour', 2, 8), { driftPerYear: 0, deviationPerYear: 0.2, jumpsPerYear: 0, upShare: 0, up: 0, down: 0 }, 1, constant('1', 0.5, 8), constant('1', 0.5, 8), constant('1', 0.5, 8))).p50 // 2
 */
export function rentAhead<C extends string>(
  rent: Draws<`${C}/card-hour`>,
  path: RentPath,
  years: number,
  trembling: Draws<'1'>,
  ups: Draws<'1'>,
  downs: Draws<'1'>,
): Draws<`${C}/card-hour`> {
  const [now, z, up, down] = [columnOf(rent), columnOf(trembling), columnOf(ups), columnOf(downs)]
  const rate = path.jumpsPerYear * years
  const out = new Float64Array(now.length)
  for (let i = 0; i < now.length; i++) {
    const rises = poissonQuantile(rate * path.upShare, up[i] ?? 0.5)
    const falls = poissonQuantile(rate * (1 - path.upShare), down[i] ?? 0.5)
    const trembled = path.deviationPerYear * Math.sqrt(years) * normalQuantile(z[i] ?? 0.5)
    out[i] = (now[i] ?? 0) * exp(path.driftPerYear * years + trembled + rises * path.up - falls * path.down)
  }
  return drawsFrom(rent.unit, out)
}

import type { TimedFlow } from '../irr/day-count.ts'
import { rateOfReturn, type RateAnswer } from '../irr/rate.ts'
import type { TwoSided } from './multiples.ts'

/** A fund beside an index of total return: flows, level and time in years by period, and the value left at the last. */
export interface AgainstIndex extends TwoSided {
  readonly index: readonly number[]
  readonly years: readonly number[]
  readonly nav: number
}

/**
 * Flows one period apart beside an index. Total.
 * @example byPeriod({ contributions: [1, 0], distributions: [0, 2] }, [100, 110], 0).years // [0,1]
 */
export function byPeriod(flows: TwoSided, index: readonly number[], nav: number): AgainstIndex {
  return { ...flows, index, nav, years: index.map((_, period) => period) }
}

const last = (list: readonly number[]): number => list.at(-1) ?? NaN

/** Both sides grown to the last period with the index. */
function future({ contributions, distributions, index }: AgainstIndex): {
  readonly contributed: number
  readonly distributed: number
} {
  const end = last(index)
  let contributed = 0
  let distributed = 0
  index.forEach((level, i) => {
    contributed += ((contributions[i] ?? 0) * end) / level
    distributed += ((distributions[i] ?? 0) * end) / level
  })
  return { contributed, distributed }
}

/** Net flows by period, the value of the last added to it. */
function net(fund: AgainstIndex, nav: number, scale = 1): readonly TimedFlow[] {
  const end = fund.index.length - 1
  return fund.years.map((years, i) => ({
    years,
    amount: scale * (fund.distributions[i] ?? 0) - (fund.contributions[i] ?? 0) + (i === end ? nav : 0),
  }))
}

/**
 * The fund's own rate of return, its value at the last period counted as received.
 * @example Math.round(1e4 * fundRate(byPeriod({ contributions: [25, 0, 0], distributions: [0, 15, 0] }, [1, 1, 1], 20)).rate) // 2434
 */
export function fundRate(fund: AgainstIndex): RateAnswer {
  return rateOfReturn(net(fund, fund.nav))
}

/**
 * Kaplan and Schoar's public market equivalent: what came out, grown with the index to the end, plus what is left, over
 * what went in, grown the same way. Above 1 the fund beat the index. Null where nothing went in.
 * In: money and index levels (positive). Out: a ratio. Source: Kaplan & Schoar 2005, Journal of Finance 60.
 * By hand: 100 at 100; 60 at 110 and 72 at 121: (60 × 1.1 + 72) / 121 = 138 / 121 = 1.140496.
 * @example Math.round(1e6 * kaplanSchoar(byPeriod({ contributions: [100, 0, 0], distributions: [0, 60, 72] }, [100, 110, 121], 0))) // 1140496
 */
export function kaplanSchoar(fund: AgainstIndex): number | null {
  const { contributed, distributed } = future(fund)
  return contributed > 0 ? (distributed + fund.nav) / contributed : null
}

/** What buying and selling the index on the fund's dates would have left, and its rate. */
export interface LongNickels {
  /** Below 0 the distributions were more than the index position held: it is short. */
  readonly theoreticalNav: number
  readonly goesShort: boolean
  readonly rate: RateAnswer
}

/**
 * Long and Nickels' index comparison: the fund's flows with its value replaced by that of an index position which buys at
 * each contribution and sells at each distribution. A fund that does well makes it go short, and its flows may then have
 * several rates or none; both are said.
 * In: money and index levels. Out: money, rates. Source: Long & Nickels 1996.
 * By hand: 100 at 100, 60 at 110, 72 at 121: 121 − 66 − 72 = −17.
 * @example Math.round(longNickels(byPeriod({ contributions: [100, 0, 0], distributions: [0, 60, 72] }, [100, 110, 121], 0)).theoreticalNav) // -17
 */
export function longNickels(fund: AgainstIndex): LongNickels {
  const { contributed, distributed } = future(fund)
  const theoreticalNav = contributed - distributed
  return { theoreticalNav, goesShort: theoreticalNav < 0, rate: rateOfReturn(net(fund, theoreticalNav)) }
}

/** The scale of the distributions under which the index position ends at the fund's value, and its rate. */
export interface PmePlus {
  readonly scale: number | null
  readonly rate: RateAnswer
}

/**
 * PME+: distributions times the scale under which the index position ends exactly at the fund's value, so it never goes
 * short by doing well. Without distributions there is no scale (null) and the rate is of the contributions alone.
 * In: money and index levels. Out: a factor, rates. Source: Rouvinez 2003, Capital Dynamics.
 * By hand: contributions 100 at 100 and 50 at 105, value 20, index 100, 105, 115, 100, 120: contributed 120 + 57.142857;
 * distributed 60 × 120/115 + 100 × 1.2 = 182.608696; (177.142857 − 20) / 182.608696 = 0.860544.
 * @example Math.round(1e6 * pmePlus(byPeriod({ contributions: [100, 50, 0, 0, 0], distributions: [0, 0, 60, 100, 0] }, [100, 105, 115, 100, 120], 20)).scale) // 860544
 */
export function pmePlus(fund: AgainstIndex): PmePlus {
  const { contributed, distributed } = future(fund)
  const scale = distributed > 0 ? (contributed - fund.nav) / distributed : null
  return { scale, rate: rateOfReturn(net(fund, fund.nav, scale ?? 1)) }
}

/** What is left of an index position from which the same share is sold as the fund distributed, and its rate. */
export interface ModifiedPme {
  readonly nav: number
  readonly rate: RateAnswer
}

/**
 * Cambridge Associates' modified PME: at each distribution the index position sells the share d/(d + NAV) that the fund
 * paid out, so it never goes short. Needs the fund's value at each period.
 * In: money and index levels; `navs` after the period's flows. Out: money, rates. Source: Cambridge Associates 2013.
 * By hand: 100 in, index 1 → 1.1; 55 out with 55 left: half is sold, 55, and 55 stay.
 * @example Math.round(modifiedPme(byPeriod({ contributions: [100, 0], distributions: [0, 55] }, [1, 1.1], 55), [100, 55]).nav) // 55
 */
export function modifiedPme(fund: AgainstIndex, navs: readonly number[]): ModifiedPme {
  let held = 0
  const sold: number[] = []
  fund.index.forEach((level, i) => {
    const grown = (i === 0 ? 0 : (held * level) / (fund.index[i - 1] ?? level)) + (fund.contributions[i] ?? 0)
    const paid = fund.distributions[i] ?? 0
    const share = paid > 0 ? paid / (paid + (navs[i] ?? 0)) : 0
    sold.push(share * grown)
    held = (1 - share) * grown
  })
  return { nav: held, rate: rateOfReturn(net({ ...fund, distributions: sold }, held)) }
}

/**
 * Direct alpha: the rate of the flows after each is grown with the index to the end, which is by how much a year the fund
 * beat the index. As a yearly rate; its logarithm is the continuous one of the paper.
 * In: money and index levels. Out: rates. Source: Gredil, Griffiths & Stucke 2014.
 * By hand: 100 at 100 and 60 at 110, 72 at 121: −121 + 66v + 72v² = 0 at v = 11/12 (60.5 + 60.5): 12/11 − 1 = 0.090909.
 * @example Math.round(1e6 * directAlpha(byPeriod({ contributions: [100, 0, 0], distributions: [0, 60, 72] }, [100, 110, 121], 0)).rate) // 90909
 */
export function directAlpha(fund: AgainstIndex): RateAnswer {
  const end = last(fund.index)
  const final = fund.index.length - 1
  return rateOfReturn(
    fund.years.map((years, i) => ({
      years,
      amount:
        (((fund.distributions[i] ?? 0) - (fund.contributions[i] ?? 0)) * end) / (fund.index[i] ?? end) +
        (i === final ? fund.nav : 0),
    })),
  )
}

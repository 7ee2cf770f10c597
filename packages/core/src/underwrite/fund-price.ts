import {
  type Beside,
  type DecisionRule,
  type FundBeside,
  type NetSums,
  scorePerDraw,
  scoresFund,
} from '@touchstone/core/fund'
import { highestPrice } from './highest-price.ts'
import type { Outcome } from './prospects.ts'
import type { PriceGrid } from './shared-by-funds.ts'
import type { HighestPrice } from './types.ts'

/** Prices that are tried, as multiples of the price asked. */
export const PRICE_GRID = [0.1, 0.18, 0.3, 0.45, 0.65, 0.85, 1, 1.25, 1.6, 2.2, 3.2, 5, 9] as const

/** A fund and a deal, ready to be tried at other prices. */
export interface PriceTrial {
  /** Null where no highest price is looked for. */
  readonly grid: PriceGrid | null
  readonly fund: FundBeside
  readonly asked: Outcome
  readonly beside: Beside
  readonly without: NetSums
  /** The round and the post-money valuation asked, in the deal's currency. */
  readonly round: number
  readonly post: number
}

const squared = (one: number): number => one * one

/**
 * The highest price at which a fund says yes, by a rule: its own, or another beside it. Prices are pre-money.
 * In: the fund and the deal; the relative error of a price that the one shelf of other companies leaves. Out: by rule, the
 * price and the interval around it; low and mid 0 where the fund says no at each price that is tried.
 * @example priceSearch.length // 2
 */
export function priceSearch(
  { grid, fund, asked, beside, without, round, post: askedPost }: PriceTrial,
  shelfError: number,
): (rule: DecisionRule) => HighestPrice | null {
  const firsts = new Map<number, NetSums>()
  const withoutFirst = (count: number): NetSums => {
    const found = firsts.get(count) ?? {
      multiple: without.multiple.slice(0, count),
      missed: without.missed.slice(0, count),
    }
    firsts.set(count, found)
    return found
  }
  const pre = (post: number): number => Math.max(0, post - round)
  return (rule) => {
    if (grid === null) return null
    const fundWide = scoresFund(rule)
    const found = highestPrice({
      prices: PRICE_GRID.map((factor) => factor * askedPost),
      asked: PRICE_GRID.indexOf(1),
      scores: scorePerDraw(rule, asked.multiples, {
        with: beside.with,
        without: without.multiple,
        missed: beside.missed,
      }),
      multiples: asked.multiples,
      few: (post, count) => {
        const outcome = grid(post / askedPost, count)
        const before = withoutFirst(count)
        const [got = before] = fundWide ? fund.with([{ deal: outcome, part: 1 }]) : []
        return scorePerDraw(rule, outcome.multiples, {
          with: got.multiple,
          without: before.multiple,
          missed: got.missed,
        })
      },
    })
    if (found === null) return { low: 0, mid: 0, high: (PRICE_GRID[0] ?? 0) * askedPost, beyond: false }
    // A fund's other companies are one shelf for every seed, and the error of that is in no draw.
    const shelf = fundWide ? 1.645 * shelfError * found.mid : 0
    const error = Math.sqrt(squared(found.high - found.mid) + squared(shelf))
    return { ...found, low: pre(found.mid - error), mid: pre(found.mid), high: pre(found.mid + error) }
  }
}

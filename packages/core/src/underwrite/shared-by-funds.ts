import type { DealColumns } from '@touchstone/core/fund'
import type { WaitTerms } from './judged.ts'
import type { Prospects } from './prospects.ts'
import { waitForNext, type Waiting } from './wait.ts'

/** What is the same of a deal for all funds. */
export interface SharedByFunds {
  /** Null where no highest price is looked for. */
  readonly grid: PriceGrid | null
  readonly waiting: Waiting
  /** The deal on a leader's terms. */
  readonly led: DealColumns
}

/**
 * Makes ready what all funds share of a deal. In: prospects; seed; whether a highest price is looked for; by what a leader's
 * terms multiply the money back, and what leading costs over the cheque; the judged terms of waiting.
 * @example sharedByFunds.length // 5
 */
export function sharedByFunds(
  prospects: Prospects,
  seed: string,
  priced: boolean,
  leading: { readonly terms: number; readonly cost: number },
  terms: WaitTerms,
): SharedByFunds {
  const { asked } = prospects
  return {
    grid: priced ? outcomesOnGrid(prospects) : null,
    waiting: waitForNext(asked.fates, asked.multiples, prospects.pooled, seed, terms),
    led: {
      years: asked.years,
      multiples: asked.multiples.map((one) => Math.max(0, one * leading.terms - leading.cost)),
    },
  }
}

/** What becomes of the deal at a multiple of the price asked, by the first draws. */
export type PriceGrid = (factor: number, draws: number) => DealColumns

/** The outcomes at the prices that are tried, once for all funds and only those that are asked for. */
function outcomesOnGrid(prospects: Prospects): PriceGrid {
  const { asked } = prospects
  const kept = new Map<string, DealColumns>()
  return (factor, draws) => {
    const key = `${factor} ${draws}`
    const found =
      kept.get(key) ??
      (factor === 1
        ? { multiples: asked.multiples.slice(0, draws), years: asked.years.slice(0, draws) }
        : prospects.at(factor, draws))
    kept.set(key, found)
    return found
  }
}

import { compareDates } from '@touchstone/core/units'
import { inForce, type Law, lawKnown } from './law.ts'

/** A judged chance as one could put it by a date. */
export interface DatedChance {
  readonly id: string
  readonly of: string
  readonly known: string
  readonly low: number | null
  readonly mid: number
  readonly high: number | null
}

/** What a route out asks for, at a date. */
export interface ListingRoute {
  /** What has to be done first: the overseas filing, the model's filing, the founders' history. */
  readonly needs: readonly ('overseas-filing' | 'model-filing' | 'founders-freedom')[]
  /** Months that a missing filing of the model adds; null where none is missing or nothing is known. */
  readonly months: { readonly low: number; readonly high: number } | null
  readonly laws: readonly string[]
}

/**
 * What a listing abroad of a company in China asks for, as known at a date: the filing with the regulator since 2023-03-31;
 * since the feedback of January 2026 the model's filing in substance, and the founders' history.
 * In: the date, where the model's filing stands, dated rules. Out: needs, months, rules. Total.
 * @example listingRoute({ asOf: '2022-01-01', modelFiled: false }, []).needs.length // 0
 */
export function listingRoute(
  of: { readonly asOf: string; readonly modelFiled: boolean },
  laws: readonly Law[],
): ListingRoute {
  const filing = lawKnown(laws, 'cn-overseas-listing-2023', of.asOf)
  const feedback = lawKnown(laws, 'cn-overseas-feedback-2026', of.asOf)
  const kinds = lawKnown(laws, 'cn-genai-filing-kinds', of.asOf)
  const needs: ListingRoute['needs'][number][] = []
  if (filing !== null && inForce(filing, of.asOf)) needs.push('overseas-filing')
  if (feedback !== null) needs.push('model-filing', 'founders-freedom')
  const { filingMonthsLow: low, filingMonthsHigh: high } = kinds?.thresholds ?? {}
  const late = feedback !== null && !of.modelFiled && low !== undefined && high !== undefined
  return {
    needs,
    months: late ? { low, high } : null,
    laws: [filing, feedback, late ? kinds : null].flatMap((one) => one?.id ?? []),
  }
}

/**
 * The chance that a sale to a foreign buyer is prohibited, as it could be judged by a date: the latest judgement known then;
 * null before any. All of them are judgements on one or no case, and never validated.
 * In: judged chances with their days, the date. Out: the one in force. Total.
 * @example saleAbroadHazard([{ id: 'x', of: '2023', known: '2023-01-01', low: 0, mid: 0.05, high: 0.1 }], '2024-01-01')?.mid // 0.05
 */
export function saleAbroadHazard<T extends DatedChance>(rows: readonly T[], asOf: string): T | null {
  let found: T | null = null
  for (const row of rows)
    if (compareDates(row.known, asOf) <= 0 && (found === null || compareDates(row.known, found.known) > 0)) found = row
  return found
}

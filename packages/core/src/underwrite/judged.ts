import { type BaseRateFact, Bug, type Reference } from '@touchstone/core/facts'

/** Numbers that nobody publishes, by their names in `data/base-rates/published/judged-choices`. */
export type Judged =
  | 'leading.terms'
  | 'leading.cost'
  | 'following.part'
  | `research.${'model' | 'infrastructure' | 'chip' | 'application'}`
  | 'sale.abroad'
  | 'sale.prohibited'

/**
 * A judged number of the return side, from the tables. A table without it is not the reference this is written for.
 * In: tables, its name. Out: the record.
 */
export function judged(reference: Pick<Reference, 'baseRates'>, name: Judged): BaseRateFact {
  const found = reference.baseRates.find((one) => one.metric === 'decision.judged' && one.stage === name)
  if (found === undefined) throw new Bug(`no judged ${name}`)
  return found
}

/**
 * What buyers of old funds' stakes pay of their value; the first record, null in tables without any.
 * In: tables. Out: the record with its source.
 */
export function secondaryPrice(reference: Pick<Reference, 'baseRates'>): BaseRateFact | null {
  return reference.baseRates.find((one) => one.metric === 'published.secondary_fund_price') ?? null
}

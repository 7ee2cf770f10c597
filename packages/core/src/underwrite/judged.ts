import { type BaseRateFact, Bug, type Reference } from '@touchstone/core/facts'
import type { Entered, Marks } from '@touchstone/core/market'
import type { ComparableWeights } from '@touchstone/core/valuation'

/** Numbers that nobody publishes, by their names in `data/company-rates/judged-choices` and `judged-years`. */
export type Judged =
  | 'leading.terms'
  | 'leading.cost'
  | 'following.part'
  | `research.${'model' | 'infrastructure' | 'chip' | 'application'}`
  | 'sale.abroad'
  | 'sale.prohibited'
  | `wait.${'years' | 'leader' | 'rest'}`
  | 'follow.years'
  | 'required.return'
  | 'shelf.error'
  | 'own-most'
  | 'pooled.return'
  | 'revenue.of-worth'
  | 'earlier.shares'
  | 'fund.limit'
  | 'fund.cheque'
  | 'leader.part'
  | 'rebuild.cheaper'
  | `mark.${keyof Marks}`
  | `shelf.${'post' | 'revenue' | 'sold'}`
  | 'need.step'
  | 'writer.years'
  | `next.${'lead' | 'cover'}`
  | `comparable.${keyof ComparableWeights | 'own'}`
  | `${'own-part' | 'before' | 'age'}.${number}`

/**
 * A judged number of the return side, from the tables. A table without it is not the reference this is written for.
 * In: tables, its name. Out: the record.
 */
export function judged(reference: Pick<Reference, 'companyRates'>, name: Judged): BaseRateFact {
  const found = reference.companyRates?.find((one) => one.metric === 'decision.judged' && one.stage === name)
  if (found === undefined) throw new Bug(`no judged ${name}`)
  return found
}

/** Stages that judged numbers are told for: seed 0, A 1, …; later ones are the last. */
const LAST_STAGE = 5

/**
 * A number judged by stage. In: tables; which; the stage, 0 for seed. Out: its middle.
 */
export function judgedAt(
  reference: Pick<Reference, 'companyRates'>,
  name: 'own-part' | 'before' | 'age',
  stage: number,
): number {
  return judged(reference, `${name}.${Math.max(0, Math.min(LAST_STAGE, stage))}`).mid
}

/** How rounds count as comparable. In: tables. Out: weights and spreads. */
export function comparableWeights(reference: Pick<Reference, 'companyRates'>): ComparableWeights {
  const at = (name: keyof ComparableWeights): number => judged(reference, `comparable.${name}`).mid
  return {
    step: at('step'),
    money: at('money'),
    size: at('size'),
    asked: at('asked'),
    within: at('within'),
    unsized: at('unsized'),
    many: at('many'),
    few: at('few'),
    half: at('half'),
    stage: at('stage'),
    country: at('country'),
    layer: at('layer'),
    memory: at('memory'),
    enough: at('enough'),
    reach: at('reach'),
    least: at('least'),
  }
}

/** What companies that still live count at. In: tables. Out: shares of their mark. */
export function marksOf(reference: Pick<Reference, 'companyRates'>): Marks {
  return { private: judged(reference, 'mark.private').mid, zombie: judged(reference, 'mark.zombie').mid }
}

/** The other companies that a fund may hold, right after their round. In: tables. Out: money in USD, the share sold. */
export function shelfOf(reference: Pick<Reference, 'companyRates'>): Omit<Entered, 'before'> {
  const at = (name: 'post' | 'revenue' | 'sold'): number => judged(reference, `shelf.${name}`).mid
  return { postUsd: at('post'), scale: at('revenue'), sold: at('sold') }
}

/** How waiting for the next round goes: years it may take, chance to be let in of leaders and of others. */
export interface WaitTerms {
  readonly years: number
  readonly leader: number
  readonly rest: number
}

/** The judged terms of waiting. In: tables. Out: as named. */
export function waitTerms(reference: Pick<Reference, 'companyRates'>): WaitTerms {
  const at = (name: keyof WaitTerms): number => judged(reference, `wait.${name}`).mid
  return { years: at('years'), leader: at('leader'), rest: at('rest') }
}

/**
 * What buyers of old funds' stakes pay of their value; the first record, null in tables without any.
 * In: tables. Out: the record with its source.
 */
export function secondaryPrice(reference: Pick<Reference, 'baseRates'>): BaseRateFact | null {
  return reference.baseRates.find((one) => one.metric === 'published.secondary_fund_price') ?? null
}

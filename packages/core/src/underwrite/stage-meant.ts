import { type Deal, homeOf } from '@touchstone/core/deal'
import type { Reference } from '@touchstone/core/facts'
import { stageOf } from '@touchstone/core/valuation'
import { boundOf } from './bounds.ts'
import { borrowed, rateBetween, type RateStage } from './lookup.ts'

/** Stages that a price alone tells: nobody prices a first round at billions. */
const GROWTH = 2
const LATE = 4

/**
 * The stage a company is at: that of its round's label, else that its file gives, else what its price alone tells; null where
 * none does. In: a deal, tables with rates and bounds. Out: 0 seed and angel, 1 A, … 5 E and later.
 * Assumes that a round of which only the money is told sells what the lent rate of `round.stake` says.
 * By hand: 10 billion USD at 300 billion after the money lies above the bound of late rounds: 4.
 * @example stageMeant.length // 2
 */
export function stageMeant(
  deal: Pick<Deal, 'round' | 'company' | 'asOf' | 'ours'>,
  reference: Pick<Reference, 'fx' | 'baseRates'>,
): number | null {
  const { round, company, asOf } = deal
  const told = stageOf(round.label?.value ?? '') ?? stageOf(company.stage?.value ?? '')
  if (told !== null) return told
  const { amount, preMoney, postMoney, stake } = round
  const price = postMoney ?? preMoney ?? amount
  if (price === null || price.value.kind !== 'money') return null
  const usual = { layer: company.layer?.value ?? 'model', country: homeOf(deal) }
  const sold =
    price === amount ? (stake?.value.belief.p50 ?? borrowed(reference, 'round.stake', usual)?.fact.mid ?? 0) : 1
  const rate = rateBetween(reference.fx, asOf, price.value.unit, 'USD')
  if (rate === null || !(sold > 0)) return null
  const post = (price.value.belief.p50 / sold) * rate
  if (post >= boundOf(reference, 'latePost')) return LATE
  return post >= boundOf(reference, 'growthPost') ? GROWTH : null
}

/**
 * How far a company has come, as base rates tell it: seed, A, B and C, D and later. In: its stage. Out: null for none.
 * @example rateStageOf(3) // 'growth'
 */
export const rateStageOf = (stage: number | null): RateStage | null =>
  stage === null ? null : stage <= 0 ? 'seed' : stage === 1 ? 'early' : stage <= 3 ? 'growth' : 'late'

import { estimate, type Draws } from '@touchstone/core/chance'
import type { BaseRateFact, Dated, Reference } from '@touchstone/core/facts'
import type { GeneralOutcomes, OutcomePoint, RateAnswer } from '@touchstone/core/fund'
import type { Belief } from '@touchstone/core/units'
import { compareDates } from '@touchstone/core/units'
import type { FundQuantity, FundRate, FundSource } from './output.ts'

/** Draws as `Q`. */
export function toQ<U extends string>(draws: Draws<U>): FundQuantity {
  const { unit, p5, p25, p50, p75, p95, mean, standardError, kind } = estimate(draws)
  return { unit, p5, p25, p50, p75, p95, mean, standardError, kind }
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)

/** A rate as JSON can hold it. */
export const told = ({ status, rate, roots }: RateAnswer): FundRate => ({
  status,
  rate: rate === null ? null : finite(rate),
  roots: roots.map((one) => ({ rate: finite(one.rate), logGrowth: one.logGrowth, touches: one.touches })),
})

/** A record as a source of an answer. */
export const sourceOf = (fact: Dated, asOf: string): FundSource => ({
  id: fact.id,
  title: fact.source.title,
  url: fact.source.url ?? null,
  known: fact.known,
  learnedLater: compareDates(fact.known, asOf) > 0,
})

/** The base rate of an input as a belief. */
export function beliefOf(fact: BaseRateFact): Belief {
  const { low, mid, high } = fact
  return low === null || high === null
    ? { shape: 'point', p5: mid, p50: mid, p95: mid }
    : { shape: 'lognormal', p5: low, p50: mid, p95: high }
}

/** Outcomes of investments by multiple, with the records that they are from; null where the tables lack them. */
export interface KnownOutcomes {
  readonly general: Pick<GeneralOutcomes, 'points' | 'tail' | 'exitYears' | 'secondary'>
  readonly facts: readonly BaseRateFact[]
}

/** Lowest multiple of each published class of outcomes. */
const CLASSES: readonly (readonly [stage: string, from: number])[] = [
  ['1-5x', 1],
  ['5-10x', 5],
  ['10-20x', 10],
  ['20x+', 20],
]

export function knownOutcomes(reference: Reference): KnownOutcomes | null {
  const rows = (metric: string): readonly BaseRateFact[] => reference.baseRates.filter((one) => one.metric === metric)
  const shares = rows('published.exit_multiple_share_of_financings').filter((one) => one.n === 21640)
  const classes = CLASSES.map(([stage, from]) => ({ from, fact: shares.find((one) => one.stage === stage) }))
  const tail = rows('published.pareto_alpha_exit_multiple')[0]
  const years = rows('exit.years')[0]
  const price = rows('published.secondary_fund_price')[0]
  if (tail === undefined || years === undefined || price === undefined || price.low === null || price.high === null)
    return null
  const facts: BaseRateFact[] = [tail, years, price]
  const points: OutcomePoint[] = []
  let share = 0
  for (const { from, fact } of [...classes].reverse()) {
    if (fact === undefined) return null
    facts.push(fact)
    share += fact.mid
    points.unshift({ multiple: from, share })
  }
  return {
    general: {
      points,
      tail: tail.mid,
      exitYears: beliefOf(years),
      secondary: { low: price.low, high: price.high },
    },
    facts,
  }
}

/** Units of one currency for one of another: the average of the day's month, or the latest before it that was known. */
export function rateOn(reference: Reference, from: string, to: string, date: string, asOf: string): number | null {
  const month = date.slice(0, 7)
  const latest = (pair: string): number | null => {
    let found: Reference['fx'][number] | null = null
    for (const one of reference.fx)
      if (one.pair === pair && one.month <= month && compareDates(one.known, asOf) <= 0)
        if (found === null || one.month > found.month) found = one
    return found?.average ?? null
  }
  const direct = latest(`${to}/${from}`)
  if (direct !== null) return direct
  const inverse = latest(`${from}/${to}`)
  return inverse === null ? null : 1 / inverse
}

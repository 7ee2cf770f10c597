import type { MarketFact } from '@touchstone/core/facts'
import type { Library } from '@touchstone/core/fund'
import {
  designedScenarios,
  type Entered,
  type MarketParameters,
  type Marks,
  populationStart,
  SCENARIOS,
  type Scenarios,
  settledMultiples,
  simulate,
  type Start,
} from '@touchstone/core/market'

/** Quarters that a company is followed after the entry. */
const QUARTERS = 40
/** Draws of the shelf of other companies: one shelf for every seed, as the population is one. */
const LIBRARY_DRAWS = 32_768

interface Population {
  readonly scenarios: Scenarios
  readonly library: Library
}

/** Populations by the set they are drawn from: one for every deal, so that a second deal need not wait for it. */
const populations = new WeakMap<MarketFact, Population>()

/** The paths of a set's market, and the shelf of other companies that live through them. */
export function populationOf(
  set: MarketFact,
  parameters: MarketParameters,
  usual: Entered & { readonly age: number; readonly marks: Marks },
): Population {
  const kept = populations.get(set)
  if (kept !== undefined) return kept
  const scenarios = designedScenarios(parameters, QUARTERS)
  const shelf: Start = {
    ...populationStart(LIBRARY_DRAWS, 'library', usual),
    stage: 1,
    age: usual.age,
    stream: 'library',
  }
  const others = simulate(parameters, scenarios, shelf)
  const multiples = settledMultiples(others, shelf.sold, shelf.before, usual.marks)
  const made = { scenarios, library: { scenarios: scenarios.count ?? SCENARIOS, multiples, years: others.years } }
  populations.set(set, made)
  return made
}

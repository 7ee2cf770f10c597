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

/** The usual company of the shelf right after its round, its age, and what the living count at. */
export type Usual = Entered & { readonly age: number; readonly marks: Marks }

const paths = new WeakMap<MarketFact, Scenarios>()

/** The paths of a set's market: one for every deal, so that a second deal need not wait for it. */
export function pathsOf(set: MarketFact, parameters: MarketParameters): Scenarios {
  const made = paths.get(set) ?? designedScenarios(parameters, QUARTERS)
  paths.set(set, made)
  return made
}

const shelves = new WeakMap<MarketFact, Library>()

/** The shelf of other companies that live through the paths of a set's market: one for every deal too. */
export function shelfFrom(set: MarketFact, parameters: MarketParameters, usual: Usual): Library {
  const kept = shelves.get(set)
  if (kept !== undefined) return kept
  const scenarios = pathsOf(set, parameters)
  const shelf: Start = {
    ...populationStart(LIBRARY_DRAWS, 'library', usual),
    stage: 1,
    age: usual.age,
    stream: 'library',
  }
  const others = simulate(parameters, scenarios, shelf)
  const multiples = settledMultiples(others, shelf.sold, shelf.before, usual.marks)
  const made = { scenarios: scenarios.count ?? SCENARIOS, multiples, years: others.years }
  shelves.set(set, made)
  return made
}

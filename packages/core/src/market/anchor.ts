import { exp } from '@touchstone/core/chance'
import { simulate } from './simulate.ts'
import { type Marks, settledMultiples } from './population.ts'
import type { MarketParameters } from './parameters.ts'
import type { Scenarios } from './scenarios.ts'
import type { Start } from './start.ts'

/**
 * What multiples paid after years are worth today, each brought back at a log rate a year, on average: E[M·e^(−hT)].
 * In: multiples; years; rate. Out: worth of one unit put in. By hand: 2 after 0 years and 0 at any time: 1.
 * @example presentWorth(new Float64Array([2, 0]), new Float64Array([0, 5]), 0.2) // 1
 */
export function presentWorth(multiples: Float64Array, years: Float64Array, rate: number): number {
  let sum = 0
  for (let i = 0; i < multiples.length; i++) sum += (multiples[i] ?? 0) * exp(-rate * (years[i] ?? 0))
  return sum / multiples.length
}

/**
 * The pooled return of a population: the log rate a year at which one unit put into everybody is worth one unit, by
 * bisection between −1 and 5. In: multiples and years. Out: rate; the nearer end where none lies between.
 * By hand: e after one year is a rate of 1.
 * @example Math.round(pooledReturn(new Float64Array([2.718281828459045]), new Float64Array([1])) * 1e6) // 1000000
 */
export function pooledReturn(multiples: Float64Array, years: Float64Array): number {
  let low = -1
  let high = 5
  for (let step = 0; step < 60; step++) {
    const rate = (low + high) / 2
    if (presentWorth(multiples, years, rate) > 1) low = rate
    else high = rate
  }
  return (low + high) / 2
}

/**
 * The drift of the rest at which a default deal of a layer, bought at the comparable price, is worth what the population
 * of its stage is worth: leaders' upside is paid for by the others' downside. Bisection on common draws between −1 and
 * 0.5 log growth a year. In: a set; scenarios; the layer's start; log rate a year; worth aimed at; what the living count at. Out: drift, worth there,
 * and whether it was reached. Source: anchor condition of the economic model, §4.
 * @example anchorDrift(EXAMPLE_MARKET, scenariosOf(EXAMPLE_MARKET, 8, '1'), populationStart(64), { rate: 0.2, worth: 1e9, marks: EXAMPLE_MARKS }).reached // false
 */
export function anchorDrift(
  parameters: MarketParameters,
  scenarios: Scenarios,
  start: Start,
  {
    rate,
    worth,
    marks,
    steps = 14,
  }: { readonly rate: number; readonly worth: number; readonly marks: Marks; readonly steps?: number },
): { readonly drift: number; readonly worth: number; readonly reached: boolean } {
  const at = (drift: number): number => {
    const fates = simulate(parameters, scenarios, { ...start, restDrift: drift })
    return presentWorth(settledMultiples(fates, start.sold, start.before, marks), fates.years, rate)
  }
  let low = -1
  let high = 0.5
  const reached = at(low) <= worth && worth <= at(high)
  for (let step = 0; step < steps; step++) {
    const middle = (low + high) / 2
    if (at(middle) < worth) low = middle
    else high = middle
  }
  const drift = (low + high) / 2
  return { drift, worth: at(drift), reached }
}

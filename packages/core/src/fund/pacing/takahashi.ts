import { pow } from '@touchstone/core/chance'

/** Parameters of the model; rates are fractions, `life` is in years. */
export interface PacingTerms {
  readonly commitment: number
  /** Share of what is still uncalled that is called in year 1, 2, …; the last one holds on. */
  readonly contributionRates: readonly number[]
  readonly life: number
  /** How late distributions come: the exponent of age over life. */
  readonly bow: number
  readonly growth: number
  /** Least share of the value that is distributed in a year. */
  readonly yield: number
}

/** Yearly flows and values at the ends of the years. */
export interface Pacing {
  readonly contributions: readonly number[]
  readonly distributions: readonly number[]
  readonly navs: readonly number[]
}

/**
 * Contributions, distributions and value of a commitment by year. Distributions are max(yield, (age/life)^bow) of the value
 * grown over the year, all of it in the last. Total for positive terms.
 * In: money, fractions, years. Out: money by year. Source: Takahashi & Alexander 2002, Journal of Portfolio Management 28.
 * By hand: 100, rate 25 %, life 2, bow 1, growth 10 %: 25 called, worth 27.5 a year later and all paid out.
 * @example takahashiAlexander({ commitment: 100, contributionRates: [0.25], life: 2, bow: 1, growth: 0.1, yield: 0 }).distributions // [0,27.500000000000004]
 */
export function takahashiAlexander(terms: PacingTerms): Pacing {
  const contributions: number[] = []
  const distributions: number[] = []
  const navs: number[] = []
  let uncalled = terms.commitment
  let nav = 0
  for (let age = 1; age <= terms.life; age++) {
    const rates = terms.contributionRates
    const called = uncalled * (rates[Math.min(age, rates.length) - 1] ?? 0)
    const share = age === terms.life ? 1 : Math.min(1, Math.max(terms.yield, pow(age / terms.life, terms.bow)))
    const grown = nav * (1 + terms.growth)
    contributions.push(called)
    distributions.push(share * grown)
    uncalled -= called
    nav = grown - share * grown + called
    navs.push(nav)
  }
  return { contributions, distributions, navs }
}

import { ln } from '@touchstone/core/chance'
import { type Fates, MOST_ROUNDS } from './fates.ts'
import { entryMultiples } from './payoff.ts'

/** What is published of cohorts of companies, measured on simulated ones in the same way. Shares are fractions of one. */
export interface Cohort {
  /** Seeded companies that ever raise again, and that raise three more rounds. */
  readonly secondRound: number
  readonly fourthRound: number
  /** Of companies at a stage, those that reach the next, seen six years after the seed. */
  readonly aToB: number
  readonly bToC: number
  readonly cToD: number
  readonly aWithinTwoYears: number
  /** Years from seed to A: median and upper quartile. */
  readonly gapMedian: number
  readonly gapUpper: number
  readonly downRounds: number
  readonly flatRounds: number
  readonly stepMedian: number
  /** Sold or listed within six years, distressed sales counted half. */
  readonly exitsWithinSix: number
  readonly saleYears: number
  readonly listingYears: number
  /** Multiples of the entry: below 1, 1-5, 5-10, 10-20, 20 and more. */
  readonly bins: readonly number[]
  readonly mean: number
  /** Tail index of the multiples above 10 (Hill). */
  readonly tail: number
}

/** Time and price from one round to the next, as seen on companies that raised; shares are fractions of one. */
export interface Steps {
  /** Years between rounds: quartiles. */
  readonly gapLower: number
  readonly gapMedian: number
  readonly gapUpper: number
  /** Price over the last post-money: quartiles. */
  readonly stepLower: number
  readonly stepMedian: number
  readonly stepUpper: number
  /** Flat and down together. */
  readonly notUp: number
  readonly count: number
}

/** What the living count at: the share of its mark of a company still private at the end of the simulation, and of a zombie. */
export interface Marks {
  readonly private: number
  readonly zombie: number
}

/** One cap of multiples, applied before averaging. */
export const MOST_MULTIPLE = 1000

const quantile = (values: number[], p: number): number => {
  values.sort((a, b) => a - b)
  return values[Math.min(values.length - 1, Math.floor(p * values.length))] ?? Number.NaN
}

/**
 * Multiples of an entry with what is still private counted at a share of its mark, capped.
 * @example settledMultiples(fatesOf(8), 0.2, 0.05, EXAMPLE_MARKS).length // 8
 */
export function settledMultiples(fates: Fates, sold: number, before: number, marks: Marks): Float64Array {
  const multiples = entryMultiples(fates, sold, before)
  for (let i = 0; i < fates.count; i++) {
    const mark = fates.ending[i] !== 0 ? 1 : fates.zombie[i] === 1 ? marks.zombie : marks.private
    multiples[i] = Math.min(MOST_MULTIPLE, (multiples[i] ?? 0) * mark)
  }
  return multiples
}

/**
 * Measures a simulated seed cohort the way published cohorts were measured.
 * @example Number.isNaN(cohortOf(fatesOf(8), 0.2, 0.05, EXAMPLE_MARKS).gapMedian) // true
 */
export function cohortOf(fates: Fates, sold: number, before: number, marks: Marks): Cohort {
  const n = fates.count
  const reached = new Float64Array(8)
  const early = new Float64Array(8)
  const gaps: number[] = []
  const steps: number[] = []
  const sales: number[] = []
  const listings: number[] = []
  let withinTwo = 0
  let down = 0
  let flat = 0
  let exits = 0
  for (let i = 0; i < n; i++) {
    const rounds = fates.rounds[i] ?? 0
    let last = 1
    for (let r = 0; r < rounds; r++) {
      const years = fates.roundYears[i * MOST_ROUNDS + r] ?? 0
      if (r < 7) {
        reached[r + 1] = (reached[r + 1] ?? 0) + 1
        if (years <= 6) early[r + 1] = (early[r + 1] ?? 0) + 1
      }
      if (r === 0) {
        gaps.push(years)
        if (years <= 2) withinTwo++
      }
      const post = fates.roundPost[i * MOST_ROUNDS + r] ?? 0
      const step = (post * (1 - (fates.roundSold[i * MOST_ROUNDS + r] ?? 0))) / last
      steps.push(step)
      if (step < 0.9999) down++
      else if (step < 1.0001) flat++
      last = post
    }
    const ending = fates.ending[i] ?? 0
    const years = fates.years[i] ?? 0
    if (ending === 1) sales.push(years)
    if (ending === 2) listings.push(years)
    if (years <= 6) exits += ending === 1 || ending === 2 ? 1 : ending === 3 ? 0.5 : 0
  }
  const multiples = settledMultiples(fates, sold, before, marks)
  const bins = [0, 0, 0, 0, 0]
  let sum = 0
  for (const one of multiples) {
    sum += one
    const bin = one < 1 ? 0 : one < 5 ? 1 : one < 10 ? 2 : one < 20 ? 3 : 4
    bins[bin] = (bins[bin] ?? 0) + 1 / n
  }
  const share = (values: Float64Array, next: number): number => (values[next] ?? 0) / (values[next - 1] ?? 0)
  return {
    secondRound: (reached[1] ?? 0) / n,
    fourthRound: (reached[3] ?? 0) / n,
    aToB: share(early, 2),
    bToC: share(early, 3),
    cToD: share(early, 4),
    aWithinTwoYears: withinTwo / n,
    gapMedian: quantile(gaps, 0.5),
    gapUpper: quantile(gaps, 0.75),
    downRounds: down / steps.length,
    flatRounds: flat / steps.length,
    stepMedian: quantile(steps, 0.5),
    exitsWithinSix: exits / n,
    saleYears: quantile(sales, 0.5),
    listingYears: quantile(listings, 0.5),
    bins,
    mean: sum / n,
    tail: hill(multiples, 10),
  }
}

/** Hill's estimate of the tail index above a threshold: the number above over the sum of their log excess. */
function hill(values: Float64Array, from: number): number {
  let count = 0
  let excess = 0
  for (const one of values)
    if (one >= from) {
      count++
      excess += ln(one / from)
    }
  return count / excess
}

/**
 * Gaps and price steps of all rounds after the entry. In: fates. Out: quartiles; NaN where nobody raised.
 * @example stepsOf(fatesOf(8)).count // 0
 */
export function stepsOf(fates: Fates): Steps {
  const gaps: number[] = []
  const steps: number[] = []
  for (let i = 0; i < fates.count; i++) {
    let last = 1
    let before = 0
    for (let r = 0; r < (fates.rounds[i] ?? 0); r++) {
      const cell = i * MOST_ROUNDS + r
      const years = fates.roundYears[cell] ?? 0
      const post = fates.roundPost[cell] ?? 0
      gaps.push(years - before)
      steps.push((post * (1 - (fates.roundSold[cell] ?? 0))) / last)
      before = years
      last = post
    }
  }
  return {
    gapLower: quantile(gaps, 0.25),
    gapMedian: quantile(gaps, 0.5),
    gapUpper: quantile(gaps, 0.75),
    stepLower: quantile(steps, 0.25),
    stepMedian: quantile(steps, 0.5),
    stepUpper: quantile(steps, 0.75),
    notUp: steps.filter((one) => one < 1.0001).length / steps.length,
    count: steps.length,
  }
}

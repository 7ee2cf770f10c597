import { exp } from '@touchstone/core/chance'
import type { MarketParameters } from './parameters.ts'
import { entryMultiples } from './payoff.ts'
import { MOST_MULTIPLE } from './population.ts'
import { scenariosOf } from './scenarios.ts'
import { simulate } from './simulate.ts'
import type { Start } from './start.ts'

/** What a mark of companies still private is worth, of all of them and of the leaders and the rest apart. */
export interface MarkWorth {
  /** Present value of what they will pay over what they are marked at. */
  readonly all: number
  readonly leaders: number
  readonly rest: number
  /** Part of the draws that is still private. */
  readonly alive: number
}

/**
 * Marks are not values: those still private after `years` are the ones that nobody bought or listed. Runs the same draws
 * once to that day and once to the end (a longer run never changes an earlier quarter) and holds what an entry will be
 * paid, brought back at a log rate, against what it would get if the company were sold at its mark.
 * In: a set; a start; the day in years (whole quarters); the end in years; log rate a year; what is still private at the end
 * counts at `left` of its mark. Out: factors; NaN where nobody of a kind is left. Source: economic model, §4.
 * @example markWorth(EXAMPLE_MARKET, populationStart(64), { years: 5, end: 5, rate: 0.2, left: 0.5 }).all // 0.5
 */
export function markWorth(
  parameters: MarketParameters,
  start: Start,
  {
    years,
    end,
    rate,
    left,
  }: { readonly years: number; readonly end: number; readonly rate: number; readonly left: number },
): MarkWorth {
  const run = (until: number): { readonly fates: ReturnType<typeof simulate>; readonly multiples: Float64Array } => {
    const fates = simulate(parameters, scenariosOf(parameters, until * 4, start.seed), start)
    return { fates, multiples: entryMultiples(fates, start.sold, start.before) }
  }
  const now = run(years)
  const then = run(end)
  const sums = [
    { mark: 0, paid: 0 },
    { mark: 0, paid: 0 },
  ]
  let alive = 0
  for (let i = 0; i < start.count; i++) {
    if (now.fates.ending[i] !== 0) continue
    alive++
    const sum = sums[now.fates.leader[i] ?? 0]
    if (sum === undefined) continue
    const kept = then.fates.ending[i] === 0 ? left : 1
    sum.mark += Math.min(MOST_MULTIPLE, now.multiples[i] ?? 0)
    sum.paid +=
      Math.min(MOST_MULTIPLE, then.multiples[i] ?? 0) * kept * exp(-rate * ((then.fates.years[i] ?? end) - years))
  }
  const [rest = { mark: 0, paid: 0 }, leaders = { mark: 0, paid: 0 }] = sums
  return {
    all: (rest.paid + leaders.paid) / (rest.mark + leaders.mark),
    leaders: leaders.paid / leaders.mark,
    rest: rest.paid / rest.mark,
    alive: alive / start.count,
  }
}

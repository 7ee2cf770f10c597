import { pow } from '@touchstone/core/chance'
import { fail, type Issue, issue, ok, type Place, type Result } from '@touchstone/core/facts'
import { nowhere, refuseOutside } from './refuse.ts'

/** One way it may go: its chance, what the company (or the holding) brings then, and when. */
export interface ExitScenario {
  readonly chance: number
  /** Money at the exit, 0 or more. */
  readonly value: number
  /** From today. */
  readonly years: number
  /** Yearly rate of this scenario where it has one of its own. */
  readonly rate?: number
}

/** The weighted value and what each scenario adds to it. */
export interface FirstChicago {
  readonly value: number
  /** Present value of each scenario if it came, and that times its chance; in order. */
  readonly scenarios: readonly { readonly present: number; readonly weighted: number }[]
}

/** How far the chances may be from one: what writing them with six digits leaves. */
const OFF = 1e-6

/**
 * The First Chicago method: present values of a few scenarios, weighted by their chances.
 * In: scenarios with chances that make 1; a yearly rate for those without their own. Out: money today. Errors:
 * `valuation/nothing-to-weigh`, `valuation/chances-off`, `equity/out-of-range`.
 * Assumes that failure stands among the scenarios, so that the rate pays for time and market risk and not for it again.
 * Source: First Chicago Corporation's practice, as in Sahlman's note (from memory).
 * By hand: 0.2 × 500 ÷ 1.25² + 0.8 × 0 = 64.
 * @example firstChicago([{ chance: 0.2, value: 500, years: 2 }, { chance: 0.8, value: 0, years: 2 }], 0.25).value.value // 64
 */
export function firstChicago(
  scenarios: readonly ExitScenario[],
  rate: number,
  at: Place = nowhere,
): Result<FirstChicago> {
  if (scenarios.length === 0) return fail(issue('valuation/nothing-to-weigh', 'error', at, { key: 'scenarios' }))
  const wrong: Issue[] = scenarios.flatMap((one, i) =>
    refuseOutside(
      {
        chance: { found: one.chance, least: 0, most: 1 },
        value: { found: one.value, least: 0 },
        years: { found: one.years, least: 0, most: 100 },
        rate: { found: one.rate ?? rate, least: -0.99, most: 100 },
      },
      { ...at, path: `${at.path}/scenarios/${i}` },
    ),
  )
  let sum = 0
  for (const one of scenarios) sum += one.chance
  if (Math.abs(sum - 1) > OFF) wrong.push(issue('valuation/chances-off', 'error', at, { sum }))
  if (wrong.length > 0) return fail(...wrong)
  const parts = scenarios.map((one) => {
    const present = one.value / pow(1 + (one.rate ?? rate), one.years)
    return { present, weighted: one.chance * present }
  })
  let value = 0
  for (const one of parts) value += one.weighted
  return ok({ value, scenarios: parts })
}

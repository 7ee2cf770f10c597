import {
  fail,
  type Issue,
  issue,
  type ListingCondition,
  type ListingMeasure,
  ok,
  type Place,
  type Result,
} from '@touchstone/core/facts'
import { inside, nowhere, refuseDates, refuseOutside } from './refuse.ts'

/** One threshold: the figure must be at least this, or more than it where `above` is set. */
export interface ListingTest {
  readonly measure: ListingMeasure
  readonly least: number
  readonly above?: boolean
  /** ISO currency, or `1` for a share. */
  readonly unit: string
}

/** One set of thresholds of a route, in force from a day to the day before another. */
export interface ListingSet {
  readonly route: string
  readonly set: string
  readonly from: string
  /** First day on which it no longer holds; null where it is open. */
  readonly until: string | null
  readonly tests: readonly ListingTest[]
  readonly conditions: readonly ListingCondition[]
  /** Where a company without profit is put once listed by this set (STAR's growth tier), and since when. */
  readonly lossMakersGoTo?: { readonly tier: string; readonly from: string }
}

/** What is known of the company: figures that nobody has are absent. Money in `currency`. */
export interface ListingFigures {
  readonly currency: string
  readonly figures: Readonly<Partial<Record<ListingMeasure, number>>>
  /** Units of another currency for one of `currency`, for rules written in another. */
  readonly rates: Readonly<Record<string, number>>
}

/** One threshold held against the company, in the rule's unit. */
export interface ListingTestFinding extends ListingTest {
  readonly found: number | null
  readonly met: boolean | null
  /** What is missing to the threshold; 0 where it is met, null where the figure is unknown. */
  readonly short: number | null
}

/** One set held against the company. */
export interface ListingFinding {
  readonly route: string
  readonly set: string
  /** Every threshold met; one missed; none missed, but a figure is unknown. */
  readonly state: 'met' | 'missed' | 'unknown'
  readonly tests: readonly ListingTestFinding[]
  /** What remains to be looked at. */
  readonly open: readonly ListingCondition[]
  /** Tier that the company would be listed in, where the rule keeps loss-makers apart; null otherwise. */
  readonly tier: string | null
}

const isMoney = (unit: string): boolean => unit !== '1'

function hold(
  test: ListingTest,
  of: ListingFigures,
): { readonly finding: ListingTestFinding; readonly rateMissing: boolean } {
  const own = of.figures[test.measure]
  const rate = !isMoney(test.unit) || test.unit === of.currency ? 1 : of.rates[test.unit]
  if (own === undefined || rate === undefined)
    return { finding: { ...test, found: null, met: null, short: null }, rateMissing: own !== undefined }
  const found = own * rate
  const met = test.above === true ? found > test.least : found >= test.least
  return { finding: { ...test, found, met, short: met ? 0 : test.least - found }, rateMissing: false }
}

/**
 * Which listing routes are open to a company on a day: every set of thresholds in force then, each met, missed by how much,
 * or unknown for want of a figure, with the conditions that no figure answers.
 * In: sets as dated facts (`data/regulations/equity`); the day; figures in plain units of their currency with rates for others.
 * Out: one finding for each set in force, in the order given. Errors: `deal/bad-date`, `equity/out-of-range` for a figure or
 * rate that is no number. Warnings: a rate that is missing; a note where no set is in force that day.
 * Assumes the thresholds are all there is; a sponsor and an exchange decide. Sources: SSE STAR Market listing rules (five
 * sets), HKEX chapter 18C with its temporary thresholds, each with its confidence in the data.
 * By hand: a value of 2.9bn against 3bn is missed by 100m; revenue of 300m against 300m is met.
 * @example listingRoutes([{ route: 'star', set: '4', from: '2019-03-01', until: null, tests: [{ measure: 'marketValue', least: 3e9, unit: 'CNY' }], conditions: [] }], '2026-01-01', { currency: 'CNY', figures: { marketValue: 2.9e9 }, rates: {} }).value[0].tests[0].short // 100000000
 */
export function listingRoutes(
  sets: readonly ListingSet[],
  date: string,
  company: ListingFigures,
  at: Place = nowhere,
): Result<readonly ListingFinding[]> {
  const wrong = [
    ...refuseDates({ date }, at),
    ...refuseOutside(
      Object.fromEntries(Object.entries(company.figures).map(([key, found]) => [key, { found }])),
      inside(at, 'figures'),
    ),
    ...refuseOutside(
      Object.fromEntries(Object.entries(company.rates).map(([key, found]) => [key, { found, least: 0 }])),
      inside(at, 'rates'),
    ),
  ]
  if (wrong.length > 0) return fail(...wrong)
  const issues: Issue[] = []
  const inForce = sets.filter(({ from, until }) => from <= date && (until === null || date < until))
  const missing = new Set<string>()
  const profit = company.figures.netProfit
  const findings = inForce.map(({ route, set, tests, conditions, lossMakersGoTo }): ListingFinding => {
    const held = tests.map((test) => hold(test, company))
    for (const { rateMissing, finding } of held) if (rateMissing) missing.add(finding.unit)
    const found = held.map((one) => one.finding)
    const state = found.some((one) => one.met === false)
      ? 'missed'
      : found.some((one) => one.met === null)
        ? 'unknown'
        : 'met'
    const apart = lossMakersGoTo !== undefined && lossMakersGoTo.from <= date && profit !== undefined && profit <= 0
    return { route, set, state, tests: found, open: conditions, tier: apart ? lossMakersGoTo.tier : null }
  })
  for (const unit of missing)
    issues.push(
      issue('equity/listing-rate-missing', 'warning', inside(at, 'rates'), {
        pair: `${unit}/${company.currency}`,
        date,
      }),
    )
  if (inForce.length === 0) issues.push(issue('equity/listing-no-rule', 'note', at, { date }))
  return ok(findings, issues)
}

/**
 * The least market value at which a company could list by one of the sets, its other figures as they are: the lowest
 * threshold among the sets that it misses by nothing but value. Null where every set fails on something else or a figure
 * is unknown.
 * In: findings of `listingRoutes`. Out: the set and the value in the rule's currency. Total.
 * @example leastListingValue([{ route: 'star', set: '4', state: 'missed', open: [], tier: null, tests: [{ measure: 'marketValue', least: 3e9, unit: 'CNY', found: 2e9, met: false, short: 1e9 }] }]).least // 3000000000
 */
export function leastListingValue(
  findings: readonly ListingFinding[],
): { readonly route: string; readonly set: string; readonly least: number; readonly unit: string } | null {
  let best: { route: string; set: string; least: number; unit: string; growth: number } | null = null
  for (const { route, set, tests } of findings) {
    const value = tests.find((one) => one.measure === 'marketValue')
    if (value === undefined || value.found === null || value.found <= 0) continue
    if (tests.some((one) => one !== value && one.met !== true)) continue
    // By how much the value would have to grow compares sets that are written in different currencies.
    const growth = value.least / value.found
    if (best === null || growth < best.growth) best = { route, set, least: value.least, unit: value.unit, growth }
  }
  return best === null ? null : { route: best.route, set: best.set, least: best.least, unit: best.unit }
}

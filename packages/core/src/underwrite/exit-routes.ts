import type { ListingSetFact, Reference } from '@touchstone/core/facts'
import { keyOf, uniformAt } from '@touchstone/core/chance'
import { listingRoute, saleAbroadHazard } from '@touchstone/core/gates'
import type { Fates, Listable } from '@touchstone/core/market'
import { compareDates } from '@touchstone/core/units'
import { yearsBetweenDates } from './ages.ts'
import { judged } from './judged.ts'
import { rateBetween } from './lookup.ts'

/** What the routes out of a company turn on. */
export interface Exiting {
  readonly asOf: string
  readonly country: string
  readonly layer: 'model' | 'infrastructure' | 'chip' | 'application'
  readonly modelFiled: boolean
}

/** One set of thresholds in USD and in years after the deal. */
interface Thresholds {
  readonly value: number
  readonly revenue: number
  readonly from: number
  readonly until: number
}

/** A set as thresholds; null where it turns on what the model does not follow (profit, approved products). */
function thresholdsOf(
  set: ListingSetFact,
  known: readonly ListingSetFact[],
  reference: Reference,
  { asOf }: Exiting,
  research: number,
  delay: number,
): Thresholds | null {
  if (set.conditions.includes('approved-product')) return null
  let value = 0
  let revenue = 0
  for (const { measure, least, unit } of set.tests) {
    if (measure === 'researchOfRevenue' || measure === 'researchOfSpending') {
      // A company that spends more than it earns has a larger share of its revenue in research than of its spending.
      if (research < least) return null
      continue
    }
    if (measure !== 'marketValue' && measure !== 'revenue') return null
    const rate = rateBetween(reference.fx, asOf, unit, 'USD')
    if (rate === null) return null
    if (measure === 'marketValue') value = least * rate
    else revenue = least * rate
  }
  const abroad = set.route === 'hkex-18c'
  // An end that was announced after the deal's date is no end yet, unless what follows was known too.
  const ends =
    set.until !== null &&
    (compareDates(set.until, asOf) <= 0 || known.some((one) => one.route === set.route && one.from === set.until))
  return {
    value,
    revenue,
    from: Math.max(yearsBetweenDates(asOf, set.from), abroad ? delay : 0),
    until: ends && set.until !== null ? yearsBetweenDates(asOf, set.until) : Infinity,
  }
}

/**
 * When a company in China may list: any set of the STAR Market or of HKEX chapter 18C known at the deal's date and in force
 * on the day, by value and revenue, research by what its layer spends; a listing abroad waits for a model's filing where the
 * regulator asks for it. Null for companies elsewhere and tables without sets: the thresholds of the market set hold.
 * In: tables, what the routes turn on. Out: a test of yearly revenue and value in USD, years after the deal.
 * Assumes conditions that no figure answers (sector, pathfinders) are met; sets that turn on profit, cash flow or approved
 * products are left out. Sources: `data/regulations/equity`.
 */
export function listableBy(reference: Reference, of: Exiting): Listable | null {
  const { asOf, country, layer, modelFiled } = of
  const sets = reference.listingSets ?? []
  if (country !== 'CN' || sets.length === 0) return null
  const known = sets.filter((one) => compareDates(one.known, asOf) <= 0)
  const route = listingRoute({ asOf, modelFiled: modelFiled || layer !== 'model' }, reference.regulations)
  const delay = route.months === null ? 0 : (route.months.low + route.months.high) / 24
  const research = judged(reference, `research.${layer}`).mid
  const all = known.flatMap((set) => thresholdsOf(set, known, reference, of, research, delay) ?? [])
  return keptTest(reference, all)
}

/** Tests by tables and thresholds: equal ones are one function, or the kernel that calls it is compiled for each anew. */
const tests = new WeakMap<Reference, Map<string, Listable>>()

function keptTest(reference: Reference, all: readonly Thresholds[]): Listable {
  const kept = tests.get(reference) ?? new Map<string, Listable>()
  tests.set(reference, kept)
  const key = all.map(({ value, revenue, from, until }) => `${value} ${revenue} ${from} ${until}`).join('\n')
  const made = kept.get(key) ?? testOf(all)
  kept.set(key, made)
  return made
}

function testOf(all: readonly Thresholds[]): Listable {
  return (revenueUsd, valueUsd, years) => {
    for (const one of all)
      if (valueUsd >= one.value && revenueUsd >= one.revenue && years >= one.from && years < one.until) return true
    return false
  }
}

/** The chance that a sale of a company is prohibited because its buyer is foreign, and what it then brings. */
export interface SaleHazard {
  /** Share of all sales. */
  readonly chance: number
  /** Price at home over the price abroad. */
  readonly part: number
  readonly hazard: ReturnType<typeof hazardOf>
}

const hazardOf = (reference: Reference, asOf: string) =>
  saleAbroadHazard(
    reference.baseRates.filter((one) => one.metric === 'exit.saleAbroadProhibited'),
    asOf,
  )

/**
 * The hazard that a sale abroad is prohibited, by what could be judged at the deal's date: of model companies in China; null
 * for others and before any judgement. In: tables, what the routes turn on. Out: chance of all sales, what is left, record.
 */
export function saleHazard(reference: Reference, { asOf, country, layer }: Exiting): SaleHazard | null {
  if (country !== 'CN' || layer !== 'model') return null
  const hazard = hazardOf(reference, asOf)
  if (hazard === null) return null
  return {
    chance: judged(reference, 'sale.abroad').mid * hazard.mid,
    part: judged(reference, 'sale.prohibited').mid,
    hazard,
  }
}

/** Brings down what prohibited sales pay, draw by draw; the number of them. */
export function prohibitSales(fates: Fates, { chance, part }: SaleHazard, seed: string): number {
  const key = keyOf(`${seed}\u0000underwrite.prohibited`)
  let hits = 0
  for (let d = 0; d < fates.count; d++) {
    if (fates.ending[d] !== 1 || uniformAt(key, d, 0) >= chance) continue
    fates.proceeds[d] = (fates.proceeds[d] ?? 0) * part
    hits++
  }
  return hits
}

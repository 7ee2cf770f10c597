import { capitalPerCard, rentOn, type RentQuote } from '@touchstone/core/compute'
import { exp, ln } from '@touchstone/core/chance'
import type { Dated, FxFact, PriceFact, EngineTables } from '@touchstone/core/facts'
import { constantFact, type RunAnswer } from './run.ts'

/** What a run costs on one named basis. */
export interface CostAnswer {
  readonly currency: string
  readonly low: number
  readonly mid: number
  readonly high: number
  readonly basis: 'rental' | 'owned'
  readonly asOf: string
  readonly place: string
  /** Money per accelerator-hour. */
  readonly hourly: { readonly low: number; readonly mid: number; readonly high: number; readonly contract: string }
  readonly used: readonly Dated[]
}

const Z95 = 1.6448536269514722
const YEAR_HOURS = 8760
/** Contracts that a training run of months is signed on. */
const CONTRACT = '1-year'

const quotesOf = (reference: EngineTables, what: string, item: string, place: string): readonly PriceFact[] =>
  reference.prices.filter((one) => one.what === what && one.item === item && one.place === place)

const ratiosOf = (reference: EngineTables): Readonly<Record<string, number>> => ({
  'on-demand': 1,
  monthly: constantFact(reference, 'rent', 'contractRatio', ['1-year']).mid,
  '1-year': constantFact(reference, 'rent', 'contractRatio', ['1-year']).mid,
  '3-year': constantFact(reference, 'rent', 'contractRatio', ['3-year']).mid,
})

/** Low and high from a middle whose parts scatter apart, each as a lognormal. */
function spreadOf(
  mid: number,
  sides: readonly { readonly down: number; readonly up: number }[],
): {
  readonly low: number
  readonly high: number
} {
  let down = 0
  let up = 0
  for (const side of sides) {
    down += side.down * side.down
    up += side.up * side.up
  }
  return { low: mid / exp(Z95 * Math.sqrt(down)), high: mid * exp(Z95 * Math.sqrt(up)) }
}

const sideOf = (low: number, mid: number, high: number): { readonly down: number; readonly up: number } => ({
  down: ln(mid / low) / Z95,
  up: ln(high / mid) / Z95,
})

/** Rent of the accelerator at a place and date; in China that of the United States where none is known there. */
function rental(key: string, place: string, asOf: string, reference: EngineTables) {
  for (const where of place === 'CN' ? ['CN', 'US'] : [place]) {
    const quotes = quotesOf(reference, 'rent', key, where)
    const found = rentOn(quotes as readonly RentQuote[], asOf, CONTRACT, ratiosOf(reference))
    if (found === null) continue
    const currency = quotes[0]?.unit.slice(0, 3) ?? 'USD'
    // A price of another place is told in the money of the place, at the monthly rate known by the day.
    const rate = where === place || currency !== 'USD' ? null : rateKnown('CNY/USD', asOf, reference)
    const by = rate?.average ?? 1
    return {
      place: where,
      currency: rate === null ? currency : 'CNY',
      hourly: { low: found.low * by, mid: found.mid * by, high: found.high * by, contract: found.contract },
      used: [...quotes.filter((one) => one.of === found.newest), ...(rate === null ? [] : [rate])],
    }
  }
  return null
}

/** The last monthly average of a pair that was known by a day; null where none was. */
export function rateKnown(pair: string, asOf: string, reference: EngineTables): FxFact | null {
  let last: FxFact | null = null
  for (const one of reference.fx)
    if (one.pair === pair && one.known <= asOf && (last === null || one.month > last.month)) last = one
  return last
}

function owned(kilowattsPerCard: number, key: string, asOf: string, reference: EngineTables) {
  const quotes = quotesOf(reference, 'purchase', key, 'US')
  const found =
    rentOn(quotes as readonly RentQuote[], asOf, 'card', { card: 1, street: 1 }) ??
    rentOn(quotes as readonly RentQuote[], asOf, 'in-server', {})
  if (found === null) return null
  const family = key.replace(/-.*$/, '')
  const ratio = constantFact(reference, 'owned', 'serverRatio', [family, 'any'])
  const network = constantFact(reference, 'owned', 'interconnectShare', [])
  const life = constantFact(reference, 'owned', 'lifeYears', ['from 2023'])
  const use = constantFact(reference, 'owned', 'inUse', [])
  const power = reference.prices.find((one) => one.what === 'electricity' && one.place === 'US')
  const hourly = (price: number): number =>
    capitalPerCard(price, {
      serverRatio: found.contract === 'in-server' ? 1 : ratio.mid,
      interconnectShare: network.mid,
      lifeYears: life.mid,
      inUse: use.mid,
    }) /
      (life.mid * YEAR_HOURS * use.mid) +
    kilowattsPerCard * (power?.mid ?? 0.08)
  return {
    place: 'US',
    currency: 'USD',
    hourly: { low: hourly(found.low), mid: hourly(found.mid), high: hourly(found.high), contract: found.contract },
    used: [
      ...quotes.filter((one) => one.of === found.newest),
      ratio,
      network,
      life,
      use,
      ...(power === undefined ? [] : [power]),
    ],
  }
}

/** The last day that a price of an accelerator was known by: what a job without a date is priced on. */
export function lastQuoted(key: string, basis: 'rental' | 'owned', reference: EngineTables): string | null {
  let day: string | null = null
  const what = basis === 'rental' ? 'rent' : 'purchase'
  for (const one of reference.prices)
    if (one.what === what && one.item === key && (day === null || one.known > day)) day = one.known
  return day
}

/** Whether a price of an accelerator is known on a basis at a place and day: where it is, a run has a cost. */
export function priceKnown(
  key: string,
  basis: 'rental' | 'owned',
  place: string,
  asOf: string,
  reference: EngineTables,
): boolean {
  return (basis === 'rental' ? rental(key, place, asOf, reference) : owned(0, key, asOf, reference)) !== null
}

/** The cost of a run on a basis; null where no price of the accelerator is known by the date. */
export function answerCost(
  run: RunAnswer,
  timeSpread: number,
  key: string,
  basis: 'rental' | 'owned',
  place: string,
  asOf: string,
  reference: EngineTables,
): CostAnswer | null {
  const found =
    basis === 'rental' ? rental(key, place, asOf, reference) : owned(run.kilowattsPerCard, key, asOf, reference)
  if (found === null) return null
  const { low, mid, high } = found.hourly
  const middle = run.acceleratorHours * mid
  const time = { down: timeSpread, up: timeSpread }
  return { ...found, ...spreadOf(middle, [time, sideOf(low, mid, high)]), mid: middle, basis, asOf }
}

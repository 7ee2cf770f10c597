import { issue, type Issue, type Place, type ReadingsTable } from '@touchstone/core/facts'
import { type Belief, type Quantity, readQuantity } from '@touchstone/core/units'
import type { AmountKind } from './kinds.ts'

/** What reading an amount needs to know besides its words. */
export interface AmountContext {
  readonly key: string
  readonly at: Place
  readonly readings: ReadingsTable
  readonly currency: string
}

/** An amount read, or null with the errors that say why not. */
export interface AmountRead {
  readonly quantity: Quantity | null
  readonly issues: readonly Issue[]
}

function scaledBelief(belief: Belief, factor: number): Belief {
  return {
    ...belief,
    p5: belief.p5 * factor,
    p50: belief.p50 * factor,
    p95: belief.p95 * factor,
    ...(belief.floor === undefined ? {} : { floor: belief.floor * factor }),
    ...(belief.ceiling === undefined ? {} : { ceiling: belief.ceiling * factor }),
    ...(belief.parts === undefined
      ? {}
      : { parts: belief.parts.map((one) => ({ ...one, belief: scaledBelief(one.belief, factor) })) }),
  }
}

/** The same quantity in another unit, `factor` of which make one of the old. */
function inUnit(quantity: Quantity, kind: Quantity['kind'], unit: string, factor: number, assumed: boolean): Quantity {
  return {
    ...quantity,
    kind,
    unit,
    low: quantity.low === null ? null : quantity.low * factor,
    high: quantity.high === null ? null : quantity.high * factor,
    belief: scaledBelief(quantity.belief, factor),
    assumed: assumed && !quantity.assumed.includes('unit') ? [...quantity.assumed, 'unit'] : quantity.assumed,
  }
}

/** Hours, as prices by the hour are turned into prices by the month (730) and the year (8,760). */
const hoursOf: Readonly<Record<string, number>> = { hour: 1, day: 24, week: 168, month: 730, year: 8760 }

/** Splits `CNY/card/hour` into the currency, what it is per besides time, and the hours of its time; null if not money. */
function moneyParts(unit: string): { currency: string; per: readonly string[]; hours: number | null } | null {
  const [currency = '', ...below] = unit.split('/')
  if (!/^[A-Z]{3}$/.test(currency)) return null
  const times = below.filter((one) => Object.hasOwn(hoursOf, one))
  if (times.length > 1) return null
  const per = below.filter((one) => !Object.hasOwn(hoursOf, one)).sort()
  return { currency, per, hours: times[0] === undefined ? null : (hoursOf[times[0]] ?? null) }
}

function fitMoney(quantity: Quantity, kind: AmountKind): Quantity | null {
  const parts = moneyParts(quantity.unit)
  if (parts === null) return null
  if (quantity.kind === 'money') return quantity
  if (kind.yearly !== true || parts.per.length > 0 || parts.hours === null) return null
  const year = hoursOf['year'] ?? 1
  const factor = parts.hours === hoursOf['month'] ? 12 : year / parts.hours
  return inUnit(quantity, 'money', parts.currency, factor, false)
}

function fitMoneyRate(quantity: Quantity, kind: AmountKind): Quantity | null {
  const parts = moneyParts(quantity.unit)
  const wanted = moneyParts(`CNY${kind.unit}`)
  if (parts === null || wanted === null || wanted.hours === null) return null
  const unit = `${parts.currency}${kind.unit}`
  if (quantity.kind === 'money') return inUnit(quantity, 'rate', unit, 1, true)
  // Pay is per person whether or not the words say so.
  const per = parts.per.filter((one) => one !== 'person')
  const same = per.length === wanted.per.length && per.every((one, index) => one === wanted.per[index])
  const impliedOne = per.length === 0 && wanted.per.length === 1
  if (!same && !impliedOne) return null
  if (parts.hours === null) return inUnit(quantity, 'rate', unit, 1, true)
  const yearToMonth = parts.hours === hoursOf['year'] && wanted.hours === hoursOf['month']
  const factor = yearToMonth ? 1 / 12 : wanted.hours / parts.hours
  return inUnit(quantity, 'rate', unit, factor, impliedOne)
}

/** The quantity in the unit of the key, or null where its unit is another. */
function fit(quantity: Quantity, kind: AmountKind): Quantity | null {
  if (kind.expect === 'money') return fitMoney(quantity, kind)
  if (kind.expect === 'rate') return fitMoneyRate(quantity, kind)
  if (kind.expect === 'ratio') {
    if (quantity.kind === 'ratio') return quantity
    return quantity.kind === 'rate' && quantity.unit === '1/year' ? inUnit(quantity, 'ratio', '1', 1, false) : null
  }
  if (quantity.kind !== kind.expect) return null
  if (quantity.unit === kind.unit) return quantity
  return kind.expect === 'count' && quantity.unit === '1' ? inUnit(quantity, 'count', kind.unit, 1, true) : null
}

/** A number without a unit where the key itself says what it counts: `months: 6`, `preference: 1`. */
function bareNumber(words: string, kind: AmountKind, context: AmountContext): Quantity | null {
  if (kind.bare === undefined) return null
  const got = readQuantity(words, { readings: context.readings, expect: 'count', at: context.at })
  if (!got.ok || got.value.kind !== 'count' || got.value.unit !== '1') return null
  if (kind.bare === 'multiple') return inUnit(got.value, 'ratio', '1', 1, true)
  return inUnit(got.value, 'duration', 'year', kind.bare === 'month' ? 1 / 12 : 1 / 365, true)
}

/** How an expected unit is named in a message. */
function expectedUnit(kind: AmountKind, currency: string): string {
  if (kind.expect === 'money' || kind.expect === 'rate') return `${currency}${kind.unit}`
  if (kind.expect === 'ratio') return kind.bare === 'multiple' ? 'x' : '%'
  return kind.unit
}

function foundUnit(quantity: Quantity): string {
  if (quantity.kind === 'ratio') return '%'
  return quantity.unit
}

/**
 * Reads the words of one key as the quantity it must be. Errors besides those of `readQuantity`: `deal/wrong-unit`,
 * `deal/negative`, `deal/stake-over-100`. The quantity is in the unit of the kind, money in the currency of its words.
 * Prices by the month count 730 hours, by the year 8,760; a month is a twelfth of a year, a day one of 365.
 * @example readAmount('120%', assumptionKind('round.stake'), { key: 'stake', at: { source: '', path: '' }, readings: { rules: [] }, currency: 'CNY' }).issues[0].code // "deal/stake-over-100"
 */
export function readAmount(words: string, kind: AmountKind, context: AmountContext): AmountRead {
  const { key, at, currency } = context
  const got = readQuantity(words, {
    readings: context.readings,
    defaultCurrency: currency,
    expect: kind.expect,
    unit: expectedReadingUnit(kind, currency),
    at,
  })
  const bare = got.ok && fit(got.value, kind) !== null ? null : bareNumber(words, kind, context)
  if (!got.ok && bare === null) return { quantity: null, issues: got.issues }
  const quantity = bare ?? (got.ok ? fit(got.value, kind) : null)
  const issues = got.ok ? got.issues : []
  if (quantity === null) {
    const found = got.ok ? foundUnit(got.value) : ''
    const wrong = issue('deal/wrong-unit', 'error', at, { key, found, expected: expectedUnit(kind, currency) })
    return { quantity: null, issues: [wrong] }
  }
  const least = quantity.low ?? quantity.high ?? 0
  if (kind.negative !== true && least < 0)
    return { quantity: null, issues: [issue('deal/negative', 'error', at, { key, text: words })] }
  const most = quantity.high ?? quantity.low ?? 0
  if (kind.part === true && most > 1)
    return { quantity: null, issues: [issue('deal/stake-over-100', 'error', at, { text: words })] }
  return { quantity, issues }
}

function expectedReadingUnit(kind: AmountKind, currency: string): string {
  if (kind.bare === 'month' || kind.bare === 'day') return kind.bare
  return kind.expect === 'money' || kind.expect === 'rate' ? `${currency}${kind.unit}` : kind.unit
}

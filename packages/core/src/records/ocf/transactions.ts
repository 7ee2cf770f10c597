import type { Transaction } from '@touchstone/core/equity'
import { parseDate, multiplyRational, type Rational, rational, zero } from '@touchstone/core/units'
import type { OcfContext } from './context.ts'
import type { Obj } from './json.ts'
import { conversionPriceOf, ratioOf } from './objects.ts'
import { type Security, typeOf } from './securities.ts'
import { scheduleOf } from './vesting.ts'

/** What the transactions of a bundle are read with. */
export interface OcfBooks {
  readonly context: OcfContext
  readonly securities: ReadonlyMap<string, Security>
  readonly derived: ReadonlySet<string>
  readonly vestingTerms: ReadonlyMap<string, Obj>
  /** Days on which vesting starts, by security. */
  readonly starts: ReadonlyMap<string, string>
  readonly prices: ReadonlyMap<string, Rational | null>
}

/** What is said about people and certificates, and moves nothing. */
const silent = /_ACCEPTANCE$|^TX_VESTING_START$|^TX_STAKEHOLDER_|^TX_ISSUER_|^TX_STOCK_PLAN_RETURN_TO_POOL$/

const wholeOf = (value: Rational | null): bigint | null =>
  value === null || value.denominator !== 1n ? null : value.numerator

const times = (price: Rational | null, quantity: bigint): bigint | null =>
  price === null ? null : wholeOf(multiplyRational(price, rational(quantity)))

/** One object of a bundle as transactions of a ledger: several where one security becomes several. */
export function transactionsOf(one: Obj, path: string, books: OcfBooks): readonly Transaction[] {
  const type = typeOf(one)
  if (silent.test(type)) return []
  const { context } = books
  const date = parseDate(one.text('date') ?? '')?.iso ?? null
  if (date === null) {
    context.missing(one, 'date')
    return []
  }
  const base = { date, path }
  if (type.endsWith('_ISSUANCE')) return issued(one, type, base, books)
  if (type === 'TX_STOCK_CLASS_SPLIT') return split(one, base, context)
  if (type.endsWith('_ADJUSTMENT')) return adjusted(one, type, base, books)
  const id = one.text('security_id')
  const security = id === null ? undefined : books.securities.get(id)
  if (security !== undefined) return moved(one, type, security, base, books)
  if (/^TX_(?:STOCK|EQUITY_COMPENSATION|CONVERTIBLE)_/.test(type))
    context.say('ocf/unknown-security', 'error', one.id, { type: one.type, id: id ?? '' })
  else context.notHeld(one, 'unsupported')
  return []
}

type Base = { readonly date: string; readonly path: string }

function issued(one: Obj, type: string, base: Base, books: OcfBooks): readonly Transaction[] {
  const { context } = books
  const id = context.needed(one.text('security_id'), one, 'security_id')
  const holder = context.needed(one.text('stakeholder_id'), one, 'stakeholder_id')
  if (id === null || holder === null || books.derived.has(id)) return []
  if (type === 'TX_CONVERTIBLE_ISSUANCE') return convertible(one, id, holder, base, context)
  if (type !== 'TX_STOCK_ISSUANCE' && type !== 'TX_EQUITY_COMPENSATION_ISSUANCE') {
    context.notHeld(one, 'unsupported')
    return []
  }
  const shares = context.needed(one.whole('quantity'), one, 'quantity')
  const security = books.securities.get(id)
  if (shares === null || security === undefined) return []
  if (type === 'TX_EQUITY_COMPENSATION_ISSUANCE') return granted(one, security, base, books)
  const cls = context.needed(one.text('stock_class_id'), one, 'stock_class_id')
  if (cls === null) return []
  const paid = times(context.money(one, 'share_price'), shares)
  return [{ type: 'issue', ...base, class: cls, holder, shares, paid, round: null }]
}

function granted(one: Obj, security: Security, base: Base, books: OcfBooks): readonly Transaction[] {
  const { context } = books
  const kind = one.text('compensation_type')
  if (kind === 'CSAR' || kind === 'SSAR') {
    context.notHeld(one, 'unsupported')
    return []
  }
  const strike = kind === 'RSU' ? zero : context.needed(context.money(one, 'exercise_price'), one, 'exercise_price')
  if (strike === null) return []
  const termsId = one.text('vesting_terms_id')
  const { class: cls, holder, quantity: shares } = security
  if (termsId === null || one.list('vestings').length > 0) {
    // Exact vesting days without terms are a schedule the ledger has no words for.
    if (one.list('vestings').length > 0) context.notHeld(one, 'schedule', 'error')
    return [{ type: 'grant', ...base, class: cls, holder, shares, strike, vesting: null }]
  }
  const terms = books.vestingTerms.get(termsId)
  const schedule = terms === undefined ? null : scheduleOf(terms)
  if (schedule === null) {
    context.notHeld(one, 'schedule', 'error')
    return []
  }
  const start = books.starts.get(security.id) ?? base.date
  const vesting = { start, ...schedule, acceleration: 'none' as const }
  return [{ type: 'grant', ...base, class: cls, holder, shares, strike, vesting }]
}

function convertible(one: Obj, id: string, holder: string, base: Base, context: OcfContext): readonly Transaction[] {
  const amount = context.needed(wholeOf(context.money(one, 'investment_amount')), one, 'investment_amount')
  const mechanism = one
    .objects('conversion_triggers')
    .map((each) => each.object('conversion_right')?.object('conversion_mechanism') ?? null)
    .find((each) => /^(?:SAFE_CONVERSION|CONVERTIBLE_NOTE_CONVERSION)$/.test(each?.text('type') ?? ''))
  if (amount === null) return []
  if (mechanism === undefined || mechanism === null) {
    context.notHeld(one, 'unsupported', 'error')
    return []
  }
  const cap = wholeOf(context.money(mechanism, 'conversion_valuation_cap'))
  const discount = mechanism.numeric('conversion_discount')
  if (mechanism.text('type') === 'SAFE_CONVERSION') {
    const style = mechanism.text('conversion_timing') === 'PRE_MONEY' ? 'pre-money' : 'post-money'
    const mostFavoured = mechanism.raw('conversion_mfn') === true
    return [{ type: 'safe', ...base, id, holder, amount, style, cap, discount, mostFavoured }]
  }
  const rates = mechanism.objects('interest_rates')
  if (rates.length > 1) context.notHeld(one, 'rates', 'error')
  const maturity = one
    .objects('conversion_triggers')
    .map((each) => parseDate(each.text('trigger_date') ?? '')?.iso ?? null)
    .find((each) => each !== null)
  const compounding = mechanism.text('compounding_type') === 'COMPOUNDING' ? 'compound' : 'simple'
  const dayCount = mechanism.text('day_count_convention') === '30_360' ? 360 : 365
  const terms = {
    rate: rates[0]?.numeric('rate') ?? zero,
    compounding,
    dayCount,
    cap,
    capShares: null,
    discount,
  } as const
  return [{ type: 'note', ...base, id, holder, principal: amount, ...terms, maturity: maturity ?? null }]
}

function split(one: Obj, base: Base, context: OcfContext): readonly Transaction[] {
  const cls = context.needed(one.text('stock_class_id'), one, 'stock_class_id')
  const ratio = context.needed(ratioOf(one.object('split_ratio')), one, 'split_ratio')
  if (cls === null || ratio === null) return []
  return [{ type: 'split', ...base, class: cls, numerator: ratio.numerator, denominator: ratio.denominator }]
}

function adjusted(one: Obj, type: string, base: Base, books: OcfBooks): readonly Transaction[] {
  const { context } = books
  const cls = one.text('stock_class_id') ?? one.text('stock_plan_id')
  const authorized = one.whole('new_shares_authorized') ?? one.whole('shares_reserved')
  const mechanism = one.object('new_ratio_conversion_mechanism')
  const conversionPrice = conversionPriceOf(mechanism, books.prices.get(cls ?? '') ?? null, context)
  if (type === 'TX_ISSUER_AUTHORIZED_SHARES_ADJUSTMENT') return []
  if (cls === null || (authorized === null && conversionPrice === null)) {
    context.notHeld(one, 'incomplete', 'error')
    return []
  }
  return [{ type: 'adjustment', ...base, class: cls, authorized, conversionPrice }]
}

/** Whom and what the securities that follow are; an unknown one is an error. */
function following(one: Obj, books: OcfBooks): readonly Security[] {
  return one.texts('resulting_security_ids').flatMap((id) => {
    const found = books.securities.get(id)
    if (found === undefined) books.context.say('ocf/unknown-security', 'error', one.id, { type: one.type, id })
    return found ?? []
  })
}

function moved(one: Obj, type: string, from: Security, base: Base, books: OcfBooks): readonly Transaction[] {
  const { context } = books
  const { class: cls, holder } = from
  const all = one.whole('quantity') ?? one.whole('quantity_converted') ?? from.quantity
  if (type.startsWith('TX_CONVERTIBLE_')) return [{ type: 'settlement', ...base, of: from.id }]
  if (type.endsWith('_CANCELLATION') || type.endsWith('_RETRACTION'))
    return [{ type: 'cancellation', ...base, class: cls, holder, shares: all, paid: null }]
  if (type === 'TX_STOCK_REPURCHASE')
    return [
      { type: 'repurchase', ...base, class: cls, holder, shares: all, paid: times(context.money(one, 'price'), all) },
    ]
  const next = following(one, books)
  const stocks = next.filter((each) => each.kind === 'stock')
  if (type === 'TX_STOCK_TRANSFER')
    return stocks.map(({ holder: to, quantity }) => ({
      type: 'transfer',
      ...base,
      class: cls,
      from: holder,
      to,
      shares: quantity,
      paid: null,
    }))
  if (
    type === 'TX_STOCK_CONVERSION' ||
    type === 'TX_EQUITY_COMPENSATION_EXERCISE' ||
    type === 'TX_EQUITY_COMPENSATION_RELEASE'
  ) {
    const [into] = stocks
    if (into === undefined || stocks.some((each) => each.class !== into.class)) {
      context.notHeld(one, 'incomplete', 'error')
      return []
    }
    const received = stocks.reduce((sum, each) => sum + each.quantity, 0n)
    if (type === 'TX_STOCK_CONVERSION')
      return [{ type: 'conversion', ...base, class: cls, holder, shares: all, into: into.class, received }]
    const paid = times(context.money(into.issuance, 'share_price'), received)
    return [{ type: 'exercise', ...base, class: cls, holder, shares: received, into: into.class, paid }]
  }
  if (type === 'TX_EQUITY_COMPENSATION_TRANSFER')
    return [
      { type: 'cancellation', ...base, class: cls, holder, shares: all, paid: null },
      ...next.flatMap((each) => granted(each.issuance, each, base, books)),
    ]
  context.notHeld(one, 'unsupported')
  return []
}

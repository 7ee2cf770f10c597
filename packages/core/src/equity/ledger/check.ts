import { issue, type Issue, type IssueCode, type IssueParams, nearest, type Severity } from '@touchstone/core/facts'
import { compareRational, endOfPeriod, parseDate, type Rational, rationalToText, zero } from '@touchstone/core/units'
import { conversionRatio, countText, moneyText } from './shares.ts'
import type { Ledger, SecurityClass, Transaction } from './types.ts'

/** An issue at a pointer into the ledger's file; the reader of the file adds line and column. */
export const at = <C extends IssueCode>(code: C, severity: Severity, path: string, params: IssueParams[C]): Issue =>
  issue(code, severity, { source: '', path }, params)

/** Whether a text is an ISO year, month or day. */
export const isDate = (text: string): boolean => parseDate(text)?.iso === text

type Say = <C extends IssueCode>(code: C, path: string, params: IssueParams[C]) => void

function repeated(ids: readonly string[], path: string, say: Say): void {
  ids.forEach((id, index) => {
    if (ids.indexOf(id) < index) say('equity/duplicate-id', `${path}/${index}/id`, { id })
  })
}

function classChecks(one: SecurityClass, path: string, say: Say): void {
  const positive = (key: string, value: Rational | null): void => {
    if (value !== null && compareRational(value, zero) <= 0)
      say('equity/not-positive', `${path}/${key}`, { key, value: rationalToText(value) })
  }
  positive('originalIssuePrice', one.originalIssuePrice)
  positive('conversionPrice', one.conversionPrice)
  if (one.authorized !== null && one.authorized < 0n)
    say('equity/not-positive', `${path}/authorized`, { key: 'authorized', value: String(one.authorized) })
  if (one.conversionPrice !== null && conversionRatio(one) === null && one.conversionPrice.numerator > 0n)
    say('equity/no-ratio', `${path}/conversionPrice`, { class: one.id })
}

/** The kinds of class that a transaction may be about. */
const fits = (kind: SecurityClass['kind'], type: Transaction['type']): boolean => {
  if (type === 'grant' || type === 'exercise') return kind === 'options'
  if (type === 'issue' || type === 'transfer' || type === 'conversion' || type === 'repurchase')
    return kind !== 'options'
  return true
}

/** What of a transaction must be more than nothing, and what must not be less than nothing. */
function amounts(one: Transaction): readonly (readonly [key: string, value: bigint | null, zeroAllowed: boolean])[] {
  if (one.type === 'safe')
    return [
      ['amount', one.amount, false],
      ['cap', one.cap, false],
    ] as const
  if (one.type === 'note')
    return [
      ['principal', one.principal, false],
      ['cap', one.cap, false],
      ['capShares', one.capShares, false],
    ] as const
  if (one.type === 'pay-in') return [['amount', one.amount, false]] as const
  if (one.type === 'split')
    return [
      ['numerator', one.numerator, false],
      ['denominator', one.denominator, false],
    ] as const
  if (one.type === 'settlement') return []
  if (one.type === 'adjustment') return [['authorized', one.authorized, true]] as const
  const shares = ['shares', one.shares, false] as const
  if (one.type === 'grant') return [shares]
  if (one.type === 'conversion') return [shares, ['received', one.received, true]] as const
  return [shares, ['paid', one.paid, true]] as const
}

const isMoney: ReadonlySet<string> = new Set(['paid', 'amount', 'principal', 'cap'])

const rates = (one: Transaction): readonly (readonly [string, Rational | null])[] => {
  if (one.type === 'grant') return [['strike', one.strike]]
  if (one.type === 'note')
    return [
      ['rate', one.rate],
      ['discount', one.discount],
    ]
  return one.type === 'safe' ? [['discount', one.discount]] : []
}

const holdersOf = (one: Transaction): readonly (readonly [key: string, holder: string])[] => {
  if (one.type === 'transfer')
    return [
      ['from', one.from],
      ['to', one.to],
    ]
  return 'holder' in one ? [['holder', one.holder]] : []
}

const classesOf = (one: Transaction): readonly (readonly [key: string, id: string])[] => {
  const own = 'class' in one ? ([['class', one.class]] as const) : []
  return 'into' in one ? [...own, ['into', one.into] as const] : own
}

function transactionChecks(ledger: Ledger, one: Transaction, say: Say): void {
  if (!isDate(one.date)) say('equity/bad-date', `${one.path}/date`, { text: one.date })
  const ids = ledger.classes.map((each) => each.id)
  const known = ledger.holders.map((each) => each.id)
  for (const [key, id] of classesOf(one))
    if (!ids.includes(id)) say('equity/unknown-class', `${one.path}/${key}`, { class: id, nearest: nearest(id, ids) })
  for (const [key, holder] of holdersOf(one))
    if (!known.includes(holder))
      say('equity/unknown-holder', `${one.path}/${key}`, { holder, nearest: nearest(holder, known) })
  for (const [key, value, zeroAllowed] of amounts(one))
    if (value !== null && (value < 0n || (value === 0n && !zeroAllowed)))
      say('equity/not-positive', `${one.path}/${key}`, {
        key,
        value: (isMoney.has(key) ? moneyText : countText)(ledger, value),
      })
  for (const [key, value] of rates(one))
    if (value !== null && compareRational(value, zero) < 0)
      say('equity/not-positive', `${one.path}/${key}`, { key, value: rationalToText(value) })
  const about = 'class' in one ? ledger.classes.find((each) => each.id === one.class) : undefined
  const into = 'into' in one ? ledger.classes.find((each) => each.id === one.into) : undefined
  const wrongForm = ledger.form === 'shares' ? one.type === 'pay-in' : one.type === 'split'
  if (about !== undefined && (!fits(about.kind, one.type) || wrongForm))
    say('equity/wrong-kind', `${one.path}/class`, { class: about.id, type: one.type })
  else if (about === undefined && wrongForm) say('equity/wrong-kind', `${one.path}/type`, { class: '', type: one.type })
  if (into?.kind === 'options') say('equity/wrong-kind', `${one.path}/into`, { class: into.id, type: one.type })
  if (one.type === 'grant' && one.vesting !== null) {
    const { start, months, cliffMonths } = one.vesting
    if (!isDate(start)) say('equity/bad-date', `${one.path}/vesting/start`, { text: start })
    for (const [key, value] of [
      ['months', months],
      ['cliffMonths', cliffMonths],
    ] as const)
      if (!Number.isSafeInteger(value) || value < 0)
        say('equity/not-positive', `${one.path}/vesting/${key}`, { key, value: String(value) })
  }
}

/** Classes that end where they began when conversions are followed. */
function circles(ledger: Ledger, say: Say): void {
  const into = new Map<string, Set<string>>()
  for (const one of ledger.transactions) {
    if (one.type !== 'conversion') continue
    const path = way(into, one.into, one.class)
    if (path !== null)
      say('equity/circular-conversion', `${one.path}/into`, { classes: [one.class, ...path].join(' → ') })
    else into.set(one.class, (into.get(one.class) ?? new Set()).add(one.into))
  }
}

function way(into: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): readonly string[] | null {
  if (from === to) return [to]
  for (const next of into.get(from) ?? []) {
    const rest = way(into, next, to)
    if (rest !== null) return [from, ...rest]
  }
  return null
}

/**
 * Everything about a ledger that is wrong whatever the date: ids used twice, names nobody has, dates that are none, amounts
 * below nothing, a transaction that its class cannot have, conversions in a circle. Errors only, in the order of the file;
 * empty for a sound ledger. Total.
 * @example checkLedger({ company: 'a', currency: 'CNY', form: 'shares', asOf: '2023-02-30', classes: [], holders: [], transactions: [], debts: [], carveOut: null, escrow: null, votes: [], stated: [] })[0].code // "equity/bad-date"
 */
export function checkLedger(ledger: Ledger): readonly Issue[] {
  const issues: Issue[] = []
  const say: Say = (code, path, params) => void issues.push(at(code, 'error', path, params))
  if (ledger.asOf !== null && !isDate(ledger.asOf)) say('equity/bad-date', '/asOf', { text: ledger.asOf })
  repeated(
    ledger.classes.map((one) => one.id),
    '/classes',
    say,
  )
  repeated(
    ledger.holders.map((one) => one.id),
    '/holders',
    say,
  )
  ledger.classes.forEach((one, index) => classChecks(one, `/classes/${index}`, say))
  for (const one of ledger.transactions) transactionChecks(ledger, one, say)
  circles(ledger, say)
  return issues
}

/** Transactions in the order they happened: by date, within a day as the file has them. Undated ones are left out. */
export const inOrder = (transactions: readonly Transaction[]): readonly Transaction[] =>
  transactions
    .map((one, index) => ({ one, index, end: endOfPeriod(one.date) }))
    .filter(({ one }) => isDate(one.date))
    .sort((a, b) => (a.end === b.end ? a.index - b.index : a.end < b.end ? -1 : 1))
    .map(({ one }) => one)

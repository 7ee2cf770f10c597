import { list, part, type ReadAs, type TreeReader } from '@touchstone/core/deal'
import type { Transaction } from '@touchstone/core/equity'
import { issue, nearest, type Tree } from '@touchstone/core/facts'
import { zero } from '@touchstone/core/units'
import { resolve, type Rows, vestingOf } from './classes.ts'
import { amountKeys, type TransactionType, transactionKinds } from './kinds.ts'

type Named = readonly { readonly id: string; readonly name: string }[]

/** What reading a transaction needs. */
export interface Reading extends Rows {
  readonly reader: TreeReader
  readonly classes: Named
  readonly holders: Named
}

type Row<T extends TransactionType> = ReadAs<(typeof transactionKinds)[T]>

const isType = (words: string): words is TransactionType => Object.hasOwn(transactionKinds, words)

function typeOf(item: Tree, reading: Reading): TransactionType | null {
  if (item.kind !== 'map') {
    reading.reader.read(item, transactionKinds.issue)
    return null
  }
  const type = item.entries.find((one) => one.key === 'type')?.value
  if (type === undefined || type.kind !== 'scalar') {
    reading.missing(`${item.at.path}/type`)
    return null
  }
  const found = type.literal.trim()
  if (isType(found)) return found
  const types = Object.keys(transactionKinds)
  const params = { key: 'type', found, allowed: types.join(', '), nearest: nearest(found, types) }
  reading.reader.issues.push(issue('deal/not-one-of', 'error', type.at, params))
  return null
}

/** A row of one type, or null (with issues) where it lacks what its type needs. */
function rowOf<T extends TransactionType>(item: Tree, type: T, reader: TreeReader): Row<T> | null {
  const rows = reader.read({ kind: 'list', items: [item], at: item.at }, list(transactionKinds[type]))
  return (rows[0] ?? null) as Row<T> | null
}

/** How many shares, or how much capital, a row is about. */
function amountOf(row: Pick<Row<'issue'>, 'shares' | 'capital'>, path: string, reading: Reading): bigint | null {
  const key = amountKeys[reading.figures.form]
  const other = key === 'shares' ? row.capital : row.shares
  if (other !== null) {
    const params = { key: key === 'shares' ? 'capital' : 'shares', nearest: key }
    reading.reader.issues.push(issue('deal/unknown-key', 'error', other.at, params))
  }
  const entry = row[key]
  if (entry === null && other === null) reading.missing(`${path}/${key}`)
  return reading.figures.amount(entry)
}

/** One transaction of the file, or null where something it needs is missing or unreadable (each an issue). */
export function transactionOf(item: Tree, reading: Reading): Transaction | null {
  const type = typeOf(item, reading)
  if (type === null) return null
  const { reader, figures } = reading
  const path = item.at.path
  const cls = (name: string): string => resolve(name, reading.classes)
  const who = (name: string): string => resolve(name, reading.holders)
  const shares = (row: Row<'grant'> | Row<'exercise'> | Row<'conversion'>): bigint | null => {
    if (row.shares === null) reading.missing(`${path}/shares`)
    return figures.shares(row.shares)
  }
  if (type === 'issue') {
    const row = rowOf(item, type, reader)
    const amount = row === null ? null : amountOf(row, path, reading)
    if (row === null || amount === null || row.date === null || row.class === null || row.holder === null) return null
    const payBy = row.payBy === null ? {} : { payBy: row.payBy.value }
    const round = row.round?.value ?? null
    const [paid, date] = [figures.minor(row.paid), row.date.value]
    return {
      type,
      date,
      path,
      class: cls(row.class.value),
      holder: who(row.holder.value),
      shares: amount,
      paid,
      round,
      ...payBy,
    }
  }
  if (type === 'transfer') {
    const row = rowOf(item, type, reader)
    const amount = row === null ? null : amountOf(row, path, reading)
    if (row === null || amount === null || row.date === null || row.class === null || row.from === null) return null
    if (row.to === null) return null
    const [from, to] = [who(row.from.value), who(row.to.value)]
    return {
      type,
      date: row.date.value,
      path,
      class: cls(row.class.value),
      from,
      to,
      shares: amount,
      paid: figures.minor(row.paid),
    }
  }
  if (type === 'repurchase' || type === 'cancellation') {
    const row = rowOf(item, type, reader)
    const amount = row === null ? null : amountOf(row, path, reading)
    if (row === null || amount === null || row.date === null || row.class === null || row.holder === null) return null
    const holder = who(row.holder.value)
    return {
      type,
      date: row.date.value,
      path,
      class: cls(row.class.value),
      holder,
      shares: amount,
      paid: figures.minor(row.paid),
    }
  }
  if (type === 'grant') {
    const row = rowOf(item, type, reader)
    const amount = row === null ? null : shares(row)
    const strike = row === null ? null : figures.price(row.strike)
    if (row === null || amount === null || strike === null) return null
    if (row.date === null || row.class === null || row.holder === null) return null
    const vesting = vestingOf(row.vesting, `${path}/vesting`, reading)
    return {
      type,
      date: row.date.value,
      path,
      class: cls(row.class.value),
      holder: who(row.holder.value),
      shares: amount,
      strike,
      vesting,
    }
  }
  if (type === 'exercise') {
    const row = rowOf(item, type, reader)
    const amount = row === null ? null : shares(row)
    if (row === null || amount === null || row.date === null || row.class === null) return null
    if (row.holder === null || row.into === null) return null
    const [holder, into] = [who(row.holder.value), cls(row.into.value)]
    return {
      type,
      date: row.date.value,
      path,
      class: cls(row.class.value),
      holder,
      shares: amount,
      into,
      paid: figures.minor(row.paid),
    }
  }
  if (type === 'conversion') {
    const row = rowOf(item, type, reader)
    const amount = row === null ? null : shares(row)
    if (row === null || amount === null || row.date === null || row.class === null) return null
    if (row.holder === null || row.into === null) return null
    const [holder, into] = [who(row.holder.value), cls(row.into.value)]
    return {
      type,
      date: row.date.value,
      path,
      class: cls(row.class.value),
      holder,
      shares: amount,
      into,
      received: figures.shares(row.received),
    }
  }
  return otherOf(item, type, reading)
}

type OtherType = Exclude<
  TransactionType,
  'issue' | 'transfer' | 'repurchase' | 'cancellation' | 'grant' | 'exercise' | 'conversion'
>

/** Transactions that are about no holder's shares. */
function otherOf(item: Tree, type: OtherType, reading: Reading): Transaction | null {
  const { reader, figures } = reading
  const path = item.at.path
  const who = (name: string): string => resolve(name, reading.holders)
  if (type === 'split') {
    const row = rowOf(item, type, reader)
    if (row === null || row.date === null || row.class === null || row.ratio === null) return null
    const by = figures.split(row.ratio)
    return by === null
      ? null
      : { type, date: row.date.value, path, class: resolve(row.class.value, reading.classes), ...by }
  }
  if (type === 'safe') {
    const row = rowOf(item, type, reader)
    const amount = row === null ? null : figures.minor(row.amount)
    if (row === null || amount === null || row.date === null || row.id === null) return null
    if (row.holder === null || row.style === null) return null
    const terms = { cap: figures.minor(row.cap), discount: figures.ratio(row.discount, part) }
    const mostFavoured = row.mostFavoured?.value ?? false
    return {
      type,
      date: row.date.value,
      path,
      id: row.id.value,
      holder: who(row.holder.value),
      amount,
      style: row.style.value,
      ...terms,
      mostFavoured,
    }
  }
  if (type === 'note') {
    const row = rowOf(item, type, reader)
    const principal = row === null ? null : figures.minor(row.principal)
    if (row === null || principal === null || row.date === null || row.id === null || row.holder === null) return null
    return {
      type,
      date: row.date.value,
      path,
      id: row.id.value,
      holder: who(row.holder.value),
      principal,
      rate: figures.ratio(row.rate) ?? zero,
      compounding: row.compounding?.value ?? 'simple',
      dayCount: row.dayCount?.value === '360' ? 360 : 365,
      cap: figures.minor(row.cap),
      capShares: figures.shares(row.capShares),
      discount: figures.ratio(row.discount, part),
      maturity: row.maturity?.value ?? null,
    }
  }
  if (type === 'settlement') {
    const row = rowOf(item, type, reader)
    if (row === null || row.date === null || row.of === null) return null
    return { type, date: row.date.value, path, of: row.of.value }
  }
  if (type === 'pay-in') {
    const row = rowOf(item, type, reader)
    const amount = row === null ? null : figures.minor(row.amount)
    if (row === null || amount === null || row.date === null || row.holder === null) return null
    return { type, date: row.date.value, path, holder: who(row.holder.value), amount }
  }
  const row = rowOf(item, type, reader)
  if (row === null || row.date === null || row.class === null) return null
  const of = reading.classes.find((one) => one.id === resolve(row.class?.value ?? '', reading.classes))
  const pool = of !== undefined && 'kind' in of && of.kind === 'options'
  return {
    type,
    date: row.date.value,
    path,
    class: of?.id ?? row.class.value,
    authorized: pool ? figures.shares(row.authorized) : figures.amount(row.authorized),
    conversionPrice: figures.price(row.conversionPrice),
  }
}

import type { Rational } from '@touchstone/core/units'
import type { Holder, Ledger, SecurityClass, Transaction } from '../ledger/types.ts'
import { cmp, div, mul, toWhole, whole } from './arithmetic.ts'
import type { Purchase } from './buyers.ts'
import type { Reconciled } from './reconcile.ts'
import type { RoundOutcome, RoundSnapshot, RoundTerms, SecondarySale } from './types.ts'

/** A sale of old shares with its price worked out. */
export interface Sale extends SecondarySale {
  /** Minor units a share. */
  readonly at: Rational
}

/** What has been worked out of a round. */
export interface Parts {
  readonly players: RoundOutcome['payToPlay']
  readonly purchases: readonly Purchase[]
  readonly sales: readonly Sale[]
  readonly reconciled: Reconciled
  readonly series: RoundOutcome['solution']['series']
  readonly common: string
}

/** Transactions in the order in which they happen: conversions that pay-to-play forces, old shares, new shares. */
export function build(
  ledger: Ledger,
  snapshot: RoundSnapshot,
  terms: RoundTerms,
  parts: Parts,
): { readonly ledger: Ledger; readonly refunds: RoundOutcome['refunds'] } {
  const { date, label } = terms
  const path = '/round'
  const { reconciled } = parts
  const issues: Transaction[] = []
  const classes: SecurityClass[] = []
  const refunds: { readonly holder: string; readonly amount: bigint }[] = []
  const classAt = (id: string, price: Rational): SecurityClass => ({
    ...terms.class,
    id,
    // A class of its own at a price of its own is told apart by name too.
    name: `${terms.class.name}${id.slice(terms.class.id.length)}`,
    kind: 'preferred',
    authorized: null,
    originalIssuePrice: price,
    conversionPrice: null,
  })
  const buy = (
    id: string,
    buyer: { holder: string; amount: bigint },
    shares: bigint,
    price: Rational,
    on: string,
  ): void => {
    const paid = toWhole(mul(whole(shares), price), 'up')
    if (paid !== buyer.amount) refunds.push({ holder: buyer.holder, amount: buyer.amount - paid })
    if (shares > 0n)
      issues.push({ type: 'issue', class: id, holder: buyer.holder, shares, paid, round: label, date: on, path })
  }
  classes.push(classAt(terms.class.id, reconciled.price))
  parts.purchases.forEach((each, index) =>
    buy(terms.class.id, each, reconciled.investors[index]?.shares ?? 0n, reconciled.price, each.date),
  )
  reconciled.conversions.forEach((row, index) => {
    const id = cmp(row.price, reconciled.price) === 0 ? terms.class.id : `${terms.class.id}-${index + 1}`
    if (id !== terms.class.id) classes.push(classAt(id, row.price))
    const holder = ownerOf(snapshot, row.id)
    const paid = toWhole(row.amount, 'down')
    issues.push({ type: 'settlement', of: row.id, date, path })
    if (row.shares > 0n)
      issues.push({ type: 'issue', class: id, holder, shares: row.shares, paid, round: label, date, path })
  })
  terms.closings.forEach((closing, index) => {
    const { price } = closing
    if (price === null) return
    const id = `${terms.class.id}-t${index + 1}`
    classes.push(classAt(id, price))
    for (const each of closing.investors)
      buy(id, each, toWhole(div(whole(each.amount), price), 'down'), price, closing.date)
  })
  const before: Transaction[] = [
    ...parts.players
      .filter((each) => each.converted > 0n)
      .map((each): Transaction => {
        const { holder, converted: shares, common: received } = each
        return { type: 'conversion', class: each.class, holder, shares, into: parts.common, received, date, path }
      }),
    ...parts.sales.map((sale): Transaction => {
      const paid = toWhole(mul(whole(sale.shares), sale.at), 'nearest')
      return {
        type: 'transfer',
        class: sale.class,
        from: sale.seller,
        to: sale.buyer,
        shares: sale.shares,
        paid,
        date,
        path,
      }
    }),
  ]
  return {
    ledger: {
      ...ledger,
      classes: [...ledger.classes, ...newPools(ledger, terms, reconciled.poolIncrease), ...classes],
      holders: [...ledger.holders, ...newHolders(ledger, terms)],
      transactions: [...ledger.transactions, ...before, ...adjustments(snapshot, terms, parts), ...issues],
      stated: [],
    },
    refunds,
  }
}

const ownerOf = (snapshot: RoundSnapshot, id: string): string =>
  snapshot.convertibles.find((each) => each.security.id === id)?.security.holder ?? id

/** Conversion prices that the round lowers, and the pool that it enlarges. */
function adjustments(snapshot: RoundSnapshot, terms: RoundTerms, parts: Parts): readonly Transaction[] {
  const dated = { type: 'adjustment', date: terms.date, path: '/round' } as const
  const lowered = parts.series
    .filter((each) => each.adjusted)
    .map((each): Transaction => ({ ...dated, class: each.id, authorized: null, conversionPrice: each.after }))
  const { pool } = terms
  const increase = parts.reconciled.poolIncrease
  if (pool === null || increase === 0n) return lowered
  const before = snapshot.pools.find((each) => each.class === pool.class)
  const reserved = before === undefined ? 0n : (before.reserved ?? before.granted + before.exercised)
  return [...lowered, { ...dated, class: pool.class, authorized: reserved + increase, conversionPrice: null }]
}

/** A pool that the ledger does not have yet. */
function newPools(ledger: Ledger, terms: RoundTerms, increase: bigint): readonly SecurityClass[] {
  const { pool } = terms
  if (pool === null || increase === 0n || ledger.classes.some((each) => each.id === pool.class)) return []
  return [
    {
      id: pool.class,
      name: pool.class,
      kind: 'options',
      authorized: null,
      originalIssuePrice: null,
      conversionPrice: null,
      preference: null,
      dividend: null,
      antiDilution: 'none',
      payToPlay: null,
      redemption: null,
      votesPerShare: null,
    },
  ]
}

function newHolders(ledger: Ledger, terms: RoundTerms): readonly Holder[] {
  const known = new Set(ledger.holders.map((each) => each.id))
  const buyers: readonly { readonly holder: string; readonly name: string; readonly role?: Holder['role'] }[] = [
    ...terms.investors,
    ...terms.closings.flatMap((each) => each.investors),
    ...terms.secondary.map((sale) => ({ holder: sale.buyer, name: sale.buyer })),
  ]
  const added: Holder[] = []
  for (const { holder, name, role = null } of buyers) {
    if (known.has(holder)) continue
    known.add(holder)
    added.push({ id: holder, name, kind: 'investor', role, proRata: 'none', board: false })
  }
  return added
}

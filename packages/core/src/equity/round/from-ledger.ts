import { fail, issue, ok, type Result } from '@touchstone/core/facts'
import { one, type Rational } from '@touchstone/core/units'
import type { Holder, Ledger, SecurityClass, Transaction } from '../ledger/types.ts'
import { cmp, div, isPositive, mul, plain, sub, toWhole, whole } from './arithmetic.ts'
import { moneyOf, playersOf, type Purchase, purchasesOf } from './buyers.ts'
import { blendedPrice } from './participation.ts'
import { type Reconciled, reconcileRound } from './reconcile.ts'
import { solveRound } from './solve.ts'
import { heldOf, problemOf } from './to-problem.ts'
import type { RoundOutcome, RoundSnapshot, RoundTerms, SecondarySale } from './types.ts'
import { at } from './validate.ts'

/**
 * A round on a ledger: pay-to-play, then price and conversions, then whole shares, then the transactions that make the table
 * after it a ledger again.
 * In: the ledger, its snapshot at the round's date, the terms (minor units). Out: the ledger with the round appended, the
 * exact solution, whole shares with every remainder. Issues: those of `solveRound`, `splitRound`, `reconcileRound`;
 * `round/unknown` (a class, holder or amount that the table does not have), `round/more-than-held`, `round/money-disagrees`.
 * Assumes each SAFE and note converts into a class of its own at its own price (“shadow series”: the preference follows the
 * money paid), which is what the YC forms say. Stated totals of the old table do not hold for the new one and are dropped.
 * By hand: 2m shares, 8m before 2m: 4 a share, 500,000 new shares.
 * @example Number(roundFromLedger(emptyLedger, { classes: [{ id: 'common', kind: 'common', originalIssuePrice: null, conversionPrice: null, antiDilution: 'none', payToPlay: null }], holdings: [{ class: 'common', holder: 'f', shares: 2000000n }], pools: [], safes: [], notes: [] }, { ...plainTerms, valuation: { by: 'preMoney', amount: rational(8000000n) }, investors: [{ holder: 'a', name: 'A', take: { kind: 'amount', amount: 2000000n } }] }).value.reconciled.newShares) // 500000
 */
export function roundFromLedger(ledger: Ledger, snapshot: RoundSnapshot, terms: RoundTerms): Result<RoundOutcome> {
  const taken = ledger.classes.some((each) => each.id === terms.class.id)
  if (taken) return fail(issue('round/duplicate-id', 'error', at('/class/id'), { id: terms.class.id }))
  const money = moneyOf(terms)
  if (!money.ok) return money
  const players = playersOf(snapshot, terms, money.value)
  if (!players.ok) return players
  const common = snapshot.classes.find((each) => each.kind === 'common')
  const converts = players.value.some((each) => each.converted > 0n)
  if (converts && common === undefined)
    return fail(issue('round/unknown', 'error', at('/payToPlay'), { what: 'payToPlay', id: 'common' }))
  const table = played(snapshot, players.value, common?.id ?? '')
  const together = problemOf(table, terms, [{ id: 'new', amount: whole(money.value) }])
  if (!together.ok) return together
  const purchases = purchasesOf(table, terms, together.value, money.value)
  if (!purchases.ok) return purchases
  const problem = {
    ...together.value,
    investors: purchases.value.map((each) => ({ id: each.id, amount: whole(each.amount) })),
  }
  const solved = solveRound(problem)
  if (!solved.ok) return solved
  const reconciled = reconcileRound(solved.value, terms.rounding)
  if (!reconciled.ok) return reconciled
  const sales = salesOf(table, terms, reconciled.value.price)
  if (!sales.ok) return sales
  const blended = blendedOf(sales.value, purchases.value, reconciled.value)
  if (!blended.ok) return blended
  const built = build(ledger, snapshot, terms, {
    players: players.value,
    purchases: purchases.value,
    sales: sales.value,
    reconciled: reconciled.value,
    series: solved.value.series,
    common: common?.id ?? '',
  })
  return ok(
    {
      ledger: built.ledger,
      solution: solved.value,
      reconciled: reconciled.value,
      payToPlay: players.value,
      refunds: built.refunds,
      blended: blended.value,
    },
    solved.issues,
  )
}

type Players = RoundOutcome['payToPlay']

function played(snapshot: RoundSnapshot, players: Players, common: string): RoundSnapshot {
  const found = (row: RoundSnapshot['holdings'][number]) =>
    players.find((each) => each.class === row.class && each.holder === row.holder)
  return {
    ...snapshot,
    holdings: [
      ...snapshot.holdings.map((row) => ({ ...row, shares: found(row)?.kept ?? row.shares })),
      ...players
        .filter((each) => each.common > 0n)
        .map((each) => ({ class: common, holder: each.holder, shares: each.common })),
    ],
  }
}

interface Sale extends SecondarySale {
  readonly at: Rational
}

function salesOf(table: RoundSnapshot, terms: RoundTerms, price: Rational): Result<readonly Sale[]> {
  const sold = new Map<string, bigint>()
  const sales: Sale[] = []
  for (const [index, sale] of terms.secondary.entries()) {
    const key = JSON.stringify([sale.seller, sale.class])
    const already = sold.get(key) ?? 0n
    const held = heldOf(table, sale.class, sale.seller) - already
    const path = `/secondary/${index}`
    if (sale.shares <= 0n)
      return fail(
        issue('round/not-positive', 'error', at(`${path}/shares`), {
          key: `${path}/shares`,
          text: String(sale.shares),
        }),
      )
    if (sale.shares > held)
      return fail(
        issue('round/more-than-held', 'error', at(path), {
          holder: sale.seller,
          held: String(held),
          asked: String(sale.shares),
        }),
      )
    sold.set(key, already + sale.shares)
    const own = sale.price.by === 'price' ? sale.price.value : mul(price, sub(one, sale.price.value))
    if (!isPositive(own))
      return fail(issue('round/not-positive', 'error', at(`${path}/price`), { key: `${path}/price`, text: plain(own) }))
    sales.push({ ...sale, at: own })
  }
  return ok(sales)
}

function blendedOf(
  sales: readonly Sale[],
  purchases: readonly Purchase[],
  reconciled: Reconciled,
): Result<RoundOutcome['blended']> {
  const rows: { readonly holder: string; readonly price: Rational }[] = []
  for (const holder of new Set(sales.map((sale) => sale.buyer))) {
    const bought = purchases
      .map((each, index) => (each.holder === holder ? (reconciled.investors[index]?.shares ?? 0n) : 0n))
      .reduce((all, each) => all + each, 0n)
    const old = sales
      .filter((sale) => sale.buyer === holder)
      .map((sale) => ({ seller: sale.seller, buyer: holder, shares: whole(sale.shares), price: sale.at }))
    const price = blendedPrice(whole(bought), reconciled.price, old)
    if (!price.ok) return price
    rows.push({ holder, price: price.value })
  }
  return ok(rows)
}

interface Parts {
  readonly players: Players
  readonly purchases: readonly Purchase[]
  readonly sales: readonly Sale[]
  readonly reconciled: Reconciled
  readonly series: RoundOutcome['solution']['series']
  readonly common: string
}

/** Transactions in the order in which they happen: conversions that pay-to-play forces, old shares, new shares. */
function build(
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
      classes: [
        ...withPool(adjusted(ledger.classes, parts.series), snapshot, terms, reconciled.poolIncrease),
        ...classes,
      ],
      holders: [...ledger.holders, ...newHolders(ledger, terms)],
      transactions: [...ledger.transactions, ...before, ...issues],
      stated: [],
    },
    refunds,
  }
}

const ownerOf = (snapshot: RoundSnapshot, id: string): string =>
  snapshot.safes.find((each) => each.id === id)?.holder ??
  snapshot.notes.find((each) => each.note.id === id)?.note.holder ??
  id

const adjusted = (classes: readonly SecurityClass[], series: Parts['series']): readonly SecurityClass[] =>
  classes.map((each) => {
    const found = series.find((row) => row.id === each.id && row.adjusted)
    return found === undefined ? each : { ...each, conversionPrice: found.after }
  })

function withPool(
  classes: readonly SecurityClass[],
  snapshot: RoundSnapshot,
  terms: RoundTerms,
  increase: bigint,
): readonly SecurityClass[] {
  const { pool } = terms
  if (pool === null || increase === 0n) return classes
  const reserved = snapshot.pools.find((each) => each.class === pool.class)?.reserved ?? 0n
  if (classes.some((each) => each.id === pool.class))
    return classes.map((each) =>
      each.id === pool.class ? { ...each, authorized: (each.authorized ?? reserved) + increase } : each,
    )
  const made: SecurityClass = {
    id: pool.class,
    name: pool.class,
    kind: 'options',
    authorized: increase,
    originalIssuePrice: null,
    conversionPrice: null,
    preference: null,
    dividend: null,
    antiDilution: 'none',
    payToPlay: null,
    redemption: null,
    votesPerShare: null,
  }
  return [...classes, made]
}

function newHolders(ledger: Ledger, terms: RoundTerms): readonly Holder[] {
  const known = new Set(ledger.holders.map((each) => each.id))
  const buyers = [...terms.investors, ...terms.closings.flatMap((each) => each.investors)]
  const added: Holder[] = []
  for (const { holder, name } of [
    ...buyers,
    ...terms.secondary.map((sale) => ({ holder: sale.buyer, name: sale.buyer })),
  ]) {
    if (known.has(holder)) continue
    known.add(holder)
    added.push({ id: holder, name, kind: 'investor', role: null, proRata: 'none', board: false })
  }
  return added
}

/** A ledger with nothing in it, to start from. */
export const emptyLedger: Ledger = {
  company: '',
  currency: 'CNY',
  form: 'shares',
  asOf: null,
  classes: [],
  holders: [],
  transactions: [],
  debts: [],
  carveOut: null,
  escrow: null,
  votes: [],
  stated: [],
}

/** A round's terms with nothing in them but a class without rights, to write `{ ...plainTerms, … }` over. */
export const plainTerms: RoundTerms = {
  label: 'A',
  date: '2026-01-01',
  class: {
    id: 'A',
    name: 'A',
    preference: null,
    dividend: null,
    antiDilution: 'none',
    payToPlay: null,
    redemption: null,
    votesPerShare: null,
  },
  valuation: { by: 'preMoney', amount: one },
  newMoney: null,
  investors: [],
  pool: null,
  noteMethod: 'percent-ownership',
  antiDilution: { insidePreMoney: false, issue: 'new-money' },
  secondary: [],
  payToPlay: false,
  closings: [],
  rounding: { priceDecimals: null, priceMode: 'nearest', shares: 'down', pool: 'up' },
}

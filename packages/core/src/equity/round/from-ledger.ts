import { fail, issue, ok, type Result } from '@touchstone/core/facts'
import { one, type Rational } from '@touchstone/core/units'
import type { Ledger } from '../ledger/types.ts'
import { isPositive, mul, plain, sub, whole } from './arithmetic.ts'
import { moneyOf, playersOf, type Purchase, purchasesOf } from './buyers.ts'
import { blendedPrice } from './participation.ts'
import { type Reconciled, reconcileRound } from './reconcile.ts'
import { solveRound } from './solve.ts'
import { build, type Sale } from './to-ledger.ts'
import { heldOf, problemOf } from './to-problem.ts'
import type { RoundOutcome, RoundSnapshot, RoundTerms } from './types.ts'
import { at } from './validate.ts'

/**
 * A round on a ledger: pay-to-play, then price and conversions, then whole shares, then the transactions that make the table
 * after it a ledger again.
 * In: the ledger, its snapshot at the round's date, the terms (minor units). Out: the ledger with the round appended, the
 * exact solution, whole shares with every remainder. Issues: those of `solveRound`, `splitRound`, `reconcileRound`;
 * `round/unknown` (a class, holder or amount that the table does not have), `round/more-than-held`, `round/money-disagrees`.
 * Assumes each SAFE and note converts into a class of its own at its own price (“shadow series”: the preference follows the
 * money paid), which is what the YC forms say. Tranches at prices of their own are issued beside the round and set off no
 * adjustment. Stated totals of the old table do not hold for the new one and are dropped.
 * By hand: 2m shares, 8m before 2m: 4 a share, 500,000 new shares.
 * @example Number(roundFromLedger(emptyLedger, { classes: [{ class: { id: 'common', kind: 'common', originalIssuePrice: null, conversionPrice: null, antiDilution: 'none', payToPlay: null } }], holdings: [{ class: 'common', holder: 'f', shares: 2000000n }], pools: [], convertibles: [] }, { ...plainTerms, valuation: { by: 'preMoney', amount: rational(8000000n) }, investors: [{ holder: 'a', name: 'A', take: { kind: 'amount', amount: 2000000n } }] }).value.reconciled.newShares) // 500000
 */
export function roundFromLedger(ledger: Ledger, snapshot: RoundSnapshot, terms: RoundTerms): Result<RoundOutcome> {
  const taken = ledger.classes.some((each) => each.id === terms.class.id)
  if (taken) return fail(issue('round/duplicate-id', 'error', at('/class/id'), { id: terms.class.id }))
  const money = moneyOf(terms)
  if (!money.ok) return money
  const players = playersOf(snapshot, terms, money.value)
  if (!players.ok) return players
  const common = snapshot.classes.find((each) => each.class.kind === 'common')?.class
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
      problem,
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

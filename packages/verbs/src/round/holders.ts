import type { Ledger, Snapshot, Transaction } from '@touchstone/core/equity'
import {
  addRational,
  divideRational,
  multiplyRational,
  one,
  type Rational,
  rational,
  subtractRational,
  zero,
} from '@touchstone/core/units'
import { exact, type Exact, type Told, wholeExact } from '../captable/exact.ts'
import type { RoundClass, RoundHolder } from './output.ts'

/** A part of a whole; nothing of nothing. */
export const partOf = (part: Rational, whole: Rational): Rational =>
  whole.numerator === 0n ? zero : divideRational(part, whole)

/** Classes of a day with their stakes: shares, options granted, and what pools have free. */
export function classRows(snapshot: Snapshot, told: Told): readonly RoundClass[] {
  const stake = (shares: Rational): Exact => exact(partOf(shares, snapshot.fullyDiluted))
  return snapshot.classes.flatMap(({ class: cls, issued, conversionRatio, asConverted }): readonly RoundClass[] => {
    const base = { class: cls.id, name: cls.name, price: null, ratio: exact(one) }
    if (cls.kind !== 'options')
      return [
        {
          ...base,
          kind: cls.kind,
          shares: told.count(rational(issued)),
          asConverted: told.count(asConverted),
          stake: stake(asConverted),
          price: cls.originalIssuePrice === null ? null : told.perShare(cls.originalIssuePrice),
          ratio: exact(conversionRatio),
        },
      ]
    const pool = snapshot.pools.find((each) => each.class === cls.id)
    const row = (kind: 'options' | 'unissued', count: bigint): RoundClass => ({
      ...base,
      kind,
      shares: wholeExact(count),
      asConverted: wholeExact(count),
      stake: stake(rational(count)),
    })
    const free = pool?.available ?? 0n
    return [row('options', pool?.granted ?? 0n), ...(free > 0n ? [row('unissued', free)] : [])]
  })
}

/** What a holder has of each class as converted, with options granted and still open. */
function heldBy(holder: string, snapshot: Snapshot): readonly { readonly class: string; readonly shares: Rational }[] {
  const stock = snapshot.holdings
    .filter((row) => row.holder === holder)
    .map((row) => {
      const ratio = snapshot.classes.find((each) => each.class.id === row.class)?.conversionRatio ?? one
      return { class: row.class, shares: multiplyRational(rational(row.shares), ratio) }
    })
  const pools = [...new Set(snapshot.grants.filter((row) => row.holder === holder).map((row) => row.class))]
  const options = pools.map((pool) => ({
    class: pool,
    shares: rational(
      snapshot.grants
        .filter((row) => row.holder === holder && row.class === pool)
        .reduce((sum, row) => sum + row.vested + row.unvested, 0n),
    ),
  }))
  return [...stock, ...options.filter((row) => row.shares.numerator > 0n)]
}

const sumOf = (rows: readonly { readonly shares: Rational }[]): Rational =>
  rows.reduce((sum, row) => addRational(sum, row.shares), zero)

/** Holders before and after, with what the round's transactions cost and brought them. */
export function holderRows(
  before: Snapshot,
  after: Snapshot,
  ledger: Ledger,
  added: readonly Transaction[],
  cash: (holder: string) => bigint,
  told: Told,
): readonly RoundHolder[] {
  const sum = (of: (one: Transaction) => bigint): bigint => added.reduce((all, one) => all + of(one), 0n)
  return ledger.holders.flatMap((holder): readonly RoundHolder[] => {
    const [was, is] = [heldBy(holder.id, before), heldBy(holder.id, after)]
    if (was.length === 0 && is.length === 0) return []
    const [stakeBefore, stakeAfter] = [partOf(sumOf(was), before.fullyDiluted), partOf(sumOf(is), after.fullyDiluted)]
    return [
      {
        holder: holder.id,
        name: holder.name,
        before: { shares: told.count(sumOf(was)), stake: exact(stakeBefore) },
        after: { shares: told.count(sumOf(is)), stake: exact(stakeAfter) },
        dilution:
          stakeBefore.numerator === 0n ? null : exact(subtractRational(one, divideRational(stakeAfter, stakeBefore))),
        invested: told.money(cash(holder.id)),
        bought: told.money(sum((row) => (row.type === 'transfer' && row.to === holder.id ? (row.paid ?? 0n) : 0n))),
        sold: told.money(sum((row) => (row.type === 'transfer' && row.from === holder.id ? (row.paid ?? 0n) : 0n))),
        of: is.map((row) => ({
          class: row.class,
          shares: told.count(row.shares),
          stake: exact(partOf(row.shares, after.fullyDiluted)),
        })),
      },
    ]
  })
}

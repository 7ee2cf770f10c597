import type { Issue } from '@touchstone/core/facts'
import { addRational, multiplyRational, type Rational, rational, subtractRational, zero } from '@touchstone/core/units'
import { at } from './check.ts'
import { countText } from './shares.ts'
import type { Snapshot } from './snapshot.ts'
import type { Ledger, StatedTotal } from './types.ts'

/** A stated total beside what the rows add up to. */
export interface Reconciliation {
  readonly stated: StatedTotal
  readonly found: Rational
  /** Found less stated. */
  readonly difference: Rational
}

const sum = (values: readonly Rational[]): Rational => values.reduce(addRational, zero)

function foundOf(snapshot: Snapshot, stated: StatedTotal): Rational {
  const whole = stated.class === null && stated.holder === null
  const mine = (one: { readonly class: string; readonly holder: string }): boolean =>
    (stated.class === null || one.class === stated.class) && (stated.holder === null || one.holder === stated.holder)
  if (stated.of === 'paid-in') return sum((snapshot.capital?.lots ?? []).filter(mine).map((one) => rational(one.paid)))
  const held = snapshot.holdings.filter(mine)
  if (stated.of !== 'fully-diluted') return sum(held.map((one) => rational(one.shares)))
  if (whole) return snapshot.fullyDiluted
  const ratioOf = (id: string): Rational =>
    snapshot.classes.find((one) => one.class.id === id)?.conversionRatio ?? rational(1n)
  const free = snapshot.pools.filter((one) => stated.holder === null && one.class === stated.class)
  return sum([
    ...held.map((one) => multiplyRational(rational(one.shares), ratioOf(one.class))),
    ...snapshot.grants.filter(mine).map((one) => rational(one.vested + one.unvested)),
    ...free.map((one) => rational(one.available ?? 0n)),
  ])
}

/**
 * Every total that the paper states beside what its rows add up to on the snapshot's day, in the order of the paper.
 * `issued` and `registered-capital` count shares (minor units) without conversion, `fully-diluted` counts as converted with
 * open grants and free pool shares, `paid-in` the registered capital paid in; each for a class, a holder or both. Total.
 * @example reconcile(snapshotAt({ company: 'a', currency: 'CNY', form: 'shares', asOf: '2023-01-01', classes: [], holders: [], transactions: [], debts: [], carveOut: null, escrow: null, votes: [], stated: [] }, null).value, [{ of: 'issued', class: null, holder: null, value: 5n, path: '/stated/0' }]).map((one) => rationalToText(one.difference)) // ["-5"]
 */
export function reconcile(snapshot: Snapshot, stated: readonly StatedTotal[]): readonly Reconciliation[] {
  return stated.map((one) => {
    const found = foundOf(snapshot, one)
    return { stated: one, found, difference: subtractRational(found, rational(one.value)) }
  })
}

/**
 * The stated totals that the rows do not add up to, each an error with its place and both figures; empty where all agree.
 * @example differences({ form: 'shares', currency: 'CNY' }, [{ stated: { of: 'issued', class: null, holder: null, value: 5n, path: '/stated/0' }, found: rational(4n), difference: rational(-1n) }])[0].params.found // "4"
 */
export function differences(
  ledger: Pick<Ledger, 'form' | 'currency'>,
  rows: readonly Reconciliation[],
): readonly Issue[] {
  return rows
    .filter((one) => one.difference.numerator !== 0n)
    .map(({ stated, found }) =>
      at('equity/total-differs', 'error', stated.path, {
        of: stated.of,
        class: stated.class,
        holder: stated.holder,
        stated: countText(ledger, stated.value),
        found: countText(ledger, found.denominator === 1n ? found.numerator : found),
      }),
    )
}

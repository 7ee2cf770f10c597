import { allocate } from '@touchstone/core/units'

/** Registered capital of one subscription: how much of it is paid in, and by when the rest is due under the articles. */
export interface Lot {
  readonly path: string
  readonly class: string
  readonly holder: string
  readonly subscribed: string
  readonly payBy: string | null
  readonly amount: bigint
  readonly paid: bigint
}

/**
 * Subscriptions of a holder that go to another (or, with null, away), oldest first; of a part of one the paid-in capital
 * goes along in proportion, by largest remainder, so that nothing paid in is lost.
 */
export const moveLots = (
  lots: readonly Lot[],
  from: { readonly class: string; readonly holder: string },
  shares: bigint,
  to: string | null,
): readonly Lot[] => {
  let left = shares
  return lots.flatMap((lot): readonly Lot[] => {
    if (left === 0n || lot.class !== from.class || lot.holder !== from.holder) return [lot]
    const moved = lot.amount < left ? lot.amount : left
    left -= moved
    const [paidMoved = 0n, paidKept = 0n] = allocate(lot.paid, [moved, lot.amount - moved])
    return [
      ...(lot.amount > moved ? [{ ...lot, amount: lot.amount - moved, paid: paidKept }] : []),
      ...(to === null ? [] : [{ ...lot, holder: to, amount: moved, paid: paidMoved }]),
    ]
  })
}

/** What a holder has still to pay in. */
export const unpaidOf = (lots: readonly Lot[], holder: string): bigint =>
  lots.filter((lot) => lot.holder === holder).reduce((sum, lot) => sum + lot.amount - lot.paid, 0n)

/** A payment of a holder put on its subscriptions, oldest first; at most what is unpaid. */
export const fillLots = (lots: readonly Lot[], holder: string, amount: bigint): readonly Lot[] => {
  let left = amount
  return lots.map((lot) => {
    const room = lot.holder === holder ? lot.amount - lot.paid : 0n
    const now = room < left ? room : left
    left -= now
    return now === 0n ? lot : { ...lot, paid: lot.paid + now }
  })
}

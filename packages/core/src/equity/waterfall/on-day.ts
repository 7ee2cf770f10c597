import type { Result } from '@touchstone/core/facts'
import { endOfPeriod, type Rational } from '@touchstone/core/units'
import { inOrder } from '../ledger/check.ts'
import { type OpenGrant, openOf } from '../ledger/grants.ts'
import { Replay } from '../ledger/replay.ts'
import { type Snapshot, answered, ledgerDate, stateOf } from '../ledger/snapshot.ts'
import type { Ledger, Transaction } from '../ledger/types.ts'
import type { ExitSnapshot } from './from-ledger.ts'
import { vestedAtExit } from './vesting.ts'

/** A ledger as an exit on one day finds it. */
export interface LedgerOnDay {
  /** The ledger with the prices of its classes as splits and adjustments have left them. */
  readonly terms: Ledger
  readonly exit: ExitSnapshot
  readonly snapshot: Snapshot
}

interface HeldLot {
  readonly date: string
  readonly shares: bigint
}

/** Shares with the day of their issue: what is sold goes first in, first out, and keeps its day with the buyer. */
class DatedLots {
  private readonly rows = new Map<string, readonly HeldLot[]>()

  private key(cls: string, holder: string): string {
    return JSON.stringify([cls, holder])
  }

  of(cls: string, holder: string): readonly HeldLot[] {
    return this.rows.get(this.key(cls, holder)) ?? []
  }

  add(cls: string, holder: string, lots: readonly HeldLot[]): void {
    this.rows.set(this.key(cls, holder), [...this.of(cls, holder), ...lots])
  }

  take(cls: string, holder: string, shares: bigint): readonly HeldLot[] {
    let left = shares
    const taken: HeldLot[] = []
    const kept: HeldLot[] = []
    for (const lot of this.of(cls, holder)) {
      const some = left < lot.shares ? left : lot.shares
      if (some > 0n) taken.push({ date: lot.date, shares: some })
      if (lot.shares > some) kept.push({ date: lot.date, shares: lot.shares - some })
      left -= some
    }
    this.rows.set(this.key(cls, holder), kept)
    return taken
  }

  /** Lots of a holding that a split has turned into `whole` shares: each grows by it, the last one takes up the rounding. */
  scale(cls: string, holder: string, numerator: bigint, denominator: bigint, whole: bigint): void {
    let left = whole
    const lots = this.of(cls, holder)
    const scaled = lots.map((lot, index) => {
      const grown = (lot.shares * numerator) / denominator
      const shares = index === lots.length - 1 ? left : grown < left ? grown : left
      left -= shares
      return { date: lot.date, shares }
    })
    this.rows.set(
      this.key(cls, holder),
      scaled.filter((lot) => lot.shares > 0n),
    )
  }
}

/** Options of a grant that may be exercised at an exit on a day: vested or accelerated, neither exercised nor lapsed. */
function exercisableAt(grant: OpenGrant, day: string): bigint {
  const { vesting, granted, exercised } = grant
  if (vesting === null) return openOf(grant)
  const vested = vestedAtExit(granted, vesting, day, false)
  const left = granted - grant.lapsed
  const open = (vested < left ? vested : left) - exercised
  return open > 0n ? open : 0n
}

/** Moves the lots as the books moved: `before` and `after` are what the replay holds around the transaction. */
function follow(
  lots: DatedLots,
  one: Transaction,
  replay: Replay,
  before: (cls: string, holder: string) => bigint,
): void {
  const settle = (cls: string, holder: string): void => {
    const by = replay.held(cls, holder) - before(cls, holder)
    if (by > 0n) lots.add(cls, holder, [{ date: endOfPeriod(one.date), shares: by }])
    else if (by < 0n) lots.take(cls, holder, -by)
  }
  if (one.type === 'transfer') {
    const moved = before(one.class, one.from) - replay.held(one.class, one.from)
    if (moved > 0n) lots.add(one.class, one.to, lots.take(one.class, one.from, moved))
  } else if (one.type === 'issue' || one.type === 'repurchase' || one.type === 'cancellation')
    settle(one.class, one.holder)
  else if (one.type === 'exercise') settle(one.into, one.holder)
  else if (one.type === 'conversion') {
    settle(one.class, one.holder)
    settle(one.into, one.holder)
  } else if (one.type === 'split')
    for (const { id } of replay.ledger.holders)
      lots.scale(one.class, id, one.numerator, one.denominator, replay.held(one.class, id))
}

/** Holders whose holdings a transaction can move, with what they hold before it. */
function heldBefore(one: Transaction, replay: Replay): (cls: string, holder: string) => bigint {
  const rows: (readonly [string, string])[] = []
  if (one.type === 'transfer') rows.push([one.class, one.from], [one.class, one.to])
  else if (one.type === 'exercise') rows.push([one.into, one.holder])
  else if (one.type === 'conversion') rows.push([one.class, one.holder], [one.into, one.holder])
  else if ('holder' in one && 'class' in one) rows.push([one.class, one.holder])
  const known = new Map(rows.map(([cls, holder]) => [JSON.stringify([cls, holder]), replay.held(cls, holder)]))
  return (cls, holder) => known.get(JSON.stringify([cls, holder])) ?? 0n
}

/**
 * A ledger as an exit on a day finds it: its transactions up to that day replayed, every share with the day of its issue
 * (from which dividends run), prices of the day, open grants, SAFEs and notes: what `waterfallFromLedger` takes.
 * In: a ledger; ISO day (null: the ledger's own). Out: terms, snapshot; or the issues of `snapshotAt`. Assumes: shares
 * that change hands keep the day of their issue, the oldest go first; nobody is dismissed with the exit, so that
 * double-trigger options stay unvested.
 * @example ledgerOnDay({ company: 'a', currency: 'CNY', form: 'shares', asOf: '2026-01-01', classes: [], holders: [], transactions: [], debts: [], carveOut: null, escrow: null, votes: [], stated: [] }, null).value.exit.lots // []
 */
export function ledgerOnDay(ledger: Ledger, date: string | null): Result<LedgerOnDay> {
  const end = endOfPeriod(date ?? ledgerDate(ledger) ?? '')
  const replay = new Replay(ledger)
  const lots = new DatedLots()
  for (const one of inOrder(ledger.transactions)) {
    if (endOfPeriod(one.date) > end) continue
    const before = heldBefore(one, replay)
    replay.apply(one)
    follow(lots, one, replay, before)
  }
  const snapshot = stateOf(replay, end)
  const prices = new Map<string, Rational>()
  for (const { class: one } of snapshot.classes)
    if (one.conversionPrice !== null) prices.set(one.id, one.conversionPrice)
  const exit: ExitSnapshot = {
    date: end,
    lots: snapshot.holdings.flatMap(({ class: cls, holder }) =>
      lots.of(cls, holder).map((lot) => ({ class: cls, holder, shares: lot.shares, date: lot.date })),
    ),
    // What may be exercised is worked out here, because a schedule counts from all that was granted.
    grants: replay.grants.flatMap((one) => {
      const shares = openOf(one)
      return shares > 0n ? [{ ...one, shares, exercisable: exercisableAt(one, end) }] : []
    }),
    conversionPrices: prices,
    convertibles: snapshot.convertibles.map(({ security }) => security),
    dismissed: new Set(),
  }
  const terms = { ...ledger, classes: snapshot.classes.map(({ class: one }) => one) }
  return answered({ terms, exit, snapshot }, replay)
}

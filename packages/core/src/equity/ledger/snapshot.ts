import { fail, type Issue, ok, type Result } from '@touchstone/core/facts'
import { addRational, endOfPeriod, multiplyRational, type Rational, rational, zero } from '@touchstone/core/units'
import { at, inOrder, isDate } from './check.ts'
import { type OpenGrant, openOf, vestedOf } from './grants.ts'
import { accruedInterest } from './interest.ts'
import type { Lot } from './lots.ts'
import { type CashFraction, Replay } from './replay.ts'
import { conversionRatio } from './shares.ts'
import type { Ledger, Note, Safe, SecurityClass } from './types.ts'

/** A class on one day, with its prices as splits and adjustments have left them. */
export interface ClassState {
  /** As in the ledger, but authorized shares, issue price and conversion price are those of the day. */
  readonly class: SecurityClass
  /** Shares held by anybody; of a pool 0. */
  readonly issued: bigint
  /** Common shares for one share. */
  readonly conversionRatio: Rational
  /** Common shares that all of the class would turn into, before rounding by holder. */
  readonly asConverted: Rational
}

/** What a holder has of a class (more than none). */
export interface Holding {
  readonly holder: string
  readonly class: string
  readonly shares: bigint
}

/** A grant on one day; `granted` = `exercised` + `lapsed` + `vested` + `unvested`. */
export interface GrantState extends OpenGrant {
  /** Vested and not yet exercised. */
  readonly vested: bigint
  readonly unvested: bigint
}

/** A pool on one day; `reserved` = `exercised` + `granted` + `available`, where it is known. */
export interface PoolState {
  readonly class: string
  readonly reserved: bigint | null
  /** Neither exercised nor lapsed. */
  readonly granted: bigint
  readonly exercised: bigint
  /** Free to be granted; null where nothing says how many are reserved. */
  readonly available: bigint | null
}

/** A SAFE or note that is still open, with the interest run up; minor units. */
export interface ConvertibleState {
  readonly security: Safe | Note
  readonly interest: Rational
  readonly balance: Rational
}

/** Registered capital on one day, in minor units; `subscribed` = `paid` + `unpaid`. */
export interface CapitalState {
  readonly subscribed: bigint
  readonly paid: bigint
  readonly unpaid: bigint
  /** 资本公积 from subscriptions: what was paid beyond the capital. */
  readonly reserve: bigint
  readonly lots: readonly Lot[]
}

/** A company's securities on one day. */
export interface Snapshot {
  readonly date: string
  readonly classes: readonly ClassState[]
  /** By class, within it by holder, both as the ledger lists them. */
  readonly holdings: readonly Holding[]
  readonly grants: readonly GrantState[]
  readonly pools: readonly PoolState[]
  readonly convertibles: readonly ConvertibleState[]
  /** Shares of all classes without conversion (minor units of registered capital in such a company). */
  readonly issued: bigint
  /** All classes as converted, open grants and what the pools have free; SAFEs and notes are not in it. */
  readonly fullyDiluted: Rational
  /** Null in a company with shares. */
  readonly capital: CapitalState | null
  readonly fractions: readonly CashFraction[]
}

/**
 * The day a ledger speaks of: its own date, otherwise that of its last transaction; null for a ledger without either.
 * @example ledgerDate({ asOf: '2023-04', transactions: [] }) // "2023-04-30"
 */
export function ledgerDate(ledger: Pick<Ledger, 'asOf' | 'transactions'>): string | null {
  const last = ledger.asOf ?? inOrder(ledger.transactions).at(-1)?.date
  return last === undefined ? null : endOfPeriod(last)
}

function classState(replay: Replay, one: SecurityClass): ClassState {
  const terms = replay.terms.get(one.id) ?? one
  const issued = replay.issued(one.id)
  const ratio = conversionRatio(terms) ?? rational(1n)
  return {
    class: { ...one, ...terms, id: one.id },
    issued,
    conversionRatio: ratio,
    asConverted: multiplyRational(rational(issued), ratio),
  }
}

function poolState(replay: Replay, one: SecurityClass): PoolState {
  const reserved = replay.terms.get(one.id)?.authorized ?? null
  const [granted, exercised] = [replay.outstanding(one.id), replay.exercisedOf(one.id)]
  return {
    class: one.id,
    reserved,
    granted,
    exercised,
    available: reserved === null ? null : reserved - granted - exercised,
  }
}

const sum = (values: readonly bigint[]): bigint => values.reduce((all, one) => all + one, 0n)

function capitalState(replay: Replay): CapitalState {
  const subscribed = sum(replay.lots.map((one) => one.amount))
  const paid = sum(replay.lots.map((one) => one.paid))
  return { subscribed, paid, unpaid: subscribed - paid, reserve: replay.reserve, lots: replay.lots }
}

/** What the books say on a day, once everything up to it is applied. */
export const stateOf = (replay: Replay, date: string): Snapshot => {
  const { ledger } = replay
  const classes = ledger.classes.map((one) => classState(replay, one))
  const pools = ledger.classes.filter((one) => one.kind === 'options').map((one) => poolState(replay, one))
  const converted = classes.reduce((all, one) => addRational(all, one.asConverted), zero)
  const pooled = sum(pools.map((one) => one.granted + (one.available ?? 0n)))
  return {
    date,
    classes,
    holdings: ledger.classes.flatMap((one) =>
      ledger.holders
        .map((holder) => ({ holder: holder.id, class: one.id, shares: replay.held(one.id, holder.id) }))
        .filter((each) => each.shares !== 0n),
    ),
    grants: replay.grants.map((one) => {
      const vested = vestedOf(one, date)
      return { ...one, vested, unvested: openOf(one) - vested }
    }),
    pools,
    convertibles: [...replay.convertibles.values()].map((security) => {
      const interest = security.type === 'note' ? accruedInterest(security, date) : zero
      const principal = security.type === 'note' ? security.principal : security.amount
      return { security, interest, balance: addRational(rational(principal), interest) }
    }),
    issued: sum(classes.map((one) => one.issued)),
    fullyDiluted: addRational(converted, rational(pooled)),
    capital: ledger.form === 'registered-capital' ? capitalState(replay) : null,
    fractions: replay.fractions,
  }
}

/**
 * A company's securities on a day (null: the ledger's own): its transactions up to and including that day replayed in the
 * order of their dates, within a day in that of the file. Refused with every impossible thing and its place: unknown
 * classes and holders, missing dates, more sold than held, more issued than authorized, more granted than reserved, more
 * exercised than granted, conversions in a circle, pay-ins beyond what was subscribed. Warnings: exercise before vesting, a
 * split that leaves a pool behind. Notes: fractions of shares settled in cash.
 * @example snapshotAt({ company: 'a', currency: 'CNY', form: 'shares', asOf: null, classes: [], holders: [], transactions: [], debts: [], carveOut: null, escrow: null, votes: [], stated: [] }, null).issues[0].code // "equity/bad-date"
 */
export function snapshotAt(ledger: Ledger, date: string | null): Result<Snapshot> {
  const day = date ?? ledgerDate(ledger)
  if (day === null || !isDate(day)) return fail(at('equity/bad-date', 'error', '/asOf', { text: day ?? '' }))
  const end = endOfPeriod(day)
  const replay = new Replay(ledger)
  for (const one of inOrder(ledger.transactions)) if (endOfPeriod(one.date) <= end) replay.apply(one)
  return answered(stateOf(replay, end), replay)
}

/** A snapshot with what was said on the way, or the refusal. */
export const answered = <T>(value: T, replay: Replay): Result<T> => {
  const issues: readonly Issue[] = replay.issues
  return replay.failed ? fail(...issues) : ok(value, [...issues])
}

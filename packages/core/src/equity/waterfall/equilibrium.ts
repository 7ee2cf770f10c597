import { type Rational, compareRational, subtractRational, zero } from '@touchstone/core/units'
import { type ExitPayouts, payoutsAt } from './at.ts'
import { allEquilibria, choosers, payoutsOfProfile, switched } from './oracle.ts'
import type { ExitTable, WaterfallInput } from './types.ts'

/** Who converts at an exit and why that is stable. */
export interface ConversionReport {
  readonly converts: readonly string[]
  readonly exercises: readonly string[]
  /** Classes that would get the same by switching; they keep their preference (options lapse). */
  readonly indifferent: readonly string[]
  /** What each class with a choice would gain by switching alone, given the others' choices; never more than 0. */
  readonly gainBySwitching: readonly { readonly id: string; readonly gain: Rational }[]
  /** How many equilibria there are, by trying every profile; null where there are too many profiles to try. */
  readonly equilibria: number | null
  /** Whether all of them pay the same. */
  readonly payoffUnique: boolean
  /** Classes that convert, or options that are exercised, in at least one of them. */
  readonly convertsInSome: readonly string[]
}

/**
 * The conversions at one exit as an equilibrium, held against every other profile by an independent solver. A class
 * converts only where that pays it more; where it is equal it holds. Beyond `tryUpTo` classes with a choice profiles are not
 * tried: payoffs are unique then too, because a profile is an equilibrium only if each class acts as the value v of a share
 * says, the proceeds needed never fall as v rises, and one exit has one v (or a stretch of v with the same payouts).
 * A class that a vote converts has no choice and is left out of the test; payoffs under votes are those of the table.
 * In: input and its table; exit in money, 0 or more; classes with a choice up to which all profiles are tried (their number
 * doubles with each class; 0 to try none). Out: the report. Total.
 * @example conversionsAt({ debts: [], carveOut: null, escrow: null, votes: [], classes: [{ id: 'common', kind: 'common', shares: one }] }, exitTable({ debts: [], carveOut: null, escrow: null, votes: [], classes: [{ id: 'common', kind: 'common', shares: one }] }).value, one).payoffUnique // true
 */
export function conversionsAt(input: WaterfallInput, table: ExitTable, exit: Rational, tryUpTo = 8): ConversionReport {
  const found = payoutsAt(table, exit)
  const free = withForced(input, found.forced)
  const acts = actsOf(free, found)
  const players = choosers(free)
  const first = found.payouts.length - input.classes.length
  const payouts = found.payouts.map(({ payout }) => payout)
  const gains = players.map((index) => {
    const other = payoutsOfProfile(free, exit, switched(acts, index))
    return {
      id: free.classes[index]?.id ?? '',
      gain: subtractRational(other[first + index] ?? zero, payouts[first + index] ?? zero),
    }
  })
  const state = (id: string): string | undefined =>
    found.payouts.find((payee) => payee.kind === 'class' && payee.id === id)?.state
  const ids = input.classes.map(({ id }) => id)
  const converts = ids.filter((id) => state(id) === 'converts')
  const exercises = ids.filter((id) => state(id) === 'exercises')
  const all = players.length <= tryUpTo ? allEquilibria(free, exit) : null
  const acting = all?.flatMap((one) => free.classes.flatMap(({ id }, index) => (one.acts[index] === true ? [id] : [])))
  const some = new Set([
    ...(acting ?? [...converts, ...exercises]),
    ...found.forced.filter((id) => converts.includes(id)),
  ])
  return {
    converts,
    exercises,
    indifferent: gains.filter(({ gain }) => gain.numerator === 0n).map(({ id }) => id),
    gainBySwitching: gains,
    equilibria: all?.length ?? null,
    payoffUnique:
      all === null ||
      all.every((one) => one.payouts.every((payout, index) => compareRational(payout, payouts[index] ?? zero) === 0)),
    convertsInSome: ids.filter((id) => some.has(id)),
  }
}

/** The input with forced classes as what a vote makes of them: common, and dividends that stay due as a claim. */
function withForced(input: WaterfallInput, forced: readonly string[]): WaterfallInput {
  if (forced.length === 0) return input
  const classes = input.classes.map((security) => {
    if (!forced.includes(security.id)) return security
    if (security.kind === 'preferred' && security.dividendsOnConversion === 'paid')
      return { ...security, preference: zero, participation: 'full' as const }
    if (security.kind === 'preferred' || security.kind === 'convertible')
      return { id: security.id, kind: 'common' as const, shares: security.shares }
    return security
  })
  return { ...input, classes }
}

function actsOf(input: WaterfallInput, found: ExitPayouts): readonly boolean[] {
  return input.classes.map(({ id }) =>
    found.payouts.some(
      (payee) =>
        payee.kind === 'class' && payee.id === id && (payee.state === 'converts' || payee.state === 'exercises'),
    ),
  )
}

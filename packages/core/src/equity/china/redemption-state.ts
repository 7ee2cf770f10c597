import { fail, ok, type Place, type Result } from '@touchstone/core/facts'
import { inside, nowhere, refuseDates } from './refuse.ts'

/** What gives a holder the right to be bought back. */
export type RedemptionTrigger =
  /** No qualified listing (or, where `application` is set, no accepted application) by a day. */
  | { readonly kind: 'no-listing'; readonly by: string; readonly application: boolean }
  | { readonly kind: 'founder-leaves' }
  | { readonly kind: 'breach' }
  | { readonly kind: 'other-investor-redeems' }

/** What happened to the company that a trigger, a suspension or the end of the right hangs on. */
export interface CompanyEvent {
  readonly kind:
    | 'listing-applied'
    | 'listing-withdrawn'
    | 'listing-rejected'
    | 'listed'
    | 'founder-left'
    | 'breach'
    | 'investor-redeemed'
  readonly date: string
}

/** Where the right stands on a day. */
export interface RedemptionState {
  /** Not yet; may be exercised; asleep while a listing application runs; gone with the listing. */
  readonly state: 'dormant' | 'triggered' | 'suspended' | 'ended'
  /** The trigger that came first; null before any. */
  readonly by: RedemptionTrigger['kind'] | null
  /** From which day it may be exercised: the trigger's, or that of its revival where an application had put it to sleep. */
  readonly since: string | null
  /** Whether it slept during an application and came back when that was withdrawn or rejected. */
  readonly revived: boolean
  /** Where nothing has happened: the day on which a trigger comes by itself. */
  readonly next: string | null
}

const byDate = (a: { readonly date: string }, b: { readonly date: string }): number =>
  a.date < b.date ? -1 : a.date > b.date ? 1 : 0

const firstOf = (events: readonly CompanyEvent[], kind: CompanyEvent['kind']): string | null =>
  events.find((one) => one.kind === kind)?.date ?? null

/** The day each trigger came, and null for one that has not come by `asOf`. */
function cameOn(trigger: RedemptionTrigger, events: readonly CompanyEvent[], asOf: string): string | null {
  if (trigger.kind === 'founder-leaves') return firstOf(events, 'founder-left')
  if (trigger.kind === 'breach') return firstOf(events, 'breach')
  if (trigger.kind === 'other-investor-redeems') return firstOf(events, 'investor-redeemed')
  const met = firstOf(events, trigger.application ? 'listing-applied' : 'listed')
  return (met === null || met > trigger.by) && trigger.by < asOf ? trigger.by : null
}

/**
 * Whether a redemption right may be exercised on a day: which trigger came first, whether a listing application has put it
 * to sleep, whether its withdrawal or rejection has woken it, whether a listing has ended it.
 * In: triggers of the papers; events of the company; the day asked. Out: state, trigger and the day from which it counts.
 * Errors: `deal/bad-date`. Assumes the usual clause: asleep from the day of application, awake from the day of withdrawal
 * or rejection, from which a trigger that had come in between counts; a day of the deadline itself is still in time.
 * @example redemptionState([{ kind: 'no-listing', by: '2025-12-31', application: false }], [], '2026-02-01').value.since // "2025-12-31"
 */
export function redemptionState(
  triggers: readonly RedemptionTrigger[],
  events: readonly CompanyEvent[],
  asOf: string,
  at: Place = nowhere,
): Result<RedemptionState> {
  const wrong = [
    ...refuseDates({ asOf }, at),
    ...triggers.flatMap((one, i) =>
      one.kind === 'no-listing' ? refuseDates({ by: one.by }, inside(at, `triggers/${i}`)) : [],
    ),
    ...events.flatMap((one, i) => refuseDates({ date: one.date }, inside(at, `events/${i}`))),
  ]
  if (wrong.length > 0) return fail(...wrong)
  const past = events.filter((one) => one.date <= asOf).sort(byDate)
  const came = triggers
    .flatMap((one) => {
      const date = cameOn(one, past, asOf)
      return date === null ? [] : [{ kind: one.kind, date }]
    })
    .sort(byDate)[0]
  let asleepSince: string | null = null
  let awakeAgain: string | null = null
  for (const { kind, date } of past) {
    if (kind === 'listing-applied') asleepSince = asleepSince ?? date
    if ((kind === 'listing-withdrawn' || kind === 'listing-rejected') && asleepSince !== null) {
      asleepSince = null
      awakeAgain = date
    }
  }
  const by = came?.kind ?? null
  if (past.some((one) => one.kind === 'listed'))
    return ok({ state: 'ended', by, since: null, revived: false, next: null })
  if (asleepSince !== null) return ok({ state: 'suspended', by, since: null, revived: false, next: null })
  if (came === undefined) {
    const days = triggers.flatMap((one) => (one.kind === 'no-listing' && one.by >= asOf ? [one.by] : []))
    return ok({ state: 'dormant', by, since: null, revived: awakeAgain !== null, next: days.sort()[0] ?? null })
  }
  const revived = awakeAgain !== null
  const since = awakeAgain !== null && awakeAgain > came.date ? awakeAgain : came.date
  return ok({ state: 'triggered', by, since, revived, next: null })
}

import { compareDates } from '@touchstone/core/units'

/** A dated rule as the gates need it: the day it was public, the day it applies, and what it turns on. */
export interface Law {
  readonly id: string
  readonly known: string
  readonly from: string
  readonly thresholds: Readonly<Record<string, number>>
  readonly places: readonly string[]
  readonly items: readonly string[]
}

/** Whether we may, must not, or do not know yet. */
export type GateState = 'ok' | 'stop' | 'open'

/** What a gate finds; `laws` are the ids it rests on. Product knowledge, not legal advice. */
export interface GateFinding<Id extends string = string, Why extends string = string> {
  readonly id: Id
  readonly state: GateState
  readonly why: Why
  readonly laws: readonly string[]
}

/**
 * A rule by the end of its id, if it was public by a date; null otherwise. What comes later is not seen.
 * @example lawKnown([{ id: 'regulations/a', known: '2023-01-01', from: '2024-01-01', thresholds: {}, places: [], items: [] }], 'a', '2022-12-31') // null
 */
export function lawKnown(laws: readonly Law[], name: string, asOf: string): Law | null {
  const found = laws.find((one) => one.id === `regulations/${name}`)
  return found === undefined || compareDates(found.known, asOf) > 0 ? null : found
}

/**
 * Whether a rule applies on a day.
 * @example inForce({ id: 'regulations/a', known: '2023-01-01', from: '2024-01-01', thresholds: {}, places: [], items: [] }, '2024-01-01') // true
 */
export const inForce = (law: Law, day: string): boolean => compareDates(law.from, day) <= 0

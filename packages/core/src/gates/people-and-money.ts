import { type GateFinding, type Law, lawKnown } from './law.ts'

/** Whether the founders are free; a null is not known, which leaves the gate open. */
export interface FoundersInput {
  readonly asOf: string
  /** Inventions of former employers and universities assigned to the company. */
  readonly inventionsAssigned: boolean | null
  /** Non-competes waived or over, in writing. */
  readonly nonCompetesWaived: boolean | null
  /** Earlier investors, of a former company too, consent. */
  readonly consents: boolean | null
}

/** Why the founders' gate stands as it does. */
export type FoundersWhy = 'founders-free' | 'founders-bound' | 'founders-not-asked'

/**
 * Whether the founders are free of former employers, universities and investors. Never ok by default: all three in writing.
 * In: three answers. Out: ok, stop where one is no, open where one is unknown. Total.
 * Source: diligence note of this project §5 L3, P2; feedback on listings of January 2026 traces the same.
 * @example foundersGate({ asOf: '2024-01-01', inventionsAssigned: true, nonCompetesWaived: true, consents: null }, []).state // 'open'
 */
export function foundersGate(of: FoundersInput, laws: readonly Law[]): GateFinding<'founders-freedom', FoundersWhy> {
  const answers = [of.inventionsAssigned, of.nonCompetesWaived, of.consents]
  const law = lawKnown(laws, 'cn-overseas-feedback-2026', of.asOf)
  const [state, why] = answers.includes(false)
    ? (['stop', 'founders-bound'] as const)
    : answers.includes(null)
      ? (['open', 'founders-not-asked'] as const)
      : (['ok', 'founders-free'] as const)
  return { id: 'founders-freedom', state, why, laws: law === null ? [] : [law.id] }
}

/** State money in the round and what its procedures need; a null is not known. */
export interface StateMoneyInput {
  readonly asOf: string
  readonly stateInvestors: boolean | null
  readonly approved: boolean | null
  readonly valuationRecorded: boolean | null
}

/** Why the state-money gate stands as it does. */
export type StateMoneyWhy = 'state-none' | 'state-done' | 'state-open' | 'state-not-asked'

/**
 * Whether the procedures of state investors are done: approval, and a record of the valuation where it is asked for.
 * In: who is in the round, what is done. Out: the finding. Total.
 * Source: `regulations/cn-gov-funds-2025`, `cn-state-valuation`, `cn-central-accountability-2026`.
 * @example stateMoneyGate({ asOf: '2025-06-01', stateInvestors: false, approved: null, valuationRecorded: null }, []).state // 'ok'
 */
export function stateMoneyGate(of: StateMoneyInput, laws: readonly Law[]): GateFinding<'state-money', StateMoneyWhy> {
  const names = [
    'cn-state-valuation',
    'cn-gov-funds-2025',
    'cn-gov-funds-direction-2025',
    'cn-central-accountability-2026',
  ]
  const cited = names.flatMap((name) => lawKnown(laws, name, of.asOf)?.id ?? [])
  const [state, why] =
    of.stateInvestors === null
      ? (['open', 'state-not-asked'] as const)
      : !of.stateInvestors
        ? (['ok', 'state-none'] as const)
        : of.approved === true && of.valuationRecorded === true
          ? (['ok', 'state-done'] as const)
          : (['open', 'state-open'] as const)
  return { id: 'state-money', state, why, laws: cited }
}

/** What the desk itself holds; a null is not known. */
export interface ConflictsInput {
  /** Names of holdings that compete, and parties that are related. */
  readonly conflicts: readonly string[] | null
  readonly recusalRecorded: boolean
}

/** Why the conflicts gate stands as it does. */
export type ConflictsWhy = 'conflicts-none' | 'conflicts-recused' | 'conflicts-open' | 'conflicts-not-asked'

/**
 * Whether conflicts of the desk are recorded: none, or a recusal on record for each.
 * @example conflictsGate({ conflicts: [], recusalRecorded: false }).state // 'ok'
 */
export function conflictsGate(of: ConflictsInput): GateFinding<'conflicts', ConflictsWhy> {
  const [state, why] =
    of.conflicts === null
      ? (['open', 'conflicts-not-asked'] as const)
      : of.conflicts.length === 0
        ? (['ok', 'conflicts-none'] as const)
        : of.recusalRecorded
          ? (['ok', 'conflicts-recused'] as const)
          : (['open', 'conflicts-open'] as const)
  return { id: 'conflicts', state, why, laws: [] }
}

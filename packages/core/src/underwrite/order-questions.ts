/** A question that can be put in order: what kind it is and what its answer is worth, as a plain number. */
export interface Orderable {
  readonly id: string
  readonly kind: 'gate' | 'value' | 'checklist'
  readonly worth: number
}

const RANK = { gate: 0, value: 1, checklist: 2 } as const

/**
 * The order in which to ask: open gates first, in the order given; then what an answer is worth, most first; then the
 * checklist, in the order given. Equal worth keeps the order given. Each id is asked once, at its first place.
 * In: questions with kind and worth (no number counts as none). Out: the same, ordered. Total; nothing is added.
 * @example orderQuestions([{ id: 'a', kind: 'value', worth: 0.1 }, { id: 'b', kind: 'gate', worth: 0 }]).map((one) => one.id) // ['b', 'a']
 */
export function orderQuestions<T extends Orderable>(questions: readonly T[]): readonly T[] {
  const worth = (one: T): number => (one.kind === 'value' && Number.isFinite(one.worth) ? one.worth : 0)
  const seen = new Set<string>()
  return questions
    .map((one, index) => ({ one, index }))
    .sort((a, b) => RANK[a.one.kind] - RANK[b.one.kind] || worth(b.one) - worth(a.one) || a.index - b.index)
    .flatMap(({ one }) => {
      if (seen.has(one.id)) return []
      seen.add(one.id)
      return [one]
    })
}

/** A question of the bank, as far as its place in the order needs it. */
export interface BankQuestion {
  readonly key: string
  readonly stage: 'first-call' | 'project' | 'diligence' | 'closing'
  readonly feeds: readonly string[]
  readonly gate: string | null
}

/** What is known when the bank is put in order. */
export interface AskingNow {
  /** Ids of the gates that are open. */
  readonly openGates: readonly string[]
  /** Worth of an answer by input path, as plain numbers. */
  readonly worth: Readonly<Record<string, number>>
  readonly stage: BankQuestion['stage']
}

/** A question of the bank with its place. */
export type PlacedQuestion<Q extends BankQuestion> = Q & Orderable

const STAGES = ['first-call', 'project', 'diligence', 'closing'] as const

/**
 * The bank in the order in which to ask at a stage: questions that close an open gate, then those whose answer is worth most
 * (the largest worth of the inputs it replaces), then the rest of this and earlier stages as a checklist. Questions of later
 * stages come only if they close a gate or are worth something.
 * In: the bank; open gates, worth by input, stage. Out: placed questions, each once. Total.
 * @example askNext([{ key: 'T3', stage: 'diligence', feeds: ['accelerators.utilisation'], gate: null }], { openGates: [], worth: { 'accelerators.utilisation': 0.2 }, stage: 'first-call' })[0]?.kind // 'value'
 */
export function askNext<Q extends BankQuestion>(
  bank: readonly Q[],
  { openGates, worth, stage }: AskingNow,
): readonly PlacedQuestion<Q>[] {
  const now = STAGES.indexOf(stage)
  const placed = bank.flatMap((one): readonly PlacedQuestion<Q>[] => {
    const value = Math.max(0, ...one.feeds.map((path) => worth[path] ?? 0))
    const opens = one.gate !== null && openGates.includes(one.gate)
    const kind = opens ? 'gate' : value > 0 ? 'value' : 'checklist'
    if (kind === 'checklist' && STAGES.indexOf(one.stage) > now) return []
    return [{ ...one, id: one.key, kind, worth: value }]
  })
  // Gates stand in the order in which they are open.
  const at = (one: PlacedQuestion<Q>): number => (one.kind === 'gate' ? openGates.indexOf(one.gate ?? '') : 0)
  return orderQuestions([...placed].sort((a, b) => at(a) - at(b)))
}

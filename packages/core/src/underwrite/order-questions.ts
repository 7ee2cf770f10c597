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

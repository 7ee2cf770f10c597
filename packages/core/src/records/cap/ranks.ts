import type { Entry, ReadAs } from '@touchstone/core/deal'
import { type Issue, issue, nearest, type Place } from '@touchstone/core/facts'
import { resolve, type Rows } from './classes.ts'
import type { capKeys } from './kinds.ts'

type ClassRow = ReadAs<typeof capKeys>['classes'][number]

/** What is said of one class's rank: a number, or how it stands to others. */
export interface RankSaid {
  readonly id: string
  readonly rank: number | null
  readonly seniorTo: readonly Said[]
  readonly pariPassuWith: readonly Said[]
}

interface Said {
  readonly id: string
  readonly at: Place
}

/** Ranks of all classes, or what contradicts itself, and whose rank nothing settles. */
export interface Ranked {
  readonly ranks: ReadonlyMap<string, number>
  readonly issues: readonly Issue[]
  readonly open: readonly string[]
}

type Relation = readonly [from: RankSaid, to: Said]

/** Groups of equal rank as classes are put together one after another. */
class Groups {
  private readonly of = new Map<string, string>()

  constructor(ids: readonly string[]) {
    for (const id of ids) this.of.set(id, id)
  }

  find(id: string): string {
    return this.of.get(id) ?? id
  }

  join(a: string, b: string): void {
    const [keep, drop] = [this.find(a), this.find(b)]
    for (const [id, group] of this.of) if (group === drop) this.of.set(id, keep)
  }

  get all(): readonly string[] {
    return [...new Set(this.of.values())]
  }
}

/**
 * Ranks from numbers (1 is paid first, equal numbers are pari passu) and from relations (`seniorTo`, `pariPassuWith`), which
 * must agree: `cap/ranks-contradict` names both classes, what was said and their numbers. `open` are classes whose place
 * neither settles. Total.
 * @example [...ranksOf([{ id: 'A', rank: null, seniorTo: [], pariPassuWith: [] }, { id: 'B', rank: null, seniorTo: [{ id: 'A', at: { source: '', path: '' } }], pariPassuWith: [] }]).ranks] // [["B",1],["A",2]]
 */
export function ranksOf(rows: readonly RankSaid[]): Ranked {
  const issues: Issue[] = []
  const known = new Map(rows.map((one) => [one.id, one]))
  const ids = [...known.keys()]
  const groups = new Groups(ids)
  const shown = (id: string): string => String(known.get(id)?.rank ?? '?')
  const contradict = ([from, to]: Relation, isSenior: boolean): void => {
    const params = { class: from.id, other: to.id, senior: isSenior, rank: shown(from.id), otherRank: shown(to.id) }
    issues.push(issue('cap/ranks-contradict', 'error', to.at, params))
  }
  const relations = (key: 'seniorTo' | 'pariPassuWith'): readonly Relation[] =>
    rows.flatMap((from) =>
      from[key].flatMap((to): readonly Relation[] => {
        if (known.has(to.id)) return [[from, to]]
        issues.push(issue('equity/unknown-class', 'error', to.at, { class: to.id, nearest: nearest(to.id, ids) }))
        return []
      }),
    )
  const numbered = new Map<number, string>()
  for (const { id, rank } of rows) {
    if (rank === null) continue
    const before = numbered.get(rank)
    if (before === undefined) numbered.set(rank, id)
    else groups.join(before, id)
  }
  for (const relation of relations('pariPassuWith')) {
    const [from, to] = relation
    const other = known.get(to.id)?.rank ?? null
    if (from.rank !== null && other !== null && from.rank !== other) contradict(relation, false)
    else groups.join(from.id, to.id)
  }
  const senior = relations('seniorTo')
  const byNumber = [...numbered].sort(([a], [b]) => a - b).map(([, id]) => groups.find(id))
  const edges: (readonly [string, string, Relation | null])[] = byNumber
    .slice(1)
    .map((id, index) => [byNumber[index] ?? '', id, null] as const)
  for (const relation of senior) {
    const [a, b] = [groups.find(relation[0].id), groups.find(relation[1].id)]
    const [first, second] = [relation[0].rank, known.get(relation[1].id)?.rank ?? null]
    if (a === b || (first !== null && second !== null && first >= second)) contradict(relation, true)
    else edges.push([a, b, relation])
  }
  const ranks = new Map<string, number>()
  const open: string[] = []
  let left = groups.all
  while (left.length > 0 && issues.length === 0) {
    const free = left.filter((group) => !edges.some(([a, b]) => b === group && a !== b && left.includes(a)))
    const [next] = free
    if (next === undefined) {
      const [, , inCircle] = edges.find(([a, b, said]) => said !== null && left.includes(a) && left.includes(b)) ?? []
      if (inCircle !== undefined && inCircle !== null) contradict(inCircle, true)
      break
    }
    if (free.length > 1) {
      open.push(...rows.filter((one) => one.rank === null && free.includes(groups.find(one.id))).map((one) => one.id))
      break
    }
    const place = groups.all.length - left.length + 1
    for (const id of ids) if (groups.find(id) === next) ranks.set(id, place)
    left = left.filter((group) => group !== next)
  }
  return { ranks, issues, open }
}

/**
 * Rows of classes with the ranks that their relations settle written as numbers; rows without relations as they are. Total.
 * @example withRanks([], [], {}) // []
 */
export function withRanks(rows: readonly ClassRow[], issues: Issue[], reading: Rows): readonly ClassRow[] {
  const named = rows.map((row) => ({ id: row.id?.value ?? row.name?.value ?? '', name: row.name?.value ?? '' }))
  const related = rows.some((row) => row.preference.seniorTo.length + row.preference.pariPassuWith.length > 0)
  if (!related) return rows
  const said = (names: readonly Entry<string>[]): readonly Said[] =>
    names.map((one) => ({ id: resolve(one.value, named), at: one.at }))
  const ranked = ranksOf(
    rows.flatMap((row, index): readonly RankSaid[] =>
      row.preference.multiple === null
        ? []
        : [
            {
              id: named[index]?.id ?? '',
              rank: reading.figures.rank(row.preference.seniority),
              seniorTo: said(row.preference.seniorTo),
              pariPassuWith: said(row.preference.pariPassuWith),
            },
          ],
    ),
  )
  issues.push(...ranked.issues)
  // A rank that contradicts itself is not said to be missing as well.
  const wrong = ranked.issues.length > 0
  return rows.map((row, index) => {
    const id = named[index]?.id ?? ''
    const rank = wrong ? 1 : ranked.ranks.get(id)
    if (rank === undefined || (wrong && row.preference.seniority !== null)) return row
    const literal = String(rank)
    const place = row.preference.seniority ?? row.preference.multiple
    if (place === null) return row
    return { ...row, preference: { ...row.preference, seniority: { ...place, value: literal, literal } } }
  })
}

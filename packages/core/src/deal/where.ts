import type { Kind } from './kinds.ts'
import { dealKeys } from './schema.ts'

/** Where what people call otherwise is written. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  revenue: 'finances.revenueByLine[].annual',
  arr: 'finances.revenueByLine[].annual',
  margin: 'finances.revenueByLine[].grossMargin',
  burn: 'finances.netBurn',
  valuation: 'round.postMoney',
  employees: 'team.people',
  headcount: 'team.people',
  salary: 'team.monthlyPay',
  gpus: 'model.accelerators.count',
  cards: 'model.accelerators.count',
}

function pathsOf(kind: Kind, at: string, found: Map<string, string[]>): void {
  if (kind.kind === 'list') pathsOf(kind.of, `${at}[]`, found)
  if (kind.kind !== 'map') return
  for (const [key, one] of Object.entries(kind.keys)) {
    const path = at === '' ? key : `${at}.${key}`
    found.set(key, [...(found.get(key) ?? []), path])
    pathsOf(one, path, found)
  }
}

let places: ReadonlyMap<string, readonly string[]> | null = null

/**
 * Where a key of the deal file belongs that was written elsewhere, lists as `[]`; null where no place or several have it.
 * In: a key as written. Out: the path from the top. Total.
 * @example placeOfKey('grossMargin') // 'finances.revenueByLine[].grossMargin'
 */
export function placeOfKey(key: string): string | null {
  if (places === null) {
    const found = new Map<string, string[]>()
    pathsOf(dealKeys, '', found)
    places = found
  }
  const known = places.get(key) ?? []
  const [only] = known
  if (known.length > 0) return known.length === 1 ? (only ?? null) : null
  const other = key.toLowerCase()
  return Object.hasOwn(OTHER_NAMES, other) ? (OTHER_NAMES[other] ?? null) : null
}

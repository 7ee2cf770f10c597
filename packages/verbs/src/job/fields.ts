import { issue, type Issue, nearest, type Tree } from '@touchstone/core/facts'
import { endOfPeriod, noReadings, parseDate, readQuantity } from '@touchstone/core/units'

type MapTree = Extract<Tree, { kind: 'map' }>

/** What a key counts, where words may name it: `3000亿 token`, `1024张卡`. */
const COUNTED: Readonly<Record<string, string>> = {
  parameters: 'parameter',
  activeParameters: 'parameter',
  count: 'card',
}

/** Places whose prices the tables hold, by the names they go by. */
const PLACES: Readonly<Record<string, 'US' | 'CN'>> = {
  us: 'US',
  usa: 'US',
  'united states': 'US',
  美国: 'US',
  cn: 'CN',
  china: 'CN',
  中国: 'CN',
}

/**
 * A number as people write it: plain, or in words that mean exactly one (`3000亿`, `175B`, `1,024`, `8%`); null where a text
 * means none, or more than one. What it counts must be what the key counts, where it says so.
 */
export function numberOf(tree: Tree, key: string): number | null {
  if (tree.kind !== 'scalar') return null
  if (typeof tree.plain === 'number') return tree.plain
  if (typeof tree.plain === 'boolean') return null
  const read = readQuantity(tree.literal, { readings: noReadings, expect: 'count' })
  if (!read.ok) return null
  const { kind, unit, low, high } = read.value
  const named = kind === 'count' && unit !== '1' && unit !== (COUNTED[key] ?? 'token')
  return (kind === 'count' || kind === 'ratio') && !named && low !== null && low === high ? low : null
}

/** Reads the plain values of one map of a job file and gathers what is wrong with their places; absent and null are unknown. */
export class Fields {
  private readonly tree: MapTree
  private readonly issues: Issue[]

  constructor(tree: MapTree, names: readonly string[], issues: Issue[]) {
    this.tree = tree
    this.issues = issues
    for (const { key, keyAt } of tree.entries)
      if (!names.includes(key))
        issues.push(issue('deal/unknown-key', 'error', keyAt, { key, nearest: nearest(key, names) }))
  }

  /** The tree under a key; null where it is absent or unknown. */
  under(key: string): Tree | null {
    const found = this.tree.entries.find((one) => one.key === key)?.value ?? null
    return found === null || (found.kind === 'scalar' && found.plain === null && !found.quoted) ? null : found
  }

  /** Whether a key is written at all, as a value or as null. */
  says(key: string): boolean {
    return this.under(key) !== null
  }

  /** A map under a key, its keys checked; an empty one where it is absent. */
  map(key: string, names: readonly string[]): Fields {
    const found = this.under(key)
    if (found !== null && found.kind !== 'map')
      this.issues.push(
        issue('deal/wrong-shape', 'error', found.at, {
          key,
          expected: 'map',
          found: found.kind === 'scalar' ? 'text' : found.kind,
        }),
      )
    return new Fields(
      found?.kind === 'map' ? found : { kind: 'map', entries: [], at: found?.at ?? this.tree.at },
      names,
      this.issues,
    )
  }

  /** A number of at least `least`, whole if asked. */
  number(key: string, { least = 0, whole = false }: { least?: number; whole?: boolean } = {}): number | null {
    const found = this.under(key)
    if (found === null) return null
    const value = numberOf(found, key)
    if (value === null) {
      const text = found.kind === 'scalar' ? found.literal : found.kind
      this.issues.push(issue('job/not-a-number', 'error', found.at, { key, text }))
      return null
    }
    if (value < least || (whole && !Number.isInteger(value)) || !Number.isFinite(value)) {
      this.issues.push(issue('job/bad-size', 'error', found.at, { key, text: String(value), least, whole }))
      return null
    }
    return value
  }

  /** A span of counts: two numbers, or one for both ends. */
  range(key: string): readonly [number, number] | null {
    const found = this.under(key)
    if (found === null) return null
    const items = found.kind === 'list' ? found.items : [found]
    const ends = items.map((one) => numberOf(one, key))
    const [low, high = low] = ends
    if (low === undefined || low === null || high === undefined || high === null || ends.length > 2) {
      const text = found.kind === 'scalar' ? found.literal : found.kind
      this.issues.push(issue('job/not-a-number', 'error', found.at, { key, text }))
      return null
    }
    if (!Number.isInteger(low) || !Number.isInteger(high) || low < 1 || high < low) {
      const text = `${low}, ${high}`
      this.issues.push(issue('job/bad-size', 'error', found.at, { key, text, least: Math.max(1, low), whole: true }))
      return null
    }
    return [low, high]
  }

  /** True or false. */
  flag(key: string): boolean | null {
    const found = this.under(key)
    if (found === null) return null
    if (found.kind === 'scalar' && typeof found.plain === 'boolean') return found.plain
    const text = found.kind === 'scalar' ? found.literal : found.kind
    this.issues.push(
      issue('deal/not-one-of', 'error', found.at, { key, found: text, allowed: 'true, false', nearest: null }),
    )
    return null
  }

  /** Words. */
  text(key: string): string | null {
    const found = this.under(key)
    if (found === null) return null
    if (found.kind === 'scalar') return found.literal
    this.issues.push(issue('deal/wrong-shape', 'error', found.at, { key, expected: 'text', found: found.kind }))
    return null
  }

  /** A day; the last one of a month or a year. */
  day(key: string): string | null {
    const found = this.text(key)
    if (found === null) return null
    const date = parseDate(found)
    if (date !== null) return endOfPeriod(date.iso)
    this.issues.push(issue('deal/bad-date', 'error', this.under(key)?.at ?? this.tree.at, { key, text: found }))
    return null
  }

  /** A place, by its code where it goes by another name; of one that no price is known at nothing is taken. */
  place(key: string): string | null {
    const found = this.text(key)
    return found === null ? null : (PLACES[found.trim().toLowerCase()] ?? found)
  }

  /** One of a few words. */
  choice<T extends string>(key: string, allowed: readonly T[]): T | null {
    const found = this.text(key)
    if (found === null) return null
    const match = allowed.find((one) => one === found) ?? allowed.find((one) => one === found.toLowerCase())
    if (match !== undefined) return match
    this.say('deal/not-one-of', key, { key, found, allowed: allowed.join(', '), nearest: nearest(found, allowed) })
    return null
  }

  /** An issue at a key's value. */
  say<
    C extends
      | 'deal/not-one-of'
      | 'job/unknown-accelerator'
      | 'job/sparse-peak'
      | 'job/plan-count'
      | 'job/too-many'
      | 'job/bad-size'
      | 'job/contradicts'
      | 'job/very-large'
      | 'job/does-not-divide'
      | 'job/before-release'
      | 'job/precision-unsupported'
      | 'job/questioned'
      | 'job/beyond-built',
  >(
    code: C,
    key: string,
    params: Parameters<typeof issue<C>>[3],
    severity: 'error' | 'warning' | 'note' = 'error',
  ): void {
    this.issues.push(issue(code, severity, this.under(key)?.at ?? this.tree.at, params))
  }

  /** The issue that a key is missing. */
  missing(key: string): void {
    this.issues.push(issue('deal/missing', 'error', this.tree.at, { key }))
  }
}

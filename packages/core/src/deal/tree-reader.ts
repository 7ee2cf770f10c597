import {
  type Cite,
  issue,
  type Issue,
  type Place,
  type ReadingsTable,
  type Tree,
  nearest,
} from '@touchstone/core/facts'
import { parseDate, type Quantity } from '@touchstone/core/units'
import { readAmount } from './amounts.ts'
import type { AmountKind, ChoiceKind, Kind, ListKind, MapKind, ReadAs, Scalar } from './kinds.ts'
import { citeOf, type DealSource } from './sources.ts'
import type { Entry } from './types.ts'

type Leaf = Extract<Tree, { kind: 'scalar' }>

/** A scalar with the stretch it was taken from. */
interface Written {
  readonly leaf: Leaf
  readonly from: Leaf | null
}

/** A pointer as people name a key: `/existing/0/amount` → `existing.0.amount`. */
export const dotted = (path: string): string =>
  path.slice(1).replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~')

const isUnknown = (tree: Tree): boolean =>
  tree.kind === 'scalar' && ((tree.plain === null && !tree.quoted) || tree.literal.trim() === '')

const countries: Readonly<Record<string, string>> = {
  中国: 'CN',
  中國: 'CN',
  china: 'CN',
  prc: 'CN',
  美国: 'US',
  美國: 'US',
  usa: 'US',
  'united states': 'US',
  uk: 'GB',
}

/** The place of the words themselves: inside their quotes where they are written one to one. */
function placeOfWords(leaf: Leaf): Place {
  const { start, end, column } = leaf.at
  if (!leaf.quoted || start === undefined || end === undefined || end - start !== leaf.literal.length + 2)
    return leaf.at
  return { ...leaf.at, start: start + 1, end: end - 1, ...(column === undefined ? {} : { column: column + 1 }) }
}

/** An issue kept inside the words it is about, which escapes and folded lines would let it leave. */
function within(one: Issue, leaf: Leaf): Issue {
  const { start, end } = leaf.at
  const from = one.at.start
  const to = one.at.end
  if (start === undefined || end === undefined || from === undefined || to === undefined) return one
  const exact = end - start === leaf.literal.length + (leaf.quoted ? 2 : 0)
  return exact && from >= start && to <= end ? one : { ...one, at: leaf.at }
}

/** Reads a tree by the kinds of `schema.ts` and gathers every issue with its place. */
export class TreeReader {
  readonly issues: Issue[] = []
  sources: readonly DealSource[] = []
  currency = 'CNY'
  private readonly readings: ReadingsTable

  constructor(readings: ReadingsTable) {
    this.readings = readings
  }

  private wrongShape(tree: Tree, expected: string): null {
    const found = tree.kind === 'scalar' ? 'text' : tree.kind
    this.issues.push(issue('deal/wrong-shape', 'error', tree.at, { key: dotted(tree.at.path), expected, found }))
    return null
  }

  /** Names every key that is not one of `names`. */
  unknownKeys(tree: Extract<Tree, { kind: 'map' }>, names: readonly string[]): void {
    for (const { key, keyAt } of tree.entries)
      if (!names.includes(key))
        this.issues.push(issue('deal/unknown-key', 'error', keyAt, { key, nearest: nearest(key, names) }))
  }

  /** The scalar of a tree, with its stretch where it is written `{value, from}`; null (and an issue) for another shape. */
  private written(tree: Tree, expected: string): Written | null {
    if (tree.kind === 'scalar') return { leaf: tree, from: null }
    const value = tree.kind === 'map' ? tree.entries.find((one) => one.key === 'value')?.value : undefined
    if (tree.kind === 'list' || value === undefined) return this.wrongShape(tree, expected)
    this.unknownKeys(tree, ['value', 'from'])
    if (value.kind !== 'scalar') return this.wrongShape(value, expected)
    return { leaf: value, from: this.stretch(tree.entries.find((one) => one.key === 'from')?.value) }
  }

  private stretch(tree: Tree | undefined): Leaf | null {
    if (tree === undefined || isUnknown(tree)) return null
    return tree.kind === 'scalar' ? tree : this.wrongShape(tree, 'text')
  }

  private cites({ leaf, from }: Written, quoted: boolean): readonly Cite[] {
    const entered: Cite = { kind: 'entered', at: leaf.at, literal: leaf.literal }
    if (from === null) return [entered]
    const { cite, issue: problem } = citeOf(from, this.sources, quoted ? leaf.literal : null)
    if (problem !== null) this.issues.push(problem)
    return [cite ?? entered]
  }

  /** Reads what a kind says; an absent tree is unknown. */
  read<K extends Kind>(tree: Tree | undefined, kind: K): ReadAs<K> {
    // The one place where the table and the types of what it reads meet.
    return this.any(tree, kind) as ReadAs<K>
  }

  private any(tree: Tree | undefined, kind: Kind): unknown {
    if (kind.kind === 'map') return this.map(tree, kind)
    if (kind.kind === 'list') return this.list(tree, kind)
    if (kind.kind === 'any' || tree === undefined || isUnknown(tree)) return null
    return this.scalar(tree, kind)
  }

  private map(tree: Tree | undefined, kind: MapKind): unknown {
    const empty = tree === undefined || isUnknown(tree)
    if (!empty && tree.kind !== 'map') this.wrongShape(tree, 'map')
    const entries = !empty && tree.kind === 'map' ? tree.entries : []
    const said = kind.said
    if (!empty && tree.kind === 'map')
      this.unknownKeys(tree, said === undefined ? Object.keys(kind.keys) : [...Object.keys(kind.keys), 'from'])
    const valueOf = (key: string): Tree | undefined => entries.find((one) => one.key === key)?.value
    const rows = Object.entries(kind.keys).map(([key, below]) => {
      const value = valueOf(key)
      if (key !== said || value?.kind !== 'scalar' || isUnknown(value)) return [key, this.any(value, below)] as const
      const written = { leaf: value, from: this.stretch(valueOf('from')) }
      return [key, { ...this.entry(value, value.literal.trim()), cites: this.cites(written, true) }] as const
    })
    return Object.fromEntries(rows)
  }

  private list(tree: Tree | undefined, kind: ListKind): unknown {
    if (tree === undefined || isUnknown(tree)) return []
    if (tree.kind !== 'list') {
      this.wrongShape(tree, 'list')
      return []
    }
    const of = kind.of
    return tree.items.flatMap((item): readonly unknown[] => {
      if (isUnknown(item)) return []
      const value = this.any(item, of)
      if (of.kind !== 'map' || item.kind !== 'map') return value === null || of.kind === 'map' ? [] : [value]
      const missing = of.needs.filter((key) => {
        const found = item.entries.find((one) => one.key === key)?.value
        return found === undefined || isUnknown(found)
      })
      for (const key of missing) this.missing(item.at, `${item.at.path}/${key}`)
      return of.needs.every((key) => hasKey(value, key)) ? [value] : []
    })
  }

  missing(at: Place, path: string): void {
    const start = at.start
    const place = { ...at, path, ...(start === undefined ? {} : { end: start }) }
    this.issues.push(issue('deal/missing', 'error', place, { key: dotted(path) }))
  }

  private entry<T>(leaf: Leaf, value: T): Entry<T> {
    return { value, literal: leaf.literal, at: leaf.at, cites: [] }
  }

  private scalar(tree: Tree, kind: Scalar): unknown {
    if (kind.kind === 'amount' && tree.kind === 'list') return this.bracketed(tree, kind)
    const written = this.written(tree, shapeName(kind))
    if (written === null) return null
    const { leaf } = written
    const value = isUnknown(leaf) ? null : this.value(leaf, kind)
    const quoted = kind.kind === 'amount' || (kind.kind === 'text' && kind.normalised !== true)
    const cites = this.cites(written, quoted && !isUnknown(leaf))
    return value === null ? null : { ...this.entry(leaf, value), cites }
  }

  private value(leaf: Leaf, kind: Scalar): unknown {
    const words = leaf.literal.trim()
    if (kind.kind === 'amount') return this.amount(leaf, kind)
    if (kind.kind === 'text') return words
    if (kind.kind === 'country')
      return countries[words.toLowerCase()] ?? (/^[a-z]{2}$/i.test(words) ? words.toUpperCase() : words)
    if (kind.kind === 'choice') return this.oneOf(leaf, kind)
    if (kind.kind === 'flag') {
      if (words === 'true' || words === 'false') return words === 'true'
      return this.oneOf(leaf, { kind: 'choice', of: ['true', 'false'] })
    }
    const date = parseDate(words)
    if (date !== null) return date.iso
    this.issues.push(issue('deal/bad-date', 'error', leaf.at, { key: dotted(leaf.at.path), text: words }))
    return null
  }

  private oneOf(leaf: Leaf, { of }: ChoiceKind): string | null {
    const found = leaf.literal.trim()
    if (of.includes(found)) return found
    const key = dotted(leaf.at.path)
    const allowed = of.join(', ')
    this.issues.push(issue('deal/not-one-of', 'error', leaf.at, { key, found, allowed, nearest: nearest(found, of) }))
    return null
  }

  private amount(leaf: Leaf, kind: AmountKind): Quantity | null {
    const { readings, currency } = this
    const at = placeOfWords(leaf)
    const slip = slipOf(leaf, kind, at)
    if (slip !== null) {
      this.issues.push(slip)
      return null
    }
    const got = readAmount(leaf.literal, kind, { key: dotted(leaf.at.path), at, readings, currency })
    this.issues.push(...got.issues.map((one) => within(one, leaf)))
    return got.quantity
  }

  /** `[3, 5]` without quotes is a list to YAML; if the words would be an amount, the error shows them in quotes. */
  private bracketed(tree: Extract<Tree, { kind: 'list' }>, kind: AmountKind): null {
    const words = tree.items.flatMap((one) => (one.kind === 'scalar' ? [one.literal] : []))
    const key = dotted(tree.at.path)
    if (words.length !== tree.items.length || words.length !== 2) return this.wrongShape(tree, shapeName(kind))
    const text = `[${words.join(', ')}]`
    const { readings, currency } = this
    if (readAmount(text, kind, { key, at: tree.at, readings, currency }).quantity === null)
      return this.wrongShape(tree, shapeName(kind))
    const corrected = `${dotted(tree.at.path.slice(tree.at.path.lastIndexOf('/')))}: "${text}"`
    this.issues.push(issue('yaml/needs-quotes', 'error', tree.at, { text, corrected }))
    return null
  }
}

/** A slip that is named and left out, so that the rest of the file can still be answered: never read as something else. */
function slipOf(leaf: Leaf, { expect, negative }: AmountKind, at: Place): Issue | null {
  const text = leaf.literal.trim()
  const key = dotted(leaf.at.path)
  if (expect === 'ratio' && negative === true && /^[-−]\d+(\.\d+)?$/.test(text) && !/^[-−]0*[01]?(\.\d+)?$/.test(text))
    return issue('deal/percent-sign', 'warning', at, { key, text })
  if (leaf.at.path.endsWith('/exit.years') && /^[-−]\s*\d/.test(text))
    return issue('deal/exit-before-entry', 'warning', at, { key, text })
  return null
}

const hasKey = (value: unknown, key: string): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).some(([one, held]) => one === key && held !== null)

/** What a kind is called in `deal/wrong-shape`. */
function shapeName(kind: Scalar): string {
  if (kind.kind === 'amount') return 'amount'
  if (kind.kind === 'date') return 'date'
  return kind.kind === 'flag' ? 'true, false' : 'text'
}

import type { DerivationKey, DerivedName, EnginePageWords } from '../words/engine-words.ts'
import { DERIVATIONS } from '../words/engine-words.ts'
import { amount, beside, exactly, percent, span } from './numbers.ts'

/** One number of a derivation as the verb gives it. */
export interface DerivationInput {
  readonly name: DerivedName | DerivationKey | { readonly constant: string }
  readonly symbol: string | null
  readonly of: string | null
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  readonly unit: string
  readonly source:
    | { readonly kind: 'given' | 'assumed' | 'computed' }
    | {
        readonly kind: 'fact'
        readonly id: string
        readonly title: string
        readonly url: string | null
        readonly known: string
        readonly vendor: string | null
        readonly memory: boolean
        readonly judged: boolean
      }
  readonly fitted: { readonly prior: number; readonly spread: number; readonly moves: number } | null
}

export interface DerivationFigures {
  readonly key: DerivationKey
  readonly value: number
  readonly ends?: readonly [low: number, high: number]
  readonly unit: string
  readonly formula: string
  readonly inputs: readonly DerivationInput[]
  readonly constants: readonly DerivationInput[]
  readonly evidence: readonly DerivationInput[]
}

/** A row of the drawer, in words. */
export interface DerivationRow {
  readonly label: string
  readonly symbol: string | null
  readonly value: string
  readonly source: string
  readonly url: string | null
  /** The figure that opens from here. */
  readonly opens: DerivationKey | null
  readonly prior: string | null
  readonly moves: string | null
}

/** A figure taken apart, in words. */
export interface DerivationView {
  readonly key: DerivationKey
  readonly title: string
  readonly says: string
  /** The formula in letters with the figure's value behind it. */
  readonly formula: string
  /** The same with its numbers put in, where all of its letters have one. */
  readonly filled: string | null
  readonly inputs: readonly DerivationRow[]
  readonly constants: readonly DerivationRow[]
  readonly evidence: readonly DerivationRow[]
}

const isFigure = (name: string): name is DerivationKey => (DERIVATIONS as readonly string[]).includes(name)

/** Which one of several, in words where its parts have any: vendor, contract and day of a price, what a constant holds for. */
function scopeOf(of: string, { engine }: EnginePageWords): string {
  const known: Readonly<Record<string, string>> = { ...engine.contracts, ...engine.scopes }
  return of
    .split(' · ')
    .map((part) => known[part] ?? part)
    .join(' · ')
}

function labelOf({ name, of }: DerivationInput, words: EnginePageWords): string {
  const { names, figureNames, constants } = words.engine
  const known: Readonly<Record<string, string>> = constants
  const label =
    typeof name === 'object'
      ? (known[name.constant] ?? name.constant)
      : isFigure(name)
        ? figureNames[name]
        : names[name]
  return of === null ? label : words.engine.derive.which(label, scopeOf(of, words))
}

function sourceOf({ source }: DerivationInput, words: EnginePageWords): string {
  const w = words.engine.derive
  if (source.kind !== 'fact') return w[source.kind]
  const marks = [w.known(source.known), ...(source.memory ? [w.memory] : []), ...(source.judged ? [w.judged] : [])]
  const { clause } = words.document
  return [source.title, ...marks].join(clause)
}

/** Letters of a formula: a word, with what hangs below it. */
const LETTERS = /[A-Za-z\u0370-\u03ff]+[\u2080-\u209c\u1d62-\u1d6a\u2c7c]*/gu

/** The formula with numbers in the letters' places; null where a letter has none, as in a sketch of a part. */
function filledOf(of: DerivationFigures, words: EnginePageWords): string | null {
  const numbers = new Map(
    of.inputs.flatMap((one) => (one.symbol === null ? [] : [[one.symbol, middleOf(one, words)] as const])),
  )
  const right = (of.formula.split(/;\s*/)[0] ?? '').replace(/^[^=]*=\s*/, '')
  const letters = right.match(LETTERS) ?? []
  if (letters.length < 2 || letters.some((one) => !numbers.has(one))) return null
  return right.replace(
    LETTERS,
    (letter: string, at: number) => `${/\d/.test(right[at - 1] ?? '') ? '·' : ''}${numbers.get(letter) ?? letter}`,
  )
}

/** Fits print in three digits, what was given and facts in all of theirs, the rest as a figure. */
function middleOf(one: DerivationInput, words: EnginePageWords): string {
  const { unit, value } = one
  if (one.fitted !== null || unit === '1/card-hour' || unit === '1/hour' || one.name === 'spread')
    return small(value, words)
  if (unit === 'hour' && value < 0.1 && one.low === null) return amount(value * 3600, 'second', words)
  const exact = one.source.kind === 'given' || one.source.kind === 'assumed' || one.source.kind === 'fact'
  if (one.low !== null && one.high !== null && one.low !== one.high)
    return beside(value, one.low, one.high, unit, words, exact ? 'full' : 'page')
  return exact || unit === '' ? exactly(value, unit, words) : amount(value, unit, words)
}

function valueOf(one: DerivationInput, words: EnginePageWords): string {
  const middle = middleOf(one, words)
  return one.fitted !== null || one.low === null || one.high === null || one.low === one.high
    ? middle
    : `${middle}${words.engine.derive.ends(span(one.low, one.high, one.unit, words))}`
}

const small = (value: number, words: EnginePageWords): string => exactly(Number(value.toPrecision(3)), '', words)

const rowOf = (one: DerivationInput, self: DerivationKey, words: EnginePageWords): DerivationRow => ({
  label: labelOf(one, words),
  symbol: one.symbol,
  value: valueOf(one, words),
  source: sourceOf(one, words),
  url: one.source.kind === 'fact' ? one.source.url : null,
  opens: typeof one.name === 'string' && isFigure(one.name) && one.name !== self ? one.name : null,
  prior: one.fitted === null ? null : small(one.fitted.prior, words),
  moves:
    one.fitted === null
      ? null
      : words.engine.derive.spread(one.fitted.moves < 0.01 ? '<1%' : percent(one.fitted.moves, words)),
})

/** A derivation in words, its figure's value as the page prints it. */
export function derivationView(of: DerivationFigures, words: EnginePageWords): DerivationView {
  const rows = (all: readonly DerivationInput[]): readonly DerivationRow[] =>
    all.map((one) => rowOf(one, of.key, words))
  const value =
    of.ends !== undefined && of.ends[0] !== of.ends[1]
      ? beside(of.value, of.ends[0], of.ends[1], of.unit, words)
      : of.unit === '' && Number.isInteger(of.value)
        ? exactly(of.value, '', words)
        : amount(of.value, of.unit, words)
  return {
    key: of.key,
    title: words.engine.derive.title(words.engine.figureNames[of.key], value),
    says: words.engine.says[of.key],
    ...formulasOf(of, value, words),
    inputs: rows(of.inputs),
    constants: rows(of.constants.slice(0, MOST)),
    evidence: rows(of.evidence),
  }
}

function formulasOf(
  of: DerivationFigures,
  value: string,
  words: EnginePageWords,
): Pick<DerivationView, 'formula' | 'filled'> {
  const filled = filledOf(of, words)
  return filled === null
    ? { formula: `${of.formula} = ${value}`, filled: null }
    : { formula: of.formula, filled: `${filled} = ${value}` }
}

/** Constants shown; the rest moves the figure less than these. */
const MOST = 8

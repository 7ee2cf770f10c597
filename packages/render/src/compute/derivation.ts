import type { DerivationKey, DerivedName, EnginePageWords } from '../words/engine-words.ts'
import { DERIVATIONS } from '../words/engine-words.ts'
import { amount, exactly, percent, span } from './numbers.ts'

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
  readonly inputs: readonly DerivationRow[]
  readonly constants: readonly DerivationRow[]
  readonly evidence: readonly DerivationRow[]
}

const isFigure = (name: string): name is DerivationKey => (DERIVATIONS as readonly string[]).includes(name)

function labelOf({ name, of }: DerivationInput, words: EnginePageWords): string {
  const { names, figureNames, constants } = words.engine
  const known: Readonly<Record<string, string>> = constants
  const label =
    typeof name === 'object'
      ? (known[name.constant] ?? name.constant)
      : isFigure(name)
        ? figureNames[name]
        : names[name]
  return of === null ? label : words.engine.derive.which(label, of)
}

function sourceOf({ source }: DerivationInput, words: EnginePageWords): string {
  const w = words.engine.derive
  if (source.kind !== 'fact') return w[source.kind]
  const marks = [w.known(source.known), ...(source.memory ? [w.memory] : []), ...(source.judged ? [w.judged] : [])]
  const { listComma } = words.document
  return [source.title, ...marks].join(listComma)
}

/** Small and large numbers of fits print in full digits of three; everything else as its unit prints. */
function valueOf(one: DerivationInput, words: EnginePageWords): string {
  if (one.fitted !== null) return small(one.value, words)
  if (one.unit === '1/card-hour' || one.unit === '1/hour') return small(one.value, words)
  if (one.unit === 'hour' && one.value < 0.1 && one.low === null) return amount(one.value * 3600, 'second', words)
  if (one.name === 'spread') return small(one.value, words)
  const middle =
    one.source.kind === 'given' || one.unit === ''
      ? exactly(one.value, one.unit, words)
      : amount(one.value, one.unit, words)
  return one.low === null || one.high === null || one.low === one.high
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
  const value = amount(of.value, of.unit, words)
  return {
    key: of.key,
    title: words.engine.derive.title(words.engine.figureNames[of.key], value),
    says: words.engine.says[of.key],
    formula: `${of.formula} = ${value}`,
    inputs: rows(of.inputs),
    constants: rows(of.constants.slice(0, MOST)),
    evidence: rows(of.evidence),
  }
}

/** Constants shown; the rest moves the figure less than these. */
const MOST = 8

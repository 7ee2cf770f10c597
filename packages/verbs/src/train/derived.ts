import { ASSUMED_SHEET, type AssumedField } from '@touchstone/core/compute'
import type { ConstantFact, Dated, PriceFact, SheetFact } from '@touchstone/core/facts'
import type { DerivationKey, DerivedName } from '@touchstone/render'
import type { TrainFile } from '../job/train-input.ts'
import type { TrainParts } from '../train.ts'
import type { Fits } from './efficiency.ts'
import type { EngineTables } from '@touchstone/core/facts'

/** Where one number of a formula is from. */
export type DerivedSource =
  | { readonly kind: 'given' | 'assumed' | 'computed' }
  | {
      readonly kind: 'fact'
      readonly id: string
      readonly title: string
      readonly url: string | null
      readonly known: string
      readonly vendor: string | null
      /** Nobody has checked it against a source. */
      readonly memory: boolean
      readonly judged: boolean
    }

/** One number that goes into a figure. */
export interface DerivedInput {
  /** A size, another figure, or a fitted constant by its name in `data/efficiency/`. */
  readonly name: DerivedName | DerivationKey | { readonly constant: string }
  /** Its letter in the formula, where it has one. */
  readonly symbol: string | null
  /** Which one of several: a report, an accelerator, a contract. */
  readonly of: string | null
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  readonly unit: string
  readonly source: DerivedSource
  /** Of a fitted constant: its prior, how far it is known (a standard deviation of ln), and how far that moves the figure. */
  readonly fitted: { readonly prior: number; readonly spread: number; readonly moves: number } | null
}

/** A figure taken apart: the formula in letters, the numbers put in, what its doubt is from, and the rows behind it. */
export interface Derivation {
  readonly key: DerivationKey
  readonly value: number
  /** Ends of the interval that is told beside it. */
  readonly ends?: readonly [low: number, high: number]
  readonly unit: string
  readonly formula: string
  readonly inputs: readonly DerivedInput[]
  readonly constants: readonly DerivedInput[]
  readonly evidence: readonly DerivedInput[]
}

/** What all derivations of one job are made from. */
export interface Derived {
  readonly file: TrainFile
  readonly parts: TrainParts
  readonly assumed: ReadonlySet<string>
  readonly sheet: SheetFact | null
  readonly fits: Fits
  readonly reference: EngineTables
}

interface More {
  readonly symbol?: string
  readonly of?: string | null
  readonly low?: number | null
  readonly high?: number | null
}

export const input = (
  name: DerivedInput['name'],
  value: number,
  unit: string,
  source: DerivedSource,
  { symbol, of, low, high }: More = {},
): DerivedInput => ({
  name,
  symbol: symbol ?? null,
  of: of ?? null,
  value,
  low: low ?? null,
  high: high ?? null,
  unit,
  source,
  fitted: null,
})

export const computed: DerivedSource = { kind: 'computed' }

/** Where a field of the job is from: the file, or a guess that was listed. */
export const stated = ({ assumed }: Pick<Derived, 'assumed'>, path: string): DerivedSource => ({
  kind: assumed.has(path) ? 'assumed' : 'given',
})

export const factSource = (
  fact: Dated & Partial<Pick<PriceFact, 'vendor'> & Pick<ConstantFact, 'judged'>>,
): DerivedSource => ({
  kind: 'fact',
  id: fact.id,
  title: fact.source.title,
  url: fact.source.url ?? null,
  known: fact.known,
  vendor: fact.vendor ?? null,
  memory: fact.memory === true || fact.confidence === 'memory',
  judged: fact.judged === true,
})

/** Where a figure of the accelerator's sheet is from; an unpublished one is assumed. */
export function sheetSource({ sheet }: Pick<Derived, 'sheet'>, field: AssumedField | 'peakDenseFlops'): DerivedSource {
  if (sheet === null) return { kind: 'assumed' }
  if (field !== 'peakDenseFlops' && !(Number(sheet[field]) > 0)) return { kind: 'assumed' }
  const own = sheet.fieldSources[field]
  const base = factSource(sheet)
  return base.kind === 'fact'
    ? {
        ...base,
        title: own?.title ?? base.title,
        url: own === undefined ? base.url : (own.url ?? null),
        memory: base.memory || sheet.fromMemory.includes(field),
      }
    : base
}

/** What is taken for an unpublished field of a sheet. */
export const sheetValue = ({ sheet }: Pick<Derived, 'sheet'>, field: AssumedField): number =>
  sheet?.[field] ?? ASSUMED_SHEET[field]

/** A constant of the tables as an input. */
export const constantInput = (name: DerivedName, fact: ConstantFact, symbol?: string): DerivedInput =>
  input(name, fact.mid, fact.unit, factSource(fact), {
    ...(symbol === undefined ? {} : { symbol }),
    of: fact.scope === '' || fact.scope === 'any' ? null : fact.scope,
    low: fact.low,
    high: fact.high,
  })

/** What an accelerator has, which is what its sheet says. */
export const cardMemory = (of: Pick<Derived, 'sheet'>, key: string): Derivation => ({
  key: 'cardMemory',
  value: sheetValue(of, 'memoryBytes'),
  unit: 'byte',
  formula: 'M',
  inputs: [
    input('memoryOfCard', sheetValue(of, 'memoryBytes'), 'byte', sheetSource(of, 'memoryBytes'), {
      of: key,
      symbol: 'M',
    }),
  ],
  constants: [],
  evidence: [],
})

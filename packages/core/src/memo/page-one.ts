import { pow } from '@touchstone/core/chance'
import type { Figure, Underwriting } from '@touchstone/core/underwrite'
import type { Composing } from './composing.ts'
import { inputFigure, partFigure, share } from './figures.ts'
import { figure, list, name, statement, term } from './holes.ts'
import type { PartKey } from './keys.ts'
import type { Block, Statement } from './types.ts'

/** Multiples that part a cheque that is mostly lost, one that comes back, and one that pays for others. */
const [LOST, MORE] = [0.5, 3]

const middleOf = (one: Figure | null): number | null => {
  if (one === null) return null
  const v = one.value
  if (v.kind === 'estimate') return v.estimate.p50
  if (v.kind === 'number' || v.kind === 'chance') return v.value
  return v.kind === 'range' && v.low !== null && v.high !== null ? (v.low + v.high) / 2 : null
}

/** Inputs by which a revenue at the exit becomes a price today. */
const CHAIN = [
  'commercial.multiple',
  'commercial.survival',
  'rounds.laterDilution',
  'commercial.discountRate',
  'exit.years',
] as const

/**
 * Revenue a year that a company must have at its exit for the price asked to be what its business is worth, each input at its
 * middle: asked ÷ (multiple × chance to live × what later rounds leave × what this round leaves) × (1 + rate)^years.
 * In: an underwriting. Out: a figure in the currency of the price; null where a link is not told.
 * By hand: 1.7bn ÷ (10 × 0.6 × 0.55 × 0.85) × 1.3^7 = 3.80bn.
 * @example revenueNeeded(inventedUnderwriting)?.id ?? null // null
 */
export function revenueNeeded(u: Underwriting): Figure | null {
  const asked = partFigure(u, 'asked')
  const links = CHAIN.map((input) => inputFigure(u, input))
  const stake = inputFigure(u, 'round.stake') ?? null
  const price = middleOf(asked)
  const middles = links.flatMap((one) => middleOf(one) ?? [])
  if (asked === null || price === null || partFigure(u, 'commercial') === null) return null
  if (middles.length < CHAIN.length) return null
  const [multiple = 0, alive = 0, dilution = 0, rate = 0, years = 0] = middles
  const v = asked.value
  const unit = v.kind === 'estimate' || v.kind === 'number' || v.kind === 'range' ? v.unit : null
  const kept = multiple * alive * (1 - dilution) * (1 - (middleOf(stake) ?? 0))
  if (unit === null || kept <= 0) return null
  return {
    id: 'memo.must.revenue',
    value: { kind: 'number', unit, value: (price / kept) * pow(1 + rate, years) },
    voice: 'ours',
    origin: 'computed',
    cites: [],
    formula: {
      key: 'memo/must-revenue',
      inputs: [asked, ...links, stake].flatMap((one) => (one === null ? [] : [one.id])),
    },
  }
}

/** Figures that only page one says. */
export function pageOneFigures(u: Underwriting): Readonly<Record<string, Figure>> {
  const needed = revenueNeeded(u)
  const dots = u.pictures?.dots ?? []
  const part = (id: string, from: number, to: number): Figure =>
    share(
      id,
      dots.filter((one) => one >= from && one < to).length / Math.max(1, dots.length),
      'memo/counted',
      u.figures['market.multiple'] === undefined ? [] : ['market.multiple'],
    )
  const sound = u.claims.filter(({ verdict }) => verdict === 'plausible').length
  const made = [
    ...(needed === null ? [] : [needed]),
    ...(dots.length === 0
      ? []
      : [
          part('memo.outcome.lost', 0, LOST),
          part('memo.outcome.back', LOST, MORE),
          part('memo.outcome.more', MORE, Infinity),
        ]),
    { ...share('memo.claims.sound', 0, 'memo/claims-sound', figuresOfSound(u)), value: count(sound) },
  ]
  return Object.fromEntries(made.map((one) => [one.id, one]))
}

const count = (value: number): Figure['value'] => ({ kind: 'number', unit: '1', value, as: 'count' })

/** Figures that plausible claims rest on. */
const figuresOfSound = (u: Underwriting): readonly string[] =>
  [
    ...new Set(
      u.claims.flatMap(({ verdict, reason }) => (verdict === 'plausible' ? Object.values(reason.figures) : [])),
    ),
  ].filter((id) => u.figures[id] !== undefined)

const onLadder = ['gpuBurn', 'comparables', 'ventureCapitalMethod', 'commercial'] as const satisfies readonly PartKey[]

/** The four values in one line, and what must be true for the price asked. */
export function worthBlocks({ u }: Composing): readonly Block[] {
  const values = onLadder.flatMap((part): readonly Statement[] => {
    const found = partFigure(u, part)
    const of = { part: term(`part/${part}`) }
    if (found === null) return [statement('price/missing', of)]
    const value = figure(found.id, 'interval')
    return [statement(part === 'comparables' ? 'price/worth-raised' : 'price/worth', { ...of, value })]
  })
  const [years, multiple] = [inputFigure(u, 'exit.years'), inputFigure(u, 'commercial.multiple')]
  const must =
    revenueNeeded(u) === null || years === null || multiple === null
      ? []
      : [
          statement('price/must', {
            years: figure(years.id, 'middle'),
            revenue: figure('memo.must.revenue', 'page'),
            multiple: figure(multiple.id, 'middle'),
          }),
        ]
  return [
    { kind: 'paragraph', statements: values },
    ...(must.length === 0 ? [] : [{ kind: 'paragraph', statements: must } as const]),
  ]
}

/** Of a hundred such cheques, how many are mostly lost, come back, and bring three times; nothing where no market was run. */
export const outcomeStatements = ({ u }: Composing): readonly Statement[] =>
  (u.pictures?.dots ?? []).length === 0
    ? []
    : [
        statement('funds/of100', {
          lost: figure('memo.outcome.lost', 'of100'),
          back: figure('memo.outcome.back', 'of100'),
          more: figure('memo.outcome.more', 'of100'),
        }),
      ]

/** What is on record before the memo is read: prices that readers wrote first, and what nobody has been asked yet. */
export function decisionBlocks({ edition, own = [] }: Composing): readonly Block[] {
  if (edition === 'external') return []
  const before = [...new Set(own.filter((one) => one.before?.value === true).map((one) => one.reader.value.trim()))]
  const written =
    before.length === 0
      ? statement('decision/none-before', {})
      : statement('decision/before', { readers: list(before.map(name)) })
  return [
    { kind: 'heading', level: 2, statement: statement('section/decision', {}) },
    { kind: 'paragraph', statements: [written, statement('decision/open', {})] },
  ]
}

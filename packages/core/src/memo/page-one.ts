import type { Figure, Underwriting } from '@touchstone/core/underwrite'
import type { Composing } from './composing.ts'
import { partFigure, share } from './figures.ts'
import { figure, list, name, statement, term } from './holes.ts'
import type { PartKey } from './keys.ts'
import type { Block, Statement } from './types.ts'
import { mustBeTrue } from './verdict.ts'

/** Multiples that part a cheque that is mostly lost, one that comes back, and one that pays for others. */
const [LOST, MORE] = [0.5, 3]

/** Figures that only page one says. */
export function pageOneFigures(u: Underwriting): Readonly<Record<string, Figure>> {
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
export function worthBlocks(c: Composing): readonly Block[] {
  const { u } = c
  const values = onLadder.flatMap((part): readonly Statement[] => {
    const found = partFigure(u, part)
    const of = { part: term(`part/${part}`) }
    if (found === null) return [statement('price/missing', of)]
    const value = figure(found.id, 'interval')
    return [statement(part === 'comparables' ? 'price/worth-raised' : 'price/worth', { ...of, value })]
  })
  return [{ kind: 'paragraph', statements: [...values, ...mustBeTrue(c)] }]
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

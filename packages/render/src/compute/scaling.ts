import type { FrontierLine } from '../chart/records.ts'
import type { DerivationKey, EnginePageWords } from '../words/engine-words.ts'
import type { ScalingPageWords } from '../words/parts-words.ts'
import { amount, beside, exactly, span } from './numbers.ts'

/** What the part that weighs a run against the laws of scaling is made of: `scaling` of `train`. */
export interface ScalingFigures {
  readonly optimal: { readonly parameters: number; readonly tokens: number; readonly loss: number }
  readonly loss: number
  readonly loss90: readonly [number, number]
  readonly computeOverOptimal: number
  readonly monthsBehindFrontier: { readonly low: number; readonly mid: number; readonly high: number } | null
  readonly reachedBy: string | null
  readonly frontier: FrontierLine | null
  readonly dataWall: {
    readonly stock: { readonly mid: number }
    readonly epochs: number
    readonly years: { readonly low: number; readonly mid: number; readonly high: number } | null
  }
}

export interface ScalingTile {
  readonly key: keyof ScalingPageWords['figures']
  /** What it opens to. */
  readonly figure: DerivationKey
  readonly label: string
  readonly value: string
  readonly interval: string | null
  readonly notes: readonly string[]
}

/** The answer as the page tells it. */
export interface ScalingBoard {
  readonly title: string
  readonly tiles: readonly ScalingTile[]
}

const FIGURES = {
  months: 'monthsBehind',
  flops: 'trainingFlops',
  parameters: 'optimalParameters',
  tokens: 'optimalTokens',
  loss: 'loss',
  over: 'overOptimal',
  wall: 'dataWall',
} as const satisfies Readonly<Record<ScalingTile['key'], DerivationKey>>

/** Less than this many months either way are no distance. */
const ABREAST = 0.5
const hundredths = (value: number): string => value.toFixed(2)
const digits = (value: number, count: number, words: EnginePageWords): string =>
  exactly(Number(value.toPrecision(count)), '', words)

function titleOf(of: ScalingFigures, words: EnginePageWords): string {
  const { title } = words.engine.scaling
  const months = of.monthsBehindFrontier?.mid ?? null
  if (months === null)
    return title.alone(amount(of.optimal.parameters, 'parameter', words), amount(of.optimal.tokens, 'token', words))
  if (Math.abs(months) < ABREAST) return title.abreast
  const told = amount(Math.abs(months), 'month', words)
  return months > 0 ? title.behind(told) : title.ahead(told)
}

/** Years until the best run of the frontier wants all text there is; nothing without a frontier. */
function wallOf(
  { dataWall: { years, epochs, stock }, optimal }: ScalingFigures,
  words: EnginePageWords,
): readonly Pick<ScalingTile, 'value' | 'interval' | 'notes'>[] {
  if (years === null) return []
  const { notes } = words.engine.scaling
  const read =
    epochs > 1
      ? notes.epochs(amount(epochs, '1', words, 'multiple'))
      : notes.reads(amount(optimal.tokens / stock.mid, '1', words, 'percent'))
  return [
    {
      value: beside(years.mid, years.low, years.high, 'year', words),
      interval: notes.stockRange(span(years.low, years.high, 'year', words)),
      notes: [read, notes.stock(amount(stock.mid, 'token', words))],
    },
  ]
}

/** Lays what `train` says of scaling out for the page. */
export function scalingBoard(
  of: ScalingFigures,
  run: { readonly activeParameters: number; readonly tokens: number; readonly flops: number },
  words: EnginePageWords,
): ScalingBoard {
  const { figures, notes } = words.engine.scaling
  const months = of.monthsBehindFrontier
  const tile = (
    key: ScalingTile['key'],
    value: string,
    interval: string | null,
    said: readonly string[],
  ): ScalingTile => ({ key, figure: FIGURES[key], label: figures[key], value, interval, notes: said })
  return {
    title: titleOf(of, words),
    tiles: [
      ...(months === null
        ? []
        : [
            tile(
              'months',
              beside(months.mid, months.low, months.high, 'month', words),
              notes.interval90(span(months.low, months.high, 'month', words)),
              [of.reachedBy === null ? notes.unreached : notes.reachedBy(of.reachedBy)],
            ),
          ]),
      tile('flops', amount(run.flops, 'FLOP', words), null, []),
      tile('parameters', digits(of.optimal.parameters, 2, words), null, [
        notes.yours(digits(run.activeParameters, 3, words)),
      ]),
      tile('tokens', digits(of.optimal.tokens, 2, words), null, [
        notes.yours(digits(run.tokens, 3, words)),
        notes.perParameter(amount(of.optimal.tokens / of.optimal.parameters, 'token', words)),
      ]),
      tile('loss', hundredths(of.loss), notes.interval90(`${hundredths(of.loss90[0])}–${hundredths(of.loss90[1])}`), [
        notes.atOptimum(hundredths(of.optimal.loss)),
        notes.unit,
      ]),
      ...wallOf(of, words).map(({ value, interval, notes: said }) => tile('wall', value, interval, said)),
      tile('over', amount(of.computeOverOptimal, '1', words, 'multiple'), null, [notes.overHint]),
    ],
  }
}

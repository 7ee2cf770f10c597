import type { ModelShape } from '@touchstone/core/compute'
import type { DerivationKey, EnginePageWords, JobField } from '../words/engine-words.ts'
import type { ServingFigure } from '../words/parts-words.ts'
import { placeName, shapeTaken } from './board.ts'
import { amount, beside, exactly, percent, span } from './numbers.ts'

interface Quantiles {
  readonly p5: number
  readonly p50: number
  readonly p95: number
}

/** What the part that serves a model is made of: the machine shape of `inference`. */
export interface ServingFigures {
  readonly perMillionTokens: { readonly input: Quantiles | null; readonly output: Quantiles | null }
  readonly throughput: Readonly<Record<string, number | boolean | Quantiles>> | null
  readonly memoryBytes: Readonly<Record<'weights' | 'cache' | 'reserve' | 'total' | 'available', number>>
  readonly fits: boolean
  readonly byBatch: readonly {
    readonly batch: number
    readonly outputTokensPerSecond: number
    readonly secondsPerOutputToken: number
    readonly timeToFirstTokenSeconds: number
    readonly memoryBytes: number
    readonly perMillionTokens: { readonly input: number; readonly output: number } | null
  }[]
  readonly taken: {
    readonly promptTokens: number
    readonly outputTokens: number
    readonly cacheHit: number
    readonly batch: number
    readonly decoding: number
    readonly utilisation: number | null
    readonly price: { readonly perHour: number; readonly currency: string } | null
    readonly asOf: string | null
    readonly accelerators: number
    readonly place: string
  }
  readonly shape: ModelShape
  readonly normalised: Readonly<Record<string, string | number>>
}

/** One figure of the board. */
export interface ServingTile {
  readonly key: ServingFigure
  /** What it opens to. */
  readonly figure: DerivationKey
  readonly label: string
  readonly value: string
  readonly interval: string | null
  readonly notes: readonly string[]
}

/** The answer as the page tells it. */
export interface ServingBoard {
  readonly title: string
  readonly subject: string
  readonly tiles: readonly ServingTile[]
  readonly flags: readonly {
    readonly key: 'doesNotFit' | 'behind' | 'noPrice'
    readonly text: string
    readonly bad: boolean
  }[]
}

const FIGURES = {
  output: 'outputCost',
  input: 'inputCost',
  rate: 'answerRate',
  pace: 'tokenPace',
  first: 'firstToken',
  memory: 'servingMemory',
  batch: 'servingBatch',
  accelerators: 'servingCards',
  utilisation: 'servingUse',
  hourly: 'servingHourly',
} as const satisfies Readonly<Record<ServingFigure, DerivationKey>>

const isQuantiles = (one: unknown): one is Quantiles => typeof one === 'object' && one !== null && 'p50' in one

/** The middle of a rate, or the number that it is. */
export function rateOf(out: ServingFigures, key: string): number | null {
  const found = out.throughput?.[key]
  return isQuantiles(found) ? found.p50 : typeof found === 'number' ? found : null
}

function tilesOf(out: ServingFigures, words: EnginePageWords): readonly ServingTile[] {
  const { figures, notes } = words.engine.serving
  const { taken, throughput, memoryBytes: memory } = out
  const currency = taken.price?.currency ?? ''
  const tile = (key: ServingFigure, value: string, interval: string | null = null, said: readonly string[] = []) => ({
    key,
    figure: FIGURES[key],
    label: figures[key],
    value,
    interval,
    notes: said,
  })
  const spread = (
    key: ServingFigure,
    of: unknown,
    unit: string,
    said: readonly string[] = [],
  ): readonly ServingTile[] =>
    isQuantiles(of)
      ? [
          tile(
            key,
            beside(of.p50, of.p5, of.p95, unit, words),
            of.p5 === of.p95 ? null : notes.interval90(span(of.p5, of.p95, unit, words)),
            said,
          ),
        ]
      : []
  const most = rateOf(out, 'largestBatch')
  const copies = rateOf(out, 'copies')
  const each = rateOf(out, 'acceleratorsPerCopy')
  return [
    ...spread('output', out.perMillionTokens.output, currency),
    ...spread('input', out.perMillionTokens.input, currency),
    ...spread('rate', throughput?.['outputTokensPerSecond'], ''),
    ...spread('pace', throughput?.['secondsPerOutputToken'], 'second'),
    ...spread('first', throughput?.['timeToFirstTokenSeconds'], 'second'),
    tile('memory', amount(memory.total, 'byte', words), null, [
      notes.ofCapacity(amount(memory.available, 'byte', words)),
    ]),
    tile(
      'batch',
      exactly(taken.decoding, '', words),
      null,
      most === null ? [] : [notes.most(exactly(most, '', words))],
    ),
    tile(
      'accelerators',
      exactly(taken.accelerators, 'card', words),
      null,
      copies === null || each === null || copies === 1
        ? []
        : [notes.copies(exactly(copies, '', words), exactly(each, 'card', words))],
    ),
    ...(taken.price === null
      ? []
      : [
          tile(
            'hourly',
            amount(taken.price.perHour, currency, words),
            null,
            taken.asOf === null ? [] : [notes.date(taken.asOf)],
          ),
        ]),
    ...(taken.utilisation === null ? [] : [tile('utilisation', percent(taken.utilisation, words))]),
  ]
}

/** Lays the answer of `inference` out for the page. */
export function servingBoard(out: ServingFigures, model: string | null, words: EnginePageWords): ServingBoard {
  const { title, flags } = words.engine.serving
  const { taken, memoryBytes: memory, perMillionTokens: cost } = out
  const cards = exactly(taken.accelerators, 'card', words)
  const speed = rateOf(out, 'outputTokensPerSecond')
  const said: ServingBoard['flags'][number][] = []
  if (!out.fits) said.push({ key: 'doesNotFit', text: flags.doesNotFit, bad: true })
  else if (out.throughput?.['keepsUp'] === false) said.push({ key: 'behind', text: flags.behind, bad: true })
  if (out.fits && cost.output === null) said.push({ key: 'noPrice', text: flags.noPrice, bad: false })
  return {
    title:
      !out.fits || speed === null
        ? title.doesNotFit(amount(memory.total, 'byte', words), amount(memory.available, 'byte', words))
        : cost.output === null || taken.price === null
          ? title.unpriced(amount(speed, 'token', words), cards)
          : title.priced(amount(cost.output.p50, taken.price.currency, words), amount(speed, 'token', words), cards),
    subject: words.engine.subject(model, exactly(taken.accelerators, '', words), String(out.normalised['accelerator'])),
    tiles: tilesOf(out, words),
    flags: said,
  }
}

/** What stands in an empty field of the load, the deployment and the price. */
export function servingTaken(field: JobField, out: ServingFigures, words: EnginePageWords): string | null {
  const { taken, normalised } = out
  const part = /^model\.(.*)$/.exec(field)?.[1]
  if (part !== undefined) return shapeTaken(part, out.shape, words)
  const plan = /^serving\.plan\.(.*)$/.exec(field)?.[1]
  if (plan !== undefined) {
    const value = normalised[plan]
    return typeof value === 'number' ? exactly(value, '', words) : (value ?? null)
  }
  switch (field) {
    case 'serving.load.promptTokens':
      return exactly(taken.promptTokens, '', words)
    case 'serving.load.outputTokens':
      return exactly(taken.outputTokens, '', words)
    case 'serving.load.cacheHit':
      return percent(taken.cacheHit, words)
    case 'serving.load.batch':
      return exactly(taken.batch, '', words)
    case 'serving.load.utilisation':
      return taken.utilisation === null ? null : percent(taken.utilisation, words)
    case 'serving.cluster.count':
      return exactly(taken.accelerators, '', words)
    case 'serving.price.perHour':
      return taken.price === null ? null : amount(taken.price.perHour, '', words)
    case 'serving.price.currency':
      return taken.price?.currency ?? null
    case 'place':
      return placeName(taken.place, words.engine)
    case 'asOf':
      return taken.asOf
    default:
      return null
  }
}

import type { ModelShape, Plan } from '@touchstone/core/compute'
import type { Stage } from '../chart/stages.ts'
import { formatWhole } from '../number/whole.ts'
import type { DerivationKey, EngineWords, JobField, EnginePageWords } from '../words/engine-words.ts'
import { amount, beside, exactly, percent, span } from './numbers.ts'
import type { ScalingFigures } from './scaling.ts'
import type { TrainFigures } from './sheet.ts'

/** What the page is made of: the machine shape of `train`. */
export interface BoardFigures extends TrainFigures {
  readonly scaling: ScalingFigures | null
  readonly memoryByStage: readonly Stage[]
  readonly capacityBytes: number
  readonly parameters: number
  readonly activeParameters: number
  readonly cost:
    | (NonNullable<TrainFigures['cost']> & {
        readonly place: string
        readonly hourly: {
          readonly low: number
          readonly mid: number
          readonly high: number
          readonly contract: string
        }
      })
    | null
  readonly software: { readonly name: string | null; readonly seen: boolean }
  readonly known: { readonly peak: boolean }
  readonly shape: ModelShape | null
  readonly plan: Plan
  readonly taken: {
    readonly seqLen: number
    readonly globalBatch: number
    readonly nodeSize: number
    readonly asOf: string
    readonly place: string
    readonly basis: 'rental' | 'owned'
    readonly tokens: number | null
  }
  readonly normalised: { readonly accelerator: string }
}

/** One headline figure: what it is called, its value, its interval, and further figures beside it. */
export interface BoardFigure {
  readonly key: DerivationKey
  readonly label: string
  readonly value: string
  readonly interval: string | null
  readonly notes: readonly { readonly key: DerivationKey | null; readonly text: string }[]
}

/** The answer as the page tells it. */
export interface Board {
  readonly title: string
  readonly subject: string
  readonly figures: readonly BoardFigure[]
  readonly flags: readonly { readonly key: string; readonly text: string; readonly bad: boolean }[]
}

export const placeName = (place: string, words: EngineWords): string =>
  place === 'US' || place === 'CN' ? words.choices[place] : place

const contractName = (contract: string, { contracts }: EngineWords): string => {
  const known: Readonly<Record<string, string>> = contracts
  return known[contract] ?? contract
}

/** Below this chance of the unlikelier outcome nobody needs to hear of it. */
const TIGHT = 0.1

/** Sizes of models are known to three digits. */
const threeDigits = (value: number, words: EnginePageWords): string => exactly(Number(value.toPrecision(3)), '', words)

function flagsOf(out: BoardFigures, words: EnginePageWords): Board['flags'] {
  const { flags } = words.engine
  const outside: Readonly<Record<string, string>> = words.compute.outside
  const found = out.outside.map((key) => ({ key, text: outside[key] ?? key, bad: false }))
  const say = (key: keyof EngineWords['flags'], bad = false): void => void found.push({ key, text: flags[key], bad })
  if (out.fits === false) say('doesNotFit', true)
  const { fitProbability: chance, memoryBytes: memory } = out
  if (chance !== null && memory !== null && chance >= TIGHT && chance <= 1 - TIGHT)
    found.push({
      key: 'tight',
      text: words.engine.memory.tight(percent(memory.total / out.capacityBytes, words), percent(chance, words)),
      bad: false,
    })
  if (out.unknown.length > 0) say('bySample')
  if (out.days !== null && out.cost === null) say('noPrice')
  if (out.cost !== null && out.cost.place !== out.taken.place) say('priceElsewhere')
  if (!out.known.peak) say('peakUnknown')
  if (out.software.name !== null && !out.software.seen) say('softwareUnseen')
  return found
}

/** What goes by in a second: samples where those are counted, else tokens. */
const pace = (out: BoardFigures, words: EnginePageWords): string =>
  out.samplesPerSecond !== null
    ? words.engine.diffusion.samples(amount(out.samplesPerSecond, '', words))
    : amount(out.tokensPerSecond ?? 0, 'token', words)

function titleOf(out: BoardFigures, words: EnginePageWords): string {
  const { title } = words.engine
  if (out.fits === false && out.memoryBytes !== null)
    return title.doesNotFit(amount(out.memoryBytes.total, 'byte', words), amount(out.capacityBytes, 'byte', words))
  if (out.days === null) return title.step(amount(out.iterationSeconds, 'second', words), pace(out, words))
  return title.run(
    amount(out.days, 'day', words),
    out.cost === null ? null : amount(out.cost.mid, out.cost.currency, words),
  )
}

function runFigures(out: BoardFigures, words: EnginePageWords): readonly BoardFigure[] {
  const { days, cost } = out
  if (days === null) return []
  const { figures, figureNames: names } = words.engine
  const plain = { interval: null, notes: [] }
  const ends = out.interval80.days
  const figure = (
    key: 'goodput' | 'failures',
    value: number,
    unit: string,
    around: readonly [number, number] | null,
  ): BoardFigure => ({
    key,
    label: names[key],
    value: around === null ? amount(value, unit, words) : beside(value, around[0], around[1], unit, words),
    interval: around === null ? null : figures.interval(span(around[0], around[1], unit, words)),
    notes: [],
  })
  return [
    {
      key: 'days',
      label: names.days,
      value: ends === null ? amount(days, 'day', words) : beside(days, ends[0], ends[1], 'day', words),
      interval: ends === null ? null : figures.interval(span(ends[0], ends[1], 'day', words)),
      notes: [],
    },
    ...(cost === null
      ? []
      : [
          {
            key: 'cost' as const,
            label: names.cost,
            value: beside(cost.mid, cost.low, cost.high, cost.currency, words),
            interval: span(cost.low, cost.high, cost.currency, words),
            notes: [
              {
                key: null,
                text: words.engine.costBasis(
                  words.compute.basis[cost.basis],
                  placeName(cost.place, words.engine),
                  cost.asOf,
                ),
              },
            ],
          },
          {
            key: 'hourly' as const,
            label: names.hourly,
            value: beside(cost.hourly.mid, cost.hourly.low, cost.hourly.high, cost.currency, words),
            interval:
              cost.hourly.low === cost.hourly.high
                ? null
                : span(cost.hourly.low, cost.hourly.high, cost.currency, words),
            notes: [{ key: null, text: figures.contract(contractName(cost.hourly.contract, words.engine)) }],
          },
        ]),
    {
      key: 'acceleratorHours',
      label: names.acceleratorHours,
      value: amount(out.acceleratorHours ?? 0, '', words),
      interval: null,
      notes: [{ key: 'trainingFlops', text: amount(out.trainingFlops ?? 0, 'FLOP', words) }],
    },
    figure('goodput', out.goodput ?? 0, '1', out.interval80.goodput),
    figure('failures', out.failures ?? 0, '', out.interval80.failures),
    { key: 'energy', label: names.energy, value: amount(out.energyMwh ?? 0, 'MWh', words), ...plain },
  ]
}

/** Lays the answer of `train` out for the page: a sentence, figures with their intervals, and the limits of the answer. */
export function trainBoard(out: BoardFigures, model: string | null, count: string, words: EnginePageWords): Board {
  const { figures, figureNames: names } = words.engine
  const [low, high] = out.interval80.iterationSeconds
  const [least, most] = out.interval80.memoryBytes ?? [null, null]
  const perCard = amount(out.modelTflopsPerAccelerator * 1e12, 'FLOP/second', words)
  return {
    title: titleOf(out, words),
    subject: words.engine.subject(
      model,
      /^\d+$/.test(count) ? formatWhole(Number(count)) : count,
      out.normalised.accelerator,
    ),
    flags: flagsOf(out, words),
    figures: [
      ...runFigures(out, words).slice(0, 3),
      {
        key: 'iterationSeconds',
        label: names.iterationSeconds,
        value: beside(out.iterationSeconds, low, high, 'second', words),
        interval: figures.interval(span(low, high, 'second', words)),
        notes: [
          {
            key: 'constantSeconds',
            text: figures.baseline(amount(out.constantMfuIterationSeconds, 'second', words)),
          },
        ],
      },
      {
        key: 'mfu',
        label: names.mfu,
        value: percent(out.mfu, words),
        interval: null,
        notes: out.hfu === null ? [] : [{ key: 'hfu', text: figures.hfu(percent(out.hfu, words)) }],
      },
      ...(out.samplesPerSecond === null
        ? []
        : [
            {
              key: 'samplesPerSecond' as const,
              label: names.samplesPerSecond,
              value: amount(out.samplesPerSecond, '', words),
              interval: null,
              notes:
                out.flopsPerSample === null || out.unknown.length === 0
                  ? []
                  : [{ key: 'flopsPerSample' as const, text: amount(out.flopsPerSample, 'FLOP', words) }],
            },
          ]),
      ...(out.tokensPerSecond === null
        ? []
        : [
            {
              key: 'tokensPerSecond' as const,
              label: names.tokensPerSecond,
              value: amount(out.tokensPerSecond, '', words),
              interval: null,
              notes: [{ key: 'perAccelerator' as const, text: figures.perAccelerator(perCard) }],
            },
          ]),
      ...(out.memoryBytes === null || least === null || most === null
        ? []
        : [
            {
              key: 'memory' as const,
              label: names.memory,
              value: beside(out.memoryBytes.total, least, most, 'byte', words),
              interval: figures.interval(span(least, most, 'byte', words)),
              notes: [
                { key: 'cardMemory' as const, text: figures.ofCapacity(amount(out.capacityBytes, 'byte', words)) },
              ],
            },
          ]),
      ...runFigures(out, words).slice(3),
      {
        key: 'parameters',
        label: names.parameters,
        value: threeDigits(out.parameters, words),
        interval: null,
        notes: [
          {
            key: 'modelFlops',
            text:
              out.activeParameters === out.parameters
                ? names.modelFlops
                : figures.active(threeDigits(out.activeParameters, words)),
          },
        ],
      },
    ],
  }
}

const choiceText = (value: string | boolean, words: EngineWords): string => {
  const choices: Readonly<Record<string, string>> = words.choices
  return typeof value === 'boolean' ? words.choices[value ? 'yes' : 'no'] : (choices[value] ?? value)
}

/** What was taken for a part of the programme that was not said. */
function programmeTaken(field: JobField, { programme }: BoardFigures, words: EnginePageWords): string | null {
  if (programme === null) return null
  const stage = programme.stages.find((one) => field === `programme.stages.${one.kind}.tokens`)
  if (stage !== undefined) return amount(stage.tokens, '', words)
  if (field === 'programme.research.multiplier') return amount(programme.researchMultiplier.p50, '', words)
  return field === 'programme.evaluation.share' ? percent(programme.evaluation.share, words) : null
}

const SPARSE: readonly string[] = ['experts', 'topK', 'sharedExperts', 'moeFfnHidden', 'denseLayers']

/** What was taken for a size of the model; of a dense one nothing that only experts have. */
export function shapeTaken(part: string, of: ModelShape, words: EnginePageWords): string | null {
  if (of.experts === 0 && SPARSE.includes(part)) return null
  const value = ({ ...of } as Readonly<Record<string, number | string | boolean>>)[part]
  if (value === undefined) return null
  return typeof value === 'number' ? exactly(value, '', words) : choiceText(value, words.engine)
}

/** What stands in an empty field: the value that was computed with, in words. */
export function takenFor(field: JobField, out: BoardFigures, words: EnginePageWords): string | null {
  const [first = '', second] = field.split('.')
  const said = (value: number | string | boolean | undefined): string | null =>
    value === undefined ? null : typeof value === 'number' ? exactly(value, '', words) : choiceText(value, words.engine)
  if (first === 'model' && second !== undefined) {
    return out.shape === null ? null : shapeTaken(second, out.shape, words)
  }
  if (first === 'plan' && second !== undefined) {
    if (out.unknown.includes('plan')) return null
    const plan: Readonly<Record<string, number | string | boolean>> = { ...out.plan }
    return said(plan[second])
  }
  if (field === 'parameters') return threeDigits(out.parameters, words)
  if (field === 'activeParameters')
    return out.activeParameters === out.parameters ? null : threeDigits(out.activeParameters, words)
  if (field === 'seqLen' && out.tokensPerSecond === null) return null
  if (first === 'programme') return programmeTaken(field, out, words)
  if (field === 'cluster.nodeSize') return said(out.taken.nodeSize)
  if (field === 'seqLen' || field === 'globalBatch') return said(out.taken[field])
  if (out.days === null) return null
  if (field === 'asOf' || field === 'place' || field === 'basis') return said(out.taken[field])
  return null
}

import { constant, type Draws, estimate, type Estimate, type Sampler, sampler } from '@touchstone/core/chance'
import {
  acceleratorsOf,
  batchAtLoad,
  completeShape,
  costDraws,
  type Efficiency,
  largestBatch,
  type ModelShape,
  type Precision,
  type Request,
  servedAt,
  type ServedDraws,
  servedDraws,
  type Service,
  type ServingConstant,
  type ServingPlan,
  servingMemory,
  usualBatch,
  weightBytes,
  weightsOf,
  widthOf,
} from '@touchstone/core/compute'
import { issue, type Issue, type PriceFact, type EngineTables, type Result } from '@touchstone/core/facts'
import { citeOf, rentsKnown } from '@touchstone/core/underwrite'
import { envelope } from './envelope.ts'
import { type InferenceFile, readInferenceFile } from './job/inference-input.ts'
import { batchCurve, type BatchPoint } from './serve/curve.ts'
import type { EngineContext, Envelope } from './types.ts'

/** A serving job as text, and how finely to draw. */
export interface InferenceInput {
  readonly file: string
  readonly text: string
  readonly draws?: number
  readonly seed?: string
}

/** `Q` of the contract. */
export type Quantiles = Omit<Estimate, 'standardErrors'>

/** What `inference` answers. */
export interface Inference {
  readonly perMillionTokens: { readonly input: Quantiles | null; readonly output: Quantiles | null }
  readonly throughput: Readonly<Record<string, number | boolean | Quantiles>> | null
  readonly memoryBytes: Readonly<Record<'weights' | 'cache' | 'reserve' | 'total' | 'available', number>>
  readonly fits: boolean
  /** One copy against the sequences it decodes at once, up to the most that fit; empty where nothing fits. */
  readonly byBatch: readonly BatchPoint[]
  /** What stands in for the rest of the job where the file was silent. */
  readonly taken: {
    readonly promptTokens: number
    readonly outputTokens: number
    readonly cacheHit: number
    /** Most sequences that a copy decodes at once, and how many it does at the load. */
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
  readonly assumed: readonly string[]
  readonly sources: readonly unknown[]
}

/** Prompt and answer of a request nobody described: their ratio is that of DeepSeek's day of 27 February 2025 (608 to 168 billion tokens). */
const USUAL_PROMPT = 1800
const USUAL_OUTPUT = 500
/** Sequences an attention group takes at once by default (vLLM's `max_num_seqs`). */
const USUAL_SEQUENCES = 256
/** Seconds a token may take where nobody said: the 20 a second of DeepSeek's service. */
const USUAL_PACE = 0.05
/** Share of the paid time at work: judgement; DeepSeek's average over its peak of nodes was 0.82. */
export const USUAL_UTILISATION = { shape: 'lognormal', p5: 0.4, p50: 0.6, p95: 0.9, ceiling: 1 } as const
/** Share of its capacity that a copy is planned for. DeepSeek's average over its peak of nodes was 0.82. */
export const HEADROOM = 0.8
const DRAWS = 2048

const toQ = ({ unit, p5, p25, p50, p75, p95, mean, standardError, kind }: Estimate): Quantiles => ({
  unit,
  p5,
  p25,
  p50,
  p75,
  p95,
  mean,
  standardError,
  kind,
})

/** The fitted constants of serving with what they leave open; null where the tables have none. */
export function servingEfficiency(reference: EngineTables): Efficiency<ServingConstant> | null {
  const fact = reference.efficiency.find((one) => one.id === 'efficiency/serving')
  if (fact === undefined) return null
  const pick = (key: 'value' | 'spread' | 'between'): Record<ServingConstant, number> =>
    Object.fromEntries(Object.entries(fact.constants).map(([name, one]) => [name, one[key]])) as Record<
      ServingConstant,
      number
    >
  const { residual, sparse, offsetBetween, correlation, correlationSeen } = fact
  return {
    values: pick('value'),
    spread: pick('spread'),
    between: pick('between'),
    groups: [],
    residual,
    sparse,
    offsetBetween,
    correlation,
    correlationSeen,
  }
}

/** Key heads; where nobody said, the eight that most models of today share. */
function kvHeadsOf(file: InferenceFile, heads: number, assumed: string[]): number {
  if (file.shape.kvHeads !== null) return file.shape.kvHeads
  if (file.kvLatent !== null) return heads
  assumed.push('model.kvHeads')
  return heads % 8 === 0 ? 8 : heads
}

/** The service with every unknown filled; what was filled is pushed to `assumed`. */
function serviceOf(file: InferenceFile, assumed: string[]): Service {
  const fill = <T>(key: string, value: T | null, otherwise: () => T): T => {
    if (value !== null) return value
    assumed.push(key)
    return otherwise()
  }
  const { accelerator, parameters } = file
  const none = null
  const known = completeShape(
    {
      shape: file.shape,
      parameters,
      activeParameters: file.activeParameters,
      seqLen: none,
      globalBatch: none,
      accelerator,
      count: file.count ?? 1,
      nodeSize: none,
      interNodeBytesPerSecond: none,
      plan: {
        tp: none,
        pp: none,
        dp: none,
        cp: none,
        ep: none,
        microBatch: none,
        virtualStages: none,
        sequenceParallel: none,
        recompute: none,
        zero: none,
        zeroGroup: none,
        precision: none,
        flashAttention: none,
      },
      year: 2024,
    },
    assumed,
  )
  const shape = { ...known, kvLatent: file.kvLatent, kvHeads: kvHeadsOf(file, known.heads, assumed) }
  const weights = weightsOf(shape, parameters)
  const nodeSize = file.nodeSize ?? accelerator.nodeSize
  const precision: Precision = fill('plan.precision', file.plan.precision, () =>
    accelerator.peak.fp8 === undefined ? 'bf16' : 'fp8',
  )
  const narrow = precision === 'fp8' || precision === 'fp4'
  const cachePrecision: Precision = fill('plan.cachePrecision', file.plan.cachePrecision, () =>
    narrow ? 'fp8' : precision,
  )
  // The fewest accelerators, doubling, whose memory the weights fill to less than two thirds.
  const room = (2 / 3) * accelerator.memoryBytes
  const whole = weightBytes(weights, { tp: 1, pp: 1, ep: 1, precision, cachePrecision })
  const most = Math.max(1, Math.min(nodeSize, file.count ?? nodeSize))
  const given = Math.max(file.plan.tp ?? 1, file.plan.ep ?? 1) * (file.plan.pp ?? 1)
  const tp = fill('plan.tp', file.plan.tp, () => {
    if (file.plan.ep !== null && file.plan.ep > 1) return 1
    let degree = 1
    while (whole / given / degree > room && degree * 2 <= most) degree *= 2
    return degree
  })
  const ep = file.plan.ep ?? 1
  if (file.plan.ep === null && shape.experts > 0) assumed.push('plan.ep')
  const width = Math.max(tp, file.plan.ep ?? 1)
  const stages = file.count === null ? shape.layers : Math.max(1, Math.floor(file.count / width))
  const pp = fill('plan.pp', file.plan.pp, () =>
    Math.min(shape.layers, stages, Math.max(1, Math.ceil(whole / width / room))),
  )
  const plan: ServingPlan = { tp, pp, ep, precision, cachePrecision }
  return {
    shape,
    weights,
    plan,
    cluster: {
      accelerator,
      count: file.count ?? acceleratorsOf(plan),
      nodeSize,
      scaleOutBytesPerSecond: file.interNodeBytesPerSecond ?? accelerator.scaleOutBytesPerSecond,
    },
  }
}

/** What an accelerator costs by the hour, with the rows it is from. */
export interface Price {
  readonly currency: string
  readonly draws: Draws<`${string}/card-hour`>
  readonly facts: readonly PriceFact[]
  readonly asOf: string
}

/** The price of the file, or the rents of the accelerator known by the date in the place; null where there are none. */
function priceOf(file: InferenceFile, reference: EngineTables, draw: Sampler, assumed: string[]): Price | null {
  const asOf = file.asOf
  if (file.price !== null) {
    const currency = file.price.currency ?? 'USD'
    if (file.price.currency === null) assumed.push('price.currency')
    const draws = constant<`${string}/card-hour`>(`${currency}/card-hour`, file.price.perHour, draw.draws)
    return { currency, draws, facts: [], asOf: asOf ?? '' }
  }
  assumed.push('price')
  const place = file.place ?? 'US'
  if (file.place === null) assumed.push('place')
  const key = file.accelerator.key
  const dates = reference.prices
    .filter((one) => one.what === 'rent' && one.item === key && one.place === place)
    .map((one) => one.known)
    .sort()
  const latest = dates.at(-1)
  if (latest === undefined) return null
  if (asOf === null) assumed.push('asOf')
  const facts = rentsKnown(reference, [key], place, asOf ?? latest)
  const middle = facts[Math.floor(facts.length / 2)]
  const lowest = facts[0]
  const highest = facts.at(-1)
  if (middle === undefined || lowest === undefined || highest === undefined) return null
  const currency = middle.unit.slice(0, 3)
  const belief =
    lowest.mid < highest.mid
      ? ({ shape: 'lognormal', p5: lowest.mid, p50: middle.mid, p95: highest.mid } as const)
      : ({ shape: 'point', p5: middle.mid, p50: middle.mid, p95: middle.mid } as const)
  return {
    currency,
    draws: draw.draw<`${string}/card-hour`>('serving.price', `${currency}/card-hour`, belief),
    facts,
    asOf: asOf ?? latest,
  }
}

/** What an answer is made of, for those who take it apart. */
export interface ServingParts {
  readonly served: ServedDraws
  readonly utilisation: Draws<'1'>
  readonly price: Price | null
  readonly copies: number
  /** Seconds that a token may take, where no batch was given. */
  readonly pace: number | null
  /** Most sequences an attention group takes at once, all groups of a copy together. */
  readonly sequences: number
  /** Requests a second of one copy at its batch. */
  readonly capacity: number
}

/** A serving job answered, with what the answer is made of; its parts are null where it does not fit. */
export interface Answered {
  readonly value: Inference
  readonly file: InferenceFile
  readonly service: Service
  readonly request: Request
  readonly efficiency: Efficiency<ServingConstant>
  readonly parts: ServingParts | null
}

/** Answers a serving job. */
export function answerServing(
  file: InferenceFile,
  input: Pick<InferenceInput, 'draws' | 'seed'>,
  reference: EngineTables,
): Result<Answered> {
  const issues: Issue[] = []
  const assumed: string[] = []
  const efficiency = servingEfficiency(reference)
  const service = serviceOf(file, assumed)
  const draw = sampler({ draws: input.draws ?? DRAWS, ...(input.seed === undefined ? {} : { seed: input.seed }) })
  const fill = (key: keyof InferenceFile['load'], otherwise: number): number => {
    const value = file.load[key]
    if (value === null) assumed.push(`load.${key}`)
    return value ?? otherwise
  }
  const request: Request = {
    prompt: fill('promptTokens', USUAL_PROMPT),
    output: fill('outputTokens', USUAL_OUTPUT),
    cacheHit: fill('cacheHit', 0),
  }
  const constants = efficiency?.values
  if (constants === undefined || efficiency === null)
    return { ok: false, issues: [issue('deal/missing', 'error', file.at, { key: 'efficiency/serving' })] }

  const context = request.prompt + request.output
  const fitting = largestBatch(service, context, constants)
  const pace = file.load.batch === null ? fill('secondsPerToken', USUAL_PACE) : null
  const batch = file.load.batch ?? usualBatch(service, null, request, USUAL_SEQUENCES, pace, constants)
  if (file.load.batch === null && file.load.requestsPerSecond === null) assumed.push('load.batch')
  const memory = servingMemory(service, batch, context, constants)
  const fits = batch >= 1 && batch <= Math.max(1, fitting) && fitting >= 1
  const { plan, cluster } = service
  const each = acceleratorsOf(plan)
  const sources: unknown[] = []
  const fact = reference.efficiency.find((one) => one.id === 'efficiency/serving')
  const made = { file, service, request, efficiency }
  const base = {
    memoryBytes: { ...memory, available: cluster.accelerator.memoryBytes },
    fits,
    shape: service.shape,
    normalised: {
      accelerator: cluster.accelerator.key,
      tp: plan.tp,
      pp: plan.pp,
      ep: plan.ep,
      precision: plan.precision,
      cachePrecision: plan.cachePrecision,
    },
  }
  if (!fits)
    return {
      ok: true,
      value: {
        ...made,
        parts: null,
        value: {
          ...base,
          byBatch: [],
          taken: {
            promptTokens: request.prompt,
            outputTokens: request.output,
            cacheHit: request.cacheHit,
            batch,
            decoding: batch,
            utilisation: file.load.utilisation,
            price: null,
            asOf: file.asOf,
            accelerators: each,
            place: file.place ?? 'US',
          },
          perMillionTokens: { input: null, output: null },
          throughput: null,
          assumed,
          sources,
        },
      },
      issues,
    }

  const wanted = file.load.requestsPerSecond
  const capacity = servedAt(service, null, request, batch, constants).requestsPerSecond
  const needed = wanted === null ? 1 : Math.max(1, Math.ceil(wanted / (HEADROOM * capacity)))
  const copies = file.count === null ? needed : Math.max(1, Math.floor(file.count / each))
  if (file.count === null) assumed.push('cluster.count')
  const served = servedDraws(
    {
      decoding: service,
      prefilling: null,
      request,
      batch,
      requestsPerSecond: wanted === null ? null : wanted / copies,
    },
    efficiency,
    draw,
  )
  const utilisation =
    wanted !== null
      ? served.busy
      : file.load.utilisation === null
        ? draw.draw('serving.utilisation', '1', USUAL_UTILISATION)
        : constant('1', file.load.utilisation, draw.draws)
  if (wanted === null && file.load.utilisation === null) assumed.push('load.utilisation')
  const price = priceOf(file, reference, draw, assumed)
  if (price === null) issues.push(issue('deal/missing', 'warning', file.at, { key: 'price' }))
  const perMillion = (seconds: Draws<'second/token'>): Quantiles | null =>
    price === null ? null : toQ(estimate(costDraws(price.currency, seconds, price.draws, utilisation)))
  const rate = served.requestsPerSecond.times(copies)
  if (fact !== undefined) sources.push(citeOf(fact, file.asOf ?? fact.known))
  for (const one of price?.facts ?? []) sources.push(citeOf(one, price?.asOf ?? one.known))
  const scaled = (q: Quantiles, times: number, unit: string): Quantiles => ({
    ...q,
    unit,
    p5: q.p5 * times,
    p25: q.p25 * times,
    p50: q.p50 * times,
    p75: q.p75 * times,
    p95: q.p95 * times,
    mean: q.mean * times,
    standardError: q.standardError * times,
  })
  const requests = toQ(estimate(rate))
  const needs = wanted === null ? batch : batchAtLoad(service, null, request, wanted / copies, batch, constants)
  const decoding = Math.max(1, Math.round(needs ?? batch))
  const paid =
    price === null
      ? null
      : { perHour: estimate(price.draws).p50, currency: price.currency, utilisation: estimate(utilisation).p50 }
  return {
    ok: true,
    value: {
      ...made,
      parts: {
        served,
        utilisation,
        price,
        copies,
        pace,
        sequences: USUAL_SEQUENCES * (widthOf(plan) / plan.tp),
        capacity,
      },
      value: {
        ...base,
        perMillionTokens: {
          input: perMillion(served.inputAcceleratorSeconds),
          output: perMillion(served.outputAcceleratorSeconds),
        },
        throughput: {
          requestsPerSecond: requests,
          inputTokensPerSecond: scaled(requests, request.prompt, 'token/second'),
          outputTokensPerSecond: scaled(requests, request.output, 'token/second'),
          timeToFirstTokenSeconds: toQ(estimate(served.timeToFirstToken)),
          secondsPerOutputToken: toQ(estimate(served.timePerOutputToken)),
          batch,
          largestBatch: fitting,
          copies,
          acceleratorsPerCopy: each,
          groupsPerCopy: widthOf(plan) / plan.tp,
          overloaded: served.overloaded,
          ...(wanted === null ? {} : { keepsUp: served.overloaded < 0.5 }),
        },
        byBatch: batchCurve(service, request, decoding, USUAL_SEQUENCES * (widthOf(plan) / plan.tp), constants, paid),
        taken: {
          promptTokens: request.prompt,
          outputTokens: request.output,
          cacheHit: request.cacheHit,
          batch,
          decoding,
          utilisation: estimate(utilisation).p50,
          price: paid === null ? null : { perHour: paid.perHour, currency: paid.currency },
          asOf: price === null || price.asOf === '' ? null : price.asOf,
          accelerators: copies * each,
          place: file.place ?? 'US',
        },
        assumed: [...new Set(assumed)],
        sources,
      },
    },
    issues,
  }
}

/** Verb `inference`: a serving job → cost per million tokens, throughput, memory. */
export function inferenceVerb(input: InferenceInput, context: EngineContext): Envelope<Inference> {
  const read = readInferenceFile(input, context.reference)
  if (!read.ok) return envelope(read, context)
  const result = answerServing(read.value, input, context.reference)
  const issues = [...read.issues, ...result.issues]
  return envelope(result.ok ? { ok: true, value: result.value.value, issues } : { ok: false, issues }, context)
}

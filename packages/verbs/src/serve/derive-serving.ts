import { estimate, type Estimate } from '@touchstone/core/chance'
import {
  decodeStep,
  type PassParts,
  peakAt,
  prefill,
  promptWork,
  servedAt,
  type ServingConstants,
  stagePass,
  widthOf,
} from '@touchstone/core/compute'
import type { EfficiencyFact, EngineTables, Result } from '@touchstone/core/facts'
import { andThen, envelope } from '../envelope.ts'
import { answerServing, type Answered, HEADROOM, type InferenceInput } from '../inference.ts'
import { readInferenceFile } from '../job/inference-input.ts'
import {
  computed,
  type Derivation,
  type DerivedInput,
  type DerivedSource,
  input,
  sheetSource,
  sheetValue,
  stated,
} from '../train/derived.ts'
import { slopes } from '../train/slopes.ts'
import type { EngineContext, Envelope } from '../types.ts'
import { batchFigure, loadOf, money } from './derive-load.ts'
import { inputsOf, memoryOf, type Sources } from './derive-memory.ts'

const plain = { constants: [], evidence: [] }
const given: DerivedSource = { kind: 'given' }

/** A pass's parts by the names under which they are told. */
const PARTS = {
  linear: 'linearSeconds',
  attention: 'attentionSeconds',
  tensorParallel: 'tensorSeconds',
  expertParallel: 'expertSeconds',
  pipeline: 'pipelineSeconds',
  floor: 'floorSeconds',
} as const satisfies Readonly<Record<keyof PassParts, DerivedInput['name']>>

/** The parts of a stage's pass, times a factor, that are there at all. */
const partsTimes = (parts: PassParts, times: number): readonly DerivedInput[] =>
  (Object.keys(PARTS) as (keyof PassParts)[])
    .filter((key) => parts[key] > 0)
    .map((key) => input(PARTS[key], parts[key] * times, 'second', computed))

/** The middle of an estimate and its ends, times a factor. */
const middleOf = (of: Estimate, times: number): Pick<Derivation, 'value' | 'ends'> => ({
  value: of.p50 * times,
  ends: [of.p5 * times, of.p95 * times],
})

/** How many and how large, of what does not fit. */
function sizesOf({ value: { taken }, service, request }: Answered, from: Sources): readonly Derivation[] {
  const { cards, cut } = inputsOf({ service, request }, from)
  const batch = input('servingBatch', taken.batch, '', stated(from, 'load.batch'), { symbol: 'B' })
  return [
    { key: 'servingBatch', value: taken.batch, unit: '', formula: 'B', inputs: [batch], ...plain },
    { key: 'servingCards', value: taken.accelerators, unit: 'card', formula: 'n', inputs: [cards, ...cut], ...plain },
  ]
}

/** The points of the curve over the batch: of each the times and the memory that its row rests on. */
function curveOf({ value, service, request, efficiency }: Answered, shared: readonly DerivedInput[]): Derivation {
  const context = request.prompt + request.output / 2
  const groups = widthOf(service.plan) / service.plan.tp
  return {
    key: 'batchCurve',
    value: value.byBatch.length,
    unit: '',
    formula: 's = t(B) ÷ B · n;  s′ = o(B) · n ÷ q;  p · s ÷ (3600 · u) · 10⁶',
    inputs: [
      ...shared,
      ...value.byBatch.flatMap(({ batch, memoryBytes, acceleratorSecondsPerMillion: seconds }) => {
        const of = `B = ${batch}`
        const prompt = prefill(service, request, batch / groups, efficiency.values).occupied
        return [
          input('decodeStep', decodeStep(service, batch, context, efficiency.values), 'second', computed, { of }),
          input('promptPass', prompt, 'second', computed, { of }),
          input('outputSeconds', seconds.output / 1e6, 'second', computed, { of }),
          input('inputSeconds', seconds.input / 1e6, 'second', computed, { of }),
          input('servingMemory', memoryBytes, 'byte', computed, { of }),
        ]
      }),
    ],
    ...plain,
  }
}

/** Every figure of a service taken apart: cost, speed, memory and what they rest on. */
function figuresOf(answered: Answered, fact: EfficiencyFact, from: Sources): readonly Derivation[] {
  const { value, parts, file, service, request, efficiency } = answered
  const memory = memoryOf(answered, fact, from)
  if (parts === null) return [...memory, ...sizesOf(answered, from)]
  const { served, copies } = parts
  const { plan, cluster } = service
  const { accelerator } = cluster
  const { taken } = value
  const { key } = accelerator
  const constants = efficiency.values
  const groups = widthOf(plan) / plan.tp
  const at = taken.decoding
  const context = request.prompt + request.output / 2
  const work = { sequences: at > plan.pp ? at / plan.pp : 1, tokens: 1, cached: context }
  const prompts = promptWork(request, groups, at / groups)
  const first = prefill(service, request, at / groups, constants)
  const step = decodeStep(service, at, context, constants)
  const whole = servedAt(service, null, request, at, constants)
  const moved = slopes(fact, efficiency, null, (one: ServingConstants) => {
    const now = servedAt(service, null, request, at, one)
    return {
      step: decodeStep(service, at, context, one),
      prompt: prefill(service, request, at / groups, one).occupied,
      rate: now.requestsPerSecond,
      pace: now.timePerOutputToken,
      first: now.timeToFirstToken,
    }
  })
  const say = (path: string): DerivedSource => stated(from, path)

  const [inSeconds, outSeconds] = [estimate(served.inputAcceleratorSeconds), estimate(served.outputAcceleratorSeconds)]
  const { answer, prompt, cards, held, cut } = inputsOf(answered, from)
  const batch = input('servingBatch', at, '', computed, { symbol: 'B' })
  const stepInput = input('decodeStep', step, 'second', computed, { symbol: 't' })
  const promptInput = input('promptPass', first.occupied, 'second', computed, { symbol: 'o' })
  const hit = input('cacheHit', request.cacheHit, '1', say('load.cacheHit'))
  const copied = input('copies', copies, '', file.count === null ? say('cluster.count') : computed, { symbol: 'c' })
  const bandwidth = input(
    'memoryBandwidth',
    sheetValue(from, 'memoryBytesPerSecond'),
    'byte/second',
    sheetSource(from, 'memoryBytesPerSecond'),
    { of: key },
  )
  const peak = peakAt(accelerator, plan.precision)
  const rate = input('peakOfFormat', peak?.flops ?? 0, 'FLOP/second', sheetSource(from, 'peakDenseFlops'), {
    of: `${key} ${peak?.precision ?? plan.precision}`,
  })

  return [
    ...memory,
    ...money(parts, file, value, { in: inSeconds, out: outSeconds }, from),
    {
      key: 'outputSeconds',
      value: outSeconds.p50,
      unit: 'second',
      formula: 'median(t ÷ B · n)',
      inputs: [stepInput, batch, cards],
      constants: moved.of('step'),
      evidence: [],
    },
    {
      key: 'inputSeconds',
      value: inSeconds.p50,
      unit: 'second',
      formula: 'median(o · n ÷ q)',
      inputs: [promptInput, cards, prompt],
      constants: moved.of('prompt'),
      evidence: [],
    },
    {
      key: 'answerRate',
      ...middleOf(estimate(served.requestsPerSecond), copies * request.output),
      unit: '',
      formula:
        file.load.requestsPerSecond === null
          ? 'median(1 ÷ (o + a · t ÷ B)) · a · c'
          : 'median(min(r ÷ c, 1 ÷ (o + a · t ÷ B))) · a · c',
      inputs: [promptInput, stepInput, batch, answer, copied, ...loadOf(file)],
      constants: moved.of('rate'),
      evidence: [],
    },
    {
      key: 'tokenPace',
      ...middleOf(estimate(served.timePerOutputToken), 1),
      unit: 'second',
      formula: 'median(t + (B − 1) · o ÷ a)',
      inputs: [stepInput, batch, promptInput, answer],
      constants: moved.of('pace'),
      evidence: [],
    },
    {
      key: 'firstToken',
      ...middleOf(estimate(served.timeToFirstToken), 1),
      unit: 'second',
      formula: 'median(f + t + w)',
      inputs: [
        input('prefillSeconds', first.seconds, 'second', computed, { symbol: 'f' }),
        stepInput,
        input('waiting', whole.timeToFirstToken - first.seconds - step, 'second', computed, { symbol: 'w' }),
        promptInput,
      ],
      constants: moved.of('first'),
      evidence: [],
    },
    {
      key: 'decodeStep',
      value: step,
      unit: 'second',
      formula: 't = pp · Σ parts',
      inputs: [
        ...partsTimes(stagePass(service, work, constants), plan.pp),
        batch,
        prompt,
        answer,
        held,
        bandwidth,
        rate,
        ...cut,
      ],
      constants: moved.of('step'),
      evidence: [],
    },
    {
      key: 'promptPass',
      value: first.occupied,
      unit: 'second',
      formula: 'o = Σ parts ÷ g',
      inputs: [
        ...partsTimes(stagePass(service, prompts, constants), 1),
        input('promptsTogether', prompts.sequences, '', computed, { symbol: 'g' }),
        prompt,
        hit,
        rate,
        bandwidth,
        ...cut,
      ],
      constants: moved.of('prompt'),
      evidence: [],
    },
    curveOf(answered, [
      prompt,
      answer,
      cards,
      input('servingUse', estimate(parts.utilisation).p50, '1', computed, { symbol: 'u' }),
      ...(taken.price === null
        ? []
        : [
            input('servingHourly', taken.price.perHour, `${taken.price.currency}/card/hour`, computed, { symbol: 'p' }),
          ]),
    ]),
    batchFigure(parts, file, value, { promptInput, stepInput, answer, copied }, from),
    {
      key: 'servingCards',
      value: taken.accelerators,
      unit: 'card',
      formula: 'n · c',
      inputs: [
        cards,
        copied,
        ...(file.count === null ? [] : [input('accelerators', file.count, 'card', given)]),
        ...cut,
        ...loadOf(file),
        ...(file.load.requestsPerSecond === null
          ? []
          : [
              input('capacity', parts.capacity, '1/second', computed),
              input('headroom', HEADROOM, '1', { kind: 'assumed' }),
            ]),
      ],
      ...plain,
    },
  ]
}

/** The derivation of every figure that `inference` gives of a serving job; none where it does not fit. */
export function servingDerivations(value: InferenceInput, reference: EngineTables): Result<readonly Derivation[]> {
  return andThen(readInferenceFile(value, reference), (file) =>
    andThen(answerServing(file, value, reference), (answered) => {
      const fact = reference.efficiency.find((one) => one.id === 'efficiency/serving')
      const { key } = file.accelerator
      const from = {
        assumed: new Set(answered.value.assumed),
        sheet: reference.accelerators.find((one) => one.key === key) ?? null,
      }
      return { ok: true, value: fact === undefined ? [] : figuresOf(answered, fact, from), issues: [] }
    }),
  )
}

/** Verb `deriveServing` of the page: a serving job → the derivation of every figure that `inference` gives of it. */
export function deriveServingVerb(job: InferenceInput, context: EngineContext): Envelope<readonly Derivation[]> {
  return envelope(servingDerivations(job, context.reference), context)
}

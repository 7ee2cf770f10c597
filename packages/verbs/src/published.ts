import { acceleratorOf, checkPublished, findPrecision, peakAt, type PublishedVerdict } from '@touchstone/core/compute'
import type { EngineTables, ModelWithRun } from '@touchstone/core/facts'
import { SHAPE_KEYS } from './job/shape-keys.ts'
import { readTrainFile } from './job/train-input.ts'
import { trainAnswer } from './train.ts'

/** A published model beside what its own numbers come to. */
export interface PublishedModel {
  readonly fact: ModelWithRun
  readonly acceleratorName: string | null
  readonly check: PublishedVerdict
}

/** Accelerator-hours that an engine predicts for a model; null where it cannot say. */
export type PredictHours = (fact: ModelWithRun) => number | null

/** Parameters a token visits: all of a dense model, the active ones of a sparse one, null where they are unknown. */
const visited = (fact: ModelWithRun): number | null => (fact.kind === 'moe' ? fact.activeParameters : fact.parameters)

/** The published facts of one model held against each other. */
export function publishedModel(
  fact: ModelWithRun,
  reference: EngineTables,
  predict: PredictHours = () => null,
): PublishedModel {
  const { training } = fact
  const part = reference.accelerators.find((one) => one.key === training?.accelerator) ?? null
  const precision = findPrecision(training?.precision ?? 'bf16', reference.precisions.names).found ?? 'bf16'
  const peak = part === null ? null : (peakAt(acceleratorOf(part).accelerator, precision)?.flops ?? null)
  const check = checkPublished({
    size: fact.parameters,
    countedInTokens: fact.kind !== 'diffusion',
    parameters: visited(fact),
    tokens: training?.tokensSeen ?? fact.tokens,
    tokensStated: training?.tokensStated ?? [],
    flops: training?.flops ?? null,
    peak,
    count: training?.count ?? null,
    days: training?.days ?? null,
    acceleratorHours: training?.acceleratorHours ?? null,
    mfu: training?.mfu ?? null,
    halves: fact.kind === 'encoder-decoder',
    predictedHours: predict(fact),
  })
  return { fact, acceleratorName: part?.name ?? null, check }
}

/** Every published model, oldest first. */
export function publishedModels(reference: EngineTables, predict?: PredictHours): readonly PublishedModel[] {
  return reference.models
    .map((fact) => publishedModel(fact, reference, predict))
    .sort((a, b) => (a.fact.released < b.fact.released ? -1 : a.fact.released > b.fact.released ? 1 : 0))
}

/** Accelerators taken where only the hours were published: hours hardly depend on it. */
const USUAL_COUNT = 1024

/**
 * Accelerator-hours, stops included, that the engine predicts for a model's published shape, tokens and cards; null where one
 * of these was not published. What the run's plan was nobody says, so the usual one of its year is taken.
 */
export const predictedHours =
  (reference: EngineTables): PredictHours =>
  (fact) => {
    const { training, shape } = fact
    const tokens = training?.tokensSeen ?? fact.tokens
    if (shape === undefined || training?.accelerator === undefined || training.accelerator === null || tokens === null)
      return null
    if (fact.kind === 'diffusion') return null
    const sizes = Object.fromEntries(SHAPE_KEYS.flatMap((key) => (shape[key] === undefined ? [] : [[key, shape[key]]])))
    const job = {
      model: { ...sizes, kind: fact.kind === 'unknown' ? 'dense' : fact.kind },
      parameters: fact.parameters,
      activeParameters: fact.activeParameters,
      seqLen: fact.seqLen ?? null,
      globalBatch: fact.globalBatch ?? null,
      tokens,
      cluster: { accelerator: training.accelerator, count: training.count ?? USUAL_COUNT },
      plan: { precision: training.precision ?? null },
      era: fact.released,
      asOf: fact.released,
    }
    const read = readTrainFile({ file: fact.id, text: JSON.stringify(job) }, reference)
    return read.ok ? trainAnswer(read.value, reference).acceleratorHours : null
  }

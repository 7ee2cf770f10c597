import { envelope } from './envelope.ts'
import { type ModelConfig, readModelConfig } from './job/model-config.ts'
import type { TrainInput } from './train.ts'
import type { EngineContext, Envelope } from './types.ts'

/** Verb `config` of the page: a model's `config.json` → the fields of a job. */
export function configVerb(input: TrainInput, context: EngineContext): Envelope<ModelConfig> {
  return envelope(readModelConfig(input), context)
}

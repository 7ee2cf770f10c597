import type { EngineTables, Result } from '@touchstone/core/facts'
import { andThen, envelope } from './envelope.ts'
import { readTrainFile, type TrainFile } from './job/train-input.ts'
import { diffusionDerivations } from './train/derive-diffusion.ts'
import { outlayDerivations } from './train/derive-outlay.ts'
import { programmeDerivations } from './train/derive-programme.ts'
import { runDerivations } from './train/derive-run.ts'
import { scalingDerivations } from './train/derive-scaling.ts'
import { stepDerivations } from './train/derive-step.ts'
import type { Derivation } from './train/derived.ts'
import { fitsOf } from './train/efficiency.ts'
import { trainParts, type TrainInput } from './train.ts'
import type { EngineContext, Envelope } from './types.ts'

/** Every figure of one job taken apart: its formula, the numbers put in and where each is from. */
export function derivations(file: TrainFile, reference: EngineTables): readonly Derivation[] {
  const fits = fitsOf(reference)
  const parts = trainParts(file, reference, fits)
  const { key } = parts.step.job.cluster.accelerator
  const derived = {
    file,
    parts,
    assumed: new Set(parts.assumed),
    sheet: reference.accelerators.find((one) => one.key === key) ?? null,
    fits,
    reference,
  }
  return [
    ...(parts.step.opaque === null ? stepDerivations(derived) : diffusionDerivations(derived)),
    ...runDerivations(derived),
    ...programmeDerivations(derived),
    ...outlayDerivations(derived),
    ...scalingDerivations(derived),
  ]
}

/** Verb `derive` of the page: a job file → the derivation of every figure that `train` gives of it. */
export function deriveVerb(input: TrainInput, context: EngineContext): Envelope<readonly Derivation[]> {
  const file: Result<TrainFile> = readTrainFile(input, context.reference)
  return envelope(
    andThen(file, (value) => ({ ok: true, value: derivations(value, context.reference), issues: [] })),
    context,
  )
}

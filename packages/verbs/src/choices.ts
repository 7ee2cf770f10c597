import { type ModelChoice, modelChoices } from './job/presets.ts'
import { fitsOf } from './train/efficiency.ts'
import type { EngineContext, Envelope } from './types.ts'

/** What a form of a job offers: names, not limits. */
export interface JobChoices {
  readonly models: readonly ModelChoice[]
  readonly accelerators: readonly { readonly key: string; readonly name: string }[]
  readonly precisions: readonly string[]
  /** Software that fitted runs were made with. */
  readonly software: readonly string[]
}

/** Verb `choices` of the page: what can be picked instead of typed. */
export function jobChoices({ reference }: EngineContext): Envelope<JobChoices> {
  return {
    ok: true,
    value: {
      models: modelChoices(reference),
      accelerators: reference.accelerators.map(({ key, name }) => ({ key, name })),
      precisions: Object.keys(reference.precisions.names),
      software: fitsOf(reference).step.groups.map((one) => one.name),
    },
    issues: [],
  }
}

import { isPowerOfTwo } from '@touchstone/core/compute'
import type { EngineTables, ModelWithRun } from '@touchstone/core/facts'

/** What a named model says of a job, by the paths of a job file. */
export type ModelFields = Readonly<Record<string, number | string | boolean>>

/** A model that a job can be begun with. */
export interface ModelChoice {
  readonly key: string
  readonly name: string
  readonly source: { readonly title: string; readonly url: string | null }
  /** Whether its layers are published, or only its size. */
  readonly shaped: boolean
  readonly fields: ModelFields
  /** What serving it needs beside them. */
  readonly servingFields: ModelFields
}

/** What a published shape says that a job has no field for. */
const ELSEWHERE: ReadonlySet<string> = new Set(['latent', 'source', 'memory'])

/** What was published of a model, as fields of a job. A batch that no plan can be searched for is left to be assumed. */
function fieldsOf(model: ModelWithRun): ModelFields {
  const fields: Record<string, number | string | boolean> = {}
  const put = (path: string, value: number | string | null | undefined): void => {
    if (value !== null && value !== undefined) fields[path] = value
  }
  if (model.kind !== 'unknown') fields['model.kind'] = model.kind
  for (const [part, value] of Object.entries(model.shape ?? {}))
    if (!ELSEWHERE.has(part)) fields[`model.${part}`] = value as number | boolean
  put('parameters', model.parameters)
  put('activeParameters', model.activeParameters)
  put('tokens', model.training?.tokensSeen ?? model.tokens)
  put('seqLen', model.seqLen)
  if (model.globalBatch !== undefined && isPowerOfTwo(model.globalBatch)) put('globalBatch', model.globalBatch)
  return fields
}

/** Numbers kept of a token where all heads share one latent: the latent and its rotary part. */
function servingFieldsOf({ shape }: ModelWithRun): ModelFields {
  const latent = shape?.latent
  return latent === undefined ? {} : { 'model.kvLatent': latent.cacheRank + latent.ropeSize }
}

/** Models a job can be begun with, the oldest first; those of which too little is known to compute anything are left out. */
export function modelChoices(reference: EngineTables): readonly ModelChoice[] {
  return reference.models
    .filter((one) => one.parameters !== null && one.kind !== 'diffusion')
    .sort((a, b) => (a.released < b.released ? -1 : a.released > b.released ? 1 : 0))
    .map((one) => {
      const source = one.shape?.source ?? one.source
      return {
        key: one.key,
        name: one.name,
        source: { title: source.title, url: source.url ?? null },
        shaped: one.shape?.layers !== undefined && one.shape.hidden !== undefined,
        fields: fieldsOf(one),
        servingFields: servingFieldsOf(one),
      }
    })
}

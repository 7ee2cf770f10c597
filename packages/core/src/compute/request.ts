import type { Accelerator, ModelKind, Plan } from './job.ts'

/** A shape as far as it is known; null is unknown, 0 and false are statements. */
export interface ShapeRequest {
  readonly kind: ModelKind | null
  readonly layers: number | null
  readonly hidden: number | null
  readonly heads: number | null
  readonly kvHeads: number | null
  readonly headSize: number | null
  readonly ffnHidden: number | null
  readonly gatedMlp: boolean | null
  readonly vocab: number | null
  readonly tiedEmbeddings: boolean | null
  readonly experts: number | null
  readonly topK: number | null
  readonly sharedExperts: number | null
  readonly moeFfnHidden: number | null
  readonly denseLayers: number | null
}

/** A plan as far as it is known. */
export type PlanRequest = { readonly [K in keyof Plan]: Plan[K] | null }

/** One training job as it was asked for: names resolved, the rest as the user left it. */
export interface TrainRequest {
  readonly shape: ShapeRequest
  readonly parameters: number | null
  readonly activeParameters: number | null
  readonly seqLen: number | null
  readonly globalBatch: number | null
  readonly accelerator: Accelerator
  readonly count: number
  readonly nodeSize: number | null
  readonly interNodeBytesPerSecond: number | null
  readonly plan: PlanRequest
  /** Year of the software, where something says it. */
  readonly year: number | null
}

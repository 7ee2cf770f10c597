/**
 * What a training or serving job is made of. Everything here is complete: what a user left unknown has been filled (and
 * listed as assumed) before a formula sees it. Numbers are SI, sizes are plain counts.
 */

/** The kinds of model the engine knows. */
export type ModelKind = 'dense' | 'moe' | 'encoder' | 'encoder-decoder' | 'diffusion'

/** The shape of a transformer. `ffnHidden` is that of dense layers, `moeFfnHidden` that of one expert. */
export interface ModelShape {
  readonly kind: ModelKind
  readonly layers: number
  readonly hidden: number
  readonly heads: number
  readonly kvHeads: number
  /** Size of one head; hidden / heads unless the model says otherwise. */
  readonly headSize: number
  readonly ffnHidden: number
  /** Three matrices (gate, up, down) instead of two. */
  readonly gatedMlp: boolean
  readonly vocab: number
  readonly tiedEmbeddings: boolean
  /** Routed experts per sparse layer, 0 for none. */
  readonly experts: number
  readonly topK: number
  /** Experts every token visits. */
  readonly sharedExperts: number
  readonly moeFfnHidden: number
  /** Layers without experts at the start of a sparse model. */
  readonly denseLayers: number
}

/** Number formats of the matrix work. */
export type Precision = 'fp32' | 'bf16' | 'fp16' | 'fp8' | 'fp4'

/** An accelerator as formulas need it. Bandwidths are bytes/s in one direction per accelerator. */
export interface Accelerator {
  readonly key: string
  /** Dense peak in FLOP/s by precision; absent where the part cannot or nothing is known. */
  readonly peak: Readonly<Partial<Record<Precision, number>>>
  readonly memoryBytes: number
  readonly memoryBytesPerSecond: number
  readonly multiprocessors: number
  readonly watts: number
  /** The link inside a node. */
  readonly scaleUpBytesPerSecond: number
  /** The network between nodes, each accelerator's part of its node's. */
  readonly scaleOutBytesPerSecond: number
  readonly nodeSize: number
  /** Share of its peak's clock that its power allows. */
  readonly sustained: number
}

/** Accelerators and how they hang together. */
export interface Cluster {
  readonly accelerator: Accelerator
  readonly count: number
  readonly nodeSize: number
  readonly scaleOutBytesPerSecond: number
}

/** What is computed again in the backward pass instead of being kept. */
export type Recompute = 'none' | 'selective' | 'full'

/** How a job is laid over a cluster; tp·pp·cp·dp is the number of accelerators, ep divides dp·cp. */
export interface Plan {
  readonly tp: number
  readonly pp: number
  readonly dp: number
  readonly cp: number
  readonly ep: number
  readonly microBatch: number
  readonly virtualStages: number
  readonly sequenceParallel: boolean
  readonly recompute: Recompute
  /** ZeRO stage; 3 is FSDP with full sharding. */
  readonly zero: 0 | 1 | 2 | 3
  /** Ranks that share one copy of what ZeRO shards; dp unless the group is smaller. */
  readonly zeroGroup: number
  readonly precision: Precision
  readonly flashAttention: boolean
}

/** One training job. */
export interface TrainingJob {
  readonly shape: ModelShape
  readonly cluster: Cluster
  readonly plan: Plan
  /** Tokens of one sequence. */
  readonly seqLen: number
  /** Sequences of one optimizer step. */
  readonly globalBatch: number
  /**
   * How far the software is from that of 2023 (0) to that of 2025 (1): fused kernels, newer attention, fewer launches. Below
   * 0 to −1 for that of 2021 and before, which is as that of 2023 but for sharded weights.
   */
  readonly era: number
}

/** Seconds of one optimizer step by what they are spent on; exposed time only, so that they add up. */
export interface StepParts {
  matmul: number
  attention: number
  memoryBound: number
  tensorParallel: number
  pipelineBubble: number
  dataParallel: number
  expertParallel: number
  optimizer: number
  /** Jitter between ranks, host work, logging. */
  other: number
}

/** Bytes on one accelerator by what they hold. */
export interface MemoryParts {
  weights: number
  gradients: number
  optimizer: number
  activations: number
  other: number
}

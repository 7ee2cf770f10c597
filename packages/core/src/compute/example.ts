import type { Cluster, Plan, TrainingJob } from './job.ts'
import type { MemoryConstants } from './memory/constants.ts'
import { denseShape } from './model/parameters.ts'
import type { StepConstants } from './step/constants.ts'
import type { Efficiency } from './efficiency.ts'
import type { TrainRequest } from './request.ts'

/** A plan on one accelerator with nothing cut, kept or fused: the starting point of examples and tests. */
export const plainPlan: Plan = {
  tp: 1,
  pp: 1,
  dp: 1,
  cp: 1,
  ep: 1,
  microBatch: 1,
  virtualStages: 1,
  sequenceParallel: false,
  recompute: 'none',
  zero: 0,
  zeroGroup: 1,
  precision: 'bf16',
  flashAttention: false,
}

/** Accelerators of 300 TFLOP/s, 80 GB, 2 TB/s, 300 GB/s inside nodes of eight and 25 GB/s between them. */
export const exampleCluster: Cluster = {
  accelerator: {
    key: 'example',
    peak: { bf16: 300e12 },
    memoryBytes: 80e9,
    memoryBytesPerSecond: 2e12,
    multiprocessors: 100,
    watts: 400,
    scaleUpBytesPerSecond: 300e9,
    scaleOutBytesPerSecond: 25e9,
    nodeSize: 8,
    sustained: 1,
  },
  count: 8,
  nodeSize: 8,
  scaleOutBytesPerSecond: 25e9,
}

/** Two layers of 1,024 on eight accelerators, one sequence of 2,048 each. */
export const exampleJob: TrainingJob = {
  shape: denseShape({ layers: 2, hidden: 1024, heads: 8, vocab: 32_000 }),
  cluster: exampleCluster,
  plan: { ...plainPlan, dp: 8, zeroGroup: 8 },
  seqLen: 2048,
  globalBatch: 8,
  era: 0,
}

/** Constants without any loss: everything at its published speed, nothing in between. */
export const losslessStep: StepConstants = {
  matmulAmpere: 1,
  matmulHopper: 1,
  matmulBlackwell: 1,
  matmulOther: 1,
  matmulFp8: 1,
  halfInner: 0,
  wave: 0,
  alignment: 0,
  oddHead: 1,
  attentionMatmul: 1,
  scoreBytes: 0,
  flashAmpere: 1,
  flashHopper: 1,
  halfSequence: 0,
  memoryBandwidth: 1,
  elementwise: 0,
  kernelGap: 0,
  kernelLaunch: 0,
  scaleUp: 1,
  scaleOut: 1,
  scaleUpLatency: 0,
  scaleOutLatency: 0,
  congestion: 0,
  pipelineExposed: 1,
  shardOverlap: 0,
  shardTax: 0,
  earlyGather: 1,
  gradientOverlap: 0,
  optimizerBytes: 0,
  routingBytes: 0,
  routingFixed: 0,
  expertKernels: 0,
  expertExposed: 1,
  eraMatmul: 1,
  eraFlash: 1,
  eraFusion: 1,
  eraLaunch: 1,
  imbalance: 0,
  overhead: 0,
}

/** Textbook memory: 16 bytes a parameter, nothing reserved, no buffers. */
export const textbookMemory: MemoryConstants = {
  gradientHalf: 2,
  gradientBrain: 2,
  optimizerState: 12,
  optimizerTemporary: 0,
  logit: 0,
  live: 0,
  reserve: 1,
  buffer: 0,
  bufferMost: 0,
  context: 0,
}

/** A fit that leaves nothing open and has seen no software. */
export const certain: Efficiency<'scale'> = {
  values: { scale: 1 },
  spread: { scale: 0 },
  between: { scale: 0 },
  groups: [],
  residual: 0,
  sparse: 0,
  offsetBetween: 0,
  correlation: 1,
  correlationSeen: 1,
}

/** The example job as somebody asks for it who knows the model and the cluster and nothing of the plan. */
export const exampleRequest: TrainRequest = {
  shape: { ...exampleJob.shape },
  parameters: null,
  activeParameters: null,
  seqLen: 2048,
  globalBatch: 8,
  accelerator: exampleCluster.accelerator,
  count: 8,
  nodeSize: null,
  interNodeBytesPerSecond: null,
  plan: {
    tp: null,
    pp: null,
    dp: null,
    cp: null,
    ep: null,
    microBatch: 1,
    virtualStages: null,
    sequenceParallel: null,
    recompute: 'none',
    zero: null,
    zeroGroup: null,
    precision: 'bf16',
    flashAttention: false,
  },
  year: null,
}

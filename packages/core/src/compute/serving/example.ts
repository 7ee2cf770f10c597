import { exampleCluster, exampleJob } from '../example.ts'
import type { Efficiency } from '../efficiency.ts'
import type { ServingConstant, ServingConstants } from './constants.ts'
import type { Service } from './service.ts'
import { weightsOf } from './weights.ts'

/** The example model on two tensor ranks in 16 bits. */
export const exampleService: Service = {
  shape: { ...exampleJob.shape, kvLatent: null },
  weights: weightsOf(exampleJob.shape, null),
  cluster: exampleCluster,
  plan: { tp: 2, pp: 1, ep: 1, precision: 'bf16', cachePrecision: 'bf16' },
}

/** Constants without any loss: everything at its published speed, nothing in between. */
export const losslessServing: ServingConstants = {
  compute: 1,
  blackwell: 1,
  narrow: 1,
  fp4: 1,
  flash: 1,
  weightBandwidth: 1,
  cacheBandwidth: 1,
  layerFloor: 0,
  stepHost: 0,
  sequenceHost: 0,
  scaleUp: 1,
  scaleOut: 1,
  scaleUpLatency: 0,
  scaleOutLatency: 0,
  overlap: 0,
  imbalance: 0,
  expertCompute: 1,
  expertNarrow: 1,
  memoryShare: 1,
}

const none = Object.fromEntries(Object.keys(losslessServing).map((name) => [name, 0])) as Record<
  ServingConstant,
  number
>

/** Lossless constants that leave nothing open. */
export const certainServing: Efficiency<ServingConstant> = {
  values: losslessServing,
  spread: none,
  between: none,
  groups: [],
  residual: 0,
  sparse: 0,
  offsetBetween: 0,
  correlation: 1,
  correlationSeen: 1,
}

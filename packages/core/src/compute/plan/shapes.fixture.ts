import { exampleCluster } from '../example.ts'
import type { ModelShape } from '../job.ts'
import { denseShape } from '../model/parameters.ts'
import type { PlanJob } from './legal.ts'

/** A dense decoder for tests of plans. */
export const dense = (layers: number, hidden: number, heads: number): ModelShape =>
  denseShape({ layers, hidden, heads, vocab: 51_200 })

/** The models that the speed of a search is stated for. */
export const gpt3 = dense(96, 12_288, 96)
export const oneTrillion = dense(128, 25_600, 160)

/** A job on accelerators like an A100 with 80 GB. */
export const a100Job = (shape: ModelShape, count: number, globalBatch: number, nodeSize = 8): PlanJob => ({
  shape,
  cluster: {
    ...exampleCluster,
    accelerator: { ...exampleCluster.accelerator, key: 'A100-80', peak: { bf16: 312e12 }, multiprocessors: 108 },
    count,
    nodeSize,
  },
  globalBatch,
})

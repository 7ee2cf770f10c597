import type { ModelShape } from '../job.ts'
import type { PlanJob } from './legal.ts'

/** A dense decoder for tests of plans. */
export const dense = (layers: number, hidden: number, heads: number): ModelShape => ({
  kind: 'dense',
  layers,
  hidden,
  heads,
  kvHeads: heads,
  headSize: hidden / heads,
  ffnHidden: 4 * hidden,
  gatedMlp: false,
  vocab: 51_200,
  tiedEmbeddings: true,
  experts: 0,
  topK: 0,
  sharedExperts: 0,
  moeFfnHidden: 0,
  denseLayers: 0,
})

/** The models that the speed of a search is stated for. */
export const gpt3 = dense(96, 12_288, 96)
export const oneTrillion = dense(128, 25_600, 160)

/** A job on A100s with 80 GB in nodes of eight. */
export const a100Job = (shape: ModelShape, count: number, globalBatch: number, nodeSize = 8): PlanJob => ({
  shape,
  cluster: {
    accelerator: {
      key: 'A100-80',
      peak: { bf16: 312e12 },
      memoryBytes: 80e9,
      memoryBytesPerSecond: 2.039e12,
      multiprocessors: 108,
      watts: 400,
      scaleUpBytesPerSecond: 300e9,
      scaleOutBytesPerSecond: 25e9,
      nodeSize,
    },
    count,
    nodeSize,
    scaleOutBytesPerSecond: 25e9,
  },
  seqLen: 2048,
  globalBatch,
})

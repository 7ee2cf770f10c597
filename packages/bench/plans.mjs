/**
 * Searches and evaluations of parallel plans by the engine's own models with its fitted constants: every legal plan of a
 * dense 175B and a 1T model on 4,096 A100 in nodes of eight, batches 512 to 4,096.
 */
import {
  acceleratorOf,
  batchesWithin,
  composeStep,
  denseShape,
  emptyBlock,
  emptyMemory,
  emptyParts,
  EngineCosts,
  fillBlock,
  memoryBytes,
  planBlocks,
  planSearch,
  planSpace,
  ratesOf,
  RECOMPUTES,
  walkBlock,
} from '@touchstone/core/compute'
import { engineReference as reference } from '@touchstone/reference/engine'

const SEQUENCE = 2048
/** Software of 2025. */
const ERA = 1
const ACCELERATORS = 4096
const NODE = 8
const BATCHES = batchesWithin(512, 4096)

const only = (list, test, what) => {
  const found = list.find(test)
  if (found === undefined) throw new Error(`${what} is not in the tables`)
  return found
}

/** A fit as the engine takes it, from the table of what was fitted. */
function fitOf(id) {
  const fact = only(reference.efficiency, (one) => one.id === id, id)
  const column = (name) => Object.fromEntries(Object.entries(fact.constants).map(([key, one]) => [key, one[name]]))
  return { ...fact, values: column('value'), spread: column('spread'), between: column('between'), groups: [] }
}

const published = only(reference.accelerators, (one) => one.key === 'A100-80', 'A100-80')
const { accelerator } = acceleratorOf(published)
const cluster = {
  accelerator,
  count: ACCELERATORS,
  nodeSize: NODE,
  scaleOutBytesPerSecond: accelerator.scaleOutBytesPerSecond,
}
const step = fitOf('efficiency/step-time')
const memory = fitOf('efficiency/memory')

const jobOf = (shape) => ({
  shape,
  cluster,
  seqLen: SEQUENCE,
  era: ERA,
  precision: 'bf16',
  flashAttention: true,
  step,
  memory,
  software: null,
  memorySoftware: null,
  capacityBytes: accelerator.memoryBytes,
})
const spaceOf = (shape) => planSpace({ shape, cluster, globalBatch: BATCHES[0] }, BATCHES)

/** Time and memory of every plan of a shape, layer times shared; gives the number of plans. */
function sweep(shape) {
  const space = spaceOf(shape)
  const blocks = planBlocks(space)
  const costs = new EngineCosts(jobOf(shape))
  const column = () => new Float64Array(shape.layers)
  const [bytes, seconds] = [column(), column()]
  let plans = 0
  let runs = false
  const visitor = {
    stage: (...at) => runs && costs.openStage(...at),
    shard: (zero) => runs && costs.openShard(zero),
    row: (batch, interleaves) => {
      plans += interleaves
      if (!runs) return
      costs.bytes(batch, interleaves, bytes)
      costs.seconds(batch, interleaves, seconds)
    },
  }
  for (let i = 0; i < blocks.count; i++) {
    runs = costs.openBlock(blocks.tp[i], blocks.cp[i], blocks.ep[i], blocks.microBatch[i], blocks.sequence[i] === 1)
    walkBlock(space, blocks, i, visitor)
  }
  return plans
}

/** The whole search of a shape, intervals and frontier and all; gives the number of plans. */
function search(shape) {
  const found = planSearch(jobOf(shape), { batches: BATCHES })
  found.step(Infinity)
  return found.result().evaluated
}

/** Every so many-th plan of a shape that can run, as plans of their own. */
function sample(shape, every) {
  const space = spaceOf(shape)
  const blocks = planBlocks(space)
  const plans = []
  let at = 0
  let [recompute, pp, dp, zero] = [0, 1, 1, 0]
  for (let i = 0; i < blocks.count; i++)
    walkBlock(space, blocks, i, {
      stage: (...said) => ([recompute, pp, dp] = said),
      shard: (said) => (zero = said),
      row: (globalBatch, interleaves) => {
        for (let virtualStages = 1; virtualStages <= interleaves; virtualStages++) {
          if (at++ % every !== 0 || SEQUENCE % blocks.cp[i] !== 0) continue
          const plan = {
            tp: blocks.tp[i],
            pp,
            dp,
            cp: blocks.cp[i],
            ep: blocks.ep[i],
            microBatch: blocks.microBatch[i],
            virtualStages,
            sequenceParallel: blocks.sequence[i] === 1,
            recompute: RECOMPUTES[recompute],
            zero,
            zeroGroup: dp,
            precision: 'bf16',
            flashAttention: true,
          }
          plans.push({ plan, globalBatch })
        }
      },
    })
  return plans
}

/** All parts of time and memory of plans one by one, nothing shared between them. */
function each(shape) {
  const plans = sample(shape, 97)
  const rates = ratesOf(cluster, 'bf16', step.values, ERA)
  const [block, parts, bytes] = [emptyBlock(), emptyParts(), emptyMemory()]
  return () => {
    for (const { plan, globalBatch } of plans) {
      fillBlock(shape, SEQUENCE, plan, rates, step.values, block)
      composeStep(shape, SEQUENCE, plan, globalBatch, block, rates, step.values, parts)
      memoryBytes(shape, SEQUENCE, globalBatch, plan, memory.values, bytes)
    }
    return plans.length
  }
}

const gpt3 = denseShape({ layers: 96, hidden: 12_288, heads: 96, vocab: 51_200 })
const trillion = denseShape({ layers: 128, hidden: 25_600, heads: 160, vocab: 51_200 })

/** What is timed; a bar is plans a second, or seconds for the whole. */
export const planContenders = [
  {
    key: 'full',
    zh: 'GPT-3的方案逐个算，什么都不共用',
    en: 'plans of GPT-3 one by one, nothing shared',
    bar: { million: 1 },
    run: each(gpt3),
  },
  {
    key: 'sweep-gpt3',
    zh: 'GPT-3的全部方案，层的用时共用',
    en: 'all plans of GPT-3, layer times shared',
    bar: { million: 20 },
    run: () => sweep(gpt3),
  },
  {
    key: 'sweep-1t',
    zh: '1T的全部方案，层的用时共用',
    en: 'all plans of 1T, layer times shared',
    bar: { million: 20 },
    run: () => sweep(trillion),
  },
  {
    key: 'search-gpt3',
    zh: 'GPT-3的整个搜索，带区间和前沿',
    en: 'the whole search of GPT-3 with intervals and frontier',
    bar: { seconds: 2 },
    run: () => search(gpt3),
  },
  {
    key: 'search-1t',
    zh: '1T的整个搜索，带区间和前沿',
    en: 'the whole search of 1T with intervals and frontier',
    bar: { seconds: 2 },
    run: () => search(trillion),
  },
]

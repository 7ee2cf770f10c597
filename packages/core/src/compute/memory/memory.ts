import type { MemoryParts, ModelShape, Plan } from '../job.ts'
import { sparseLayers } from '../model/parameters.ts'
import { expertWeights, layerWeights } from '../step/step.ts'
import { layerActivations } from './activations.ts'
import type { MemoryConstants } from './constants.ts'

/**
 * Memory parts at nothing, to be filled.
 * @example emptyMemory().weights // 0
 */
export function emptyMemory(): MemoryParts {
  return { weights: 0, gradients: 0, optimizer: 0, activations: 0, other: 0 }
}

/** What the layers of a plan weigh and keep, whatever stage they are on. */
interface Layers {
  /** Layers with experts. */
  sparse: number
  /** Weights of a layer without experts; of one with, but for them; of its experts. */
  dense: number
  routed: number
  experts: number
  /** Bytes that a micro-batch leaves on a layer without and with experts, and at work on one. */
  denseKept: number
  sparseKept: number
  denseWork: number
  sparseWork: number
}

const room: Layers = {
  sparse: 0,
  dense: 0,
  routed: 0,
  experts: 0,
  denseKept: 0,
  sparseKept: 0,
  denseWork: 0,
  sparseWork: 0,
}

/** The layers of a plan, in the one place there is for them. */
function layersOf(shape: ModelShape, seqLen: number, plan: Plan): Layers {
  const sparse = sparseLayers(shape)
  room.sparse = sparse
  room.dense = layerWeights(shape, false)
  room.denseKept = layerActivations(shape, false, seqLen, plan)
  room.denseWork = plan.recompute === 'none' ? room.denseKept : layerActivations(shape, false, seqLen, plan, 'none')
  if (sparse > 0) {
    room.routed = layerWeights(shape, true)
    room.experts = expertWeights(shape)
    room.sparseKept = layerActivations(shape, true, seqLen, plan)
    room.sparseWork = layerActivations(shape, true, seqLen, plan, 'none')
  } else room.routed = room.experts = room.sparseKept = room.sparseWork = 0
  return room
}

/**
 * Bytes on one accelerator of a pipeline stage, by what they hold, in `parts`.
 * In: shape; tokens of a sequence; sequences of a step; plan; stage from 0; constants. Out: bytes, the sum of the parts.
 * Assumes: one forward and one backward at a time, so that stage i keeps min(m, pp − i) micro-batches, more by
 * (pp − 1)/(pp·v) when interleaved; ZeRO shards optimizer (1), gradients (2), weights (3) over its group; layers that do not
 * divide go to the first stages; embedding on the first stage, head on the last. Source: Rajbhandari et al. 2020;
 * Korthikanti et al. 2022, §4.2. By hand, two layers of 12·1024² and 32,000 words of 1,024 at 16 bytes, and activations of
 * 2·2048·1024·(34 + 5·8·2048/1024): 16 × 57,933,824 + 478,150,656 = 1,405,091,840.
 * @example stageBytes(exampleJob.shape, 2048, 8, { ...plainPlan, dp: 8 }, 0, textbookMemory, emptyMemory()) // 1405091840
 */
export function stageBytes(
  shape: ModelShape,
  seqLen: number,
  globalBatch: number,
  plan: Plan,
  stage: number,
  constants: MemoryConstants,
  parts: MemoryParts,
): number {
  return bytesOf(shape, seqLen, globalBatch, plan, stage, constants, layersOf(shape, seqLen, plan), parts)
}

function bytesOf(
  shape: ModelShape,
  seqLen: number,
  globalBatch: number,
  plan: Plan,
  stage: number,
  constants: MemoryConstants,
  layers: Layers,
  parts: MemoryParts,
): number {
  const { tp, pp, dp, cp, ep, zero, virtualStages } = plan
  const { sparse } = layers
  const each = Math.floor(shape.layers / pp)
  const here = stage < shape.layers - each * pp ? each + 1 : each
  const sparseHere = sparse > 0 ? (here * sparse) / shape.layers : 0
  const denseHere = here - sparseHere
  const first = stage === 0
  const last = stage === pp - 1
  const embedding =
    first && last
      ? (shape.tiedEmbeddings ? 1 : 2) * shape.vocab * shape.hidden
      : first || last
        ? shape.vocab * shape.hidden
        : 0
  const shared = (denseHere * layers.dense + sparseHere * layers.routed + embedding) / tp
  const experts = sparse > 0 ? (sparseHere * layers.experts) / (tp * ep) : 0
  const data = dp * cp
  const group = zero === 0 ? 1 : Math.max(1, Math.min(plan.zeroGroup * cp, data))
  const owned = shared / group + (sparse > 0 ? experts / Math.max(1, group / ep) : 0)
  const held = shared + experts

  // Only what shards gradients or weights gathers those of a layer.
  const layer =
    here === 0 || zero < 2
      ? 0
      : (denseHere * layers.dense + (sparse > 0 ? sparseHere * (layers.routed + layers.experts / ep) : 0)) / (here * tp)
  const element = plan.precision === 'fp32' ? 4 : 2
  const gradient =
    plan.precision === 'fp32' ? 4 : plan.precision === 'fp16' ? constants.gradientHalf : constants.gradientBrain
  parts.weights = element * (zero === 3 ? owned + 2 * layer : held)
  parts.gradients = gradient * (zero >= 2 ? owned + layer : held)
  parts.optimizer = (constants.optimizerState + constants.optimizerTemporary) * owned

  let inFlight = 1
  if (pp > 1) {
    const micro = Math.max(1, Math.ceil(globalBatch / (dp * plan.microBatch)))
    inFlight = Math.min(micro, (pp - stage) * (1 + (virtualStages > 1 ? (pp - 1) / (pp * virtualStages) : 0)))
  }
  const stored = denseHere * layers.denseKept + (sparseHere > 0 ? sparseHere * layers.sparseKept : 0)
  const working = constants.live * (sparseHere > denseHere ? layers.sparseWork : layers.denseWork)
  const logits = last ? (constants.logit * ((plan.microBatch * seqLen) / cp) * shape.vocab) / tp : 0
  parts.activations = stored * inFlight + working + logits
  const buffers = Math.min(constants.buffer * held, constants.bufferMost)
  const used = parts.weights + parts.gradients + parts.optimizer + parts.activations
  parts.other = (constants.reserve - 1) * used + buffers + constants.context
  return used + parts.other
}

/** The parts of the first stage, until it is known to be the fuller. */
const beside = emptyMemory()

/**
 * Bytes on the fullest accelerator of a job, with its parts.
 * In: shape; tokens of a sequence; sequences of a step; plan; constants; parts to fill. Out: bytes.
 * Assumes: the fullest stage is the first or the last.
 * @example memoryBytes(exampleJob.shape, 2048, 8, { ...plainPlan, dp: 8 }, textbookMemory) // 1405091840
 */
export function memoryBytes(
  shape: ModelShape,
  seqLen: number,
  globalBatch: number,
  plan: Plan,
  constants: MemoryConstants,
  parts: MemoryParts = emptyMemory(),
): number {
  const layers = layersOf(shape, seqLen, plan)
  const last = bytesOf(shape, seqLen, globalBatch, plan, plan.pp - 1, constants, layers, parts)
  if (plan.pp === 1) return last
  const first = bytesOf(shape, seqLen, globalBatch, plan, 0, constants, layers, beside)
  if (!(last <= first)) return last
  parts.weights = beside.weights
  parts.gradients = beside.gradients
  parts.optimizer = beside.optimizer
  parts.activations = beside.activations
  parts.other = beside.other
  return first
}

import { ln, pow } from '@touchstone/core/chance'
import type { Accelerator, Cluster, Precision } from '../job.ts'
import type { StepConstants } from './constants.ts'
import { type MatmulRates, matmulRates } from './matmul.ts'

/** What the parts of a step need of an accelerator and its network at one precision. */
export interface Rates {
  readonly matmul: MatmulRates
  /** Dense bf16 peak, FLOP/s. */
  readonly peak: number
  /** FLOP/s of fused attention at long sequences. */
  readonly flash: number
  /** FLOP/s of unfused attention's products. */
  readonly scores: number
  /** Bytes/s that element-wise work reaches. */
  readonly memory: number
  /** Bytes/s inside a node and between nodes, per accelerator, reached by large messages, crowding counted. */
  readonly scaleUp: number
  readonly scaleOut: number
  readonly nodeSize: number
  /** Bytes of element-wise work over those counted, and seconds between kernels and to launch one, of the software's era. */
  readonly elementwise: number
  readonly kernelGap: number
  readonly kernelLaunch: number
  /** Software of before 2022, which waited for sharded weights. */
  readonly early: boolean
}

/** Era of software up to 2021. */
const EARLY = -1

/** A gain as far as an era has it. */
const gain = (whole: number, era: number): number => (era <= 0 ? 1 : era === 1 ? whole : pow(whole, era))

const LN2 = 0.6931471805599453

/** Generation of an accelerator by its key; decides which efficiency is taken. */
export type Generation = 'ampere' | 'hopper' | 'blackwell' | 'other'

/**
 * Generation of an accelerator.
 * In: key of `data/accelerators`. Out: generation; `other` where no run has been measured on its kin. Total.
 * @example generationOf('A100-80') // 'ampere'
 */
export function generationOf(key: string): Generation {
  if (/^(A100|A800|3090)/.test(key)) return 'ampere'
  if (/^(H100|H800|H200|H20|GH200)/.test(key)) return 'hopper'
  if (/^(B200|B300|GB200|GB300)/.test(key)) return 'blackwell'
  return 'other'
}

/**
 * The 16-bit peak, or the nearest there is.
 * In: accelerator. Out: FLOP/s; 0 where nothing is known. Total.
 * @example bf16Peak(exampleCluster.accelerator) // 300000000000000
 */
export function bf16Peak(accelerator: Accelerator): number {
  const { peak } = accelerator
  return peak.bf16 ?? peak.fp16 ?? (peak.fp8 === undefined ? (peak.fp32 ?? 0) : peak.fp8 / 2)
}

/**
 * Rates reached on a cluster at a precision.
 * In: cluster, precision of the matrix work, constants, era of the software (−1: 2021, 0: 2023, 1: 2025). Out: rates. Assumes: where a part has no fp8 or fp4 unit its 16-bit
 * rate stands; at fp4 the gain over fp8 is the ratio of the peaks, at the relative efficiency of fp8.
 * @example ratesOf(exampleCluster, 'bf16', { ...losslessStep, flashAmpere: 0.5 }).flash // 150000000000000
 */
export function ratesOf(cluster: Cluster, precision: Precision, constants: StepConstants, era = 0): Rates {
  const { accelerator } = cluster
  const generation = generationOf(accelerator.key)
  const peak = bf16Peak(accelerator)
  const efficiency =
    generation === 'ampere'
      ? constants.matmulAmpere
      : generation === 'hopper'
        ? constants.matmulHopper
        : generation === 'blackwell'
          ? constants.matmulBlackwell
          : constants.matmulOther
  const reached = efficiency * accelerator.sustained * gain(constants.eraMatmul, era)
  const special = accelerator.peak[precision]
  const narrow = (precision === 'fp8' || precision === 'fp4') && special !== undefined
  const rate = narrow
    ? special * reached * constants.matmulFp8
    : (precision === 'fp32' ? (accelerator.peak.fp32 ?? peak / 16) : (special ?? peak)) * reached
  const nodes = cluster.count / cluster.nodeSize
  const crowd = nodes > 8 ? 1 + (constants.congestion * ln(nodes / 8)) / LN2 : 1
  const memory = accelerator.memoryBytesPerSecond * constants.memoryBandwidth
  return {
    matmul: matmulRates({
      rate,
      halfInner: constants.halfInner,
      wave: constants.wave,
      alignment: constants.alignment,
      slots: accelerator.multiprocessors,
      bandwidth: memory,
      element: precision === 'fp32' ? 4 : narrow ? 1.5 : 2,
    }),
    peak,
    flash:
      gain(constants.eraFlash, era) *
      peak *
      accelerator.sustained *
      (generation === 'ampere' || generation === 'other' ? constants.flashAmpere : constants.flashHopper),
    scores: peak * accelerator.sustained * constants.attentionMatmul,
    memory,
    scaleUp: accelerator.scaleUpBytesPerSecond * constants.scaleUp,
    scaleOut: (cluster.scaleOutBytesPerSecond * constants.scaleOut) / crowd,
    nodeSize: cluster.nodeSize,
    elementwise: constants.elementwise / gain(constants.eraFusion, era),
    kernelGap: constants.kernelGap / gain(constants.eraLaunch, era),
    kernelLaunch: constants.kernelLaunch / gain(constants.eraLaunch, era),
    early: era <= EARLY,
  }
}

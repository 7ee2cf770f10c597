/**
 * What serving does not follow from first principles: shares of published speeds, latencies and overheads. Values, doubts
 * and sources live in `data/efficiency/serving.yaml`. All are positive.
 */
export interface ServingConstants {
  /** Rate of matrix products over the dense 16-bit peak. */
  readonly compute: number
  /** All rates of matrix products of the Blackwell generation, relative to those before it. */
  readonly blackwell: number
  /** Rate over the 8-bit peak, relative to `compute`; over the 4-bit peak, relative to that. */
  readonly narrow: number
  readonly fp4: number
  /** Rate of attention's products over the dense 16-bit peak. */
  readonly flash: number
  /** Bandwidth reached over the published one when weights are read, and when scattered keys and values are. */
  readonly weightBandwidth: number
  readonly cacheBandwidth: number
  /** Seconds of a layer's small kernels and gaps that neither bytes nor products explain. */
  readonly layerFloor: number
  /** Seconds of host work per pass, and per sequence in it: scheduling, sampling, detokenising. */
  readonly stepHost: number
  readonly sequenceHost: number
  /** Bandwidth reached by collectives over the published one, inside a node and between nodes. */
  readonly scaleUp: number
  readonly scaleOut: number
  /** Seconds a collective takes at least, inside a node and between nodes. */
  readonly scaleUpLatency: number
  readonly scaleOutLatency: number
  /** Share of a layer's work under which the experts' traffic hides. */
  readonly overlap: number
  /** Excess of the fullest accelerator's experts over the mean where experts are spread. */
  readonly imbalance: number
  /** Rate of experts' matrix products relative to dense ones, in 16 bits, and once more in narrower formats. */
  readonly expertCompute: number
  readonly expertNarrow: number
  /** Share of memory left for weights and cache. */
  readonly memoryShare: number
}

/** Names of the constants. */
export type ServingConstant = keyof ServingConstants

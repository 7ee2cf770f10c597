/**
 * What the step-time model does not know from first principles: efficiencies, latencies and overheads. Each has a prior
 * from published specifications and a value fitted on published runs; both live in `data/efficiency/`. All are positive.
 */
export interface StepConstants {
  /** Matmul rate over the dense peak at best, by generation of accelerator. */
  readonly matmulAmpere: number
  readonly matmulHopper: number
  readonly matmulBlackwell: number
  readonly matmulOther: number
  /** The same over the fp8 peak, relative to that of bf16. */
  readonly matmulFp8: number
  /** Inner size at which a matmul loses half its rate. */
  readonly halfInner: number
  /** Odds that a part-filled last wave of tiles shows in time. */
  readonly wave: number
  /** Time added per halving of the alignment of a matmul's sizes below 64 elements. */
  readonly alignment: number
  /** Factor on attention whose head size is no multiple of eight. */
  readonly oddHead: number
  /** Rate of unfused attention's matmuls over the peak. */
  readonly attentionMatmul: number
  /** Bytes per score that unfused attention moves forward; back again as much. */
  readonly scoreBytes: number
  /** Rate of fused attention over the peak, by generation. */
  readonly flashAmpere: number
  readonly flashHopper: number
  /** Sequence length at which fused attention reaches half its rate. */
  readonly halfSequence: number
  /** Memory bandwidth reached over the published one. */
  readonly memoryBandwidth: number
  /** Bytes moved by the element-wise work of a layer over those counted for unfused kernels, without and with fusing. */
  readonly elementwise: number
  /** Seconds between two kernels. */
  readonly kernelGap: number
  /** Seconds that a host needs to launch one kernel. */
  readonly kernelLaunch: number
  /** Bandwidth reached by collectives inside a node and between nodes over the published one. */
  readonly scaleUp: number
  readonly scaleOut: number
  /** Seconds a collective takes at least, inside a node and per hop between nodes. */
  readonly scaleUpLatency: number
  readonly scaleOutLatency: number
  /** Share of the traffic lost per doubling of nodes beyond eight. */
  readonly congestion: number
  /** Share of a stage's point-to-point traffic that shows. */
  readonly pipelineExposed: number
  /** Share of the compute under which the traffic of sharded weights hides. */
  readonly shardOverlap: number
  /** Share of the compute that slows down while sharded weights travel. */
  readonly shardTax: number
  /** Time of a gather of sharded weights in software of before 2022 over that of a ring pass. */
  readonly earlyGather: number
  /** Share of the last backward pass under which gradient traffic hides. */
  readonly gradientOverlap: number
  /** Bytes per parameter that the optimizer moves. */
  readonly optimizerBytes: number
  /** Bytes moved per routed token and hidden unit by sorting tokens to experts and back. */
  readonly routingBytes: number
  /** Seconds of routing per sparse layer and pass, and host work. */
  readonly routingFixed: number
  /** Kernels that each local expert adds to a forward pass. */
  readonly expertKernels: number
  /** Share of the experts' exchange that shows. */
  readonly expertExposed: number
  /** By how much the software of 2025 is faster than that of 2023: matrix products, attention, element-wise work, launches. */
  readonly eraMatmul: number
  readonly eraFlash: number
  readonly eraFusion: number
  readonly eraLaunch: number
  /** What real steps take beyond the sum of their parts: jitter between ranks, host work, logging. */
  readonly overhead: number
  /** Excess of the fullest expert over the mean. */
  readonly imbalance: number
}

/** Names of the constants in the order of the fit's covariance. */
export type StepConstant = keyof StepConstants

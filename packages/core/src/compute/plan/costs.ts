/**
 * What a search asks a cost model, in the order of a walk: each `open` fixes one level for all plans below, so that what
 * holds for many plans is computed once. The model must give the same numbers whatever was opened before.
 */
export interface PlanCosts {
  /** Bytes one accelerator has. */
  readonly capacity: number
  /** A cut of a layer; false where no plan with it can run at all, say because a sequence has fewer tokens than ranks. */
  openBlock(tp: number, cp: number, ep: number, microBatch: number, sequenceParallel: boolean): boolean
  /** `recompute` is a place in `RECOMPUTES`; virtualStages up to `interleaves` will be asked for. */
  openStage(recompute: number, pp: number, dp: number, interleaves: number): void
  /** The stage of ZeRO; what it shards is shared by all dp ranks. */
  openShard(zero: number): void
  /** Bytes on the fullest accelerator for virtualStages 1 to `interleaves`, into `out` from place 0. */
  bytes(globalBatch: number, interleaves: number, out: Float64Array): void
  /**
   * Seconds of a step for the same plans, at the middle of the interval. Asked only where a plan of the row fits; for those
   * that do not anything may be said.
   */
  seconds(globalBatch: number, interleaves: number, out: Float64Array): void
  /** Upper end of the 80 % interval over the middle: at least this for every plan of the block opened last. */
  readonly leastDoubt: number
  /**
   * Seconds at the upper end of the 80 % interval of one plan of the row last asked for. What is not known about a plan takes
   * far longer to compute than its middle, so it is asked only where the least doubt leaves the plan a chance.
   */
  upper(globalBatch: number, virtualStages: number): number
}

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
   * Seconds of a step for the same plans: the middle, and a floor that the upper end of the 80 % interval is not below. Asked
   * only where a plan of the row fits; both may hold anything for those that do not.
   */
  seconds(globalBatch: number, interleaves: number, middle: Float64Array, floor: Float64Array): void
  /**
   * Seconds at the upper end of the 80 % interval of one plan of the row last asked for. What is not known about a plan takes
   * far longer to compute than its middle, so it is asked only where the floor leaves the plan a chance.
   */
  upper(globalBatch: number, virtualStages: number): number
}

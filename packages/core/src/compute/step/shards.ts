import type { StepConstants } from './constants.ts'
import { ringPass } from './links.ts'

/** Matrices of a layer: queries with keys and values, projection, up, down. Smaller tensors stay whole on every rank. */
const MATRICES = 4

/**
 * Seconds that the traffic of sharded weights (third stage of ZeRO) adds to one micro-batch: weights are gathered for the
 * forward and for the backward pass, and gradients reduced.
 * In: bytes of the weights in 16 bits; ranks they are sharded over; bytes/s; seconds per hop; layers; seconds of compute
 * beside it; whether the software is that of before 2022; constants. Out: seconds. Total.
 * Assumes: a layer is gathered at once and ahead of its use, under the compute. Before 2022 the one implementation that was
 * in use gathered matrix by matrix, waited for each and copied it afterwards, so that nothing hid (DeepSpeed, issue 1069
 * and pull requests 1188 and 1453, which put an end to it).
 * By hand: 1e9 bytes over 8 ranks at 1e9: a pass takes 0.875 s, three 2.625 s; of early software at a `earlyGather` of 2, two
 * gathers of 1.75 s and one pass of 0.875 s.
 * @example shardSeconds(1e9, 8, 1e9, 0, 32, 0, false, losslessStep) // 2.625
 */
export function shardSeconds(
  bytes: number,
  ranks: number,
  bandwidth: number,
  hop: number,
  layers: number,
  compute: number,
  early: boolean,
  constants: StepConstants,
): number {
  const pass = ringPass(bytes, ranks, bandwidth, hop, layers)
  if (early) return 2 * ringPass(constants.earlyGather * bytes, ranks, bandwidth, hop, MATRICES * layers) + pass
  const sent = 3 * pass
  const hidden = constants.shardOverlap * compute
  return (sent > hidden ? sent - hidden : 0) + constants.shardTax * (sent < hidden ? sent : hidden)
}

/**
 * Bandwidth one ring has per accelerator and direction: that of the node's link while it stays inside a node, and beyond
 * it what the node's network leaves when `concurrent` rings leave the node side by side.
 * In: ranks of the ring; accelerators from one rank to the next (1 inside a tensor group, tp for data parallelism); node
 * size; link and network in bytes/s per accelerator. Out: bytes/s. Total.
 * By hand: 16 ranks a stride of 4 apart in nodes of 8: each ring has 2 ranks in a node, four rings leave it, each has two
 * of eight cards' network: 2 × 25e9 = 50e9.
 * @example ringBandwidth(16, 4, 8, 240e9, 25e9) // 50000000000
 */
export function ringBandwidth(
  ranks: number,
  stride: number,
  nodeSize: number,
  scaleUp: number,
  scaleOut: number,
): number {
  if (ranks * stride <= nodeSize) return scaleUp
  const inside = stride >= nodeSize ? 1 : nodeSize / stride
  const network = scaleOut * inside
  return network < scaleUp ? network : scaleUp
}

/**
 * Seconds of one ring pass (reduce-scatter or all-gather; an all-reduce is two): each rank sends all but its own share.
 * In: bytes of the whole buffer; ranks; bytes/s; seconds per hop; buffers it is cut into. Out: seconds. Total.
 * Source: Patarasuk & Yuan 2009. By hand: 1e9 bytes over 8 ranks at 100e9: 0.875e9 ÷ 100e9 = 8.75e-3.
 * @example ringPass(1e9, 8, 100e9, 0, 1) // 0.00875
 */
export function ringPass(bytes: number, ranks: number, bandwidth: number, hop: number, buffers: number): number {
  if (ranks <= 1) return 0
  return ((ranks - 1) / ranks) * (bytes / bandwidth) + (ranks - 1) * hop * buffers
}

import { exp, log1p } from '@touchstone/core/chance'

const SECONDS_PER_HOUR = 3600

/**
 * Hours that training stands still for one checkpoint.
 * In: bytes of the whole state (weights, optimizer); bytes/s that all writers reach together; share of the writing that
 * training waits for (1 writes in the open, 0.1 copies to host memory and writes behind). Out: hours. Total.
 * By hand: 2.3e12 ÷ 50e9 = 46 s = 0.012778 h.
 * @example Math.round(checkpointHours(2.3e12, 50e9) * 1e6) // 12778
 */
export function checkpointHours(stateBytes: number, bytesPerSecond: number, blocking = 1): number {
  return ((stateBytes / bytesPerSecond) * blocking) / SECONDS_PER_HOUR
}

/**
 * Bytes of the state that a checkpoint of mixed-precision Adam holds: 2 of weights, 12 of master weights and moments.
 * In: parameters; bytes per parameter. Out: bytes. By hand: 176.25e9 × 14 = 2.467e12 (BLOOM printed 2.3 TiB = 2.53e12).
 * @example trainingStateBytes(176.25e9) // 2467500000000
 */
export function trainingStateBytes(parameters: number, bytesPerParameter = 14): number {
  return parameters * bytesPerParameter
}

/**
 * Hours of work between checkpoints that lose the least: the rule of thumb √(2·C·M).
 * In: hours of one checkpoint C; hours between stops M. Out: hours. Assumes C ≪ M. Source: Young 1974.
 * By hand: √(2 × 0.01 × 5) = 0.31623.
 * @example Math.round(youngInterval(0.01, 5) * 1e5) // 31623
 */
export function youngInterval(checkpoint: number, between: number): number {
  return Math.sqrt(2 * checkpoint * between)
}

/**
 * Hours of work between checkpoints that lose the least, exactly, for stops without memory: with x = τ/M and c = C/M the
 * root of ln(1 − x) + x + c = 0. Young's rule is its limit for small c.
 * In: hours of one checkpoint C > 0; hours between stops M. Out: hours, below M. Total; Infinity if nothing stops the run.
 * Source: Daly 2006, eq. 28, whose series this is the value of. By hand: c = 0.02: x = 0.186895 (ln 0.813105 = −0.206895;
 * −0.206895 + 0.186895 + 0.02 = 0), τ = 0.186895 M.
 * @example Math.round(optimalInterval(0.1, 5) * 1e4) // 9345
 */
export function optimalInterval(checkpoint: number, between: number): number {
  if (between === Infinity) return Infinity
  const c = checkpoint / between
  // Both bounds lie right of the root, from where Newton's steps on a concave function only fall.
  let x = Math.min(Math.sqrt(2 * c), 1 - exp(-c - 1))
  for (let turn = 0; turn < 60; turn++) {
    const next = x + ((log1p(-x) + x + c) * (1 - x)) / x
    if (!(next < x) || !(next > 0)) break
    x = next
  }
  return x * between
}

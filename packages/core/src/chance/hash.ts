/** Counter-based randomness: a number is a function of what it is for, so adding one stream never moves another. */

/**
 * Mixes a 32-bit word so that every input bit moves every output bit about half the time (a bijection).
 * Source: the finaliser family of MurmurHash3 with the multipliers of Wellons' exhaustive search (2018), "lowbias32".
 * @example mix(0) // 0
 */
export function mix(x: number): number {
  let h = x
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d)
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b)
  return (h ^ (h >>> 16)) >>> 0
}

/**
 * A 32-bit key of a text: the same on every engine.
 * @example keyOf('a') === keyOf('b') // false
 */
export function keyOf(text: string): number {
  let h = 0x9e3779b9
  for (let i = 0; i < text.length; i++) h = mix((h + Math.imul(text.charCodeAt(i) + 1, 0x85ebca6b)) >>> 0)
  return mix((h ^ text.length) >>> 0)
}

/**
 * A uniform in the open interval (0, 1) for one draw and step of a keyed stream; 52 bits.
 * @example uniformAt(1, 0, 0) > 0 // true
 */
export function uniformAt(key: number, draw: number, step: number): number {
  const a = leadingBits(key, draw, step)
  const b = mix((a ^ Math.imul(draw + 1, 0xc2b2ae3d) ^ mix((step + 0x27d4eb2f) >>> 0)) >>> 0)
  return ((a >>> 6) * 67_108_864 + (b >>> 6) + 0.5) / 4_503_599_627_370_496
}

/**
 * The leading 32 bits of `uniformAt`, of which its first 26 are made: cheaper where few bits are asked for.
 * @example leadingBits(1, 0, 0) >>> 31 === Math.floor(2 * uniformAt(1, 0, 0)) // true
 */
export function leadingBits(key: number, draw: number, step: number): number {
  return mix((key + Math.imul(draw, 0x9e3779b1) + Math.imul(step, 0x85ebca77)) >>> 0)
}

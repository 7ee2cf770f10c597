/**
 * Exact pieces of double arithmetic: a sum or product as its rounded value and the error of the rounding. They let the
 * functions beside this file keep more than 53 bits where a single number would not do (Dekker 1971, Knuth TAOCP 4.2.2).
 */

/** A number as an unevaluated sum `hi + lo`. */
export interface Pair {
  readonly hi: number
  readonly lo: number
}

/**
 * The exact sum of two numbers. Total for finite inputs whose sum does not overflow.
 * @example twoSum(1, 2).hi // 3
 */
export function twoSum(a: number, b: number): Pair {
  const hi = a + b
  const part = hi - a
  return { hi, lo: a - (hi - part) + (b - part) }
}

/** 2^27 + 1: a number times it falls into two halves of 26 bits. */
export const SPLIT = 134_217_729

/**
 * The exact product of two numbers, below 2^996 in size. Total there.
 * @example twoProduct(3, 4).hi // 12
 */
export function twoProduct(a: number, b: number): Pair {
  const hi = a * b
  const ca = SPLIT * a
  const ah = ca - (ca - a)
  const al = a - ah
  const cb = SPLIT * b
  const bh = cb - (cb - b)
  const bl = b - bh
  return { hi, lo: al * bl - (hi - ah * bh - al * bh - ah * bl) }
}

const view = new Float64Array(1)
const words = new Uint32Array(view.buffer)
words[0] = 1
const LITTLE = view[0] !== 0 && new Uint8Array(new Uint32Array([1]).buffer)[0] === 1
const HIGH = LITTLE ? 1 : 0

/** 2^k for k from -1074 to 1023, exact, made by doubling and halving. */
const powers = new Float64Array(2098)
powers[1074] = 1
for (let k = 1; k <= 1023; k++) powers[1074 + k] = (powers[1073 + k] ?? 0) * 2
for (let k = 1; k <= 1074; k++) powers[1074 - k] = (powers[1075 - k] ?? 0) / 2

/**
 * x·2^k with one rounding at most. Total; overflows to infinity and underflows to zero as multiplication does.
 * @example scale(3, 4) // 48
 */
export function scale(x: number, k: number): number {
  if (k > 1023) return x * (powers[2097] ?? 0) * (k - 1023 > 1023 ? Infinity : (powers[1074 + k - 1023] ?? 0))
  if (k < -1022)
    return k < -2100 ? x / Infinity : x * (powers[1074 - 1022] ?? 0) * (powers[Math.max(0, 1074 + k + 1022)] ?? 0)
  return x * (powers[1074 + k] ?? 0)
}

/**
 * The binary exponent of a positive number: floor(log2(x)), also of subnormals.
 * @example exponentOf(10) // 3
 */
export function exponentOf(x: number): number {
  view[0] = x
  const e = ((words[HIGH] ?? 0) >>> 20) & 0x7ff
  if (e !== 0) return e - 1023
  view[0] = x * 18_014_398_509_481_984 // 2^54
  return (((words[HIGH] ?? 0) >>> 20) & 0x7ff) - 1077
}

/** Cheap uniforms and normals for kernels that ask for many events: one mixing of a word for each, 32 bits. */

import { normalQuantile } from './elementary/index.ts'
import { mix } from './hash.ts'
import { normalNodes } from './normal-table.ts'
import { CELLS, EDGE } from './quantile-table.ts'

/**
 * The key of one draw of a keyed stream; with a step of `stepKeys` it names one uniform.
 * @example drawKey(1, 0) === drawKey(1, 1) // false
 */
export function drawKey(key: number, draw: number): number {
  return mix((mix((key + Math.imul(draw + 1, 0x9e3779b1)) >>> 0) ^ draw) >>> 0)
}

/**
 * Keys of the first `count` steps of any draw, made once: a uniform then costs one mixing of a word.
 * @example stepKeys(3).length // 3
 */
export function stepKeys(count: number): Int32Array {
  const keys = new Int32Array(count)
  for (let i = 0; i < count; i++) keys[i] = mix((Math.imul(i + 1, 0x85ebca77) ^ 0x27d4eb2f) >>> 0)
  return keys
}

/**
 * The uniform in (0, 1) of a draw and a step, in 32 bits: enough for events and for normals within 6.3 deviations.
 * @example uniformOf(drawKey(7, 3), stepKeys(1)[0]) < 1 // true
 */
export function uniformOf(draw: number, step: number): number {
  return (mix((draw ^ step) >>> 0) + 0.5) / 4_294_967_296
}

let nodes: Float64Array | null = null

/**
 * The standard normal at a uniform: by table inside, exact in the outer 1/128 of each side.
 * @example standardNormal(0.5) // 0
 */
export function standardNormal(u: number): number {
  const t = u * CELLS
  const i = t | 0
  if (i < EDGE || i >= CELLS - EDGE) return normalQuantile(u)
  const table = (nodes ??= normalNodes())
  const low = table[i] ?? 0
  return low + (t - i) * ((table[i + 1] ?? 0) - low)
}

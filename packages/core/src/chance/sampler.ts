import { Bug } from '@touchstone/core/facts'
import type { Belief } from '@touchstone/core/units'
import { beliefKey, beliefQuantile, beliefTable } from './belief-quantile.ts'
import { Draws } from './draws.ts'
import { lookUpColumn } from './quantile-table.ts'
import { SCRAMBLES, uniformsOf } from './streams.ts'

/** Draws columns by the path of their input; equal requests share one column. */
export interface Sampler {
  readonly draws: number
  readonly seed: string
  /** The uniforms of a stream, to be read only. */
  readonly uniforms: (path: string) => Float64Array
  /** A belief drawn along the stream of its path. */
  readonly draw: <U extends string>(path: string, unit: U, belief: Belief) => Draws<U>
}

/**
 * A sampler of `draws` values (a multiple of eight) under a seed. Columns are kept for as long as the sampler lives.
 * @example sampler({ draws: 64 }).draw('x', 'CNY', { shape: 'point', p5: 2, p50: 2, p95: 2 }).count // 64
 */
export function sampler(options: { readonly draws: number; readonly seed?: string }): Sampler {
  const { draws, seed = '1' } = options
  if (!Number.isInteger(draws) || draws < SCRAMBLES || draws % SCRAMBLES !== 0)
    throw new Bug(`${draws} draws are no multiple of ${SCRAMBLES}`)
  const streams = new Map<string, Float64Array>()
  const columns = new Map<string, Float64Array>()
  const uniforms = (path: string): Float64Array => {
    let column = streams.get(path)
    if (column === undefined) streams.set(path, (column = uniformsOf(path, seed, draws)))
    return column
  }
  return {
    draws,
    seed,
    uniforms,
    draw: (path, unit, belief) => {
      const key = `${path}\u0000${beliefKey(belief)}`
      let column = columns.get(key)
      if (column === undefined) {
        const out = new Float64Array(draws)
        if (belief.shape === 'point') out.fill(belief.p50)
        else if (belief.shape === 'mixture') {
          const quantile = beliefQuantile(belief)
          const u = uniforms(path)
          for (let i = 0; i < draws; i++) out[i] = quantile(u[i] ?? 0.5)
        } else lookUpColumn(beliefTable(belief), uniforms(path), out)
        columns.set(key, (column = out))
      }
      return Draws.of(unit, column)
    },
  }
}

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

/** Most numbers kept between samplers: eight million, 64 MB. */
const MOST = 8_000_000

/** Columns by what they are made of; the longest unused go first. Nothing but time depends on what is kept. */
class Columns {
  private readonly kept = new Map<string, Float64Array>()
  private size = 0

  get(key: string, make: () => Float64Array): Float64Array {
    const found = this.kept.get(key)
    const column = found ?? make()
    if (found === undefined) this.size += column.length
    else this.kept.delete(key)
    this.kept.set(key, column)
    for (const [oldest, old] of this.kept) {
      if (this.size <= MOST || oldest === key) break
      this.kept.delete(oldest)
      this.size -= old.length
    }
    return column
  }
}

const columns = new Columns()

function drawn(belief: Belief, draws: number, uniforms: () => Float64Array): Float64Array {
  const out = new Float64Array(draws)
  if (belief.shape === 'point') return out.fill(belief.p50)
  const u = uniforms()
  if (belief.shape !== 'mixture') return lookUpColumn(beliefTable(belief), u, out)
  const quantile = beliefQuantile(belief)
  for (let i = 0; i < draws; i++) out[i] = quantile(u[i] ?? 0.5)
  return out
}

/**
 * A sampler of `draws` values (a multiple of eight) under a seed. Columns are shared by stream, distribution, count and
 * seed, also between samplers, so that a run after an edit draws only what the edit touched.
 * @example sampler({ draws: 64 }).draw('x', 'CNY', { shape: 'point', p5: 2, p50: 2, p95: 2 }).count // 64
 */
export function sampler(options: { readonly draws: number; readonly seed?: string }): Sampler {
  const { draws, seed = '1' } = options
  if (!Number.isInteger(draws) || draws < SCRAMBLES || draws % SCRAMBLES !== 0)
    throw new Bug(`${draws} draws are no multiple of ${SCRAMBLES}`)
  const keyOf = (path: string, of: string): string => [draws, seed, path, of].join('\u0000')
  const uniforms = (path: string): Float64Array => columns.get(keyOf(path, ''), () => uniformsOf(path, seed, draws))
  return {
    draws,
    seed,
    uniforms,
    draw: (path, unit, belief) =>
      Draws.of(
        unit,
        columns.get(keyOf(path, beliefKey(belief)), () => drawn(belief, draws, () => uniforms(path))),
      ),
  }
}

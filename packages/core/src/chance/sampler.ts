import { Bug } from '@touchstone/core/facts'
import type { Belief } from '@touchstone/core/units'
import { beliefKey, beliefQuantile, beliefTable } from './belief-quantile.ts'
import type { Distribution } from './distribution.ts'
import { Draws } from './draws.ts'
import { drivenUniforms, driverPath, type Loadings, normalScores } from './drivers.ts'
import { monotoneBelief } from './mixture.ts'
import { lookUpColumn } from './quantile-table.ts'
import { SCRAMBLES, uniformsOf } from './streams.ts'

/** Draws columns by the path of their input; equal requests share one column. */
export interface Sampler {
  readonly draws: number
  readonly seed: string
  /** The uniforms of a stream, after its drivers, to be read only. */
  readonly uniforms: (path: string) => Float64Array
  /** A belief or distribution drawn along the stream of its path; with drivers, along the stream that follows them. */
  readonly draw: <U extends string>(path: string, unit: U, belief: Belief | Distribution) => Draws<U>
  /** The normal scores of a named driver. */
  readonly driver: (name: string) => Draws<'1'>
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

function drawnBelief(belief: Belief, draws: number, uniforms: () => Float64Array): Float64Array {
  const out = new Float64Array(draws)
  if (belief.shape === 'point') return out.fill(belief.p50)
  const u = uniforms()
  if (belief.shape !== 'mixture') return lookUpColumn(beliefTable(belief), u, out)
  const quantile = beliefQuantile(belief)
  for (let i = 0; i < draws; i++) out[i] = quantile(u[i] ?? 0.5)
  return out
}

function drawnDistribution(of: Distribution, u: Float64Array): Float64Array {
  const out = new Float64Array(u.length)
  if (of.smooth) return lookUpColumn(of.table(), u, out)
  for (let i = 0; i < out.length; i++) out[i] = of.quantile(u[i] ?? 0.5)
  return out
}

const isBelief = (of: Belief | Distribution): of is Belief => 'shape' in of

/** What a sampler is made of: draws, a multiple of eight; a seed; how inputs, by path, follow named drivers. */
export interface SamplerOptions {
  readonly draws: number
  readonly seed?: string
  readonly loadings?: Readonly<Record<string, Loadings>>
}

/**
 * A sampler of `draws` values (a multiple of eight) under a seed. Columns are shared by stream, distribution, count and
 * seed, also between samplers, so that a run after an edit draws only what the edit touched. An input with loadings
 * follows its drivers; a mixture then rises with them instead of taking its parts in the order of writing.
 * @example sampler({ draws: 64 }).draw('x', 'CNY', { shape: 'point', p5: 2, p50: 2, p95: 2 }).count // 64
 */
export function sampler(options: SamplerOptions): Sampler {
  const { draws, seed = '1', loadings = {} } = options
  if (!Number.isInteger(draws) || draws < SCRAMBLES || draws % SCRAMBLES !== 0)
    throw new Bug(`${draws} draws are no multiple of ${SCRAMBLES}`)
  const keyOf = (path: string, of: string): string => [draws, seed, path, of].join('\u0000')
  const loadingsOf = (path: string): Loadings | null => {
    const found = Object.hasOwn(loadings, path) ? loadings[path] : undefined
    return found !== undefined && Object.values(found).some((one) => one !== 0) ? found : null
  }
  const followed = (path: string): string => {
    const found = loadingsOf(path)
    if (found === null) return ''
    const named = Object.keys(found).sort()
    return `\u0000follows\u0000${named.map((driver) => `${driver}=${found[driver] ?? 0}`).join('\u0000')}`
  }
  const scoresOf = (path: string): Float64Array =>
    columns.get(keyOf(path, '\u0000scores'), () => normalScores(uniformsOf(path, seed, draws)))
  const uniforms = (path: string): Float64Array =>
    columns.get(keyOf(path, followed(path)), () => {
      const found = loadingsOf(path)
      return found === null ? uniformsOf(path, seed, draws) : drivenUniforms(path, seed, draws, found, scoresOf)
    })
  const make = (path: string, of: Belief | Distribution): Float64Array => {
    if (!isBelief(of)) return drawnDistribution(of, uniforms(path))
    if (of.shape === 'mixture' && loadingsOf(path) !== null)
      return drawnDistribution(monotoneBelief(of), uniforms(path))
    return drawnBelief(of, draws, () => uniforms(path))
  }
  return {
    draws,
    seed,
    uniforms,
    draw: (path, unit, of) =>
      Draws.of(
        unit,
        columns.get(keyOf(path, (isBelief(of) ? beliefKey(of) : `\u0000${of.key}`) + followed(path)), () =>
          make(path, of),
        ),
      ),
    driver: (name) => Draws.of('1', scoresOf(driverPath(name))),
  }
}

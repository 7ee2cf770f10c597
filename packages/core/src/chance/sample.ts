import { Bug } from '@touchstone/core/facts'
import { type Distribution, distributionBy } from './distribution.ts'
import { keyOf } from './hash.ts'
import { orderOf } from './order.ts'
import { piecewiseQuantile } from './piecewise.ts'

/** What is assumed between the values of a sample: a straight line, or nothing (only values that were seen). */
export type Between = 'linear' | 'nothing'

const keys = (column: Float64Array): string => {
  let text = ''
  for (const value of column) text += `${value},`
  return `${keyOf(text)}:${keyOf(`${text}again`)}:${column.length}`
}

/**
 * The distribution of a sample of at least one finite value, each with a weight ≥ 0 (equal unless given; their sum > 0;
 * otherwise Bug), in the unit of the values.
 * Between the values, stated: with `linear`, a value stands at the middle of its own weight, (W before + w/2)/W, and the
 * quantile is linear between neighbours and flat beyond the ends, so nothing outside the sample is ever drawn; with
 * `nothing`, only values of the sample are drawn, each as often as its weight says.
 * Source: Hyndman & Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996), definition 5
 * (linear) and 1 (nothing).
 * By hand: 1, 2, 4, 8 stand at 1/8, 3/8, 5/8, 7/8; one half lies between 2 and 4: 3.
 * @example sampleDistribution([8, 1, 4, 2]).quantile(0.5) // 3
 */
export function sampleDistribution(
  values: readonly number[] | Float64Array,
  weights?: readonly number[] | Float64Array,
  between: Between = 'linear',
): Distribution {
  const column = Float64Array.from(values)
  const n = column.length
  const weight = weights === undefined ? new Float64Array(n).fill(1) : Float64Array.from(weights)
  if (n === 0 || weight.length !== n) throw new Bug(`a sample of ${n} values with ${weight.length} weights`)
  let total = 0
  for (let i = 0; i < n; i++) {
    const w = weight[i] ?? NaN
    if (!(w >= 0 && w < Infinity)) throw new Bug(`a weight of ${w}`)
    if (!((column[i] ?? NaN) - (column[i] ?? NaN) === 0)) throw new Bug(`a sample with ${column[i]}`)
    total += w
  }
  if (!(total > 0)) throw new Bug('a sample without weight')
  const us: number[] = []
  const xs: number[] = []
  let before = 0
  for (const index of orderOf(column)) {
    const w = weight[index] ?? 0
    if (w === 0) continue
    const x = column[index] ?? 0
    if (between === 'linear') us.push((before + w / 2) / total)
    else us.push(before / total, Math.min(1, (before + w) / total))
    xs.push(x)
    if (between === 'nothing') xs.push(x)
    before += w
  }
  const quantile = piecewiseQuantile(Float64Array.from(us), Float64Array.from(xs))
  return distributionBy(`sample|${between}|${keys(column)}|${keys(weight)}`, quantile, false)
}

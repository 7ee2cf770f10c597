import { Bug } from '@touchstone/core/facts'
import { betaTable } from './beta-table.ts'
import { type Distribution, distributionBy, distributionOfTable } from './distribution.ts'
import type { QuantileTable } from './quantile-table.ts'

const moved = (table: QuantileTable, low: number, width: number): QuantileTable => ({
  nodes: table.nodes.map((node) => low + width * node),
  exact: (u) => low + width * table.exact(u),
})

/**
 * The beta distribution of shapes a and b (0.5 to 1e5, otherwise Bug) between two ends, 0 and 1 unless said. A share is a
 * fraction. Its quantiles are those of `betaTable` (within 5e-4 of their distance from the nearer end).
 * By hand: Beta(2, 1) has F(x) = x², so a quarter lies below 1/2.
 * @example Math.round(betaDistribution(2, 1).quantile(0.25) * 1e6) // 500000
 */
export function betaDistribution(a: number, b: number, low = 0, high = 1): Distribution {
  if (!(a >= 0.5 && a <= 1e5 && b >= 0.5 && b <= 1e5)) throw new Bug(`a beta distribution of ${a}, ${b}`)
  if (!(low < high && high - low < Infinity)) throw new Bug(`a beta distribution from ${low} to ${high}`)
  return distributionOfTable(`beta|${a}|${b}|${low}|${high}`, () => moved(betaTable(a, b), low, high - low))
}

/**
 * The PERT distribution of a least, a likeliest and a greatest value (low ≤ mode ≤ high, low < high, one unit; otherwise
 * Bug): the beta with shapes 1 + λ(mode − low)/(high − low) and 1 + λ(high − mode)/(high − low). λ says how much weight
 * the mode has, 4 in the classic form; 0 makes it uniform. Mean (low + λ·mode + high)/(λ + 2).
 * Source: Malcolm, Roseboom, Clark & Fazar, Operations Research 7 (1959); λ: Vose, Risk Analysis (2000), modified PERT.
 * @example Math.round(pert(0, 5, 10).quantile(0.5) * 1e9) // 5000000000
 */
export function pert(low: number, mode: number, high: number, lambda = 4): Distribution {
  if (!(low <= mode && mode <= high && low < high)) throw new Bug(`a PERT out of order: ${low}, ${mode}, ${high}`)
  if (!(lambda >= 0 && lambda <= 1e4)) throw new Bug(`a PERT whose mode weighs ${lambda}`)
  const width = high - low
  return betaDistribution(1 + (lambda * (mode - low)) / width, 1 + (lambda * (high - mode)) / width, low, high)
}

/**
 * The triangular distribution of a least, a likeliest and a greatest value (low ≤ mode ≤ high, low < high, one unit;
 * otherwise Bug). By hand: 0, 1, 4 puts 1/4 below the mode, and the upper side is 4 − √((1 − u)·4·3).
 * Source: Kotz & van Dorp, Beyond Beta (2004), §1.
 * @example triangular(0, 1, 4).quantile(0.25) // 1
 */
export function triangular(low: number, mode: number, high: number): Distribution {
  if (!(low <= mode && mode <= high && low < high && high - low < Infinity))
    throw new Bug(`a triangle out of order: ${low}, ${mode}, ${high}`)
  const width = high - low
  const split = (mode - low) / width
  return distributionBy(`triangular|${low}|${mode}|${high}`, (u) =>
    u < split ? low + Math.sqrt(u * width * (mode - low)) : high - Math.sqrt((1 - u) * width * (high - mode)),
  )
}

import { Bug } from '@touchstone/core/facts'
import type { Belief } from '@touchstone/core/units'
import { betaDistribution, pert } from './named.ts'
import { exp, ln, logistic, logit, normalQuantile } from './elementary/index.ts'
import { quantilesToDistribution } from './metalog.ts'
import { quantileTable, type QuantileTable } from './quantile-table.ts'

/** z of the 95 % point of the standard normal. */
const Z95 = 1.6448536269514722

/** Two half-normals that share the median, so that all three points of a belief are met exactly. */
function split(p5: number, p50: number, p95: number): (u: number) => number {
  const low = (p50 - p5) / Z95
  const high = (p95 - p50) / Z95
  return (u) => {
    const z = normalQuantile(u)
    return p50 + z * (z < 0 ? low : high)
  }
}

const clamp = (belief: Belief, value: number): number => {
  if (belief.floor !== undefined && value < belief.floor) return belief.floor
  return belief.ceiling !== undefined && value > belief.ceiling ? belief.ceiling : value
}

const low = (bound: number | undefined): { low?: number } => (bound === undefined ? {} : { low: bound })
const high = (bound: number | undefined): { high?: number } => (bound === undefined ? {} : { high: bound })

/**
 * The quantile function of a belief on (0, 1). Its 5, 50 and 95 % points are those of the belief; a floor or ceiling
 * gathers what lies beyond it at the end, so that the points stay where the echo says. A mixture takes its parts one
 * after the other by weight: not monotone, but the right distribution. Throws Bug on a belief its shape cannot have.
 * @example beliefQuantile({ shape: 'uniform', p5: 5, p50: 50, p95: 95 })(0.25) // 25
 */
export function beliefQuantile(belief: Belief): (u: number) => number {
  const { p5, p50, p95 } = belief
  if (!(p5 <= p50 && p50 <= p95)) throw new Bug(`a belief out of order: ${p5}, ${p50}, ${p95}`)
  switch (belief.shape) {
    case 'point':
      return () => p50
    case 'lognormal': {
      if (p5 === p95) return () => p50
      if (!(p5 > 0)) throw new Bug(`a lognormal from ${p5}`)
      const q = split(ln(p5), ln(p50), ln(p95))
      return (u) => clamp(belief, exp(q(u)))
    }
    case 'logit-normal': {
      if (p5 === p95) return () => p50
      if (!(p5 > 0 && p95 < 1)) throw new Bug(`a logit-normal from ${p5} to ${p95}`)
      const q = split(logit(p5), logit(p50), logit(p95))
      return (u) => clamp(belief, logistic(q(u)))
    }
    case 'normal':
    case 'empirical': {
      const q = split(p5, p50, p95)
      return (u) => clamp(belief, q(u))
    }
    case 'uniform': {
      const slope = (p95 - p5) / 0.9
      return (u) => clamp(belief, p5 + (u - 0.05) * slope)
    }
    case 'metalog': {
      if (p5 === p95) return () => p50
      const bounds = { ...low(belief.floor), ...high(belief.ceiling) }
      const points = [p5, p50, p95].map((value, i) => ({ share: [0.05, 0.5, 0.95][i] ?? 0.5, value }))
      const found = quantilesToDistribution(points, bounds)
      if (found === null) throw new Bug(`a metalog of ${p5}, ${p50}, ${p95}`)
      return found.quantile
    }
    case 'pert': {
      const [least = NaN, mode = NaN, most = NaN, lambda = 4] = belief.parameters ?? []
      return pert(least, mode, most, lambda).quantile
    }
    case 'beta': {
      const [a = NaN, b = NaN] = belief.parameters ?? []
      return betaDistribution(a, b).quantile
    }
    case 'mixture': {
      const parts = (belief.parts ?? []).map((part) => ({ weight: part.weight, quantile: beliefQuantile(part.belief) }))
      const total = parts.reduce((sum, part) => sum + part.weight, 0)
      if (parts.length === 0 || !(total > 0)) throw new Bug('a mixture without parts')
      return (u) => {
        let left = u * total
        for (const part of parts) {
          if (left < part.weight)
            return clamp(belief, part.quantile(Math.min(Math.max(left / part.weight, 1e-12), 1 - 1e-12)))
          left -= part.weight
        }
        return clamp(belief, parts[parts.length - 1]?.quantile(0.5) ?? p50)
      }
    }
  }
}

/**
 * The belief as a look-up table; a mixture jumps between its parts and is computed throughout.
 * @example beliefTable({ shape: 'point', p5: 1, p50: 1, p95: 1 }).nodes.length // 4097
 */
export function beliefTable(belief: Belief): QuantileTable {
  return quantileTable(beliefQuantile(belief))
}

/**
 * A key under which equal beliefs share their drawn columns.
 * @example beliefKey({ shape: 'point', p5: 1, p50: 1, p95: 1 }) // 'point|1|1|1||'
 */
export function beliefKey(belief: Belief): string {
  const parts = (belief.parts ?? []).map((part) => `${part.weight}*(${beliefKey(part.belief)})`).join('+')
  const parameters = belief.parameters === undefined ? '' : `|${belief.parameters.join(',')}`
  return `${belief.shape}|${belief.p5}|${belief.p50}|${belief.p95}|${belief.floor ?? ''}|${belief.ceiling ?? ''}${parameters}${parts}`
}

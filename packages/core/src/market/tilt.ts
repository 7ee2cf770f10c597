import { exp, leastSquares } from '@touchstone/core/chance'

/** Weights of draws, on average 1, and how hard they pull. */
export interface Tilt {
  readonly weights: Float64Array
  /** (Σw)² ÷ (n·Σw²): below 0.85 the structure is wrong and wants refitting, not a harder tilt. */
  readonly effective: number
  readonly largest: number
  /** Largest distance from a target that is left. */
  readonly miss: number
}

/**
 * The smallest change of weights under which features of the draws have given means: w ∝ exp(Σ λ_k f_k), λ by damped
 * Newton steps. What a simulation still misses is closed so, and never by editing outcomes. In: columns of features, one
 * cell a draw; their means aimed at. Out: weights with mean 1. A target outside what the draws have cannot be met: `miss`
 * says so. Source: maximum entropy (Jaynes 1957); economic model, §4.
 * By hand: a feature of 0 and 1, half each, aimed at 3/4: weights 1/2 and 3/2.
 * @example entropyTilt([new Float64Array([0, 1])], [0.75]).largest.toFixed(6) // '1.500000'
 */
export function entropyTilt(features: readonly Float64Array[], targets: readonly number[], steps = 60): Tilt {
  const n = features[0]?.length ?? 0
  const k = features.length
  const weights = new Float64Array(n)
  let lambda = new Float64Array(k)
  let miss = Infinity
  const means = new Float64Array(k)
  const weigh = (at: Float64Array): number => {
    let most = -Infinity
    for (let i = 0; i < n; i++) {
      let sum = 0
      for (let a = 0; a < k; a++) sum += (at[a] ?? 0) * (features[a]?.[i] ?? 0)
      weights[i] = sum
      if (sum > most) most = sum
    }
    let total = 0
    for (let i = 0; i < n; i++) {
      const w = exp((weights[i] ?? 0) - most)
      weights[i] = w
      total += w
    }
    for (let i = 0; i < n; i++) weights[i] = ((weights[i] ?? 0) / total) * n
    let off = 0
    for (let a = 0; a < k; a++) {
      let mean = 0
      for (let i = 0; i < n; i++) mean += (weights[i] ?? 0) * (features[a]?.[i] ?? 0)
      means[a] = mean / n
      off = Math.max(off, Math.abs((means[a] ?? 0) - (targets[a] ?? 0)))
    }
    return off
  }
  miss = weigh(lambda)
  for (let step = 0; step < steps && miss > 1e-10; step++) {
    const direction = leastSquares(
      covariance(features, weights, means),
      Array.from(means, (mean, a) => (targets[a] ?? 0) - mean),
    )
    let size = 1
    let best = miss
    const from = lambda
    // Halve the step until it comes nearer.
    for (let half = 0; half < 20; half++, size /= 2) {
      lambda = Float64Array.from(from, (one, a) => one + size * (direction[a] ?? 0))
      best = weigh(lambda)
      if (best < miss) break
    }
    if (best >= miss) {
      lambda = from
      weigh(lambda)
      break
    }
    miss = best
  }
  let square = 0
  let largest = 0
  for (const w of weights) {
    square += w * w
    if (w > largest) largest = w
  }
  return { weights, effective: n / square, largest, miss }
}

function covariance(
  features: readonly Float64Array[],
  weights: Float64Array,
  means: Float64Array,
): readonly (readonly number[])[] {
  const n = weights.length
  return features.map((f, a) =>
    features.map((g, b) => {
      let sum = 0
      for (let i = 0; i < n; i++)
        sum += (weights[i] ?? 0) * ((f[i] ?? 0) - (means[a] ?? 0)) * ((g[i] ?? 0) - (means[b] ?? 0))
      // A touch on the diagonal keeps features that say the same thing solvable.
      return sum / n + (a === b ? 1e-12 : 0)
    }),
  )
}

/**
 * Features of multiples for a tilt to published bins: 1 in the bin from each edge to the next, the first bin left out (the
 * shares sum to one). In: multiples; edges from the second bin on. Out: one column for each.
 * @example binFeatures(new Float64Array([0.5, 3, 30]), [1, 5]).map((one) => one.join('')) // ['010', '001']
 */
export function binFeatures(multiples: Float64Array, edges: readonly number[]): readonly Float64Array[] {
  return edges.map((from, at) => {
    const to = edges[at + 1] ?? Infinity
    return Float64Array.from(multiples, (one) => (one >= from && one < to ? 1 : 0))
  })
}

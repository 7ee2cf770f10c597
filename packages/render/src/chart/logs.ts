/** Logarithmic axes of the engine's charts: where a value lies, and the values they name. */

/** A span of values on a logarithmic axis, with a little room at both ends. */
export interface LogSpan {
  readonly low: number
  readonly high: number
  /** 0 at the low end, 1 at the high. */
  readonly at: (value: number) => number
}

/** The span that holds all values, widened by a factor at both ends. */
export function logSpan(values: readonly number[], air = 1.25): LogSpan {
  const found = values.filter((one) => one > 0 && Number.isFinite(one))
  const low = Math.min(...(found.length === 0 ? [1] : found)) / air
  const high = Math.max(...(found.length === 0 ? [10] : found)) * air
  const wide = Math.log(high / low)
  return { low, high, at: (value) => Math.log(value / low) / wide }
}

/** Values to name: 1, 2, 5 × powers of ten, thinned to at most `most`. */
export function logTicks({ low, high }: LogSpan, most: number): readonly number[] {
  const all = (steps: readonly number[], every: number): readonly number[] => {
    const found: number[] = []
    for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++)
      if (power % every === 0)
        for (const step of steps) {
          const value = Number(`${step}e${power}`)
          if (value >= low && value <= high) found.push(value)
        }
    return found
  }
  for (const steps of [[1, 2, 5], [1, 3], [1]]) {
    const found = all(steps, 1)
    if (found.length <= most) return found
  }
  for (let every = 2; ; every++) {
    const found = all([1], every)
    if (found.length <= most) return found
  }
}

/** Powers of two between two ends, thinned to at most `most`. */
export function doublings(low: number, high: number, most: number): readonly number[] {
  for (let by = 2; ; by *= 2) {
    const found: number[] = []
    for (let value = 1; value <= high; value *= by) if (value >= low) found.push(value)
    if (found.length <= Math.max(1, most)) return found
  }
}

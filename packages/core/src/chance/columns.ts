/**
 * Arithmetic on whole columns, one plain loop each, four values a turn: a loop that calls a function value by value costs
 * several times as much. Every function takes columns of one length and gives a new one of that length. Total.
 */

/**
 * x + y, value by value.
 * @example Array.from(sum(new Float64Array([8]), new Float64Array([2]))) // [10]
 */
export function sum(x: Float64Array, y: Float64Array): Float64Array {
  const n = x.length
  const out = new Float64Array(n)
  let i = 0
  for (; i + 3 < n; i += 4) {
    out[i] = (x[i] ?? 0) + (y[i] ?? 0)
    out[i + 1] = (x[i + 1] ?? 0) + (y[i + 1] ?? 0)
    out[i + 2] = (x[i + 2] ?? 0) + (y[i + 2] ?? 0)
    out[i + 3] = (x[i + 3] ?? 0) + (y[i + 3] ?? 0)
  }
  for (; i < n; i++) out[i] = (x[i] ?? 0) + (y[i] ?? 0)
  return out
}

/**
 * x − y, value by value.
 * @example Array.from(difference(new Float64Array([8]), new Float64Array([2]))) // [6]
 */
export function difference(x: Float64Array, y: Float64Array): Float64Array {
  const n = x.length
  const out = new Float64Array(n)
  let i = 0
  for (; i + 3 < n; i += 4) {
    out[i] = (x[i] ?? 0) - (y[i] ?? 0)
    out[i + 1] = (x[i + 1] ?? 0) - (y[i + 1] ?? 0)
    out[i + 2] = (x[i + 2] ?? 0) - (y[i + 2] ?? 0)
    out[i + 3] = (x[i + 3] ?? 0) - (y[i + 3] ?? 0)
  }
  for (; i < n; i++) out[i] = (x[i] ?? 0) - (y[i] ?? 0)
  return out
}

/**
 * x · y, value by value.
 * @example Array.from(product(new Float64Array([8]), new Float64Array([2]))) // [16]
 */
export function product(x: Float64Array, y: Float64Array): Float64Array {
  const n = x.length
  const out = new Float64Array(n)
  let i = 0
  for (; i + 3 < n; i += 4) {
    out[i] = (x[i] ?? 0) * (y[i] ?? 0)
    out[i + 1] = (x[i + 1] ?? 0) * (y[i + 1] ?? 0)
    out[i + 2] = (x[i + 2] ?? 0) * (y[i + 2] ?? 0)
    out[i + 3] = (x[i + 3] ?? 0) * (y[i + 3] ?? 0)
  }
  for (; i < n; i++) out[i] = (x[i] ?? 0) * (y[i] ?? 0)
  return out
}

/**
 * x ÷ y, value by value; division by zero gives Infinity or NaN, as numbers do.
 * @example Array.from(quotient(new Float64Array([8]), new Float64Array([2]))) // [4]
 */
export function quotient(x: Float64Array, y: Float64Array): Float64Array {
  const n = x.length
  const out = new Float64Array(n)
  let i = 0
  for (; i + 3 < n; i += 4) {
    out[i] = (x[i] ?? 0) / (y[i] ?? 0)
    out[i + 1] = (x[i + 1] ?? 0) / (y[i + 1] ?? 0)
    out[i + 2] = (x[i + 2] ?? 0) / (y[i + 2] ?? 0)
    out[i + 3] = (x[i + 3] ?? 0) / (y[i + 3] ?? 0)
  }
  for (; i < n; i++) out[i] = (x[i] ?? 0) / (y[i] ?? 0)
  return out
}

/**
 * The larger of x and y, value by value; y where they do not compare.
 * @example Array.from(larger(new Float64Array([8]), new Float64Array([2]))) // [8]
 */
export function larger(x: Float64Array, y: Float64Array): Float64Array {
  const n = x.length
  const out = new Float64Array(n)
  let i = 0
  for (; i + 3 < n; i += 4) {
    out[i] = (x[i] ?? 0) > (y[i] ?? 0) ? (x[i] ?? 0) : (y[i] ?? 0)
    out[i + 1] = (x[i + 1] ?? 0) > (y[i + 1] ?? 0) ? (x[i + 1] ?? 0) : (y[i + 1] ?? 0)
    out[i + 2] = (x[i + 2] ?? 0) > (y[i + 2] ?? 0) ? (x[i + 2] ?? 0) : (y[i + 2] ?? 0)
    out[i + 3] = (x[i + 3] ?? 0) > (y[i + 3] ?? 0) ? (x[i + 3] ?? 0) : (y[i + 3] ?? 0)
  }
  for (; i < n; i++) out[i] = (x[i] ?? 0) > (y[i] ?? 0) ? (x[i] ?? 0) : (y[i] ?? 0)
  return out
}

/**
 * The smaller of x and y, value by value; y where they do not compare.
 * @example Array.from(smaller(new Float64Array([8]), new Float64Array([2]))) // [2]
 */
export function smaller(x: Float64Array, y: Float64Array): Float64Array {
  const n = x.length
  const out = new Float64Array(n)
  let i = 0
  for (; i + 3 < n; i += 4) {
    out[i] = (x[i] ?? 0) < (y[i] ?? 0) ? (x[i] ?? 0) : (y[i] ?? 0)
    out[i + 1] = (x[i + 1] ?? 0) < (y[i + 1] ?? 0) ? (x[i + 1] ?? 0) : (y[i + 1] ?? 0)
    out[i + 2] = (x[i + 2] ?? 0) < (y[i + 2] ?? 0) ? (x[i + 2] ?? 0) : (y[i + 2] ?? 0)
    out[i + 3] = (x[i + 3] ?? 0) < (y[i + 3] ?? 0) ? (x[i + 3] ?? 0) : (y[i + 3] ?? 0)
  }
  for (; i < n; i++) out[i] = (x[i] ?? 0) < (y[i] ?? 0) ? (x[i] ?? 0) : (y[i] ?? 0)
  return out
}

/**
 * 1 where x < y, otherwise 0.
 * @example Array.from(less(new Float64Array([8]), new Float64Array([2]))) // [0]
 */
export function less(x: Float64Array, y: Float64Array): Float64Array {
  const n = x.length
  const out = new Float64Array(n)
  let i = 0
  for (; i + 3 < n; i += 4) {
    out[i] = (x[i] ?? 0) < (y[i] ?? 0) ? 1 : 0
    out[i + 1] = (x[i + 1] ?? 0) < (y[i + 1] ?? 0) ? 1 : 0
    out[i + 2] = (x[i + 2] ?? 0) < (y[i + 2] ?? 0) ? 1 : 0
    out[i + 3] = (x[i + 3] ?? 0) < (y[i + 3] ?? 0) ? 1 : 0
  }
  for (; i < n; i++) out[i] = (x[i] ?? 0) < (y[i] ?? 0) ? 1 : 0
  return out
}

/**
 * x times one factor.
 * @example Array.from(scaled(new Float64Array([8]), 0.5)) // [4]
 */
export function scaled(x: Float64Array, factor: number): Float64Array {
  const out = new Float64Array(x.length)
  for (let i = 0; i < out.length; i++) out[i] = (x[i] ?? 0) * factor
  return out
}

/**
 * x where the mask is not 0, otherwise y; what is not taken has no influence, even when it is not finite.
 * @example Array.from(selected(new Float64Array([0]), new Float64Array([8]), new Float64Array([2]))) // [2]
 */
export function selected(mask: Float64Array, x: Float64Array, y: Float64Array): Float64Array {
  const out = new Float64Array(mask.length)
  for (let i = 0; i < out.length; i++) out[i] = (mask[i] ?? 0) === 0 ? (y[i] ?? 0) : (x[i] ?? 0)
  return out
}

/**
 * x to a power between 0 and 64 with square roots and products only, which every engine rounds alike: the whole part by
 * squaring, the fraction by its binary digits. x > 0; relative error about 1e-14.
 */
export const power = (x: number, exponent: number): number => {
  if (exponent < 0) return 1 / power(x, -exponent)
  let whole = Math.floor(exponent)
  let fraction = exponent - whole
  let result = 1
  for (let base = x; whole > 0; base *= base, whole = Math.floor(whole / 2)) if (whole % 2 === 1) result *= base
  for (let root = Math.sqrt(x); fraction > 0; root = Math.sqrt(root)) {
    fraction *= 2
    if (fraction >= 1) {
      result *= root
      fraction -= 1
    }
  }
  return result
}

const INVERSE_ROOT_TWO_PI = 0.3989422804014327

/** The standard normal distribution function by its Taylor series about 0; |z| ≤ 6. */
const normalShare = (z: number): number => {
  let term = z
  let sum = z
  for (let k = 1; k < 200; k++) {
    term *= (-z * z) / (2 * k)
    const next = term / (2 * k + 1)
    sum += next
    if (Math.abs(next) < 1e-18) break
  }
  return 0.5 + INVERSE_ROOT_TWO_PI * sum
}

/** The z of a share of the standard normal, by halving; shares within 1e-6 … 1 - 1e-6, error below 1e-10. */
export const normalScore = (share: number): number => {
  let low = -5
  let high = 5
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (normalShare(middle) < share) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** ln 2, which the bits of a logarithm are counted in. */
const LN2 = 0.6931471805599453

/** The natural logarithm of a positive number by its series after halving and doubling; relative error about 1e-15. */
export const naturalLog = (x: number): number => {
  let m = x
  let twos = 0
  for (; m > 1.4142135623730951; twos++) m /= 2
  for (; m < 0.7071067811865476; twos--) m *= 2
  const t = (m - 1) / (m + 1)
  let sum = 0
  for (let k = 41, square = t * t; k >= 1; k -= 2) sum = sum * square + 1 / k
  return twos * LN2 + 2 * t * sum
}

import { exp, ln, log1p, normalCdf } from '@touchstone/core/chance'
import { type Result, ok } from '@touchstone/core/facts'
import { putValue } from './black-scholes.ts'
import { outOfRange } from './bounds.ts'

/** What a discount for lack of marketability depends on. */
export interface MarketabilityInput {
  /** Of the share itself, a year, a fraction. */
  readonly volatility: number
  /** Until it can be sold. */
  readonly years: number
  /** A year, continuously compounded; used by the put at today's price only. */
  readonly rate: number
  /** Dividend yield; 0 where nothing is paid. */
  readonly yield: number
}

const checked = (input: MarketabilityInput): ReturnType<typeof outOfRange> =>
  outOfRange([
    ['volatility', input.volatility, 'not-negative'],
    ['years', input.years, 'not-negative'],
    ['rate', input.rate, 'number'],
    ['yield', input.yield, 'number'],
  ])

/**
 * Discount as a protective put at today's price, over that price.
 * In: `MarketabilityInput`. Out: fraction of the marketable value, or `equity/value-out-of-range`. Assumes that the holder
 * gives up exactly a European put struck at today's value; falls again for long times, because the strike is not carried
 * forward. Source: Chaffe, Option Pricing as a Proxy for Discount for Lack of Marketability, Business Valuation Review 12(4),
 * 1993. By hand, rate 0: 2Φ(0.3 × √1/2) − 1 = 0.1192.
 * @example Math.round(chaffeDiscount({ volatility: 0.3, years: 1, rate: 0, yield: 0 }).value * 1e4) // 1192
 */
export function chaffeDiscount(input: MarketabilityInput): Result<number> {
  const issues = checked(input)
  return issues.length > 0 ? { ok: false, issues } : ok(putValue({ spot: 1, strike: 1, ...input }))
}

/** Half of a width as an at-the-money put on a forward: 2Φ(w/2) − 1, discounted by the yield. */
const atTheMoney = (variance: number, { yield: paid, years }: MarketabilityInput): number =>
  exp(-paid * years) * (2 * normalCdf(Math.sqrt(Math.max(variance, 0)) / 2) - 1)

/** (e^x − 1)/x less 1 and 2(e^x − 1 − x)/x² less 1, by their series where subtraction would lose the digits. */
function momentsLessOne(x: number): readonly [number, number] {
  let [term, first, second] = [1, 0, 0]
  for (let k = 1; k <= 30; k++) {
    term *= x / k
    first += term / (k + 1)
    second += (2 * term) / ((k + 1) * (k + 2))
  }
  return [first, second]
}

/**
 * Discount as a put struck at the average price over the waiting time: the holder could have sold on any day alike.
 * In: `MarketabilityInput` (the rate is not used). Out: fraction, below 32.3 % however long, or `equity/value-out-of-range`.
 * Assumes no timing skill; average and price jointly lognormal with the true moments, so with x = σ²T the width² is
 * x + ln(2(e^x − x − 1)) − 2 ln(e^x − 1). Source: Finnerty, An Average-Strike Put Option Model of the Marketability Discount,
 * Journal of Derivatives 19(4), 2012. By hand: as x grows the width² tends to ln 2: 2Φ(0.41628) − 1 = 0.3228.
 * @example Math.round(finnertyDiscount({ volatility: 10, years: 20, rate: 0, yield: 0 }).value * 1e4) // 3228
 */
export function finnertyDiscount(input: MarketabilityInput): Result<number> {
  const issues = checked(input)
  if (issues.length > 0) return { ok: false, issues }
  const x = input.volatility * input.volatility * input.years
  if (x < 1) {
    const [first, second] = momentsLessOne(x)
    return ok(atTheMoney(x + log1p(second) - 2 * log1p(first), input))
  }
  return ok(atTheMoney(ln(2) + log1p(-(1 + x) * exp(-x)) - 2 * log1p(-exp(-x)), input))
}

/**
 * Discount as an at-the-money Asian put: the average price lognormal with its true first two moments, so with x = σ²T the
 * width² is ln(2(e^x − x − 1)/x²).
 * In: `MarketabilityInput` (the rate is not used). Out: fraction, up to 1 as time grows, or `equity/value-out-of-range`.
 * Assumes as `finnertyDiscount` but without its bound; both are about √(x/3)/√(2π) for small x. Source: Ghaidarov, Analysis
 * and Critique of the Average Strike Put Option Marketability Discount Model, 2009 (formula read in two later
 * implementations; moments derived here).
 * By hand: x = 1: 2(e − 2) = 1.43656, its ln 0.36225, width 0.60187: 2Φ(0.30094) − 1 = 0.2365.
 * @example Math.round(asianPutDiscount({ volatility: 1, years: 1, rate: 0, yield: 0 }).value * 1e4) // 2365
 */
export function asianPutDiscount(input: MarketabilityInput): Result<number> {
  const issues = checked(input)
  if (issues.length > 0) return { ok: false, issues }
  const x = input.volatility * input.volatility * input.years
  if (x < 1) return ok(atTheMoney(log1p(momentsLessOne(x)[1]), input))
  return ok(atTheMoney(x + ln(2) + log1p(-(1 + x) * exp(-x)) - 2 * ln(x), input))
}

/**
 * Discount of common against preferred of the same company: what is added when one goes from a price of preferred, which is
 * itself discounted, to common, by the discounts of both.
 * In: discounts as fractions, each in [0, 1). Out: fraction; 0 where they are equal; `equity/value-out-of-range` otherwise.
 * Source: Ghaidarov, The Use of Protective Put Options in Quantifying Marketability Discounts Applicable to Common and
 * Preferred Interests, Business Valuation Review 28(2), 2009. By hand: 1 − 0.7/0.8 = 0.125.
 * @example differentialDiscount(0.25, 0) // { ok: true, value: 0.25, issues: [] }
 */
export function differentialDiscount(common: number, preferred: number): Result<number> {
  const issues = outOfRange([
    ['price', 1 - common, 'positive'],
    ['price', 1 - preferred, 'positive'],
  ])
  return issues.length > 0 ? { ok: false, issues } : ok((common - preferred) / (1 - preferred))
}

import { exp, ln, normalCdf } from '@touchstone/core/chance'
import { type Result, ok } from '@touchstone/core/facts'
import { outOfRange } from './bounds.ts'

/** What an option formula is asked with. Rates are a year, continuously compounded. */
export interface OptionInput {
  /** Value of the underlying today, money. */
  readonly spot: number
  /** Money. */
  readonly strike: number
  /** Standard deviation of ln returns a year, a fraction. */
  readonly volatility: number
  readonly years: number
  readonly rate: number
  /** Dividend yield; 0 where nothing is paid. */
  readonly yield: number
}

/**
 * A European call without checks: the limit where spot, strike, volatility or time is 0.
 * @example callValue({ spot: 9, strike: 4, volatility: 0, years: 1, rate: 0, yield: 0 }) // 5
 */
export function callValue({ spot, strike, volatility, years, rate, yield: paid }: OptionInput): number {
  const [forward, cost] = [spot * exp(-paid * years), strike * exp(-rate * years)]
  const width = volatility * Math.sqrt(years)
  if (forward === 0) return 0
  if (cost === 0) return forward
  if (width === 0) return Math.max(forward - cost, 0)
  const d1 = ln(forward / cost) / width + width / 2
  return forward * normalCdf(d1) - cost * normalCdf(d1 - width)
}

/**
 * European call and put on a lognormal value.
 * In: `OptionInput`; spot, strike, volatility and years 0 or more. Out: both in money, or `equity/value-out-of-range`.
 * Assumes constant volatility and rate and no friction. Source: Black & Scholes (1973), Merton (1973) for the yield.
 * By hand: d1 = (ln 1.05 + 0.06)/0.141421 = 0.7693, d2 = 0.6278; 42 × 0.7791 − 40 e^−0.05 × 0.7349 = 4.76 (Hull).
 * @example Math.round(blackScholes({ spot: 42, strike: 40, volatility: 0.2, years: 0.5, rate: 0.1, yield: 0 }).value.call * 100) // 476
 */
export function blackScholes(input: OptionInput): Result<{ readonly call: number; readonly put: number }> {
  const issues = outOfRange([
    ['spot', input.spot, 'not-negative'],
    ['strike', input.strike, 'not-negative'],
    ['volatility', input.volatility, 'not-negative'],
    ['years', input.years, 'not-negative'],
    ['rate', input.rate, 'number'],
    ['yield', input.yield, 'number'],
  ])
  if (issues.length > 0) return { ok: false, issues }
  const call = callValue(input)
  return ok({ call, put: putValue(input) })
}

/**
 * A European put without checks, by its own formula: parity would lose the digits of a small put.
 * @example putValue({ spot: 4, strike: 9, volatility: 0, years: 1, rate: 0, yield: 0 }) // 5
 */
export function putValue({ spot, strike, volatility, years, rate, yield: paid }: OptionInput): number {
  const [forward, cost] = [spot * exp(-paid * years), strike * exp(-rate * years)]
  const width = volatility * Math.sqrt(years)
  if (cost === 0) return 0
  if (forward === 0) return cost
  if (width === 0) return Math.max(cost - forward, 0)
  const d1 = ln(forward / cost) / width + width / 2
  return cost * normalCdf(width - d1) - forward * normalCdf(-d1)
}

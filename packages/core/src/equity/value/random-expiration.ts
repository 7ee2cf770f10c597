import { pow } from '@touchstone/core/chance'
import { type Result, ok } from '@touchstone/core/facts'
import { outOfRange } from './bounds.ts'

/** A call that ends at an unknown time. Rates are a year, continuously compounded. */
export interface RandomExpirationInput {
  readonly spot: number
  readonly strike: number
  /** A year, a fraction. */
  readonly volatility: number
  readonly rate: number
  /** Dividend yield; 0 where nothing is paid. */
  readonly yield: number
  /** Expected years until the exit, above 0. */
  readonly holdingYears: number
}

/**
 * A call that expires at an exponentially distributed time, as an exit does: closed form. With λ = 1/holding years, D =
 * λ/(λ+yield), ρ = λ/(λ+rate) and β± the roots of σ²b²/2 + (r−q−σ²/2)b − (r+λ) = 0 it is K(D−β₋(D−ρ))/(β₊−β₋)·(S/K)^β₊ up to
 * the strike, and S·D − K·ρ + K(D−β₊(D−ρ))/(β₊−β₋)·(S/K)^β₋ above.
 * In: `RandomExpirationInput`; volatility above 0; rate and yield not so negative that λ+rate or λ+yield is 0 or less.
 * Out: money, or `equity/value-out-of-range`. Assumes that the time of exit does not depend on the value. Source: the contract
 * of Metrick & Yasuda, Venture Capital and the Finance of Innovation, ch. 13; the form by integrating Black-Scholes over the
 * expiry (value function of a killed geometric Brownian motion), checked against that integral in the tests.
 * By hand: strike 0 is the value itself, discounted by its yield only: with yield 0 just the spot.
 * @example randomExpirationCall({ spot: 100, strike: 0, volatility: 0.9, rate: 0.05, yield: 0, holdingYears: 5 }).value // 100
 */
export function randomExpirationCall(input: RandomExpirationInput): Result<number> {
  const { spot, strike, volatility, rate, yield: paid, holdingYears } = input
  const issues = outOfRange([
    ['spot', spot, 'not-negative'],
    ['strike', strike, 'not-negative'],
    ['volatility', volatility, 'positive'],
    ['holdingYears', holdingYears, 'positive'],
    ['rate', rate + 1 / holdingYears, 'positive'],
    ['yield', paid + 1 / holdingYears, 'positive'],
  ])
  return issues.length > 0 ? { ok: false, issues } : ok(randomExpirationValue(input))
}

/**
 * The same without checks.
 * @example randomExpirationValue({ spot: 100, strike: 0, volatility: 0.9, rate: 0.05, yield: 0.2, holdingYears: 5 }) // 50
 */
export function randomExpirationValue(input: RandomExpirationInput): number {
  const { spot, strike, volatility, rate, yield: paid, holdingYears } = input
  const lambda = 1 / holdingYears
  const held = lambda / (lambda + paid)
  const discounted = lambda / (lambda + rate)
  if (strike === 0 || spot === 0) return spot * held
  const variance = volatility * volatility
  const drift = rate - paid - variance / 2
  const root = Math.sqrt(drift * drift + 2 * variance * (rate + lambda))
  const [high, low] = [(root - drift) / variance, (-root - drift) / variance]
  const gap = held - discounted
  if (spot <= strike) return ((strike * (held - low * gap)) / (high - low)) * pow(spot / strike, high)
  const tail = ((strike * (held - high * gap)) / (high - low)) * pow(spot / strike, low)
  return spot * held - strike * discounted + tail
}

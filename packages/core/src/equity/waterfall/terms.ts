import {
  type Rational,
  addRational,
  compareRational,
  multiplyRational,
  one,
  rational,
  subtractRational,
} from '@touchstone/core/units'
import type { ExitPreferred } from './types.ts'

/** A preferred class as its papers state it. */
export interface PreferredTerms {
  readonly id: string
  /** Common shares that the whole class converts into. */
  readonly shares: Rational
  /** Money paid for the whole class: shares issued times original issue price. */
  readonly invested: Rational
  /** Times the money paid. */
  readonly multiple: Rational
  readonly participation: 'none' | 'full' | 'capped'
  /** Most that it takes without converting, as a multiple of the money paid, preference included; null unless capped. */
  readonly capMultiple: Rational | null
  readonly seniority: number
  readonly dividend: DividendTerms | null
}

/** A cumulative dividend up to the exit. */
export interface DividendTerms {
  /** A year, as a fraction of the money paid. */
  readonly rate: Rational
  readonly years: Rational
  /** Compound: once a year, a part of a year simple. */
  readonly compounding: 'simple' | 'compound'
  readonly onConversion: 'forfeited' | 'paid'
}

/**
 * A preferred class for the waterfall from its terms: preference = multiple × money paid, cap = cap multiple × money paid.
 * In: money and shares as above. Out: the class, in the same money. Total.
 * @example rationalToText(preferredFromTerms({ id: 'A', shares: one, invested: rational(5n), multiple: rational(2n), participation: 'none', capMultiple: null, seniority: 1, dividend: null }).preference) // "10"
 */
export function preferredFromTerms(terms: PreferredTerms): ExitPreferred {
  const { id, shares, invested, multiple, participation, capMultiple, seniority, dividend } = terms
  return {
    id,
    kind: 'preferred',
    shares,
    preference: multiplyRational(multiple, invested),
    dividends: dividend === null ? rational(0n) : accruedDividend(invested, dividend),
    dividendsOnConversion: dividend?.onConversion ?? 'forfeited',
    participation,
    cap: participation === 'capped' && capMultiple !== null ? multiplyRational(capMultiple, invested) : null,
    seniority,
  }
}

/**
 * Dividends that a cumulative class has accrued and not been paid.
 * In: money paid for the class; rate a year, years. Out: money. Assumes nothing paid meanwhile; compound interest is added
 * once a year, the last part of a year at simple interest. By hand: 5m at 8 % for 2 years: simple 0.8m, compound 0.832m.
 * @example rationalToText(accruedDividend(rational(5_000_000n), { rate: rational(8n, 100n), years: rational(2n), compounding: 'compound', onConversion: 'forfeited' })) // "832000"
 */
export function accruedDividend(invested: Rational, { rate, years, compounding }: DividendTerms): Rational {
  if (compounding === 'simple') return multiplyRational(invested, multiplyRational(rate, years))
  const whole = years.numerator / years.denominator
  let grown = invested
  for (let year = 0n; year < whole; year++) grown = multiplyRational(grown, addRational(one, rate))
  const part = subtractRational(years, rational(whole))
  return subtractRational(multiplyRational(grown, addRational(one, multiplyRational(rate, part))), invested)
}

/**
 * The share of a company that is left to others.
 * In: stakes as fractions of 1. Out: 1 less their sum, a fraction; negative where they own more than all. Total.
 * @example rationalToText(leftToOthers([rational(3n, 10n)])) // "7/10"
 */
export function leftToOthers(stakes: readonly Rational[]): Rational {
  return stakes.reduce((left, stake) => subtractRational(left, stake), one)
}

/**
 * What a preferred class is owed before common: its preference with the dividends accrued, at most its cap.
 * In: the class. Out: money. Total.
 * @example rationalToText(liquidationClaim(preferredFromTerms({ id: 'A', shares: one, invested: rational(5n), multiple: one, participation: 'none', capMultiple: null, seniority: 1, dividend: { rate: rational(1n, 10n), years: rational(2n), compounding: 'simple', onConversion: 'forfeited' } }))) // "6"
 */
export function liquidationClaim({ preference, dividends, participation, cap }: ExitPreferred): Rational {
  const whole = addRational(preference, dividends)
  return participation === 'capped' && cap !== null && compareRational(cap, whole) < 0 ? cap : whole
}

/**
 * Money paid for shares at one price.
 * In: shares; money a share. Out: money, exact. Total.
 * @example rationalToText(paidFor(rational(2_000_000n), rational(5n, 2n))) // "5000000"
 */
export function paidFor(shares: Rational, price: Rational): Rational {
  return multiplyRational(shares, price)
}

import { rational, rationalToText } from '@touchstone/core/units'
import { expect, it } from 'vitest'
import { accruedDividend, preferredFromTerms } from './terms.ts'

it('accrues dividends simple or compound, a part of a year simple', () => {
  const terms = { rate: rational(8n, 100n), years: rational(5n, 2n), onConversion: 'forfeited' } as const
  // Simple: 1,000 × 0.08 × 2.5 = 200. Compound: 1,000 × 1.08² × 1.04 − 1,000 = 213.056.
  expect(rationalToText(accruedDividend(rational(1_000n), { ...terms, compounding: 'simple' }))).toBe('200')
  expect(rationalToText(accruedDividend(rational(1_000n), { ...terms, compounding: 'compound' }))).toBe('26632/125')
})

it('multiplies preference and cap by the money paid', () => {
  const made = preferredFromTerms({
    id: 'A',
    shares: rational(3n),
    invested: rational(7n),
    multiple: rational(3n, 2n),
    participation: 'capped',
    capMultiple: rational(3n),
    seniority: 2,
    dividend: null,
  })
  expect([rationalToText(made.preference), made.cap === null ? null : rationalToText(made.cap)]).toEqual(['21/2', '21'])
})

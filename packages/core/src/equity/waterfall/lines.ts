import {
  addRational,
  compareRational,
  divideRational,
  multiplyRational,
  rational,
  subtractRational,
  zero,
} from '@touchstone/core/units'
import type { Rational } from '@touchstone/core/units'
import type { ExitClass, PayeeState, PayoutLine } from './types.ts'

/** A class as the walk needs it: claims by rank, its line once they are paid, and where the line turns. */
export interface ClassLines {
  readonly ranked: readonly { readonly seniority: number; readonly amount: Rational }[]
  /** Paid after every rank and before common. */
  readonly premium: Rational
  readonly atZero: PayoutLine
  readonly turns: readonly { readonly above: Rational; readonly line: PayoutLine }[]
  /** Votes of the class where it votes: its common shares. */
  readonly votes: Rational
}

const flat = (constant: Rational, state: PayeeState): PayoutLine => ({ constant, slope: zero, state })
const lower = (a: Rational, b: Rational): Rational => (compareRational(a, b) <= 0 ? a : b)

/**
 * A class as claims and turns of a line. `forced` strips the preference: the class is common, but for dividends that its
 * terms pay on conversion.
 */
export function linesOf(security: ExitClass, forced: boolean): ClassLines {
  const none: ClassLines = {
    ranked: [],
    premium: zero,
    atZero: flat(zero, 'common'),
    turns: [],
    votes: security.shares,
  }
  switch (security.kind) {
    case 'common':
      return { ...none, atZero: { constant: zero, slope: security.shares, state: 'common' } }
    case 'unissued':
      return { ...none, atZero: flat(zero, 'unissued'), votes: zero }
    case 'options': {
      const exercised: PayoutLine = {
        constant: multiplyRational(rational(-1n), multiplyRational(security.shares, security.strike)),
        slope: security.shares,
        state: 'exercises',
      }
      return {
        ...none,
        atZero: flat(zero, 'lapses'),
        turns: [{ above: security.strike, line: exercised }],
        votes: zero,
      }
    }
    case 'convertible': {
      const whole = addRational(security.claim, security.premium)
      const converted: PayoutLine = { constant: zero, slope: security.shares, state: 'converts' }
      if (forced) return { ...none, atZero: converted }
      return {
        ...none,
        ranked: [{ seniority: security.seniority, amount: security.claim }],
        premium: security.premium,
        atZero: flat(whole, 'holds'),
        turns:
          security.shares.numerator === 0n ? [] : [{ above: divideRational(whole, security.shares), line: converted }],
      }
    }
    case 'preferred': {
      const kept = security.dividendsOnConversion === 'paid' ? security.dividends : zero
      const converted: PayoutLine = { constant: kept, slope: security.shares, state: 'converts' }
      if (forced) return { ...none, ranked: [{ seniority: security.seniority, amount: kept }], atZero: converted }
      const accrued = addRational(security.preference, security.dividends)
      const cap = security.participation === 'capped' ? (security.cap ?? accrued) : null
      const claim = cap === null ? accrued : lower(cap, accrued)
      const ranked = [{ seniority: security.seniority, amount: claim }]
      if (security.shares.numerator === 0n) return { ...none, ranked, atZero: flat(claim, 'holds') }
      const sharing: PayoutLine = { constant: claim, slope: security.shares, state: 'participates' }
      if (security.participation === 'full') return { ...none, ranked, atZero: sharing }
      const best = cap ?? claim
      const leaves = {
        above: divideRational(subtractRational(best, lower(kept, best)), security.shares),
        line: converted,
      }
      if (cap === null) return { ...none, ranked, atZero: flat(claim, 'holds'), turns: [leaves] }
      const full = { above: divideRational(subtractRational(cap, claim), security.shares), line: flat(cap, 'capped') }
      return { ...none, ranked, atZero: sharing, turns: [full, leaves] }
    }
  }
}

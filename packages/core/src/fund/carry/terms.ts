import { one, type Rational, zero } from '@touchstone/core/units'

/** Return that investors get before carry is paid. */
export interface Hurdle {
  /** A year, as a fraction. */
  readonly rate: Rational
  /** `simple` on what is not yet returned; otherwise interest on interest, credited at the end of each period. */
  readonly compounding: 'simple' | 'annual' | 'semiannual' | 'quarterly' | 'monthly' | 'daily'
}

/** How gains are shared with the general partner. */
export interface CarryTerms {
  readonly rate: Rational
  /** Null: none. */
  readonly hurdle: Hurdle | null
  /** Share of what follows the hurdle that the general partner takes until it has caught up; 0 is no catch-up. */
  readonly catchUp: Rational
  /**
   * Until when: it holds its rate of all profit so far (`profit`), or of the preferred return grossed up (`preferred`, under
   * which a catch-up below 100 % ends early and the rate is never reached).
   */
  readonly catchUpTo: 'profit' | 'preferred'
  /** `european`: all capital first. `american`: the capital of realised holdings first, losses carried forward. */
  readonly style: 'european' | 'american'
  /** Share of each carry payment that is held back for a clawback. */
  readonly escrow: Rational
  /** Whether the general partner gives back what it was overpaid, at most its carry after `tax`. */
  readonly clawback: boolean
  readonly tax: Rational
}

/**
 * Carry without hurdle, catch-up or escrow, at a rate: what terms start from. Total.
 * @example plainCarry(rational(1n, 5n)).style // "european"
 */
export function plainCarry(rate: Rational): CarryTerms {
  return {
    rate,
    hurdle: null,
    catchUp: one,
    catchUpTo: 'profit',
    style: 'european',
    escrow: zero,
    clawback: true,
    tax: zero,
  }
}

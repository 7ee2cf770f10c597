import { divideRational, floorRational, multiplyRational, type Rational, rational } from '@touchstone/core/units'
import type { ClassTerms } from './shares.ts'
import type { SecurityClass } from './types.ts'

/** A count after a split, rounded down. */
export const scaledBy = (value: bigint, by: Rational): bigint => floorRational(multiplyRational(rational(value), by))

/**
 * The terms of a class after a class has been split. Common is what others convert into, so their conversion price is cut
 * with it; a preferred class's own split cuts its issue price and leaves what a share converts at, so that the class as a
 * whole converts into as much as before.
 */
export function splitTerms(of: SecurityClass, split: SecurityClass, terms: ClassTerms, by: Rational): ClassTerms {
  const cut = (price: Rational | null): Rational | null => (price === null ? null : divideRational(price, by))
  const price = terms.conversionPrice ?? terms.originalIssuePrice
  if (of.id === split.id)
    return {
      authorized: terms.authorized === null ? null : scaledBy(terms.authorized, by),
      originalIssuePrice: cut(terms.originalIssuePrice),
      conversionPrice: of.kind === 'preferred' ? price : terms.conversionPrice,
    }
  return split.kind === 'common' && of.kind === 'preferred' ? { ...terms, conversionPrice: cut(price) } : terms
}

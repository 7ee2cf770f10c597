import { Bug } from '@touchstone/core/facts'

/** An exact share of a whole (a stake, a pool): a fraction between 0 and 1 in lowest terms. */
export class Share {
  readonly numerator: bigint
  readonly denominator: bigint

  constructor(numerator: bigint, denominator: bigint) {
    if (denominator <= 0n || numerator < 0n || numerator > denominator) throw new Bug('a share outside 0 to 1')
    const divisor = greatestCommonDivisor(numerator, denominator)
    this.numerator = numerator / divisor
    this.denominator = denominator / divisor
  }
}

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : greatestCommonDivisor(b, a % b))

/**
 * The share that `part` is of `whole` (both whole numbers of shares or minor units, 0 ≤ part ≤ whole, whole > 0; else null).
 * @example shareToText(shareOf(25n, 100n)) // "1/4"
 */
export function shareOf(part: bigint, whole: bigint): Share | null {
  return whole <= 0n || part < 0n || part > whole ? null : new Share(part, whole)
}

/**
 * The share written as a decimal percentage (`'12.5'` is 1/8), or null where the text is none between 0 and 100.
 * @example shareToText(shareFromPercent('12.5')) // "1/8"
 */
export function shareFromPercent(text: string): Share | null {
  const found = /^(\d+)(?:\.(\d+))?$/.exec(text)
  if (found === null) return null
  const fraction = found[2] ?? ''
  return shareOf(BigInt(`${found[1] ?? '0'}${fraction}`), BigInt(`1${'0'.repeat(fraction.length + 2)}`))
}

/**
 * The share as a fraction text in lowest terms.
 * @example shareToText(shareOf(0n, 7n)) // "0/1"
 */
export function shareToText(share: Share): string {
  return `${share.numerator}/${share.denominator}`
}

/**
 * The share as a floating fraction of one, for estimates.
 * @example shareToNumber(shareOf(1n, 8n)) // 0.125
 */
export function shareToNumber(share: Share): number {
  // Scaled first, so that huge share counts keep 15 digits.
  return Number((share.numerator * 10n ** 18n) / share.denominator) / 1e18
}

/**
 * Two shares of one whole together; null where they exceed it.
 * @example shareToText(addShares(shareOf(1n, 4n), shareOf(1n, 6n))) // "5/12"
 */
export function addShares(a: Share, b: Share): Share | null {
  return shareOf(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
}

/**
 * A share of a share (20 % of what is left after 25 %).
 * @example shareToText(multiplyShares(shareOf(1n, 5n), shareOf(3n, 4n))) // "3/20"
 */
export function multiplyShares(a: Share, b: Share): Share {
  return new Share(a.numerator * b.numerator, a.denominator * b.denominator)
}

/**
 * What the share leaves of the whole.
 * @example shareToText(remainderOf(shareOf(1n, 5n))) // "4/5"
 */
export function remainderOf(share: Share): Share {
  return new Share(share.denominator - share.numerator, share.denominator)
}

/**
 * Orders two shares: -1, 0 or 1.
 * @example compareShares(shareOf(1n, 3n), shareOf(1n, 4n)) // 1
 */
export function compareShares(a: Share, b: Share): -1 | 0 | 1 {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

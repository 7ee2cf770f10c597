/**
 * Decimal text arithmetic. A double is taken by its shortest decimal digits (what a person would write for it), so that
 * 0.995 rounds to 1.00 and a shift by 万 or bn never adds a last digit of its own.
 */
export interface Decimal {
  readonly negative: boolean
  /** Significant digits, the first not zero; `''` for zero. */
  readonly digits: string
  /** Power of ten of the first digit. */
  readonly exponent: number
}

const zero: Decimal = { negative: false, digits: '', exponent: 0 }

/** The decimal a finite double stands for. */
export function decimalOf(value: number): Decimal {
  if (value === 0 || !Number.isFinite(value)) return zero
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential().split('e')
  return { negative: value < 0, digits: mantissa.replace('.', '').replace(/0+$/, ''), exponent: Number(exponent) }
}

export const isZero = (d: Decimal): boolean => d.digits === ''

/** Rounds half away from zero at a place: -2 keeps hundredths, 3 keeps thousands. */
export function roundAt(d: Decimal, place: number): Decimal {
  const keep = d.exponent - place + 1
  if (isZero(d) || keep < 0) return zero
  if (keep >= d.digits.length) return d
  const up = (d.digits[keep] ?? '0') >= '5'
  const kept = d.digits.slice(0, keep)
  if (!up) return kept === '' ? zero : { ...d, digits: kept.replace(/0+$/, '') }
  const raised = (BigInt(kept === '' ? '0' : kept) + 1n).toString()
  const grown = raised.length - keep
  return { negative: d.negative, digits: raised.replace(/0+$/, ''), exponent: d.exponent + grown }
}

/** The place of the last of `count` significant digits, after the carry that rounding there may cause. */
export function placeOfDigits(d: Decimal, count: number): number {
  const place = d.exponent - count + 1
  return roundAt(d, place).exponent > d.exponent && !isZero(d) ? place + 1 : place
}

/** The finest place a standard error supports: the smallest power of ten that is at least ten standard errors. */
export function placeOfError(standardError: number): number {
  if (!(standardError > 0)) return Number.NEGATIVE_INFINITY
  const d = decimalOf(standardError)
  return d.digits === '1' ? d.exponent + 1 : d.exponent + 2
}

const grouped = (whole: string): string => whole.replace(/\B(?=(\d{3})+$)/g, ',')

/** Prints value / 10^shift with a fixed number of decimals (the value is already rounded there), grouped in threes. */
export function printDecimal(d: Decimal, shift: number, decimals: number): string {
  const point = d.exponent - shift + 1
  const whole = point <= 0 ? '0' : d.digits.slice(0, point).padEnd(point, '0')
  const rest = (point <= 0 ? '0'.repeat(-point) + d.digits : d.digits.slice(point)).slice(0, decimals)
  const text = grouped(isZero(d) ? '0' : whole)
  const sign = d.negative && !isZero(d) ? '−' : ''
  return decimals > 0 ? `${sign}${text}.${rest.padEnd(decimals, '0')}` : `${sign}${text}`
}

/** How many decimals value / 10^shift needs when trailing zeros are dropped. */
export function decimalsNeeded(d: Decimal, shift: number): number {
  return isZero(d) ? 0 : Math.max(0, d.digits.length - (d.exponent - shift) - 1)
}

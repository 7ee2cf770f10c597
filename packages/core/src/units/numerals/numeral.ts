/** What made a number vague; `null` for an exact one. Ids are those of the table of vague words where it has one. */
export type Vagueness = 'several' | 'upper-several' | 'lower-several' | 'teens' | 'adjacent' | 'order'

/** A number read from a text: its hard ends, the ends of its 90 % belief, and how it was written. */
export interface Numeral {
  readonly start: number
  readonly end: number
  readonly low: number
  readonly high: number
  readonly p5: number
  readonly p95: number
  readonly vague: Vagueness | null
  /** The product of the magnitudes at its end (`3千万`: 1e7), which the first number of a range may inherit. */
  readonly scale: number
  /** The part of `scale` that is 万, 亿, million and up (`3千万`: 1e4). */
  readonly bigScale: number
  /** The hundreds or thousands of a scale (`三百万`: 100; 1 where none) and its coefficient. */
  readonly coefficient: number
  /** Written with thousands separators, so complete in itself. */
  readonly grouped: boolean
  /** A unit word without a digit before it (亿, 百万). */
  readonly implicitOne: boolean
  /** Rule of a hedge inside the number (30多亿, 10来万). */
  readonly infix: string | null
  /** A suffix that more than one thing could be meant by (`5m`, `5w`). */
  readonly ambiguous: string | null
  /** A part that is understood but may be meant otherwise. */
  readonly doubtful: string | null
  /** Written in plain digits, without any magnitude. */
  readonly plain: boolean
}

/** The sum and product of numbers with vague parts. */
export interface Reach {
  readonly low: number
  readonly high: number
  readonly p5: number
  readonly p95: number
  readonly vague: Vagueness | null
}

export const exactly = (value: number): Reach => ({ low: value, high: value, p5: value, p95: value, vague: null })

export const scaled = (reach: Reach, by: number): Reach => ({
  low: reach.low * by,
  high: reach.high * by,
  p5: reach.p5 * by,
  p95: reach.p95 * by,
  vague: reach.vague,
})

export const summed = (a: Reach, b: Reach): Reach => ({
  low: a.low + b.low,
  high: a.high + b.high,
  p5: a.p5 + b.p5,
  p95: a.p95 + b.p95,
  vague: a.vague ?? b.vague,
})

/** Removes the last-digit noise of decimal scaling: 1.1 · 10,000 is 11,000. Whole numbers below 1e15 carry none. */
export const tidy = (value: number): number =>
  Number.isInteger(value) && value < 1e15 && value > -1e15 ? value : Number(value.toPrecision(15))

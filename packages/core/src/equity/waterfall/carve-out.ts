import {
  type Rational,
  addRational,
  compareRational,
  divideRational,
  multiplyRational,
  one,
  subtractRational,
  zero,
} from '@touchstone/core/units'
import type { ExitSegment, ManagementCarveOut } from './types.ts'

/**
 * Puts management's part on top of a table that was made without it: the exit grows by what management takes, every other
 * line stays. Where the part reaches its most, a segment is cut in two.
 */
export function withCarveOut(
  segments: readonly ExitSegment[],
  { share, of, most }: ManagementCarveOut,
  payee: number,
  debt: Rational,
): readonly ExitSegment[] {
  if (share.numerator === 0n) return segments
  const before = of === 'after-debt' ? debt : zero
  const rest = subtractRational(one, share)
  const perRest = divideRational(share, rest)
  /** What the others have where management's part reaches its most. */
  const full = most === null ? null : addRational(before, divideRational(most, perRest))

  const growing = (segment: ExitSegment, start: Rational): ExitSegment => {
    const constant = multiplyRational(perRest, subtractRational(segment.constant, before))
    const slope = multiplyRational(perRest, segment.slope)
    const lines = [...segment.lines]
    lines[payee] = { constant, slope, state: 'management' }
    return {
      ...segment,
      start: addRational(start, multiplyRational(perRest, subtractRational(start, before))),
      constant: addRational(segment.constant, constant),
      slope: addRational(segment.slope, slope),
      lines,
    }
  }
  const reached = (segment: ExitSegment, start: Rational, top: Rational): ExitSegment => {
    const lines = [...segment.lines]
    lines[payee] = { constant: top, slope: zero, state: 'management' }
    return { ...segment, start: addRational(start, top), constant: addRational(segment.constant, top), lines }
  }

  return segments.flatMap((segment, index) => {
    const end = segments[index + 1]?.start ?? null
    if (end !== null && compareRational(end, before) <= 0) return [segment]
    if (full === null || most === null) return [growing(segment, segment.start)]
    if (compareRational(segment.start, full) >= 0) return [reached(segment, segment.start, most)]
    if (end !== null && compareRational(end, full) <= 0) return [growing(segment, segment.start)]
    return [growing(segment, segment.start), { ...reached(segment, full, most), closed: false }]
  })
}

import { type Issue, issue } from '@touchstone/core/facts'

/** What a figure must be: a number, one of 0 or more, or one above 0. */
export type Bound = 'number' | 'not-negative' | 'positive'

/** Issues of figures that lie where a formula has no meaning; none where all are fine. */
export function outOfRange(figures: readonly (readonly [string, number, Bound])[]): readonly Issue[] {
  return figures.flatMap(([what, value, expected]) => {
    const fine = Number.isFinite(value) && (expected === 'number' || (expected === 'positive' ? value > 0 : value >= 0))
    if (fine) return []
    const params = { what, value: String(value), expected }
    return [issue('equity/value-out-of-range', 'error', { source: '', path: `/${what}` }, params)]
  })
}

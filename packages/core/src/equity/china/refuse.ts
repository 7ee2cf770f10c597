import { type Issue, issue, type Place } from '@touchstone/core/facts'
import { compareRational, type Rational, rationalToText, zero } from '@touchstone/core/units'
import { isDay } from './calendar.ts'

/** Where an input stands when no file is behind it. */
export const nowhere: Place = { source: '', path: '' }

/** The place of a field inside a place. */
export const inside = (at: Place, key: string): Place => ({ ...at, path: `${at.path}/${key}` })

/** One issue for every value below nothing; null is unknown and passes. */
export const refuseNegative = (values: Readonly<Record<string, Rational | null>>, at: Place): readonly Issue[] =>
  Object.entries(values).flatMap(([key, value]) =>
    value !== null && compareRational(value, zero) < 0
      ? [issue('deal/negative', 'error', inside(at, key), { key, text: rationalToText(value) })]
      : [],
  )

/** One issue for every text that is no day; null is unknown and passes. */
export const refuseDates = (dates: Readonly<Record<string, string | null>>, at: Place): readonly Issue[] =>
  Object.entries(dates).flatMap(([key, text]) =>
    text !== null && !isDay(text) ? [issue('deal/bad-date', 'error', inside(at, key), { key, text })] : [],
  )

interface Bounds {
  readonly found: number
  readonly least?: number
  readonly most?: number
  readonly whole?: boolean
}

/** One issue for every number that is not finite, lies outside its bounds, or is not whole where it must be. */
export const refuseOutside = (values: Readonly<Record<string, Bounds>>, at: Place): readonly Issue[] =>
  Object.entries(values).flatMap(([key, { found, least, most, whole = false }]) =>
    Number.isFinite(found) &&
    (least === undefined || found >= least) &&
    (most === undefined || found <= most) &&
    (!whole || Number.isInteger(found))
      ? []
      : [
          issue('equity/out-of-range', 'error', inside(at, key), {
            key,
            found: String(found),
            least: least ?? null,
            most: most ?? null,
            whole,
          }),
        ],
  )

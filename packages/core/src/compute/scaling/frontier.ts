import { columnOf, type Draws, drawsFrom, exp, ln, normalQuantile } from '@touchstone/core/chance'
import { Bug } from '@touchstone/core/facts'
import { compareDates, daysSince1970 } from '@touchstone/core/units'

const DAYS_PER_YEAR = 365.25
const Z90 = 1.6448536269514722

/** One run of a series: its release and what it took (FLOP, or money on one basis). */
export interface FrontierPoint {
  readonly name: string
  readonly of: string
  readonly value: number
}

/** The line through the records of a series, on the logarithm. */
export interface FrontierTrend {
  /** Value on the line at `day`, the day of the middle of the records. */
  readonly value: number
  readonly day: number
  readonly growthPerYear: number
  /** Standard deviation of a record's logarithm about the line, and of the yearly slope. */
  readonly deviation: number
  readonly slopeDeviation: number
  readonly records: number
}

/**
 * The runs of a series that were the largest when they came out, in order of their release, up to a day.
 * In: points; ISO day. Out: the records. Total.
 * @example recordsBy([{ name: 'a', of: '2020', value: 2 }, { name: 'b', of: '2021', value: 1 }, { name: 'c', of: '2022', value: 3 }], '2023').map((one) => one.name).join() // 'a,c'
 */
export function recordsBy(series: readonly FrontierPoint[], day: string): readonly FrontierPoint[] {
  const out: FrontierPoint[] = []
  let most = 0
  for (const one of [...series].sort((a, b) => compareDates(a.of, b.of) || b.value - a.value)) {
    if (compareDates(one.of, day) > 0) break
    if (one.value > most) out.push(one)
    most = Math.max(most, one.value)
  }
  return out
}

/**
 * The growth of the frontier: least squares of the logarithm of the records against their release.
 * In: points; ISO day up to which they count; three records or more (otherwise Bug). Out: the line with its doubt.
 * By hand: 1, 10, 100 at ends of 2020, 2021, 2022: growth e^(ln 100 ÷ 2 years) = 10 a year.
 * @example Math.round(frontierTrend([{ name: 'a', of: '2020', value: 1 }, { name: 'b', of: '2021', value: 10 }, { name: 'c', of: '2022', value: 100 }], '2023').growthPerYear) // 10
 */
export function frontierTrend(series: readonly FrontierPoint[], day: string): FrontierTrend {
  const points = recordsBy(series, day).map((one) => ({ t: daysSince1970(one.of), y: ln(one.value) }))
  const n = points.length
  if (n < 3) throw new Bug(`a trend of ${n} records`)
  let t0 = 0
  let y0 = 0
  for (const { t, y } of points) {
    t0 += t / n
    y0 += y / n
  }
  let tt = 0
  let ty = 0
  for (const { t, y } of points) {
    const years = (t - t0) / DAYS_PER_YEAR
    tt += years * years
    ty += years * (y - y0)
  }
  const slope = ty / tt
  let squares = 0
  for (const { t, y } of points) {
    const off = y - y0 - (slope * (t - t0)) / DAYS_PER_YEAR
    squares += off * off
  }
  const deviation = Math.sqrt(squares / (n - 2))
  return {
    value: exp(y0),
    day: t0,
    growthPerYear: exp(slope),
    deviation,
    slopeDeviation: deviation / Math.sqrt(tt),
    records: n,
  }
}

/**
 * The frontier on a day by its line, with the 90 % interval of a record about it.
 * In: trend; ISO day. Out: low, mid, high in the unit of the series. Total.
 * @example Math.round(frontierAt(frontierTrend([{ name: 'a', of: '2020', value: 1 }, { name: 'b', of: '2021', value: 10 }, { name: 'c', of: '2022', value: 100 }], '2023'), '2023').mid / 10) // 100
 */
export function frontierAt(
  trend: FrontierTrend,
  day: string,
): { readonly low: number; readonly mid: number; readonly high: number } {
  const years = (daysSince1970(day) - trend.day) / DAYS_PER_YEAR
  const mid = trend.value * exp(ln(trend.growthPerYear) * years)
  const doubt = Z90 * deviationAt(trend, years)
  return { low: mid * exp(-doubt), mid, high: mid * exp(doubt) }
}

/** Standard deviation of a new record about the line, some years from its middle. */
function deviationAt(trend: FrontierTrend, years: number): number {
  const { deviation: s, slopeDeviation, records } = trend
  return Math.sqrt(s * s + (s * s) / records + slopeDeviation * slopeDeviation * years * years)
}

/** How far a run lies behind the frontier. */
export interface Behind {
  /** Months from the first run as large to the day, by the records themselves; null if there was none by then. */
  readonly months: number | null
  readonly reachedBy: string | null
  /** The same by the line through the records: steadier, with its 90 % interval, negative where the run is ahead. */
  readonly byTrend: { readonly low: number; readonly mid: number; readonly high: number }
}

/**
 * How many months a run of some size lies behind the frontier on a day.
 * In: FLOP (or money) > 0 (otherwise Bug); ISO day; points of one series. Out: by records and by trend. Compute is not
 * capability: algorithms improve too, so a run of today with the compute of a year ago is better than its forerunner.
 * By hand: 10 at the end of 2023 in a series of 1, 10, 100 at ends of 2020, 2021, 2022 lies 2 years behind.
 * @example monthsBehind(10, '2023', [{ name: 'a', of: '2020', value: 1 }, { name: 'b', of: '2021', value: 10 }, { name: 'c', of: '2022', value: 100 }]).reachedBy // 'b'
 */
export function monthsBehind(value: number, day: string, series: readonly FrontierPoint[]): Behind {
  if (!(value > 0)) throw new Bug(`a run of ${value}`)
  const first = recordsBy(series, day).find((one) => one.value >= value)
  const days = first === undefined ? null : daysSince1970(day) - daysSince1970(first.of)
  const trend = frontierTrend(series, day)
  const years = (daysSince1970(day) - trend.day) / DAYS_PER_YEAR
  const growth = ln(trend.growthPerYear)
  const mid = (ln(trend.value / value) / growth + years) * 12
  const doubt = (Z90 * deviationAt(trend, mid / 12 - years) * 12) / growth
  return {
    months: days === null ? null : (days / DAYS_PER_YEAR) * 12,
    reachedBy: first?.name ?? null,
    byTrend: { low: mid - doubt, mid, high: mid + doubt },
  }
}

/**
 * Months behind for a run whose own size is in doubt.
 * In: FLOP; ISO day; points; a column of uniforms for the record's scatter. Out: months, negative ahead. Draws of one length.
 * @example Math.round(estimate(monthsBehindDraws(constant('FLOP', 10, 8), '2023', [{ name: 'a', of: '2020', value: 1 }, { name: 'b', of: '2021', value: 10 }, { name: 'c', of: '2022', value: 100 }], constant('1', 0.5, 8))).p50) // 24
 */
export function monthsBehindDraws(
  flops: Draws<'FLOP'>,
  day: string,
  series: readonly FrontierPoint[],
  scatter: Draws<'1'>,
): Draws<'month'> {
  const trend = frontierTrend(series, day)
  const years = (daysSince1970(day) - trend.day) / DAYS_PER_YEAR
  const growth = ln(trend.growthPerYear)
  const [value, u] = [columnOf(flops), columnOf(scatter)]
  const out = new Float64Array(value.length)
  for (let i = 0; i < out.length; i++) {
    const since = ln(trend.value / (value[i] ?? NaN)) / growth
    out[i] = (since + years + (deviationAt(trend, since) * normalQuantile(u[i] ?? 0.5)) / growth) * 12
  }
  return drawsFrom('month', out)
}

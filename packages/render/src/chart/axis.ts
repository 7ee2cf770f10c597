import type { LadderData, LadderMark } from './data.ts'

/** A log axis: its ends, where a value lies on it (0 to 1), and the values it names. */
export interface LogAxis {
  readonly low: number
  readonly high: number
  readonly at: (value: number) => number
  readonly ticks: readonly number[]
}

/** A ladder spans at most this many powers of ten; what lies beyond is cut off with an arrow. */
const MOST_DECADES = 5

/** Room at both ends, as a factor. */
const AIR = 1.25

/** How far an asked price may stretch the axis of the values before it leaves the scale instead. */
const STRETCH = 10

/** The price asked, when it lies so far out that the rows would shrink to dots: which way it left, else null. */
export function offScale(data: LadderData): 'left' | 'right' | null {
  const [low, high] = endsOf(data)
  const { asked } = data
  if (asked === null || data.rows.length === 0) return null
  return asked.middle > high * STRETCH ? 'right' : asked.middle < low / STRETCH ? 'left' : null
}

const positive = (marks: readonly LadderMark[]): readonly number[] =>
  marks.flatMap((mark) => [mark.low, mark.middle, mark.high]).filter((one) => one > 0 && Number.isFinite(one))

function endsOf(data: LadderData): readonly [number, number] {
  const marks = [...data.rows, ...(data.ceiling === null ? [] : [data.ceiling])]
  const values = positive(marks.length > 0 ? marks : data.asked === null ? [] : [data.asked])
  if (values.length === 0) return [1, 10]
  const high = Math.max(...values)
  return [Math.max(Math.min(...values), high / 10 ** MOST_DECADES), high]
}

const steps = [1, 2, 5] as const

/** Fewer named values than this, and the eye cannot read a scale between them. */
const FEWEST = 3

/**
 * 1, 2, 5 × powers of ten between two ends; from three decades on only the powers, and round steps where the ends are so
 * near that hardly any of these lie between them.
 */
function ticksBetween(low: number, high: number): readonly number[] {
  const decades = Math.log10(high / low)
  const found: number[] = []
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++)
    for (const step of decades > 3 ? [1] : steps) {
      const value = Number(`${step}e${power}`)
      if (value >= low * 0.999 && value <= high * 1.001) found.push(value)
    }
  return found.length < FEWEST ? evenTicks(low, high) : found
}

/** The largest step of 1, 2, 5 × a power of ten that goes at least `FEWEST` times between two ends. */
function evenTicks(low: number, high: number): readonly number[] {
  const wanted = (high - low) / FEWEST
  const power = Math.floor(Math.log10(wanted))
  const step = [5, 2, 1].map((one) => Number(`${one}e${power}`)).find((one) => one <= wanted) ?? wanted
  const first = Math.ceil(low / step)
  return Array.from({ length: Math.floor(high / step) - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  )
}

/** The largest value that the axis shows. */
export const largestOf = (data: LadderData): number => axisOf(data).high / AIR

/** The axis of a ladder: all rows, the ceiling and, unless it is far out, the price asked; a little air at both ends. */
export function axisOf(data: LadderData): LogAxis {
  const [first, last] = endsOf(data)
  const asked = data.asked === null || offScale(data) !== null ? [] : [data.asked.middle]
  const low = Math.min(first, ...asked) / AIR
  const high = Math.max(last, ...asked) * AIR
  const span = Math.log10(high / low)
  return {
    low,
    high,
    at: (value) => (value <= low ? 0 : value >= high ? 1 : Math.log10(value / low) / span),
    ticks: ticksBetween(low, high),
  }
}

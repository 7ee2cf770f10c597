import { bendsOf } from '../captable/bends.ts'
import type { WaterfallFigures } from '../captable/figures.ts'

/** The axis of exits: where one lies, 0 to 1, and which exit lies where. */
export interface ExitAxis {
  readonly log: boolean
  readonly low: number
  readonly high: number
  readonly at: (exit: number) => number
  readonly exitAt: (part: number) => number
}

/** Room beyond the first and the last bend, as a factor. */
const AIR = 2.2
/** Bends further apart than this are not told apart on an even scale. */
const EVEN = 5
/** A log axis spans at most this many powers of ten. */
const DECADES = 6

/**
 * The axis that shows every bend and the exits of `show`; even where the bends lie near each other, logarithmic otherwise
 * unless said.
 */
export function exitAxis(
  out: Pick<WaterfallFigures, 'breakpoints'>,
  show: readonly number[],
  scale: 'log' | 'linear' | null,
): ExitAxis {
  const bends = bendsOf(out).map((one) => one.exit.number)
  const asked = show.filter((one) => one > 0 && Number.isFinite(one))
  const all = bends.length + asked.length === 0 ? [1e6, 1e9] : [...bends, ...asked]
  const log = scale === null ? bends.length > 0 && Math.max(...all) / Math.min(...all) > EVEN : scale === 'log'
  const high = Math.max(Math.max(...(bends.length > 0 ? bends : all)) * AIR, Math.max(...all) * 1.15)
  if (!log) return { log, low: 0, high, at: (exit) => inside(exit / high), exitAt: (part) => part * high }
  const low = Math.max(Math.min(...all) / AIR, high / 10 ** DECADES)
  const wide = Math.log(high / low)
  return {
    log,
    low,
    high,
    at: (exit) => (exit <= low ? 0 : inside(Math.log(exit / low) / wide)),
    exitAt: (part) => low * Math.exp(part * wide),
  }
}

const inside = (part: number): number => Math.max(0, Math.min(1, part))

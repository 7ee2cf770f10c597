import type { Doubt } from './outcome.ts'
import type { Term } from './term.ts'

/** The factor that 2 in 2-3亿 inherits from 3亿; null where the order would be reversed. */
export const inherited = (a: Term, b: Term, doubts: Doubt[]): number | null => {
  const low = a.numeral
  const high = b.numeral
  // $100,000 to $2 million names both in full.
  const inFull = low.grouped && a.units.length > 0 && b.units.some((use) => use.front)
  const closed = inFull || low.implicitOne || a.units.some((use) => !use.front) || a.pers.length > 0
  // six to eight-figure: digits, not millions.
  if (high.vague === 'order' && low.vague !== 'order') return null
  if (low.bigScale > 1 || high.scale === 1 || closed) return 1
  const small = high.scale / high.bigScale
  let factor = high.bigScale
  if (low.scale === 1 && small > 1) {
    if (low.high < high.coefficient) {
      factor = high.scale
      if (small === 10) doubts.push({ start: low.start, end: high.end })
    } else if (small >= 100 && high.bigScale > 1) doubts.push({ start: low.start, end: high.end })
  }
  if (low.low * factor <= high.high) return factor
  if (low.low * high.bigScale <= high.high) return high.bigScale
  // 5000到1万: the first is complete in itself.
  const ratio = high.high / low.low
  if (low.low >= 100 && ratio >= 1 && ratio <= 100) {
    if (ratio > 20) doubts.push({ start: low.start, end: low.end })
    return 1
  }
  return null
}

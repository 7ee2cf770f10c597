import { unreadable, type Refusal, type Surroundings } from './outcome.ts'
import type { Term } from './term.ts'
import type { UnitUse } from './unit-words.ts'

/** What 数 and 几 may stand before directly: measure words and units of one character. */
const countable =
  /^[年月日天周个家名位人张块台轮次元圆倍成季秒分小种项篇款件条支只笔份股座颗枚片套层席美港欧英百千万亿]/

/** Whether a number is a plain year of our time. */
export const isYear = (term: Term): boolean =>
  term.numeral.plain && Number.isInteger(term.numeral.low) && term.numeral.low >= 1900 && term.numeral.low <= 2100

/**
 * Refuses what the grammar can build and nobody means: 数 and 几 alone, 数公司, 二轮 (the second one), 2023年, 五多个, 三来人,
 * 五年级. `unit` is that of the whole phrase.
 */
export const refusedSense = (around: Surroundings, term: Term, unit: UnitUse | null): Refusal | null => {
  const { numeral, hedges } = term
  const written = around.shadow.slice(numeral.start, numeral.end)
  const few = numeral.vague !== null && numeral.vague !== 'adjacent' && numeral.scale === 1 && numeral.high < 10
  if (few) {
    const own = term.units.some((use) => !use.front)
    if (unit === null || (unit.front && unit.dimension === 'money') || (written === '数' && !own))
      return unreadable(around, numeral.start)
    if (/[数几]/.test(written) && !unit.front && !countable.test(around.shadow.slice(unit.start)))
      return unreadable(around, numeral.start)
  }
  if (unit?.symbol === 'tenth' && numeral.low > 10) return unreadable(around, numeral.start)
  if (written === '二' && unit?.symbol === 'round') return unreadable(around, numeral.start)
  if (isYear(term) && unit?.symbol === 'year') return unreadable(around, numeral.start)
  const [firstUnit] = term.units.filter((use) => !use.front)
  for (const { rule, side, start } of hedges) {
    if (side === 'before') continue
    const beforeUnit = firstUnit === undefined || start < firstUnit.start
    const round = numeral.low >= 10 && numeral.low % 10 === 0
    const large = numeral.bigScale > 1 || numeral.low >= 10
    const inNumber = beforeUnit && numeral.end >= start
    if (rule.id === 'more' && beforeUnit && !large && !around.shadow.slice(start - 1).startsWith('个'))
      return unreadable(around, start)
    if (
      rule.id === 'more' &&
      inNumber &&
      side === 'inside' &&
      numeral.low / numeral.bigScale < 10 &&
      numeral.start !== start &&
      !/个/.test(written) &&
      numeral.bigScale > 1 &&
      numeral.infix !== null &&
      !/[十百千]/.test(written)
    )
      return unreadable(around, start)
    if (rule.id === 'odd' && !(numeral.bigScale > 1 || round)) return unreadable(around, start)
    if (rule.id === 'order' && unit !== null && (unit.dimension === 'duration' || unit.dimension === 'ratio'))
      return unreadable(around, start)
  }
  return null
}

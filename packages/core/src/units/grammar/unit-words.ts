import { acceleratorMakers, acceleratorModel, measures, units, type Dimension } from '../list.ts'
import { lexicon, type Cursor } from '../text/cursor.ts'

/** A unit as it was written beside a number. */
export interface UnitUse {
  readonly symbol: string
  readonly dimension: Dimension
  readonly factor: number
  readonly start: number
  readonly end: number
  /** Stands before the number, so it also holds for the second number of a range ($5-10, 百分之十到二十). */
  readonly front: boolean
  /** 元 and ¥ name several currencies, a lone 张 several things: the usual one is taken and marked. */
  readonly assumed: 'currency' | 'unit' | null
  /** Understood, but may be meant otherwise. */
  readonly doubtful: boolean
}

interface Meaning {
  readonly symbol: string
  readonly dimension: Dimension
  readonly factor: number
  readonly assumed?: 'currency' | 'unit'
  readonly doubtful?: boolean
}

const meanings = units.map(
  ({ symbol, dimension, factor, zh, en, before }) =>
    [{ symbol, dimension, factor } satisfies Meaning, [...zh, ...en], before ?? []] as const,
)
const yuan: Meaning = { symbol: 'CNY', dimension: 'money', factor: 1, assumed: 'currency' }
const afterWords = lexicon<Meaning>([
  ['元', yuan],
  ['圆', yuan],
  ['元钱', yuan],
  ['points', { symbol: '%', dimension: 'ratio', factor: 0.01, doubtful: true }],
  ['¥', yuan],
  ...meanings.flatMap(([meaning, after]) => after.map((word): [string, Meaning] => [word, meaning])),
  ...units.flatMap(({ symbol, dimension, factor }): [string, Meaning][] =>
    symbol === '1' ? [] : [[symbol, { symbol, dimension, factor }]],
  ),
])
const frontWords = lexicon<Meaning>([
  ['¥', { ...yuan }],
  ['百分之', { symbol: '%', dimension: 'ratio', factor: 0.01 }],
  ['千分之', { symbol: 'permille', dimension: 'ratio', factor: 0.001 }],
  ['万分之', { symbol: 'bp', dimension: 'ratio', factor: 0.0001 }],
  ...meanings.flatMap(([meaning, , before]) => before.map((word): [string, Meaning] => [word, meaning])),
])
const makers = lexicon<true>(acceleratorMakers.map((word) => [word, true]))
const measureWords = lexicon<string>(Object.entries(measures))
const nounWords = lexicon<Meaning>(
  meanings.flatMap(([meaning, after]) =>
    meaning.dimension === 'count' ? after.map((word): [string, Meaning] => [word, meaning]) : [],
  ),
)

const use = (meaning: Meaning, start: number, end: number, front: boolean): UnitUse => ({
  symbol: meaning.symbol,
  dimension: meaning.dimension,
  factor: meaning.factor,
  start,
  end,
  front,
  assumed: meaning.assumed ?? null,
  doubtful: meaning.doubtful ?? false,
})

/** A currency or 百分之 before a number. */
export const takeFrontUnit = (cursor: Cursor): UnitUse | null => {
  const match = cursor.take(frontWords)
  return match === null ? null : use(match.value, match.start, match.end, true)
}

/** 张卡, 名员工, 块英伟达H800, A100s: a measure word, a maker, a model and a noun, each optional, one of them there. */
function takeNoun(cursor: Cursor): UnitUse | null {
  return cursor.attempt(() => {
    cursor.skipSpaces()
    const start = cursor.at
    const measure = cursor.take(measureWords)
    const maker = cursor.take(makers)
    const model = cursor.takePattern(acceleratorModel)
    const noun = cursor.take(nounWords)
    const end = cursor.at
    if (noun !== null) {
      if ((maker !== null || model !== null) && noun.value.symbol !== 'card' && noun.value.symbol !== 'card-hour') {
        return noun.value.symbol === 'server' ? use(noun.value, start, end, false) : null
      }
      return use(noun.value, start, end, false)
    }
    if (model !== null) return use({ symbol: 'card', dimension: 'count', factor: 1 }, start, end, false)
    if (measure === null || maker !== null) return null
    if (cursor.shadow.slice(start, end) === '块') return use({ ...yuan, doubtful: true }, start, end, false)
    const alone = measure.value
    if (alone === '') return use({ symbol: '1', dimension: 'count', factor: 1 }, start, end, false)
    const certain = alone === '1' || cursor.shadow.slice(start, end) === '人'
    const meaning: Meaning = { symbol: alone, dimension: 'count', factor: 1 }
    return use(certain ? meaning : { ...meaning, assumed: 'unit' }, start, end, false)
  })
}

/** A unit or counted noun after a number, the longest reading. `vague` lets 数月, 几日 be durations (3月 is a date). */
export const takeUnit = (cursor: Cursor, vague: boolean): UnitUse | null =>
  cursor.attempt(() => {
    cursor.skipSpaces()
    if (cursor.peek() === '-' && /[a-z]/.test(cursor.peek(1))) cursor.at++
    else if (cursor.takePattern(/of (?=[a-z$])/y) !== null) cursor.skipSpaces()
    if (vague) {
      const short = cursor.takePattern(/[月日](?!前|后|份)/y)
      if (short !== null) {
        const month = short.value[0] === '月'
        return use(
          { symbol: month ? 'month' : 'day', dimension: 'duration', factor: month ? 1 / 12 : 1 / 365 },
          short.start,
          short.end,
          false,
        )
      }
    }
    // 7 x/ 2 is a factor either way, 7x is seven times.
    if (/^(?:x|×) ?[/÷]/.test(cursor.lower.slice(cursor.at, cursor.at + 3))) return null
    const before = cursor.at
    const word = cursor.take(afterWords)
    const wordEnd = cursor.at
    cursor.at = before
    const noun = takeNoun(cursor)
    if (noun !== null && noun.end > wordEnd) return noun
    if (word === null) return noun
    cursor.at = wordEnd
    return use(word.value, word.start, word.end, false)
  })

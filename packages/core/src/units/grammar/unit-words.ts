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

/** Characters after which a short word is part of another one: 5000万天使轮 has no 天, 45%股权 no 股. */
const continued: Readonly<Record<string, string>> = {
  人: '工民均才次力物脸类形行',
  股: '权东票',
  家: '电具族庭里长',
  天: '使津然空气猫',
  年: '度报轻货底初中',
  层: '级面',
  次: '元日贷',
  条: '件',
  轮: '胎',
  个: '人',
  张: '江家',
  块: '链',
  位: '数置于列居',
  字: '节母段幕',
  成: '都立为员本功果长交',
  时: '代',
  周: '期边',
  月: '份球底初',
  日: '本均前报',
  卡: '车片塔',
  倍: '增速',
  元: '宇旦年',
  名: '义单校',
  台: '湾积北',
  只: '有是',
  种: '子植',
  份: '额',
}
/** Chinese nouns that stand after a measure word only (50家机构). */
const measured = /^(?:模型|大模型|公司|企业|机构|基金|项目|产品|城市|国家|数据|样本|论文|专利|投资方|层|字)$/

/** Whether a word ends where it seems to, and does not run on into another word. */
const ends = (cursor: Cursor, start: number): boolean =>
  !(continued[cursor.shadow.charAt(cursor.at - 1)] ?? '').includes(cursor.peek() || ' ') ||
  (cursor.at - start > 1 && !/^[个]/.test(cursor.shadow.slice(start, start + 1)))

const meanings = units.map(
  ({ symbol, dimension, factor, zh, en, before }) =>
    [{ symbol, dimension, factor } satisfies Meaning, [...zh, ...en], before ?? []] as const,
)
const yuan: Meaning = { symbol: 'CNY', dimension: 'money', factor: 1, assumed: 'currency' }
const afterWords = lexicon<Meaning>([
  ['元', yuan],
  ['圆', yuan],
  ['元钱', yuan],
  ['个小目标', { symbol: 'CNY', dimension: 'money', factor: 1e8 }],
  ['points', { symbol: '%', dimension: 'ratio', factor: 0.01, doubtful: true }],
  ['¥', yuan],
  ...meanings.flatMap(([meaning, after]) =>
    after.filter((word) => !measured.test(word)).map((word): [string, Meaning] => [word, meaning]),
  ),
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
    // 8xA100, 8×H100
    const times = cursor.attempt(() =>
      cursor.takePattern(/[x×](?= ?[a-z]+\d)/y) === null ? null : cursor.takePattern(acceleratorModel),
    )
    if (times !== null) {
      cursor.take(nounWords)
      return use({ symbol: 'card', dimension: 'count', factor: 1 }, start, cursor.at, false)
    }
    const measure = cursor.take(measureWords)
    const maker = cursor.take(makers)
    // 0x10 and 8b200 are codes; 8 B200 and 8块B200 are cards.
    const glued = measure === null && maker === null && /\d/.test(cursor.shadow.charAt(cursor.at - 1))
    const model = glued ? null : cursor.takePattern(acceleratorModel)
    if (model !== null && measure !== null && !/[张块片枚颗台个]/.test(cursor.shadow.slice(start, measure.end)))
      return null
    const beforeNoun = cursor.at
    const found = cursor.take(nounWords)
    const bare = measure === null && maker === null && model === null
    const noun =
      found === null ||
      !ends(cursor, found.start) ||
      (bare && measured.test(cursor.lower.slice(found.start, found.end)))
        ? null
        : found
    if (noun === null) cursor.at = beforeNoun
    const end = cursor.at
    if (noun !== null) {
      if ((maker !== null || model !== null) && noun.value.symbol === 'chip')
        return use({ ...noun.value, symbol: 'card' }, start, end, false)
      if ((maker !== null || model !== null) && noun.value.symbol !== 'card' && noun.value.symbol !== 'card-hour') {
        return noun.value.symbol === 'server' ? use(noun.value, start, end, false) : null
      }
      // 8卡A100
      if (noun.value.symbol === 'card' && model === null) cursor.takePattern(acceleratorModel)
      return use(noun.value, start, cursor.at, false)
    }
    if (model !== null) return use({ symbol: 'card', dimension: 'count', factor: 1 }, start, end, false)
    if (measure === null || maker !== null || !ends(cursor, measure.start)) return null
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
    // The hyphen of 5-year, not that of US$5-US$10.
    if (
      cursor.peek() === '-' &&
      /[a-z]/.test(cursor.peek(1)) &&
      !/^-[a-z]+\$/.test(cursor.lower.slice(cursor.at, cursor.at + 6))
    )
      cursor.at++
    else if (cursor.takePattern(/of (?=[a-z$])/y) !== null) cursor.skipSpaces()
    if (vague) {
      const short = cursor.takePattern(/[月日](?![前后份本均底初])/y)
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
    const taken = cursor.take(afterWords)
    const word = taken !== null && ends(cursor, taken.start) ? taken : null
    const wordEnd = cursor.at
    cursor.at = before
    const noun = takeNoun(cursor)
    if (noun !== null && noun.end > wordEnd) return noun
    if (word === null) return noun
    cursor.at = wordEnd
    return use(word.value, word.start, word.end, false)
  })

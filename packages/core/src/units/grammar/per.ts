import { lexicon, type Cursor } from '../text/cursor.ts'
import { units } from '../list.ts'
import { takeDigits } from '../numerals/digits.ts'
import { takeUnit } from './unit-words.ts'

/** What a rate is per: the units below the line and how many of them (每百万 tokens: a million). */
export interface Per {
  readonly units: readonly string[]
  readonly count: number
  /** Holds for each of many persons, so it averages out over them. */
  readonly spread: boolean
  readonly start: number
  readonly end: number
}

const times = new Map(units.flatMap((unit) => (unit.dimension === 'duration' ? [[unit.symbol, unit] as const] : [])))
const timeWords = lexicon<string>([
  ['月', 'month'],
  ['个月', 'month'],
  ['年', 'year'],
  ['年度', 'year'],
  ['日', 'day'],
  ['天', 'day'],
  ['时', 'hour'],
  ['小时', 'hour'],
  ['季', 'quarter'],
  ['季度', 'quarter'],
  ['个季度', 'quarter'],
  ['周', 'week'],
  ['星期', 'week'],
  ['分钟', 'minute'],
  ['秒', 'second'],
  ['annum', 'year'],
  ['h', 'hour'],
  ['s', 'second'],
  ['y', 'year'],
  ['d', 'day'],
  ['wk', 'week'],
  ...[...times.values()].flatMap((unit) =>
    [...unit.zh, ...unit.en].map((word): [string, string] => [word, unit.symbol]),
  ),
])
/** Words that carry their own denominator. */
const frontPhrases = lexicon<{ units: readonly string[]; spread?: boolean }>([
  ...(['月', '年', '日', '时', '周'] as const).flatMap(
    (word): [string, { units: readonly string[]; spread?: boolean }][] => {
      const unit = { 月: 'month', 年: 'year', 日: 'day', 时: 'hour', 周: 'week' }[word]
      return [
        [`${word}薪`, { units: [unit], spread: true }],
        [`${word}薪资`, { units: [unit], spread: true }],
        [`${word}租`, { units: [unit] }],
        [`${word}租金`, { units: [unit] }],
        [`${word}均`, { units: [unit] }],
        [`${word}费`, { units: [unit] }],
        [`${word}工资`, { units: [unit], spread: true }],
      ]
    },
  ),
  ['人均', { units: ['person'], spread: true }],
  ['单卡', { units: ['card'] }],
  ['年化', { units: ['year'] }],
  ['年利率', { units: ['year'] }],
  ['年息', { units: ['year'] }],
  ['月息', { units: ['month'] }],
  ['人均月薪', { units: ['person', 'month'], spread: true }],
  ['人均年薪', { units: ['person', 'year'], spread: true }],
  ['人均每月', { units: ['person', 'month'], spread: true }],
  ['monthly salary of', { units: ['month'], spread: true }],
  ['monthly pay of', { units: ['month'], spread: true }],
  ['annual salary of', { units: ['year'], spread: true }],
  ['monthly rent of', { units: ['month'] }],
])
const afterPhrases = lexicon<{ units: readonly string[] }>([
  ['monthly', { units: ['month'] }],
  ['a monthly', { units: ['month'] }],
  ['annually', { units: ['year'] }],
  ['yearly', { units: ['year'] }],
  ['hourly', { units: ['hour'] }],
  ['daily', { units: ['day'] }],
  ['weekly', { units: ['week'] }],
  ['quarterly', { units: ['quarter'] }],
  ['p.a.', { units: ['year'] }],
  ['pa', { units: ['year'] }],
  ['per annum', { units: ['year'] }],
  ['per capita', { units: ['person'] }],
  ['a head', { units: ['person'] }],
  ['年化', { units: ['year'] }],
  ['一个月', { units: ['month'] }],
  ['一年', { units: ['year'] }],
  ['一天', { units: ['day'] }],
  ['一小时', { units: ['hour'] }],
  ['一个小时', { units: ['hour'] }],
  ['一张', { units: ['card'] }],
  ['一个人', { units: ['person'] }],
])
const packs = lexicon<number>([
  ['百万', 1e6],
  ['千万', 1e7],
  ['百', 100],
  ['千', 1e3],
  ['万', 1e4],
  ['亿', 1e8],
  ['十万', 1e5],
  ['million', 1e6],
  ['thousand', 1e3],
  ['billion', 1e9],
  ['hundred', 100],
  ['m', 1e6],
  ['k', 1e3],
  ['b', 1e9],
  ['mm', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
])
const compounds: Readonly<Record<string, readonly string[]>> = {
  'card-hour': ['card', 'hour'],
  'person-month': ['person', 'month'],
}

/** One unit below the line, perhaps a compound one (GPU-hour, 卡时) or many (million tokens). */
function takeBelow(cursor: Cursor): { units: readonly string[]; count: number } | null {
  return cursor.attempt(() => {
    const digits = takeDigits(cursor)
    const pack = cursor.take(packs)
    const count = (digits?.value ?? 1) * (pack?.value ?? 1)
    if (!(count > 0)) return null
    if (count === 1) {
      const before = cursor.at
      const time = cursor.take(timeWords)
      const timeEnd = cursor.at
      cursor.at = before
      const noun = takeUnit(cursor, false)
      if (time !== null && (noun === null || noun.end <= timeEnd)) {
        cursor.at = timeEnd
        return { units: [time.value], count }
      }
      cursor.at = before
    }
    const noun = takeUnit(cursor, false)
    if (noun === null || noun.dimension !== 'count' || noun.symbol === '1') return null
    const compound = compounds[noun.symbol]
    if (compound !== undefined) return { units: compound, count }
    const hour = cursor.attempt(() => {
      if (!/[-·. *]|[时小]/.test(cursor.peek())) return null
      if (/[-·*]/.test(cursor.peek())) cursor.at++
      const time = cursor.take(timeWords)
      return time === null ? null : time.value
    })
    return { units: hour === null ? [noun.symbol] : [noun.symbol, hour], count }
  })
}

const person = (list: readonly string[]): boolean => list.includes('person')

/** 月薪, 每月, 每人每月, 人均: what a rate is per, before the number. */
export const takeFrontPer = (cursor: Cursor): Per | null =>
  cursor.attempt(() => {
    cursor.skipSpaces()
    const start = cursor.at
    const phrase = cursor.take(frontPhrases)
    if (phrase !== null) {
      cursor.takePattern(/[为是]/y)
      return { units: phrase.value.units, count: 1, spread: phrase.value.spread ?? false, start, end: cursor.at }
    }
    if (!cursor.takeText('每')) return null
    const below = takeBelow(cursor)
    return below === null ? null : { ...below, spread: person(below.units), start, end: cursor.at }
  })

/** /月, per GPU-hour, a month, 每人: what a rate is per, after the number and its unit. */
export const takePer = (cursor: Cursor): Per | null =>
  cursor.attempt(() => {
    cursor.skipSpaces()
    const start = cursor.at
    const phrase = cursor.take(afterPhrases)
    if (phrase !== null)
      return { units: phrase.value.units, count: 1, spread: person(phrase.value.units), start, end: cursor.at }
    const article = cursor.takePattern(/an?(?= )/y) !== null
    if (!article && cursor.takePattern(/\/|per(?![a-z])|每|each(?= )|every(?= )/y) === null) return null
    const below = takeBelow(cursor)
    if (below === null || (article && !times.has(below.units[0] ?? ''))) return null
    return { ...below, spread: person(below.units), start, end: cursor.at }
  })

/** The denominators in their canonical order, things before times: `USD/card/hour`. */
export const denominators = (pers: readonly Per[]): string => {
  const all = pers.flatMap((per) => per.units)
  const things = all.filter((unit) => !times.has(unit))
  const spans = all.filter((unit) => times.has(unit))
  return [...things, ...spans].map((unit) => `/${unit}`).join('')
}

import type { Cursor } from '../text/cursor.ts'
import type { Vocabulary } from '../grammar/vocabulary.ts'
import { takeDigits } from './digits.ts'
import { exactly, scaled, summed, type Numeral, type Reach } from './numeral.ts'

const digits = '零一二三四五六七八九'
const small: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
/** Tens of one character: 廿五 is 25. */
const scores: Readonly<Record<string, number>> = { 廿: 2, 卅: 3, 卌: 4 }

/** One figure before a unit: a digit, two adjacent digits (七八, 三五), digits in Arabic, or a vague word (数, 几). */
interface Figure {
  readonly reach: Reach
  readonly arabic: 'none' | 'whole' | 'grouped' | 'decimal'
}

const digitAt = (cursor: Cursor, offset = 0): number => {
  const character = cursor.peek(offset)
  return character === '两' ? 2 : character === '' ? -1 : digits.indexOf(character)
}

const isAdjacent = (first: number, second: number): boolean =>
  first >= 1 && (second === first + 1 || (first === 3 && second === 5)) && second <= 9

/** 7、8年 and 三、四千万: two adjacent digits with the list comma between them. */
function takeListedPair(cursor: Cursor): Reach | null {
  return cursor.attempt(() => {
    const match = cursor.takePattern(
      /([一两二三四五六七八1-8])、([二两三四五六七八九2-9])(?![\d.零一二三四五六七八九])/y,
    )
    if (match === null) return null
    const figure = (text: string): number => (text === '两' ? 2 : /\d/.test(text) ? Number(text) : digits.indexOf(text))
    const low = figure(match.value[1] ?? '')
    const high = figure(match.value[2] ?? '')
    return isAdjacent(low, high) ? { low, high, p5: low, p95: high, vague: 'adjacent' } : null
  })
}

function takeFigure(cursor: Cursor, words: Vocabulary, ones: boolean): Figure | null {
  const listed = takeListedPair(cursor)
  if (listed !== null) return { reach: listed, arabic: 'none' }
  const arabic = takeDigits(cursor)
  if (arabic !== null)
    return {
      reach: exactly(arabic.value),
      arabic: arabic.decimal ? 'decimal' : arabic.grouped ? 'grouped' : 'whole',
    }
  const first = digitAt(cursor)
  if (first > 0) {
    const second = digitAt(cursor, 1)
    if (second >= 0) {
      if (!isAdjacent(first, second) || digitAt(cursor, 2) >= 0) return null
      cursor.moveTo(cursor.at + 2)
      return { reach: { low: first, high: second, p5: first, p95: second, vague: 'adjacent' }, arabic: 'none' }
    }
    cursor.moveTo(cursor.at + 1)
    if (cursor.peek() === '点' && digitAt(cursor, 1) >= 0) return takeSpokenFraction(cursor, first)
    return { reach: exactly(first), arabic: 'none' }
  }
  if (first === 0 && cursor.peek(1) === '点' && digitAt(cursor, 2) >= 0) {
    cursor.moveTo(cursor.at + 1)
    return takeSpokenFraction(cursor, 0)
  }
  const vague = cursor.take(words.several)
  if (vague === null) return null
  const rule = ones ? words.rule('teens') : vague.value
  if (rule === null) return null
  const { low, high } = rule.hard
  if (low === null || high === null) return null
  return { reach: { low, high, p5: rule.belief.p5, p95: rule.belief.p95, vague: asVague(rule.id) }, arabic: 'none' }
}

const asVague = (id: string): Reach['vague'] =>
  id === 'upper-several' || id === 'lower-several' || id === 'teens' ? id : 'several'

/** 三点五 and 十二点五: the digits after 点 one by one. */
function takeSpokenFraction(cursor: Cursor, whole: number): Figure {
  let value = `${whole}.`
  cursor.moveTo(cursor.at + 1)
  while (digitAt(cursor) >= 0) {
    value += String(digitAt(cursor))
    cursor.moveTo(cursor.at + 1)
  }
  return { reach: exactly(Number(value)), arabic: 'decimal' }
}

/** Digits before 百 and 千 are few (5百万, 3千, 12.5百万); before 十 there are none. */
const fits = (figure: Figure, unit: number): boolean =>
  figure.arabic !== 'grouped' && unit > 10 && figure.reach.low < 100 && figure.reach.low > 0

/** Whether a colloquial last digit (三万五, 一百五) ends the number: nothing follows that it could count. */
const isClosed = (cursor: Cursor): boolean =>
  !/[\u4e00-\u9fff]/.test(cursor.peek()) || /[元块圆美港欧英到至多以左]/.test(cursor.peek())

/** A number below ten thousand (or digits of any size) before 万 or 亿 or alone. */
interface Section {
  readonly reach: Reach
  readonly coefficient: number
  readonly unit: number
  readonly parts: number
  readonly arabic: Figure['arabic']
  readonly implicitOne: boolean
  readonly zero: boolean
  readonly single: boolean
}

function takeSection(cursor: Cursor, words: Vocabulary, mayStartWithUnit: boolean): Section | null {
  let total = null as Reach | null
  let limit = Number.POSITIVE_INFINITY
  let parts = 0
  let lastUnit = 1
  let coefficient = 1
  let implicitOne = false
  let zero = false
  let arabic: Figure['arabic'] = 'none'
  let single = false
  for (;;) {
    const before = cursor.at
    const furthest = cursor.furthest
    if (cursor.peek() === '零' && cursor.peek(1) !== '点') {
      cursor.at++
      zero = true
      if (total === null && parts === 0 && !mayStartWithUnit) {
        // 一亿零五百万: the zero stands between sections.
      } else if (total === null) {
        const bare = digitAt(cursor) < 0 && small[cursor.peek()] === undefined
        if (!bare) {
          cursor.at = before
          return null
        }
        return section(exactly(0))
      }
    }
    const score = scores[cursor.peek()]
    if (score !== undefined && limit > 10 && (total !== null || parts === 0)) {
      take(exactly(score), 10)
      continue
    }
    const figure = takeFigure(cursor, words, limit === 10)
    const at = cursor.at
    cursor.skipSpaces()
    const unit = small[cursor.peek()]
    const unitAllowed =
      unit !== undefined && unit < limit && (figure === null || figure.arabic === 'none' || fits(figure, unit))
    if (figure === null) {
      const unitFirst = unit !== undefined && total === null && mayStartWithUnit && !zero
      const tenAfterZero = unit === 10 && zero && total !== null && limit > 10
      if (!unitFirst && !tenAfterZero) {
        cursor.at = before
        cursor.furthest = Math.max(furthest, before)
        break
      }
      implicitOne = unitFirst && unit !== 10
      take(exactly(1), unit ?? 1)
      continue
    }
    if (unitAllowed && unit !== undefined) {
      if (figure.reach.vague !== null && total?.vague !== undefined && total.vague !== null) return null
      if (figure.arabic === 'decimal' && total !== null) return null
      if (figure.arabic !== 'none') arabic = figure.arabic
      take(figure.reach, unit)
      if (figure.arabic === 'decimal') break
      continue
    }
    cursor.at = at
    if (total === null) {
      total = figure.reach
      parts = 1
      coefficient = figure.reach.low
      arabic = figure.arabic
      single = true
      limit = 1
      break
    }
    const spoken = figure.arabic === 'decimal' && !/[\d.]/.test(cursor.shadow.charAt(before))
    if (spoken && figure.reach.low < 10 && limit === 10 && arabic === 'none') {
      total = summed(total, figure.reach)
      parts++
      break
    }
    const below =
      figure.reach.high < 10 &&
      figure.arabic !== 'decimal' &&
      (figure.arabic === 'none') === (arabic === 'none') &&
      total.vague === null
    if (!below) {
      cursor.at = before
      break
    }
    const step = zero || limit === 10 ? 1 : limit / 10
    if (step > 1 && (figure.reach.vague !== null || !isClosed(cursor))) {
      cursor.at = before
      break
    }
    total = summed(total, scaled(figure.reach, step))
    parts++
    break
  }
  // 百八十 is an idiom, not a hundred and eighty.
  if (implicitOne && parts > 1) return null
  return total === null ? null : section(total)

  function take(reach: Reach, unit: number): void {
    cursor.moveTo(cursor.at + 1)
    const part = scaled(reach, unit)
    total = total === null ? part : summed(total, part)
    coefficient = reach.low
    lastUnit = unit
    limit = unit
    parts++
    zero = false
  }

  function section(reach: Reach): Section {
    return { reach, coefficient, unit: parts === 1 ? lastUnit : 1, parts, arabic, implicitOne, zero, single }
  }
}

interface Big {
  readonly factor: number
  readonly half: boolean
  readonly infix: string | null
}

/** 亿, 万, 万亿, also as 3.5个亿, 一个半亿, 30多亿, 3个多亿. */
function takeBig(cursor: Cursor, words: Vocabulary): Big | null {
  return cursor.attempt(() => {
    let infix = cursor.take(words.infixes)?.value ?? null
    let half = false
    cursor.skipSpaces()
    if (cursor.peek() === '个') {
      cursor.at++
      infix = infix ?? cursor.take(words.infixes)?.value ?? null
      if (cursor.peek() === '半') {
        half = true
        cursor.at++
      }
    }
    const found = cursor.takePattern(/万亿|亿|万/y)
    if (found === null) return null
    const word = found.value[0]
    if (word === '亿' && cursor.peek() === '万') return null
    // 4万多亿: the word stands inside 万亿.
    const split =
      word === '万' && infix === null && !half
        ? cursor.attempt(() => {
            const between = cursor.take(words.infixes)
            return between !== null && cursor.takeText('亿') ? between.value : null
          })
        : null
    if (split !== null) return { factor: 1e12, half, infix: split }
    return { factor: word === '万亿' ? 1e12 : word === '亿' ? 1e8 : 1e4, half, infix }
  })
}

/**
 * Takes a number as Chinese writes it: 一亿两千万, 3.5个亿, 十几亿, 两三百亿, 1亿2000万, 三万五, 百亿, 半个亿, and plain
 * digits. Null where none stands.
 */
export const takeChinese = (cursor: Cursor, words: Vocabulary): Numeral | null =>
  cursor.attempt(() => {
    cursor.skipSpaces()
    const start = cursor.at
    let total: Reach | null = null
    let pending: Reach | null = null
    let limit = Number.POSITIVE_INFINITY
    let lastBig = 1
    let infix: string | null = null
    let implicitOne = false
    let doubtful: string | null = null
    let first: Section | null = null
    let sections = 0
    let half = false
    let plain = true
    let decimal = false

    if (cursor.peek() === '半') {
      cursor.at++
      const big = takeBig(cursor, words)
      if (big === null || big.half || big.infix !== null) return null
      return make(exactly(0.5 * big.factor), big.factor, big.factor, 0.5)
    }
    for (;;) {
      const before = cursor.at
      const furthest = cursor.furthest
      const section = takeSection(cursor, words, sections === 0)
      if (section === null) {
        if (sections > 0) {
          cursor.at = before
          cursor.furthest = furthest
          break
        }
        const big = cursor.peek() === '亿' || cursor.peek() === '万' ? takeBig(cursor, words) : null
        if (big === null) return null
        implicitOne = true
        plain = false
        sections = 1
        lastBig = big.factor
        total = exactly(big.factor)
        limit = big.factor
        break
      }
      if (first === null) first = section
      if (sections > 0 && (section.arabic === 'decimal' || decimal)) return undo(before, furthest)
      const big = takeBig(cursor, words)
      decimal = section.arabic === 'decimal' || (big?.half ?? false)
      if (big === null) {
        if (sections > 0 && !isTail(section, cursor.shadow.charAt(before))) {
          cursor.at = before
          cursor.furthest = furthest
          break
        }
        const colloquial = sections === 1 && lastBig > 1 && section.single && !section.zero && section.reach.high < 10
        const step = colloquial ? lastBig / 10 : 1
        if (colloquial && (section.reach.vague !== null || half)) return undo(before, furthest)
        if (section.reach.high * step >= limit || (sections > 0 && vagueTwice(section))) return undo(before, furthest)
        if (colloquial && section.arabic !== 'none') doubtful = cursor.shadow.slice(before, cursor.at)
        pending = pending === null ? scaled(section.reach, step) : summed(pending, scaled(section.reach, step))
        if (sections > 0 || section.arabic === 'none' || section.unit > 1) plain = false
        implicitOne = implicitOne || (section.implicitOne && section.parts === 1)
        sections++
        break
      }
      plain = false
      if (vagueTwice(section)) return undo(before, furthest)
      const reach = big.half ? summed(section.reach, exactly(0.5)) : section.reach
      half = half || big.half
      if (section.arabic === 'grouped' && big.factor > 1e4) doubtful = null
      implicitOne = section.implicitOne && section.parts === 1 && sections === 0
      if (big.factor >= 1e8) {
        if (limit <= big.factor && sections > 0 && pending === null) return undo(before, furthest)
        if (total !== null) return undo(before, furthest)
        const inner = pending === null ? reach : summed(pending, reach)
        total = scaled(inner, big.factor)
        pending = null
      } else {
        if (limit <= big.factor) return undo(before, furthest)
        if (sections > 0 && section.reach.high >= 1e4) return undo(before, furthest)
        pending = scaled(reach, big.factor)
      }
      limit = big.factor
      lastBig = big.factor
      infix = big.infix
      sections++
      if (big.infix !== null) break
    }
    const value = total === null ? pending : pending === null ? total : summed(total, pending)
    if (value === null) return null
    let reach = value
    if (lastBig > 1 && !decimal && !half && cursor.peek() === '半' && !/[年月天日]/.test(cursor.peek(1))) {
      cursor.moveTo(cursor.at + 1)
      reach = summed(reach, exactly(lastBig / 2))
    }
    const one = sections === 1 && first !== null ? first : null
    const unit = one === null ? 1 : one.unit
    const bigScale = sections === 1 ? lastBig : lastBig
    return make(reach, bigScale * unit, bigScale, one?.coefficient ?? 0)

    /** 3万2500, 三万五 continue a number; 3亿 100, 80万一年, 几亿一轮 do not. */
    function isTail(section: Section, following: string): boolean {
      const small = section.reach.high < 10
      if (small && !isClosed(cursor)) return false
      if (section.arabic === 'none') return first?.arabic === 'none'
      return following !== ' ' && ((sections === 1 && small) || (lastBig === 1e4 && section.reach.high >= 100))
    }

    function vagueTwice(section: Section): boolean {
      return section.reach.vague !== null && (total?.vague ?? pending?.vague ?? null) !== null
    }

    function undo(at: number, furthest: number): Numeral | null {
      cursor.at = at
      cursor.furthest = furthest
      return null
    }

    function make(reach: Reach, scale: number, bigScale: number, coefficient: number): Numeral {
      return {
        start,
        end: cursor.at,
        low: reach.low,
        high: reach.high,
        p5: reach.p5,
        p95: reach.p95,
        vague: reach.vague,
        scale,
        bigScale,
        coefficient,
        grouped: first?.arabic === 'grouped',
        implicitOne,
        infix,
        ambiguous: null,
        doubtful,
        plain: plain && implicitOne === false,
      }
    }
  })

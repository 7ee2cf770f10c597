import type { ReadingRule } from '@touchstone/core/facts'
import { lexicon, type Cursor } from '../text/cursor.ts'
import { takeChinese } from '../numerals/chinese.ts'
import { takeEnglish, takeFigures } from '../numerals/english.ts'
import { exactly, type Numeral } from '../numerals/numeral.ts'
import { takeFrontPer, takePer, type Per } from './per.ts'
import { takeFrontUnit, takeUnit, type UnitUse } from './unit-words.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A hedge (近, 超, 左右, nearly) beside a number. */
export interface HedgeUse {
  readonly rule: ReadingRule
  readonly side: 'before' | 'inside' | 'after'
  readonly start: number
  readonly end: number
}

/** One number with everything that stands beside it; a range has two. */
export interface Term {
  readonly start: number
  readonly end: number
  readonly numeral: Numeral
  readonly negative: boolean
  /** Added half of the unit (三年半). */
  readonly half: number
  readonly hedges: readonly HedgeUse[]
  readonly units: readonly UnitUse[]
  readonly frontPers: readonly Per[]
  readonly pers: readonly Per[]
  /** 从, between: a second number must follow. */
  readonly opensRange: 'between' | 'from' | null
  readonly each: boolean
  readonly doubtful: readonly { readonly start: number; readonly end: number }[]
}

const fillers = lexicon<'filler' | 'between' | 'from' | 'each'>([
  ...'exactly|precisely|占到|占|占比|占比为|占比达|共|共计|合计|总计|总共|总额|达|达到|达到了|为|是|未来|过去|最近|今后|接下来|整整|仅|仅有|仅为|只有|a total of|total of|only|just|the next|next|the past|the last|past|over the next|over the past|over the last|in the next|the coming|for'
    .split('|')
    .map((word): [string, 'filler'] => [word, 'filler']),
  ['介于', 'between'],
  ['在', 'between'],
  ['between', 'between'],
  ['从', 'from'],
  ['由', 'from'],
  ['from', 'from'],
  ['各', 'each'],
  ['每家', 'each'],
])
const afterFillers = lexicon<'filler' | 'each'>([
  ['整', 'filler'],
  ['大关', 'filler'],
  ['关口', 'filler'],
  ['in total', 'filler'],
  ['sum', 'filler'],
  ['each', 'each'],
  ['apiece', 'each'],
])

/** Adverbs before a hedge that move no bound: 远超, 刚过, 早已超过. */
const adverb = /(?:远远|远|大大|大幅|小幅|明显|早已|早就|早|刚刚|刚|略微|略|稍微|稍)(?=[超过高多大破逾突冲越低不少小])/y
/** Verbs between a hedge and its number: 至少需要3亿, 大约有50人, 最高可达10亿. */
const linkingVerb =
  /(?:了|于)|也?就?(?:有|需要|需|要花|要|可达到?|能达到?|会达到?|达到?|占到?)|也就(?=[\d一二两三四五六七八九十百千万])/y

const takeStressed = (cursor: Cursor, words: Vocabulary): ReturnType<typeof cursor.take<ReadingRule>> =>
  /[远大小明早刚略稍]/.test(cursor.peek())
    ? cursor.attempt(() => (cursor.takePattern(adverb) === null ? null : cursor.take(words.before)))
    : null

/** 半年, 一半, half, 三分之一, two thirds: halves and fractions as numbers. */
function takeFraction(
  cursor: Cursor,
  words: Vocabulary,
  hedged: boolean,
): { numeral: Numeral; unit: UnitUse | null } | null {
  return cursor.attempt(() => {
    cursor.skipSpaces()
    const start = cursor.at
    const make = (value: number, ratio: boolean): { numeral: Numeral; unit: UnitUse | null } => ({
      numeral: {
        ...exactly(value),
        start,
        end: cursor.at,
        scale: 1,
        bigScale: 1,
        coefficient: value,
        grouped: true,
        implicitOne: false,
        infix: null,
        ambiguous: null,
        doubtful: null,
        plain: false,
      },
      unit: ratio
        ? {
            symbol: '1',
            dimension: 'ratio',
            factor: 1,
            start,
            end: cursor.at,
            front: false,
            assumed: null,
            doubtful: false,
          }
        : null,
    })
    const first = cursor.peek()
    if (first === '半' || first === '一') {
      if (cursor.takePattern(/半(?=年|个[^亿万千百]|天|小时|季|周)/y) !== null) return make(0.5, false)
      if (cursor.takePattern(/半数|一半/y) !== null) return make(0.5, true)
      if (hedged && cursor.takePattern(/半(?![个年月天日])/y) !== null) return make(0.5, true)
    }
    if (first === 'a' || first === 'h' || first === 'o') {
      const halfYear = cursor.takePattern(/half an? (?=year|hour|day|month|decade)|a half (?=year|hour|day)/y)
      if (halfYear !== null) return make(0.5, false)
      if (cursor.takePattern(/an? (?=(?:year|month|week|day|hour|decade)(?![a-z]))/y) !== null) return make(1, false)
      if (
        cursor.takePattern(
          /(?:one(?: |-))?half(?![a-z -]*(?:hundred|thousand|million|billion|trillion|dozen))(?![a-z])/y,
        ) !== null
      )
        return make(0.5, true)
    }
    const slash = cursor.takePattern(/(\d{1,2})\/(\d{1,3})(?![\d/.,%a-z万亿千百]| ?[a-z])/y)
    if (slash !== null) {
      const above = Number(slash.value[1])
      const below = Number(slash.value[2])
      if (above === 0 || above >= below || below > 100) return null
      const made = make(above / below, true)
      // 12/25 is a day before it is a share.
      return hedged || /^(?:[2-68]|10|20|50|100)$/.test(slash.value[2] ?? '')
        ? made
        : { ...made, numeral: { ...made.numeral, doubtful: slash.value[0] } }
    }
    const english = cursor.takePattern(
      /(an?|one|two|three|four|\d{1,2})((?: |-)+)(third|quarter|fifth|tenth)s?(?![a-z]| of an? [a-z]+llion)/y,
    )
    if (english !== null) {
      const top = ['a', 'one', 'two', 'three', 'four'].indexOf((english.value[1] ?? '').replace('an', 'a'))
      const numerator = top < 0 ? Number(english.value[1]) : top === 0 ? 1 : top
      const denominator = { third: 3, quarter: 4, fifth: 5, tenth: 10 }[english.value[3] ?? ''] ?? 0
      // "a quarter" is as often three months; "three-quarters" is a share.
      const months = denominator === 4 && (english.value[2] !== '-' || numerator === 2)
      if (denominator === 0 || months || numerator >= denominator) return null
      return make(numerator / denominator, true)
    }
    if (!cursor.lower.includes('分之', start)) return null
    const below = takeChinese(cursor, words)
    if (below === null || below.vague !== null || !cursor.takeText('分之')) return null
    if (/^[百千万]分之/.test(cursor.shadow.slice(start))) return null
    const above = takeChinese(cursor, words)
    if (above === null || above.vague !== null || below.low <= 0 || above.low > below.low) return null
    return make(above.low / below.low, true)
  })
}

function takeNumeral(cursor: Cursor, words: Vocabulary): Numeral | null {
  const figures = cursor.attempt(() => {
    cursor.skipSpaces()
    const start = cursor.at
    const reach = takeFigures(cursor)
    return reach === null ? null : { start, reach }
  })
  if (figures !== null)
    return {
      ...figures.reach,
      start: figures.start,
      end: cursor.at,
      scale: figures.reach.low,
      bigScale: figures.reach.low,
      coefficient: 1,
      grouped: false,
      implicitOne: false,
      infix: null,
      ambiguous: null,
      doubtful: null,
      plain: false,
    }
  const before = cursor.at
  const english = takeEnglish(cursor, words)
  const englishEnd = cursor.at
  cursor.at = before
  const chinese = takeChinese(cursor, words)
  if (english !== null && (chinese === null || englishEnd > cursor.at)) {
    cursor.at = englishEnd
    return english
  }
  return chinese
}

/** Takes a number with its hedges, unit and denominators on both sides. Null where no number stands. */
export const takeTerm = (cursor: Cursor, words: Vocabulary): Term | null =>
  cursor.attempt(() => {
    cursor.skipSpaces()
    const start = cursor.at
    const hedges: HedgeUse[] = []
    const unitUses: UnitUse[] = []
    const frontPers: Per[] = []
    const pers: Per[] = []
    const doubtful: { start: number; end: number }[] = []
    let opensRange: Term['opensRange'] = null
    let negative = false
    let each = false
    let half = 0

    for (let round = 0; round < 8; round++) {
      const before = cursor.at
      const filler = cursor.take(fillers)
      const fillerEnd = cursor.at
      cursor.at = before
      // "just under" is one hedge, not "under" after "just"; 过去 is no 过; past $1 billion is a bound, past three years is none.
      const longer =
        filler !== null &&
        cursor.take(words.before) !== null &&
        (cursor.at > fillerEnd || /[$€£¥]/.test(cursor.peek(1)))
      cursor.at = filler === null || longer ? before : fillerEnd
      if (filler !== null && !longer) {
        if (filler.value === 'each') each = true
        else if (filler.value !== 'filler') opensRange = filler.value
        continue
      }
      const hedge = cursor.attempt(() => {
        const match = cursor.take(words.before) ?? takeStressed(cursor, words)
        if (match === null) return null
        const word = cursor.shadow.slice(match.start, match.end)
        // 上亿 and 小一亿 hedge; 上3亿 and 小50家 are no words for it.
        if (word === '上' && !/[百千万亿]/.test(cursor.peek())) return null
        // CA$5 million is Canadian and no circa.
        if (word === 'CA') return null
        if (word === '小' && !/一[百千万亿]/.test(cursor.peek() + cursor.peek(1))) return null
        return match
      })
      if (hedge !== null) {
        hedges.push({ rule: hedge.value, side: 'before', start: hedge.start, end: hedge.end })
        cursor.takePattern(linkingVerb)
        continue
      }
      const unit = takeFrontUnit(cursor)
      if (unit !== null) {
        unitUses.push(unit)
        continue
      }
      const per = takeFrontPer(cursor)
      if (per !== null) {
        frontPers.push(per)
        continue
      }
      break
    }
    const sign = cursor.takePattern(/-(?=[\d.$€£¥])|负(?=[\d零一二两三四五六七八九十])|minus(?= )/y)
    if (sign !== null) {
      negative = true
      if (unitUses.length === 0) {
        const unit = takeFrontUnit(cursor)
        if (unit !== null) unitUses.push(unit)
      }
    }
    if (sign === null && hedges.length === 0) cursor.takePattern(/\+(?=[\d.])/y)
    const fraction = takeFraction(cursor, words, hedges.length > 0)
    const numeral = fraction?.numeral ?? takeNumeral(cursor, words)
    if (numeral === null) return null
    if (fraction?.unit !== undefined && fraction.unit !== null) unitUses.push(fraction.unit)
    if (numeral.infix !== null) {
      const rule = words.rule(numeral.infix)
      if (rule === null) return null
      hedges.push({ rule, side: 'inside', start: numeral.start, end: numeral.end })
    }
    const moreFirst = cursor.takePattern(/个[多余来](?=月|小时|钟头|星期|礼拜|季度|百分点|点)/y)
    if (moreFirst !== null) {
      const rule = words.after.get(moreFirst.value[0].charCodeAt(1))?.find((one) => one.word.length === 1)?.value
      if (rule === undefined) return null
      hedges.push({ rule, side: 'inside', start: moreFirst.start + 1, end: moreFirst.end })
    }
    const halfFirst = moreFirst ?? cursor.takePattern(/个半(?=月|小时|钟头|星期|礼拜|季度|百分点|点|成)/y)
    if (halfFirst !== null && moreFirst === null) {
      half = 0.5
      cursor.at = halfFirst.start + 2
    }
    for (let round = 0; round < 10; round++) {
      if (unitUses.length > 0 && half === 0 && numeral.vague === null) {
        const last = unitUses.at(-1)
        if (last !== undefined && /^(year|day|tenth)$/.test(last.symbol) && cursor.takePattern(/半(?!个)/y) !== null) {
          half = 0.5
          continue
        }
        // 三成五 is 35 %.
        const tenths =
          last?.symbol === 'tenth' && hedges.every((one) => one.side === 'before')
            ? cursor.takePattern(/[一二三四五六七八九](?![零一二三四五六七八九十百千万亿个成])/y)
            : null
        if (tenths !== null) {
          half = '零一二三四五六七八九'.indexOf(tenths.value[0]) / 10
          continue
        }
        if (last?.dimension === 'duration' && hedges.length === 0) {
          const more = takeSmallerSpan(cursor, words, last)
          if (more !== null) {
            half = more
            continue
          }
        }
      }
      if (unitUses.length < 3) {
        const unit =
          halfFirst !== null && unitUses.length === 0
            ? takeHalvedUnit(cursor)
            : takeUnit(cursor, numeral.vague !== null)
        const last = unitUses.at(-1)
        // An eight-figure round is no count of rounds.
        const thing = numeral.vague === 'order' && /^(?:round|project|institution|model)$/.test(unit?.symbol ?? '')
        const fits =
          unit !== null &&
          !thing &&
          (last === undefined ||
            (last.dimension === 'money' && unit.dimension === 'money') ||
            (last.symbol === unit.symbol && last.front))
        if (fits) {
          unitUses.push(unit)
          continue
        }
        if (unit !== null) cursor.at = unit.start
      }
      const bracketed = cursor.attempt(() => {
        if (!cursor.takeText('(')) return null
        const unit = takeUnit(cursor, false)
        return unit?.dimension === 'money' && cursor.takeText(')') ? unit : null
      })
      if (bracketed !== null && unitUses.every((use) => use.dimension === 'money')) {
        unitUses.push(bracketed)
        continue
      }
      const per = pers.length < 3 ? takePer(cursor) : null
      if (per !== null) {
        pers.push(per)
        continue
      }
      const inTime = unitUses.some((use) => use.dimension === 'duration')
      const hedge =
        hedges.length < 4
          ? cursor.attempt(() => {
              const match = cursor.take(words.after)
              if (match === null) return null
              const word = cursor.shadow.slice(match.start, match.end)
              // 数亿元多轮融资: 多 belongs to what follows.
              const loose =
                /^[多余来起许]$/.test(word) && unitUses.length > 0 && !inTime && /[\u4e00-\u9fff]/.test(cursor.peek())
              return loose || (word === '内' && !inTime) ? null : match
            })
          : null
      if (hedge !== null) {
        hedges.push({ rule: hedge.value, side: 'after', start: hedge.start, end: hedge.end })
        continue
      }
      const filler = cursor.take(afterFillers)
      if (filler === null) break
      if (filler.value === 'each') each = true
    }
    return {
      start,
      end: cursor.at,
      numeral,
      negative,
      half,
      hedges,
      units: unitUses,
      frontPers,
      pers,
      opensRange,
      each,
      doubtful,
    }
  })

/** The rest of 3年6个月, a year and a half, 1 year and 3 months, in units of the first. */
function takeSmallerSpan(cursor: Cursor, words: Vocabulary, first: UnitUse): number | null {
  return cursor.attempt(() => {
    if (cursor.takePattern(/and a half(?![a-z])/y) !== null) return 0.5
    cursor.takePattern(/零|又|and(?![a-z])|,/y)
    const numeral = takeNumeral(cursor, words)
    if (numeral === null || numeral.vague !== null || !(numeral.low > 0)) return null
    const unit = takeUnit(cursor, false)
    if (unit === null || unit.dimension !== 'duration' || unit.factor >= first.factor) return null
    return (numeral.low * unit.factor) / first.factor
  })
}

/** The unit of 一个半月 and 两个半点: without its 个. */
function takeHalvedUnit(cursor: Cursor): UnitUse | null {
  return cursor.attempt(() => {
    const month = cursor.takePattern(/月/y)
    if (month !== null)
      return {
        symbol: 'month',
        dimension: 'duration',
        factor: 1 / 12,
        start: month.start,
        end: month.end,
        front: false,
        assumed: null,
        doubtful: false,
      }
    const point = cursor.takePattern(/(?:百分)?点/y)
    if (point !== null)
      return {
        symbol: '%',
        dimension: 'ratio',
        factor: 0.01,
        start: point.start,
        end: point.end,
        front: false,
        assumed: null,
        doubtful: false,
      }
    return takeUnit(cursor, false)
  })
}

import { lexicon, type Cursor } from '../text/cursor.ts'
import type { Vocabulary } from '../grammar/vocabulary.ts'
import { takeDigits } from './digits.ts'
import { exactly, scaled, type Numeral, type Reach } from './numeral.ts'

const ones = lexicon<number>(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
)
const tens = lexicon<number>(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, (at + 2) * 10] as const),
)

/** Magnitudes written out; they also follow digits. */
const magnitudes = lexicon<number>([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['lakhs', 1e5],
  ['crores', 1e7],
  ['cr', 1e7],
])
const plurals = lexicon<number>([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
])
/** Short forms after digits. `M` is a million; `m`, `mm`, `t` and `w` need money or a noun beside them. */
const suffixes: readonly (readonly [string, number, boolean])[] = [
  ['million', 1e6, false],
  ['millions', 1e6, false],
  ['billions', 1e9, false],
  ['mln', 1e6, false],
  ['mil', 1e6, false],
  ['mio', 1e6, false],
  ['mn', 1e6, false],
  ['MM', 1e6, true],
  ['mm', 1e6, true],
  ['M', 1e6, false],
  ['m', 1e6, true],
  ['bln', 1e9, false],
  ['bil', 1e9, false],
  ['bn', 1e9, false],
  ['b', 1e9, false],
  ['trn', 1e12, false],
  ['tn', 1e12, false],
  ['T', 1e12, false],
  ['t', 1e12, true],
  ['k', 1e3, false],
  ['w', 1e4, true],
]

const isWord = (character: string): boolean => /[a-z0-9]/.test(character)

/** A suffix ends at a word border, or where a currency code follows at once (5MUSD). */
const endsWord = (cursor: Cursor, length: number): boolean =>
  !isWord(cursor.peek(length)) ||
  /^(?:usd|cny|rmb|eur|hkd|gbp|jpy)(?![a-z])/.test(cursor.lower.slice(cursor.at + length, cursor.at + length + 4))

function takeSuffix(cursor: Cursor): { factor: number; ambiguous: string | null } | null {
  return cursor.attempt(() => {
    cursor.skipSpaces()
    if (!/[mbtkw]/.test(cursor.peek())) return null
    for (const [word, factor, ambiguous] of suffixes) {
      const cased = cursor.shadow.slice(cursor.at, cursor.at + word.length)
      const caseMatters = /^(MM|mm|M|m|T|t)$/.test(word)
      if ((caseMatters ? cased : cased.toLowerCase()) !== word || !endsWord(cursor, word.length)) continue
      cursor.moveTo(cursor.at + word.length)
      return { factor, ambiguous: ambiguous ? cased : null }
    }
    return null
  })
}

/** hundred, thousand, million, hundred million, … after a number or a vague word. */
function takeMagnitudes(cursor: Cursor): number | null {
  let factor = 1
  let found = false
  let last = 0
  for (;;) {
    const before = cursor.at
    if (cursor.peek() === '-' && /[a-z]/.test(cursor.peek(1))) cursor.at++
    const match = cursor.take(magnitudes)
    if (match === null || (found && match.value <= last)) {
      cursor.at = before
      break
    }
    factor *= match.value
    last = match.value
    found = true
  }
  return found ? factor : null
}

/** one hundred and fifty, twenty-five: a number below a thousand in words. */
function takeBelowThousand(cursor: Cursor): number | null {
  return cursor.attempt(() => {
    const small = (): number | null => {
      const ten = cursor.take(tens)
      if (ten !== null) {
        const digit = cursor.attempt(() => {
          if (cursor.peek() === '-') cursor.at++
          const one = cursor.take(ones)
          return one !== null && one.value > 0 && one.value < 10 ? one.value : null
        })
        return ten.value + (digit ?? 0)
      }
      return cursor.take(ones)?.value ?? null
    }
    const start = small()
    if (start === null) return null
    if (start > 0 && start < 100) {
      const more = cursor.attempt(() => {
        if (!cursor.takeText('hundred')) return null
        const rest = cursor.attempt(() => {
          cursor.takeText('and')
          return small()
        })
        return start * 100 + (rest ?? 0)
      })
      if (more !== null) return more
    }
    return start
  })
}

/** A whole number in words with its magnitudes: two million five hundred thousand. */
function takeWords(cursor: Cursor): { value: number; scale: number; coefficient: number } | null {
  return cursor.attempt(() => {
    let total = 0
    let limit = Number.POSITIVE_INFINITY
    let scale = 1
    let coefficient = 0
    for (let part = 0; ; part++) {
      const read = cursor.attempt(() => {
        if (part > 0) cursor.takeText('and')
        return takeBelowThousand(cursor)
      })
      if (read === null) return part === 0 ? null : { value: total, scale, coefficient: 0 }
      const andHalf = cursor.attempt(() => (takeAndHalf(cursor) ? true : null))
      const magnitude = takeMagnitudes(cursor)
      const factor = magnitude ?? 1
      if (factor >= limit) return null
      total += (read + (andHalf === true ? 0.5 : 0)) * factor
      scale = factor
      coefficient = read
      limit = factor
      if (factor === 1 || andHalf === true) return { value: total, scale: part === 0 ? scale : 1, coefficient }
    }
  })
}

const takeAndHalf = (cursor: Cursor): boolean =>
  cursor.takePattern(/(?:-| )*and(?:-| )+a(?:-| )+half(?![a-z])/y) !== null

/**
 * Takes a number as English writes it: 5M, 1.2bn, 30 million, a few hundred million, tens of millions, half a billion,
 * two and a half million, a dozen, eight-figure. Null where none stands; plain digits are left to the Chinese reading.
 */
export const takeEnglish = (cursor: Cursor, words: Vocabulary): Numeral | null =>
  cursor.attempt(() => {
    cursor.skipSpaces()
    const start = cursor.at
    const make = (
      reach: Reach,
      scale: number,
      coefficient: number,
      { grouped = false, implicitOne = false, ambiguous = null }: Partial<Numeral> = {},
    ): Numeral => ({
      low: reach.low,
      high: reach.high,
      p5: reach.p5,
      p95: reach.p95,
      vague: reach.vague,
      start,
      end: cursor.at,
      scale,
      bigScale: scale,
      coefficient,
      grouped,
      implicitOne,
      infix: null,
      ambiguous,
      doubtful: null,
      plain: false,
    })
    const figures = takeFigures(cursor)
    if (figures !== null) return make(figures, figures.low, 1)
    if (/[\d.]/.test(cursor.peek())) {
      const digits = takeDigits(cursor)
      if (digits === null) return null
      const half = !digits.decimal && takeAndHalf(cursor)
      const value = digits.value + (half ? 0.5 : 0)
      const hundred = takeMagnitudes(cursor)
      const suffix = hundred === null ? takeSuffix(cursor) : null
      if (hundred === null && suffix === null) return half ? make(exactly(value), 1, value) : null
      const factor = hundred ?? suffix?.factor ?? 1
      const late = hundred !== null && !half && !digits.decimal && takeAndHalf(cursor) ? 0.5 : 0
      return make(exactly((value + late) * factor), factor, value, {
        grouped: digits.grouped,
        ambiguous: suffix?.ambiguous ?? null,
      })
    }
    const quarters = /[aoqt]/.test(cursor.peek())
      ? cursor.takePattern(/(?:(an?|one|three)(?:-| )+)?quarters? of an? /y)
      : null
    if (quarters !== null) {
      const factor = takeMagnitudes(cursor)
      const part = quarters.value[1] === 'three' ? 0.75 : 0.25
      return factor === null ? null : make(exactly(factor * part), factor, part)
    }
    if (
      cursor.takePattern(/half(?:-| )+(?:of )?(?:an? )?/y) !== null ||
      cursor.takePattern(/a half(?:-| )+/y) !== null
    ) {
      const factor = takeMagnitudes(cursor)
      return factor === null ? null : make(exactly(factor / 2), factor, 0.5)
    }
    const vague = cursor.take(words.several)
    if (vague !== null) {
      const { low, high } = vague.value.hard
      if (low === null || high === null) return null
      const factor = takePluralChain(cursor) ?? takeMagnitudes(cursor) ?? 1
      const { p5, p95 } = vague.value.belief
      return make(scaled({ low, high, p5, p95, vague: 'several' }, factor), factor, low)
    }
    const chain = takePluralChain(cursor)
    if (chain !== null) {
      const rule = words.rule('several')
      if (rule === null) return null
      const { hard, belief } = rule
      if (hard.low === null || hard.high === null) return null
      return make(
        scaled({ low: hard.low, high: hard.high, p5: belief.p5, p95: belief.p95, vague: 'several' }, chain),
        chain,
        hard.low,
      )
    }
    if (cursor.takePattern(/an?(?![a-z])/y) !== null) {
      const factor = takeMagnitudes(cursor)
      if (factor === null) return null
      const late = takeAndHalf(cursor) ? 0.5 : 0
      return make(exactly(factor * (1 + late)), factor, 1)
    }
    const written = takeWords(cursor)
    if (written !== null) return make(exactly(written.value), written.scale, written.coefficient)
    const bare = takeMagnitudes(cursor)
    return bare === null ? null : make(exactly(bare), bare, 1, { implicitOne: true })
  })

/** tens of millions, hundreds of thousands, dozens: the unit of a vague number. */
function takePluralChain(cursor: Cursor): number | null {
  return cursor.attempt(() => {
    let factor = 1
    let found = false
    for (;;) {
      const match = cursor.attempt(() => {
        if (found && !cursor.takeText('of')) return null
        return cursor.take(plurals)
      })
      if (match === null) break
      factor *= match.value
      found = true
    }
    if (!found) return null
    if (factor < 1e6) {
      const tail = cursor.attempt(() => (cursor.takeText('of') ? takeMagnitudes(cursor) : null))
      if (tail !== null) factor *= tail
    }
    return factor
  })
}

const figureWord = '\\d{1,2}|four|five|six|seven|eight|nine|ten|eleven|twelve'
const figurePattern = new RegExp(
  `(?:an? )?(?:(${figureWord})(?:-? to |-to-|-| or )(?=${figureWord}))?(${figureWord})(?: |-)*figures?(?![a-z])`,
  'y',
)

/** eight-figure, 8 figures, six to seven figures, 八位数: from the smallest number of that many digits, of that order. */
export const takeFigures = (cursor: Cursor): Reach | null =>
  cursor.attempt(() => {
    const latin = cursor.takePattern(figurePattern)
    const chinese = latin ?? cursor.takePattern(/(?:([四五六七八九])[到至-])?(\d{1,2}|[四五六七八九十]|十一|十二)位数/y)
    if (chinese === null) return null
    const last = powerOf(chinese.value[2] ?? '')
    const first = chinese.value[1] === undefined ? last : powerOf(chinese.value[1])
    if (first === null || last === null || first > last) return null
    return { low: first, high: 9 * last, p5: first, p95: 9 * last, vague: 'order' }
  })

/** The smallest number of so many digits. */
function powerOf(word: string): number | null {
  const named = 'four five six seven eight nine ten eleven twelve'.split(' ').indexOf(word)
  const han = ['四', '五', '六', '七', '八', '九', '十', '十一', '十二'].indexOf(word)
  const count = /\d/.test(word) ? Number(word) : (named >= 0 ? named : han) + 4
  if (count < 3 || count > 15) return null
  let unit = 1
  for (let i = 1; i < count; i++) unit *= 10
  return unit
}

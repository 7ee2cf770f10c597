import { isHan, isLatin } from '../text/letters.ts'
import { codeOf } from './features.ts'

const codesOf = (table: Readonly<Record<string, string>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(table).flatMap(([cls, all]) => all.split(' ').map((one) => [one, codeOf(cls)] as const)))

/** Characters right beside a name or amount that only bind it to others, by class: on either side, before it, behind it. */
const BOTH = {
  from: '从 自',
  by: '由',
  with: '与 和 跟 同',
  and: '及 、',
  in: '对 向 给 在',
  of: '的',
  is: '是 为',
  stop: ', ; ， 。 ；',
}
const BEFORE = codesOf({ ...BOTH, done: '获 被', one: '司 业 队 牌 台 商 方 者', bracket: '( [ “ " 「 『 《 （ : ：' })
const BEHIND = codesOf({
  ...BOTH,
  stop: `${BOTH.stop} .`,
  done: '已 将 也 均 再 又 获',
  bracket: ') ] ” " 」 』 》 ） : ： ( （',
})
const FIRMS = new Set(['公司', '企业', '团队', '创始', '旗下'])
const WORDS = codesOf({
  the: 'the a an',
  by: 'by',
  from: 'from',
  with: 'with',
  and: 'and',
  in: 'in into to for',
  of: 'of at',
  who: 'who which that',
  is: 'is was has had are were have',
})

const LINE = codeOf('line')
const LOW = codeOf('low')
const BIG = codeOf('big')
const HAN = codeOf('han')
const ONE = codeOf('one')
const ELSE = codeOf('-')
const AND = codeOf('and')
const WHO = codeOf('who')
const STOP = codeOf('stop')

function wordCode(word: string): number {
  const first = word.charCodeAt(0)
  return WORDS.get(word.toLowerCase()) ?? (first >= 97 ? LOW : BIG)
}

/** The class of what stands right before a place of a text. */
export function codeBefore(text: string, place: number): number {
  let at = place - 1
  const spaced = text.charCodeAt(at) === 32
  if (spaced) at--
  if (at < 0 || text.charCodeAt(at) === 10) return LINE
  const code = text.charCodeAt(at)
  if (spaced && isLatin(code)) {
    let from = at
    while (from > 0 && at - from < 12 && isLatin(text.charCodeAt(from - 1))) from--
    return wordCode(text.slice(from, at + 1))
  }
  return BEFORE.get(text.charAt(at)) ?? (isHan(code) ? HAN : ELSE)
}

/** The class of what stands right behind a place of a text. */
export function codeBehind(text: string, place: number): number {
  let at = place
  const comma = text.charCodeAt(at) === 44
  if (comma) at++
  const spaced = text.charCodeAt(at) === 32
  if (spaced) at++
  if (at >= text.length || text.charCodeAt(at) === 10) return LINE
  const code = text.charCodeAt(at)
  if (spaced && isLatin(code)) {
    let to = at + 1
    while (to - at < 12 && isLatin(text.charCodeAt(to))) to++
    const own = WORDS.get(text.slice(at, to).toLowerCase())
    if (!comma) return own ?? (code >= 97 ? LOW : BIG)
    return own !== undefined && (own === AND || own === WHO) ? own : STOP
  }
  if (comma) return STOP
  if (isHan(code) && FIRMS.has(text.slice(at, at + 2))) return ONE
  return BEHIND.get(text.charAt(at)) ?? (isHan(code) ? HAN : ELSE)
}

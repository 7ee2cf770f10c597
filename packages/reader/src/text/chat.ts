import { each } from './each.ts'
import { lean } from './lean.ts'

/** Part of a chat that tells of one thing: who speaks is left out. */
export interface Talk {
  readonly start: number
  readonly end: number
  /** The text of the part, each character of a head of a message for a blank, so that offsets stay. */
  readonly text: string
}

const TIME = '(?:(?:上午|下午|晚上|早上|中午|凌晨)\\s?)?\\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\s?[AaPp]\\.?[Mm]\\.?)?'
const DATE =
  '(?:(?:\\d{4}|\\d{1,2})[-/.年]\\d{1,2}(?:[-/.月]\\d{1,4}日?|[月日])?|\\d{1,2}月\\d{1,2}日|昨天|今天|前天|星期[一二三四五六日天]|Yesterday|Today)'
const WHEN = `(?:${DATE},?\\s+)?${TIME}`
const NAME = '[^\\s:：,，。;；!?！？()（）\\d][^\\n:：,，。;；!?！？()（）]{0,15}?'

/** [2023/4/11 10:32] 张三: …, 11/04/2023, 10:32 - Alice: …; a head before its words. */
const before = lean(
  new RegExp(`^[ \\t]*(?:\\[${WHEN}\\]|${WHEN})[ \\t]*(?:-[ \\t]*)?${NAME}[ \\t]*[:：][ \\t]*`, 'gmu'),
)
/** 张三 2023/4/11 10:32:05, Alice 10:32 AM, 张三(12:01):, 2023-04-11 10:32:05 张三: a head on a line of its own. */
const above = lean(
  new RegExp(
    `^[ \\t]*(?:${NAME}[ \\t]*(?:[ \\t]${WHEN}|[(（]${WHEN}[)）][ \\t]*[:：]?)|${DATE},?[ \\t]+${TIME}[ \\t]+${NAME}(?:[ \\t]*[(（]\\d+[)）])?)[ \\t]*$`,
    'gmu',
  ),
)
/** 张三: …, of whom more than one says more than one thing. */
const spoken = /^[ \t]*([^\s:：,，。;；!?！？()（）\d][^\n:：,，。;；!?！？()（）]{0,11})[:：][ \t]*(?!\/\/)/gmu

/** A line of a chat is short; longer ones are speeches, and an interview is read as it stands. */
const SHORT = 80
const MOST_TALKS = 400

interface Head {
  readonly start: number
  readonly end: number
}

function headsOf(text: string): readonly Head[] {
  const heads = [...each(before, text), ...each(above, text)]
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
    .sort((a, b) => a.start - b.start)
  let passed = 0
  const named = each(spoken, text).filter(({ index }) => {
    while ((heads[passed]?.end ?? Infinity) <= index) passed++
    return (heads[passed]?.start ?? Infinity) > index
  })
  const times = new Map<string, number>()
  for (const [, name = ''] of named) times.set(name.trim(), (times.get(name.trim()) ?? 0) + 1)
  const again = [...times.values()].filter((count) => count > 1).length
  const lengths = named.map(({ index, 0: words }) => (text.slice(index).split('\n', 1)[0] ?? '').length - words.length)
  const short = lengths.filter((length) => length <= SHORT).length
  const talked = named.length >= 3 && times.size >= 2 && again > 0 && short * 4 >= lengths.length * 3
  if (talked || heads.length >= 2)
    for (const { index, 0: words } of talked ? named : []) heads.push({ start: index, end: index + words.length })
  return heads.length < 2 ? [] : heads.sort((a, b) => a.start - b.start)
}

/** What asks and tells nothing. */
const asks = /(?:[?？]|吗|呢|没有?|多少|怎样|如何|怎么样|谁|不贵)\s*$/
/** What goes on with what was told before: a price, a number, who pays. */
const goesOn =
  /^\s*(?:嗯+|哦|对的?|是的?|好像|应该|大概|大约|就是|然后|yes|yeah|yep|about|and)?[\s,，]*(?:投[前后]|post|pre|at |估值|领投|跟投|参投|led|lead|(?:Pre-)?[A-H]\+*轮|天使轮|人民币|美[元金]|[\d$¥￥€几数近超约]|一共|总共|老股东|FA\b|valuation|the round)/i

/**
 * The parts of a chat, each of what is said of one thing: a message that names nothing of its own goes on with the one before,
 * any other begins anew, so that what is said of one company is never read as said of another. Null for what is no chat.
 */
export function talksIn(text: string): readonly Talk[] | null {
  const heads = headsOf(text)
  if (heads.length === 0) return null
  const first = heads[0]?.start ?? 0
  const messages = [
    ...(text.slice(0, first).trim() === '' ? [] : [{ start: 0, end: first }]),
    ...heads.map(({ end }, at) => ({ start: end, end: heads[at + 1]?.start ?? text.length })),
  ]
  const talks: { start: number; end: number; parts: { start: number; end: number }[] }[] = []
  for (const one of messages) {
    const words = text.slice(one.start, one.end)
    if (words.trim() === '' || (words.length < SHORT && asks.test(words.trim()) && !/\d/.test(words))) continue
    const last = talks.at(-1)
    if (last !== undefined && (goesOn.test(words) || talks.length >= MOST_TALKS)) {
      last.parts.push(one)
      last.end = one.end
    } else talks.push({ ...one, parts: [one] })
  }
  return talks.map(({ start, end, parts }) => {
    let out = ''
    let at = start
    for (const part of parts) {
      out += text.slice(at, part.start).replace(/[^\n]/g, ' ') + text.slice(part.start, part.end)
      at = part.end
    }
    return { start, end, text: out }
  })
}

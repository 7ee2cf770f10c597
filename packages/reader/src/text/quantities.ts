import type { ReadingsTable } from '@touchstone/core/facts'
import { scanQuantities, type Quantity } from '@touchstone/core/units'
import { codesOf, isDigit } from './letters.ts'
import { lean } from './lean.ts'

/** A quantity found in a text, at its place. */
export interface Amounted {
  readonly start: number
  readonly end: number
  readonly quantity: Quantity
}

/** Where a number may stand. 数据, 百度, 十分 and their kin hold none. */
const core = lean(
  /\d|[零二两三四五六七八九](?!一万物)(?=[、零一二三四五六七八九十百千万亿两成年个家人张名位项点至到多几\-~])|[十百千](?=[十百千万亿余多来几人名个家张块卡台年月位倍\-~至到]|分之|[余多]?[万亿])|[万亿](?=[亿级元美港欧日韩新台人卡张条次户颗参倍词字\-~至到,。的个以左规估融]|\s|$)|数(?=[十百千万亿])|几(?=[十百千万亿个家年])|(?<!零)一(?=[百千万亿年个次两、至到])|(?<![上下])半(?=[年数个])|[$€£¥₩]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|half|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|several|few|tens|\w+-figure|an? (?:year|month|week|day))\b/gi,
)

const dated =
  /(?:19|20)\d\d年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月\d{1,2}日|(?:19|20)\d\d[-/.]\d\d?(?:[-/.]\d\d?)?(?![\d万亿])|\d{6}(?=\))/y
/** Money of a currency that is not among ours: no amount, and never one of another currency. */
const foreign =
  /(?<![A-Za-z])(?:NOK|DKK|ISK|CZK|HUF|PLN|NZD|NZ\$|ZAR|MXN|IDR|MYR|PHP|TRY|NGN|KES|EGP|PKR|BDT|COP|CLP|ARS|UAH|KZT|QAR|KWD)\s?$/
const unread = /\$?[\d.,]*(?:\s?(?:thousand|million|billion|mln|mn|bn|[MBKmbk])\b)?/y
/** Digits that nothing follows which a number can count. */
const bare =
  /[\d.,]{1,40}(?!\d)(?=\s?[^\s\d.,万亿千百十元美港欧英日韩新台人名位家张块卡台颗个年月天周小季%倍字参款项点多余几级到至~\-+x×折成分条次户轮期词种件套公里瓦吉A-Za-z$]|\s?$)/y

const lefts = new WeakMap<ReadingsTable, RegExp>()
const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** What may stand between the begin of a phrase and its number: words of doubt, signs of currency, fillers. */
function leftOf(readings: ReadingsTable): RegExp {
  const had = lefts.get(readings)
  if (had !== undefined) return had
  const words = readings.rules.flatMap((rule) =>
    rule.words.flatMap((word) => {
      const at = word.indexOf('X')
      return at > 0 ? [word.slice(0, at).trim()] : []
    }),
  )
  const fixed =
    '月薪|年薪|大概|大约|大|好|人民币|美元|美金|港元|港币|新台币|台币|新加坡元|欧元|英镑|日元|韩元|卢比|NT\\$|TWD|JPY|KRW|SGD|INR|Rs\\.?|₹|SEK|CHF|BRL|R\\$|AUD|CAD|ILS|AED|SAR|USD|US\\$|US|RMB|CNY|HK\\$|HKD|HK|EUR|GBP|CA\\$|A\\$|S\\$|[$€£¥₩]|了|为|达到|达|至|每年|每月|每人|每|年|月|a total of|between|from|介于|an? |从|的|需要|需|有|就|也|[\\d.]'
  const made = new RegExp(
    `(?:${[...new Set(words)]
      .sort((a, b) => b.length - a.length)
      .map(escape)
      .join('|')}|${fixed}|\\s){1,8}$`,
    'i',
  )
  lefts.set(readings, made)
  return made
}

const stops = codesOf('。;!?\n"”」』“「『')
const pauses = codesOf(':,、')
const hanDigits = codesOf('一二两三四五六七八九')

/** Where a phrase that begins here must be over: at a stop, or at a comma that no number goes on behind. */
function endOf(text: string, at: number): number {
  const limit = Math.min(text.length, at + 44)
  for (let here = at; here < limit; here++) {
    const code = text.charCodeAt(here)
    if (stops.has(code)) return here
    if (!pauses.has(code)) continue
    const [sign, next] = [text.charAt(here), text.charCodeAt(here + 1)]
    if (sign === ':' ? next === 32 : !isDigit(next) && !hanDigits.has(next)) return here
    if (sign === ',' && !isDigit(text.charCodeAt(here - 1))) return here
  }
  return limit
}

/** Raised $40 million a week after: when, and not how much a week. 2亿元规模: counted, and no order as 亿元规模 is. */
const when = / an? (?:year|month|week|day) after\b|(?<=\d[百千万亿]{1,3}[美港欧]?元?(?:人民币)?)规模/

/** What follows a size that says of what class a model is, as 千亿级大模型 does. */
export const ofModel = /^级?(?:别|规模)?的?(?:通用|语言|多模态|基座|稠密|稀疏|开源|中文|自研)*(?:大|基座|基础)?模型/

/** 千亿大模型 says how large a model is, in parameters: an amount that names no currency is none there. */
const sizeOr = (quantity: Quantity, text: string, end: number): Quantity =>
  quantity.kind === 'money' && quantity.assumed.includes('currency') && ofModel.test(text.slice(end, end + 16))
    ? { ...quantity, kind: 'count', unit: 'parameter', assumed: quantity.assumed.filter((one) => one !== 'currency') }
    : quantity

/**
 * The quantities of a text, from left to right. The reader of phrases is asked only where a number stands, with the words
 * of doubt before it, so that the work grows with the numbers and not with the text.
 */
export function quantitiesIn(given: string, readings: ReadingsTable, defaultCurrency: string): readonly Amounted[] {
  // $500+ million is $500 million+; every other sign stays where it was.
  const text = given.includes('+') ? given.replace(/(?<=\d)\+( ?(?:million|billion|trillion|mn|bn)\b)/g, '$1+') : given
  const found: Amounted[] = []
  const left = leftOf(readings)
  const pattern = core
  pattern.lastIndex = 0
  let taken = 0
  for (let hit = pattern.exec(text); hit !== null; hit = pattern.exec(text)) {
    const at = hit.index
    if (hit[0] === '') pattern.lastIndex++
    if (foreign.test(text.slice(Math.max(0, at - 5), at + (hit[0] === '$' ? 1 : 0)))) {
      unread.lastIndex = at
      taken = at + (unread.exec(text)?.[0].length ?? 1)
      pattern.lastIndex = taken
      continue
    }
    const digit = /\d/.test(hit[0])
    if (digit) {
      dated.lastIndex = at
      const date = dated.exec(text)
      if (date !== null) {
        pattern.lastIndex = at + date[0].length
        continue
      }
      const before = text.charAt(at - 1)
      const inWord =
        /[A-Za-z第]/.test(before) || (before === '-' && /[A-Za-z\d]/.test(text.charAt(at - 2)) && at > taken)
      bare.lastIndex = at
      const alone = bare.exec(text)
      const priced = /[$€£¥₩]\s?$|(?:RMB|CNY|USD|HKD|EUR|JPY|INR|SGD|TWD|SEK|CHF|台币|Rs\.?)\s?$/i.test(
        text.slice(Math.max(0, at - 4), at),
      )
      const currency = /(?:RMB|CNY|USD|HKD|EUR|INR|SEK|CHF|SGD|AUD|CAD|\bRs)$/i.test(
        text.slice(Math.max(0, at - 3), at),
      )
      if ((inWord && !currency) || (alone !== null && !priced)) {
        let next = at + 1
        while (/[\d.]/.test(text.charAt(next))) next++
        pattern.lastIndex = next
        continue
      }
    }
    const head = text.slice(Math.max(taken, at - 26), at)
    const lead = left.exec(head)
    // NT$1.2 billion: the letters before the sign are of it.
    const country = hit[0] === '$' ? /(?<![A-Za-z])(?:NT|HK|US|CA|AU|NZ|SG|[ASC])$/.exec(head) : null
    // Around A$6 billion: words of doubt before the letters count too.
    const doubt = country === null ? null : left.exec(head.slice(0, head.length - country[0].length))
    let start = at - (country === null ? (lead?.[0].length ?? 0) : country[0].length + (doubt?.[0].length ?? 0))
    // MiniMax 15亿: the end of a name is no word of doubt.
    while (start < at && /[A-Za-z]{2}/.test(text.slice(start - 1, start + 1))) start++
    // 签约30家: the end of a word is no word of doubt either.
    while (start < at && text.charAt(start) === '约' && /[签合预违节契履赴邀]/.test(text.charAt(start - 1))) start++
    // Rounds that add up to $5 million: no bound.
    if (lead !== null && /\badd(?:s|ed)? up to $/.test(text.slice(Math.max(0, at - 14), at))) start = at
    const over = endOf(text, at)
    const ago = text.slice(at, over).search(when)
    const end = ago < 0 ? over : at + ago
    const until = at + 2 - start
    const [first] = scanQuantities(text.slice(start, end), { readings, defaultCurrency, limit: 1, until })
    if (first === undefined || first.start > until) {
      if (digit) {
        let next = at + 1
        while (/[\d.,]/.test(text.charAt(next))) next++
        pattern.lastIndex = next
      }
      continue
    }
    // Sold $100 million of shares: what of is no part of it.
    const of = text.endsWith(' of', start + first.end) ? 3 : 0
    found.push({
      start: start + first.start,
      end: start + first.end - of,
      quantity: sizeOr(first.quantity, text, start + first.end),
    })
    taken = start + first.end
    if (pattern.lastIndex < taken) pattern.lastIndex = taken
  }
  return found
}

/** What may follow a sum of money whose currency nobody names. */
const counted =
  /^ (?!in |of |from |round|funding|financing|series |seed|at |led |to |by |on |and |for |with |this |last |per |plus |or |as |angel|investment|raise|extension|mega)[a-z-]{4,}/i

/** Whether an amount is a number of things and no money: 1 million deliveries, which nobody gives a currency to. */
export const isCount = (text: string, one: Amounted): boolean =>
  one.quantity.kind === 'money' &&
  one.quantity.assumed.includes('currency') &&
  (counted.test(text.slice(one.end, one.end + 24)) ||
    // Sells more shares, up to 9 million.
    /\b(?:number of|shares?|units) (?:[a-z]+ ){0,3}(?:to|from|at) $/.test(
      text.slice(Math.max(0, one.start - 40), one.start),
    ))

/** By stretch, the amounts that begin in it; they come in order, so its first is found by halving. */
export function withinOf<T extends { readonly start: number }>(
  sorted: readonly T[],
): (stretch: { readonly start: number; readonly end: number }) => readonly T[] {
  const firstFrom = (offset: number): number => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.start ?? Infinity) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return ({ start, end }) => {
    const from = firstFrom(start)
    let to = from
    while ((sorted[to]?.start ?? Infinity) < end) to++
    return sorted.slice(from, to)
  }
}

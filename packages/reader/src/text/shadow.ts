import { each } from './each.ts'
import { normaliseText } from '@touchstone/core/units'
import { simplifiedCode } from './hant.ts'
import type { TextSpan } from '../types.ts'
import { wrapsIn } from './wrapped.ts'
import { lean } from './lean.ts'
import { masked } from './masked.ts'
import { MONTHS } from './months.ts'

/**
 * The text as the grammars read it: half width, simplified, without what only decorates it (readings in brackets, doubled
 * punctuation, spaces between Chinese and Latin letters, spun words), and without short bracketed asides. Every character
 * knows where it stands in the text as given.
 */
export interface Shadow {
  readonly text: string
  /** The span in the text as given of a stretch of the shadow. */
  span(start: number, end: number): TextSpan
  /** The asides in brackets that were taken out, with where they stood in the shadow. */
  readonly asides: readonly { readonly at: number; readonly text: string; readonly span: TextSpan }[]
}

/** Stands for a dash without blanks until the shadow has a comma and a blank for it. */
const PARTED = '\u0002'

/** Half width and simplified, one UTF-16 unit for each, so that offsets stay those of the text as given. */
export function plainText(text: string): string {
  // A dash without blanks between two Latin words parts them: the round—led by.
  const half = normaliseText(text.replace(/[—―](?<=[A-Za-z0-9.)’'"”%].)(?=[A-Za-z0-9“"‘'$€£])/g, PARTED))
  let out = ''
  let copied = 0
  for (let at = 0; at < half.length; at++) {
    const code = half.charCodeAt(at)
    if (code < 0x4e00 || code > 0x9fff) continue
    const twin = simplifiedCode(code)
    if (twin === 0) continue
    out += half.slice(copied, at) + String.fromCharCode(twin)
    copied = at + 1
  }
  // 計畫 of Taiwan is 计划.
  return copied === 0 ? half : (out + half.slice(copied)).replaceAll('计画', '计划')
}

const TONES = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ'
/** A place by its words in capitals, with how many more there may be behind it. */
const PLACE = "[A-Z][\\w.'’-]+(?: [A-Z][\\w.'’-]+)"
const DAY = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.? \\d{1,2}(?:, \\d{4})?'
/** Where and when a wire sent a piece, before its first sentence: `LONDON, May 24 (Reuters) - `, `(Bloomberg) -- `. */
const DATELINE = lean(
  new RegExp(
    `(?:^(?:${PLACE}{0,3}(?:(?:, | and )${PLACE}{0,2}){0,2}(?:, | ))?(?:${DAY},? ?)?(?:\\([A-Z][\\w.& /-]{1,28}\\)|\\/[\\w -]{4,24}\\/)(?: ?[-–—]{1,2}|:)\\s+(?=\\S))|(?:^[A-Z]{2}[\\w.'’-]*(?: [A-Z][\\w.'’-]+){0,3}(?:, ${PLACE}{0,2}){0,2}, ${DAY} ?[-–—]{1,2}\\s+(?=\\S))`,
    'gm',
  ),
)
/** The same without its agency: a city in capitals, or a city with a day after its dash. */
const CITY = lean(
  new RegExp(
    `^(?:(?:LONDON|PARIS|BERLIN|MUNICH|DUBLIN|BRUSSELS|AMSTERDAM|ZURICH|GENEVA|BASEL|STOCKHOLM|HELSINKI|OSLO|COPENHAGEN|MADRID|BARCELONA|MILAN|ROME|VIENNA|WARSAW|HONG KONG|BEIJING|SHANGHAI|SHENZHEN|TAIPEI|TOKYO|SEOUL|SINGAPORE|MUMBAI|BENGALURU|BANGALORE|NEW DELHI|SYDNEY|MELBOURNE|TEL AVIV|JERUSALEM|DUBAI|TORONTO|MONTREAL|VANCOUVER|NEW YORK|SAN FRANCISCO|BOSTON|CHICAGO|SEATTLE|WASHINGTON|PERTH)|[A-Z][A-Z ]{2,24}, [A-Z][\\w. ]{1,24} [-–—] (?:${MONTHS}) \\d{1,2}, \\d{4}) ?[-–—]{1,2} ?(?=[A-Z])`,
    'gm',
  ),
)
/** Readings in brackets behind a character: how it is spoken, or its twin in the other script. */
const READINGS: readonly RegExp[] = [
  new RegExp(`\\((?<=[\\u4e00-\\u9fff]\\()[a-zü]{0,5}[${TONES}][a-zü]{0,4}\\)`, 'gi'),
  /\((?<=[\u4e00-\u9fff]\()[\u4e00-\u9fff]\)(?=[\u4e00-\u9fff])/g,
]
/** Stretches that say nothing: what stands in their place is empty or the word meant. Each is bounded in length. */
const NOISE: readonly (readonly [RegExp, string])[] = [
  [/[,，](?<=[,，]{2})[,，]*|、(?<=、、)、*|。(?<=。。)。*/g, ''],
  [DATELINE, ''],
  [CITY, ''],
  [/[\u200b-\u200f\u2060\ufeff\u00ad]+/g, ''],
  [/➕/g, '+'],
  [new RegExp(PARTED, 'g'), ', '],
  [/\bseries(?= [A-L]\d?\b)/g, 'Series'],
  [/&nbsp;/g, ' '],
  [/&amp;/g, '&'],
  [/&(?:quot|ldquo|rdquo|#34);/g, '"'],
  [/&(?:#39|rsquo|lsquo|apos);/g, "'"],
  [/好意思(?=元)/g, '美'],
  [/说念/g, '道'],
  [/(?<=机器)东谈主/g, '人'],
  [/东谈主/g, '人'],
  [/天神(?=\+{0,3}轮)/g, '天使'],
  [/告示(?=完成)/g, '宣布'],
  // 甲|A轮|1亿元|乙领投: a line of a list.
  [/\|(?:(?<=^[^|\n]{2,40}\|)(?=[^|\n]{1,40}\|[^|\n])|(?<=^[^|\n]{2,40}(?:\|[^|\n]{1,60}){1,5}\|))/gm, ', '],
  // Hong Kong's word for raising money; of a listing it is another thing.
  [
    /集资(?<!非法集资)(?!诈骗|[建房])(?<!(?:上市|招股|IPO|定价|新股|挂牌|保荐|供股|配股)[^。\n]{0,60}集资)(?![^。\n]{0,40}(?:上市|招股|IPO|挂牌|新股))/g,
    '融资',
  ],
  [
    /[ \t](?:(?<=[\u4e00-\u9fff].)[ \t]{0,2}(?=[A-Za-z0-9$€£¥+])|(?<=[A-Za-z0-9+%)].)[ \t]{0,2}(?=[\u4e00-\u9fff]))/g,
    '',
  ],
]

const MASK = '\u0001'

/** An aside in brackets, without brackets inside; what holds a verb of a deal is no aside. */
const ASIDE = /[(（[]([^()（）[\]\n]{1,90})[)）\]]/g
const TELLS =
  /领投|跟投|参投|轮融资|融资款|led by|co-led|participat|raised|^[$€£][\d.,]+ ?\w* (?:Series [A-L]|seed|pre-seed)|^(?:including|among them|namely|from|alongside|joined by|followed by) [A-Z]|^(?:Series [A-L]\d?|(?:pre-)?seed)(?: round)?$/i

/** Which took in $9 million last year: of before, told beside. */
const BEFORE =
  /^(?:and |but )?(?:which|that|who|it|after|having) .*[$€£]\d.*\b(?:last (?:year|month)|earlier|back in|previously|ago|in (?:[A-Z][a-z]+ )?(?:19|20)\d\d)\b/

const LEADS = /^(?:co-)?lead(?: investor)?$/i

/** A sum by itself, and three of them in a row, each behind its name. */
const SUM = /^[$€£][\d.,]+ ?(?:[MBKmbk]n?|million|billion)(?: in (?:19|20)\d\d(?:,.*)?)?$/
const OF_LIST =
  /[A-Za-z.] \([$€£][\d.,]+ ?(?:[MBKmbk]n?|million|billion)(?: in \d{4}(?:,[^()]{0,40})?)?\)[,;]? (?:and )?[A-Za-z][^()\n,;]{0,40} \([$€£][\d.,]+/

interface Cut {
  readonly start: number
  readonly end: number
  readonly put: string
  readonly aside: string | null
}

function cutsOf(plain: string): readonly Cut[] {
  const cutsBy = (pattern: RegExp, put: string): readonly Cut[] =>
    each(pattern, plain).map(({ index, 0: words }) => ({ start: index, end: index + words.length, put, aside: null }))
  const readings = READINGS.flatMap((pattern) => cutsBy(pattern, ''))
  const cuts = [...readings, ...NOISE.flatMap(([pattern, put]) => cutsBy(pattern, put))]
  // (以下簡(jiǎn)稱…): a reading inside an aside does not end it.
  for (const hit of each(
    ASIDE,
    masked(plain, readings, ({ length }) => MASK.repeat(length)),
  )) {
    const found = hit[1] ?? ''
    const inside = /\d/.test(found) ? found.replaceAll(MASK, ' ') : found.replaceAll(MASK, '')
    const line = /^$|\n/.test(plain.charAt(hit.index - 1)) && /^$|\n/.test(plain.charAt(hit.index + hit[0].length))
    // From Medway (lead), Tern: who leads.
    if (LEADS.test(inside)) {
      const from = hit.index - (plain.charAt(hit.index - 1) === ' ' ? 1 : 0)
      cuts.push({ start: from, end: hit.index + hit[0].length, put: ', as lead', aside: null })
      continue
    }
    // A line of its own is no aside; nor is a sum right behind a name in a list: Kestrel ($2.3B), Larkspur ($40M).
    if ((TELLS.test(inside) && !BEFORE.test(inside)) || line) continue
    const end = hit.index + hit[0].length
    // 【甲】完成B轮融资: whom a line begins with.
    if (
      /^$|[\n。]/.test(plain.charAt(hit.index - 1)) &&
      /^(?:完成|获|宣布|官宣|近日|日前|已|再获|拿下|正式)/.test(plain.slice(end, end + 3))
    )
      continue
    if (
      SUM.test(inside) &&
      /[A-Za-z.] $/.test(plain.slice(Math.max(0, hit.index - 2), hit.index)) &&
      OF_LIST.test(plain.slice(Math.max(0, hit.index - 60), end + 60))
    )
      continue
    // The blank before it goes too, where another or a stop follows.
    const blank = plain.charAt(hit.index - 1) === ' ' && /^[ ,.;:-]/.test(plain.slice(end, end + 1))
    cuts.push({ start: hit.index - (blank ? 1 : 0), end, put: '', aside: inside })
  }
  for (const one of wrapsIn(plain)) cuts.push({ ...one, aside: null })
  cuts.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Cut[] = []
  for (const one of cuts) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one)
  return kept
}

/** The shadow of a text, from its plain form (`plainText`), in time linear in its length. */
export function shadowOf(plain: string): Shadow {
  const cuts = cutsOf(plain)
  if (cuts.length === 0) return { text: plain, span: (start, end) => [start, end], asides: [] }
  let text = ''
  const asides: { at: number; text: string; span: TextSpan }[] = []
  /** Where kept stretches begin in the shadow and in the text. */
  const from: number[] = []
  const to: number[] = []
  /** Where what a stretch of one character was put for ends in the text. */
  const until: (number | null)[] = []
  let copied = 0
  const keep = (end: number): void => {
    if (end <= copied) return
    from.push(text.length)
    to.push(copied)
    until.push(null)
    text += plain.slice(copied, end)
  }
  for (const { start, end, put, aside } of cuts) {
    keep(start)
    if (aside !== null) asides.push({ at: text.length, text: aside, span: [end - 1 - aside.length, end - 1] })
    if (put !== '') {
      from.push(text.length)
      to.push(start)
      until.push(put.length === 1 ? end : null)
      text += put
    }
    copied = end
  }
  keep(plain.length)
  const stretch = (at: number): number => {
    let low = 0
    let high = from.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((from[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return low
  }
  const original = (at: number): number => {
    const low = stretch(at)
    return (to[low] ?? 0) + at - (from[low] ?? 0)
  }
  const after = (at: number): number => until[stretch(at)] ?? original(at) + 1
  return {
    text,
    asides,
    span: (start, end) => (end <= start ? [original(start), original(start)] : [original(start), after(end - 1)]),
  }
}

/** What follows a place in brackets inside the name of a firm. */
const PLACED = /^[\u4e00-\u9fff]{0,8}(?:有限|股份|合伙)/

/** Words of the text as given without what only decorates them, in the script they are written in. */
export function cleanWords(words: string): string {
  const plain = plainText(words)
  let out = ''
  let copied = 0
  for (const { start, end, put, aside } of cutsOf(plain)) {
    // 某某(合肥)有限公司: the place is part of the name.
    if (aside !== null && /^[\u4e00-\u9fff]{2,4}$/.test(aside) && PLACED.test(plain.slice(end, end + 12))) continue
    out += words.slice(copied, start) + (put === '' && /^[ \t]+$/.test(plain.slice(start, end)) ? ' ' : put)
    copied = end
  }
  const whole = (out + words.slice(copied)).replace(/(?<=[\u4e00-\u9fff])\s*\n\s*(?=[\u4e00-\u9fff])/g, '')
  return whole.replace(/\s+/g, ' ').trim()
}

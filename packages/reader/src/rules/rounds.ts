import { each } from '../text/each.ts'
import { lean } from '../text/lean.ts'
/** A round as written and as it is called; `label` is null where the words name none (新一轮, 首轮, 多轮). */
export interface RoundMention {
  readonly raw: string
  readonly label: string | null
  readonly start: number
  readonly end: number
}

const named =
  /(?:(?<![A-Za-z])(Pre-?\s?))?(天使|种子)(\+{0,3})(?:(?:新一|战略|[”"」』])?轮|系列|融资|(?<=(?:[元币级金]|的)的?(?:天使|种子))投资(?![人者机方基])|(?=[、和及与,]\s?(?:Pre|天使|种子|[A-H]\d?\+*(?:轮|[、和及与]))))/gi
const lettered =
  /(?<![A-Za-z0-9-])(Pre-?\s?)?([A-H](?:-?\d)?)(\s?\++)?(?:(?:新一|战略|[”"」』])?轮|系列轮?|融资|(?=[、和及与]\s?(?:Pre-?)?[A-H]\d?\+*(?:[、和及与轮]|系列|[两三四]轮))|(?=[两三四]轮))/g
const strategic =
  /[战策]略(?:轮|融资)(?:融资)?|(?<=获得?[^,。]{2,16})战投(?![部方者基领参跟、和与及等的加投独联入追战以])|战投轮|战略级?投资轮|(?<=[元级币]的?|进行了?)[战策]略(?:性)?投资(?![者方人机部"”])/g
/** 5000万元的天使投资: a round by what kind of money it is. */
const angels = /(?<=[元币金镑]的?|获得?[^,。]{2,18})天使投资(?![人者方机部基])/g
const preIpo = /Pre-?\s?IPO(?:轮|融资|\s+(?:round|funding|financing))?/gi
const unnamed =
  /(?:最新|最近|新)一轮(?=[^,。]{0,14}(?:融资|募资|投资|交易|轮|筹|资金|注资)|[中,。]|$)|首轮|多轮|(?<!第)[两三四五六七八九数]轮(?=[^,。轮]{0,9}(?:融资|投资))|第[一二三四五六七八九]轮(?=融资|投资|交割|$)|(?<![第一])[二三四]轮(?=融资)/g
const series = /\b(Pre-?\s?)?Series[\s-]([A-L](?:-?\d)?(?![a-rt-z]|s[a-z]))s?(\s?\++)?(?:[ -](?:extension|round))?/gi
const english = lean(
  /(?:(?<=(?:million|billion|\d[MBKmbk]n?) )(?=(?:pre-?)?seed\b))?\b(pre-?seed|seed|angel|strategic)(\+{0,3})(?:(?<=(?:million|billion|\d[MBKmbk]n?) (?:pre-?)?seed)(?=[.,;)]|$| today\b| (?:to|from|led|in|at|with|and|last|this|earlier|for|of|was|on|that|which|came|closed|brings|values|gives|will|has|is|raised|totaled) )|(?<=(?:\b(?:the|its|a|record)|['’]s?) (?:pre-?)?seed)(?=[.,;)]|$| (?:by|to|with|of|at|from|in|and|will|has|is|total|totaled|raised|came|was|brought|brings|closed|follows|for) )|["”’]? (?:equity |growth |venture )?(?:extension|round|funding|financing|raise|investment|capital|money|stage round|plus round)\b|-round|\s?轮(?:融资)?|(?= from | led by|,? led by| co-led))/gi,
)
const letterRound =
  /\b([Pp]re-)?([A-H]\d?)(\++)?(?: (?:financing|funding|investment))?[ -](?:round|financing|funding)\b/g

/** Pre-A轮至A轮: rounds from one to another. */
export const inRange = /轮?(?:融资)?(?<![拿得收等谈来])[至到](?:Pre-?)?(?:[A-H]\d?\+*|天使|种子)轮/
/** Pre-A轮至A轮多轮融资: rounds from one to another, told of together. */
export const severalInRange = new RegExp(`${inRange.source}[^,]{0,4}(?:[多数两三四五六七八九十\\d]+轮|系列|融资)`)

const words: Readonly<Record<string, string>> = {
  seed: '种子',
  preseed: 'Pre-种子',
  'pre-seed': 'Pre-种子',
  angel: '天使',
  strategic: '战略',
}

/** Round labels in a stretch of a shadow, normalised: 天使, Pre-A, A, A+, B, 战略; seed and Series A are 种子 and A. */
export function roundsIn(text: string, offset = 0): readonly RoundMention[] {
  const found: RoundMention[] = []
  // 布局A轮及更早阶段的项目: what a fund looks for, and no round.
  const staged = /阶段|更早|[以之][前后]的/.test(text)
  const add = (hit: RegExpMatchArray, label: string | null): void => {
    const start = offset + (hit.index ?? 0)
    const end = start + hit[0].length
    if (
      staged &&
      /^[及和或]?(?:更早|[以之][前后])(?:阶段)?的|^的?阶段的?[^,。]{0,6}(?:项目|企业|公司)/.test(
        text.slice(end - offset),
      )
    )
      return
    if (!found.some((one) => start < one.end && end > one.start)) found.push({ raw: hit[0], label, start, end })
  }
  const letter = (hit: RegExpMatchArray): string =>
    `${hit[1] === undefined ? '' : 'Pre-'}${(hit[2] ?? '').toUpperCase().replace('-', '')}${(hit[3] ?? '').trim()}`
  if (/轮|融资|系列|[战策]略(?:性)?投资|天使投资|种子投资|战投|[A-H]\d?\+*[、和及与]/.test(text)) {
    const has = (words: string): boolean => text.includes(words)
    if (has('IPO') || has('ipo') || has('Ipo')) for (const hit of each(preIpo, text)) add(hit, 'Pre-IPO')
    if (has('天使') || has('种子'))
      for (const hit of each(named, text))
        add(hit, `${hit[1] === undefined ? '' : 'Pre-'}${hit[2] ?? ''}${hit[3] ?? ''}`)
    for (const hit of each(lettered, text)) add(hit, letter(hit))
    if (has('战') || has('策略')) for (const hit of each(strategic, text)) add(hit, '战略')
    if (has('天使投资')) for (const hit of each(angels, text)) add(hit, '天使')
    if (has('轮')) for (const hit of each(unnamed, text)) add(hit, null)
  }
  if (/round|Series|seed|angel|financing|funding|Pre-IPO/i.test(text)) {
    for (const hit of each(preIpo, text)) add(hit, 'Pre-IPO')
    for (const hit of each(series, text)) add(hit, letter(hit))
    for (const hit of each(english, text)) {
      const word = words[(hit[1] ?? '').toLowerCase()]
      add(hit, word === undefined ? null : `${word}${hit[2] ?? ''}`)
    }
    for (const hit of each(letterRound, text)) add(hit, letter(hit))
  }
  return found.sort((a, b) => a.start - b.start)
}

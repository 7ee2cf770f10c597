import type { Quantity } from '@touchstone/core/units'
import { companyAtEnd, companyAtStart, namesIn } from '../names/organisation.ts'
import type { ReadDeal, ReadName, TextSpan } from '../types.ts'
import type { Stretch } from '../text/sentences.ts'
import { roundsIn } from './round.ts'

/** A quantity found in the text, at its place. */
export interface Amounted {
  readonly start: number
  readonly end: number
  readonly quantity: Quantity
}

/** A deal with the founders and the words about its company that stood in the same part. */
export interface FoundDeal {
  readonly deal: ReadDeal
  readonly companySpan: TextSpan
  readonly founders: readonly ReadName[]
  readonly about: string
}

const doneZh = '完成|获得|獲得|获|獲|拿到|拿下|收获|敲定|续上|續上|融到|宣布|斩获|喜提'
const doneEn =
  'raised|raises|closed|closes|secured|secures|landed|lands|took|takes|completed|completes|banked|added|adds|won|gets|got'

const statuses: readonly (readonly [RegExp, ReadDeal['status']])[] = [
  [/不实|否认|denied|false report/, 'disputed'],
  [/告吹|终止|fell through|called off/, 'failed'],
  [/洽谈|洽談|商谈|商談|接触|in talks|negotiat/, 'in_talks'],
  [/正在(?:进行|寻求|融)|is raising|seeking/, 'in_progress'],
  [/拟|计划|有意|plans? to raise|intends/, 'planned'],
  [/首关|部分交割|first close/, 'partly_closed'],
]

const statusOf = (text: string): ReadDeal['status'] =>
  statuses.find(([pattern]) => pattern.test(text))?.[1] ?? 'completed'

interface Who {
  readonly name: string
  readonly span: TextSpan
  readonly founders: readonly ReadName[]
}

const name2 = '[\\u4e00-\\u9fff]{2,4}?'

/** The company of a part: what money goes to, or what stands before the verb of having it. */
function companyOf(part: Stretch): Who | null {
  const at = (index: number): number => part.start + index
  const founded = new RegExp(
    `(?:投向|投给|投給|注入|投了|投资了|投資了)(?:由)?(${name2})(?:创办|創辦|创立|創立|创建|创设|带队)的`,
  ).exec(part.text)
  if (founded?.[1] !== undefined) {
    const after = founded.index + founded[0].length
    const company = companyAtStart(part.text.slice(after))
    const nameAt = founded.index + founded[0].indexOf(founded[1])
    if (company !== null)
      return {
        name: company.name,
        span: [at(after), at(after + company.name.length)],
        founders: [{ name: founded[1], span: [at(nameAt), at(nameAt + founded[1].length)] }],
      }
  }
  const target = /(?:投向|投给|投給|注入|投了|押注了?|投资了|投資了)/.exec(part.text)
  if (target !== null) {
    const after = target.index + target[0].length
    const company = companyAtStart(part.text.slice(after))
    if (company !== null)
      return { name: company.name, span: [at(after), at(after + company.name.length)], founders: foundersIn(part) }
  }
  for (const hit of part.text.matchAll(
    new RegExp(
      `(?:[，,]\\s*)?(?:近日|日前|今日|昨日|已|也|又|再|刚|刚刚|正在|正|拟|计划|有望|或将|此前|曾|于|宣布|\\s)*(?:${doneZh}|洽谈|洽談|商谈|商談|寻求|尋求|进行)`,
      'g',
    ),
  )) {
    const before = companyAtEnd(part.text.slice(0, hit.index))
    if (before !== null && !/资本|資本|基金|创投|創投/.test(before.name))
      return {
        name: before.name,
        span: [at(before.at), at(before.at + before.name.length)],
        founders: foundersIn(part),
      }
  }
  const into = new RegExp(`\\b(?:into|to back|backed|in)\\s+((?:[A-Z][\\w&.-]*)(?: (?:[A-Z][\\w&-]*|AI))*)`).exec(
    part.text,
  )
  const raised = new RegExp(
    `((?:[A-Z][\\w&.-]*)(?: (?:[A-Z][\\w&-]*|AI))*)(?:,[^,]{0,80},| \\([^)]*\\))?\\s+(?:has |have |then |also |recently |just |is |was )*(?:${doneEn}|in talks to|seeking to|raising|planning to raise)\\b`,
  ).exec(part.text)
  const english = raised ?? into
  if (english?.[1] !== undefined) {
    const begin = english.index + english[0].indexOf(english[1])
    return { name: english[1], span: [at(begin), at(begin + english[1].length)], founders: foundersIn(part) }
  }
  return null
}

/** Founders named beside a company. */
function foundersIn(part: Stretch): readonly ReadName[] {
  const chinese = new RegExp(`(?:由|[，,、]|^)?(${name2})(?:创办|創辦|创立|創立|创建)的`).exec(part.text)
  const english = /\b(?:founded|started|set up|built) by ((?:[A-Z][\w-]+)(?: [A-Z][\w-]+)+)/.exec(part.text)
  const hit = chinese ?? english
  if (hit?.[1] === undefined) return []
  const begin = part.start + hit.index + hit[0].indexOf(hit[1])
  return [{ name: hit[1], span: [begin, begin + hit[1].length] }]
}

interface Investors {
  readonly leads: readonly ReadName[]
  readonly investors: readonly ReadName[]
  readonly existing: readonly ReadName[]
  readonly advisers: readonly ReadName[]
}

/** Longest list of names that ends where a verb begins, back to the last comma that no name follows. */
function listBefore(text: string, end: number): { readonly list: string; readonly at: number } {
  const head = text.slice(0, end)
  const from = Math.max(
    ...['，', ',', '。', '；', ';', '（', '(', '由', '股东', '投资方为', '投资方包括'].map((sign) => {
      const at = head.lastIndexOf(sign)
      return at < 0 ? 0 : at + sign.length
    }),
  )
  return { list: head.slice(from), at: from }
}

function investorsOf(part: Stretch, company: string): Investors {
  const { text } = part
  const leads: ReadName[] = []
  const investors: ReadName[] = []
  const existing: ReadName[] = []
  const add = (to: ReadName[], list: string, at: number): void => {
    for (const one of namesIn(list, part.start + at))
      if (one.name !== company && ![...leads, ...investors, ...existing].some((had) => had.name === one.name))
        to.push(one)
  }
  for (const hit of text.matchAll(/(?:联合|聯合)?(?:领投|領投)/g)) {
    const { list, at } = listBefore(text, hit.index)
    add(leads, list, at)
  }
  for (const hit of text.matchAll(
    /(?:持续|持續|继续|繼續|再次|追加|跟着)?(?:加码|加碼|加注|追投|追加投资|跟投|参投|參投|共同投资|共同投資)/g,
  )) {
    const { list, at } = listBefore(text, hit.index)
    const old =
      /持续|持續|继续|繼續|再次|追|加码|加碼|加注/.test(hit[0]) ||
      /老股东|老股東|现有股东|原股东/.test(text.slice(Math.max(0, at - 6), hit.index))
    add(old ? existing : investors, list, at)
  }
  for (const hit of text.matchAll(
    /(?:参与方|參與方|投资方|投資方|投资人|投資人|投资机构|投資機構|参投方|跟投方)(?:主要)?(?:包括|为|為|有)\s*([^，,。；;（(]{2,120})/g,
  ))
    if (hit[1] !== undefined) add(investors, hit[1], hit.index + hit[0].length - hit[1].length)
  for (const hit of text.matchAll(
    /([^，,。；;（(]{2,60}?)(?:均|都|也)?(?:参与|參與)(?:了)?(?:本轮|本輪|此轮|此輪|该轮|其中|投资|投資)/g,
  ))
    if (hit[1] !== undefined && !hit[1].endsWith('方')) add(investors, hit[1].replace(/等.*$/, ''), hit.index)
  const advisers: ReadName[] = []
  for (const hit of text.matchAll(
    /([^，,。；;（(]{2,20}?)(?:担任|擔任)(?:本轮|本輪|此次)?(?:融资|融資)?(?:的)?(?:独家|獨家)?(?:融资|融資)?(?:财务|財務)?(?:顾问|顧問)/g,
  ))
    if (hit[1] !== undefined) add(advisers, hit[1], hit.index)
  for (const hit of text.matchAll(
    /\b((?:[A-Z][\w&-]*)(?: [A-Z][\w&-]*)*) (?:acted|acts|served|serves) as (?:the )?(?:exclusive |sole )?(?:financial )?advis[eo]r/g,
  ))
    if (hit[1] !== undefined) add(advisers, hit[1], hit.index)
  const opening =
    /^(?:譬如|例如|比如|其中|此外)?[，,]?([^，,]{2,40})[，,](?=[^，,]*(?:投向|投给|投給|注入|投了|押注))/.exec(text)
  if (opening?.[1] !== undefined) add(investors, opening[1], opening[0].indexOf(opening[1]))
  const english: readonly (readonly [RegExp, ReadName[]])[] = [
    [/\bled by ([^.;]*?)(?=,? (?:with|joined|alongside|followed|and followed)\b|[.;]|$)/g, leads],
    [
      /\b(?:existing|current) (?:shareholders?|investors?|backers?) ([^.;]*?)(?=,? (?:put|add|adding|putting|doubl|joined|came|took|again|went)|[.;]|$)/g,
      existing,
    ],
    [/\b(?:with (?:participation from|money from)|joined by|alongside|backed by) ([^.;]*?)(?=[.;]|$)/g, investors],
    [
      /\b((?:[A-Z][\w&-]*(?: [A-Z][\w&-]*)*)(?:(?:, | and )(?:[A-Z][\w&-]*(?: [A-Z][\w&-]*)*))*) (?:have |has |jointly |together )*(?:put|invested|poured|wrote)\b/g,
      investors,
    ],
  ]
  for (const [pattern, to] of english)
    for (const hit of text.matchAll(pattern))
      if (hit[1] !== undefined) add(to, hit[1], hit.index + hit[0].indexOf(hit[1]))
  return { leads, investors, existing, advisers }
}

const isMoney = (one: Amounted): boolean => one.quantity.kind === 'money'

/** The deal a part of a sentence tells of: a company, money or a round, and a verb of having it; null where it tells none. */
export function dealIn(part: Stretch, amounts: readonly Amounted[], published: string | null): FoundDeal | null {
  const rounds = roundsIn(part.text)
  const money = amounts.filter((one) => one.start >= part.start && one.end <= part.end && isMoney(one))
  const verb = new RegExp(
    `投向|投给|投給|注入|押注|投了|${doneZh}|洽谈|洽談|商谈|商談|寻求|尋求|\\b(?:${doneEn}|put|invested|poured|in talks|seeking)\\b`,
  ).test(part.text)
  if (!verb || (rounds.length === 0 && !/融资|融資|financing|funding|round|to raise/.test(part.text))) return null
  const who = companyOf(part)
  if (who === null) return null
  const round = rounds[0] ?? null
  const amount =
    money.find(
      (one) => !/估值|valu/i.test(part.text.slice(Math.max(0, one.start - part.start - 14), one.start - part.start)),
    ) ?? null
  if (amount === null && round === null) return null
  const valued = money.find((one) => one !== amount) ?? null
  const parties = investorsOf(part, who.name)
  const years = [...part.text.matchAll(/(?:19|20)\d{2}(?=年|\b)/g)].map((hit) => hit[0])
  const year = published?.slice(0, 4) ?? null
  const historic =
    /曾|此前|早前|previously|earlier/.test(part.text) || (year !== null && years.some((one) => one < year))
  const sides = (quantity: Quantity): { low: number | null; high: number | null; currency: string } => ({
    low: quantity.low,
    high: quantity.high,
    currency: quantity.unit,
  })
  const raw = (one: Amounted): { raw: string; span: TextSpan } => ({
    raw: part.text.slice(one.start - part.start, one.end - part.start),
    span: [one.start, one.end],
  })
  const total = /累计|累計|总计|cumulative|in total/.test(part.text)
  const confidence =
    0.55 +
    (amount === null ? 0 : 0.15) +
    (round === null ? 0 : 0.15) +
    (parties.leads.length + parties.investors.length + parties.existing.length > 0 ? 0.1 : 0)
  const valuationWord =
    valued === null ? '' : part.text.slice(Math.max(0, valued.start - part.start - 26), valued.end - part.start + 12)
  return {
    companySpan: who.span,
    founders: who.founders,
    about: part.text,
    deal: {
      company: who.name,
      relation: total ? 'cumulative' : 'round',
      status: statusOf(part.text),
      round: round?.label ?? null,
      roundRaw: round?.raw ?? null,
      historic,
      amount:
        amount === null ? null : { ...sides(amount.quantity), ...raw(amount), scope: total ? 'cumulative' : 'round' },
      valuation:
        valued === null || !/估值|valu/i.test(valuationWord)
          ? null
          : {
              ...sides(valued.quantity),
              ...raw(valued),
              kind: /投前|pre-money/.test(valuationWord)
                ? 'pre'
                : /投后|投後|post-money/.test(valuationWord)
                  ? 'post'
                  : 'unspecified',
            },
      ...parties,
      announced: published,
      evidence: [part.start, part.end],
      confidence: Math.round(confidence * 100) / 100,
    },
  }
}

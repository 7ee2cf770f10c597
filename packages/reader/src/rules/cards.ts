import type { ReadingsTable } from '@touchstone/core/facts'
import { each } from '../text/each.ts'
import { type Amounted, quantitiesIn } from '../text/quantities.ts'
import { plainText } from '../text/shadow.ts'
import type { ReadDeal, ReadName, TextSpan } from '../types.ts'
import { roundsIn } from './rounds.ts'
import { lean } from '../text/lean.ts'

/** A deal told in lines of a label and what it is: a term sheet, a sheet of an adviser, a note in a chat. */
export interface Card {
  readonly company: ReadName
  readonly deal: ReadDeal
  /** The lines it stands in. */
  readonly span: TextSpan
  readonly amounts: readonly Amounted[]
}

type Field =
  | 'company'
  | 'round'
  | 'amount'
  | 'pre'
  | 'post'
  | 'valuation'
  | 'lead'
  | 'investors'
  | 'existing'
  | 'adviser'
  | 'state'

/** Labels in Chinese, bare, and in English. */
const labels: readonly (readonly [Field, RegExp, RegExp])[] = [
  [
    'company',
    /^(?:(?:公司|项目|企业|标的)(?:公司|企业|主体)?|(?:目标|被投|融资)(?:公司|企业|主体))(?:名称|全称|简称|名)?$|^融资方$/,
    /^(?:target |portfolio )?(?:company|issuer|project|target)(?: name)?$/i,
  ],
  [
    'round',
    /^(?:本轮|本次)?(?:融资|投资)?(?:轮次|阶段)$|^本轮$|^轮次名称$/,
    /^(?:funding |financing |current )?(?:round|series|stage)$/i,
  ],
  [
    'amount',
    /^(?:(?:本轮|本次|拟|计划|目标)*(?:融资|投资|募资|增资|认购))?(?:总)?(?:金额|额度|规模|总额|需求|额)$|^(?:拟|计划)融资$|^(?:本轮|本次)?融资(?:情况|需求|计划|方案)?$/,
    /^(?:(?:investment|financing|funding|round|total|target|raise|deal) )?(?:amount|size)$|^(?:raise|raising|raised)$|^(?:amount|size) of (?:the )?(?:financing|investment|offering|round)$/i,
  ],
  ['pre', /^(?:公司)?(?:本轮)?投(?:资)?前(?:整体)?(?:估值)?$/, /^pre-?money(?: valuation)?$/i],
  ['post', /^(?:公司)?(?:本轮)?投(?:资)?后(?:整体)?(?:估值)?$/, /^post-?money(?: valuation)?$/i],
  ['valuation', /^(?:本轮|公司|整体|目标)?估值$/, /^valuation$/i],
  ['lead', /^(?:本轮)?领投(?:方|人|机构|投资方|投资人)?$/, /^lead(?: investors?)?$/i],
  [
    'investors',
    /^(?:本轮)?(?:投资|跟投|参投|认购|拟投资)(?:方|人|机构|者)$|^跟投$/,
    /^(?:(?:other|participating|new|co-) ?)?investors?$|^participants?$/i,
  ],
  ['existing', /^(?:老股东|(?:现有|历史|已有|原)(?:股东|投资方|投资人))$/, /^existing (?:investors?|shareholders?)$/i],
  ['adviser', /^(?:独家|融资)?(?:财务)?顾问$/, /^(?:financial )?advis[eo]rs?$|^FA$/],
  ['state', /^(?:当前|项目|融资|交易)?(?:状态|进度|进展)$/, /^(?:status|progress)$/i],
]

const LINE = /^[^\n]+$/gm
const PART = /^[\s•·▪■●*\-–\d.、)()（）①-⑳【[]*([^:：\t|\n]{1,40}?)[\]】]?\s*[:：\t|]+\s*(\S.*)$/
/** Lines that may stand between two of a card, with labels of other things or none. */
const APART = 2
const LEAST = 3
/** Characters of a line; a longer one is a paragraph. */
const LONGEST = 400

function fieldOf(label: string): Field | null {
  const han = label.replace(/[^\u4e00-\u9fff]/g, '')
  const latin = label
    .replace(/[^A-Za-z -]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
  return labels.find(([, zh, en]) => (han === '' ? en.test(latin) : zh.test(han)))?.[0] ?? null
}

interface Row {
  readonly field: Field
  readonly label: string
  /** Plain words of the value and where they begin. */
  readonly value: string
  readonly at: number
  readonly end: number
}

/** An adviser's note: 【项目】灵犀机器人 A轮 融资1亿元 投前4亿. What it says it asks for. */
const NOTE = lean(
  /^[ ]*(?:[【[](?:在融|推荐|优质|独家|新)?(?:项目|标的|FA)(?:推荐|速递|在融)?[】\]]|(?:在融|推荐|优质|独家)?(?:项目|标的)(?:推荐)?[:：])[ ]*(?<name>[^\s,，|｜/·:：()（）]{2,20})(?:[(（][^)）\n]{1,20}[)）])?[\s,，|｜/·:：]+(?<round>[^\s,，|｜/·]{0,8}轮)?[\s,，|｜/·:：]*(?<money>(?:拟|计划|本轮)*(?:融资?|募资?)(?:额|金额|需求)?[:：]?[ ]*[^\n]{2,60})$/gm,
)

/** Whether a text is such a note: all of it is of the company that it offers. */
export const isNote = (text: string): boolean => each(NOTE, plainText(text.slice(0, 400))).length === 1

/** The rows of notes: the line itself, and labelled lines right below it. */
function notesIn(plain: string): readonly { readonly start: number; readonly rows: readonly Row[] }[] {
  return each(NOTE, plain).flatMap((hit) => {
    const { name = '', round, money = '' } = hit.groups ?? {}
    if (/完成|获得|获投|宣布/.test(hit[0])) return []
    const part = (field: Field, label: string, value: string): Row => {
      const at = hit.index + hit[0].lastIndexOf(value)
      return { field, label, value, at, end: at + value.length }
    }
    const rows: Row[] = [
      part('company', '项目', name),
      ...(round === undefined ? [] : [part('round', '轮次', round)]),
      part('amount', '拟融资', money),
    ]
    const below = plain.slice(hit.index + hit[0].length).split('\n\n')[0] ?? ''
    for (const line of each(LINE, below)) {
      const found = PART.exec(line[0])
      const field = found === null ? null : fieldOf(found[1] ?? '')
      const value = (found?.[2] ?? '').trimEnd()
      if (field === null || rows.some((one) => one.field === field)) continue
      const at = hit.index + hit[0].length + line.index + line[0].lastIndexOf(value)
      rows.push({ field, label: found?.[1] ?? '', value, at, end: at + value.length })
    }
    return [{ start: hit.index, rows }]
  })
}

/** Runs of rows that make a card, with where the first line begins. */
function runsOf(plain: string): readonly { readonly start: number; readonly rows: readonly Row[] }[] {
  const runs: { start: number; rows: Row[] }[] = []
  let [open, since]: [{ start: number; rows: Row[] } | null, number] = [null, 0]
  for (const hit of each(LINE, plain)) {
    const found = hit[0].length > LONGEST ? null : PART.exec(hit[0])
    const field = found === null ? null : fieldOf(found[1] ?? '')
    if (found === null || field === null) {
      // A line with a label of its own belongs to the card, a sentence does not.
      if (found === null && ++since > APART) open = null
      continue
    }
    since = 0
    const value = (found[2] ?? '').trimEnd()
    const at = hit.index + hit[0].lastIndexOf(found[2] ?? '')
    // A second company begins a second card.
    if (open === null || (field === 'company' && open.rows.some((one) => one.field === 'company'))) {
      open = { start: hit.index, rows: [] }
      runs.push(open)
    }
    if (!open.rows.some((one) => one.field === field))
      open.rows.push({ field, label: found[1] ?? '', value, at, end: at + value.length })
  }
  return runs.filter(
    ({ rows }) =>
      rows.length >= LEAST &&
      rows.some((one) => one.field === 'company') &&
      rows.some((one) => one.field === 'amount' || one.field === 'round'),
  )
}

const nobody = /^(?:暂无|无|待定|未定|保密|未披露|不详|TBD|N\/?A|none|undisclosed|-+|\/)$/i
const counted = /[席位名]$|^\d/

/** The names of a value, without what brackets add to them. */
function namesOf(text: string, row: Row | undefined): readonly ReadName[] {
  if (row === undefined) return []
  const bare = row.value.replace(/\([^()]*\)/g, (aside) => '\u0001'.repeat(aside.length))
  return each(/[^、,，;；/]+/g, bare).flatMap((hit): readonly ReadName[] => {
    const words = hit[0].replaceAll('\u0001', ' ')
    const name = words
      .trim()
      .replace(/[。.]+$/, '')
      .replace(/等(?:机构|投资方)?$/, '')
    if (name.length < 2 || name.length > 60 || nobody.test(name) || counted.test(name)) return []
    const start = row.at + hit.index + words.indexOf(name)
    return [{ name: text.slice(start, start + name.length), span: [start, start + name.length] }]
  })
}

const closed = /(?:已|完成|正式)(?:完成|交割|打款|close)|交割完(?:成|毕)|\b(?:closed|completed)\b/i
const talks = /洽谈|接触|商谈|沟通中|in talks|discuss/i
const going =
  /term sheet|条款清单|投资意向书|框架协议|已签|签署|(?<![A-Za-z])TS(?![A-Za-z])|尽调|过会|进行中|增资协议|in progress|diligence|signed/i
/** What a sheet of terms calls itself. */
const sheet = /term sheet|summary of terms|条款清单|投资意向书|框架协议|增资协议|计划书|deck/i
const wanted = /拟|计划|寻求|需求|目标|额度|商业计划书|seeking|raising|target|proposed|planned|pitch deck/i

/** How far a deal of a card is: by its own words, then by what the document calls itself; nothing says that it is done. */
function stateOf(rows: readonly Row[], title: string): ReadDeal['status'] {
  const own = rows.map((one) => `${one.label} ${one.value}`).join('\n')
  if (closed.test(own)) return 'completed'
  if (talks.test(own)) return 'in_talks'
  if (going.test(own)) return 'in_progress'
  if (wanted.test(own)) return 'planned'
  return going.test(title) ? 'in_progress' : wanted.test(title) ? 'planned' : 'unknown'
}

/** Where the title of a sheet begins: the last line before its first that calls it one, of the three nearest; else the first. */
function headOf(plain: string, start: number): number {
  let at = start
  let head = start
  for (let line = 0; line < 3 && at > 0; line++) {
    const from = plain.lastIndexOf('\n', at - 2) + 1
    const words = plain.slice(from, at)
    if (words.length > 160) break
    if (sheet.test(words)) head = from
    at = from
  }
  return head
}

/** Words before a price in the line of an amount: 本轮拟融1亿美元，投前5亿美元. */
const BEFORE = /(?:投资?前|pre(?:-?money)?)[^\d,，]{0,6}$/i
const AFTER = /(?:投资?后|post(?:-?money)?)[^\d,，]{0,6}$/i
const PRICE = /(?:投资?[前后]|估值|valuation|pre(?:-?money)?|post(?:-?money)?)[^\d,，]{0,6}$/i

/** The cards of a text: who raises what at which price from whom, each value at its place; at most one deal for each. */
export function cardsIn(
  text: string,
  readings: ReadingsTable,
  currency: string,
  published: string | null,
): readonly Card[] {
  if (!/[:：\t|\]】]/.test(text)) return []
  // Columns of a table are parted by tabs, which the plain text has as blanks.
  const half = plainText(text)
  let at = 0
  const cells = text.split('\t').map(({ length }) => half.slice(at, (at += length + 1) - 1))
  const plain = cells.join('\t')
  const notes = notesIn(plain)
  const runs = runsOf(plain).filter(
    ({ start }) => !notes.some((one) => one.start <= start && start < one.start + LONGEST),
  )
  return [...notes, ...runs].flatMap(({ start, rows }): readonly Card[] => {
    const of = (field: Field): Row | undefined => rows.find((one) => one.field === field)
    const [company] = namesOf(text, of('company'))
    if (company === undefined) return []
    const end = Math.max(...rows.map((one) => one.end))
    const head = headOf(plain, start)
    const amounts = quantitiesIn(plain.slice(start, end), readings, currency).map((one) => ({
      ...one,
      start: one.start + start,
      end: one.end + start,
    }))
    /** The first money of a row; of one that speaks of several things, the first that such words stand before, or do not. */
    const money = (row: Row | undefined, behind?: RegExp, not = false) => {
      const fits = ({ start: from, end: to, quantity }: Amounted): boolean =>
        row !== undefined &&
        from >= row.at &&
        to <= row.end &&
        quantity.kind === 'money' &&
        (behind === undefined || behind.test(plain.slice(Math.max(row.at, from - 10), from)) !== not)
      const found = amounts.find(fits)
      if (found === undefined) return null
      const { low, high, unit } = found.quantity
      const span: TextSpan = [found.start, found.end]
      return { low, high, currency: unit, raw: text.slice(...span), span }
    }
    const round = of('round')
    const labelled =
      round === undefined
        ? undefined
        : (roundsIn(round.value)[0] ?? roundsIn(`${round.value.slice(0, 12).trim()}轮`)[0])
    const amount = money(of('amount'), PRICE, true)
    const before = money(of('pre')) ?? money(of('amount'), BEFORE)
    const after = money(of('post')) ?? money(of('amount'), AFTER)
    const kind = before !== null ? 'pre' : after !== null ? 'post' : 'unspecified'
    const valuation = before ?? after ?? money(of('valuation'))
    if (amount === null && valuation === null && labelled === undefined) return []
    const deal: ReadDeal = {
      company: company.name,
      relation: 'round',
      status: stateOf(rows, text.slice(head, start)),
      round: labelled?.label ?? null,
      roundRaw:
        labelled === undefined || round === undefined
          ? null
          : text.slice(round.at, round.end).slice(labelled.start, labelled.end),
      historic: false,
      amount: amount === null ? null : { ...amount, scope: 'round' },
      valuation: valuation === null ? null : { ...valuation, kind },
      leads: namesOf(text, of('lead')),
      investors: namesOf(text, of('investors')),
      existing: namesOf(text, of('existing')),
      advisers: namesOf(text, of('adviser')),
      announced: published,
      evidence: [start, Math.min(end, start + 600)],
      confidence: 0.7,
    }
    return [{ company, deal, span: [head, end], amounts }]
  })
}

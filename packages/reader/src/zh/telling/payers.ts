import type { Piece } from '../../text/segments.ts'
import { namesBetween } from '../list.ts'
import { addParties, partyless } from '../open.ts'
import type { Parsed } from '../parse.ts'
import { noParties, partiesIn } from '../parties.ts'
import { registered } from '../registered.ts'
import { objectOf } from '../subject.ts'
import { addElided } from './elided.ts'
import { justNamed } from './rounds.ts'
import { type At, type Sized, start, type Telling } from './telling.ts'

/** 启明携手经纬,数亿元天使轮投向X; 把数亿元投给X: who pays stands before. */
function addGivers(s: Telling, { clause, words, before }: Sized): void {
  const { open } = s
  if (
    open === null ||
    open.relation !== 'round' ||
    !partyless(open) ||
    !/投向|投给|注入|^(?:共同|联合)?(?:投资|注资|押注)(?!方|人|者|界|机构|总|额|金)/.test(words)
  )
    return
  const given = /^(.{2,30}?)[,]?(?:把|将)[^,]{1,20}(?:投向|投给|注入)/.exec(words)
  const list: Piece | undefined =
    given?.[1] !== undefined
      ? { start: clause.start, end: clause.start + given[1].length }
      : before !== undefined && !before.fin && before.words.length <= 30
        ? before.clause
        : undefined
  if (list !== undefined) addParties(open, { ...noParties, others: namesBetween(s.context.text, list.start, list.end) })
}

/** A、B等投资机构,C、D等公司跟投: whether the clause before begins the list. */
const isPlainList = (text: string, prior: Parsed, clause: Piece): boolean =>
  !/[;；]/.test(text.slice(prior.clause.end, clause.start)) &&
  /、/.test(prior.words) &&
  /(?:等[^,]{0,12}|机构|公司|基金|资本|投资[者人]?)$/.test(prior.words) &&
  !/[领跟参追]投|跟进|投资方|基石|(?:^|轮)由|顾问|完成|获|注资|加注|加码|参与/.test(prior.words)

/** 北辰资本,蓝湖创投等老股东跟投: a comma for the sign of a list. */
const isBareName = (text: string, prior: Parsed, clause: Piece, words: string): boolean =>
  text.slice(prior.clause.end, clause.start) === ',' &&
  !/[为是]|[领跟参]投|(?:独家|共同|联合|战略)投资$|轮(?:融资)?由[^,]+投资$/.test(prior.words) &&
  /(?:^|由|获得?)[\u4e00-\u9fffA-Za-z0-9 ]{2,14}(?:资本|创投|基金|投资|集团|股份|科技|产投|国投)$/.test(prior.words) &&
  (/^[^由获]*$/.test(prior.words)
    ? /^[^,]{2,40}(?:等[^,]{0,10})?(?:共同|联合)?(?:[跟参]投|加注|加码|追投)/.test(words)
    : /^[^,]{2,30}(?:共同|联合)?领投$/.test(words))

/** Where the list of a clause begins: in it, or in the clause before. */
function listStart(s: Telling, { clause, words, before, labels }: Sized): number {
  const { text } = s.context
  const joins =
    (/^(?:以及|及|和|与|并)/.test(words) && labels.length === 0) ||
    (before !== undefined && (isPlainList(text, before, clause) || isBareName(text, before, clause, words)))
  return joins && s.listFrom !== null ? s.listFrom : clause.start
}

const cheque =
  /^(?:其中)?([^,;向对的]{2,40}?)(?:[两三]家(?:机构)?)?[独家共同联合分别各]{0,4}(?:出资|认购|投资?)了?[近超约逾]?[\d数][^,]{0,8}[万亿][^,]{0,3}$/
const firm = /(?:资本|创投|基金|投资|集团|产投|国投|控股)$/

/** 天使轮,甲投资2000万元; 其中甲资本出资7000万元,乙创投出资5000万元: who paid how much of it, where nobody is named yet. */
function addCheque(s: Telling, { clause, words, before }: Sized): boolean {
  const { open } = s
  const list = /[资投]/.test(words) ? cheque.exec(words) : null
  const names = list?.[1]
  if (list === null || names === undefined || open?.relation !== 'round') return false
  const all = justNamed(open, before) && (open.amount?.found.start ?? 0) >= clause.start
  if (!(partyless(open) ? all || firm.test(names) : s.cheques === open && firm.test(names))) return false
  const from = clause.start + (words.startsWith('其中') ? 2 : 0)
  addParties(open, { ...noParties, others: namesBetween(s.context.text, from, from + names.length) })
  s.cheques = open
  return true
}

/** 天使轮3000万元,北辰资本。: whether a clause is no more than who paid for what was told right before. */
export function paysAlone(s: Telling, { clause, words, before }: At): boolean {
  const { open, context } = s
  if (
    before === undefined ||
    (before.money.length + before.rounds.length === 0 &&
      !/^(?:金额)?(?:未披露|未透露|不详|未公开)$/.test(before.words)) ||
    open?.relation !== 'round' ||
    !partyless(open) ||
    !/^(?:[\u4e00-\u9fffA-Za-z0-9 ]{2,12}(?:、|(?:资本|创投|基金|投资|Capital|Ventures)$))+$/.test(words) ||
    /^由|[方人者构][为是有]|分别|背后|领衔|[投者]资?者?是|[领跟参]投|[共等合独]|战略|股东|包括|[获完]|参与|担任|顾问/.test(
      words,
    ) ||
    context.text.charAt(clause.end) === ','
  )
    return false
  addParties(open, { ...noParties, others: namesBetween(context.text, clause.start, clause.end) })
  open.end = clause.end
  return true
}

/** Who pays, leads and advises, beside the deal that is told of. */
export function addPayers(s: Telling, at: Sized): void {
  const { clause, words, parted, other, carried, labels } = at
  const {
    context: { text },
    sentence,
  } = s
  if (addElided(s, at)) return
  addGivers(s, at)
  const parties = partiesIn(text, clause, listStart(s, at), labels.length > 0)
  const some = parties.leads.length + parties.others.length + parties.existing.length + parties.advisers.length > 0
  if (!some) {
    if (addCheque(s, at)) return
    const paid =
      parted && s.open !== null && partyless(s.open) ? /^([^,;]{2,60}?)的?(?=[近约超]?[\d数千百亿])/.exec(words) : null
    if (paid?.[1] !== undefined && s.open !== null)
      addParties(s.open, { ...noParties, others: namesBetween(text, clause.start, clause.start + paid[1].length) })
    return
  }
  const all = [...parties.leads, ...parties.others, ...parties.existing]
  s.sole = all.length === 1 ? (all[0] ?? null) : null
  // 前者由甲领投,后者由乙领投: the one and the other.
  const one = s.group.length === 2 ? s.group[['前者', '后者'].indexOf(words.slice(0, 2))] : undefined
  if (one !== undefined) return addParties(one, parties)
  // A轮与A+轮分别由甲和乙领投: each its own.
  const each = /分别/.test(words) && s.group.length > 1 ? s.group.length : null
  const summed = s.found.at(-1)
  if (each !== null && parties.others.length === each && parties.leads.length === 0) {
    s.together = false
    for (const [i, one] of s.group.entries()) one.others = [...one.others, ...parties.others.slice(i, i + 1)]
  } else if (each !== null && parties.leads.length === each) {
    s.together = false
    for (const [i, one] of s.group.entries()) one.leads = [...one.leads, ...parties.leads.slice(i, i + 1)]
  } else if (s.open === null && summed?.relation === 'cumulative' && summed.sentence === sentence.index)
    addParties(summed, parties)
  // 基金…,得到了甲、乙等LP的支持: of the fund, and no round beside it.
  else if (s.open?.relation === 'vc_fund' && at.inSentence && !at.fin && labels.length === 0) return
  // 从甲处获得贷款: who lends.
  else if (s.open?.relation === 'debt' && s.open.sentence === sentence.index && !at.fin && labels.length === 0) return
  else if (other !== 'ipo') {
    const open =
      s.open === null || s.open.relation !== 'round'
        ? start(s, clause, 'round', carried ?? 'completed', !s.past)
        : s.open
    s.open = open
    // A轮及A+轮融资,由甲领投: of both.
    if (labels.length > 0 && !(labels.length > 1 && s.group.at(-1) === open)) s.together = false
    for (const one of s.together && s.group.includes(open) ? s.group : [open]) addParties(one, parties)
    if (open.company === null) open.company = objectOf(text, clause) ?? registered(text, sentence)
    open.end = Math.max(open.end, clause.end)
  }
}

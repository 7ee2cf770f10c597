import { partiesOf, payersOf } from '../../mention.ts'
import type { Piece } from '../../text/segments.ts'
import { namesBetween } from '../list.ts'
import { addParties, eachIts, partyless, shareOut } from '../open.ts'
import type { Parsed } from '../parse.ts'
import { noParties, partiesIn } from '../parties.ts'
import { registered } from '../registered.ts'
import { objectOf } from '../subject.ts'
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
  /、|等[^,]{0,4}机构$/.test(prior.words) &&
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

/** 甲投资2000万元; 其中甲资本、乙创投各出资1亿元. */
const cheque =
  /^(?:其中)?([^,;向对的]{2,40}?)(?:两家(?:机构)?)?[独家各分别]{0,2}(?:出资|(?<![创风产国战获])投资?)了?[近超约逾]?[\d数]/
const given = /^([^,;]{2,60}?)的?(?=[近约超]?[\d数千百亿])/
const advises = /^[并且同时也还本轮此次继续长期]*(?:[担兼出]任|作为|为)[^,]{0,12}(?:财务|融资)顾问$/

/** What a clause without a list says of who is named already, or of one who paid all. */
function addAlone(s: Telling, { clause, words, parted, before }: Sized): void {
  const { open } = s
  if (open === null) return
  const all = payersOf(open)
  // 甲继续跟投,并担任财务顾问: of the one named last.
  if (advises.test(words)) {
    const near = all.filter((one) => one.start >= (before?.clause.start ?? 0))
    const [one, more] = near.length > 0 ? near : all
    if (one !== undefined && more === undefined) addParties(open, { ...noParties, advisers: [one] })
    return
  }
  // 获得…A轮和|乙的1.2亿元B轮: who gave it. 天使轮,甲投资2000万元: who paid it all.
  const paid = parted ? given : (open.amount?.found.start ?? 0) >= clause.start || firm.test(words) ? cheque : null
  const names = all.length === 0 ? paid?.exec(words)?.[1] : undefined
  if (names === undefined) return
  const from = clause.start + words.indexOf(names)
  addParties(open, { ...noParties, others: namesBetween(s.context.text, from, from + names.length) })
}
const firm = /(?:资本|创投|基金|集团)[两各分出投]/

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
    /(?:^|[轮资])由|[方人者构][为是有]|分别|背后|领衔|[投者]资?者?是|[领跟参][投进]|[共等合独]|战略|股东|包括|[获完]|参与|担任|顾问|出现|追|再/.test(
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
  const { clause, words, other, carried, labels } = at
  const {
    context: { text },
    sentence,
  } = s
  addGivers(s, at)
  const parties = partiesIn(text, clause, listStart(s, at), labels.length > 0)
  const some = partiesOf(parties).length > 0
  if (!some) {
    addAlone(s, at)
    return
  }
  // 前者由甲领投,后者由乙领投: the one and the other.
  const of = s.group.length === 2 ? s.group[['前者', '后者'].indexOf(words.slice(0, 2))] : undefined
  if (of !== undefined) return addParties(of, parties)
  // A轮与A+轮分别由甲和乙领投: each its own.
  const role = /分别/.test(words) && s.group.length > 1 ? eachIts(parties, s.group.length) : null
  const summed = s.found.at(-1)
  if (role !== null) {
    // 两轮分别由甲和乙领投、丙跟投,老股东丁加注: who joined, joined both.
    s.together = /^[两三四]轮/.test(words)
    shareOut(s.group, parties, role)
  } else if (s.open === null && summed?.relation === 'cumulative' && summed.sentence === sentence.index)
    addParties(summed, parties)
  // 基金…,得到了甲、乙等LP的支持: of the fund, and no round beside it.
  else if (s.open?.relation === 'vc_fund' && at.inSentence && !at.fin && labels.length === 0) return
  // 甲公司继续加码人工智能: a field, and no deal.
  else if (
    s.open === null &&
    !at.fin &&
    labels.length === 0 &&
    /(?:加码|加注|押注)(?![本此该其了跟投参]|$)/.test(words)
  )
    return
  // 基石投资者阵容包括甲、乙: who buys what is listed.
  else if (s.open?.relation === 'ipo' && at.inSentence && !at.fin && labels.length === 0) return
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

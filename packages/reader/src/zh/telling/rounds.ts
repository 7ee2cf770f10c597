import type { Open, Status } from '../../mention.ts'
import type { RoundMention } from '../../rules/rounds.ts'
import type { Candidate } from '../company.ts'
import { fromOne, sumWords, ticketAlone } from '../open.ts'
import { isClosed, ofMoney, stronger } from '../status.ts'
import { objectOf, subjectOf } from '../subject.ts'
import { backers, companyOf } from '../whose.ts'
import { type Sized, start, type Telling } from './telling.ts'

/** What sets a clause apart from the deal that is told of. */
interface Apart {
  /** Its own company. */
  readonly ofAnother: boolean
  /** Its own day and size. */
  readonly anew: boolean
}

function apartFrom(s: Telling, { clause, words, fin, refers, sized }: Sized): Apart {
  const { text } = s.context
  // 甲获10亿元投资,机器人公司乙也完成了新一轮融资: a clause with a company of its own tells of another deal.
  const own: Candidate | null =
    fin && !refers && /(?:向|对)[^,]{2,24}(?:投资|注资|投入)/.test(words)
      ? objectOf(text, clause)
      : fin && s.said === 'completed' && !refers
        ? subjectOf(text, clause)
        : null
  const ofAnother =
    own !== null &&
    own.weight >= 2 &&
    s.open !== null &&
    s.open.company !== null &&
    !backers(text, own.start, own.end) &&
    !own.name.includes(s.open.company.name) &&
    !s.open.company.name.includes(own.name)
  // …,2020年12月甲领投的5.9亿元融资: another round, by its own day and size.
  const anew =
    s.open !== null &&
    s.open.amount !== null &&
    sized.length > 0 &&
    !refers &&
    /^(?:以及|和|与|及)?(?:(?:19|20)\d\d年|今年|去年|前年|同年)/.test(words) &&
    sized[0]?.one.quantity.low !== s.open.amount.found.quantity.low
  return { ofAnother, anew }
}

/** Rounds named in one breath: each with its own size, or all with one that is of them together. */
function tellSeveral(s: Telling, { index, clause, money, refers, carried, sized, labels }: Sized): void {
  const {
    context: { text },
    sentence,
  } = s
  const own = labels.map((label) =>
    sized.find(
      ({ one }) =>
        one.end <= label.start &&
        /^(?:的|级|规模)?(?:[^,、和与及]{0,6})$/.test(text.slice(one.end, label.start)) &&
        label.start - one.end < 9,
    ),
  )
  const each = own.filter((one) => one !== undefined).length === labels.length && new Set(own).size === labels.length
  const state: Status = carried ?? 'completed'
  // 天使轮与A轮合计融资…: the total is of the rounds named with it.
  const total = money.find(({ role }) => role === 'cumulative')
  if (sized.length === 0 && total !== undefined) {
    const sum = s.found.findIndex((one) => one.relation === 'cumulative' && one.start === clause.start)
    if (sum >= 0) s.found.splice(sum, 1)
  }
  s.group = []
  s.together = true
  // 22亿美元的G轮融资分为G1轮和G2轮: the size is of all, and of neither part.
  const [head, ...parts] = labels
  const divided =
    parts.length > 0 &&
    head !== undefined &&
    head.label !== null &&
    parts.every((one) => one.label?.startsWith(head.label ?? ' ') === true && /^[A-H]\d$/.test(one.label))
  for (const [at, label] of labels.entries()) {
    const made = start(s, clause, 'round', state, refers)
    made.explicit = made.explicit || total !== undefined
    made.round = label
    const amount = each ? own[at] : (sized[0] ?? total)
    made.amount =
      amount === undefined || (divided && at > 0)
        ? null
        : { found: amount.one, scope: each || divided ? 'round' : 'sum_of_rounds' }
    made.company = companyOf(text, clause, sentence, index)
    s.group.push(made)
    s.open = made
  }
}

/** Whether a clause begins a round, beside the one told of. */
function isFresh(s: Telling, { words, refers, sized }: Sized, label: RoundMention | undefined, apart: Apart): boolean {
  const { open, said } = s
  if (open === null || open.relation !== 'round' || apart.anew || apart.ofAnother) return true
  const different =
    label !== undefined &&
    open.round !== null &&
    (open.round.label !== label.label || open.round.raw !== label.raw) &&
    !(label.label === null && open.round.label !== null)
  return (
    (different && !refers) ||
    (s.past !== open.historic && said === 'completed' && isClosed(open.status)) ||
    (said === 'completed' && !isClosed(open.status) && /完成|获得?/.test(words) && !refers) ||
    // 并正以…洽谈新一轮: the next one, beside the one that is done.
    (said !== null &&
      !isClosed(said) &&
      said !== 'disputed' &&
      said !== 'failed' &&
      isClosed(open.status) &&
      label?.raw.startsWith('新一轮') === true) ||
    (said === 'planned' && isClosed(open.status) && (label !== undefined || sized.length > 0))
  )
}

/** A historic round that the words before left open is done. */
function closePast(open: Open): void {
  open.status = 'completed'
  open.historic = true
}

/** Begins the round that a clause tells of, or says more of how far the one told of is. */
function beginOrGoOn(s: Telling, at: Sized, label: RoundMention | undefined, apart: Apart): void {
  const { clause, words, fin, refers, inSentence, carried, sized, ticket, labels } = at
  const fresh = isFresh(s, at, label, apart)
  const goesOn =
    s.open !== null &&
    s.open.relation === 'round' &&
    labels.length === 0 &&
    !apart.anew &&
    !apart.ofAnother &&
    !(fin && s.said === 'completed' && !refers && /完成|获/.test(words) && s.open.status !== 'completed')
  const { open, said } = s
  if (fresh && !goesOn) {
    const believable = label !== undefined || sized.length > 0 || ticket !== undefined || said !== null || refers
    if (ofMoney.test(words) && believable) s.open = start(s, clause, 'round', carried ?? 'completed', refers)
  } else if (
    fresh &&
    open !== null &&
    said !== null &&
    said !== open.status &&
    isClosed(said) !== isClosed(open.status) &&
    (sized.length > 0 || label !== undefined)
  )
    s.open = start(s, clause, 'round', said, refers)
  else if (open !== null && said !== null && !isClosed(said) && !isClosed(open.status))
    open.status = stronger(open.status, said)
  else if (open !== null && said === 'partly_closed') open.status = said
  else if (open !== null && said === 'completed' && !isClosed(open.status) && s.past && inSentence) closePast(open)
}

/** 获得甲与乙投资1200万美元: no cheque of one. */
const fromSeveral = (words: string): boolean =>
  /获得?了?[^,]{2,}(?:[、和与及]|等)[^,]*投资[近超约逾]?[\d数]/.test(words)

/** Whether the clause before ends with the name of the round told of. */
const justNamed = (open: Open, before: Sized['before']): boolean =>
  (open.round?.label ?? null) !== null &&
  before !== undefined &&
  /轮(?:融资)?(?:落定|完成|收官|到账|交割)?$/.test(before.words)

/** Adds a clause's label and money to the round that is told of. */
function fill(s: Telling, open: Open, { clause, words, sized, ticket, labels, before }: Sized): void {
  const { text } = s.context
  const [label] = labels
  const [first] = sized
  open.end = Math.max(open.end, clause.end)
  if (label !== undefined && (open.round === null || (open.round.label === null && label.label !== null)))
    open.round = label
  if (first === undefined) {
    if (
      ticket !== undefined &&
      open.amount === null &&
      (ticketAlone(words) || /获[^,]{2,20}投资[^,]{0,4}$/.test(text.slice(clause.start, ticket.one.start)))
    )
      // 2022年9月天使轮,甲投资2000万元: of one who paid all of it.
      open.amount = {
        found: ticket.one,
        scope: justNamed(open, before) || fromSeveral(words) ? 'round' : 'single_ticket',
      }
    return
  }
  const summed =
    sumWords.test(words) &&
    labels.every((one) => one.label === null) &&
    !/^(?:首|第.)轮/.test(open.round?.raw ?? '') &&
    (s.group.length > 1 || (open.round?.label ?? null) === null)
  const scope =
    summed || (label !== undefined && /系列/.test(label.raw))
      ? ('sum_of_rounds' as const)
      : label === undefined &&
          (fromOne.test(words) ||
            // 甲战略投资乙,金额1亿元: one cheque.
            (before !== undefined && /^[^,获完]{2,16}(?:战略投资|入股|参股)[^,]{2,16}$/.test(before.words)))
        ? ('single_ticket' as const)
        : ('round' as const)
  const better =
    open.amount === null ||
    open.amount.scope === 'single_ticket' ||
    /金额|总额|规模/.test(text.slice(Math.max(clause.start, first.one.start - 8), first.one.start))
  if (s.group.length > 1 && s.group.includes(open) && s.group.every((each) => each.amount === null))
    for (const each of s.group) each.amount = { found: first.one, scope: 'sum_of_rounds' }
  else if (better) open.amount = { found: first.one, scope }
}

/** Whether a clause says no more than what a round of a known name took. */
const tookIt = ({ context: { text } }: Telling, { words, sized: [size], labels: [label] }: Sized): boolean =>
  label !== undefined &&
  label.label !== null &&
  size !== undefined &&
  text.slice(label.end, size.one.start) === '融资' &&
  !/一般|通常|平均|往往|多在|普遍|每[家轮]|需要|才能/.test(words)

/** 2021年6月,天使轮,2000万元: an entry of what was raised before, told without a verb. */
const listsIt = ({ past, open }: Telling, { words, sized, before }: Sized): boolean =>
  past && open !== null && justNamed(open, before) && sized.length > 0 && /^[近超约逾]?[\d数][^,]{0,8}$/.test(words)

/** 金额分别为1000万元和5000万元: what each of the rounds just named took. */
function sizesOfEach({ group }: Telling, { words, money, labels }: Sized): boolean {
  if (group.length < 2 || labels.length > 0 || money.length !== group.length || !/分别[^估]+$/.test(words)) return false
  for (const [at, { one }] of money.entries()) {
    const of = group[at]
    if (of !== undefined) of.amount ??= { found: one, scope: 'round' }
  }
  return true
}

/** Tells of the rounds of a clause: several in one breath, a new one, or more of the one told of. */
export function tellRounds(s: Telling, at: Sized): void {
  if (sizesOfEach(s, at)) return
  const { fin, inSentence, sized, ticket, labels } = at
  const event = fin || labels.length > 0 || sized.length > 0
  const apart = apartFrom(s, at)
  if (event && labels.length > 1) return tellSeveral(s, at)
  if (s.said === 'completed' && s.open !== null && inSentence && !isClosed(s.open.status) && s.past && !event)
    return closePast(s.open)
  if ((s.said === 'disputed' || s.said === 'failed') && s.open !== null && inSentence && !event) {
    s.open.status = s.said
    return
  }
  // B轮…,预计本月底交割: it is not done yet.
  if (
    !event &&
    inSentence &&
    (s.open?.relation === 'round' || s.open?.relation === 'acquisition') &&
    s.open.status === 'completed' &&
    !s.open.historic &&
    (s.said === 'planned' || s.said === 'in_progress') &&
    /交割|到账|签约|打款|落定|批准|表态|承诺|额度/.test(at.words)
  ) {
    s.open.status = s.open.relation === 'round' ? 'in_progress' : 'planned'
    return
  }
  if (!event && ticket === undefined) return
  beginOrGoOn(s, at, labels[0], apart)
  if (s.open === null || s.open.relation !== 'round') return
  // A轮融资20亿元,B轮融资15亿元: which round took what, told without a verb.
  if (s.said === null && (tookIt(s, at) || listsIt(s, at))) s.open.explicit = true
  // 甲在新一轮融资之中,筹集了…: that it was done is said with its size.
  if (s.said !== null && sized.length > 0 && inSentence) s.open.explicit = true
  fill(s, s.open, at)
}

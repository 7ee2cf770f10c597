import { coordinated, topicBefore } from '../clauses.ts'
import { addParties, paysForShares } from '../open.ts'
import { companyEnding } from '../company.ts'
import { partiesIn } from '../parties.ts'
import { severalInRange } from '../../rules/rounds.ts'
import { subjectOf } from '../subject.ts'
import { type Sized, start, type Telling, type Timed } from './telling.ts'

/** Totals, which stand beside the round they end with. */
export function addTotals(s: Telling, at: Timed): void {
  const { index, clause, money, refers } = at
  const {
    context: { text },
    sentence,
    clauses,
  } = s
  for (const { one, role } of money)
    if (
      role === 'cumulative' &&
      s.open?.relation === 'ipo' &&
      at.inSentence &&
      s.open.amount === null &&
      !at.words.includes('累计')
    ) {
      // 登陆科创板,募资总额22亿元: of the listing.
      s.open.amount = { found: one, scope: 'deal' }
    } else if (role === 'cumulative' && s.group.length > 1 && s.group.every((each) => each.amount === null)) {
      for (const each of s.group) each.amount = { found: one, scope: 'sum_of_rounds' }
    } else if (
      role === 'cumulative' &&
      s.open !== null &&
      s.open.relation === 'round' &&
      s.open.amount === null &&
      !s.open.historic &&
      ((s.open.round?.label ?? null) !== null ||
        s.open.refers ||
        (s.open.explicit && !/^[^新首]轮/.test(s.open.round?.raw ?? '')) ||
        /^(?:首|第.)轮/.test(s.open.round?.raw ?? '')) &&
      /(?:合计|总(?:额|计|额度|金额|规模|融资额))[^,]{0,8}$/.test(text.slice(clause.start, one.start)) &&
      !/累计|历史|至今|迄今|成立(?![仅于不才刚])|[两三四五六七八九十多数]轮/.test(text.slice(sentence.start, one.start))
    ) {
      // B轮融资…,合计超3亿元: of the one round that the sentence tells of.
      s.open.amount = { found: one, scope: 'round' }
    } else if (
      role === 'cumulative' &&
      s.counting !== null &&
      s.open === s.counting &&
      s.open.amount === null &&
      /^(?:融资)?(?:总|合计|共|金额)/.test(at.words) &&
      !/累计|至今|迄今/.test(at.words) &&
      // 一年内完成四轮融资,合计…: of a time, and of no announcement.
      !/(?:个月|[年季]|周)(?:之?[内间里来])|[一全这今去]年|[四五六七八九十多数]轮/.test(
        text.slice(sentence.start, one.start),
      )
    ) {
      // 连续完成两轮融资,总金额近2亿元: what those rounds came to.
      s.open.amount = { found: one, scope: 'sum_of_rounds' }
    } else if (role === 'cumulative') {
      const total = start(s, clause, 'cumulative', 'completed', refers)
      total.historic = false
      total.amount = { found: one, scope: 'cumulative' }
      // 累计融资超50亿元的甲: who stands behind.
      total.company =
        (text.charAt(one.end) === '的' ? companyEnding(text, one.end + 1, clause.end) : null) ??
        subjectOf(text, clause) ??
        topicBefore(text, clauses.slice(0, index))
    }
}

/** A clause with its money by what it is of; null where it is told of already, or only counts rounds. */
export function sizedBy(s: Telling, at: Timed): Sized | null {
  const { clause, words, fin, rounds, money, index, before, refers, inSentence, parted, lent, other, carried } = at
  const { text } = s.context
  const sized = money.filter(({ role }) => role === 'round')
  // The size of a fund, a loan or a listing in a clause of its own.
  const whole =
    money.find(({ role }) => role === 'round' || role === 'deal') ??
    (s.open?.relation === 'acquisition'
      ? money.find(({ one }) => /(?:价格|作价|对价|报价|金额|估价)[^,]{0,4}$/.test(text.slice(clause.start, one.start)))
      : undefined)
  if (
    s.open !== null &&
    inSentence &&
    s.open.relation !== 'round' &&
    s.open.relation !== 'cumulative' &&
    s.open.amount === null &&
    whole !== undefined &&
    !((s.open.relation === 'acquisition' || s.open.status === 'failed') && fin) &&
    !/轮|领投/.test(words)
  ) {
    s.open.amount = { found: whole.one, scope: 'deal' }
    s.open.end = clause.end
    return null
  }
  const ticket = money.find(({ role }) => role === 'ticket')
  const valued = money.filter(({ role }) => role === 'valuation')
  const dealt = money.find(({ role }) => role === 'deal')
  const labels = coordinated(text, rounds)
  // 已完成Pre-A轮至A轮多轮融资: counted as well.
  if (severalInRange.test(words) && rounds.every((one) => one.label === null) && sized.length === 0) {
    if (s.said !== null) s.status = s.said
    return null
  }
  // 公司已完成10轮融资: how many there were so far.
  if (
    sized.length === 0 &&
    labels.every((one) => one.label === null) &&
    /(?:已|共|累计|先后|至今|以来)[^,]{0,8}(?:完成|获得?)了?[^,]{0,4}(?:\d{2,}|十[一二三四五六七八九]?|[7-9七八九])[轮次][^,]{0,6}融资/.test(
      words,
    )
  ) {
    if (s.said !== null) s.status = s.said
    return null
  }
  // 一年完成四轮融资 counts rounds and tells of none.
  if (
    labels.length === 1 &&
    labels[0]?.label === null &&
    /^[两三四五六七八九数多]轮/.test(labels[0]?.raw ?? '') &&
    sized.length === 0 &&
    // 两轮融资分别由甲和乙领投: of both that were told right before.
    !/^[两三]轮(?:融资)?(?:均|都|分别)?由/.test(words)
  ) {
    if (s.said !== null) s.status = s.said
    const counted = subjectOf(text, clause)
    if (counted !== null && counted.weight >= 1 && s.said === 'completed' && !s.past) {
      s.open = start(s, clause, 'round', 'completed', false)
      s.open.company = counted
      s.counting = s.open
    }
    return null
  }
  return {
    clause,
    words,
    fin,
    rounds,
    money,
    index,
    before,
    refers,
    inSentence,
    parted,
    lent,
    other,
    carried,
    sized,
    valued,
    ticket,
    dealt,
    labels,
  }
}

/** Whether a clause says who paid for the shares just told of; it adds them. */
export function paysForThem(s: Telling, { clause, words, inSentence, sized, labels }: Sized): boolean {
  const { text } = s.context
  if (s.open !== null && inSentence && sized.length + labels.length === 0 && paysForShares(s.open, words)) {
    addParties(s.open, partiesIn(text, clause, clause.start))
    s.open.end = clause.end
    return true
  }
  return false
}

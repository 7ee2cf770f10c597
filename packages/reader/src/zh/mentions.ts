import type { Open } from '../mention.ts'
import type { Sentence } from '../text/segments.ts'
import { hasRelative, isRelative, labelled } from './clauses.ts'
import { companyEnding } from './company.ts'
import { financing, interesting, parse, type Parsed, type ZhContext } from './parse.ts'
import { isClosed } from './status.ts'
import { subjectOf } from './subject.ts'
import { companyOf } from './whose.ts'
import { toldAfter } from './telling/after.ts'
import { tellOther } from './telling/others.ts'
import { addPayers, paysAlone } from './telling/payers.ts'
import { addHeld, addPrices } from './telling/prices.ts'
import { tellRounds } from './telling/rounds.ts'
import { cutAt, isAside, isNoDeal, namesThem, onlyGoesOn } from './telling/skips.ts'
import { addTotals, paysForThem, sizedBy } from './telling/sums.ts'
import { type At, type Sized, type Telling, tellingOf } from './telling/telling.ts'
import { hearStatus, timed } from './telling/times.ts'

/** 北京已有40家AI企业完成融资: of many, and of none that is named. */
const ofMany =
  /(?:\d|[数多几百千])[余多]?家[^,、轮]{0,12}(?:企业|公司|创企|项目)[^,、轮的]{0,6}(?:完成|获得?)[^,、轮]{0,6}(?:融资|投资)(?![^,]{0,2}[的人])/

/** Everything a Chinese sentence says of deals, one mention for each deal it tells of. */
export function mentionsInChinese(context: ZhContext, sentence: Sentence): readonly Open[] {
  const { text } = context
  const whole = text.slice(sentence.start, sentence.end)
  if (!interesting.test(whole) || (whole.includes('家') && ofMany.test(whole))) return []
  const fin = financing.test(whole)
  const clauses = labelled(text, sentence.clauses).map((clause) => parse(context, clause, fin))
  const s = tellingOf(context, sentence, clauses)
  for (const [index, parsed] of clauses.entries()) {
    const { clause, words, fin, rounds, money, held } = parsed
    tell(s, { clause, words, fin, rounds, money, index, before: clauses[index - 1] })
    if (held !== null) addHeld(s, parsed)
  }
  shareCounted(s)
  nameKnown(s)
  // 甲完成3亿元B轮融资: who stands first and says itself what it raised.
  for (const one of s.found)
    if (
      one.company?.weight === 1 &&
      one.explicit &&
      one.relation === 'round' &&
      isClosed(one.status) &&
      (one.round?.label ?? null) !== null &&
      one.company.name.length <= 8 &&
      !/[做造让想把给获将从被是有没这那前后]|员工/.test(one.company.name) &&
      /^[\s•·\d.、)“"「-]*$/.test(text.slice(one.start, one.company.start))
    )
      one.company = { ...one.company, weight: 2 }
  // 甲获乙投资8亿;丙获乙投资6亿: each its own company, however little else is said of it.
  if (/[;；]/.test(whole))
    for (const one of s.found)
      if (one.company !== null && one.company.weight === 1 && one.company.start === one.start)
        one.company = { ...one.company, weight: 2 }
  return s.found
}

/** 获得甲D轮投资的|乙今日宣布…: what is told before the name is of who is named. */
function nameKnown({ context: { text }, clauses, found }: Telling): void {
  for (const one of found) {
    if (!isRelative(text, one)) continue
    const next = clauses.find(({ clause }) => clause.start === one.end + 1)?.clause
    if (next === undefined) continue
    const named = subjectOf(text, next) ?? companyEnding(text, next.start, next.end)
    if (named === null) continue
    for (const each of found)
      if (each === one || (each.start >= one.end && each.company === null)) each.company = { ...named, weight: 2 }
  }
}

/** One clause: what tells of no deal first, then when, then sums, then deals, prices and who pays. */
function tell(s: Telling, at: At): void {
  cutAt(s, at)
  if (hasRelative(s.context.text, at.clause)) s.past = false
  if (
    isNoDeal(s, at) ||
    toldAfter(s, at) ||
    namesThem(s, at) ||
    paysAlone(s, at) ||
    onlyGoesOn(s, at) ||
    isAside(s, at)
  )
    return
  const parted = hearStatus(s, at)
  const when = timed(s, at, parted)
  if (when === null) return
  addTotals(s, when)
  const sized = sizedBy(s, when)
  if (sized === null || paysForThem(s, sized)) return
  const { other, fin, money, labels } = sized
  if (
    other !== null &&
    !(other === 'debt' && fin && !sized.lent && sized.sized.length > 0 && sized.dealt === undefined)
  ) {
    if (tellOther(s, other, sized)) return
  } else if (!isTotal(money, sized)) tellRounds(s, sized)
  addPrices(s, sized)
  if (s.open !== null && s.open.relation === 'round' && s.open.company === null && (fin || labels.length > 0))
    // 获得甲数千万元A轮、乙1亿元B轮融资: of the company of the first.
    s.open.company = parted
      ? (s.found.at(-2)?.company ?? null)
      : companyOf(s.context.text, at.clause, s.sentence, at.index)
  addPayers(s, sized)
  s.listFrom = at.clause.start
  if (s.said !== null) s.status = s.said
}

/** A total of all times, and no round beside it. */
const isTotal = (money: Parsed['money'], { sized, labels }: Sized): boolean =>
  money.some(({ role }) => role === 'cumulative') && sized.length === 0 && labels.length === 0

/** 连续完成两轮融资,总金额…,A轮由…,A+轮由…: the sum is of the rounds named after it. */
function shareCounted({ counting, found }: Telling): void {
  if (counting === null || counting.amount?.scope !== 'sum_of_rounds' || !counting.round?.label) return
  for (const one of found)
    if (one.relation === 'round' && one.amount === null && !one.historic && (one.round?.label ?? null) !== null)
      one.amount = counting.amount
}

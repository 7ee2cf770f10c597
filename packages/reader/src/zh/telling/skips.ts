import { heldBy, severalAlike } from '../clauses.ts'
import { namesBetween } from '../list.ts'
import { addParties, refused } from '../open.ts'
import { interesting } from '../parse.ts'
import { noParties } from '../parties.ts'
import { isClosed, isPast, meant, olderThan, statusIn } from '../status.ts'
import { subjectOf } from '../subject.ts'
import { type At, start, type Telling } from './telling.ts'

/** A semicolon before a clause ends what was told. */
export function cutAt(s: Telling, { index, clause, before }: At): void {
  const { text } = s.context
  if (index > 0 && /[;；]/.test(text.slice(before?.clause.end ?? clause.start, clause.start))) {
    s.open = null
    s.status = null
    s.past = false
    s.group = []
  }
}

/** Whether a clause tells of no deal of anybody who is named; the deal told of ends where it is of others. */
export function isNoDeal(s: Telling, { clause, words, money, before }: At): boolean {
  // 3亿元融资已经花完: what became of money.
  if (/^[^,]{0,12}[烧花败耗](?:光|完|掉|尽)了?[^,]{0,4}[\d数]/.test(words)) {
    const [spent] = money
    if (spent !== undefined && /融资|投资/.test(words))
      start(s, { start: clause.start, end: s.sentence.end }, 'cumulative', 'completed', false).amount = {
        found: spent.one,
        scope: 'cumulative',
      }
    return true
  }
  if (/融资(?:款)?(?:已经|已|都|早已)*(?:花完|花光|烧完|烧光|用完|耗尽)/.test(words)) return true
  // 创始人曾带领乙登陆纳斯达克: what somebody did elsewhere.
  if (/(?:带领|率领|操盘|助推)[^,]{2,20}(?:上市|登[陆六]|IPO)/.test(words)) return true
  // 目前没有上市计划, 公开发售部分: no listing.
  if (
    /(?:没有|暂无|尚无|并无|未有)[^,]{0,6}(?:上市|IPO)(?:的)?(?:计划|安排|打算|时间表)|[发配]售(?:的)?部分/.test(words)
  ) {
    s.open = null
    return true
  }
  // 预计投资1亿元建厂: spent on a thing, and in no company.
  if (/投资[^,]{2,12}(?:在[^,]{2,10})?建(?!投)/.test(words) && money.every(({ role }) => role === 'other')) return true
  // C轮死、B轮魔咒: what is said of a stage, and no deal.
  if (money.length === 0 && /[A-H]轮(?:死|魔咒|焦虑|陷阱|困境)/.test(words)) return true
  // 坚持在光电芯片、人工智能等领域进行投资: what somebody does, and no deal.
  if (money.length === 0 && /(?:领域|赛道|方向)(?:内)?[^,]{0,6}(?:投资|布局|出手)$/.test(words)) return true
  // 拒绝了甲3亿元的投资: nothing came of it. 甲A轮投资的乙,…: what was before says only who 乙 is.
  if (
    refused.test(words) ||
    /^[^,]{2,16}(?:Pre-?)?(?:[A-H]\d?\+*|天使|种子)轮(?:投资|[领参跟]投)的[^,]{2,16}$/.test(words)
  )
    return true
  // 关于甲增资扩股并引入投资者的公告: the heading of a filing.
  if (/关于[^,]{4,}的(?:[\u4e00-\u9fff]{0,6}公告|议案)$/.test(words)) return true
  // 甲和乙等其他初创公司也从…筹集了数十亿: of several, and of none alone.
  if (/[等家]/.test(words) && severalAlike.test(words)) {
    s.open = null
    return true
  }
  // 甲、乙等厂家,近两年里均完成了…: of several.
  if (
    before !== undefined &&
    before.rounds.length + before.money.length === 0 &&
    /^(?:在[^,]{1,12})?(?:均|都|纷纷|相继)(?:已|也)*(?:完成|获得?|拿到)/.test(words)
  ) {
    s.open = null
    return true
  }
  return false
}

/** 包括甲、乙等: whether a clause says who they are that the one before tells of; it adds them. */
export function namesThem(s: Telling, { clause, words, money, before }: At): boolean {
  const {
    context: { text },
    sentence,
  } = s
  const detailed = /^(?:其中)?(?:主要)?(?:包括|包含|分别为|分别是|涵盖)了?/.exec(words)
  if (detailed !== null && before !== undefined && money.length === 0 && !/[领跟参]投|顾问/.test(words)) {
    const role =
      heldBy(before.words) ??
      (/等[^,;]{0,14}(?:投资方|投资者|投资人|机构|股东|资方)$/.test(words) && /融资|轮|投资/.test(before.words)
        ? 'others'
        : null)
    if (role !== null && s.open !== null && s.open.relation === 'round' && s.open.sentence === sentence.index) {
      const names = namesBetween(text, clause.start + detailed[0].length, clause.end)
      addParties(s.open, { ...noParties, [role]: names })
      s.open.end = Math.max(s.open.end, clause.end)
      return true
    }
  }
  return false
}

/** Whether a clause says no more than how far or how long ago things are; it is kept for those that follow. */
export function onlyGoesOn(s: Telling, { clause, words, fin, money, rounds }: At): boolean {
  const { text, published } = s.context
  if (fin || money.length > 0 || rounds.length > 0 || interesting.test(words)) return false
  const said = statusIn(words)
  if (said !== null && !isClosed(said)) {
    s.status = said
    if ((said === 'disputed' || said === 'failed' || said === 'unknown') && s.open !== null) s.open.status = said
  }
  if (s.open !== null && s.open.company === null) {
    const named = subjectOf(text, clause)
    if (named !== null && named.weight >= 1) s.open.company = named
  }
  if (isPast(words) || (olderThan(words, published) && !/成立|创立|创办/.test(words))) s.past = true
  // 已签署投资协议,预计下月交割: not yet done.
  if (
    s.open !== null &&
    s.open.relation === 'round' &&
    s.open.status === 'completed' &&
    /(?:预计|将于|有望)[^,]{0,10}(?:交割|到账)|尚未(?:交割|到账|完成|关闭)|(?:只|仅|就)[差待等][^,]{0,4}(?:签字|签约|交割|打款)|(?:在|还在|正在)走[^,]{0,4}流程|等待(?:打款|交割|签字)|(?:还|尚)(?:没|未)(?:有)?签|投资(?:人|方)[^,]{0,4}(?:犹豫|观望)|(?:给|递|发|出|收)(?:出|来|到|了)*[^,]{0,10}(?:条款清单|投资意向书)/.test(
      words,
    )
  )
    s.open.status = 'in_progress'
  // 将向甲投资4亿美元,双方已签署框架协议.
  if (
    s.open !== null &&
    s.open.relation === 'round' &&
    s.open.status === 'completed' &&
    !s.open.historic &&
    /框架协议|意向(?:书|性?协议)|(?:尚|仍|还)[需须待]|有待|须经|(?:待|需|须)[^,]{0,10}(?:审议|批准|审批|同意)/.test(
      words,
    )
  )
    s.open.status = 'planned'
  // Agreed on and not yet done.
  if (
    s.open !== null &&
    s.open.relation === 'acquisition' &&
    s.open.status === 'completed' &&
    /预计|尚待|尚需|有待|须经|仍需|待监管/.test(words)
  )
    s.open.status = 'planned'
  return true
}

const counted =
  /(?:已经?|共|累计|先后)[^,]{0,8}(?:完成|获得?)了?[^,]{0,4}(?:\d+|[二两三四五六七八九十]+)[轮次笔][^,]{0,6}[融投]资$/

/** Whether a clause is of somebody who is not named, or says what the money is for. */
export function isAside(s: Telling, { words, money, before }: At): boolean {
  // 已完成6轮融资,吸引了甲、乙等机构: of all those rounds together.
  if (
    before !== undefined &&
    counted.test(before.words) &&
    /^(?:并|先后|也)*(?:吸引|引入|引进|汇聚|集结)了?/.test(words)
  )
    return true
  // 迄今已获甲、乙等投资: of all so far.
  if (money.length === 0 && /(?:迄今|至今|累计|先后|陆续)[^,]{0,4}(?:获得?|得到)[^,]{4,40}投资$/.test(words))
    return true
  // 另一家头部公司也在进行…融资: of one that is not named.
  if (
    /^(?:据[^,]{0,8})?另(?:外)?一[家个][^,“「A-Z]{0,14}(?:公司|企业|平台|玩家|厂商)(?=也|正|在|则|已|将|据)/.test(words)
  ) {
    s.open = null
    s.past = false
    return true
  }
  // 此次融资将帮助…: what the money is for.
  if (money.length === 0 && meant.test(words) && !/[领跟参]投/.test(words)) return true
  return false
}

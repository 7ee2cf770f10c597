import type { Status } from '../../mention.ts'
import { isRelative } from '../clauses.ts'
import { isClosed, isPast, olderThan, otherRelation, refersBack, statusIn, stronger } from '../status.ts'
import { subjectOf } from '../subject.ts'
import type { At, Telling, Timed } from './telling.ts'

/** Hears how far a clause says that things are. Out: whether a mere `and` parts it from the clause before. */
export function hearStatus(s: Telling, { clause, words, rounds, money, before }: At): boolean {
  const { text } = s.context
  s.said = statusIn(words)
  // 给出了计划中的数字:融资3亿元: what stands behind the colon is as far as what stands before.
  if (
    s.said === 'completed' &&
    s.status !== null &&
    !isClosed(s.status) &&
    // 计划赴港发行股份,募资约10亿美元: the same where its own verb does not say that it was done.
    (text.slice(before?.clause.end ?? clause.start, clause.start).trim() === ':' ||
      !/[完获已了投刚]|成功|宣布|到账|官宣|再/.test(words))
  )
    s.said = s.status
  // 上一次融资在2024年3月,A轮5000万元: it was done.
  if (
    s.said === null &&
    rounds.length > 0 &&
    money.length > 0 &&
    before !== undefined &&
    /(?:上|前)一?[次轮]融资[^,]{0,6}[在于是]/.test(before.words)
  )
    s.said = 'completed'
  // 上一轮是2024年的A轮融资,金额1亿元: it was done.
  if (s.said === null && rounds.length > 0 && /^(?:上|前)一?轮(?:融资)?[是为]/.test(words)) s.said = 'completed'
  // 获得甲2700万元A轮融资|和|乙的1.2亿元B轮融资: what the verb before says is said of both.
  const parted =
    before !== undefined &&
    (/^(?:以及|[、和与及])$/.test(text.slice(before.clause.end, clause.start).trim()) ||
      (rounds.length > 0 && words.startsWith('以及')))
  if (parted && s.said === null && s.open?.status === 'completed') s.said = 'completed'
  return parted
}

/** 甲完成B轮融资后,估值约50亿元: a round of its own, told with what it made the company worth. */
const pricedAfter = (s: Telling, { clause, rounds, index }: At): boolean => {
  const next = s.clauses[index + 1]?.words
  return (
    s.open === null &&
    rounds.length > 0 &&
    next !== undefined &&
    /^(?:公司|其|最新|投后|整体)*估值/.test(next) &&
    subjectOf(s.context.text, clause) !== null
  )
}

/** When a clause tells of, and of what kind of deal; null where it gives a time and no deal. */
export function timed(s: Telling, at: At, parted: boolean): Timed | null {
  const { clause, words, fin, rounds, money, index, before } = at
  const {
    context: { published },
    sentence,
  } = s
  const refers = refersBack.test(words)
  if (s.placed && !/轮/.test(words)) {
    s.open = null
    return null
  }
  const inSentence: boolean = s.open !== null && s.open.sentence === sentence.index
  // 继登陆港交所之后: a time, not a deal.
  if (rounds.length + money.length === 0 && /^继[^,]{2,24}后$/.test(words)) return null
  // 这是欧洲有史以来最大的种子融资之一: of the round just told.
  if (
    money.length === 0 &&
    /^(?:这|也|并)?(?:也)?(?:是|成为|系)[^,]{0,40}最[大高多][^,]{0,16}(?:之一|融资|投资)$/.test(words)
  )
    return null
  // 这是甲一年内获得的第4笔巨额融资: which one the deal just told is.
  if (
    money.length === 0 &&
    /^[这此也并将][^,]{0,40}的?第[\d一二两三四五六七八九十]+(?:[笔次][^,]{0,6}|轮)(?:融资|投资)$/.test(words) &&
    rounds.every((one) => one.label === null)
  )
    return null
  // 一举打破了自身某轮所创下的记录: of a round of before.
  const record = /(?:打破|刷新|超[过越])[^,]{2,60}(?:所创|创下|保持)[^,]{0,24}[记纪]录/.test(words)
  if (record) s.open = null
  // 自…启动首轮融资以来, 完成独立融资后: a time, not a deal.
  if (
    /^自[^,]*以来$|自[^,]{2,24}(?:启动|开启|完成)[^,]{0,12}以来|(?:完成|获得)[^,]{0,12}(?:融资|投资)(?:之?后|以来)$/.test(
      words,
    ) &&
    money.length === 0 &&
    !pricedAfter(s, at)
  )
    return null
  if (olderThan(words, published) && !/成立|创立|创办/.test(words)) s.past = true
  // 获得甲D轮投资的|乙今日宣布…: what it is known by was before.
  if (isRelative(s.context.text, at.clause)) s.past = true
  // 本轮融资之前: of what came before it.
  if (/(?:本|此|该)轮(?:融资)?之?前/.test(words)) s.past = true
  else if (
    refers &&
    s.open?.historic === true &&
    /^[而但]?[本此该]轮/.test(words) &&
    s.clauses.slice(0, index).some((one) => /此前|曾/.test(one.words))
  ) {
    // 此前曾获甲A轮投资,本轮由乙领投: another round.
    s.past = false
    s.open = null
    s.group = []
  } else if (refers) s.past = s.past && inSentence
  // 去年获A轮投资,今年8月再获…: the latest.
  else if (s.past && /今年\d{1,2}月[^,]{0,4}(?:再|又)/.test(words)) s.past = false
  else if (isPast(words)) s.past = true
  else if (
    s.said === 'completed' &&
    fin &&
    /近日|日前|今日|宣布|再/.test(words) &&
    // 2024年12月,甲宣布完成…: it was announced then.
    !olderThan(before !== undefined && before.words.length < 12 ? before.words + words : words, published)
  )
    s.past = false
  if (record) {
    s.past = true
    s.said = 'completed'
  }
  const lent =
    /(?:债[务权](?:型)?|可转债|可转换债券|票据)[融筹募][资集]|(?:发债|债券|举债)[^,]{0,6}[融筹募]/.test(words) &&
    rounds.length === 0
  const roundish =
    !lent &&
    !/回购|基金[^,]{0,14}首轮/.test(words) &&
    (/轮(?:融资|投资)|领投|跟投|参投/.test(words) || rounds.length > 0)
  const other = roundish ? null : otherRelation(words)
  const carried: Status | null =
    s.said !== null && s.status !== null && !isClosed(s.said) && !isClosed(s.status)
      ? stronger(s.said, s.status)
      : (s.said ?? (s.status !== null && !isClosed(s.status) ? s.status : null))
  // Written out: a copy with more behind it is a new shape each time, and slow to make and to read.
  return { clause, words, fin, rounds, money, index, before, refers, inSentence, parted, lent, other, carried }
}

import type { NameAt } from '../mention.ts'
import { each } from '../text/each.ts'
import type { RoundMention } from '../rules/rounds.ts'
import type { Piece } from '../text/segments.ts'
import { companyEnding } from './company.ts'
import { isGeneric } from './list.ts'
import { lean } from '../text/lean.ts'

/** A clause with its words. */
interface Told {
  readonly clause: Piece
  readonly words: string
}

/** Several companies in one breath, 甲和乙等其他初创公司也从…筹集了数十亿: of none alone. */
export const severalAlike = lean(
  /等(?:均|都|纷纷|先后|相继)(?:已|也)?(?:完成|获得?|拿到|宣布)|^[^,“「]{0,10}[两三四五六七八九十多数\d]+家[\u4e00-\u9fff]{0,6}?(?:公司|企业|创企|初创公司|初创企业)(?:成功|都|均|先后|相继|接连|已|也)*(?:获|完成|宣布|拿到)|^[^,]{2,40}等(?:其他|其它|多家|一众|众多|几家)?[^,、]{0,8}(?:公司|企业|创企|厂商|玩家|独角兽)(?:也|都|均|则|纷纷|先后|已经?|近期|今年)*(?:从|相继|获得?|完成|融|募|筹|拿)/,
)

/** A kind of investors with a colon behind it: 产业方:甲、乙; 国家队和地方国资:甲. */
export const kindOfInvestors = (words: string): boolean =>
  words.length <= 16 && /(?:方|机构|国资|股东|投资人|国家队|基金|资本)$/.test(words) && isGeneric(words)

/** Whether a clause goes on with the list that a label opened in the clause before. */
function goesOn(text: string, last: Piece, clause: Piece): boolean {
  const [before, words] = [text.slice(last.start, last.end), text.slice(clause.start, clause.end)]
  const kind = before.includes(':') && kindOfInvestors(before.slice(0, before.indexOf(':')))
  return (
    text.slice(last.end, clause.start).trim() === ',' &&
    (kind ||
      /(?:(?:投资方|投资者|投资人|投资机构|资方|参与者|[领跟参]投方)(?:主要)?(?:包括|含|有|为|是)|[领跟参]投的(?:主要)?(?:有|包括))/.test(
        before,
      )) &&
    // 甲等投资方,乙等基金,以及丙、丁等机构: one list of several kinds.
    (!/等[^,]{0,8}$/.test(before) || /^(?:以及)?[^,]*、[^,]*等[^,]{0,8}(?:机构|基金|资本|投资方)$/.test(words)) &&
    // 领投方为甲,另有乙参与: who joined led nothing.
    !(before.includes('领投') && /^其[他它余]|参与|加入|支持|入局|加持/.test(words)) &&
    (kind ||
      /^(?:以及|还有|另有)/.test(words) ||
      (words.includes('、') && words.length <= 60) ||
      /^[^,]{2,20}[和与及][^,]{2,20}$/.test(words)) &&
    !/[领跟参追获]投|投(?!资|行|控|集团|创|基金|$|[、和与及等])|完成|融资|担任|顾问|用于|将|表示|估值|成立|轮|跟进|[老现原有]+(?:股东|投资者)|追加|增资|加[码注]|分别|主体/.test(
      words,
    )
  )
}

const VERBS =
  /[领跟参]投|(?:共同|联合|独家|等[^,]{0,6}|[、和与及])投资$|出资|参与|组成|担任|负责|带领|创[立办建]|领衔|孵化|发起|打造|研发|成立|毕业|提供|完成|获|融|估值|用于|表示|的/

/** Whether a clause goes on with a list that 由 opened in the clause before and no verb ended. */
function stillNames(text: string, last: Piece, clause: Piece): boolean {
  if (text.slice(last.end, clause.start).trim() !== ',') return false
  const before = text.slice(last.start, last.end)
  const listed = /^(?:[^,]{0,8}(?:融资|投资))?由([^,]{2,}(?:,[^,]{2,14})*)$/.exec(before)?.[1]
  if (listed === undefined || !/、|资本$|创投$|基金$|集团$/.test(listed) || VERBS.test(listed)) return false
  const words = text.slice(clause.start, clause.end)
  return (
    (/^[\u4e00-\u9fffA-Za-z0-9]{2,12}(?:资本|创投|基金|投资|集团|股份|科技|产投|国投|汽车|证券|银行)$/.test(words) ||
      /^[^,]{2,60}(?:[、和与及]|等)[^,]{0,40}(?:[领跟参]投|参与|投资|出资|加注|入股)(?:了?(?:本轮|此轮|该轮)?(?:融资)?)?$/.test(
        words,
      )) &&
    !/老股东|顾问|担任|追加/.test(words)
  )
}

/** What a company is known by before its name: 年初获得甲1亿美元D轮投资的|生鲜电商乙. */
const knownBy =
  /^([在于曾刚已就才先后连续成功不久此前早今去年上月周近期初底中旬半个多\d一二两三四五六七八九十]*(?:获得?|完成|拿下|拿到|收获)了?[^,;的]{2,40}?(?:融资|投资))的(?!消息|公司|企业|团队|基础|同时|背景|情况|目的|项目|资金|金额|名单)(?=[^,;的]{2})/

/** 正与车企洽谈合作的甲完成…, 曾领投公司B轮的甲再次追加投资: what it does, or put money in before, ahead of its name. */
const ahead =
  /^[正在曾已经这此之前]*(?:[与同和为向给](?![^,;的]*(?:轮|[融投注]资))[^,;的]{2,24}(?:[谈商供发造试购产]|合作|服务|达成)[^,;的]{0,8}|[^,]{0,2}(?:筹备|冲刺|计划|拟)[^,]{0,6}(?:IPO|上市)|(?:[领跟参]投|参与|投资)[过了]?[^,;的前上]{0,14}轮(?:[融投]资)?)的(?=[^,;的]{2,20}(?:完成|获|宣|融|再|续|追|加[码注]|投))/

/** 获得甲D轮投资的|生鲜电商乙今日宣布…: what the company is known by is a clause of its own. */
function relative(text: string, whole: Piece): readonly Piece[] {
  const words = text.slice(whole.start, whole.end)
  const aside = words.includes('的') ? (ahead.exec(words)?.[0].length ?? 0) : 0
  const clause = { start: whole.start + aside, end: whole.end }
  const told = knownBy.exec(words.slice(aside))?.[1]
  if (told === undefined) return [clause]
  const end = clause.start + told.length
  return [
    { start: clause.start, end },
    { start: end + 1, end: clause.end },
  ]
}

/** Whether a clause is what the company named right behind it is known by. */
export const isRelative = (text: string, clause: Piece): boolean => text.charAt(clause.end) === '的'
/** Whether a clause begins with the company that the one before it says something of. */
export const hasRelative = (text: string, clause: Piece): boolean => text.charAt(clause.start - 1) === '的'

/** 获得甲2700万元A轮融资和乙的1.2亿元B轮融资: each round with its own words is a clause. */
function parted(text: string, clause: Piece): readonly Piece[] {
  const words = text.slice(clause.start, clause.end)
  if (!/(?:融资|轮|投资)(?:以及|[、和与及])/.test(words)) return [clause]
  const out: Piece[] = []
  let from = 0
  for (const hit of each(
    /(?:融资|(?<=[轮元币级略权使])投资)(以及|[、和与及])(?=[^、;,\d]{2,9}\d[^、;,]{0,6}(?:贷款|授信|债)|[^;,]{2,40}的[^、;,]{0,16}(?:轮|融资)|(?:19|20)\d\d年|[^、;]{2,30}[领参跟]投[^;]{0,30}的[^、;]{0,16}(?:轮|融资))|轮([、和与及])(?=(?![近超约逾\d数千百亿])[^、;,]{2,12}?[近超约逾\d数千百亿][^、;,的]{0,8}轮)/g,
    words,
  )) {
    const joint = (hit[1] ?? hit[2] ?? '').length
    const at = hit.index + hit[0].length - joint
    out.push({ start: clause.start + from, end: clause.start + at })
    from = at + joint
  }
  return out.length === 0 ? [clause] : [...out, { start: clause.start + from, end: clause.end }]
}

/** `跟投方：A、B`: a label and the list behind its colon are one clause. */
export function labelled(text: string, clauses: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = []
  const divided: Piece[] = []
  for (const whole of clauses) for (const one of relative(text, whole)) divided.push(...parted(text, one))
  for (const clause of divided) {
    const last = out.at(-1)
    if (
      last !== undefined &&
      text.slice(last.end, clause.start).trim() === ':' &&
      /(?:领投|跟投|参投|投资|出资|参与|认购|顾问|新老?股东|老股东)(?:方|人|者|机构|名单)?(?:(?:主要|共)?(?:有|为|是)?[两三四五六七八九十\d]+[家位个](?:机构)?)?$|[投资][方人者](?:主要)?(?:包括|包含|有|为|是)$|FA$|老股东[^,]{0,10}$/.test(
        text.slice(last.start, last.end),
      )
    )
      out[out.length - 1] = { start: last.start, end: clause.end }
    else if (
      last !== undefined &&
      text.slice(last.end, clause.start).trim() === '--' &&
      /(?:(?:[领跟参]投|投资)(?:本轮)?(?:的|方)?(?:是|为)|(?:参与者|投资方|投资人|资方|[领跟参]投方)(?:则|主要)?(?:包括|包含|为|是|有)了?)[^,]*$/.test(
        text.slice(last.start, last.end),
      )
    )
      // 领投的是一家消费基金——甲资本.
      out[out.length - 1] = { start: last.start, end: clause.end }
    else if (
      last !== undefined &&
      text.slice(last.end, clause.start).trim() === '--' &&
      /(?:对|向|投资?了?)[^,]{2,30}(?:公司|企业|商|平台|品牌|龙头)$/.test(text.slice(last.start, last.end)) &&
      /投资|融资|注资|增资|股权/.test(text.slice(clause.start, clause.end))
    )
      // 甲完成对国内厂商——乙有限公司的A轮投资: what it is, and its name.
      out[out.length - 1] = { start: last.start, end: clause.end }
    else if (
      last !== undefined &&
      text.slice(last.end, clause.start).trim() === ':' &&
      kindOfInvestors(text.slice(last.start, last.end)) &&
      /、|^除了|^既?有|^包括/.test(text.slice(clause.start, clause.end))
    )
      // 产业方:甲、乙: a kind of investors, and who they are.
      out[out.length - 1] = { start: last.start, end: clause.end }
    else if (last !== undefined && stillNames(text, last, clause)) {
      // 由甲、乙,丙资本,丁等多家机构联合参与: a comma for the sign of a list.
      out[out.length - 1] = { start: last.start, end: clause.end }
    } else if (last !== undefined && goesOn(text, last, clause))
      // 投资方包括甲、乙,产业基金丙、丁,以及戊: one list.
      out[out.length - 1] = { start: last.start, end: clause.end }
    else out.push(clause)
  }
  return out
}

/** What those did whom a clause counts and does not name: 多家产业方跟投, 由数家机构联合领投. */
export function heldBy(words: string): 'leads' | 'others' | 'existing' | null {
  if (!/(?:方|机构|股东|基金|资本|投资人|投资者|企业|公司|集团|名企|巨头)/.test(words)) return null
  if (/领投(?:了?(?:本轮|此轮|该轮)?(?:融资)?)?$/.test(words)) return 'leads'
  if (!/(?:[跟参]投|参与(?:了)?(?:本轮|此轮|投资|融资)?|加持|入局|加[注码]|追投|投资|认购|押注|支持)$/.test(words))
    return null
  return /老股东|现有股东|原股东/.test(words) && !/产业方|机构|新股东|投资方|企业|公司/.test(words)
    ? 'existing'
    : 'others'
}

/** A clause that is no more than a name, an entry of a list perhaps. */
export const bareName = /^(?:\d{1,2}[、.])?[\u4e00-\u9fffA-Za-z0-9·]{2,12}$/

/** `青砚科技,年内融资3亿元`, `其中最突出的有青砚,…`: a clause that only names whom the next is about. */
export function topicBefore(text: string, clauses: readonly Told[]): (NameAt & { weight: number }) | null {
  for (const { clause, words } of clauses.slice(-2).reverse()) {
    const topic = /^(?:至于|对于)(?=[^,]{2,12}$)/.exec(words)
    if (topic !== null) return companyEnding(text, clause.start + topic[0].length, clause.end)
    const among = /^(?:其中[^,]{0,8}(?:有|是|为|属|数)|(?:此外)?[还另]有)(?=[^,]{2,12}$)/.exec(words)
    if (among === null && /^(?:一|这|那|该|此)[款家个种位项]/.test(words)) continue
    if (among === null && !bareName.test(words)) continue
    const named = companyEnding(text, clause.start + (among?.[0].length ?? 0), clause.end)
    if (named !== null && named.weight >= 1) return named
  }
  return null
}

/** A deal's several rounds named in one breath: A轮与战略融资, Pre-A及Pre-A+轮. */
export function coordinated(text: string, rounds: readonly RoundMention[]): readonly RoundMention[] {
  const kept: RoundMention[] = []
  for (const one of rounds) {
    const last = kept.at(-1)
    if (last === undefined) {
      kept.push(one)
      continue
    }
    const gap = text.slice(last.end, one.start)
    // A1轮战略融资 is one round, and its letter names it.
    if (last.label === one.label || (last.label !== null && gap === '')) continue
    // 新一轮战略融资 is one round; its name is the word that names it.
    if (
      last.label === null &&
      (/^(?:的)?[^,、和与及]{0,8}$/.test(gap) || /^(?:融资)?(?:为|是|系)[^,、和与及]{0,14}$/.test(gap))
    ) {
      kept[kept.length - 1] = one
      continue
    }
    if (/^(?:融资)?(?:[、和与及,]|以及|暨)?[^,、。]{0,10}$/.test(gap) && one.label !== null && last.label !== null)
      kept.push(one)
  }
  return kept
}

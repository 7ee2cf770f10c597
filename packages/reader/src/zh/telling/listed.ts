import type { Piece } from '../../text/segments.ts'
import { companyEnding, type Candidate } from '../company.ts'
import { namesBetween } from '../list.ts'
import { bare } from '../subject.ts'

/** Who lists, before when, where and how: 甲于9月3日递交, 乙科创板IPO不符合发行条件. */
const deed =
  /^(.{1,40}?)(?:已|传(?=[已弃将拟搁放])|搁置|放弃|(?<!关)于|[在据向撤赴]|[将拟](?!分拆)|[二三][次度]|[暂推]|启动|更新|计划|考虑|希望|打算|有意|明年|正式|近日|日前|[今明昨][日天]|宣布|再|主动|完成|IPO|首[发次]|境外|科创板|创业板|主板|北交所|港[交股]|A股|纳斯达克|冲[刺击]|登[陆六]|过会|递表|敲钟|招股|挂牌|通过|没有|未(?!来)|不|上市|[与同][^,]{2,40}合并|以|\d)/
/** Who says or does it to whom, before the name. */
const lead = /^.*?(?:受理|分拆|终止|关于|同意|批准|对(?!手)|中止|否决)对?(?=[\u4e00-\u9fffA-Za-z]{2})/
/** Where shares are listed, and nobody who lists. */
const place = /交所|^(?:科创|创业|主)板|^[港A美]股|纳斯达克|香港|证监会|^[沪深港]|监管/
/** Whose listing a clause tells of, one or several: `甲与乙已先后登陆科创板`. */
export function listedIn(text: string, clause: Piece): readonly Candidate[] {
  const words = text.slice(clause.start, clause.end)
  const hit = deed.exec(words)
  const head = hit?.[1]
  if (
    hit === null ||
    head === undefined ||
    /认购|基石|(?:上市|挂牌|板|交所|纳斯达克|港股)(?:公司|企业|的)|^(?:拟|将|已|计划|预计|有望)/.test(words)
  )
    return []
  const from = clause.start + (lead.exec(head)?.[0].length ?? 0)
  const to = clause.start + head.length
  if (/[、与和及]/.test(head) && /均|双双|先后|相继|陆续|同日|分别|都/.test(words)) {
    const names = namesBetween(text, from, to)
    if (names.length > 1) return names.map((one) => ({ ...one, weight: 2 }))
  }
  const one = bare(companyEnding(text, from, to))
  return one === null || place.test(one.name) ? [] : [{ ...one, weight: Math.max(2, one.weight) }]
}

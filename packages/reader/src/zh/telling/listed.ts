import type { Piece } from '../../text/segments.ts'
import { companyEnding, type Candidate } from '../company.ts'
import { namesBetween } from '../list.ts'
import { bare } from '../subject.ts'
import { lean } from '../../text/lean.ts'

/** What lists, behind the name of who does: 在科创板上市, 首发未获通过, IPO不符合发行条件. */
const deed = lean(
  /^(.{2,60}?)(?:(?:已|(?<!关)于|[在据]|[将拟](?!分拆)|[二三]次|[二三]度|暂缓|推迟|启动|计划|考虑|正式|近日|日前|[今明昨][日天]|宣布|再|主动|完成|IPO|科创板|\d)([^,]{0,24}))?(?:IPO|首发|首次公开|境外发行|(?:科创板|创业板|主板|北交所|港交所|港股|A股|纳斯达克)(?:上市|首发|挂牌|递表)|赴[港美](?:股|国)?上市|冲[刺击](?:科创|创业|主板|北交|港|A股|上市|纳斯|资本)|登[陆六]|撤回|撤销|撤单|过会|递表|敲钟|招股|挂牌|通过[^,]{0,4}聆讯|(?:没有|未|不)[^,]{0,2}通过|上市(?:申请|辅导|委|聆讯|首日|$)|向[^,]{2,12}(?:递|提)交|在[^,]{2,10}(?:上市|敲钟)|(?:将|拟|计划|宣布|已)*[与同][^,]{2,40}合并|以[^,]{2,6}形式|港股|[与同][^,]{0,20}SPAC)/,
)
/** Who says or does it to whom, before the name. */
const lead =
  /^.*?(?:受理|分拆|终止|关于|同意|批准|对(?!手)|暂缓|中止|审核|否决)(?!上市|发行|注册|了?对)(?:了)?(?=[\u4e00-\u9fffA-Za-z]{2})/
/** Where shares are listed, and nobody who lists. */
const place = /^(?:科创板|创业板|主板|北交所|港交所|[上深]交所|联交所|港股|A股|美股|纳斯达克|香港|证监会|[沪深港]|监管)/
const several = /均|双双|先后|相继|陆续|同日|分别|都/

/** Whose listing a clause tells of, one or several: `甲与乙已先后登陆科创板`. */
export function listedIn(text: string, clause: Piece): readonly Candidate[] {
  const words = text.slice(clause.start, clause.end)
  const hit = deed.exec(words)
  const head = hit?.[1]
  if (hit === null || head === undefined || /认购|基石/.test(words)) return []
  const from = clause.start + (lead.exec(head)?.[0].length ?? 0)
  const to = clause.start + head.length
  if (/[、与和及]/.test(head) && several.test(hit[0].slice(head.length))) {
    const names = namesBetween(text, from, to)
    if (names.length > 1) return names.map((one) => ({ ...one, weight: 2 }))
  }
  const one = bare(companyEnding(text, from, to))
  return one === null || place.test(one.name) ? [] : [{ ...one, weight: Math.max(2, one.weight) }]
}

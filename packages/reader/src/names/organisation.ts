import type { ReadName } from '../types.ts'

/** What a Chinese company name ends in when it carries its trade. */
const trade =
  '科技|智能|智慧|网络|網絡|信息|数据|數據|软件|軟件|机器人|機器人|实验室|實驗室|微电子|半导体|集团|集團|云|芯片|生物|医疗|未来|人工智能|AI'

/** Words that describe a company and stand directly before its name. */
const describing =
  /^.*(?:大模型|创企|創企|企业|企業|公司|平台|服务商|服務商|厂商|廠商|初创|初創|独角兽|獨角獸|团队|團隊|项目|項目|新秀|玩家|的)(?=[\u4e00-\u9fffA-Za-z]{2,})/

/** Words that stand before a verb of raising and name nobody. */
const noName =
  /公司$|企业$|團隊$|团队$|^(?:[该該其我你他她它这這那]|据|據|近日|日前|目前|此前|今日|昨日|同时|同時|随后|隨後|并且|並且|双方|雙方|项目|今年|去年|截至|消息|有望)|[的了在和与將将于於]$|[年月日]$|资本$|資本$|基金$|创投$|創投$|投资$|投資$|融资$|融資$|人士$|机构$|機構$|投资方$|轮$|輪$|元$/

/** A company name at the end of a piece of text, with its offset there; null where none stands. */
export function companyAtEnd(text: string): { readonly name: string; readonly at: number } | null {
  const chinese = new RegExp(`[\\u4e00-\\u9fffA-Za-z0-9·]{1,12}(?:${trade})$`).exec(text)
  if (chinese !== null) {
    const raw = chinese[0]
    const lead = describing.exec(raw)?.[0].length ?? 0
    const name = raw.slice(lead)
    return name.length < 2 ? null : { name, at: chinese.index + lead }
  }
  const plain = /(?:^|[，,。；;：:、]|[”"」])([\u4e00-\u9fff]{2,14})$/.exec(text)
  if (plain?.[1] !== undefined) {
    const head = describing.exec(plain[1])?.[0].length ?? 0
    const name = plain[1].slice(head)
    if (name.length >= 2 && name.length <= 6 && !noName.test(name)) return { name, at: text.length - name.length }
  }
  const latin = /(?:^|[^A-Za-z0-9.])([A-Z][\w.&-]*(?: (?:[A-Z][\w.&-]*|AI))*)$/.exec(text)
  if (latin?.[1] !== undefined) return { name: latin[1], at: text.length - latin[1].length }
  const quoted = /[“"「『]([^”"」』]{2,20})[”"」』]$/.exec(text)
  if (quoted?.[1] !== undefined) return { name: quoted[1], at: quoted.index + 1 }
  return null
}

/** A company name at the start of a piece of text. */
export function companyAtStart(text: string): { readonly name: string; readonly at: number } | null {
  const chinese = new RegExp(
    `^[\\u4e00-\\u9fffA-Za-z0-9·]{1,12}?(?:${trade})(?=[，,。；;、 的旗（(]|$|完成|获|宣布)`,
  ).exec(text)
  if (chinese !== null) return { name: chinese[0], at: 0 }
  const latin = /^([A-Z][\w&-]*(?:\.[a-z]+)?(?: (?:[A-Z][\w&-]*|AI))*)/.exec(text)
  return latin?.[1] === undefined ? null : { name: latin[1], at: 0 }
}

const joints = /(?:、|，|,|以及|及|和|与|與|携手|攜手|联手|聯手|联合|聯合|\band\b|&)/

/** Words of time, manner and standing around the name of an investor that are no part of it. */
const around =
  /^(?:\s|譬如|例如|比如|其中|此外|由|本轮|本輪|投资方|投資方|包括|为|為|有|老股东|老股東|现有股东|現有股東|原股东|the|existing|shareholders?|investors?|its|both|funds?)+|(?:\s|等|机构|機構|各|都|均|也|继续|繼續|持续|持續|共同|再次|联合|聯合)+$/gi

/** The names in a list such as `启明、经纬和创新工场`, with their places; `start` is where the list stands in the text. */
export function namesIn(list: string, start: number): readonly ReadName[] {
  const found: ReadName[] = []
  let at = 0
  for (const piece of list.split(new RegExp(`(${joints.source})`, 'i'))) {
    if (!new RegExp(`^${joints.source}$`, 'i').test(piece)) {
      let name = piece
      let lead = 0
      for (let before = ''; before !== name;) {
        before = name
        const trimmed = name.replace(around, (hit, offset: number) => {
          if (offset === 0) lead += hit.length
          return ''
        })
        name = trimmed
      }
      const fits = /^[\u4e00-\u9fffA-Za-z0-9·.&' -]{2,30}$/.test(name) && !/[0-9]+(?:亿|万|元)/.test(name)
      if (fits) found.push({ name, span: [start + at + lead, start + at + lead + name.length] })
    }
    at += piece.length
  }
  return found
}

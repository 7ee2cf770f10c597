import type { Piece } from '../text/segments.ts'
import { companyEnding, type Candidate } from './company.ts'

const CHANGED =
  /(?:发生|完成|进行|办理|出现)了?(?:多项|一系列)?(?:[^,]{0,6}(?:工商|登记|股东|股权|投资人)[^,]{0,6}(?:变更|变动))|(?:股东|投资人)(?:信息)?(?:名单)?(?:发生|出现)?(?:变更|变动|新增)|新增(?:多[名位家])?股东|新增[^,]{2,60}为(?:新)?股东|工商(?:信息|登记)(?:变更)?显示/
/** Words by which such a change is money put in: the register alone also tells of heirs and of shares passed on. */
const PUT_IN = /入股|战略投资|战投|增持|加码|押注|领投|持股(?:比例)?(?:约|为|达|近|超)?\d/

/**
 * 甲入股乙。天眼查显示,乙有限公司发生工商变更,新增丙为股东: whose register changed; null where nothing says that money was put in.
 */
export function registered(text: string, sentence: Piece): Candidate | null {
  const words = text.slice(sentence.start, sentence.end)
  if (!/变更|变动|新增/.test(words)) return null
  const hit = CHANGED.exec(words)
  if (hit === null || /退出/.test(words)) return null
  const [head] = text.slice(0, sentence.start).split('\n')
  // 甲获乙投资: the headline has said who got it.
  if (head !== undefined && /获|完成|融资/.test(head)) return null
  if (!PUT_IN.test(words) && !(head !== undefined && head.length <= 60 && /入股|投资|战投|增持|加码|押注/.test(head)))
    return null
  const from = Math.max(words.lastIndexOf(',', hit.index), words.lastIndexOf(':', hit.index)) + 1
  const one = companyEnding(text, sentence.start + from, sentence.start + hit.index)
  return one === null || one.weight < 1 ? null : { ...one, weight: 2 }
}

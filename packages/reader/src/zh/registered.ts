import type { Piece } from '../text/segments.ts'
import { companyEnding, type Candidate } from './company.ts'

/** No headline is longer. */
const HEADLINE = 200

/** 甲入股乙。天眼查显示,乙有限公司发生工商变更,新增丙为股东: whose register changed; null where no money is told of. */
export function registered(text: string, { start, end }: Piece): Candidate | null {
  const words = text.slice(start, end)
  if (!/变[更动]|新增/.test(words) || /退出/.test(words)) return null
  const [head = ''] = text.slice(0, Math.min(start, HEADLINE)).split('\n')
  // 甲获乙投资: the headline has said who got it.
  if (/[获融]/.test(head) || !(/入股|战投|增持|持股[^,\d]{0,4}\d/.test(words) || /入股|投资/.test(head.slice(0, 60))))
    return null
  const hit = /(?:股东(?:信息)?)?(?:发生|完成|进行|新增)/.exec(words)
  const from = Math.max(words.lastIndexOf(',', hit?.index), words.lastIndexOf(':', hit?.index)) + 1
  const one = hit === null ? null : companyEnding(text, start + from, start + hit.index)
  return one === null || one.weight < 1 ? null : { ...one, weight: 2 }
}

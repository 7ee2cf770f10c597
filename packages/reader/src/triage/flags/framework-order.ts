import type { FlagRule } from '../flag.ts'
import { AUTHORITY } from '../words.ts'

const paper =
  /框架(?:合作)?协议|战略合作(?:框架)?协议|合作框架协议?|意向(?:协议|订单|书)|(?:合作|谅解)备忘录|\bMoUs?\b|memorand\w+ of (?:understanding|cooperation)|framework agreement|letter of intent/i
const order = /订单|采购|项目金额|合同额|大单|收入|orders?|purchase|contract value|revenue/i
const authority = new RegExp(AUTHORITY, 'i')
const tender = /中标|招标|招投标|验收|采购公告|tender|awarded|accept(?:ed|ance)/i

/** H17: an order of an authority that rests on a frame, with no tender behind it. */
export const frameworkOrder: FlagRule = {
  id: 'framework-order',
  raise: ({ scope }) => {
    if (tender.test(scope.whole)) return null
    const hit = scope
      .all(paper)
      .find(({ line }) => order.test(line.words.replace(paper, '')) && authority.test(line.words))
    if (hit === undefined) return null
    const who = authority.exec(hit.line.words)
    const at = hit.line.start + (who?.index ?? 0)
    return who === null ? null : [scope.span(at, at + who[0].length), hit.span].sort((a, b) => a[0] - b[0])
  },
}

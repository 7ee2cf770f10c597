import type { FlagRule } from '../flag.ts'
import { GIANTS } from '../words.ts'

const patterns = new RegExp(
  [
    `(?:与|和|同)[^，,。]{0,6}?${GIANTS}[^，,。]{0,16}?(?:达成|建立|签署|签订|开展|保持|结成)[^，,。]{0,10}?(?:合作|伙伴)`,
    `${GIANTS}[^，,。]{0,12}?(?:的)?(?:战略|生态|核心|官方|深度)(?:合作)?伙伴`,
    `(?:战略|生态|核心|深度)(?:合作)?伙伴[^。]{0,10}?(?:包括|有|为)[^。]{0,10}?${GIANTS}`,
    `(?:入选|加入|成为)[^，,。]{0,4}?${GIANTS}[^，,。]{0,12}?(?:伙伴|生态|计划|联盟)`,
    `(?:strategic |official |ecosystem )?(?:partner(?:ship|s|ed)?|alliance) (?:with|of)[^.;,]{0,12}?${GIANTS}`,
  ].join('|'),
)
const contract =
  /合同|订单|采购|中标|金额|[\d数](?:\.\d+)?(?:万|亿|千万)(?:元|美元)|contract|order|purchase|\$\s?\d|worth|pays?\b/i

/** H12: a giant's name, and in the same words neither contract nor amount. */
export const partner: FlagRule = {
  id: 'partner',
  raise: ({ scope }) => {
    // What the round raised says nothing of the partner: only what stands near its name does.
    const hit = scope
      .all(patterns)
      .find(({ line, at, words }) => !contract.test(line.words.slice(Math.max(0, at - 24), at + words.length + 48)))
    return hit === undefined ? null : [hit.span]
  },
}

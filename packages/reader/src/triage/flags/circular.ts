import type { FlagRule } from '../flag.ts'

const OWNER = '(?:投资方|投资人|股东|领投方|供应商|关联方)'
const BUYER = '(?:客户|采购方|买方)'
const patterns = [
  new RegExp(
    `${OWNER}[^。]{0,24}?(?:同时|也|亦|既|又)(?:是|为|系|成为)[^，,。]{0,10}?${BUYER}(?!资源|拓展|带来|提供|服务|群)`,
  ),
  new RegExp(`(?:最大|第一大|主要|核心|前五大?)${BUYER}[^。]{0,16}?(?:为|是|系|同时是|也是)[^，,。]{0,16}?${OWNER}`),
  new RegExp(`${BUYER}[^，,。]{0,10}?(?:同时|也)(?:是|为)[^，,。]{0,12}?${OWNER}`),
  /(?:互相|相互|双向)(?:采购|开票|下单)|对开(?:发票|合同)/,
  /关联(?:方|交易)?(?:收入|销售)[^，,。]{0,10}?占[^，,。]{0,10}?[2-9]\d(?:\.\d+)?%/,
  /\b(?:investors?|shareholders?|backers?|suppliers?)\b[^.;]{0,50}?\b(?:is|are) also\b[^.;]{0,24}?\b(?:customers?|clients?|buyers?)\b/i,
  /\b(?:largest|biggest|main|top|anchor) (?:customers?|clients?)\b[^.;]{0,40}?\b(?:is|are|was|also)\b[^.;]{0,24}?\b(?:investors?|shareholders?|backers?)\b/i,
  new RegExp(`(?:最大|第一大|主要|核心|前五大?)${BUYER}[^。]{0,8}?(?:正|就|恰)是[^，,。]{0,20}?${OWNER}`),
  /\b(?:largest|biggest|main|top|anchor|first) (?:customers?|clients?)\b[^.;]{0,60}?\b(?:also|itself)\b[^.;]{0,12}?\b(?:led|leads|joined|invested|backed|owns?|holds?|funded)\b/i,
  /\b(?:buy|bill|invoice)s? from each other\b|\bmutual (?:billing|purchases)\b/i,
]

/** H11: who pays the company is who owns or supplies it. */
export const circular: FlagRule = {
  id: 'circular',
  raise: ({ scope }) => {
    for (const pattern of patterns) {
      const hit = scope.find(pattern)
      if (hit !== null) return [hit.span]
    }
    return null
  },
}

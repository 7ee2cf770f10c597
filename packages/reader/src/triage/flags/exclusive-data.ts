import type { FlagRule } from '../flag.ts'

const claim =
  /(?:独家|独有|独占|独一无二)(?:的)?[^，。,;；]{0,10}?(?:数据|语料)|(?:数据|语料)[^，。,;；]{0,8}?(?:独家|独有|别人没有|他人没有|无人拥有|不可复制)|别人(?:都)?没有的[^，,。]{0,6}?(?:数据|语料)|\bexclusive (?:access to )?[^.,;]{0,20}?\b(?:data|datasets?|corpus|corpora)\b|\bdata(?:sets?)? (?:that )?(?:no ?one|nobody) else (?:has|owns|can)/i
const licence = /授权|许可|协议|合同|版权|到期|有效期|licen[cs]\w*|agreement|contract|rights/i

/** H13: data that nobody else is said to have, and nowhere by what right. */
export const exclusiveData: FlagRule = {
  id: 'exclusive-data',
  raise: ({ scope }) => {
    const hit = scope.find(claim)
    return hit === null || licence.test(scope.whole) ? null : [hit.span]
  },
}

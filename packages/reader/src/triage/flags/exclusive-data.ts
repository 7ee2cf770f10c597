import type { FlagRule } from '../flag.ts'

/** What is exclusive but no data: who invested, who reports; and firms that deal in data. */
const OTHER = '(?!投资|领投|获悉|报道|首发|专访|采访|财务|顾问|代理|冠名|消息|提供)'
const FIRM =
  '(?!服务|公司|平台|基础设施|基建|中心|供应|显示| centers?| centres?| infrastructure| compan| start| platforms?| labell?ing| suppliers?| partner\\w*| teams?| deals?)'
const claim = new RegExp(
  `(?:独家|独有|独占|独一无二)(?:的)?${OTHER}[^，。,;；]{0,8}?(?:数据|语料)${FIRM}|(?:数据|语料)[^，。,;；]{0,8}?(?:是独家|为独家|独有|无法复制|别人没有|他人没有|无人拥有|不可复制)|(?:数据|语料)[^。;；]{0,16}?(?:其他|别的|任何|别家|竞争对手|同行)[^，。,;；]{0,6}?(?:公司|企业|人|家|都|也)?[^，。,;；]{0,4}?(?:拿不到|得不到|没有|无法(?:获得|取得|复制)|买不到)|(?:唯一|仅有|独此一家)(?:的)?[^，。,;；]{0,16}?(?:数据集?|语料库?)${FIRM}|别人(?:都)?没有的[^，,。]{0,6}?(?:数据|语料)|\\bexclusive (?:access to )?[^.,;:]{0,20}?\\b(?:data|datasets?|corpus|corpora|(?:case |medical |patient )?(?:files|records)|archives?|recordings|transcripts)\\b${FIRM}|\\bdata(?:sets?)?\\b[^.;]{0,40}?\\b(?:that )?(?:no|nobody) (?:competitor|rival|other company|one|else)\\b[^.;]{0,8}?\\b(?:has|have|owns?|can|could)\\b|\\bdata(?:sets?)? (?:that )?(?:no ?one|nobody) else (?:has|owns|can)`,
  'i',
)
const licence = /授权|许可|协议|合同|版权|到期|有效期|licen[cs]\w*|agreement|contract|rights/i

/** H13: data that nobody else is said to have, and nowhere by what right. */
export const exclusiveData: FlagRule = {
  id: 'exclusive-data',
  raise: ({ scope }) => {
    const hit = scope.find(claim)
    return hit === null || licence.test(scope.whole) ? null : [hit.span]
  },
}

import type { FlagRule } from '../flag.ts'
import { together } from '../flag.ts'
import { LARGE_MODEL, OWN_MAKING } from '../words.ts'

const claims = new RegExp(
  `${OWN_MAKING}[^，。,;；]{0,24}?${LARGE_MODEL}|(?:自研|自主研发|训练了?|训出)[^，。,;；]{0,16}?${LARGE_MODEL}|${LARGE_MODEL}[^，。,;；]{0,10}(?:完全|全部|全栈|由(?:公司|团队))?(?:自研|自主研发|自主开发|独立研发)|\\b(?:built|trained|developed|created)[^.,;]{0,12}? its own [^.,;]{0,24}?${LARGE_MODEL}`,
  'i',
)

/** Cards, a run, a paper, open weights, or people who have done it: any of these is a condition of training. */
const means =
  /(?:[HAVLB]\d{2,3}0?\b|TPU|GPU|算力|加速卡|[昇升]腾|\d\s*[张块枚]卡|[千万]卡|卡时|集群|服务器|tokens?\b|词元|语料|训练(?:数据|时长|成本|费用|日志|天数)|论文|开源|权重|arXiv|GitHub|Hugging ?Face|ICML|NeurIPS|ACL|训练报告|技术报告|曾(?:任|在|主导|参与|负责)|前.{0,12}(?:负责人|研究员|科学家)|团队(?:来自|成员)|博士|教授|cluster|accelerators?|chips?\b|training (?:run|data|cost|log)|paper|open[- ]source|weights|technical report|formerly|former|previously|ex-|Ph\.?D|professor|researchers?)/i

/** What money will be spent on is no claim of what there is. */
const meant = /用于|投向|投入|将|计划|拟|目标|will|plans?|\bto\b(?! have)/i

/** H01: a model of its own is claimed, and the whole document states no condition of training. */
export const noMeans: FlagRule = {
  id: 'no-means',
  raise: ({ scope }) => {
    if (!scope.complete || means.test(scope.whole)) return null
    const hit = scope.all(claims).find(({ line, at }) => !meant.test(line.words.slice(Math.max(0, at - 24), at)))
    return hit === undefined ? null : together(hit)
  },
}

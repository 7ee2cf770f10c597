import type { ClaimClass } from '@touchstone/core/triage'
import type { TextSpan } from '../types.ts'
import type { Hit, Scope } from './scope.ts'
import { isOf } from '../layer/layer.ts'
import { LARGE_MODEL, OTHERS_MODELS, OWN_MAKING } from './words.ts'

/** Models of fewer parameters than this that are called large are promotion of a middle size. Judgement, as no line is measured. */
const MIDDLE = 10e9

const claimed = new RegExp(
  `${LARGE_MODEL}|多模态(?:基座)?模型|生成式模型|(?:视频|图像|语音|音乐)(?:生成)?模型|世界模型`,
  'i',
)
const application = new RegExp(
  `${LARGE_MODEL}应用|(?:基于|接入|调用)[^，,。;；]{0,10}?(?:${OTHERS_MODELS}|${LARGE_MODEL})[^。]{0,24}?(?:应用|产品|工具|服务|助手|平台)|(?:用|利用|借助)[^，,。;；]{0,4}?(?:${OTHERS_MODELS}|${LARGE_MODEL})(?:技术|能力)?[^，,。;；]{0,6}?(?:做|写|帮|替|生成|打造|提供)|(?:built on|powered by|calls (?!itself)|wrapper around|on top of)[^.;]{0,16}?(?:${OTHERS_MODELS}|${LARGE_MODEL})`,
  'i',
)
const own = new RegExp(
  `(?:${OWN_MAKING}|训练|研发|预训练|发布|train(?:s|ed|ing)|develop\\w*)[^，,。;；]{0,20}?(?:模型|models?)`,
  'i',
)
const vertical = new RegExp(
  `(?:行业|垂直|垂类|医疗|法律|金融|教育|工业|政务|汽车|能源|制药|营销|电商|气象|质检|具身|机器人|驾驶|编程|代码)[^，,。;；]{0,8}?${LARGE_MODEL}|(?:vertical|domain[- ]specific|industry|medical|legal|financial|industrial|clinical|robotics?|embodied|coding)[^,.;]{0,20}?${LARGE_MODEL}`,
  'i',
)
const multimodal = new RegExp(
  `(?:多模态|视觉|视频|图像|语音|音乐|文生图|文生视频|图文|世界)[^，,。;；的]{0,4}?(?:${LARGE_MODEL}|模型)|(?:multimodal|multi-modal|vision[- ]language|text-to-(?:image|video)|video[- ]generation|image[- ]generation|speech|world)[^,.;]{0,16}?models?`,
  'i',
)
const general = new RegExp(LARGE_MODEL, 'i')

/** Large models of the world, of the trade, of those who pay: no claim of the company. */
const bystander =
  /^[^，,。;；]{0,8}?(?:产业|行业(?!大)|时代|浪潮|赛道|领域|投资|热|技术的?(?:发展|进步)|提升|让|使|era|boom|industry|craze|race)/i
/** Words of making, in a sentence without the name. */
const makes = /公司|自研|研发|训练|发布|推出|打造|自主|its |it |the company|the startup/i

/**
 * What a claim of a large model is a claim of, with the words that say so; null where none is made. An application that
 * trains nothing is one, whatever it is called; then the size, then the field, then what goes in and out.
 */
export function claimIn(
  scope: Scope,
  names: readonly string[],
  parameters: { readonly most: number; readonly span: TextSpan } | null,
): { readonly value: ClaimClass; readonly spans: readonly TextSpan[] } | null {
  const theirs = (hit: Hit): boolean =>
    !bystander.test(hit.line.words.slice(hit.at, hit.at + 24)) &&
    (isOf(hit.line.words, names) || makes.test(hit.line.words))
  const first = scope.all(claimed).find(theirs)
  if (first === undefined) return null
  const applied = scope.find(application)
  if (applied !== null && scope.find(own) === null) return { value: 'application', spans: [applied.span] }
  const order: readonly (readonly [ClaimClass, RegExp])[] = [
    ['vertical', vertical],
    ['multimodal', multimodal],
    ['general', general],
  ]
  if (parameters !== null && parameters.most < MIDDLE)
    return { value: 'mid-size', spans: [first.span, parameters.span] }
  for (const [value, pattern] of order) {
    const hit = scope.all(pattern).find(theirs)
    if (hit !== undefined) return { value, spans: [hit.span] }
  }
  return null
}

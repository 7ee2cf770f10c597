import type { FlagRule } from '../flag.ts'
import { GIANTS } from '../words.ts'

const BIG = `(?:大厂|巨头|云厂商|开源社区|钉钉|飞书|企业微信|微信|豆包|通义|文心|Kimi|ChatGPT|Copilot|Gemini|DeepSeek|${GIANTS})`
const SAME = '(?:同类|类似|同样|相同|同等|对标)(?:的)?(?:功能|能力|产品|模型|工具|服务)'
const patterns = new RegExp(
  [
    `${BIG}[^，,。]{0,16}?(?:即将|将|计划|宣布|已|也|下(?:个)?月|免费)[^，,。]{0,16}?(?:推出|发布|内置|上线|集成|开源|提供)(?![^，,。]{0,16}?(?:优于|超过|领先|媲美|高于|比))[^，,。]{0,16}?${SAME}`,
    `${BIG}[^。]{0,16}?(?:即将|将|计划|宣布|已)[^，,。]{0,8}?免费[^，,。]{0,6}?(?:推出|发布|内置|上线|集成|开放|提供)[^，,。]{0,16}?(?:功能|工具|助手|服务|能力)`,
    `\\b(?:OpenAI|Anthropic|Google|Microsoft|Meta|Apple|Amazon|Alibaba|Tencent|Baidu|ByteDance|DeepSeek|ChatGPT|Copilot|Gemini)\\b[^.;]{0,60}?\\b(?:will|would|plans? to|soon|announced)\\b[^.;]{0,60}?\\bfor (?:free|nothing)\\b`,
    `\\b(?:OpenAI|Anthropic|Google|Microsoft|Meta|Apple|Amazon|Alibaba|Tencent|Baidu|ByteDance|DeepSeek|Big Tech)\\b[^.;]{0,24}?\\b(?:will|plans?|announced|is building|has announced|launched|released|has launched|to release|to launch|free)\\b[^.;]{0,40}?\\b(?:similar|same|competing|rival|comparable)\\b[^.;]{0,12}?\\b(?:features?|products?|tools?|capabilit\\w+|functions?|service)`,
    `\\b(?:similar|same|competing|rival|comparable) (?:features?|products?|tools?|capabilit\\w+|function)\\b[^.;]{0,40}?\\b(?:roadmap|announced|planned)\\b[^.;]{0,24}?(?:OpenAI|Anthropic|Google|Microsoft|Meta|Apple|Amazon)`,
  ].join('|'),
)

/** H14: the document itself names the big vendor or the open model that has announced the same. */
export const displaced: FlagRule = {
  id: 'displaced',
  raise: ({ scope }) => {
    const hit = scope.find(patterns)
    return hit === null ? null : [hit.span]
  },
}

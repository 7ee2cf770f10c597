import type { FlagRule } from '../flag.ts'

const BOARD =
  '(?:C-Eval|CMMLU|SuperCLUE|MMLU(?:-Pro)?|LMArena|LMSYS|Chatbot Arena|(?:大)?模型竞技场|OpenCompass|Open LLM Leaderboard|(?:模型|评测|测评|推理|代码|数学)[^，,。]{0,6}?(?:排行榜|榜单)|(?:model|LLM|coding|reasoning) leaderboards?)'
const board = new RegExp(
  `(?:登顶|霸榜|问鼎|位居|位列|排名|超越|超过|刷新|夺得|topped|tops|ranks?|ranked|beat\\w*|first place|atop|leads?|heads)[^。.]{0,24}?${BOARD}|${BOARD}[^。.]{0,20}?(?:第[一二三123]|榜首|登顶|第一名|得分|超过|超越|top|first|score)`,
  'i',
)
const self =
  /(?:自测|内部(?:评测|测试)|自有评测集|公司(?:自己)?测试)[^。]{0,30}?(?:超过|超越|优于|领先|达到|持平)[^。]{0,16}?(?:GPT|Claude|Gemini|DeepSeek|模型|产品|竞品|水平|同类)|(?:internal|in-house|own) (?:benchmarks?|tests?|evaluations?)[^.]{0,40}?(?:beat\w*|surpass\w*|outperform\w*|match\w*|exceed\w*|better)/i
const independent =
  /第三方|独立(?:评测|测试|机构)|信通院|客户(?:实测|测试)|复现|盲测|third[- ]party|independent(?:ly)?|replicat|verified by/i

/** H08: a board, an arena or a test of its own is all that speaks for the model. */
export const leaderboard: FlagRule = {
  id: 'leaderboard',
  raise: ({ scope }) => {
    if (independent.test(scope.whole)) return null
    const hit = scope.find(self) ?? scope.find(board)
    return hit === null ? null : [hit.span]
  },
}

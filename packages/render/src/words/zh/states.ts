/** How far a deal is, in Chinese. */
export const states = {
  completed: '已完成',
  partly_closed: '部分交割',
  in_progress: '进行中',
  in_talks: '洽谈中',
  planned: '计划中',
  disputed: '有争议',
  failed: '未成',
  joke: '玩笑',
  unknown: '不明',
} as const

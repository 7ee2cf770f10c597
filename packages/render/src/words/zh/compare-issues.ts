import type { EquityIssueWords, EquitySuggestionWords } from '../types.ts'

/** 什么使几个项目不能放在一起比。 */
export const compareIssues = {
  'compare/too-few': ({ found }) => `至少要两个项目才能比，现在只有${found}个。`,
  'compare/too-many': ({ found, most }) => `一次最多比${most}个项目，现在有${found}个。`,
  'compare/one-fund': ({ funds }) =>
    funds === ''
      ? '没有基金文件，也就没有可以用来比的规则。'
      : `几个项目只能按一只基金的规则比，这里有几只：${funds}。`,
  'compare/unreadable': ({ file }) => `“${file}”读不出或算不出，所以没有比。`,
  'compare/dates-differ': ({ dates }) => `各项目的事实日期不同（${dates}），当时知道的东西不一样，价值不能放在一起看。`,
  'compare/date-too-early': ({ date, latest }) =>
    `${date}早于其中一个项目的日期（${latest}），它说的事那时还没有人知道。`,
  'compare/no-rate': ({ file, from, to, date }) => `“${file}”用的是${from}，到${date}为止没有已知的汇率可以换成${to}。`,
} satisfies Partial<EquityIssueWords>

export const compareSuggestions = {
  'compare/too-few': () => '给出两到五个项目文件。',
  'compare/too-many': () => '去掉几个，或者用同一只基金、同一个日期分两次比。',
  'compare/one-fund': () => '用--fund指定一只，另一只另跑一次。',
  'compare/unreadable': () => '先改好这个文件（别的提示说了哪里不对），或者不比它。',
  'compare/dates-differ': ({ latest }) => `用--date ${latest}或更晚的日子统一日期。`,
  'compare/date-too-early': ({ latest }) => `把--date改成${latest}或更晚。`,
  'compare/no-rate': () => '换更晚的--date，或者换一只用这种货币的基金。',
} satisfies EquitySuggestionWords

import type { UnderwriteIssueWords, UnderwriteSuggestionWords } from '../types.ts'

/** What an underwriting itself raises, apart from what reading a file does. */
export const underwriteIssues: UnderwriteIssueWords = {
  'underwrite/price-not-positive': () => '金额、比例和估值合起来，投前不剩什么，算不出开价。',
  'underwrite/no-price': () => '没有金额和比例，也没有估值，算不出开价。',
  'underwrite/currency-rate-unknown': ({ pair, date }) => `不知道${date}的${pair}汇率。`,
  'underwrite/fund-below-cheque': ({ fund, cheque, size, instead }) =>
    `出资${cheque}比整个基金“${fund}”（${size}）还大；这只基金改按单个项目的上限${instead}算，公司值多少不受影响。`,
  'underwrite/as-of-too-early': ({ what, date }) => `${date}以前没有“${what}”的数据。`,
}

export const underwriteSuggestions: UnderwriteSuggestionWords = {
  'underwrite/price-not-positive': () => '看看是不是把融资额写进了估值栏，或者比例差了百倍。',
  'underwrite/fund-below-cheque': () => '改ours.cheque，或者换一只基金。',
  'underwrite/currency-rate-unknown': () => '把项目和基金写成同一种货币，或在data/fx里补上这天的汇率。',
  'underwrite/no-price': () => '补上round.amount和round.stake，或者round.preMoney。',
}

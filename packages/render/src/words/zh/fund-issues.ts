import type { EquityIssueWords, EquitySuggestionWords } from '../types.ts'

/** Exact money in threes, whole amounts without their 00. */
const grouped = (text: string): string => text.replace(/\.0+$/, '').replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',')

export const fundIssues = {
  'fund/over-called': ({ date, needed, uncalled }) =>
    `${date}要收缴${grouped(needed)}，未缴的承诺出资只剩${grouped(uncalled)}。`,
  'fund/cost-exceeded': ({ company, cost, left }) =>
    `“${company}”退出的成本写了${grouped(cost)}，账上只剩${grouped(left)}。`,
  'fund/before-start': ({ date, start }) => `${date}早于首次交割日${start}。`,
  'fund/not-exact': ({ key, text }) => `“${key}”写了“${text}”，基金的账要一个准数，到分为止。`,
  'fund/currency-differs': ({ key, found, expected }) => `“${key}”是${found}，基金记${expected}。`,
  'fund/life-disorder': ({ invest, total }) => `投资期${invest}年比存续期${total}年还长。`,
  'fund/commitments-differ': ({ stated, sum }) => `出资人合计${grouped(sum)}，应是${grouped(stated)}。`,
  'fund/catch-up-too-small': ({ catchUp, rate }) => `追补比例${catchUp}不大于业绩报酬比例${rate}，永远追不上。`,
  'fund/nav-missing': ({ date }) =>
    `${date}有一笔分配，navs里在其后100天内没有基金净值，没有算改进PME：补上那一季的净值即可。`,
  'fund/index-too-late': ({ index, date }) => `指数${index}在${date}及以前没有点位，没有拿基金和它比。`,
  'fund/forecast-internal': ({ from }) => `含业绩预测，只供内部：${from}起，不得向基金投资者预测业绩。`,
} satisfies Partial<EquityIssueWords>

export const fundSuggestions: EquitySuggestionWords = {
  'fund/over-called': () => '改小金额或日期，或补上回收再投。',
  'fund/not-exact': () => '写成如“3.5亿元”。',
  'fund/currency-differs': () => '在这笔流水里加rate（当天汇率），或按基金币种写。',
  'fund/commitments-differ': () => '普通合伙人的出资写成kind: gp，或只写其他出资人。',
  'fund/catch-up-too-small': () => '写100%、0%（不追补），或catchUpTo: preferred。',
}

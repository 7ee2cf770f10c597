import type { CompareWords } from '../compare-words.ts'

export const compare: CompareWords = {
  rows: {
    verdict: '结论',
    asked: '开价',
    most: '最高价',
    commercial: '商业价值',
    comparables: '可比轮次',
    percentile: '价值低于开价',
    multiple: '回报倍数',
    loss: '亏本机会',
    borrowed: '靠借来的数',
    score: '领投的平均得分',
    question: '先问',
  },
  title: (count, asOf, currency, fund) =>
    `${count}个项目，用同一组抽样，事实截至${asOf}，按${currency}计，价格为投前，按“${fund}”的规则`,
  rule: (name, parameters) => `规则：${name}${parameters === '' ? '' : `（${parameters}）`}`,
  rules: {
    log_growth: '基金所得的期望对数',
    mean_multiple: '平均倍数过线',
    chance_of_multiple: '达到某个倍数的机会',
    hurdle_miss: '基金过不了门槛的机会',
  },
  rate: (pair, rate, month, source) => `汇率${pair} ${rate}，${month}平均（${source}）`,
  atLeast: (price) => `至少${price}`,
  none: '没有说',
  strength: { clear: '明确', leaning: '偏向', cannot_say: '' },
  beside: (what) => `（${what}）`,
  byRule: (choice) => `只看规则：${choice}`,
  pairs: '都领投，按规则谁得分高',
  pair: (a, b, same, own, equal) => `${a}胜过${b}：运气相同时${same}，各凭运气时${own}；得分相同${equal}`,
  pairsNote: '得分相同各算一半。“运气相同”逐次抽样相比；“各凭运气”共用市场，公司自己的运气分开。',
  judged: '区间为90%，是判断，没有检验过。',
}

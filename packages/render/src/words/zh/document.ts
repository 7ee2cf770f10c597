import type { ChartWords, DocumentWords, EchoWords } from '../types.ts'

export const severity = { error: '错误', warning: '注意', note: '说明' } as const

export const document: DocumentWords = {
  notes: '脚注',
  note: {
    text: (source, published, from, to) => `${source}${published === null ? '' : `，${published}`}，第${from}–${to}字`,
    speaker: (name) => `${name}说`,
    data: (id) => `数据${id}`,
    source: (title) => `来源：${title}`,
    of: (period) => `说的是${period}`,
    known: (date) => `${date}公开`,
    learnedLater: '事后才知道',
    memory: '凭记忆，未核对',
    confidence: { high: '把握高', medium: '把握中', low: '把握低', memory: '凭记忆' },
    borrowed: (id) => `借用基准${id}`,
    cases: (n) => `n=${n}`,
    substituted: (what) => `不同在${what}`,
    entered: (place, literal) => `我填的“${literal}”，${place}`,
    computed: '算式：',
    missing: '出处没有记下',
    judged: '这个区间是判断，没有用历史检验过',
    validated: '这个区间用历史检验过',
    error: (error) => `抽样误差±${error}`,
  },
  quote: (text) => `“${text}”`,
  listComma: '、',
  stop: '。',
  sentenceGap: '',
  colon: '：',
  verdict: { plausible: '可信', stretched: '勉强', impossible: '不可能', unverifiable: '无从核实' },
  gateState: { ok: '可', stop: '止', open: '待查' },
  claims: { caption: '主张，逐条核', verdict: '判定', says: '原文', chance: '成立的机会', reason: '为什么' },
  gates: { gate: '准入', state: '结果', why: '为什么' },
  questions: { ask: '问', see: '看', worth: '占不确定的', flip: '翻转点' },
  record: { draws: '次抽样', seed: '种子', digest: '摘要', engine: '引擎', reference: '数据', same: '同一输入必得同一结果' },
  line: (line, column) => `第${line}行第${column}列`,
  characters: (from, to) => `第${from}–${to}字`,
  footnote: '脚注',
  backToText: '回到正文',
}

export const chart: ChartWords = {
  asked: (amount) => `开价${amount}`,
  ceiling: (amount) => `我们的上限${amount}`,
  middle: (amount) => `中位${amount}`,
  axis: (currency) => `亿${currency}`,
  axisShift: 8,
  key: '细线90% · 粗条50% · 竖线中位 · 金色是他们的数 · 对数轴',
  judgedKey: '空心虚线：判断，未经检验',
  offScale: (amount) => `${amount}在图外`,
  sub: { gpuBurn: '今天重做一遍', commercial: '未来十年现金', ventureCapitalMethod: '退出价倒推', comparables: '同期轮次' },
  table: { value: '算法', low: '低', middle: '中位', high: '高' },
  ladder: (rows, asked, ceiling) =>
    `${rows.join('；')}。${asked === null ? '' : `${asked}。`}${ceiling === null ? '' : `${ceiling}。`}`,
  row: (label, interval) => `${label}${interval}`,
}

export const echo: EchoWords = {
  belief: (interval) => `90%：${interval}`,
  hard: (interval) => `字面${interval}`,
  exact: (amount) => amount,
  rule: (name) => `规则“${name}”`,
  rules: {
    several: '数', 'upper-several': '大几', 'lower-several': '小几', teens: '十几', nearly: '近', over: '超', about: '约', around: '约', 'odd-over': '多',
    level: '级', under: '不到', exact: '照写', hard: '字面', range: '至', percentiles: '分位', mixture: '混合', pert: '三点', proportion: '几分之几',
    point: '照写',
  },
  assumed: { currency: '币种按默认', level: '量级按上下文', unit: '单位按上下文' },
  each: '每一个',
  at: (date) => `${date}价`,
}

import type { ChartWords, DocumentWords } from '../types.ts'

/** Between two sentences. */
export const sentenceGap = ''

export const severity = { error: '错误', warning: '注意', note: '说明' } as const

export const document: DocumentWords = {
  notes: '脚注',
  memos: (count) => `一共${count}份备忘录`,
  note: {
    text: (source, published, places) =>
      `《${source}》${published === null ? '' : `，${published}`}，第${places.map(([from, to]) => `${from}–${to}`).join('、')}字`,
    speaker: (name) => `${name}说`,
    data: (kind, id) => `${kind}（${id}）`,
    kinds: {
      accelerators: '加速卡',
      models: '模型',
      prices: '租价',
      fx: '汇率',
      regulations: '法规',
      'venture-terms': '条款惯例',
      companies: '公司',
      'base-rates': '基准',
    },
    otherKind: '数据',
    source: (title) => `来源：${title}`,
    of: (period) => `说的是${period}`,
    known: (date) => `${date}公开`,
    learnedLater: '事后才知道',
    memory: '凭记忆，未核对',
    confidence: { high: '把握高', medium: '把握中', low: '把握低', memory: '凭记忆' },
    borrowed: (name, id) => `借用基准：${name === null ? id : `${name}（${id}）`}`,
    cases: (n) => `n=${String(n).replace(/\B(?=(\d{3})+$)/g, ',')}`,
    substituted: (what) => `${what}不同`,
    dealFile: '项目文件',
    material: '所附材料',
    entered: (place, literal) => `我填的“${literal}”，${place}`,
    computed: '算式：',
    missing: '出处没有记下',
    judged: '这个区间是判断，没有用历史检验过',
    validated: '这个区间用历史检验过',
    error: (error) => `抽样误差±${error}`,
  },
  quote: (text) => `“${text}”`,
  gloss: (amounts) => `（${amounts}）`,
  listComma: '、',
  named: (name) => name,
  clause: '；',
  stop: '。',
  sentenceGap,
  colon: '：',
  verdict: { plausible: '可信', stretched: '勉强', impossible: '不可能', unverifiable: '无从核实' },
  gateState: { ok: '可', stop: '止', open: '待查' },
  claims: { caption: '主张，逐条核', verdict: '判定', says: '原文', chance: '成立的机会', reason: '为什么' },
  gates: { gate: '准入', state: '结果', why: '为什么' },
  questions: {
    ask: '问',
    see: '看',
    worth: '占不确定性',
    flip: '翻转点',
  },
  record: {
    draws: '抽样次数',
    seed: '种子',
    digest: '摘要',
    engine: '引擎',
    reference: '数据',
    same: '同一输入必得同一结果',
  },
  line: (line, column) => `第${line}行第${column}列`,
  characters: (from, to) => `第${from}–${to}字`,
  marksElsewhere: '方括号里是脚注，用memo看全文。',
  footnote: '脚注',
  backToText: '回到正文',
}

export const chart: ChartWords = {
  asked: (amount) => `开价${amount}`,
  ceiling: (amount) => `我们的上限${amount}`,
  middle: (amount) => `中位${amount}`,
  axes: [
    { from: 8, shift: 8, unit: (currency) => `亿${currency}` },
    { from: 0, shift: 4, unit: (currency) => `万${currency}` },
  ],
  key: '细线90% · 粗条50% · 竖线中位 · 金色是他们的数 · 对数轴',
  judgedKey: '空心虚线：判断，未经检验',
  textKey: (judged, ceiling) =>
    `${judged ? '╌ 90% · ░ 50%（判断，未经检验）' : '─ 90% · █ 50%'} · ● 中位 · │ 开价${ceiling ? ' · ┆ 上限' : ''} · 对数轴`,
  offScale: (amount) => `${amount}，在图外`,
  sub: {
    gpuBurn: '今天重做一遍',
    commercial: '未来十年现金',
    ventureCapitalMethod: '退出价倒推',
    comparables: '同期轮次',
  },
  table: { value: '算法', low: '低', middle: '中位', high: '高' },
  ladder: (rows, asked, ceiling) =>
    `${rows.join('；')}。${asked === null ? '' : `${asked}。`}${ceiling === null ? '' : `${ceiling}。`}`,
  row: (label, interval) => `${label}${interval}`,
}

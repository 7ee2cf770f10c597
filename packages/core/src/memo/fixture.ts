import type { Cite } from '@touchstone/core/facts'
import type { Estimate, Figure, Underwriting } from '@touchstone/core/underwrite'

const text = '青砚智能完成数亿元天使轮融资，释放10到20个点的股权。公司称用512张A800、60天训完千亿参数模型，团队46人。'

function said(quote: string): Cite {
  const start = text.indexOf(quote)
  return { kind: 'text', span: { source: 'example', start, end: start + quote.length }, quote }
}

const record = (id: string, title: string): Cite => ({
  kind: 'data',
  id,
  of: '2023-03',
  known: '2023-03-31',
  title,
  confidence: 'medium',
})

const lent: Cite = {
  kind: 'borrowed',
  id: 'base-rates/revenue#angel',
  substituted: ['country', 'stage'],
  of: '2018',
  known: '2026-05-01',
  learnedLater: true,
  memory: true,
  title: 'Invented survey',
  confidence: 'memory',
  n: 31,
}

const estimate = (p5: number, p50: number, p95: number, unit: string): Estimate => ({
  unit,
  p5,
  p25: (p5 + p50) / 2,
  p50,
  p75: (p50 + p95) / 2,
  p95,
  mean: p50 * 1.1,
  standardError: p50 / 500,
  standardErrors: { p5: p5 / 400, p50: p50 / 500, p95: p95 / 300, mean: p50 / 300 },
  kind: 'judged',
})

const entry = (
  id: string,
  value: Figure['value'],
  more: Partial<Pick<Figure, 'voice' | 'origin' | 'cites' | 'formula' | 'literal'>>,
): Figure => ({ id, value, voice: 'ours', origin: 'computed', cites: [], formula: null, ...more })

const money = (p5: number, p50: number, p95: number): Figure['value'] => ({
  kind: 'estimate',
  unit: 'CNY',
  estimate: estimate(p5, p50, p95, 'CNY'),
})

const figures: readonly Figure[] = [
  entry(
    'round.amount',
    { kind: 'range', unit: 'CNY', low: 2e8, high: 9e8 },
    { voice: 'theirs', origin: 'sourced', cites: [said('数亿元')], literal: '数亿元' },
  ),
  entry(
    'round.stake',
    { kind: 'range', unit: '1', low: 0.1, high: 0.2, as: 'percent' },
    { voice: 'theirs', origin: 'sourced', cites: [said('10到20个点')], literal: '10到20个点' },
  ),
  entry(
    'ours.cheque',
    { kind: 'number', unit: 'CNY', value: 3e7 },
    {
      voice: 'yours',
      origin: 'entered',
      cites: [
        {
          kind: 'entered',
          at: { source: 'x.deal.yaml', path: '/ours/cheque', line: 9, column: 10 },
          literal: '3000万元',
        },
      ],
      literal: '3000万元',
    },
  ),
  entry('commercial.revenue', money(2e6, 1.2e7, 6e7), { origin: 'assumed', cites: [lent] }),
  entry(
    'accelerators.rent',
    { kind: 'estimate', unit: 'CNY/card/hour', estimate: estimate(7, 9, 12, 'CNY/card/hour') },
    { origin: 'sourced', cites: [record('prices/cn/a800#2023-03', 'Invented price list')] },
  ),
  entry(
    'fx',
    { kind: 'number', unit: 'CNY/USD', value: 6.8909 },
    { origin: 'sourced', cites: [record('fx/cny-usd#2023-03', 'Invented table of rates')] },
  ),
  entry('asked', money(1.1e9, 2.2e9, 6.1e9), {
    voice: 'theirs',
    formula: { key: 'invented', inputs: ['round.amount', 'round.stake'] },
  }),
  entry('ceiling', money(8.6e8, 1.1e9, 1.4e9), { formula: { key: 'invented', inputs: ['commercial', 'ours.cheque'] } }),
  entry('gpuBurn', money(1.1e8, 2.3e8, 4.8e8), { formula: { key: 'invented', inputs: ['accelerators.rent', 'fx'] } }),
  entry('commercial', money(9e7, 5.8e8, 3.6e9), { formula: { key: 'invented', inputs: ['commercial.revenue'] } }),
  entry(
    'askedPercentile',
    { kind: 'chance', value: 0.884, standardError: 0.0007 },
    { formula: { key: 'invented', inputs: ['asked', 'commercial'] } },
  ),
  entry(
    'runway',
    { kind: 'estimate', unit: 'year', estimate: estimate(1.42, 2.17, 2.99, 'year') },
    { formula: { key: 'invented', inputs: ['round.amount', 'burn'] } },
  ),
  entry(
    'burn',
    { kind: 'estimate', unit: 'CNY/month', estimate: estimate(8.2e6, 1.3e7, 2.1e7, 'CNY/month') },
    { formula: { key: 'invented', inputs: ['gpuBurn'] } },
  ),
]

/**
 * An underwriting of an invented company, for tests and documentation: a theirs, a yours, a borrowed and a computed figure
 * of each kind, one gate open, one claim impossible, no comparables.
 */
export const inventedUnderwriting: Underwriting = {
  company: '青砚智能',
  asOf: '2023-04-30',
  round: '天使',
  layer: 'model',
  draws: 65536,
  seed: '1',
  digest: '4c8e0a7f3a915d2b4c8e0a7f3a915d2b4c8e0a7f3a915d2b4c8e0a7f3a91a2a2',
  bounds: {
    lead: 1.25,
    follow: 1,
    wait: 0.6,
    borrowed: 0.6,
    clear: 0.5,
    explained: 0.01,
    growthPost: 1.5e9,
    latePost: 10e9,
    runway: 1.5,
    threefold: 0.1,
    late: 0.1,
    margin: -1,
  },
  engine: 'touchstone 0.1.0',
  reference: '7f3a91a24c8e0a7f3a915d2b4c8e0a7f3a915d2b4c8e0a7f3a915d2b4c8e0a7f',
  sources: [{ id: 'example', title: '青砚智能完成数亿元天使轮融资', publisher: '示例新闻', published: '2023-04-18' }],
  gates: [{ id: 'invented', fund: null, state: 'open', why: 'invented', cites: [] }],
  verdict: {
    choice: 'cannot_say',
    strength: 'cannot_say',
    conditions: [],
    flips: ['ceiling'],
    borrowedShare: 0.71,
    doubt: [],
  },
  claims: [
    {
      id: 'invented',
      verdict: 'impossible',
      probability: 0.012,
      reason: { key: 'invented', figures: { rent: 'accelerators.rent' } },
      says: { quote: '512张A800、60天训完千亿参数模型', cites: [said('512张A800、60天训完千亿参数模型')] },
      cites: [],
    },
  ],
  questions: [
    { id: 'invented', input: 'commercial.revenue', worth: 0.43, kind: 'value', flip: 'ceiling' },
    { id: 'invented', input: 'accelerators.rent', worth: 0.12, kind: 'value', flip: null },
  ],
  figures: Object.fromEntries(figures.map((one) => [one.id, one])),
  parts: {
    asked: 'asked',
    ceiling: 'ceiling',
    askedPercentile: 'askedPercentile',
    runway: 'runway',
    burn: 'burn',
    gpuBurn: 'gpuBurn',
    commercial: 'commercial',
    comparables: null,
    ventureCapitalMethod: null,
    runCost: 'gpuBurn',
  },
  market: null,
  funds: [],
  assumed: [{ input: 'commercial.revenue', from: 'base-rates/revenue#angel', substituted: ['country', 'stage'] }],
  flags: [],
}

import type { ChartWords, DocumentWords, EchoWords } from '../types.ts'

export const severity = { error: 'error', warning: 'warning', note: 'note' } as const

export const document: DocumentWords = {
  notes: 'Notes',
  note: {
    text: (source, published, from, to) => `${source}${published === null ? '' : `, ${published}`}, characters ${from}–${to}`,
    speaker: (name) => `said by ${name}`,
    data: (id) => `data ${id}`,
    source: (title) => `source: ${title}`,
    of: (period) => `about ${period}`,
    known: (date) => `public since ${date}`,
    learnedLater: 'learned later',
    memory: 'from memory, unchecked',
    confidence: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence', memory: 'from memory' },
    borrowed: (id) => `borrowed base rate ${id}`,
    cases: (n) => `n=${n}`,
    substituted: (what) => `differs in ${what}`,
    entered: (place, literal) => `yours: "${literal}", ${place}`,
    computed: 'Formula: ',
    missing: 'no source recorded',
    judged: 'this interval is judged, not tested on past data',
    validated: 'this interval was tested on past data',
    error: (error) => `error of the draws ±${error}`,
  },
  quote: (text) => `“${text}”`,
  listComma: ', ',
  stop: '.',
  sentenceGap: ' ',
  colon: ': ',
  verdict: { plausible: 'Plausible', stretched: 'Stretched', impossible: 'Impossible', unverifiable: 'Unverifiable' },
  gateState: { ok: 'ok', stop: 'stop', open: 'open' },
  claims: { caption: 'Claims, checked one by one', verdict: 'Verdict', says: 'The source says', chance: 'Chance it holds', reason: 'Why' },
  gates: { gate: 'Gate', state: 'State', why: 'Why' },
  questions: { ask: 'Ask', see: 'See', worth: 'Share of the doubt', flip: 'Flips at' },
  record: { draws: 'draws', seed: 'seed', digest: 'digest', engine: 'engine', reference: 'data', same: 'same input, same bytes' },
  line: (line, column) => `line ${line}, column ${column}`,
  characters: (from, to) => `characters ${from}–${to}`,
  footnote: 'note',
  backToText: 'back to the text',
}

export const chart: ChartWords = {
  asked: (amount) => `asked ${amount}`,
  ceiling: (amount) => `our ceiling ${amount}`,
  middle: (amount) => `middle ${amount}`,
  axis: (currency) => `${currency} m`,
  axisShift: 6,
  key: 'thin 90% · thick 50% · tick middle · gold is their number · log axis',
  judgedKey: 'hollow and dashed: judged, not tested',
  offScale: (amount) => `${amount} is off the scale`,
  sub: { gpuBurn: 'to rebuild today', commercial: 'ten years of cash', ventureCapitalMethod: 'back from exits', comparables: 'rounds of the time' },
  table: { value: 'Method', low: 'Low', middle: 'Middle', high: 'High' },
  ladder: (rows, asked, ceiling) => `${rows.join('; ')}. ${asked === null ? '' : `${asked}. `}${ceiling === null ? '' : `${ceiling}.`}`.trim(),
  row: (label, interval) => `${label} ${interval}`,
}

export const echo: EchoWords = {
  belief: (interval) => `90%: ${interval}`,
  hard: (interval) => `wording ${interval}`,
  exact: (amount) => amount,
  rule: (name) => `rule "${name}"`,
  rules: {
    several: 'several', 'upper-several': 'upper several', 'lower-several': 'lower several', teens: 'teens', nearly: 'nearly', over: 'over',
    about: 'about', around: 'about', 'odd-over': 'and more', level: 'level', under: 'under', exact: 'as written', hard: 'wording', range: 'range',
    percentiles: 'percentiles', mixture: 'mixture', pert: 'three points', proportion: 'proportion', point: 'as written',
  },
  assumed: { currency: 'currency assumed', level: 'size assumed', unit: 'unit assumed' },
  each: 'each',
  at: (date) => `prices of ${date}`,
}

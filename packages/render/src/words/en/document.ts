import type { ChartWords, DocumentWords } from '../types.ts'

/** Between two sentences. */
export const sentenceGap = ' '

export const severity = { error: 'error', warning: 'warning', note: 'note' } as const

export const document: DocumentWords = {
  notes: 'Notes',
  memos: (count) => `${count} memos`,
  note: {
    text: (source, published, places) =>
      `${source}${published === null ? '' : `, ${published}`}, characters ${places.map(([from, to]) => `${from}–${to}`).join(', ')}`,
    speaker: (name) => `said by ${name}`,
    data: (kind, id) => `${kind} (${id})`,
    kinds: {
      accelerators: 'accelerator',
      models: 'model',
      prices: 'rent',
      fx: 'exchange rate',
      regulations: 'rule',
      'venture-terms': 'customs of clauses',
      companies: 'company',
      'base-rates': 'base rate',
    },
    otherKind: 'data',
    source: (title) => `source: ${title}`,
    of: (period) => `of ${period}`,
    known: (date) => `public since ${date}`,
    learnedLater: 'learned later',
    memory: 'from memory, unchecked',
    confidence: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence', memory: 'from memory' },
    borrowed: (name, id) => `borrowed base rate: ${name === null ? id : `${name} (${id})`}`,
    cases: (n) => `n=${String(n).replace(/\B(?=(\d{3})+$)/g, ',')}`,
    substituted: (what) => `another ${what}`,
    dealFile: 'the deal file',
    material: 'the material',
    entered: (place, literal) => `yours: "${literal}", ${place}`,
    computed: 'Formula: ',
    missing: 'no source recorded',
    judged: 'this interval is judged, not tested on past data',
    validated: 'this interval was tested on past data',
    error: (error) => `error of the draws ±${error}`,
  },
  quote: (text) => `“${text}”`,
  gloss: (amounts) => ` (${amounts})`,
  listComma: ', ',
  // A name of letters (VC, GPU, API) keeps them.
  named: (name) => `${/^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name} `,
  clause: '; ',
  stop: '.',
  sentenceGap,
  colon: ': ',
  verdict: { plausible: 'Plausible', stretched: 'Stretched', impossible: 'Impossible', unverifiable: 'Unverifiable' },
  gateState: { ok: 'ok', stop: 'stop', open: 'open' },
  claims: {
    caption: 'Claims, checked one by one',
    verdict: 'Verdict',
    says: 'The source says',
    chance: 'Chance it holds',
    reason: 'Why',
  },
  gates: { gate: 'Gate', state: 'State', why: 'Why' },
  questions: {
    ask: 'Ask',
    see: 'See',
    worth: 'Share of the doubt',
    flip: 'Flips at',
  },
  record: {
    draws: 'draws',
    seed: 'seed',
    digest: 'digest',
    engine: 'engine',
    reference: 'data',
    same: 'same input, same bytes',
  },
  line: (line, column) => `line ${line}, column ${column}`,
  characters: (from, to) => `characters ${from}–${to}`,
  marksElsewhere: 'Marks in brackets are footnotes; memo prints them all.',
  footnote: 'note',
  backToText: 'back to the text',
}

export const chart: ChartWords = {
  asked: (amount) => `asked ${amount}`,
  ceiling: (amount) => `our ceiling ${amount}`,
  middle: (amount) => `middle ${amount}`,
  axes: [{ from: 0, shift: 6, unit: (currency) => `${currency} m` }],
  key: 'thin 90% · thick 50% · tick middle · gold is their number · log axis',
  judgedKey: 'hollow and dashed: judged, not tested',
  textKey: (judged, ceiling) =>
    `${judged ? '╌ 90% · ░ 50% (judged, not tested)' : '─ 90% · █ 50%'} · ● middle · │ asked${ceiling ? ' · ┆ ceiling' : ''} · log axis`,
  offScale: (amount) => `${amount}, off the scale`,
  sub: {
    gpuBurn: 'to rebuild today',
    commercial: 'ten years of cash',
    ventureCapitalMethod: 'back from exits',
    comparables: 'rounds of the time',
  },
  table: { value: 'Method', low: 'Low', middle: 'Middle', high: 'High' },
  ladder: (rows, asked, ceiling) =>
    `${rows.join('; ')}. ${asked === null ? '' : `${asked}. `}${ceiling === null ? '' : `${ceiling}.`}`.trim(),
  row: (label, interval) => `${label} ${interval}`,
}

import type { CompareWords } from '../compare-words.ts'

export const compare: CompareWords = {
  rows: {
    verdict: 'Verdict',
    asked: 'Price asked',
    most: 'Maximum price',
    commercial: 'Commercial value',
    comparables: 'Comparable rounds',
    percentile: 'Value below the ask',
    multiple: 'Multiple',
    loss: 'Chance of loss',
    borrowed: 'Rests on borrowed inputs',
    score: 'Mean score if led',
    question: 'Ask first',
  },
  title: (count, asOf, currency, fund) =>
    `${count} deals on common draws, facts to ${asOf}, in ${currency}, prices pre-money, by the rule of ${fund}`,
  rule: (name, parameters) => `Rule: ${name}${parameters === '' ? '' : ` (${parameters})`}`,
  rules: {
    log_growth: 'expected logarithm of the fund’s money',
    mean_multiple: 'mean multiple over a floor',
    chance_of_multiple: 'chance of a multiple',
    hurdle_miss: 'chance that the fund misses its hurdle',
  },
  rate: (pair, rate, month, source) => `Rate ${pair} ${rate}, average of ${month} (${source})`,
  atLeast: (price) => `at least ${price}`,
  none: 'not said',
  strength: { clear: 'clear', leaning: 'leaning', cannot_say: '' },
  beside: (what) => ` (${what})`,
  byRule: (choice) => `the rule alone: ${choice}`,
  pairs: 'Who scores higher under the rule, if led',
  pair: (a, b, same, own, equal) =>
    `${a} over ${b}: ${same} on the same luck, ${own} each with its own; equal in ${equal}`,
  pairsNote:
    'Equal scores count half to each. “Same luck” pairs draw by draw; “its own” shares the market and parts the luck of the companies.',
  judged: 'Intervals are 90 %, judged and not tested.',
}

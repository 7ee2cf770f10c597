/** Fits the weights of the reader: labelled articles to features, features to weights. Deterministic. */
const dist = (path) => import(new URL(`../../packages/reader/dist/${path}`, import.meta.url).href)
const { plainText, shadowOf } = await dist('text/shadow.js')
const { sentencesIn } = await dist('text/segments.js')
const { quantitiesIn } = await dist('text/quantities.js')
const { defaultCurrencyOf, languageOf } = await dist('text/language.js')
const { weighables } = await dist('weigh/candidates.js')
const { weighableMoney } = await dist('weigh/money.js')
const { keyOf } = await dist('link/key.js')
import { sameAmount } from './normalise.mjs'

const key = (name) => keyOf(plainText(name.normalize('NFKC')))
/** A name and, where a bracket gives another, both. */
const waysOf = (name) => {
  const bracket = /^(.+?)[（(]([^）)]+)[）)]$/.exec(name)
  return bracket === null ? [name] : [name, bracket[1], bracket[2]]
}

/** By key of each name of an article, the place in `PARTS` of what it is: a lead in any deal before anything else. */
function partsOf(gold) {
  const parts = new Map()
  const put = (names, part) => {
    for (const one of names.filter(Boolean).flatMap(waysOf)) if (!parts.has(key(one))) parts.set(key(one), part)
  }
  for (const deal of gold.deals) put(deal.lead, 2)
  for (const deal of gold.deals) {
    put(deal.others, 3)
    put(deal.existing, 4)
    put(deal.fa, 5)
  }
  for (const deal of gold.deals) {
    const known = gold.companies.find((one) => one.name === deal.company)
    put([deal.company, ...(known?.aliases ?? []), known?.english], 1)
  }
  return parts
}

/** The place in `SIZES` of what an amount is of. */
function sizeOf(quantity, gold) {
  const found = { low: quantity.low, high: quantity.high, currency: quantity.unit }
  const same = (value, currency) =>
    value !== null && sameAmount({ low: value[0], high: value[1], currency }, { ...found, currency })
  const scored = gold.deals.flatMap((deal) => [
    ...(same(deal.valuation, deal.valuation_currency)
      ? [{ size: 2, right: deal.valuation_currency === found.currency }]
      : []),
    ...(same(deal.amount, deal.currency)
      ? [
          {
            size:
              deal.amount_scope === 'single_ticket'
                ? 4
                : deal.relation === 'cumulative'
                  ? 3
                  : deal.relation !== 'round'
                    ? 5
                    : deal.status === 'completed' || deal.status === 'partly_closed'
                      ? 1
                      : 6,
            right: deal.currency === found.currency,
          },
        ]
      : []),
  ])
  return (scored.find((one) => one.right) ?? scored[0])?.size ?? 0
}

/** The examples of one article: features and class of each name and each amount. */
export function examplesOf(row, readings) {
  const shadow = shadowOf(plainText(row.text))
  const amounts = quantitiesIn(shadow.text, readings, defaultCurrencyOf(shadow.text, languageOf(row.text)))
  const sentences = sentencesIn(shadow.text)
  const of = (sentence) => amounts.filter((one) => one.start >= sentence.start && one.end <= sentence.end)
  const parts = partsOf(row.gold)
  return {
    names: weighables(shadow.text, sentences, of).map((one) => ({
      features: one.features,
      is: parts.get(key(one.name)) ?? 0,
    })),
    money: weighableMoney(shadow.text, sentences, of).map((one) => ({
      features: one.features,
      is: sizeOf(one.found.quantity, row.gold),
    })),
  }
}

/** Weights by logistic regression over classes with steps that shrink (AdaGrad), averaged over the later passes. */
export function fitted(examples, CLASSES, { passes = 8, rate = 0.1, least = 3, from = 2 } = {}) {
  const times = new Map()
  for (const { features } of examples) for (const one of features) times.set(one, (times.get(one) ?? 0) + 1)
  const weights = new Map([['*', new Float64Array(CLASSES)]])
  for (const [feature, n] of times) if (n >= least) weights.set(feature, new Float64Array(CLASSES))
  const steps = new Map([...weights.keys()].map((one) => [one, new Float64Array(CLASSES).fill(1e-3)]))
  const sums = new Map([...weights.keys()].map((one) => [one, new Float64Array(CLASSES)]))
  const rows = examples.map(({ features, is }) => ({
    is,
    features: ['*', ...features].filter((one) => weights.has(one)),
  }))
  let seed = 7
  const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648
  for (let pass = 0; pass < passes; pass++) {
    for (let at = rows.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1))
      ;[rows[at], rows[other]] = [rows[other], rows[at]]
    }
    for (const { features, is } of rows) {
      const scores = new Float64Array(CLASSES)
      for (const one of features) weights.get(one).forEach((value, at) => (scores[at] += value))
      const most = Math.max(...scores)
      let all = 0
      for (let at = 0; at < CLASSES; at++) all += scores[at] = Math.exp(scores[at] - most)
      for (let at = 0; at < CLASSES; at++) {
        const slope = scores[at] / all - (at === is ? 1 : 0)
        if (Math.abs(slope) < 1e-4) continue
        for (const one of features) {
          const square = steps.get(one)
          square[at] += slope * slope
          weights.get(one)[at] -= (rate * slope) / Math.sqrt(square[at])
        }
      }
    }
    if (pass >= from) for (const [one, row] of weights) row.forEach((value, at) => (sums.get(one)[at] += value))
  }
  const made = new Map()
  for (const [one, row] of sums) {
    const rounded = [...row].map((value) => Math.round((value / (passes - from)) * 20))
    if (rounded.some((value) => Math.abs(value) > 1)) made.set(one, rounded)
  }
  return made
}

/** Weights as the table that the package keeps. */
export const tableOf = (weights) =>
  [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, row]) => `${feature}\t${row.join(' ')}`)
    .join('\n')

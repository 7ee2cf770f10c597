/** Fits the weights of the reader: labelled articles to features, features to weights. Deterministic. */
const dist = (path) => import(new URL(`../../packages/reader/dist/${path}`, import.meta.url).href)
const { plainText, shadowOf } = await dist('text/shadow.js')
const { sentencesIn } = await dist('text/segments.js')
const { quantitiesIn } = await dist('text/quantities.js')
const { defaultCurrencyOf, languageOf } = await dist('text/language.js')
const { tokensOf, weighables } = await dist('weigh/candidates.js')
const { writtenOf } = await dist('weigh/features.js')
const { weighableMoney } = await dist('weigh/money.js')
const { keyOf } = await dist('link/key.js')
const { EVERYWHERE, SIGNS, ZERO } = await dist('weigh/model.js')
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
  const tokensIn = (sentence) => tokensOf(shadow.text, sentence, of(sentence))
  const parts = partsOf(row.gold)
  return {
    names: weighables(shadow.text, sentences, tokensIn).map((one) => ({
      features: one.features,
      is: parts.get(key(one.name)) ?? 0,
    })),
    money: weighableMoney(shadow.text, sentences, of, tokensIn).map((one) => ({
      features: one.features,
      is: sizeOf(one.found.quantity, row.gold),
    })),
  }
}

/**
 * Weights by logistic regression over classes with steps that shrink (AdaGrad), averaged over the later passes and over
 * several orders of the examples, so that no one order decides. After each pass every weight but those of no feature gives
 * up what `l1` examples would move it, so that what few of them speak for stays nothing. Tenths are kept: finer ones weigh more
 * in the package and read nothing better.
 */
export function fitted(
  examples,
  classes,
  { passes = 8, rate = 0.1, least = 3, from = 2, l1 = 1, seeds = [7, 11, 23, 31, 47] } = {},
) {
  const times = new Map()
  for (const { features } of examples) for (const one of features) times.set(one, (times.get(one) ?? 0) + 1)
  const kept = [EVERYWHERE, ...[...times].filter(([, n]) => n >= least).map(([feature]) => feature)]
  const place = new Map(kept.map((feature, at) => [feature, at]))
  const rows = examples.map(({ features, is }) => ({
    is,
    at: [EVERYWHERE, ...features].map((one) => place.get(one)).filter((one) => one !== undefined),
  }))
  const sums = new Float64Array(kept.length * classes)
  for (const start of seeds) {
    const weights = new Float64Array(sums.length)
    const squares = new Float64Array(sums.length).fill(1e-3)
    let seed = start
    const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648
    const order = [...rows]
    for (let pass = 0; pass < passes; pass++) {
      for (let at = order.length - 1; at > 0; at--) {
        const other = Math.floor(random() * (at + 1))
        ;[order[at], order[other]] = [order[other], order[at]]
      }
      for (const { at, is } of order) step(weights, squares, at, is, classes, rate)
      for (let one = classes; one < sums.length; one++) {
        const pull = rate / Math.sqrt(squares[one])
        weights[one] = Math.sign(weights[one]) * Math.max(0, Math.abs(weights[one]) - l1 * pull)
      }
      if (pass >= from) for (let one = 0; one < sums.length; one++) sums[one] += weights[one]
    }
  }
  const share = 20 / ((passes - from) * seeds.length)
  const made = new Map()
  for (const [at, feature] of kept.entries()) {
    const rounded = [...sums.subarray(at * classes, (at + 1) * classes)].map(
      (value) => 2 * Math.round((value * share) / 2),
    )
    if (rounded.some((value) => Math.abs(value) > 1)) made.set(feature, rounded)
  }
  return made
}

/** One step of the fit: from what the weights make of an example towards what it is. */
function step(weights, squares, features, is, classes, rate) {
  const scores = new Float64Array(classes)
  for (const one of features) for (let at = 0; at < classes; at++) scores[at] += weights[one * classes + at]
  const most = Math.max(...scores)
  let all = 0
  for (let at = 0; at < classes; at++) all += scores[at] = Math.exp(scores[at] - most)
  for (let at = 0; at < classes; at++) {
    const slope = scores[at] / all - (at === is ? 1 : 0)
    if (Math.abs(slope) < 1e-4) continue
    for (const one of features) {
      const here = one * classes + at
      squares[here] += slope * slope
      weights[here] -= (rate * slope) / Math.sqrt(squares[here])
    }
  }
}

/** Weights as the table that the package keeps: see `weightsOf`. */
export function tableOf(weights) {
  const parted = [...weights]
    .map(([feature, row]) => [writtenOf(feature), row])
    .map(([feature, row]) => {
      const cut = feature.lastIndexOf(' ')
      return { head: feature.slice(0, Math.max(0, cut)), end: feature.slice(cut + 1), row }
    })
    .sort((a, b) => (a.head === b.head ? (a.end < b.end ? -1 : 1) : a.head < b.head ? -1 : 1))
  const heads = new Map()
  for (const { head, end } of parted) heads.set(head, [...(heads.get(head) ?? []), end])
  const sign = (value) => SIGNS.charAt(Math.max(0, Math.min(SIGNS.length - 1, ZERO + value)))
  // What the last class has is taken off all: how likely each is stays the same.
  const columns = (parted[0]?.row.slice(0, -1) ?? []).map((_, at) =>
    parted.map(({ row }) => sign(row[at] - row.at(-1))).join(''),
  )
  return `${[...heads].map(([head, ends]) => `${head}\t${ends.join(' ')}`).join('\n')}\n\n${columns.join('\n')}`
}

/** The fund's rule by hand: the expected logarithm of its money with the deal, less that with one more usual investment. */
import { atChance, atPrice, publishedBins } from './company.mjs'
import { digits, places } from './round.mjs'

const ln = (x) => places(Math.log(x), 4)
/** One more usual investment, as this fund will be paid for it: published bins, and what comes after its end sold below worth. */
export function usualOf({ rates, left, secondary, yearly }) {
  const { multiples } = publishedBins(rates)
  const timely = (years) => (years <= left ? 1 : places(secondary / yearly ** (years - left), 2))
  const [sale, listing] = [timely(rates.saleYears), timely(rates.listingYears)]
  const inTime = places((sale + listing) / 2, 2)
  const rows = rates.bins.map((chance, k) => ({
    key: `bin-${k}`,
    chance,
    multiple: k === 0 ? multiples[k] : digits(multiples[k] * inTime),
  }))
  return {
    multiples,
    sale,
    listing,
    inTime,
    rows,
    mean: digits(rows.reduce((sum, one) => sum + one.chance * one.multiple, 0)),
  }
}

/** Expected logarithm of the rest of the fund and of what the cheque brings: a sum over rows. */
export function growthOf(rows, rest, weight) {
  const terms = rows.map((row) => {
    const money = places(rest + weight * row.multiple, 3)
    return { ...row, money, ln: ln(money), adds: places(row.chance * ln(money), 4) }
  })
  return {
    terms,
    sum: places(
      terms.reduce((all, one) => all + one.adds, 0),
      4,
    ),
  }
}

/** What a leader's terms and costs make of the multiples. */
const led = (rows, { terms, cost }) =>
  rows.map((row) => ({ ...row, multiple: digits(Math.max(0, row.multiple * terms - cost)) }))

/** Expected logarithm where one part is in the deal and one in a usual investment, over all pairs of their outcomes. */
const pairsOf = (deal, usual, rest, ofDeal, ofUsual) =>
  deal.reduce(
    (sum, one) =>
      sum +
      one.chance *
        usual.reduce(
          (all, other) => all + other.chance * ln(rest + ofDeal * one.multiple + ofUsual * other.multiple),
          0,
        ),
    0,
  )

/** Everything the rule needs of a fund and a deal. */
export function ruleOf(known, { weight }, rows) {
  const usual = usualOf(known)
  const rest = places(known.without - weight * usual.mean, 2)
  const pass = growthOf(usual.rows, rest, weight)
  const { leading } = known
  const lead = growthOf(led(rows, leading), rest, weight)
  const third = digits(weight * leading.follower)
  const scoresOf = (of) => ({
    lead: places(growthOf(led(of, leading), rest, weight).sum - pass.sum, 4),
    follow: places(pairsOf(of, usual.rows, rest, third, weight - third) - pass.sum, 4),
    pass: 0,
  })
  const scores = scoresOf(rows)
  return { usual, rest, pass, lead, third, scores, best: bestOf(scores), scoresOf, score: (of) => scoresOf(of).lead }
}

/** The choice with the best score, the earlier of equals. */
export const bestOf = (scores) => Object.keys(scores).reduce((a, b) => (scores[b] > scores[a] ? b : a))

/** Score of the plain cheque at a multiple of the price asked. */
const scoreAt = (rows, { rest, pass }, weight, factor) =>
  places(growthOf(atPrice(rows, factor), rest, weight).sum - pass.sum, 4)

/** Three trial prices round the break-even, and where a line through the two that enclose it falls through nothing. */
export function highestOf(known, { post, weight }, rows, rule) {
  let [low, high] = [0.02, 20]
  for (let turn = 0; turn < 60; turn++) {
    const at = Math.sqrt(low * high)
    if (growthOf(atPrice(rows, at), rule.rest, weight).sum >= rule.pass.sum) low = at
    else high = at
  }
  const tried = [0.75, 0.95, 1.2].map((part) => {
    const price = digits(low * part * post, 2)
    const factor = places(price / post, 3)
    return { price, factor, score: scoreAt(rows, rule, weight, factor), rows: atPrice(rows, factor) }
  })
  const above = tried.findIndex(({ score }) => score < 0)
  const [a, b] = [tried[Math.max(0, above - 1)], tried[above]]
  const part = places(a.score / (a.score - b.score), 2)
  const breakEven = digits(a.price + part * (b.price - a.price))
  return { tried, from: a, to: b, part, post: breakEven, pre: digits(breakEven - known.amount.middle) }
}

/** The chance to lead at which investing and passing are worth the same: the score is a straight line in it. */
export function chanceFlip(known, rows, rule) {
  const now = known.leaderChance.mean
  const [none, all] = [0, 1].map((chance) => rule.score(atChance(rows, now, chance)))
  return { none, all, at: places(-none / (all - none), 3) }
}

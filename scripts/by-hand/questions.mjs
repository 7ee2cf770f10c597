/** In which order to ask, by hand: open gates, then what the best tenth of the answers would gain us, then the checklist. */
import { atChance, atPrice } from './company.mjs'
import { digits, places } from './round.mjs'

/** The part of the answers that is split off: a tenth, whose middle is the 95 % point. */
const TENTH = 0.1
/** A gain below this part of the fund is none: the tables are rounded to the fourth decimal. */
const LEAST = 0.00005

/** How many times its worth today a company must turn out to be worth for the choice to turn. */
function turningTimes(rows, rule) {
  let [low, high] = [1 / 50, 50]
  for (let turn = 0; turn < 60; turn++) {
    const at = Math.sqrt(low * high)
    if (rule.score(atPrice(rows, 1 / at)) > 0) high = at
    else low = at
  }
  return low
}

/** Answers that can move the fund's choice, each at the tenth that speaks against what we would do now, and where it turns. */
function splitsOf(known, rows, rule) {
  const { part, comparable, leaderChance, amount, stake } = known
  const invests = rule.best !== 'pass'
  const turns = turningTimes(rows, rule)
  const worthTimes = (times) => ({ times: digits(times), score: rule.score(atPrice(rows, 1 / digits(times))) })
  const post = invests ? comparable.low : comparable.high
  const chance = places(invests ? leaderChance.low : leaderChance.high, 2)
  const sum = invests ? amount.high : amount.low
  const sold = invests ? stake.low : stake.high
  return [
    {
      id: 'market.comparable',
      at: post,
      ...worthTimes((post / comparable.middle) ** (1 - part)),
      turns: digits(comparable.middle * turns ** (1 / (1 - part))),
    },
    {
      id: 'market.leaderChance',
      at: chance,
      times: null,
      score: rule.score(atChance(rows, leaderChance.mean, chance)),
      turns: null,
    },
    { id: 'round.amount', at: sum, ...worthTimes(amount.middle / sum), turns: digits(amount.middle / turns) },
    { id: 'round.stake', at: sold, ...worthTimes(sold / stake.middle), turns: places(stake.middle * turns, 3) },
  ]
}

/**
 * What each answer is worth to the fund by a split in two: in the tenth we would choose otherwise, in the rest as now.
 * In units of the score and in 100 million of the deal's currency.
 */
export function answersWorth(known, rows, rule) {
  const now = rule.best === 'pass' ? 0 : rule.scores.lead
  return splitsOf(known, rows, rule).map((one) => {
    const against = now > 0 ? Math.max(0, -one.score) : Math.max(0, one.score)
    const gain = places(TENTH * against, 5)
    return { ...one, gain: gain < LEAST ? 0 : gain, money: digits((gain < LEAST ? 0 : gain) * known.size) }
  })
}

/** Questions that only we can answer: the duty to reinvest is ours, but whether the company settles there is the company’s. */
export const isOurs = (id) => /^(?:commercial\.discountRate|fund-(?!reinvestment)|conflicts$)/.test(id)

/** The order by hand: gates as they are open, answers by what they gain, then by the share of the doubt, then by name. */
export function orderOf(answer, worths) {
  const gain = (id) => worths.find((one) => one.id === id)?.gain ?? 0
  const gates = answer.questions.filter(({ kind }) => kind === 'gate').map(({ id }) => id)
  const rest = answer.questions
    .filter(({ kind }) => kind !== 'gate')
    .toSorted((a, b) => gain(b.id) - gain(a.id) || b.worth - a.worth || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
  return [...gates, ...rest]
}

/** The first questions up to the fifth that is put to the company. */
export function firstFive(order) {
  let asked = 0
  const last = order.findIndex((id) => !isOurs(id) && ++asked === 5)
  return last < 0 ? order : order.slice(0, last + 1)
}

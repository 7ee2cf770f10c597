/** In which order to ask, by hand: open gates, then what the best tenth of the answers would gain us, then the checklist. */
import { atChance, atPrice } from './company.mjs'
import { digits, places } from './round.mjs'
import { bestOf } from './rule.mjs'

/** The part of the answers that is split off: a tenth, whose middle is the 95 % point. */
const TENTH = 0.1
/** A gain below this part of the fund is none: the tables are rounded to the fourth decimal. */
const LEAST = 0.00005

/** How many times its worth today, upwards or downwards, a company must turn out to be worth for the choice to turn. */
function turningTimes(rows, rule, up) {
  let [held, turned] = [0, Math.log(50) * (up ? 1 : -1)]
  for (let turn = 0; turn < 60; turn++) {
    const at = (held + turned) / 2
    if (bestOf(rule.scoresOf(atPrice(rows, Math.exp(-at)))) === rule.best) held = at
    else turned = at
  }
  return Math.exp(turned)
}

/** What the tenth of the answers at one end makes of the scores, and what choosing anew then gains over what we would do now. */
function endOf(rule, at, up, rows, times) {
  const scores = rule.scoresOf(rows)
  return { at, up, times, scores, against: scores[bestOf(scores)] - scores[rule.best] }
}

/** Answers that can move the fund's choice, each at the tenth that speaks most against what we would do now, and where it turns. */
function splitsOf(known, rows, rule) {
  const { part, comparable, leaderChance, amount, stake } = known
  const turns = { up: turningTimes(rows, rule, true), down: turningTimes(rows, rule, false) }
  const worth = (at, times, up) => endOf(rule, at, up, atPrice(rows, 1 / digits(times)), digits(times))
  const lead = (chance, up) => {
    const at = places(chance, 2)
    return endOf(rule, at, up, atChance(rows, leaderChance.mean, at), null)
  }
  const [first, second] = rule.best === 'pass' ? ['high', 'low'] : ['low', 'high']
  const of = (id, ends, turnsAt) => {
    const [a, b] = [ends[first], ends[second]]
    const end = b.against > a.against ? b : a
    return { id, ...end, turns: turnsAt === null ? null : turnsAt(turns[end.up ? 'up' : 'down']) }
  }
  const near = (post, up) => worth(post, (post / comparable.middle) ** (1 - part), up)
  return [
    of('market.comparable', { low: near(comparable.low, false), high: near(comparable.high, true) }, (times) =>
      digits(comparable.middle * times ** (1 / (1 - part))),
    ),
    of('market.leaderChance', { low: lead(leaderChance.low, false), high: lead(leaderChance.high, true) }, null),
    // A smaller sum for the same stake is a lower price: the company is worth more of it.
    of(
      'round.amount',
      {
        low: worth(amount.high, amount.middle / amount.high, false),
        high: worth(amount.low, amount.middle / amount.low, true),
      },
      (times) => digits(amount.middle / times),
    ),
    of(
      'round.stake',
      {
        low: worth(stake.low, stake.low / stake.middle, false),
        high: worth(stake.high, stake.high / stake.middle, true),
      },
      (times) => places(stake.middle * times, 3),
    ),
  ]
}

/**
 * What each answer is worth to the fund by a split in two: in the tenth we would choose otherwise, in the rest as now.
 * In units of the score and in 100 million of the deal's currency.
 */
export function answersWorth(known, rows, rule) {
  return splitsOf(known, rows, rule).map((one) => {
    const gain = places(TENTH * one.against, 5)
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

/** What the company is worth today and what becomes of it, by plain arithmetic: no draws. */
import { digits, places } from './round.mjs'

/** The 10, 50 and 90 % points of a bell curve, each for its share of the cases (Swanson's rule), in standard deviations. */
const LUCK = [
  { key: 'bad', part: 0.3, deviations: -1.28 },
  { key: 'middle', part: 0.4, deviations: 0 },
  { key: 'good', part: 0.3, deviations: 1.28 },
]
const STEPS = 4
const LEADER_ROUNDS = 2

/** Amount ÷ stake, and what the cheque buys. */
export function priceOf({ amount, stake, cheque, size }) {
  const post = digits(amount.middle / stake.middle)
  return {
    post,
    pre: digits(post - amount.middle),
    bought: places(cheque / post, 4),
    weight: places(cheque / size, 3),
  }
}

/** Today's worth: comparable rounds and our own figures, weighed in logarithms; over the price, and how wide it is. */
export function worthOf(known, { post }) {
  const { part, comparable, commercial, usual } = known
  const times = part === 0 ? null : digits(Math.min(known.ownMost, Math.max(1 / known.ownMost, commercial / usual)))
  const mine = part === 0 ? null : digits(comparable.middle * times)
  const value = part === 0 ? comparable.middle : digits(comparable.middle ** (1 - part) * mine ** part)
  const doubt = places((1 - part) * known.comparableSpread, 2)
  const spread = places(Math.hypot(doubt, known.postSpread), 2)
  // Doubt lifts the mean above the middle, and the market pays for the mean.
  const counts = places(Math.exp(-(doubt ** 2) / 2), 2)
  const atMiddle = digits(value / post)
  return { times, mine, value, doubt, counts, atMiddle, over: digits(atMiddle * counts), spread }
}

/** Quarters before the cash ends in which a company tries to raise: `raising.seekAt` is a year. */
const TRIES = 4

/** The chance of one try to raise the next round and of one of four: a logistic of stage and of worth over price. */
export function triesOf({ rates, stage }, { over }) {
  const at = places(rates.raisingBase + rates.raisingStage * stage + rates.traction * places(Math.log(over), 2), 2)
  const once = (logit) => places(1 / (1 + Math.exp(-logit)), 3)
  const oneOfFour = (one) => places(1 - (1 - one) ** TRIES, 2)
  const one = once(at)
  return { at, one, four: oneOfFour(one), leader: oneOfFour(once(at + rates.raisingLeader)) }
}

/** A leader's two years in four steps: growth, revenue and what a buyer pays for both. */
export function leaderPath(known, { value }) {
  const { rates, part, growthSaid, revenue, revenuePart, rate } = known
  const start =
    growthSaid === null ? rates.start : places((1 - part) * rates.start + part * places(Math.log(1 + growthSaid), 2), 2)
  const first = places(start + rates.startGain, 2)
  const sales = digits(Math.max(value * revenuePart, revenue ?? 0))
  const dollars = digits((sales * 100) / rate)
  const steps = []
  let growth = first
  let times = 1
  for (let k = 0; k < STEPS; k++) {
    const base = k / 2 < rates.momentumYears ? rates.leaderTarget : rates.usualTarget
    const over = Math.max(0, Math.log((dollars * times) / rates.dragFrom))
    const target = places(base - rates.drag * over, 2)
    growth = places(growth + (rates.reversion * (target - growth)) / 2, 2)
    times = digits(times * Math.exp(growth / 2))
    steps.push({ target, growth, times })
  }
  const perRevenue = places(Math.exp(rates.capitalised * (growth - first)), 2)
  return { start, first, sales, dollars, steps, perRevenue, times: digits(times * perRevenue) }
}

/** One standard deviation of a leader's worth after two years: growth, the day of the exit, and today's worth itself. */
export function luckOf({ rates }, { spread }) {
  const years = STEPS / 2
  const quiet = places((1 - Math.exp(-2 * rates.fade * years)) / (2 * rates.fade), 2)
  const growth = places((rates.capitalised * rates.volatility) ** 2 * quiet, 2)
  return { quiet, growth, sum: places(Math.sqrt(growth + rates.exitNoise ** 2 + spread ** 2), 2) }
}

/** The middle of multiples spread evenly in their logarithm between two ends: (b − a) ÷ ln(b ÷ a). */
export const logMiddle = (a, b) => digits((b - a) / Math.log(b / a))

/** What a financing that came to less than its money brings on average: half of them next to nothing, half a half. */
const BELOW = 0.25

/** What the five published bins bring; the top one is what the published mean leaves for it. */
export function publishedBins({ bins, mean }) {
  const known = [BELOW, logMiddle(1, 5), logMiddle(5, 10), logMiddle(10, 20)]
  const left = known.reduce((sum, multiple, k) => sum - places(multiple * bins[k], 3), mean)
  return { multiples: [...known, digits(places(left, 3) / bins[4])] }
}

/** The endings with their chances, and what one unit of the cheque brings in each, at the price asked. */
export function endingsOf(known, worth, path, luck) {
  const { rates, routes } = known
  const chance = known.leaderChance.mean
  const kept = places((1 - rates.leaderDilution) ** LEADER_ROUNDS, 2)
  const middle = digits(worth.over * path.times * kept)
  const leaders = LUCK.map(({ key, part, deviations }) => ({
    key: `leader-${key}`,
    chance: places(chance * part, 3),
    multiple: digits(Math.max(1, middle * Math.exp(deviations * luck.sum))),
    divides: true,
  }))
  const [, usual, well] = publishedBins(rates).multiples
  // Of what brought more than its money most lies in the bin up to five times, some in the next; what lies above is left to leaders.
  // Bought above its worth a company must come further to bring five times: part of the bin, which is even in its logarithm.
  const next = places(rates.bins[2] / (rates.bins[1] + rates.bins[2]), 2)
  const far = worth.over >= 1 ? 1 : places(Math.max(0, 1 + Math.log(worth.over) / Math.log(2)), 2)
  const often = places(1 - next * far, 2)
  const exits = places(routes.exits - chance, 3)
  const moneyIn = digits(known.before + known.stake.middle)
  const recovered = places((rates.recovery * worth.over) / moneyIn, 2)
  const counted = [
    ...leaders,
    { key: 'exit', chance: places(exits * often, 3), multiple: usual, divides: true },
    { key: 'exit-well', chance: places(exits - places(exits * often, 3), 3), multiple: well, divides: true },
    { key: 'money-back', chance: routes.moneyBack, multiple: 1, divides: false },
    { key: 'nothing', chance: routes.nothing, multiple: rates.shut, divides: false },
  ]
  // The chances are rounded, so one row takes what the others leave.
  const left = places(
    counted.reduce((sum, row) => sum - row.chance, 1),
    3,
  )
  const rows = counted.toSpliced(-1, 0, { key: 'in-part', chance: left, multiple: recovered, divides: false })
  return { kept, middle, moneyIn, often, next, far, rows }
}

/** The same endings at a multiple of the price: what is divided by more, never below the money that the preference brings back. */
export const atPrice = (rows, factor) =>
  rows.map((row) => (row.divides ? { ...row, multiple: digits(Math.max(1, row.multiple / factor)) } : row))

/** The same endings at another chance to lead: what the rest meets keeps its proportions. */
export function atChance(rows, now, chance) {
  const lead = rows.filter(({ key }) => key.startsWith('leader-'))
  return rows.map((row) => ({
    ...row,
    chance: lead.includes(row) ? (row.chance * chance) / now : (row.chance * (1 - chance)) / (1 - now),
  }))
}

/** Mean multiple, and the chance to get less than the money: half of those who get it back on paper get a little less. */
export function summary(rows) {
  const chance = (key) => rows.find((row) => row.key === key).chance
  return {
    mean: digits(rows.reduce((sum, row) => sum + places(row.chance * row.multiple, 3), 0)),
    loss: places(chance('in-part') + chance('nothing') + chance('money-back') / 2, 3),
  }
}

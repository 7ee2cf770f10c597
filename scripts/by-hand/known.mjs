/** What the arithmetic by hand starts from: figures of the answer and numbers of the data, rounded as they are printed. */
import { between, digits, places, spreadOf } from './round.mjs'

const HUNDRED_MILLION = 1e8

/** Low, middle, high of a figure, whichever way it is held; a range of words is taken by the middle of its logarithms. */
function threeOf(figure) {
  const { value } = figure
  if (value.kind === 'number') return { low: value.value, middle: value.value, high: value.value, mean: value.value }
  if (value.kind === 'range') {
    const { low, high } = value
    return { low, middle: Math.sqrt(low * high), high, mean: (low + high) / 2 }
  }
  const { p5, p50, p95, mean } = value.estimate
  return { low: p5, middle: p50, high: p95, mean }
}

/** What a vague amount is computed with (`data/readings`), where its words are wide; the hard reading stays the outer ends. */
function believed(entry, figure) {
  const belief = entry?.value?.belief
  const read = threeOf(figure)
  return belief === undefined || read.low === read.high
    ? read
    : { ...read, low: belief.p5, middle: belief.p50, high: belief.p95 }
}

const yi = (three) => Object.fromEntries(Object.entries(three).map(([key, x]) => [key, digits(x / HUNDRED_MILLION)]))

/** Growth of the set of the market and its published targets, by the names of the file. */
function ratesOf(market) {
  const at = (name) => {
    const value = market.parameters[name]
    return typeof value === 'number' ? digits(value) : value
  }
  const target = (key) => market.targets.find((one) => one.key === key).given
  return {
    id: market.id,
    start: at('growth.start'),
    startGain: at('leader.startGain'),
    usualTarget: places(at('growth.longRun') + at('growth.drift'), 3),
    longRun: at('growth.longRun'),
    drift: places(at('growth.drift'), 3),
    growthGain: at('leader.growthGain'),
    leaderTarget: places(at('growth.longRun') + at('growth.drift') + at('leader.growthGain'), 2),
    momentumYears: at('leader.momentumYears'),
    reversion: at('growth.reversion'),
    drag: at('growth.drag'),
    dragFrom: at('growth.dragFrom') / 1e6,
    capitalised: digits(at('growth.capitalised') / at('growth.reversion')),
    volatility: at('growth.volatility'),
    fade: at('growth.volatilityFade'),
    exitNoise: at('endings.exitNoise'),
    raisingBase: at('raising.base'),
    raisingStage: at('raising.stage'),
    traction: at('raising.traction'),
    raisingLeader: at('leader.raising'),
    leaderDilution: at('leader.dilution'),
    recovery: at('endings.recovery'),
    shut: at('endings.shutRecovery'),
    bins: [0, 1, 2, 3, 4].map((k) => target(`bins.${k}`)),
    mean: target('mean'),
    saleYears: target('saleYears'),
    listingYears: target('listingYears'),
  }
}

const percent = (x) => places(x, 3)

/** The endings as the answer counts them, in tenths of a percent. */
function routesOf({ routes }) {
  return {
    exits: percent(routes.sale + routes.listing),
    moneyBack: percent(routes.licence + routes.rescue),
    inPart: percent(routes.distressed + routes.split + routes.private),
    nothing: percent(routes.closed),
  }
}

/** What is known of a deal under one set of base rates, for the first fund; money in 100 million of the deal's currency. */
export function knownOf({ deal, fund, answer, choices }, market) {
  const figure = (id) => answer.figures[id]
  const has = (id) => figure(id) !== undefined
  const stage = /^A$/i.test(answer.round ?? '') ? 1 : 0
  const amount = yi(believed(deal.round.amount, figure('round.amount')))
  const stake = threeOf(figure('round.stake'))
  // Only a revenue that somebody told lets the company's own figures count.
  const own = figure('commercial.revenue').origin !== 'assumed'
  const part = own ? choices[`own-part.${stage}`] : 0
  const comparable = yi(threeOf(figure('market.comparable')))
  const growthSaid = own && has('commercial.growth') ? threeOf(figure('commercial.growth')) : null
  const revenue = has('commercial.revenue') && own ? yi(threeOf(figure('commercial.revenue'))).middle : null
  const askedPost = yi(threeOf(figure('asked.post')))
  const [first] = answer.funds
  const size = fund.terms.size
  const sizeInYi = Number(typeof size === 'bigint' ? size / 100n : size) / HUNDRED_MILLION
  return {
    stage,
    amount,
    stake: { low: stake.low, middle: digits(between(stake.low, stake.high)), high: stake.high },
    part,
    comparable,
    commercial: yi(threeOf(figure('commercial'))).middle,
    ownMost: choices['own-most'],
    usual: has('commercial.usual') ? digits(figure('commercial.usual').value.value / HUNDRED_MILLION) : null,
    growthSaid: growthSaid === null ? null : between(growthSaid.low, growthSaid.high),
    revenue,
    revenuePart: choices['revenue.of-worth'],
    yearly: 1 + choices['pooled.return'],
    rate: has('fx.CNY/USD') ? digits(figure('fx.CNY/USD').value.value) : 6.89,
    leaderChance: {
      ...threeOf(figure('market.leaderChance')),
      mean: places(threeOf(figure('market.leaderChance')).mean, 2),
    },
    before: choices[`before.${stage}`],
    routes: routesOf(answer.market),
    size: sizeInYi,
    cheque: digits(first.cheque / HUNDRED_MILLION),
    chequeSaid: has('ours.cheque'),
    concentration: fund.concentrationLimit,
    left: places(first.left, 1),
    without: places(first.tvpiWithout.p50, 2),
    secondary: figure('exit.secondary').value.value,
    leading: {
      terms: choices['leading.terms'],
      cost: choices['leading.cost'],
      follower: choices['following.part'],
    },
    askedPost,
    postSpread: spreadOf(askedPost.middle, askedPost.high),
    comparableSpread: spreadOf(comparable.middle, comparable.high),
    rates: ratesOf(market),
  }
}

/** What the program says, to be held beside what the hand finds. */
export function programOf({ answer }) {
  const [first] = answer.funds
  const { estimate } = answer.figures['market.multiple'].value
  const flip = answer.figures['flip.market.leaderChance']
  const score = (name) => first.choices.find(({ choice }) => choice === name).score
  return {
    mean: estimate.mean,
    loss: answer.figures['market.loss'].value.value,
    scores: { lead: score('lead'), follow: score('follow'), wait: score('wait') },
    price: first.maximumPrice.mid / HUNDRED_MILLION,
    error: (first.maximumPrice.high - first.maximumPrice.low) / 2 / HUNDRED_MILLION,
    pre: threeOf(answer.figures['asked.pre']).middle / HUNDRED_MILLION,
    post: threeOf(answer.figures['asked.post']).middle / HUNDRED_MILLION,
    choice: answer.verdict.choice,
    best: answer.verdict.best,
    other: answer.market.other,
    borrowed: answer.verdict.borrowedShare,
    flip: flip === undefined ? null : flip.value.value,
  }
}

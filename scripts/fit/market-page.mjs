/** docs/calibration.md: what the market's sets were given, what they do, and what does not fit. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readYaml } from '../data/read.mjs'
import { root } from '../lib.mjs'
import { cohort, leaderFigures, nested } from './market.mjs'
import { marks, seedCompany } from './population.mjs'

const core = await import('../../packages/core/dist/market/index.js')
const IDS = ['us-2026-08', 'us-2023-04', 'cn-2026-08', 'cn-2023-04']
const DRAWS = 65_536

const NAMES = {
  secondRound: 'seed → second round, ever',
  fourthRound: 'seed → fourth round, ever',
  exitsWithinSix: 'sold or listed within 6 years (distressed half)',
  aToB: 'A → B, seen 6 years after seed',
  bToC: 'B → C, the same',
  cToD: 'C → D, the same',
  aWithinTwoYears: 'seed → A within 2 years',
  gapMedian: 'seed → A, years, median',
  gapUpper: 'seed → A, years, upper quartile',
  downRounds: 'down rounds',
  flatRounds: 'flat rounds',
  stepMedian: 'price step, all rounds, median',
  saleYears: 'years to a sale, median',
  listingYears: 'years to a listing, median',
  'bins.0': 'multiple below 1',
  'bins.1': 'multiple 1 to 5',
  'bins.2': 'multiple 5 to 10',
  'bins.3': 'multiple 10 to 20',
  'bins.4': 'multiple 20 and more',
  tail: 'tail index above 10',
  mean: 'mean multiple',
  'leader.gapLower': 'leaders: years between rounds, lower quartile',
  'leader.gapMedian': 'leaders: median',
  'leader.gapUpper': 'leaders: upper quartile',
  'leader.stepLower': 'leaders: price step, lower quartile',
  'leader.stepMedian': 'leaders: median step',
  'leader.stepUpper': 'leaders: upper quartile of steps',
  'leader.meanMultiple': 'leaders: mean multiple of an A round',
  'leader.notUp': 'leaders: flat or down',
}

const digits = (x) => (Math.abs(x) >= 10 ? x.toFixed(1) : Math.abs(x) >= 1 ? x.toFixed(2) : x.toFixed(3))
const signed = (x) => (x >= 0 ? '+' : '−') + digits(Math.abs(x))

/** The band of the 10- and 30-deal odds: the published bins filled in two ways, and what was published (research note §7). */
const BANDS = {
  10: { median: [1.34, 1.64], belowOne: [0.21, 0.36], threeOrMore: [0.16, 0.23] },
  30: { median: [1.61, 1.92], belowOne: [0.05, 0.16], threeOrMore: [0.16, 0.24] },
}

function setOf(id) {
  const { value } = readYaml(join(root, 'data'), `market/${id}.yaml`)
  return value
}

function table(set) {
  const rows = set.targets.map(({ key, given, spread, simulated, source, known }) => {
    const off = (simulated - given) / spread
    const mark = Math.abs(off) > 2 ? ' **✗**' : Math.abs(off) > 1 ? ' ·' : ''
    return `| ${NAMES[key] ?? key} | ${given} | ${digits(simulated)} | ${signed(simulated - given)} | ${signed(off)}${mark} | ${known} | ${source} |`
  })
  return [
    '| target | given | simulated | difference | in spreads | known | source |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}

function portfolios(multiples, weights) {
  const rows = []
  const tilted = []
  for (const deals of [10, 30]) {
    const odds = core.portfolioOdds(multiples, deals, 40_000, { seed: '1', weights })
    tilted.push(
      `| ${deals} deals, tilted to the bins | ${odds.median.toFixed(2)} | ${odds.belowOne.toFixed(3)} | ${odds.threeOrMore.toFixed(3)} | ${odds.mean.toFixed(2)} |`,
    )
  }
  for (const deals of [10, 30])
    for (const common of [false, true]) {
      const odds = core.portfolioOdds(multiples, deals, 40_000, { seed: '1', common })
      const cell = (name) => {
        const [low, high] = BANDS[deals][name]
        const inside = odds[name] >= low && odds[name] <= high
        return `${odds[name].toFixed(name === 'median' ? 2 : 3)}${inside ? '' : ' ✗'}`
      }
      rows.push(
        `| ${deals} deals${common ? ', common shocks' : ''} | ${cell('median')} | ${cell('belowOne')} | ${cell('threeOrMore')} | ${odds.mean.toFixed(2)} |`,
      )
    }
  const band = (deals) =>
    `| band, ${deals} deals | ${BANDS[deals].median.join('–')} | ${BANDS[deals].belowOne.join('–')} | ${BANDS[deals].threeOrMore.join('–')} | |`
  return [
    '| portfolio | median | below 1 | 3 or more | mean |',
    '|---|---|---|---|---|',
    band(10),
    ...rows.slice(0, 2),
    tilted[0],
    band(30),
    ...rows.slice(2),
    tilted[1],
  ].join('\n')
}

function simulated(set) {
  const values = Object.fromEntries(Object.entries(set.parameters).map(([name, one]) => [name, one.value]))
  const parameters = nested(values)
  const scenarios = core.scenariosOf(parameters, 48, '1')
  const fates = core.simulate(parameters, scenarios, core.populationStart(DRAWS, '1', seedCompany))
  const multiples = core.settledMultiples(fates, seedCompany.sold, seedCompany.before, marks)
  const loss = Array.from({ length: core.SCENARIOS }, () => 0)
  multiples.forEach((one, i) => {
    if (one < 1) loss[i % core.SCENARIOS] += core.SCENARIOS / DRAWS
  })
  loss.sort((a, b) => a - b)
  // What an A entry returns on average, and the drift at which a layer with one leader in ten is worth the same.
  const plain = {
    ...core.populationStart(16_384, '1', seedCompany),
    stage: 1,
    age: 1.5,
    postUsd: 40_000_000,
    scale: 2_000_000,
  }
  const entry = core.simulate(parameters, scenarios, plain)
  const own = core.settledMultiples(entry, seedCompany.sold, seedCompany.before, marks)
  const rate = core.pooledReturn(own, entry.years)
  const worth = core.presentWorth(own, entry.years, rate)
  const layer = { ...plain, leaderChance: 0.1, shock: 'open-weight' }
  const anchor = core.anchorDrift(parameters, scenarios, layer, { rate, worth, marks, steps: 12 })
  // The published bins are the same in every set; what the structure misses of them a small tilt closes.
  const tilt = core.entropyTilt(
    core.binFeatures(multiples, [1, 5, 10, 20]),
    [1, 2, 3, 4].map((bin) => set.targets.find((one) => one.key === `bins.${bin}`)?.given ?? 0),
  )
  const leaders = leaderFigures(values, 32_768)
  const momentum = [1, 1.5, 2].map(
    (years) => leaderFigures({ ...values, 'leader.momentumYears': years }, 16_384).meanMultiple,
  )
  const bins = [0, 0, 0, 0, 0].map(() => ({ count: 0, sum: 0 }))
  for (const one of multiples) {
    const bin = bins[one < 1 ? 0 : one < 5 ? 1 : one < 10 ? 2 : one < 20 ? 3 : 4]
    bin.count++
    bin.sum += one
  }
  return {
    fates,
    multiples,
    loss,
    rate,
    anchor,
    leaders,
    momentum,
    tilt,
    means: bins.map((one) => one.sum / one.count),
  }
}

/** What each added effect does: one set without it, nothing else changed. */
function ablation(set) {
  const values = Object.fromEntries(Object.entries(set.parameters).map(([name, one]) => [name, one.value]))
  const without = [
    ['as fitted', {}],
    [
      'sales at one rate whatever the age (× 0.4)',
      { 'endings.saleAge': 0, 'endings.sale': 0.4 * values['endings.sale'] },
    ],
    ['listings at one rate whatever the value', { 'endings.listingByValue': 0 }],
    ['threshold of value 300 million', { 'endings.listingValue': 3e8 }],
    ['both of the last', { 'endings.listingByValue': 0, 'endings.listingValue': 3e8 }],
  ]
  return [
    '| | years to a sale | years to a listing | left within 6 years | 20 and more | tail index |',
    '|---|---|---|---|---|---|',
    ...without.map(([name, change]) => {
      const seen = cohort({ ...values, ...change }, DRAWS)
      return `| ${name} | ${seen.saleYears} | ${seen.listingYears} | ${digits(seen.exitsWithinSix)} | ${digits(seen.bins[4])} | ${digits(seen.tail)} |`
    }),
  ].join('\n')
}

/** The page, from the sets as they stand. */
export function page() {
  const words = readFileSync(join(root, 'scripts/fit/market-page.md'), 'utf8')
    .replace('<!-- private -->', String(marks.private))
    .replace('<!-- zombie -->', String(marks.zombie))
    .replace('<!-- ablation -->', ablation(setOf('us-2026-08')))
  const [before, after] = words.split('<!-- tables -->')
  const parts = []
  for (const id of IDS) {
    const set = setOf(id)
    const seen = simulated(set)
    const { shares, zombies } = core.endingShares(seen.fates)
    parts.push(
      `## ${id}`,
      table(set),
      `Endings after 12 years: ${core.ENDINGS.map((name, at) => `${name} ${(100 * (shares[at] ?? 0)).toFixed(1)} %`).join(', ')}; ${(100 * zombies).toFixed(0)} % of the private ones are zombies.`,
      `Loss ratio over the 64 scenarios, 10 to 90 %: ${seen.loss[6].toFixed(2)} to ${seen.loss[57].toFixed(2)} (published by vintage: 0.50 to 0.65; B066, B077).`,
      `Mean multiple inside the bins: ${seen.means.map(digits).join(', ')}.`,
      `Pooled log return of an A entry ${seen.rate.toFixed(3)} a year; a model layer with one leader in ten (mean multiple ${digits(seen.leaders.meanMultiple)}) is worth the same at a drift of the rest of ${signed(seen.anchor.drift)} a year${seen.anchor.reached ? '' : ' **(not reached)**'}.`,
      `Leaders’ mean multiple with momentum of 1.0, 1.5 and 2.0 years: ${seen.momentum.map(digits).join(', ')}.`,
      `Tilted to the published bins: effective sample ${(100 * seen.tilt.effective).toFixed(1)} %, largest weight ${seen.tilt.largest.toFixed(2)}, bins met within ${seen.tilt.miss.toExponential(0)}.`,
      portfolios(seen.multiples, seen.tilt.weights),
    )
  }
  return `${before.trimEnd()}\n\n${parts.join('\n\n')}\n\n${(after ?? '').trim()}\n`
}

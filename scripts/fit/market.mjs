import { marks, seedCompany } from './population.mjs'
import { priors } from './market-targets.mjs'

const core = await import('../../packages/core/dist/market/index.js')
const QUARTERS = 48

/** Nested parameters of the market from dotted names. */
export function nested(values) {
  const all = {}
  for (const [name, value] of Object.entries(values)) {
    const [room, key] = name.split('.')
    all[room] ??= {}
    all[room][key] = value
  }
  return all
}

export const cohort = (values, count) => {
  const parameters = nested(values)
  const fates = core.simulate(
    parameters,
    core.scenariosOf(parameters, QUARTERS, '1'),
    core.populationStart(count, '1', seedCompany),
  )
  return core.cohortOf(fates, seedCompany.sold, seedCompany.before, marks)
}

export const figureOf = (measured, key) => {
  const [name, index] = key.split('.')
  return index === undefined ? measured[name] : measured[name][Number(index)]
}

const free = Object.entries(priors).filter(([, one]) => one.spread !== undefined)
/** Priors of the set that is fitted; what is free is so at every date. */
let held = priors

const valuesAt = (x) => {
  const values = Object.fromEntries(Object.entries(held).map(([name, one]) => [name, one.value]))
  free.forEach(([name, one], i) => {
    values[name] = one.log ? one.value * Math.exp(one.spread * x[i]) : one.value + one.spread * x[i]
  })
  return values
}

const least = {
  'growth.startSpread': 0.05,
  'growth.volatility': 0.05,
  'growth.volatilityFade': 0,
  'growth.frailtySpread': 0,
  'raising.traction': 0,
  'raising.runway': 0.8,
  'raising.runwaySpread': 0.05,
  'endings.saleByTraction': 0,
  'endings.saleAge': 0,
  'endings.listingByValue': 0,
  'endings.bridge': 0.05,
  'endings.zombie': 0.05,
  'endings.distressed': 0.05,
  'endings.recoverySpread': 0.1,
  'growth.capitalised': 0.2,
}
const most = {
  'growth.capitalised': 1,
  'endings.saleAge': 10,
  'endings.listingByValue': 1.5,
  'endings.bridge': 0.95,
  'endings.zombie': 0.5,
  'endings.distressed': 0.5,
}

function lossAt(x, targets, count) {
  const values = valuesAt(x)
  for (const [name, bound] of Object.entries(least)) if (values[name] < bound) return 1e6
  for (const [name, bound] of Object.entries(most)) if (values[name] > bound) return 1e6
  if (values['endings.zombie'] + values['endings.distressed'] > 1) return 1e6
  const measured = cohort(values, count)
  let loss = 0
  for (const { key, given, spread } of targets) {
    const off = (figureOf(measured, key) - given) / spread
    // A target missed by far pulls no harder than one missed by eight spreads: two that contradict each other shall not rule.
    loss += Number.isFinite(off) ? Math.min(off * off, 64) : 64
  }
  // A third of a unit of loss for a spread off the prior: weak, and enough to hold what no target speaks of.
  for (const one of x) loss += 0.3 * one * one
  return loss
}

/**
 * The population's values by name: least loss by covariance matrix adaptation on all that has a prior. Leaders have their own.
 */
export function fitMarket(targets, { of = priors, ...options } = {}) {
  held = of
  const loss = (x, count) => lossAt(x, targets, count)
  return valuesAt(minimise(free.length, loss, options))
}

/** Leaders as they were seen: companies that all belong to them, from A, in the first six years. */
export function leaderFigures(values, count) {
  const parameters = nested(values)
  const fates = core.simulate(parameters, core.scenariosOf(parameters, QUARTERS, '1'), {
    ...core.populationStart(count, '1', seedCompany),
    stage: 1,
    age: 1.5,
    stream: 'leaders',
    leaderChance: 1,
    shock: 'open-weight',
    postUsd: 200_000_000,
    scale: 2_000_000,
  })
  const multiples = core.settledMultiples(fates, seedCompany.sold, seedCompany.before, marks)
  return { ...core.stepsOf(fates), meanMultiple: multiples.reduce((a, b) => a + b) / multiples.length }
}

const freeLeader = Object.entries(priors).filter(([, one]) => one.leaderSpread !== undefined)

/** The leaders' values on their targets, the population's held. */
export function fitLeaders(values, targets, options = {}) {
  const at = (x) => ({
    ...values,
    ...Object.fromEntries(freeLeader.map(([name, one], i) => [name, one.value + one.leaderSpread * x[i]])),
  })
  const loss = (x, count) => {
    const tried = at(x)
    for (const [name] of freeLeader) if (!(tried[name] > 0)) return 1e6
    if (tried['leader.chance'] > 1) return 1e6
    const seen = leaderFigures(tried, count / 2)
    let all = 0
    for (const { key, given, spread } of targets) all += Math.min(((seen[key] - given) / spread) ** 2, 64)
    for (const one of x) all += 0.3 * one * one
    return all
  }
  return at(minimise(freeLeader.length, loss, options))
}

/** Least loss by covariance matrix adaptation (Hansen 2016, without restarts), seeded; `steps` generations of 16. */
function minimise(n, loss, { steps = 200, say = () => {} } = {}) {
  let state = 7
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state + 0.5) / 4_294_967_296
  }
  const gauss = () => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random())
  const range = Array.from({ length: n }, (_, i) => i)
  const lambda = 16
  const mu = 8
  const raw = Array.from({ length: mu }, (_, i) => Math.log(mu + 0.5) - Math.log(i + 1))
  const weights = raw.map((one) => one / raw.reduce((a, b) => a + b))
  const effective = 1 / weights.reduce((a, b) => a + b * b, 0)
  const cc = (4 + effective / n) / (n + 4 + (2 * effective) / n)
  const cs = (effective + 2) / (n + effective + 5)
  const c1 = 2 / ((n + 1.3) ** 2 + effective)
  const cmu = Math.min(1 - c1, (2 * (effective - 2 + 1 / effective)) / ((n + 2) ** 2 + effective))
  const damping = 1 + 2 * Math.max(0, Math.sqrt((effective - 1) / (n + 1)) - 1) + cs
  const expected = Math.sqrt(n) * (1 - 1 / (4 * n) + 1 / (21 * n * n))
  let mean = range.map(() => 0)
  let sigma = 0.5
  let pathC = range.map(() => 0)
  let pathS = range.map(() => 0)
  let covariance = range.map((i) => range.map((j) => (i === j ? 1 : 0)))
  for (let step = 0; step < steps; step++) {
    const root = cholesky(covariance)
    const count = step < steps * 0.6 ? 6_016 : 16_000
    const tried = []
    for (let j = 0; j < lambda; j++) {
      const z = range.map(() => gauss())
      const y = range.map((i) => root[i].reduce((sum, one, k) => sum + one * z[k], 0))
      const x = mean.map((one, i) => one + sigma * y[i])
      tried.push({ loss: loss(x, count), y, z })
    }
    tried.sort((a, b) => a.loss - b.loss)
    const moved = range.map((i) => weights.reduce((sum, w, k) => sum + w * tried[k].y[i], 0))
    const drawn = range.map((i) => weights.reduce((sum, w, k) => sum + w * tried[k].z[i], 0))
    mean = mean.map((one, i) => one + sigma * moved[i])
    pathS = pathS.map((one, i) => (1 - cs) * one + Math.sqrt(cs * (2 - cs) * effective) * drawn[i])
    const norm = Math.sqrt(pathS.reduce((a, b) => a + b * b, 0))
    const h = norm / Math.sqrt(1 - (1 - cs) ** (2 * (step + 1))) / expected < 1.4 + 2 / (n + 1) ? 1 : 0
    pathC = pathC.map((one, i) => (1 - cc) * one + h * Math.sqrt(cc * (2 - cc) * effective) * moved[i])
    covariance = covariance.map((row, i) =>
      row.map(
        (one, j) =>
          (1 - c1 - cmu) * one +
          c1 * pathC[i] * pathC[j] +
          cmu * weights.reduce((sum, w, k) => sum + w * tried[k].y[i] * tried[k].y[j], 0),
      ),
    )
    sigma *= Math.exp((cs / damping) * (norm / expected - 1))
    if (step % 40 === 0) say(`${step}: ${tried[0].loss.toFixed(1)}`)
  }
  return mean
}

function cholesky(matrix) {
  const n = matrix.length
  const root = matrix.map((row) => row.map(() => 0))
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i][j]
      for (let k = 0; k < j; k++) sum -= root[i][k] * root[j][k]
      root[i][j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / root[j][j]
    }
  return root
}

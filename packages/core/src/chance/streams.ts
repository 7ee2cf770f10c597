import { keyOf, mix, uniformAt } from './hash.ts'
import { fillSobol } from './sobol.ts'

/** Eight independent scrambles make up every set of draws; the standard error comes from their spread. */
export const SCRAMBLES = 8

/**
 * The inputs that get a Sobol dimension, by place in this list. Append only: a place never changes its owner, so old
 * results keep their draws. At most 64.
 */
export const LEADING: readonly string[] = [
  'round.amount',
  'round.stake',
  'training.runCost',
  'training.researchMultiplier',
  'training.failedShare',
  'accelerators.count',
  'accelerators.yearlyRent',
  'accelerators.rent',
  'accelerators.utilisation',
  'team.people',
  'team.monthlyPay',
  'commercial.revenue',
  'commercial.growth',
  'commercial.grossMargin',
  'commercial.multiple',
  'commercial.survival',
  'commercial.discountRate',
  'exit.years',
  'model.parameters',
  'model.tokens',
  'round.statedValuation',
  'commercial.growthDecay',
  'team.payLoad',
  'finances.otherCost',
  'rounds.laterDilution',
  'commercial.reachable',
  'finances.netBurn',
  'finances.cash',
  'round.preMoney',
  'round.postMoney',
  'market.comparable',
  'market.leaderChance',
  'market.leader',
  'commercial.survivalEvent',
  'round.lasts',
  'market.ownData',
]

/**
 * The seed of one of the eight scrambles of a stream, from the key of the stream.
 * @example scrambleSeed(1, 0) === scrambleSeed(1, 1) // false
 */
export function scrambleSeed(key: number, scramble: number): number {
  return mix((key + Math.imul(scramble + 1, 0x9e3779b1)) >>> 0)
}

/**
 * The uniforms of one stream: a Sobol dimension for a leading path, otherwise a counter-based generator keyed by seed and
 * path. `draws` is a multiple of eight; block b of draws/8 cells is scramble b.
 * @example uniformsOf('round.amount', '1', 16).length // 16
 */
export function uniformsOf(path: string, seed: string, draws: number): Float64Array {
  const column = new Float64Array(draws)
  const size = draws / SCRAMBLES
  const base = keyOf(`${seed}\u0000${path}`)
  const dimension = LEADING.indexOf(path)
  if (dimension < 0) for (let i = 0; i < draws; i++) column[i] = uniformAt(base, i, 0)
  else for (let b = 0; b < SCRAMBLES; b++) fillSobol(column, b * size, size, dimension, scrambleSeed(base, b))
  return column
}

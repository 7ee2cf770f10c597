import { chanceGiven, shareFromBest } from './conditional.ts'
import { columnOf, type Draws } from './draws.ts'
import { rankCorrelation } from './drivers.ts'
import { below } from './operations.ts'
import { evpi, evppi, scoresOf } from './information.ts'
import { evppiOfGroup } from './information-group.ts'
import { metalogFrom, quantilesToDistribution } from './metalog.ts'
import { monotoneBelief } from './mixture.ts'
import { pert, triangular } from './named.ts'
import { weightedQuantiles } from './quantiles.ts'
import { chanceShares, rankShares } from './rank-shares.ts'
import { sampleDistribution } from './sample.ts'
import { sampler } from './sampler.ts'
import { tornado } from './tornado.ts'

/**
 * What the digest covers beyond draws and their arithmetic: distributions of stated and seen values, drivers, shares of
 * doubt, the value of information. Names with numbers, the same in every engine; `count` is a multiple of eight.
 * @example inferenceValues(64)[0][0] // 'distributions'
 */
export function inferenceValues(count: number): readonly (readonly [string, readonly number[]])[] {
  const draw = sampler({ draws: count, seed: '11', loadings: { a: { mood: 0.6 }, m: { mood: 0.5, rent: -0.7 } } })
  const stated = [5, 7, 15].map((value, i) => ({ share: [0.1, 0.5, 0.9][i] ?? 0.5, value }))
  const steep = [0, 9, 10].map((value, i) => ({ share: [0.1, 0.5, 0.9][i] ?? 0.5, value }))
  const seen = sampleDistribution([3, 1, 4, 1, 5, 9, 2, 6], [1, 2, 1, 1, 3, 1, 1, 2])
  const either = monotoneBelief({
    shape: 'mixture',
    p5: 0,
    p50: 5,
    p95: 10,
    parts: [
      { weight: 0.6, belief: { shape: 'lognormal', p5: 5, p50: 7, p95: 10 } },
      { weight: 0.4, belief: { shape: 'point', p5: 0, p50: 0, p95: 0 } },
    ],
  })
  const through = quantilesToDistribution(steep) ?? seen
  const metalog = quantilesToDistribution(stated, { low: 0 }) ?? seen
  const fit = metalogFrom(steep)
  const nearest = fit.ok ? fit.metalog : (fit.nearest?.() ?? null)
  const [a, b, c, m] = [
    draw.draw('a', '1', metalog),
    draw.draw('b', '1', pert(-5, 1, 4)),
    draw.draw('c', '1', triangular(-2, 0, 3)),
    draw.draw('m', '1', either),
  ]
  const seenDraws = draw.draw('s', '1', seen)
  const drawn: readonly Draws<'1'>[] = [a, b, c, m, seenDraws, draw.draw('t', '1', through), draw.driver('mood')]
  const inputs = { a, b, c, m, seenDraws }
  const net = a.by(b).plus(m.times(0.5))
  const scores = scoresOf([a.times(0), net, c.times(2), b.plus(seenDraws)])
  const loss = below(net, a.times(0))
  const { inputs: ranked } = rankShares(inputs, net)
  const { inputs: chances } = chanceShares(inputs, loss)
  const given = chanceGiven(loss, below(c, a.times(0)))
  return [
    ['distributions', drawn.flatMap((one) => [...columnOf(one)])],
    ['nearest', [...(nearest?.coefficients ?? [])]],
    ['shares', [ranked, chances].flatMap((one) => Object.values(one).flatMap((x) => [x.share, x.correlation]))],
    ['tornado', tornado(inputs, net).flatMap((row) => [row.low, row.high, row.atLow, row.atHigh])],
    [
      'information',
      [...Object.values(evppi(inputs, scores)), evppiOfGroup([a, b, m], scores)].flatMap((one) => [
        one.value,
        one.standardError,
        one.lowerBound,
        one.noise,
      ]),
    ],
    ['knowing all', Object.values(evpi(scores))],
    ['conditional', [given?.value ?? 0, given?.standardError ?? 0, shareFromBest(net) ?? 0, rankCorrelation(0.37)]],
    ['weighted', [...weightedQuantiles(columnOf(net), columnOf(a), [0.05, 0.5, 0.95])]],
  ]
}

import { Bug, sha256 } from '@touchstone/core/facts'
import type { Belief } from '@touchstone/core/units'
import { betaTable } from './beta-table.ts'
import { columnOf, type Draws } from './draws.ts'
import {
  betaCdf,
  betaQuantile,
  exp,
  expm1,
  gamma,
  ln,
  lnGamma,
  log1p,
  logistic,
  logit,
  normalCdf,
  normalQuantile,
  pow,
} from './elementary/index.ts'
import { inferenceValues } from './determinism-inference.ts'
import { estimate, shareBelow } from './estimate.ts'
import { npvComposed } from './kernels/npv-draws.ts'
import { npvColumns, npvDraws } from './kernels/npv.ts'
import { apply, below, choose, divide, mapRatio, per, power, ratio } from './operations.ts'
import { lookUp } from './quantile-table.ts'
import { sampler } from './sampler.ts'
import { rankSensitivity } from './sensitivity.ts'
import { LEADING } from './streams.ts'

const COUNT = 1024

/** One belief of every shape, with hard ends and without. */
const BELIEFS: Readonly<Record<string, Belief>> = {
  point: { shape: 'point', p5: 3, p50: 3, p95: 3 },
  lognormal: { shape: 'lognormal', p5: 2e8, p50: 4e8, p95: 8e8 },
  skewed: { shape: 'lognormal', p5: 1, p50: 1.5, p95: 9, floor: 0.5, ceiling: 12 },
  share: { shape: 'logit-normal', p5: 0.05, p50: 0.2, p95: 0.4 },
  normal: { shape: 'normal', p5: -1, p50: 2.5, p95: 6 },
  uniform: { shape: 'uniform', p5: 5.25, p50: 7.5, p95: 9.75, floor: 5, ceiling: 10 },
  empirical: { shape: 'empirical', p5: 1, p50: 2, p95: 7 },
  mixture: {
    shape: 'mixture',
    p5: 0,
    p50: 5,
    p95: 10,
    parts: [
      { weight: 0.6, belief: { shape: 'lognormal', p5: 5, p50: 7, p95: 10 } },
      { weight: 0.4, belief: { shape: 'point', p5: 0, p50: 0, p95: 0 } },
    ],
  },
}

/** The 64 bits of numbers as text, the lower word first whatever the machine. */
function bitsOf(values: Iterable<number>): string {
  const view = new DataView(new ArrayBuffer(8))
  let text = ''
  for (const value of values) {
    // The bits of a number that is none are the engine's own affair.
    if (value !== value) throw new Bug('not a number in a digest')
    view.setFloat64(0, value, true)
    text += view.getUint32(0, true).toString(16).padStart(8, '0')
    text += view.getUint32(4, true).toString(16).padStart(8, '0')
  }
  return text
}

/** Elementary functions on a grid that crosses every change of method. */
function elementaryValues(): number[] {
  const values: number[] = []
  for (let i = 0; i < 200; i++) {
    const share = (i + 0.5) / 200
    const wide = (share - 0.5) * 1400
    const near = (share - 0.5) * 16
    const positive = exp(near * 4)
    values.push(exp(wide), exp(near), expm1(near / 8), ln(positive), log1p(near / 16.5), logistic(near), logit(share))
    values.push(
      pow(positive, near),
      pow(share, 2.5),
      normalCdf(near),
      normalQuantile(share),
      normalQuantile(share * 1e-12),
    )
    values.push(gamma(share * 170), lnGamma(positive), betaCdf(share, 2.5, 4), betaQuantile(share, 8, 3))
  }
  return values
}

/**
 * A fingerprint of everything random and elementary here: every shape of belief on leading streams and on others,
 * operations, sums, errors and sensitivities of draws, beta tables, the kernel, elementary functions on a grid, and what
 * `inferenceValues` lists, down to the last bit. SHA-256 in hex. The same in every engine that keeps to IEEE 754; takes about a tenth of a second.
 * @example determinismDigest().length // 64
 */
export function determinismDigest(): string {
  const parts: string[] = []
  const add = (name: string, values: Iterable<number>): void => {
    parts.push(`${name}:${sha256(bitsOf(values))}`)
  }
  add('elementary', elementaryValues())
  const drawn: Record<string, Draws<'CNY'>> = {}
  const draw = sampler({ draws: COUNT, seed: '7' })
  Object.entries(BELIEFS).forEach(([name, belief], index) => {
    const column = draw.draw(LEADING[index] ?? name, 'CNY', belief)
    drawn[name] = column
    add(`leading ${name}`, columnOf(column))
    add(`keyed ${name}`, columnOf(draw.draw(`digest.${name}`, 'CNY', belief)))
  })
  for (const path of LEADING.slice(0, 30)) add(`uniforms ${path}`, draw.uniforms(path))
  for (const [a, b] of [
    [8, 3],
    [0.5, 40],
    [300, 700],
  ] as const) {
    const table = betaTable(a, b)
    add(
      `beta ${a} ${b}`,
      Array.from({ length: 400 }, (_, i) => lookUp(table, (i + 0.5) / 400)),
    )
  }
  const price = draw.draw('digest.price', 'CNY/card', { shape: 'lognormal', p5: 1, p50: 2, p95: 4 })
  const cards = draw.draw('digest.cards', 'card', { shape: 'normal', p5: 900, p50: 1000, p95: 1100 })
  const share = draw.draw('digest.share', '1', { shape: 'logit-normal', p5: 0.1, p50: 0.15, p95: 0.2 })
  const cost = apply(price, cards)
  const growth = mapRatio(share, 'exp').by(mapRatio(share, 'logit')).plus(power(share, 1.7))
  const kept = choose(below(cost, cost.times(0.5).max(divide(cost, share))), cost.min(cost.by(share)), cost)
  const end = kept.by(growth).minus(cost)
  add('operations', columnOf(end))
  add('ratios', columnOf(ratio(end, cost)))
  add('rates', columnOf(per(end, cards)))
  const { p5, p25, p50, p75, p95, mean, standardErrors } = estimate(end)
  const chance = shareBelow(end, cost.times(-1))
  add('estimate', [p5, p25, p50, p75, p95, mean, ...Object.values(standardErrors), chance.value, chance.standardError])
  add('sensitivity', Object.values(rankSensitivity({ price, cards, share }, end)))
  add('kernel', npvDraws(COUNT, '1'))
  add('composed', columnOf(npvComposed(npvColumns(COUNT, '2'))))
  for (const [name, values] of inferenceValues(COUNT)) add(name, values)
  return sha256(parts.join('\n'))
}

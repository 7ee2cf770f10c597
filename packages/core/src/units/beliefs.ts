import type { Belief } from './quantity.ts'
import { naturalLog, normalScore, power } from './roots.ts'
import { tidy } from './numerals/numeral.ts'

/** z of the 95 % point. */
const Z95 = 1.6448536269514722

/** Stretch of an interval of some level, on its own scale, to the 5 % and 95 % points. */
const stretch = (level: number): number => (level === 0.9 ? 1 : Z95 / normalScore((1 + level) / 2))

/**
 * Belief in one exactly known number (any unit). Total.
 * @example pointBelief(3e8).p95 // 300000000
 */
export function pointBelief(value: number): Belief {
  return { shape: 'point', p5: value, p50: value, p95: value }
}

/**
 * The lognormal whose central interval of that level is low to high (0 < low ≤ high, same unit): the middle is the
 * geometric mean, the 5 % and 95 % points follow on the log scale. Level as a fraction, 0.9 unless said. Total for
 * positive ends. Convention: `5 to 10` in `research/uncertainty.md` e3.
 * @example lognormalFromInterval(2, 8).p50 // 4
 */
export function lognormalFromInterval(low: number, high: number, level = 0.9): Belief {
  if (low === high) return pointBelief(low)
  const middle = Math.sqrt(low) * Math.sqrt(high)
  const spread = power(Math.sqrt(high / low), stretch(level))
  return level === 0.9
    ? { shape: 'lognormal', p5: low, p50: tidy(middle), p95: high }
    : { shape: 'lognormal', p5: tidy(middle / spread), p50: tidy(middle), p95: tidy(middle * spread) }
}

/**
 * The logit-normal on (0, 1) whose central interval of that level is low to high (fractions, 0 < low ≤ high < 1): the odds
 * are lognormal. Total for such ends.
 * @example logitNormalFromInterval(0.1, 0.2).p50 // 0.142857142857143
 */
export function logitNormalFromInterval(low: number, high: number, level = 0.9): Belief {
  if (low === high) return pointBelief(low)
  const odds = lognormalFromInterval(low / (1 - low), high / (1 - high), level)
  const back = (one: number): number => tidy(one / (1 + one))
  return level === 0.9
    ? { shape: 'logit-normal', p5: low, p50: back(odds.p50), p95: high }
    : { shape: 'logit-normal', p5: back(odds.p5), p50: back(odds.p50), p95: back(odds.p95) }
}

/**
 * The normal whose central interval of that level is low to high (low ≤ high, any sign, same unit). Total.
 * @example normalFromInterval(-5, 10).p50 // 2.5
 */
export function normalFromInterval(low: number, high: number, level = 0.9): Belief {
  if (low === high) return pointBelief(low)
  const middle = (low + high) / 2
  const half = ((high - low) / 2) * stretch(level)
  return { shape: 'normal', p5: tidy(middle - half), p50: tidy(middle), p95: tidy(middle + half) }
}

/**
 * Every value between two hard ends equally likely (low ≤ high, same unit). Total.
 * @example uniformBetween(0, 10).p5 // 0.5
 */
export function uniformBetween(low: number, high: number): Belief {
  if (low === high) return pointBelief(low)
  const at = (share: number): number => tidy(low + share * (high - low))
  return { shape: 'uniform', p5: at(0.05), p50: at(0.5), p95: at(0.95), floor: low, ceiling: high }
}

/** A stated percentile: the share below a value. */
export interface Percentile {
  readonly share: number
  readonly value: number
}

/**
 * Between these multiples of its second coefficient the third of a three-term metalog may lie: just inside the 1.66711 of
 * Keelin (2016), §3.3, so that rounding never takes it out.
 */
const SKEWEST = 1.667
/** Below this weight of the upper tail, a₂ + a₃/2, a metalog on the log scale has a variance. */
const HEAVIEST = 0.5
/** Narrower than this, relative to the middle, a side has too few digits to take a shape from. */
const NARROWEST = 1e-6

/**
 * A belief given by its middle and two outer percentiles (shares below and above 0.5, values positive and increasing, same
 * unit): the three-term metalog through them, bounded below by 0, and for a `fraction` (all values below 1) above by 1.
 * Where a metalog would fall (one side much longer than the other on the log scale) or have no variance, each side is a
 * normal of its own on the log scale (the log odds of a fraction): it meets the same three points and always rises. Total
 * for such values. Source: Keelin, "The Metalog Distributions", Decision Analysis 13 (2016).
 * @example fromPercentiles(7, { share: 0.05, value: 5 }, { share: 0.95, value: 15 }).p95 // 15
 */
export function fromPercentiles(middle: number, lower: Percentile, upper: Percentile, fraction = false): Belief {
  const out = (value: number): number => (fraction ? value / (1 - value) : value)
  const back = (value: number): number => tidy(fraction ? Math.min(value / (1 + value), 1 - 1e-15) : value)
  const centre = out(middle)
  const odds = (share: number): number => naturalLog(share / (1 - share))
  // On the log scale, the distance of a point from the middle over the log odds of its share is a₂ + a₃·(share − ½).
  const length = ({ share, value }: Percentile): number => naturalLog(out(value) / centre) / odds(share)
  const a3 = (length(upper) - length(lower)) / (upper.share - lower.share)
  const a2 = length(lower) - a3 * (lower.share - 0.5)
  const wide = centre - out(lower.value) > NARROWEST * centre && out(upper.value) - centre > NARROWEST * centre
  const rises = wide && Math.abs(a3) < SKEWEST * a2 && (fraction || a2 + a3 / 2 < HEAVIEST)
  const metalog = (share: number): number => power(Math.E, odds(share) * (a2 + a3 * (share - 0.5)))
  const normal = ({ share, value }: Percentile): number =>
    power(out(value) / centre, Z95 / Math.abs(normalScore(share)))
  const end = (share: number, stated: Percentile): number =>
    stated.share === share ? stated.value : back(centre * (rises ? metalog(share) : normal(stated)))
  const points = { p5: end(0.05, lower), p50: middle, p95: end(0.95, upper) }
  if (!rises) return { shape: fraction ? 'logit-normal' : 'lognormal', ...points }
  return { shape: 'metalog', ...points, floor: 0, ...(fraction ? { ceiling: 1 } : {}) }
}

/** Points of a distribution on a finite interval from its unnormalised density, by the midpoint rule in 2,000 cells. */
function fromDensity(
  as: Pick<Belief, 'shape' | 'parameters'>,
  low: number,
  high: number,
  density: (share: number) => number,
): Belief {
  const cells = 2000
  const mass: number[] = []
  let total = 0
  for (let cell = 0; cell < cells; cell++) {
    total += density((cell + 0.5) / cells)
    mass.push(total)
  }
  const at = (share: number): number => {
    const wanted = share * total
    const cell = mass.findIndex((one) => one >= wanted)
    const before = mass[cell - 1] ?? 0
    const here = mass[cell] ?? total
    const within = here > before ? (wanted - before) / (here - before) : 0
    return tidy(Number((low + ((cell + within) / cells) * (high - low)).toPrecision(9)))
  }
  return { ...as, p5: at(0.05), p50: at(0.5), p95: at(0.95), floor: low, ceiling: high }
}

const beta = (a: number, b: number) => (x: number) => power(x, a - 1) * power(1 - x, b - 1)

/**
 * The PERT distribution of a least, a likeliest and a greatest value (low ≤ mode ≤ high, low < high, same unit): a beta
 * with weight 4 on the mode (Malcolm et al. 1959). Total for such values.
 * @example pertBelief(5, 7, 12).floor // 5
 */
export function pertBelief(low: number, mode: number, high: number): Belief {
  const width = high - low
  return fromDensity(
    { shape: 'pert', parameters: [low, mode, high] },
    low,
    high,
    beta(1 + (4 * (mode - low)) / width, 1 + (4 * (high - mode)) / width),
  )
}

/**
 * What to believe of a share after seeing `hits` of `tries` (whole numbers, 0 ≤ hits ≤ tries, tries > 0): the beta of a uniform
 * prior. Fractions of one. Total for such values.
 * @example Math.round(proportionBelief(0, 1).p50 * 1e6) // 292893
 */
export function proportionBelief(hits: number, tries: number): Belief {
  const a = hits / tries
  const b = 1 - a
  // The density relative to its mode is a number up to 1 to the power of `tries`, which cannot overflow.
  const density = (x: number): number =>
    power((a === 0 ? 1 : power(x / a, a)) * (b === 0 ? 1 : power((1 - x) / b, b)), tries)
  const parameters = [hits + 1, tries - hits + 1]
  // A table of a beta reaches to shapes of 1e5; beyond, the three points say all there is to see.
  const drawable = Math.max(...parameters) <= 1e5
  return fromDensity(drawable ? { shape: 'beta', parameters } : { shape: 'empirical' }, 0, 1, density)
}

/** The quantile function of a belief at a share, by its three points (log scale where positive). */
function quantile(belief: Belief, share: number): number {
  const inner = ((): number => {
    if (belief.shape === 'point') return belief.p50
    if (belief.shape === 'uniform') return belief.p5 + ((share - 0.05) / 0.9) * (belief.p95 - belief.p5)
    const z = normalScore(share) / Z95
    const end = z < 0 ? belief.p5 : belief.p95
    return belief.p50 > 0 && end > 0
      ? belief.p50 * power(end / belief.p50, Math.abs(z))
      : belief.p50 + Math.abs(z) * (end - belief.p50)
  })()
  return Math.max(belief.floor ?? inner, Math.min(belief.ceiling ?? inner, inner))
}

/**
 * Alternatives with their odds (weights sum to 1, all in one unit): the parts are kept, the three points are those of the
 * whole, from 200 equal slices of each part. Total for at least one part.
 * @example mixtureBelief([{ weight: 0.5, belief: pointBelief(0) }, { weight: 0.5, belief: pointBelief(9) }]).p95 // 9
 */
export function mixtureBelief(parts: readonly { readonly weight: number; readonly belief: Belief }[]): Belief {
  const slices = 200
  const values = parts
    .flatMap(({ weight, belief }) =>
      Array.from({ length: slices }, (_, at) => ({
        value: quantile(belief, (at + 0.5) / slices),
        weight: weight / slices,
      })),
    )
    .sort((a, b) => a.value - b.value)
  const at = (share: number): number => {
    let below = 0
    for (const one of values) {
      below += one.weight
      if (below >= share - 1e-12) return tidy(Number(one.value.toPrecision(9)))
    }
    return values.at(-1)?.value ?? 0
  }
  return { shape: 'mixture', p5: at(0.05), p50: at(0.5), p95: at(0.95), parts }
}

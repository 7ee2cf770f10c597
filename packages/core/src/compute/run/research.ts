import { columnOf, type Draws, drawsFrom, keyOf, ln, normalQuantile, uniformAt } from '@touchstone/core/chance'
import { Bug } from '@touchstone/core/facts'
import { poissonQuantile } from './counts.ts'

/**
 * How a team gets to a model that it keeps, as a branching process: every run was prepared by smaller runs (ablations, small
 * models, other paths), each of which was prepared in turn; and every run may be abandoned on the way and started again.
 */
export interface ResearchProcess {
  /** Mean number of smaller runs that prepare one run. */
  readonly fanOut: number
  /** Operations of a preparing run over those of the run that it prepares. */
  readonly scaleDown: number
  /** Chance that an attempt is abandoned and started from scratch. */
  readonly abandoned: number
  /** How far an abandoned attempt had come, on average, as a part of the run. */
  readonly abandonedAt: number
  /** Generations of preparation, 12 unless said. */
  readonly generations?: number
}

/** Mean and standard deviation of all that is trained over the run that is kept. */
export interface ResearchMoments {
  readonly mean: number
  readonly deviation: number
}

const GENERATIONS = 12

function refuse(process: ResearchProcess): void {
  const { fanOut, scaleDown, abandoned, abandonedAt } = process
  const shares = [scaleDown, abandonedAt]
  if (!(fanOut >= 0 && abandoned >= 0 && abandoned < 1 && shares.every((one) => one >= 0 && one <= 1)))
    throw new Bug(`a research process of ${fanOut} runs at ${scaleDown}, abandoned ${abandoned} at ${abandonedAt}`)
  if (!(fanOut * scaleDown < 1))
    throw new Bug(`preparation that costs ${fanOut * scaleDown} of what it prepares never ends`)
}

/**
 * The research multiplier: everything trained over the one run that is kept, in closed form. With A = 1 + f·q/(1 − q) for
 * the attempts of one run and m·ε for its preparation, mean = A ÷ (1 − m·ε), and with N Poisson the variance is
 * (Var A + m·ε²·mean²) ÷ (1 − m·ε²).
 * In: fan-out m, scale-down ε with m·ε < 1, abandoned q < 1, abandoned at f (otherwise Bug). Out: mean and deviation.
 * Assumes all generations alike and without end; how far an abandoned attempt came is uniform on 0 to 2f (f ≤ 1/2) or to 1
 * around f. Source: Harris 1963, ch. I (total progeny with weights). By hand: m 8, ε 0.1, q 0.2, f 0.4: A = 1 + 0.4 × 0.25
 * = 1.1, mean = 1.1 ÷ 0.2 = 5.5.
 * @example Math.round(researchMoments({ fanOut: 8, scaleDown: 0.1, abandoned: 0.2, abandonedAt: 0.4 }).mean * 1e6) // 5500000
 */
export function researchMoments(process: ResearchProcess): ResearchMoments {
  refuse(process)
  const { fanOut: m, scaleDown: e, abandoned: q, abandonedAt: f } = process
  const tries = q / (1 - q)
  const half = Math.min(f, 1 - f)
  const mean = (1 + f * tries) / (1 - m * e)
  // A geometric number of tries, each of variance half² ÷ 3: E[n]·Var + Var[n]·f².
  const own = (tries * half * half) / 3 + tries * (1 + tries) * f * f
  return { mean, deviation: Math.sqrt((own + m * e * e * mean * mean) / (1 - m * e * e)) }
}

/** The number of failed attempts before `runs` successes, and what part of a run they cost together. */
function wasted(runs: number, process: ResearchProcess, next: () => number): number {
  const { abandoned: q, abandonedAt: f } = process
  if (q === 0 || runs === 0) return 0
  const half = Math.min(f, 1 - f)
  if (runs > 64) {
    const tries = q / (1 - q)
    const variance = (tries * half * half) / 3 + tries * (1 + tries) * f * f
    return Math.max(0, runs * f * tries + Math.sqrt(runs * variance) * normalQuantile(next()))
  }
  let cost = 0
  for (let run = 0; run < runs; run++) {
    const tries = Math.floor(ln(next()) / ln(q))
    for (let at = 0; at < tries; at++) cost += f + half * (2 * next() - 1)
  }
  return cost
}

/**
 * The research multiplier as draws: one family tree of runs per draw, generation by generation.
 * In: the process, its four numbers as draws where they are in doubt (m·ε < 1 in every draw, otherwise Bug); a path that
 * names its randomness; a seed. Out: everything trained over the run that is kept, ≥ 1. The mean over many draws is that of
 * `researchMoments`: generations beyond the last are added at their expectation.
 * @example estimate(researchMultiplier({ fanOut: constant('1', 0, 8), scaleDown: constant('1', 0.1, 8), abandoned: constant('1', 0, 8), abandonedAt: constant('1', 0.5, 8) }, 'research', '1')).mean // 1
 */
export function researchMultiplier(
  process: {
    readonly fanOut: Draws<'1'>
    readonly scaleDown: Draws<'1'>
    readonly abandoned: Draws<'1'>
    readonly abandonedAt: Draws<'1'>
    readonly generations?: number
  },
  path: string,
  seed: string,
): Draws<'1'> {
  const [m, e, q, f] = [process.fanOut, process.scaleDown, process.abandoned, process.abandonedAt].map(columnOf)
  const count = process.fanOut.count
  const key = keyOf(`${seed}\u0000${path}`)
  const out = new Float64Array(count)
  for (let i = 0; i < count; i++) {
    const one = { fanOut: m?.[i] ?? 0, scaleDown: e?.[i] ?? 0, abandoned: q?.[i] ?? 0, abandonedAt: f?.[i] ?? 0 }
    refuse(one)
    let step = 0
    const next = (): number => uniformAt(key, i, step++)
    let runs = 1
    let size = 1
    let total = 0
    for (let at = 0; at <= (process.generations ?? GENERATIONS) && runs > 0; at++) {
      total += size * (runs + wasted(runs, one, next))
      runs = poissonQuantile(runs * one.fanOut, next())
      size *= one.scaleDown
    }
    // What lies beyond the last generation is taken at its expectation, so that the mean stays exact.
    out[i] = total + (runs > 0 ? size * runs * researchMoments(one).mean : 0)
  }
  return drawsFrom('1', out)
}

import { ln } from '@touchstone/core/chance'
import {
  constantsOf,
  type Efficiency,
  emptyParts,
  memoryBytes,
  nudged,
  softwareEffect,
  type StepParts,
  stepSeconds,
} from '@touchstone/core/compute'
import type { EfficiencyFact } from '@touchstone/core/facts'
import { memorySoftware } from './answer.ts'
import { type Derived, type DerivedInput, factSource } from './derived.ts'

/** Below this a constant does not show in a figure. */
const LEAST = 0.001

interface Slopes<Q extends string> {
  readonly of: (quantity: Q) => readonly DerivedInput[]
}

/** The constants that move a quantity, the one that its doubt owes most to first. */
export function slopes<K extends string, Q extends string>(
  fact: EfficiencyFact,
  efficiency: Efficiency<K>,
  software: string | null,
  quantities: (constants: Readonly<Record<K, number>>) => Readonly<Record<Q, number>>,
): Slopes<Q> {
  const effect = softwareEffect(efficiency, software)
  const constants = constantsOf(efficiency, effect)
  const base = quantities(constants)
  const moved = (Object.keys(constants) as K[]).map((name) => {
    const higher = nudged(constants, name)
    return { name, step: ln(higher[name] / constants[name]), at: quantities(higher) }
  })
  return {
    of: (quantity) =>
      moved
        .flatMap(({ name, step, at }): readonly DerivedInput[] => {
          const known = fact.constants[name]
          if (known === undefined || !(base[quantity] > 0) || !(at[quantity] > 0)) return []
          const between = effect === null ? efficiency.between[name] : (effect.shiftSpreads[name] ?? 0)
          const spread = Math.sqrt(known.spread * known.spread + between * between)
          const moves = Math.abs(ln(at[quantity] / base[quantity]) / step) * spread
          if (moves < LEAST) return []
          const source = factSource(fact)
          return [
            {
              name: { constant: name },
              symbol: null,
              of: null,
              value: constants[name],
              low: null,
              high: null,
              unit: '',
              source: source.kind === 'fact' ? { ...source, title: known.source, url: null } : source,
              fitted: { prior: known.prior, spread, moves },
            },
          ]
        })
        .sort((a, b) => (b.fitted?.moves ?? 0) - (a.fitted?.moves ?? 0)),
  }
}

type StepQuantity = keyof StepParts | 'seconds'

/** The constants behind the time of a step and behind each of its parts. */
export function stepSlopes({ file, parts, fits }: Derived): (quantity: StepQuantity) => readonly DerivedInput[] {
  const { jobs } = parts.step.completed
  const scratch = emptyParts()
  const found = slopes(fits.facts[0] as EfficiencyFact, fits.step, file.software, (constants) => {
    const sums: Record<StepQuantity, number> = { ...emptyParts(), seconds: 0 }
    for (const job of jobs) {
      sums.seconds += stepSeconds(job, constants, scratch)
      for (const key of Object.keys(scratch) as (keyof StepParts)[]) sums[key] += scratch[key]
    }
    return sums
  })
  return found.of
}

/** The constants behind the memory of the fullest stage. */
export function memorySlopes({ file, parts, fits }: Derived): readonly DerivedInput[] {
  const { shape, seqLen, globalBatch, plan } = parts.step.job
  const keeper = memorySoftware(file.software, plan.precision, fits)
  const found = slopes(fits.facts[1] as EfficiencyFact, fits.memory, keeper, (constants) => ({
    bytes: memoryBytes(shape, seqLen, globalBatch, plan, constants),
  }))
  return found.of('bytes')
}

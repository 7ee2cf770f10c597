import type { Efficiency, MemoryConstants, StepConstants } from '@touchstone/core/compute'
import { Bug, type EfficiencyFact, type EngineTables } from '@touchstone/core/facts'

function efficiencyOf<K extends string>(fact: EfficiencyFact): Efficiency<K> {
  const pick = (key: 'value' | 'spread' | 'between'): Record<K, number> =>
    Object.fromEntries(Object.entries(fact.constants).map(([name, one]) => [name, one[key]])) as Record<K, number>
  return {
    values: pick('value'),
    spread: pick('spread'),
    between: pick('between'),
    groups: fact.software.map((one) => ({
      ...one,
      aliases: [],
      shifts: one.shifts as Partial<Record<K, number>>,
      shiftSpreads: one.shiftSpreads as Partial<Record<K, number>>,
    })),
    residual: fact.residual,
    sparse: fact.sparse,
    offsetBetween: fact.offsetBetween,
    correlation: fact.correlation,
    correlationSeen: fact.correlationSeen,
  }
}

/** The two fits of the engine, as its formulas take them. */
export interface Fits {
  readonly step: Efficiency<keyof StepConstants & string>
  readonly memory: Efficiency<keyof MemoryConstants & string>
  /** Median utilisation of the fitted dense runs. */
  readonly constantUtilisation: number
  readonly facts: readonly EfficiencyFact[]
}

const kept = new WeakMap<EngineTables, Fits>()

/** The fits of a reference, made once. */
export function fitsOf(reference: EngineTables): Fits {
  const found = kept.get(reference)
  if (found !== undefined) return found
  const fact = (id: string): EfficiencyFact => {
    const one = reference.efficiency.find((candidate) => candidate.id === id)
    if (one === undefined) throw new Bug(`no fit ${id}`)
    return one
  }
  const step = fact('efficiency/step-time')
  const memory = fact('efficiency/memory')
  const fits: Fits = {
    step: efficiencyOf(step),
    memory: efficiencyOf(memory),
    constantUtilisation: step.constantUtilisation ?? 0.4,
    facts: [step, memory],
  }
  kept.set(reference, fits)
  return fits
}

import { computeOptimal, lossAt, monthsBehind, recordsBy, wastedCompute } from '@touchstone/core/compute'
import type { Dated, EngineReference } from '@touchstone/core/facts'
import { constantFact } from './run.ts'

/** Where a run stands: against the best use of its compute, and against the frontier of its day. */
export interface ScalingAnswer {
  /** Parameters and tokens of least loss for the same operations. */
  readonly optimal: { readonly parameters: number; readonly tokens: number }
  /** Loss in nats per token by the published fit, and how many times the operations of the best run of equal loss it takes. */
  readonly loss: number
  readonly computeOverOptimal: number
  /** Months behind the largest run of its day by the line through the records, 90 %; null where too few records are known. */
  readonly monthsBehindFrontier: { readonly low: number; readonly mid: number; readonly high: number } | null
  readonly reachedBy: string | null
  readonly used: readonly Dated[]
}

/** Records without which there is no line. */
const LEAST_RECORDS = 3
const NAMES = ['floor', 'a', 'alpha', 'b', 'beta'] as const

/** Scaling of a run of some active parameters on some tokens, on a day. */
export function answerScaling(
  parameters: number,
  tokens: number,
  flops: number,
  asOf: string,
  reference: EngineReference,
): ScalingAnswer {
  const facts = NAMES.map((name) => constantFact(reference, 'scaling', name, ['replication']))
  const [floor = 0, a = 0, alpha = 0, b = 0, beta = 0] = facts.map((one) => one.mid)
  const fit = { floor, a, alpha, b, beta }
  const best = computeOptimal(flops, fit)
  const series = reference.frontier
    .filter((one) => one.series === 'compute')
    .map((one) => ({ name: one.model, of: one.of, value: one.value }))
  const behind = recordsBy(series, asOf).length >= LEAST_RECORDS ? monthsBehind(flops, asOf, series) : null
  return {
    optimal: { parameters: best.parameters, tokens: best.tokens },
    loss: lossAt(parameters, tokens, fit),
    computeOverOptimal: wastedCompute(parameters, tokens, fit),
    monthsBehindFrontier: behind?.byTrend ?? null,
    reachedBy: behind?.reachedBy ?? null,
    used: [...facts, ...(behind === null ? [] : reference.frontier.filter((one) => one.model === behind.reachedBy))],
  }
}

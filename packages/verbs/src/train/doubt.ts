import { columnOf, drawsFrom, exp, ln, normalQuantile, sampler } from '@touchstone/core/chance'
import { type FailureRate, goodput, rateBelief, type RunConditions } from '@touchstone/core/compute'
import type { ConstantFact } from '@touchstone/core/facts'

type Ends = readonly [low: number, high: number]

/** Ends of the 80 % interval of what becomes of a run. */
export interface RunEnds {
  readonly goodput: Ends
  readonly failures: Ends
  readonly days: Ends
  /** Standard deviation of ln days that has this interval. */
  readonly spread: number
}

const DRAWS = 1024
/** z of the 90 % point of the standard normal. */
const Z90 = 1.2815515655446004

/** The tenth and the ninetieth percentile of a column. */
function endsOf(column: Float64Array): Ends {
  const sorted = Float64Array.from(column).sort()
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? NaN
  return [at(0.1), at(0.9)]
}

/**
 * What becomes of a run where little of it is certain: the operator's rate of stops, how long a restart takes, the time of a
 * step, and the luck of one run.
 */
export function runEnds(conditions: RunConditions, rate: FailureRate, restart: ConstantFact, spread: number): RunEnds {
  const draw = sampler({ draws: DRAWS })
  const { low, mid, high } = restart
  const hours = draw.uniforms('run.step').map((u) => conditions.idealHours * exp(spread * normalQuantile(u)))
  const uniform = { shape: 'uniform', p5: 0.05, p50: 0.5, p95: 0.95, floor: 1e-9, ceiling: 1 - 1e-9 } as const
  const drawn = goodput(conditions, {
    stopsPerCardHour: draw.draw('run.stops', '1/card-hour', rateBelief(rate)),
    restartHours: draw.draw(
      'run.restart',
      'hour',
      low === null || high === null
        ? { shape: 'point', p5: mid, p50: mid, p95: mid }
        : { shape: 'lognormal', p5: low, p50: mid, p95: high },
    ),
    idealHours: drawsFrom('hour', hours),
    luck: draw.draw('run.luck', '1', uniform),
    reworkLuck: draw.draw('run.rework', '1', uniform),
  })
  const days = endsOf(columnOf(drawn.calendarDays))
  return {
    goodput: endsOf(columnOf(drawn.goodput)),
    failures: endsOf(columnOf(drawn.failures)),
    days,
    spread: ln(days[1] / days[0]) / (2 * Z90),
  }
}

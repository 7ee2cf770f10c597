import type { FailureRate } from '@touchstone/core/compute'
import { engineReference as reference } from '@touchstone/reference/engine'
import { describe, expect, it } from 'vitest'
import { runEnds } from './doubt.ts'
import { constantFact } from './run.ts'

const restart = constantFact(reference, 'run', 'restartHours', ['automated'])
const conditions = {
  accelerators: 16_384,
  idealHours: 1000,
  stopsPerCardHour: 2e-5,
  stopsPerJobHour: 0.0363,
  restartHours: restart.mid,
  checkpointHours: 0.001,
}
const rate: FailureRate = { median: 2e-5, sigma: 0.5, reports: 6 }

describe('what becomes of a run', () => {
  it('lies around its middle, and further apart where more is in doubt', () => {
    const sure = runEnds(conditions, { ...rate, sigma: 1e-6 }, { ...restart, low: null, high: null }, 0)
    const doubtful = runEnds(conditions, rate, restart, 0.1)
    for (const key of ['goodput', 'days', 'failures'] as const) {
      expect(sure[key][0], key).toBeLessThanOrEqual(sure[key][1])
      expect(doubtful[key][1] - doubtful[key][0], key).toBeGreaterThan(sure[key][1] - sure[key][0])
    }
    // 1,000 hours are 41.7 days at least, and the goodput of the closed form, 0.915 at a restart of 0.17 h, is within.
    expect(sure.days[0]).toBeGreaterThan(1000 / 24)
    expect(doubtful.goodput[0]).toBeLessThan(0.915)
    expect(doubtful.goodput[1]).toBeGreaterThan(0.915)
    expect(doubtful.goodput[1]).toBeLessThan(1)
  })

  it('has a spread that gives its interval of days back', () => {
    const { days, spread } = runEnds(conditions, rate, restart, 0.2)
    expect(Math.log(days[1] / days[0])).toBeCloseTo(2 * 1.28155 * spread, 4)
    // Never less than the doubt of a step alone: 0.2, to the noise of the draws.
    expect(spread).toBeGreaterThan(0.19)
  })

  it('is the same each time', () => {
    expect(runEnds(conditions, rate, restart, 0.1)).toEqual(runEnds(conditions, rate, restart, 0.1))
  })
})

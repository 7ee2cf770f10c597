import { readFileSync } from 'node:fs'
import { columnOf, estimate, sampler } from '@touchstone/core/chance'
import { lognormalFromInterval } from '@touchstone/core/units'
import { describe, expect, it } from 'vitest'
import { checkpointHours } from './checkpoint.ts'
import {
  failureShares,
  type FailureReport,
  hoursBetweenStops,
  leaveOneReportOut,
  rateBelief,
  rateBetweenOperators,
  scaleOfStops,
  stopsPerCardHour,
} from './failures.ts'
import { goodput, lostPerStop, runOutcome } from './goodput.ts'

interface Published {
  readonly key: string
  readonly accelerators: number
  readonly hours: number
  readonly stops: number | null
  readonly byType: FailureReport['byType'] | null
  readonly effective: { readonly least: number; readonly most: number | null } | null
  readonly handling: 'automated' | 'manual' | null
  readonly stateBytes: number
  readonly storageBytesPerSecond: number
  readonly intervalHours?: number
}

const published = readFileSync(new URL('../../../../../golden/failures/reports.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Published)

const reports: readonly FailureReport[] = published.flatMap(({ key, accelerators, hours, stops, byType }) =>
  stops === null
    ? []
    : [{ key, accelerators, hours, stops, ...(byType === null || byType === undefined ? {} : { byType }) }],
)
const of = (key: string): Published => {
  const found = published.find((one) => one.key === key)
  if (found === undefined) throw new Error(key)
  return found
}

describe('rates of stops', () => {
  it('are stops over accelerator-hours', () => {
    // 466 ÷ (16,384 × 1,296) = 2.1946e-5; one in 45,566 accelerator-hours
    expect(stopsPerCardHour({ key: 'llama', accelerators: 16_384, hours: 1296, stops: 466 })).toBeCloseTo(2.1946e-5, 8)
    expect(hoursBetweenStops(16_384, 2e-5, 0.036)).toBeCloseTo(2.7497, 4)
  })

  it('spread between operators', () => {
    const two = [
      { key: 'a', accelerators: 1000, hours: 10_000, stops: 100 },
      { key: 'b', accelerators: 1000, hours: 2500, stops: 100 },
    ]
    // ln 1e-5 and ln 4e-5, each with variance 0.01: Q = 2 × (ln 2)² ÷ 0.01 = 96.09; between (96.09 − 1) ÷ 100 = 0.9509;
    // doubt of the mean (0.9509 + 0.01) ÷ 2 = 0.48045; sigma = √1.43135
    const rate = rateBetweenOperators(two)
    expect(rate.median).toBeCloseTo(2e-5, 12)
    expect(rate.sigma).toBeCloseTo(1.1964, 4)
    expect(rateBelief({ median: 2e-5, sigma: 0.8, reports: 6 }).p95).toBeCloseTo(7.456e-5, 8)
  })

  it('refuse one report alone', () => {
    expect(() => rateBetweenOperators(reports.slice(0, 1))).toThrow('1 reports')
    expect(() => failureShares([{ key: 'a', accelerators: 1, hours: 1, stops: 1 }])).toThrow('no report tells')
  })

  it('are of the published size: one stop in some 30,000 to 60,000 accelerator-hours, within a factor of three or four', () => {
    const rate = rateBetweenOperators(reports)
    expect(1 / rate.median).toBeGreaterThan(30_000)
    expect(1 / rate.median).toBeLessThan(60_000)
    expect(rate.sigma).toBeGreaterThan(0.4)
    expect(rate.sigma).toBeLessThan(1)
  })

  it('foretell five of six reports from the others', () => {
    const left = leaveOneReportOut(reports)
    const inside = left.filter((one) => one.inside).map((one) => one.key)
    expect(left.length).toBe(6)
    // OPT-175B, restarted by hand on a cluster of its provider's, stops more often than five others let expect.
    expect(left.filter((one) => !one.inside).map((one) => one.key)).toEqual(['opt-175b'])
    expect(inside.length).toBe(5)
  })

  it('grow with the number of accelerators: as its first power, within the doubt of five runs', () => {
    const { exponent, standardError } = scaleOfStops(reports.filter((one) => one.key !== 'rsc-1'))
    // 0.91 ± 0.23
    expect(exponent).toBeCloseTo(0.909, 2)
    expect(standardError).toBeCloseTo(0.227, 2)
    expect(() => scaleOfStops(reports.slice(0, 2))).toThrow('2 reports')
  })

  it('name the types of Llama 3', () => {
    const shares = failureShares(reports)
    const share = (type: string): number => shares.find((one) => one.type === type)?.share ?? 0
    expect(share('accelerator')).toBeCloseTo(196 / 466, 10)
    expect(share('memory')).toBeCloseTo(72 / 466, 10)
    let sum = 0
    for (const one of shares) {
      sum += one.share
      expect(one.p5 < one.share && one.share < one.p95, one.type).toBe(true)
    }
    expect(sum).toBeCloseTo(1, 12)
  })
})

/**
 * Hours from stop to step as `data/constants/run.yaml` has them: minutes where a program does it, hours where people do. The
 * second was judged from OPT and BLOOM, so for these two only the rate is foretold.
 */
const restart = { automated: lognormalFromInterval(0.05, 0.4), manual: lognormalFromInterval(1, 12) }

/** A run foretold without its own report: rate from the others, restart by how stops were handled. */
function foretold(one: Published): ReturnType<typeof goodput> {
  const s = sampler({ draws: 8192 })
  const rate = rateBetweenOperators(reports.filter((other) => other.key !== one.key))
  const uniform = { shape: 'uniform', p5: 0.05, p50: 0.5, p95: 0.95 } as const
  const conditions = {
    accelerators: one.accelerators,
    idealHours: one.hours,
    stopsPerCardHour: 0,
    restartHours: 0,
    checkpointHours: checkpointHours(one.stateBytes, one.storageBytesPerSecond),
    ...(one.intervalHours === undefined ? {} : { intervalHours: one.intervalHours }),
  }
  return goodput(conditions, {
    stopsPerCardHour: s.draw('rate', '1/card-hour', rateBelief(rate)),
    restartHours: s.draw('restart', 'hour', restart[one.handling ?? 'manual']),
    luck: s.draw('luck', '1', uniform),
    reworkLuck: s.draw('rework', '1', uniform),
  })
}

describe('goodput against the published runs, each left out of the rate', () => {
  it.each(['llama-3-405b', 'megascale-2024', 'byterobust-2025', 'bloom-176b'])(
    '%s: effective time lies in the interval',
    (key) => {
      const { effective } = of(key)
      const { p5, p50, p95 } = estimate(foretold(of(key)).goodput)
      expect(p95).toBeGreaterThan(effective?.least ?? 1)
      expect(p5).toBeLessThan(effective?.most ?? 1)
      // Where only "more than 90 %" was published, the middle must say so too, to three points.
      if (effective?.most === null) expect(p50).toBeGreaterThan(effective.least - 0.03)
      else expect(Math.abs(p50 - ((effective?.least ?? 0) + (effective?.most ?? 0)) / 2)).toBeLessThan(0.08)
    },
  )

  it('OPT-175B was worse than five others let expect, and its own rate explains it', () => {
    const opt = of('opt-175b')
    expect(estimate(foretold(opt).goodput).p50).toBeGreaterThan(0.8)
    const own = runOutcome({
      accelerators: 992,
      idealHours: 33 * 24,
      stopsPerCardHour: 105 / (992 * 1368),
      restartHours: 4,
      checkpointHours: checkpointHours(opt.stateBytes, opt.storageBytesPerSecond),
    })
    // 33 ideal days took about 57: 0.58
    expect(Math.abs(own.goodput - 33 / 57)).toBeLessThan(0.12)
  })

  it('foretells the stops of Llama 3 within the spread of operators', () => {
    const { failures } = foretold(of('llama-3-405b'))
    const { p5, p95 } = estimate(failures)
    expect(p5).toBeLessThan(466)
    expect(p95).toBeGreaterThan(466)
    expect(columnOf(failures).every((count) => count >= 0)).toBe(true)
  })

  it('lost hours per stop fell from hours to minutes when programs took over', () => {
    // OPT (57 − 33) × 24 ÷ 105 = 5.49 h; Llama at most 0.1 × 1,296 ÷ 466 = 0.278 h
    expect(lostPerStop(57 * 24, 33 * 24, 105)).toBeCloseTo(5.486, 3)
    expect(lostPerStop(1296, 0.9 * 1296, 466)).toBeCloseTo(0.2781, 4)
  })
})

import { constant, type Draws, estimate, sampler } from '@touchstone/core/chance'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkpointHours, optimalInterval, trainingStateBytes, youngInterval } from './checkpoint.ts'
import { poissonChance, poissonQuantile } from './counts.ts'
import { goodput, type RunConditions, runOutcome, stretchOfTime } from './goodput.ts'
import { researchMoments, researchMultiplier } from './research.ts'
import { sparesNeeded, waitingForSpares } from './spares.ts'
import {
  adapterParameters,
  adapterTuningFlops,
  dataCost,
  evaluationFlops,
  fullTuningFlops,
  preferenceTuningFlops,
  reinforcementFlops,
  shareOfRun,
} from './stages.ts'

const at = <U extends string>(unit: U, value: number): Draws<U> => constant(unit, value, 8)

const llama: RunConditions = {
  accelerators: 16_384,
  idealHours: 1000,
  stopsPerCardHour: 2e-5,
  stopsPerJobHour: 0.0363,
  restartHours: 0.17,
  checkpointHours: 0.001,
}

describe('checkpoints', () => {
  it('take their bytes over the storage', () => {
    // 176.25e9 × 14 = 2.4675e12 bytes; ÷ 50e9 = 49.35 s = 0.013708 h; a tenth of it where the rest is written behind
    expect(trainingStateBytes(176.25e9)).toBe(2.4675e12)
    expect(checkpointHours(2.4675e12, 50e9)).toBeCloseTo(0.0137083, 7)
    expect(checkpointHours(2.4675e12, 50e9, 0.1)).toBeCloseTo(0.00137083, 8)
  })

  it('are best where the exact condition holds', () => {
    // c = 0.1 ÷ 5 = 0.02; x = 0.186895: ln(1 − x) + x + c = −0.206895 + 0.186895 + 0.02 = 0
    expect(optimalInterval(0.1, 5)).toBeCloseTo(0.93447, 4)
    expect(youngInterval(0.01, 5)).toBeCloseTo(0.316228, 6)
    expect(optimalInterval(1, Infinity)).toBe(Infinity)
  })

  it('are best: neither more nor fewer lose less', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-5, max: 2, noNaN: true }),
        fc.double({ min: 0.05, max: 1000, noNaN: true }),
        (cost, between) => {
          const best = optimalInterval(cost, between)
          const stretch = (interval: number): number => stretchOfTime(interval, cost, 0, between)
          expect(best).toBeGreaterThan(0)
          expect(best).toBeLessThanOrEqual(between)
          expect(stretch(best)).toBeLessThanOrEqual(stretch(best * 1.02) * (1 + 1e-12))
          expect(stretch(best)).toBeLessThanOrEqual(stretch(best * 0.98) * (1 + 1e-12))
        },
      ),
    )
  })

  it('follow the rule of thumb where they are cheap', () => {
    expect(optimalInterval(1e-6, 10) / youngInterval(1e-6, 10)).toBeCloseTo(1, 3)
  })
})

describe('counts', () => {
  it('are Poisson', () => {
    // mean 2: P(0) = 0.13534, P(≤ 1) = 0.40601, P(≤ 2) = 0.67668
    expect([0.1, 0.3, 0.5, 0.7].map((p) => poissonQuantile(2, p))).toEqual([0, 1, 2, 3])
    expect(poissonChance(2, 2)).toBeCloseTo(0.270671, 6)
    expect(poissonQuantile(0, 0.9)).toBe(0)
  })

  it('keep their mean and variance when drawn', () => {
    for (const mean of [0.3, 7, 59, 61, 400]) {
      const u = sampler({ draws: 8192 }).uniforms(`count ${mean}`)
      let sum = 0
      let square = 0
      for (const p of u) {
        const count = poissonQuantile(mean, p)
        sum += count / u.length
        square += (count * count) / u.length
      }
      expect(Math.abs(sum / mean - 1), String(mean)).toBeLessThan(4 / Math.sqrt(8192 * mean))
      expect(Math.abs((square - sum * sum) / mean - 1), String(mean)).toBeLessThan(0.1)
    }
  })
})

describe('spares', () => {
  it('wait as Erlang says', () => {
    // load 1: 1 place (1)/(1 + 1) = 0.5; 2 places (1/2)/(2.5) = 0.2; 3 places (1/6)/(2.6667) = 0.0625
    expect([0, 1, 2].map((spares) => waitingForSpares(spares, 1))).toEqual([0.5, 0.2, 0.0625])
    expect(sparesNeeded(1, 0.02)).toBe(3)
    expect(sparesNeeded(0, 0.01)).toBe(0)
  })

  it('wait less the more there are', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.double({ min: 0.01, max: 50, noNaN: true }), (spares, load) => {
        expect(waitingForSpares(spares + 1, load)).toBeLessThan(waitingForSpares(spares, load))
      }),
    )
  })
})

describe('what becomes of a run', () => {
  it('is what the hand says', () => {
    // M = 1 ÷ (16,384 × 2e-5 + 0.0363) = 2.7474 h; C = 0.001: τ = 0.0738; stretch = 1.0931
    const outcome = runOutcome(llama)
    expect(outcome.hoursBetweenStops).toBeCloseTo(2.7474, 4)
    expect(outcome.intervalHours).toBeCloseTo(0.0738, 3)
    expect(1 / outcome.goodput).toBeCloseTo(1.093, 3)
    // 1,093 h ÷ 2.7474 h = 397.9 stops; 1,093 ÷ 24 = 45.5 days
    expect(outcome.failures).toBeCloseTo(397.9, 0)
    expect(outcome.calendarDays).toBeCloseTo(45.55, 1)
  })

  it('accounts for the whole calendar', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 8, max: 100_000 }),
        fc.double({ min: 1e-6, max: 1e-4, noNaN: true }),
        fc.double({ min: 0.01, max: 2, noNaN: true }),
        fc.nat(20),
        (accelerators, stopsPerCardHour, restartHours, spareNodes) => {
          const outcome = runOutcome({
            ...llama,
            accelerators,
            stopsPerCardHour,
            restartHours,
            spareNodes,
            repairHours: 24,
            spikesPerHour: 0.01,
            rollbackHours: 2,
          })
          const { checkpoints, rework, restarts, rollbacks, spares } = outcome.lost
          expect(outcome.goodput + checkpoints + rework + restarts + rollbacks + spares).toBeCloseTo(1, 9)
          expect(outcome.goodput).toBeGreaterThan(0)
          expect(outcome.goodput).toBeLessThan(1)
        },
      ),
    )
  })

  it('needs no time beyond its steps where nothing stops it', () => {
    const calm = runOutcome({ ...llama, stopsPerCardHour: 0, stopsPerJobHour: 0 })
    expect([calm.goodput, calm.failures, calm.intervalHours]).toEqual([1, 0, Infinity])
  })

  it('loses rollbacks and their restarts to spikes', () => {
    // 1,000 h at one spike in 100 h: 10 rollbacks of 2 h × 1.093 and 10 restarts of 0.17 h = 23.56 h more
    const spiky = runOutcome({ ...llama, spikesPerHour: 0.01, rollbackHours: 2 })
    expect(spiky.rollbacks).toBe(10)
    expect((spiky.calendarDays - runOutcome(llama).calendarDays) * 24).toBeCloseTo(23.56, 1)
  })

  it('refuses a run without accelerators or with free checkpoints', () => {
    expect(() => runOutcome({ ...llama, accelerators: 0 })).toThrow('0 accelerators')
    expect(() => runOutcome({ ...llama, checkpointHours: 0 })).toThrow('checkpoints of 0 h')
  })

  it('has the mean of its draws', () => {
    const s = sampler({ draws: 16_384 })
    const one = (value: number): Draws<'hour'> => constant('hour', value, s.draws)
    const drawn = goodput(llama, {
      stopsPerCardHour: constant('1/card-hour', 2e-5, s.draws),
      restartHours: one(0.17),
      luck: s.draw('luck', '1', { shape: 'uniform', p5: 0.05, p50: 0.5, p95: 0.95 }),
      reworkLuck: s.draw('rework', '1', { shape: 'uniform', p5: 0.05, p50: 0.5, p95: 0.95 }),
    })
    const mean = runOutcome(llama)
    expect(estimate(drawn.failures).mean / mean.failures).toBeCloseTo(1, 2)
    expect(estimate(drawn.calendarDays).mean / mean.calendarDays).toBeCloseTo(1, 3)
    // √398 = 20 stops of spread either way
    expect(estimate(drawn.failures).p95 - estimate(drawn.failures).p5).toBeGreaterThan(55)
  })

  it('refuses draws of different lengths', () => {
    expect(() =>
      goodput(llama, {
        stopsPerCardHour: at('1/card-hour', 2e-5),
        restartHours: constant('hour', 0.1, 16),
        luck: at('1', 0.5),
        reworkLuck: at('1', 0.5),
      }),
    ).toThrow('different lengths')
  })
})

describe('trial and error', () => {
  const lab = { fanOut: 8, scaleDown: 0.1, abandoned: 0.2, abandonedAt: 0.4 }

  it('multiplies the run as the hand says', () => {
    // A = 1 + 0.4 × 0.2/0.8 = 1.1; 1.1 ÷ (1 − 0.8) = 5.5. Var A = 0.25 × 0.16/3 + 0.25 × 1.25 × 0.16 = 0.063333;
    // variance = (0.063333 + 0.08 × 30.25) ÷ (1 − 0.08) = 2.69928, deviation 1.64295
    const { mean, deviation } = researchMoments(lab)
    expect(mean).toBeCloseTo(5.5, 10)
    expect(deviation).toBeCloseTo(1.64295, 4)
  })

  it('has the moments of its draws', () => {
    const draws = 8192
    const c = (value: number): Draws<'1'> => constant('1', value, draws)
    const drawn = researchMultiplier(
      { fanOut: c(8), scaleDown: c(0.1), abandoned: c(0.2), abandonedAt: c(0.4) },
      'research',
      '1',
    )
    const sum = estimate(drawn)
    expect(Math.abs(sum.mean - 5.5)).toBeLessThan(6 * sum.standardErrors.mean)
    const squares = estimate(drawn.by(drawn)).mean - sum.mean * sum.mean
    expect(Math.sqrt(squares) / researchMoments(lab).deviation).toBeCloseTo(1, 1)
    expect(sum.p5).toBeGreaterThanOrEqual(1)
  })

  it('is 1 where nothing is tried or abandoned', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.9, noNaN: true }), (scaleDown) => {
        expect(researchMoments({ fanOut: 0, scaleDown, abandoned: 0, abandonedAt: 0.5 })).toEqual({
          mean: 1,
          deviation: 0,
        })
      }),
    )
  })

  it('refuses preparation that costs more than what it prepares', () => {
    expect(() => researchMoments({ ...lab, fanOut: 10 })).toThrow('never ends')
    expect(() => researchMoments({ ...lab, abandoned: 1 })).toThrow('abandoned 1')
  })
})

describe('the stages beside the run', () => {
  it('cost what the hand says', () => {
    expect(fullTuningFlops(70e9, 1e9)).toBe(4.2e20)
    // (4 × 70e9 + 6 × 0.2e9) × 1e9
    expect(adapterTuningFlops(70e9, 0.2e9, 1e9)).toBe(2.812e20)
    expect(adapterParameters(16, 8192, 8192, 160)).toBe(41_943_040)
    // 8 × 70e9 × 2 × 1e5 × 1,000
    expect(preferenceTuningFlops(70e9, 1e5, 1000, 1)).toBe(1.12e20)
    expect(evaluationFlops(70e9, 5e8, 40)).toBe(2.8e21)
    expect(dataCost(1e12, 0.5, 50_000, 20)).toBe(1_500_000)
    expect(shareOfRun(2.24e20, 0.1, 6.3e24, 0.4)).toBeCloseTo(1.42222e-4, 9)
  })

  it('sample and learn', () => {
    const stage = {
      parameters: 70e9,
      prompts: 1e5,
      samplesPerPrompt: 8,
      tokensPerSample: 2000,
      epochs: 2,
      reference: true,
      rewardParameters: 7e9,
      valueParameters: 7e9,
    }
    // 1.6e9 tokens; learning: 12 × 70e9 + 2 × 70e9 + 2 × 7e9 + 14 × 7e9 = 1.092e12 a token
    expect(reinforcementFlops(stage)).toEqual({ sampling: 2.24e20, learning: 1.092e12 * 1.6e9 })
  })

  it('tunes adapters for less than all, and for two thirds at least', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e8, max: 1e12, noNaN: true }),
        fc.double({ min: 0, max: 0.3, noNaN: true }),
        (n, part) => {
          const share = adapterTuningFlops(n, part * n, 1e9) / fullTuningFlops(n, 1e9)
          expect(share).toBeGreaterThanOrEqual(2 / 3 - 1e-12)
          expect(share).toBeLessThan(1)
        },
      ),
    )
  })
})

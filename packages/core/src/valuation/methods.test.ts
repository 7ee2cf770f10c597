import { constant, estimate } from '@touchstone/core/chance'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstChicago } from './first-chicago.ts'
import { stagedValue } from './staged.ts'
import {
  meanTerminalValue,
  retentionOf,
  terminalValue,
  ventureCapitalMethod,
  type VentureCapitalMethodInput,
  ventureCapitalPreMoney,
} from './venture-capital-method.ts'

const codes = (found: { readonly issues: readonly { readonly code: string }[] }): readonly string[] =>
  found.issues.map((one) => one.code)

describe('the venture-capital method', () => {
  const method = (of: Partial<VentureCapitalMethodInput>) => {
    const found = ventureCapitalMethod({
      investment: 3e6,
      exitValue: terminalValue(4e6, 10),
      required: { rate: 0.3, years: 2 },
      futureDilutions: [],
      ...of,
    })
    if (!found.ok) throw new Error(codes(found).join())
    return { ...found.value, issues: found.issues }
  }

  it('asks for the share that makes the return', () => {
    // 3m × 1.69 ÷ 40m = 0.12675; 3m ÷ 0.12675 = 23.669m
    const { stakeToday, postMoney, preMoney, feasible } = method({})
    expect(stakeToday).toBeCloseTo(0.12675, 12)
    expect(postMoney).toBeCloseTo(23668639.05, 1)
    expect((postMoney ?? 0) - (preMoney ?? 0)).toBe(3e6)
    expect(feasible).toBe(true)
  })

  it('asks for more where later rounds dilute, and says where that is more than all', () => {
    // 3.5m × 1.5⁵ ÷ 37.5m = 0.70875; ÷ (0.85 × 0.8) = 1.04228
    const found = method({
      investment: 3.5e6,
      exitValue: 37.5e6,
      required: { rate: 0.5, years: 5 },
      futureDilutions: [0.15, 0.2],
    })
    expect(found).toMatchObject({ feasible: false, postMoney: null, preMoney: null })
    expect(found.stakeToday).toBeCloseTo(1.0422794, 6)
    expect(found.issues.map((one) => [one.code, one.severity])).toEqual([['valuation/stake-over-whole', 'warning']])
  })

  it('has no price where the exit brings nothing', () => {
    expect(method({ exitValue: 0 })).toMatchObject({ feasible: false, stakeToday: null, postMoney: null })
  })

  it('gives prices alone where no money is named, by multiple as by rate', () => {
    // 42.5m ÷ 20 = 2.125m
    const mean = meanTerminalValue([45e6, 40e6])
    expect(mean.ok && mean.value).toBe(42.5e6)
    expect(method({ investment: null, exitValue: 42.5e6, required: { multiple: 20 } })).toMatchObject({
      postMoney: 2.125e6,
      stakeToday: null,
      preMoney: null,
    })
    expect(codes(meanTerminalValue([]))).toEqual(['valuation/nothing-to-weigh'])
    expect(codes(meanTerminalValue([-1]))).toEqual(['equity/out-of-range'])
  })

  it('refuses a dilution of everything', () => {
    const found = ventureCapitalMethod({ investment: 1, exitValue: 2, required: { multiple: 1 }, futureDilutions: [1] })
    expect(found.issues.map((one) => one.at.path)).toEqual(['/futureDilutions/0'])
    expect(retentionOf([])).toBe(1)
  })

  it('returns just what was asked at its own price', () => {
    const share = fc.double({ min: 0, max: 0.9, noNaN: true })
    const money = fc.double({ min: 1e5, max: 1e10, noNaN: true })
    fc.assert(
      fc.property(
        money,
        money,
        fc.double({ min: 0, max: 2, noNaN: true }),
        fc.integer({ min: 0, max: 12 }),
        share,
        (investment, exitValue, rate, years, dilution) => {
          const found = method({ investment, exitValue, required: { rate, years }, futureDilutions: [dilution] })
          expect(found.feasible).toBe((found.stakeToday ?? 2) <= 1)
          if (found.postMoney === null) return
          const back = (investment / found.postMoney) * found.retention * exitValue
          expect(back / (investment * found.multiple)).toBeCloseTo(1, 9)
          expect(found.preMoney).toBeGreaterThanOrEqual(-1e-6 * investment)
        },
      ),
    )
  })

  it('is the same draw by draw', () => {
    const found = method({ futureDilutions: [0.4] })
    const pre = ventureCapitalPreMoney({
      exit: constant('CNY', 40e6, 8),
      amount: constant('CNY', 3e6, 8),
      rate: constant('1', 0.3, 8),
      years: constant('year', 2, 8),
      laterDilution: constant('1', 0.4, 8),
    })
    expect(estimate(pre).p50 / (found.preMoney ?? 0)).toBeCloseTo(1, 12)
  })
})

describe('the First Chicago method', () => {
  it('weights present values by chances', () => {
    // 0.2 × 500 ÷ 1.25² = 64; 0.8 × 25 ÷ 1.25 = 16
    const found = firstChicago(
      [
        { chance: 0.2, value: 500, years: 2 },
        { chance: 0.8, value: 25, years: 1 },
      ],
      0.25,
    )
    expect(found.ok && found.value.value).toBeCloseTo(80, 10)
    const own = firstChicago([{ chance: 1, value: 121, years: 2, rate: 0.1 }], 0.9)
    expect(own.ok && own.value.value).toBeCloseTo(100, 10)
  })

  it('refuses chances that do not make one, and no scenarios', () => {
    expect(codes(firstChicago([{ chance: 0.5, value: 1, years: 1 }], 0.1))).toEqual(['valuation/chances-off'])
    expect(codes(firstChicago([], 0.1))).toEqual(['valuation/nothing-to-weigh'])
    expect(codes(firstChicago([{ chance: 1, value: -1, years: 1 }], 0.1))).toEqual(['equity/out-of-range'])
  })

  it('lies between its best and its worst scenario', () => {
    const value = fc.double({ min: 0, max: 1e9, noNaN: true })
    fc.assert(
      fc.property(value, value, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, p) => {
        const found = firstChicago(
          [
            { chance: p, value: a, years: 0 },
            { chance: 1 - p, value: b, years: 0 },
          ],
          0.3,
        )
        const got = found.ok ? found.value.value : NaN
        expect(got).toBeGreaterThanOrEqual(Math.min(a, b) - 1e-3)
        expect(got).toBeLessThanOrEqual(Math.max(a, b) + 1e-3)
      }),
    )
  })
})

describe('a plan in stages', () => {
  const stages = [
    { cost: 10, years: 0, success: 0.6 },
    { cost: 30, years: 2, success: 0.5 },
  ]
  it('pays each cost only where its stage is reached', () => {
    // 0.3 × 500 ÷ 1.1⁴ − 10 − 0.6 × 30 ÷ 1.1² = 102.452 − 10 − 14.876
    const found = stagedValue(stages, [{ value: 500, years: 4 }], 0.1)
    expect(found.ok && found.value.value).toBeCloseTo(77.576, 3)
    expect(found.ok && found.value.success).toBeCloseTo(0.3, 12)
    expect(found.ok && found.value.stopAt).toBe(null)
  })

  it('shows the stage at which one should stop', () => {
    // At the second stage 0.5 × 60 ÷ 1.1² = 24.79 against 30
    const found = stagedValue(stages, [{ value: 60, years: 4 }], 0.1)
    expect(found.ok && found.value.onward[1]).toBeCloseTo(0.5 * (60 / 1.21) - 30, 10)
    expect(found.ok && found.value.stopAt).toBe(0)
  })

  it('refuses stages out of order, a payoff before its stage, and none at all', () => {
    expect(codes(stagedValue([...stages].reverse(), [{ value: 1, years: 4 }], 0.1))).toContain('equity/dates-reversed')
    expect(codes(stagedValue(stages, [{ value: 1, years: 1 }], 0.1))).toEqual(['equity/out-of-range'])
    expect(codes(stagedValue([], [], 0.1))).toEqual(['valuation/nothing-to-weigh'])
  })

  it('is worth the same counted forwards and backwards', () => {
    const stage = fc.record({
      cost: fc.double({ min: 0, max: 1e3, noNaN: true }),
      years: fc.double({ min: 0, max: 2, noNaN: true }),
      success: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(
        fc.array(stage, { minLength: 1, maxLength: 6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (gaps, rate) => {
          let years = 0
          const plan = gaps.map((one) => ({ ...one, years: (years += one.years) }))
          const first = plan[0]?.years ?? 0
          const found = stagedValue(plan, [{ value: 5e3, years: years + 1 }], rate)
          if (!found.ok) throw new Error('refused')
          const back = (found.value.onward[0] ?? NaN) * (1 + rate) ** -first
          expect(Math.abs(found.value.value - back)).toBeLessThan(1e-6 * (1 + Math.abs(back)))
        },
      ),
    )
  })
})

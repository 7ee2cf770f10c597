import { type Rational, rational, rationalFromNumber, rationalToNumber, rationalToText } from '@touchstone/core/units'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holds } from './holds.fixture.ts'
import type { RoundConvertible, RoundProblem, RoundSolution } from './problem.ts'
import { rounds } from './random.fixture.ts'
import { plainRound, solveRound } from './solve.ts'

const n = (value: number): Rational => rationalFromNumber(value) ?? rational(0n)
const round = (pre: number, money: number, common: number, more: Partial<RoundProblem> = {}): RoundProblem => ({
  ...plainRound,
  valuation: { by: 'preMoney', amount: n(pre) },
  investors: [{ id: 'new', amount: n(money) }],
  existing: [{ id: 'common', shares: n(common) }],
  ...more,
})
const solved = (problem: RoundProblem): RoundSolution => {
  const result = solveRound(problem)
  if (!result.ok) throw new Error(result.issues.map((one) => one.code).join())
  return result.value
}
const text = (problem: RoundProblem): string => rationalToText(solved(problem).price)
const code = (problem: RoundProblem): string => {
  const result = solveRound(problem)
  return result.ok ? 'ok' : (result.issues[0]?.code ?? '')
}
const safe = (amount: number, cap: number | null, more: Partial<RoundConvertible> = {}): RoundConvertible =>
  ({
    kind: 'safe',
    id: `safe ${amount}`,
    amount: n(amount),
    style: 'post-money',
    cap: cap === null ? null : n(cap),
    discount: null,
    ...more,
  }) as RoundConvertible
const ratchet = (base: 'full-ratchet' | 'weighted-average') => ({
  id: 'A',
  shares: n(2e6),
  originalIssuePrice: n(2.5),
  conversionPrice: n(2.5),
  protection: base === 'full-ratchet' ? ({ kind: base } as const) : ({ kind: base, base: n(1e7) } as const),
})

describe('one round by hand', () => {
  it('is priced by pre-money, post-money or price alike', () => {
    // 8m ÷ 2m = 4; (10m − 2m) ÷ 2m = 4; at 4 a share the pre-money is 4 × 2m = 8m.
    expect(text(round(8e6, 2e6, 2e6))).toBe('4')
    expect(text(round(1, 2e6, 2e6, { valuation: { by: 'postMoney', amount: n(1e7) } }))).toBe('4')
    expect(rationalToText(solved(round(1, 2e6, 2e6, { valuation: { by: 'price', amount: n(4) } })).preMoney)).toBe(
      '8000000',
    )
  })

  it('lets the old holders pay for a pool before the money, and all for one after it', () => {
    const pool = { by: 'target', share: n(0.1), of: 'unallocated' } as const
    // T = 2m ÷ (1 − 0.2 − 0.1) = 2m ÷ 0.7; price 10m ÷ T = 3.5.
    expect(text(round(8e6, 2e6, 2e6, { pool: { ...pool, timing: 'pre-money' } }))).toBe('7/2')
    const after = solved(round(8e6, 2e6, 2e6, { pool: { ...pool, timing: 'post-money' } }))
    // 2.5m ÷ 0.9 shares; the investor's 20 % becomes 18 %.
    expect(rationalToText(after.shareOf.new)).toBe('9/50')
    expect(rationalToText(after.price)).toBe('4')
  })

  it('counts grants towards a whole pool and not towards an unallocated one', () => {
    const options = { granted: n(5e5), promised: n(0), unallocated: n(5e5) }
    const pool = { by: 'target', share: n(0.2), timing: 'post-money' } as const
    // 8m + 1m before, 1m new (9m ÷ 9m = 1): 10m. Whole: (0.2 × 10m − 1m) ÷ 0.8 = 1.25m. Unallocated: (2m − 0.5m) ÷ 0.8.
    const base = round(9e6, 1e6, 8e6, { options })
    expect(rationalToNumber(solved({ ...base, pool: { ...pool, of: 'whole' } }).poolIncrease)).toBe(1.25e6)
    expect(rationalToNumber(solved({ ...base, pool: { ...pool, of: 'unallocated' } }).poolIncrease)).toBe(1.875e6)
  })

  it('leaves a pool alone that is above its target, and says so', () => {
    const options = { granted: n(0), promised: n(0), unallocated: n(5e6) }
    const result = solveRound(
      round(9e6, 1e6, 5e6, { options, pool: { by: 'target', share: n(0.1), of: 'unallocated', timing: 'pre-money' } }),
    )
    expect(result.issues.map((one) => one.code)).toEqual(['round/pool-above-target'])
  })

  it('converts a post-money SAFE at its cap, or at the round price where that is lower', () => {
    // Cap: 10 % of 8m ÷ 0.9 = 888,888.9; price 12m ÷ 8,888,888.9 = 1.35.
    expect(text(round(12e6, 3e6, 8e6, { convertibles: [safe(1e6, 1e7)] }))).toBe('27/20')
    // 4m pre: 1m ÷ p + 8m = 4m ÷ p, so p = 3m ÷ 8m = 0.375, below the cap's 0.9375.
    const down = solved(round(4e6, 1e6, 8e6, { convertibles: [safe(1e6, 1e7)] }))
    expect(rationalToText(down.price)).toBe('3/8')
    expect(down.conversions[0]?.binding).toBe('round-price')
  })

  it('divides a pre-money cap by the shares before, pool increase in and SAFEs out', () => {
    // 10m ÷ 8m = 1.25 a share: 800,000; 12m ÷ 8.8m.
    expect(text(round(12e6, 3e6, 8e6, { convertibles: [safe(1e6, 1e7, { style: 'pre-money' })] }))).toBe('15/11')
  })

  it('takes one whole later package for an MFN, the one that gives most', () => {
    const later = [safe(1e6, 1e7), safe(1_000_001, null, { discount: n(0.2) })]
    const mfn = (elects: string | null): RoundProblem =>
      round(12e6, 3e6, 8e6, { convertibles: [{ kind: 'mfn', id: 'mfn', amount: n(5e5), own: null, elects }, ...later] })
    const best = solved(mfn(null)).conversions[0]
    const shares = ['safe 1000000', 'safe 1000001', 'own'].map((one) =>
      rationalToNumber(solved(mfn(one)).conversions[0]?.shares ?? n(0)),
    )
    expect(rationalToNumber(best?.shares ?? n(0))).toBe(Math.max(...shares))
    expect(best?.package).toBe('safe 1000001')
    expect(code(mfn('safe 7'))).toBe('round/no-such-package')
  })

  it('gives a fixed-share SAFE its share before the round', () => {
    // 7 % of 10m ÷ 0.93.
    const found = solved(
      round(20e6, 5e6, 1e7, { convertibles: [{ kind: 'fixed-share', id: 'yc', amount: n(125e3), share: n(0.07) }] }),
    )
    expect(rationalToText(found.conversions[0]?.shareBefore ?? n(0))).toBe('7/100')
  })

  it('prices notes under three conventions', () => {
    const note: RoundConvertible = {
      kind: 'note',
      id: 'note',
      balance: n(1e6),
      cap: null,
      capShares: 'before',
      discount: n(0.3),
    }
    const by = (noteMethod: RoundProblem['noteMethod']): string =>
      text(round(8e6, 2e6, 1e6, { convertibles: [note], noteMethod }))
    // 8m ÷ 1m; (8m − 1m ÷ 0.7) ÷ 1m = 46/7; (8m + 1m − 1m ÷ 0.7) ÷ 1m = 53/7.
    expect([by('pre-money'), by('percent-ownership'), by('dollars-invested')]).toEqual(['8', '46/7', '53/7'])
  })

  it('solves a ratchet inside the pre-money as p = (V − I) ÷ C, and says where there is no such p', () => {
    const inside = { insidePreMoney: true, issue: 'new-money' } as const
    const at = (pre: number): RoundProblem =>
      round(pre, 4e6, 8e6, { series: [ratchet('full-ratchet')], antiDilution: inside })
    expect(text(at(6e6))).toBe('1/8')
    expect(code(at(5e6))).toBe('round/no-price')
    expect(code(at(4e6))).toBe('round/no-price')
    // Above 2.5 × 10m nothing triggers: 30m ÷ 10m.
    expect(text(at(30e6))).toBe('3')
    expect(solved(at(30e6)).series[0]?.adjusted).toBe(false)
  })

  it('adjusts outside the pre-money at the cost of the new investor', () => {
    const found = solved(round(6e6, 4e6, 8e6, { series: [ratchet('full-ratchet')] }))
    // 6m ÷ 10m = 0.6; 5m ÷ 0.6 = 8.333m; 6.667m ÷ (8m + 8.333m + 6.667m) = 20/69.
    expect(rationalToText(found.shareOf.new)).toBe('20/69')
  })

  it('solves a weighted average inside the pre-money', () => {
    const inside = { insidePreMoney: true, issue: 'new-money' } as const
    const found = solved(round(6e6, 4e6, 8e6, { series: [ratchet('weighted-average')], antiDilution: inside }))
    // 6m x = 8m + 5m (10m + 4m x) ÷ (25m + 4m): x = (8 + 50/29) ÷ (6 − 20/29) = 282 ÷ 154.
    expect(rationalToText(found.price)).toBe('77/141')
    expect(rationalToText(found.shareOf.new)).toBe('2/5')
  })

  it('counts converting SAFEs as issued where the charter does', () => {
    const problem = round(30e6, 3e6, 8e6, {
      series: [ratchet('full-ratchet')],
      convertibles: [safe(1e6, 5e6)],
      antiDilution: { insidePreMoney: false, issue: 'with-convertibles' },
    })
    const [found] = solved(problem).series
    // The SAFE pays 5m ÷ 12.5m = 0.4 a share while the round pays 2.4: the ratchet goes to 0.4.
    expect(rationalToText(found?.after ?? n(0))).toBe('2/5')
    const alone = solved({ ...problem, antiDilution: { insidePreMoney: false, issue: 'new-money' } }).series[0]
    expect(rationalToText(alone?.after ?? n(0))).toBe('12/5')
  })
})

describe('a round that cannot be', () => {
  it('is refused with its place', () => {
    expect(code(round(0, 1, 1))).toBe('round/not-positive')
    expect(code(round(1, -1, 1))).toBe('round/negative')
    expect(code(round(1, 1, -1))).toBe('round/negative')
    expect(code(round(1, 1, 0))).toBe('round/not-positive')
    expect(code(round(1, 10, 1, { valuation: { by: 'postMoney', amount: n(10) } }))).toBe('round/money-over-valuation')
    expect(code(round(9, 1, 1, { convertibles: [safe(5, 5)] }))).toBe('round/safe-over-cap')
    expect(code(round(9, 1, 1, { convertibles: [safe(6, 10), safe(4, 10)] }))).toBe('round/safes-own-all')
    expect(code(round(9, 1, 1, { convertibles: [safe(1, null, { discount: n(1) })] }))).toBe('round/share-out-of-range')
    expect(code(round(9, 1, 1, { convertibles: [safe(1, 9), safe(1, 9)] }))).toBe('round/duplicate-id')
    const pool = { by: 'target', share: n(1), of: 'whole', timing: 'pre-money' } as const
    expect(code(round(9, 1, 1, { pool }))).toBe('round/share-out-of-range')
    // 50 % to the investor and 60 % to the pool leave nothing.
    expect(code(round(5, 5, 1, { pool: { ...pool, share: n(0.6) } }))).toBe('round/no-price')
    const result = solveRound(round(9, 1, 1, { convertibles: [safe(1, 9), safe(2, -9)] }))
    expect(result.issues[0]?.at.path).toBe('/convertibles/1/cap')
  })
})

describe('random rounds', () => {
  it('agree with the papers’ formulas iterated, and have no price where those run away', () => {
    const seen = new Map<string, number>()
    fc.assert(
      fc.property(rounds, (problem) => {
        const outcome = holds(problem, 1_500)
        seen.set(outcome, (seen.get(outcome) ?? 0) + 1)
      }),
      { numRuns: 100, seed: 7 },
    )
    expect(seen.get('solved') ?? 0).toBeGreaterThan(70)
    expect(seen.get('slow') ?? 0).toBeLessThan(10)
  })
})

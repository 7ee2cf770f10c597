import {
  addRational,
  compareRational,
  multiplyRational,
  one,
  rational,
  rationalToText,
  subtractRational,
  zero,
} from '@touchstone/core/units'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  achievedPart,
  adjustmentBeforeFiling,
  adjustmentInCash,
  adjustmentInShares,
  type PerformanceTest,
} from './valuation-adjustment.ts'

const test = (target: bigint, actual: bigint, tolerance = null as PerformanceTest['tolerance']): PerformanceTest => ({
  target: rational(target),
  actual: rational(actual),
  tolerance,
})
const part = (of: PerformanceTest): string => {
  const found = achievedPart(of)
  return found.ok ? rationalToText(found.value) : (found.issues[0]?.code ?? '')
}

describe('what was reached', () => {
  it('is actual over target, all of it from the tolerance on, nothing for a loss', () => {
    expect(part(test(100n, 70n))).toBe('7/10')
    expect(part(test(100n, 92n, rational(9n, 10n)))).toBe('1')
    expect(part(test(100n, 89n, rational(9n, 10n)))).toBe('89/100')
    expect(part(test(100n, 130n))).toBe('1')
    expect(part(test(100n, -20n))).toBe('0')
  })
  it('is no question where there was no target', () => {
    expect(part(test(0n, 70n))).toBe('equity/no-target')
    expect(part(test(-5n, 70n))).toBe('equity/no-target')
  })
})

describe('an adjustment in cash', () => {
  const pay = (actual: bigint, paid = 0n): string => {
    const found = adjustmentInCash({
      investment: rational(100n),
      test: test(100n, actual),
      alreadyPaid: rational(paid),
    })
    return found.ok ? rationalToText(found.value.cash) : (found.issues[0]?.code ?? '')
  }
  it('is the investment times what is missing, less what was paid before', () => {
    // 100 × (1 − 0.7) = 30; less 10 is 20; less 40 is nothing
    expect([pay(70n), pay(70n, 10n), pay(70n, 40n), pay(100n)]).toEqual(['30', '20', '0', '0'])
  })
  it('is at most the investment, also after a loss', () => {
    expect(pay(-500n)).toBe('100')
  })
  it('refuses money below nothing', () => {
    expect(pay(70n, -1n)).toBe('deal/negative')
  })
})

describe('an adjustment in shares', () => {
  const shares = (actual: bigint, holds: bigint | null = null) =>
    adjustmentInShares({
      investment: rational(100n),
      postMoney: rational(1000n),
      test: test(100n, actual),
      giverHolds: holds === null ? null : rational(holds, 100n),
    })

  it('gives the stake that the money would have bought at what was reached', () => {
    const found = shares(70n)
    // 100 of 700 is 1/7; 1/7 − 1/10 = 3/70; new shares (3/70) ÷ (6/7) = 1/20
    expect(found.ok && [found.value.targetStake, found.value.transfer, found.value.issue].map(rationalToText)).toEqual([
      '1/7',
      '3/70',
      '1/20',
    ])
  })

  it('says where shares cannot make it good, and where the giver has too few', () => {
    expect(shares(10n).issues.map((one) => one.code)).toEqual(['equity/adjustment-impossible'])
    expect(shares(-3n).ok).toBe(false)
    expect(shares(70n, 4n).issues).toMatchObject([{ code: 'equity/adjustment-beyond-giver', severity: 'warning' }])
    expect(shares(70n, 5n).issues).toEqual([])
  })

  it('refuses a company that was worth nothing', () => {
    const found = adjustmentInShares({ investment: one, postMoney: zero, test: test(1n, 1n), giverHolds: null })
    expect(found.issues.map((one) => one.at.path)).toEqual(['/postMoney'])
  })

  it('comes to the same stake by transfer and by new shares', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 11n, max: 100n }), (actual) => {
        const found = shares(actual)
        if (!found.ok) throw new Error('refused')
        const { stake, transfer, issue, targetStake } = found.value
        expect(compareRational(addRational(stake, transfer), targetStake)).toBe(0)
        // (s + x) ÷ (1 + x) = target, so s + x − target × (1 + x) = 0
        const left = subtractRational(addRational(stake, issue), multiplyRational(targetStake, addRational(one, issue)))
        expect(rationalToText(left)).toBe('0')
      }),
    )
  })
})

describe('before an A-share filing', () => {
  it('names what must go, and warns', () => {
    const none = { companyIsParty: false, mayChangeControl: false, tiedToMarketValue: false, harmsOperations: false }
    expect(adjustmentBeforeFiling(none)).toEqual({ ok: true, value: [], issues: [] })
    const found = adjustmentBeforeFiling({ ...none, companyIsParty: true, tiedToMarketValue: true })
    expect(found.ok && found.value).toEqual(['companyIsParty', 'tiedToMarketValue'])
    expect(found.issues.map((each) => each.code)).toEqual(['equity/adjustment-before-filing'])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMoney,
  allocate,
  allocateMoney,
  compareMoney,
  moneyFromDecimal,
  moneyOf,
  moneyToDecimal,
  moneyToNumber,
  subtractMoney,
} from './index.ts'

describe('exact money', () => {
  it('adds, subtracts and orders minor units', () => {
    const a = moneyOf('CNY', 12_345n)
    const b = moneyOf('CNY', 55n)
    expect(moneyToDecimal(addMoney(a, b))).toBe('124.00')
    expect(moneyToDecimal(subtractMoney(b, a))).toBe('-122.90')
    expect(compareMoney(a, b)).toBe(1)
    expect(compareMoney(a, a)).toBe(0)
    expect(moneyToNumber(a)).toBe(123.45)
  })

  it('knows currencies without minor units', () => {
    expect(moneyToDecimal(moneyOf('JPY', 500n))).toBe('500')
    expect(moneyFromDecimal('JPY', '500.5')).toBeNull()
  })

  it('reads plain decimals only', () => {
    expect(moneyFromDecimal('USD', '1234.5')?.minor).toBe(123450n)
    expect(moneyFromDecimal('USD', '-0.01')?.minor).toBe(-1n)
    expect(moneyFromDecimal('USD', '1,234')).toBeNull()
    expect(moneyFromDecimal('USD', '1.234')).toBeNull()
    expect(moneyFromDecimal('USD', '')).toBeNull()
  })

  it('refuses to mix currencies whose types were lost', () => {
    const lost: string = 'USD'
    expect(() => addMoney(moneyOf<string>('CNY', 1n), moneyOf<string>(lost, 1n))).toThrow('adding USD to CNY')
  })
})

describe('allocation by largest remainder', () => {
  it('gives the units left over to the largest remainders', () => {
    // 100 by 1:2:4 = 14.28…, 28.57…, 57.14… → 14, 28, 57 and one unit left for the remainder .57
    expect(allocate(100n, [1n, 2n, 4n])).toEqual([14n, 29n, 57n])
    expect(allocate(-100n, [1n, 1n, 1n])).toEqual([-34n, -33n, -33n])
    expect(allocate(0n, [0n, 0n])).toEqual([0n, 0n])
    expect(() => allocate(1n, [0n])).toThrow()
    expect(() => allocate(1n, [-1n, 2n])).toThrow()
    expect(allocateMoney(moneyOf('CNY', 1000n), [1n, 2n]).map(moneyToDecimal)).toEqual(['3.33', '6.67'])
  })

  it('always adds up, and is never a whole unit off', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
        fc.array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1, maxLength: 12 }),
        (total, weights) => {
          const sum = weights.reduce((all, one) => all + one, 0n)
          fc.pre(sum > 0n)
          const parts = allocate(total, weights)
          expect(parts.reduce((all, one) => all + one, 0n)).toBe(total)
          parts.forEach((part, at) => {
            const off = part * sum - total * (weights[at] ?? 0n)
            expect(off < sum && off > -sum).toBe(true)
          })
        },
      ),
    )
  })
})

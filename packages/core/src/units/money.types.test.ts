import { describe, expect, it } from 'vitest'
import { addMoney, compareMoney, moneyOf, subtractMoney, type Money } from './index.ts'

describe('currencies in types', () => {
  it('does not let currencies mix', () => {
    const usd = moneyOf('USD', 1n)
    const cny = moneyOf('CNY', 1n)
    // @ts-expect-error dollars and yuan have no sum
    expect(() => addMoney(usd, cny)).toThrow()
    // @ts-expect-error nor a difference
    expect(() => subtractMoney(usd, cny)).toThrow()
    // @ts-expect-error nor an order
    expect(() => compareMoney(usd, cny)).toThrow()
    // @ts-expect-error and a dollar is no amount of just any currency
    const any: Money<string> = usd
    expect(any.minor).toBe(1n)
    // @ts-expect-error a plain number is no money
    expect(() => addMoney(usd, 1)).toThrow()
  })
})

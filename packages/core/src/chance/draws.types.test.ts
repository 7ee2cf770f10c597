import { describe, expect, it } from 'vitest'
import { apply, below, choose, constant, convert, type Draws, ratio } from './index.ts'

/** What must not compile. A line whose error goes away breaks the type check of the tests. */
describe('units in types', () => {
  const usd = constant('USD', 1, 8)
  const cny = constant('CNY', 1, 8)
  const cards = constant('card', 1, 8)
  const rent = constant('CNY/card', 1, 8)
  const rate = constant('CNY/USD', 7, 8)
  const share = constant('1', 0.5, 8)

  it('lets sums, rates and conversions of fitting units through', () => {
    const paid: Draws<'CNY'> = apply(rent, cards)
    const sum: Draws<'CNY'> = paid.plus(cny).minus(cny).by(share)
    const changed: Draws<'CNY'> = convert(usd, rate, '2023-04-11')
    expect([sum.unit, changed.unit]).toEqual(['CNY', 'CNY'])
  })

  it('refuses at run time what types cannot see', () => {
    const unknown = usd as unknown as Draws<'CNY'>
    expect(() => cny.plus(unknown)).toThrow('CNY meets USD')
    expect(() => ratio(cny, unknown)).toThrow('CNY over USD')
    expect(() => apply(rent, usd as unknown as Draws<'card'>)).toThrow('no rate per USD')
    expect(() => convert(usd, rate, 'yesterday')).toThrow('yesterday')
  })

  // Never called: only its types count.
  const refused = (): readonly unknown[] => [
    // @ts-expect-error two currencies
    usd.plus(cny),
    // @ts-expect-error two currencies
    cny.minus(usd),
    // @ts-expect-error two currencies
    cny.max(usd),
    // @ts-expect-error draws are no numbers
    usd + cny,
    // @ts-expect-error draws are no numbers
    usd * 2,
    // @ts-expect-error an amount is no pure number
    cny.by(usd),
    // @ts-expect-error a rate per card applies to cards
    apply(rent, usd),
    // @ts-expect-error an amount is no rate
    apply(cny, cards),
    // @ts-expect-error a price where an amount is wanted
    cny.plus(rent),
    // @ts-expect-error a rate has a day
    convert(usd, rate),
    // @ts-expect-error the rate is one for dollars
    convert(cny, rate, '2023-04-11'),
    // @ts-expect-error two currencies do not compare
    below(cny, usd),
    // @ts-expect-error two currencies have no ratio
    ratio(cny, usd),
    // @ts-expect-error the mask is a pure number
    choose(cny, cny, cny),
    // @ts-expect-error both sides are of one unit
    choose(share, cny, usd),
  ]

  const invariant = (some: Draws<string>, either: Draws<'CNY' | 'USD'>): readonly unknown[] => {
    // @ts-expect-error the unit is invariant: no widening
    const wide: Draws<string> = cny
    // @ts-expect-error nor narrowing
    const narrow: Draws<'CNY'> = some
    // @ts-expect-error nor one of two
    const one: Draws<'CNY'> = either
    // @ts-expect-error an object of the same shape is no draws
    const forged: Draws<'CNY'> = { unit: 'CNY', count: 8 }
    return [wide, narrow, one, forged]
  }

  it('holds these functions only for the compiler', () => {
    expect([typeof refused, typeof invariant]).toEqual(['function', 'function'])
  })
})

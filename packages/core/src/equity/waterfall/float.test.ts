import { rational, rationalFromNumber, rationalToNumber, zero } from '@touchstone/core/units'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { payoutsAt } from './at.ts'
import { applyWaterfall, floatTable } from './float.ts'
import { payExit } from './pay.ts'
import { exitTable } from './table.ts'
import { randomExit, randomInput } from './tables.fixture.ts'

describe('the table in floating numbers', () => {
  it('gives what the exact table gives', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 30), fc.nat(2 ** 30), (structure, price) => {
        const result = exitTable(randomInput(structure, 9))
        if (!result.ok) return
        const columns = floatTable(result.value)
        const exit = rationalToNumber(randomExit(price))
        const exact = payoutsAt(result.value, rationalFromNumber(exit) ?? zero)
        expect(columns.stepAt).toBeNull()
        for (const { id, payout } of exact.payouts)
          expect(
            Math.abs((applyWaterfall(columns, Float64Array.of(exit), id)[0] ?? Number.NaN) - rationalToNumber(payout)),
          ).toBeLessThanOrEqual(1e-9 * (1 + exit))
      }),
      { numRuns: 300 },
    )
  })

  it('names the exit at which a vote makes payouts jump, and pays nobody it does not know', () => {
    const A = {
      id: 'A',
      kind: 'preferred',
      shares: rational(2n),
      preference: rational(5n),
      dividends: zero,
      dividendsOnConversion: 'forfeited',
      participation: 'none',
      cap: null,
      seniority: 1,
    } as const
    // A alone decides over B, whose preference of 30 is stripped where 2/6 of the exit is more than A's 5: above 15.
    const table = exitTable({
      debts: [],
      carveOut: null,
      escrow: null,
      classes: [
        { id: 'common', kind: 'common', shares: rational(3n) },
        A,
        { ...A, id: 'B', shares: rational(1n), preference: rational(30n), seniority: 2 },
      ],
      votes: [{ voters: [{ id: 'A', votes: null }], converts: ['A', 'B'], threshold: rational(1n, 2n), strict: true }],
    })
    if (!table.ok) throw new Error('refused')
    expect(floatTable(table.value)).toMatchObject({ stepAt: 15 })
    expect([...applyWaterfall(floatTable(table.value), Float64Array.of(15, 18, -1), 'B')]).toEqual([2.5, 3, 0])
    expect([...applyWaterfall(floatTable(table.value), Float64Array.of(15), 'nobody')]).toEqual([0])
  })
})

describe('payments in whole units', () => {
  it('add up to the exit, now and later, for payees and holders', () => {
    fc.assert(
      fc.property(
        fc.nat(2 ** 30),
        fc.bigInt({ min: 0n, max: 10n ** 11n }),
        fc.nat(90),
        fc.nat(5),
        (structure, exit, escrow, people) => {
          const one = { ...randomInput(structure, 9), escrow: rational(BigInt(escrow), 100n) }
          const table = exitTable(one)
          if (!table.ok) return
          const holdings = one.classes.flatMap(({ id, shares }) =>
            Array.from({ length: people }, (_, index) => ({
              holder: `h${index}`,
              class: id,
              shares: rational(shares.numerator * BigInt(index), shares.denominator),
            })),
          )
          const paid = payExit(table.value, exit, holdings)
          if (!paid.ok) throw new Error(paid.issues[0]?.code)
          const { payments, holders } = paid.value
          expect(payments.reduce((sum, { now, later }) => sum + now + later, 0n)).toBe(exit)
          for (const { id, kind, amount, later, now, exact } of payments) {
            expect(now >= 0n && later >= 0n).toBe(true)
            expect(Math.abs(Number(amount) - rationalToNumber(exact))).toBeLessThanOrEqual(1 + 1e-9 * Number(amount))
            if (kind === 'debt') expect(later).toBe(0n)
            const own = holders.filter((holder) => holder.class === id)
            if (kind !== 'class' || people < 2 || own.every((holder) => holder.amount === 0n)) continue
            expect(own.reduce((sum, holder) => sum + holder.amount, 0n)).toBe(amount)
            expect(own.reduce((sum, holder) => sum + holder.later, 0n)).toBe(later)
          }
        },
      ),
      { numRuns: 200 },
    )
  })

  it('refuses a negative exit and holders of a class that is not there', () => {
    const table = exitTable({
      debts: [],
      carveOut: null,
      escrow: null,
      votes: [],
      classes: [{ id: 'common', kind: 'common', shares: rational(1n) }],
    })
    if (!table.ok) throw new Error('refused')
    const codes = payExit(table.value, -1n, [{ holder: 'x', class: 'B', shares: rational(1n) }]).issues.map(
      ({ code }) => code,
    )
    expect(codes).toEqual(['equity/exit-negative', 'equity/exit-unknown-class'])
  })
})

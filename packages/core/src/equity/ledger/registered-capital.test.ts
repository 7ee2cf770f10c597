import { rational, rationalToText } from '@touchstone/core/units'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Ledger, type Snapshot, payInDeadline, payInsDue, snapshotAt, splitSubscription } from '../index.ts'
import { cls, issueOf, ledgerOf } from './ledger.fixture.ts'

const law = { inForce: '2024-07-01', years: 5, earlierBy: '2032-06-30' }
const capital = (rows: Parameters<typeof ledgerOf>[0]): Ledger =>
  ledgerOf(rows, { form: 'registered-capital', classes: [cls('R', 'common')] })
const state = (ledger: Ledger, date: string | null = null): Snapshot => {
  const got = snapshotAt(ledger, date)
  if (!got.ok) throw new Error(got.issues.map((one) => one.code).join())
  return got.value
}

describe('splitSubscription', () => {
  it('books the share of the capital as capital and the rest as reserve', () => {
    // 10m of capital at 450m before 50m: 10m × 50 / 450 = 1,111,111.11 of capital, 48,888,888.89 of reserve, 10 %, 45 each.
    const got = splitSubscription({
      registeredCapital: rational(10_000_000n),
      investment: rational(50_000_000n),
      preMoney: rational(450_000_000n),
    })
    if (!got.ok) throw new Error('refused')
    const { registered, reserve, share, price, whole } = got.value
    expect([registered, reserve, share, price].map(rationalToText)).toEqual(['10000000/9', '440000000/9', '1/10', '45'])
    expect([whole.registered, rationalToText(whole.reserve), rationalToText(whole.fraction)]).toEqual([
      1_111_111n,
      '48888889',
      '1/9',
    ])
  })

  it('takes the price before, after, or as a share', () => {
    const base = { registeredCapital: rational(100n), investment: rational(25n) }
    const ways = [{ preMoney: rational(75n) }, { postMoney: rational(100n) }, { share: rational(1n, 4n) }]
    for (const way of ways) {
      const got = splitSubscription({ ...base, ...way })
      expect(got.ok && rationalToText(got.value.registered)).toBe('100/3')
    }
  })

  it('refuses a price of nothing', () => {
    const got = splitSubscription({
      registeredCapital: rational(1n),
      investment: rational(5n),
      postMoney: rational(5n),
    })
    expect(got.issues.map((one) => one.at.path)).toEqual(['/preMoney'])
    expect(splitSubscription({ registeredCapital: rational(1n), investment: rational(5n) }).ok).toBe(false)
  })

  it('never loses money between the two', () => {
    const amount = fc.bigInt({ min: 1n, max: 10n ** 15n }).map((one) => rational(one))
    fc.assert(
      fc.property(amount, amount, amount, (registeredCapital, investment, preMoney) => {
        const got = splitSubscription({ registeredCapital, investment, preMoney })
        if (!got.ok) throw new Error('refused')
        const { registered, reserve, whole } = got.value
        expect(registered.numerator * reserve.denominator + reserve.numerator * registered.denominator).toBe(
          investment.numerator * registered.denominator * reserve.denominator,
        )
        expect(rationalToText(rational(whole.registered + whole.reserve.numerator))).toBe(rationalToText(investment))
      }),
    )
  })
})

describe('paying in', () => {
  it('is due five years on, for earlier capital by mid-2032, and sooner where the articles say so', () => {
    expect(payInDeadline({ subscribed: '2024-07-01', payBy: null }, law)).toBe('2029-07-01')
    expect(payInDeadline({ subscribed: '2024-06-30', payBy: '2050-01-01' }, law)).toBe('2032-06-30')
    expect(payInDeadline({ subscribed: '2019', payBy: '2025-05' }, law)).toBe('2025-05-31')
  })

  it('fills the oldest subscription, keeps the premium as reserve, and goes along with a transfer', () => {
    const ledger = capital([
      issueOf('2022-01-01', 'R', 'x', 900n),
      issueOf('2024-08-01', 'R', 'x', 100n),
      issueOf('2024-09-01', 'R', 'y', 200n, 5_000n),
      { type: 'pay-in', date: '2025-01-01', holder: 'x', amount: 301n },
      { type: 'transfer', date: '2025-02-01', class: 'R', from: 'x', to: 'z', shares: 300n, paid: null },
    ])
    const after = state(ledger)
    // 301 of 900 are paid; a third goes along: 100.33, and the larger remainder rounds x's 200.67 up.
    expect(after.capital?.lots.map(({ holder, amount, paid }) => [holder, amount, paid])).toEqual([
      ['x', 600n, 201n],
      ['z', 300n, 100n],
      ['x', 100n, 0n],
      ['y', 200n, 200n],
    ])
    expect(after.capital).toMatchObject({ subscribed: 1_200n, paid: 501n, unpaid: 699n, reserve: 4_800n })
    const due = payInsDue(ledger, state(ledger, '2030-01-01'), law)
    expect(due.ok && due.value.map(({ holder, unpaid, due: day, overdue }) => [holder, unpaid, day, overdue])).toEqual([
      ['x', 399n, '2032-06-30', false],
      ['z', 200n, '2032-06-30', false],
      ['x', 100n, '2029-08-01', true],
    ])
    expect(due.issues.map((one) => [one.severity, one.at.path, one.params])).toEqual([
      ['warning', '/transactions/1', { holder: 'x', amount: '1.00 CNY', due: '2029-08-01' }],
    ])
  })

  it('refuses more than was subscribed, and a split of capital', () => {
    const got = snapshotAt(
      capital([
        issueOf('2022-01-01', 'R', 'x', 900n),
        { type: 'pay-in', date: '2022-02-01', holder: 'x', amount: 901n },
        { type: 'split', date: '2022-03-01', class: 'R', numerator: 2n, denominator: 1n },
      ]),
      null,
    )
    expect(got.issues.map((one) => one.code)).toEqual(['equity/wrong-kind', 'equity/pay-in-beyond'])
  })
})

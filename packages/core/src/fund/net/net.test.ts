import { describe, expect, it } from 'vitest'
import { rational, rationalFromNumber, zero } from '@touchstone/core/units'
import { yearsBetween } from '../irr/day-count.ts'
import { fundLedger } from '../ledger/ledger.ts'
import { liquidate } from '../ledger/settle.ts'
import { bareFund, type FundTerms, investment, proceeds } from '../ledger/terms.ts'
import { fundNet } from './kernel.ts'
import type { NetPlan } from './plan.ts'

const days = ['2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01', '2025-01-01', '2026-01-01', '2027-01-01']
const steps = days.map((day) => yearsBetween(days[0] ?? '', day))
const costs = [
  { holding: 'a', cost: 20_000_000n, step: 0 },
  { holding: 'b', cost: 15_000_000n, step: 1 },
  { holding: 'c', cost: 30_000_000n, step: 2 },
]

/** The kernel and the exact ledger on the same days. */
function both(
  exits: readonly (readonly [step: number, amount: number])[],
  american: boolean,
  catchUp: number,
  compound: boolean,
  recycled: boolean,
  catchUpTo: 'profit' | 'preferred' = 'profit',
  clawback = true,
): {
  readonly kernel: number
  readonly exact: number
} {
  const plan: NetPlan = {
    commitment: 1_000_000,
    gpShare: 0.02,
    steps,
    fees: steps.map((_, k) =>
      k < 6 ? { rate: 0.02, base: 'committed' as const } : { rate: 0, base: 'committed' as const },
    ),
    expenses: steps.map(() => 0),
    holdings: costs.map(({ cost, step }) => ({ cost: Number(cost) / 100, step })),
    received: [],
    carry: { rate: 0.2, hurdle: 0.08, compound, catchUp, catchUpTo, american, clawback: clawback ? 0.75 : 0 },
    recycling: recycled ? { cap: 100_000, untilYears: 3.5, share: 1 } : null,
  }
  const drawn = exits.map(([step, amount], holding) => ({
    holding,
    steps: Int32Array.of(step),
    amounts: Float64Array.of(amount),
  }))
  const terms: FundTerms = {
    ...bareFund('CNY', 100_000_000n, days[0] ?? ''),
    life: { invest: 3, total: 6, extensions: 0 },
    fees: { rate: 0.02, base: 'committed', steps: [], paymentsPerYear: 1, offset: zero },
    gpCommitment: rational(1n, 50n),
    recycling: recycled ? { cap: rational(1n, 10n), untilYears: 3.5, share: rational(1n) } : null,
    carry: {
      ...bareFund('CNY', 1n, '').carry,
      rate: rational(1n, 5n),
      hurdle: { rate: rational(2n, 25n), compounding: compound ? 'annual' : 'simple' },
      catchUp: rationalFromNumber(catchUp) ?? zero,
      catchUpTo,
      clawback,
      tax: rational(1n, 4n),
      style: american ? 'american' : 'european',
    },
  }
  const events = [
    ...costs.map(({ holding, cost, step }) => investment(days[step] ?? '', holding, cost)),
    ...exits.map(([step, amount], i) =>
      proceeds(days[step] ?? '', costs[i]?.holding ?? '', BigInt(Math.round(amount * 100)), costs[i]?.cost ?? 0n),
    ),
  ]
  const ledger = fundLedger(terms, events, days.at(-1) ?? '')
  if (!ledger.ok) throw new Error(ledger.issues.map(({ code }) => code).join())
  const { book } = ledger.value
  return {
    kernel: fundNet(plan, drawn, 1).multiple[0] ?? NaN,
    exact: Number(book.investorsPaid + liquidate(ledger.value).investors) / Number(book.investorsCalled),
  }
}

describe('the kernel of a fund’s net result', () => {
  it('agrees with the hand', () => {
    // Fees 20 of 100, 80 tripled to 240, a fifth of 140 is 28: 2.12
    const { multiple, gross, carry } = fundNet(
      {
        commitment: 100,
        gpShare: 0,
        steps: [0, 5],
        fees: [
          { rate: 0.2, base: 'committed' },
          { rate: 0, base: 'committed' },
        ],
        expenses: [0, 0],
        holdings: [{ cost: 80, step: 0 }],
        received: [],
        carry: { rate: 0.2, hurdle: 0, compound: true, catchUp: 1, american: false },
        recycling: null,
      },
      [{ holding: 0, steps: Int32Array.of(1, 1), amounts: Float64Array.of(240, 0) }],
      2,
    )
    expect([...multiple]).toEqual([2.12, 0])
    expect([...gross]).toEqual([3, 0])
    expect([...carry]).toEqual([28, 0])
  })

  it('equals the exact ledger under all terms, up to its rounding to minor units', () => {
    const outcomes = [
      [
        [3, 900_000],
        [4, 10_000],
        [6, 300_000],
      ],
      [
        [1, 0],
        [5, 450_000],
        [6, 900_000],
      ],
      [
        [3, 250_000],
        [3, 160_000],
        [4, 330_000],
      ],
      [
        [2, 1_500_000],
        [6, 0],
        [6, 0],
      ],
    ] as const
    for (const exits of outcomes)
      for (const american of [false, true])
        for (const catchUp of [0, 0.5, 1])
          for (const compound of [false, true])
            for (const recycled of [false, true])
              for (const target of ['profit', 'preferred'] as const)
                for (const clawback of [false, true]) {
                  const known = [american, catchUp, compound, recycled, target, clawback] as const
                  const { kernel, exact } = both(exits, ...known)
                  expect(Math.abs(kernel - exact), JSON.stringify([exits, ...known])).toBeLessThan(1e-6)
                }
  })
})

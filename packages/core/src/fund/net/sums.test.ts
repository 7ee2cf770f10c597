import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fundNet } from './kernel.ts'
import type { NetPlan } from './plan.ts'
import { type AddedExit, type FillSums, netOfSums, netOfWays } from './sums.ts'

const terms = fc.record({
  gpShare: fc.constantFrom(0, 0.02),
  rate: fc.constantFrom(0, 0.1, 0.2),
  hurdle: fc.constantFrom(0, 0.06, 0.08),
  compound: fc.boolean(),
  catchUp: fc.constantFrom(0, 0.5, 1),
  catchUpTo: fc.constantFrom<'profit' | 'preferred'>('profit', 'preferred'),
  clawback: fc.constantFrom(0, 0.7, 1),
  base: fc.constantFrom<'committed' | 'called' | 'invested'>('committed', 'called', 'invested'),
  recycling: fc.constantFrom(null, { cap: 30, untilYears: 3, share: 0.5 }),
})
const amount = fc.double({ min: 0, max: 200, noNaN: true })

it('equals the kernel by holdings under all European terms', () => {
  fc.assert(
    fc.property(
      terms,
      fc.array(amount, { minLength: 3, maxLength: 3 }),
      fc.integer({ min: 2, max: 5 }),
      (t, money, out) => {
        const plan: NetPlan = {
          commitment: 100,
          gpShare: t.gpShare,
          steps: [0, 1, 2, 3, 4, 5],
          fees: Array.from({ length: 6 }, () => ({ rate: 0.02, base: t.base })),
          expenses: [1, 0, 0, 0.5, 0, 0],
          holdings: [
            { cost: 30, step: 0 },
            { cost: 25, step: 1 },
            { cost: 20, step: 2 },
          ],
          received: [],
          carry: { ...t, american: false },
          recycling: t.recycling,
        }
        const steps = [out, 5, 4]
        const exits = steps.map((step, holding) => ({
          holding,
          steps: Int32Array.of(step),
          amounts: Float64Array.of(money[holding] ?? 0),
        }))
        const proceeds = new Float64Array(4)
        const realised = new Float64Array(4)
        steps.forEach((step, holding) => {
          proceeds[step - 2] = (proceeds[step - 2] ?? 0) + (money[holding] ?? 0)
          realised[step - 2] = (realised[step - 2] ?? 0) + (plan.holdings[holding]?.cost ?? 0)
        })
        const slow = fundNet(plan, exits, 1, { rates: false })
        const fast = netOfSums(plan, { from: 2, proceeds, realised }, 1)
        expect(fast.multiple[0]).toBeCloseTo(slow.multiple[0] ?? 0, 10)
        expect(fast.missed[0]).toBe(slow.missed[0])
      },
    ),
    { numRuns: 300 },
  )
})

const plan: NetPlan = {
  commitment: 100,
  gpShare: 0.01,
  steps: [0, 1, 2, 3, 4, 5],
  fees: Array.from({ length: 6 }, () => ({ rate: 0.02, base: 'invested' })),
  expenses: [1, 0, 0, 0.5, 0, 0],
  holdings: [
    { cost: 30, step: 0 },
    { cost: 25, step: 1 },
    { cost: 20, step: 1 },
  ],
  received: [],
  carry: { rate: 0.2, hurdle: 0.08, compound: true, catchUp: 1, american: false },
  recycling: { cap: 30, untilYears: 3, share: 0.5 },
}
/** Sums of one holding of 30, by draw alone. */
const fill: FillSums = (first, until, proceeds, realised) => {
  for (let d = first; d < until; d++) {
    const at = (d - first) * 4 + (d % 4)
    proceeds[at] = (d * 37) % 150
    realised[at] = 30
  }
}
const exitOf = (draws: number, every: number, cost: number): AddedExit => ({
  steps: Int32Array.from({ length: draws }, (_, d) => 2 + ((d * every) % 4)),
  amounts: Float64Array.from({ length: draws }, (_, d) => (d * every * 13) % 90),
  cost,
})

it('gives each way what it gets alone, in any order, and the first draws what they get without the rest', () => {
  const draws = 200
  const ways = [
    [exitOf(draws, 3, 45)],
    [exitOf(draws, 5, 45)],
    [exitOf(draws, 3, 15), exitOf(draws, 7, 30)],
    // The first one over again where the draw is even.
    [{ ...exitOf(draws, 3, 45), amounts: exitOf(draws, 3, 45).amounts.map((one, d) => one + (d % 2)) }],
  ]
  const together = netOfWays(plan, 2, fill, draws, ways)
  const reversed = netOfWays(plan, 2, fill, draws, [...ways].reverse())
  const back = [...reversed].reverse()
  ways.forEach((way, w) => {
    const [alone] = netOfWays(plan, 2, fill, draws, [way])
    const [first] = netOfWays(plan, 2, fill, 70, [way])
    expect(together[w]?.multiple).toEqual(alone?.multiple)
    expect(together[w]?.missed).toEqual(alone?.missed)
    expect(back[w]?.multiple).toEqual(alone?.multiple)
    expect(first?.multiple).toEqual(alone?.multiple.subarray(0, 70))
  })
  expect(new Set(together[0]?.multiple).size).toBeGreaterThan(50)
})

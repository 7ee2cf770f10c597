import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fundNet } from './kernel.ts'
import type { NetPlan } from './plan.ts'
import { netOfSums } from './sums.ts'

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

import type { NetPlan } from './plan.ts'
import { netOfWays, type Way } from './sums.ts'

const YEARS = 12
const FROM = 3
/** Draws of a rehearsal: all of them fewer than after which an engine compiles the kernel. */
const DRAWS = 16

/** Two funds that have between them what a fund may have: fees on each base, recycling, either catch-up and hurdle. */
const PLANS: readonly NetPlan[] = [true, false].map((compound) => ({
  commitment: 100.5,
  gpShare: 0.02,
  steps: Array.from({ length: YEARS }, (_, step) => step),
  fees: Array.from({ length: YEARS }, (_, step) => ({
    rate: 0.02,
    base: step < 4 ? 'committed' : step < 8 ? 'called' : 'fair-value',
  })),
  expenses: Array.from({ length: YEARS }, () => 0.1),
  holdings: [0, 1, 2, 3].map((step) => ({ cost: 15.5, step })),
  received: [],
  carry: {
    rate: 0.2,
    hurdle: 0.08,
    compound,
    catchUp: compound ? 1 : 0.85,
    catchUpTo: compound ? 'profit' : 'preferred',
    american: false,
  },
  recycling: compound ? { cap: 20.5, untilYears: 6, share: 0.5 } : null,
}))

/**
 * Runs a few draws of funds with all that a fund may have through the kernel of sums, for nothing but what the engine learns of
 * it: a kernel compiled for one fund alone would be compiled again for the next. In: nothing. Out: nothing.
 * @example rehearseWays() // undefined
 */
export function rehearseWays(): void {
  const column = (at: (d: number) => number): Float64Array => Float64Array.from({ length: DRAWS }, (_, d) => at(d))
  const steps = (first: number): Int32Array =>
    Int32Array.from({ length: DRAWS }, (_, d) => first + (d % (YEARS - first)))
  const amounts = [column((d) => (d % 5) * (d % 7) * 11.5), column((d) => (d % 3) * 7.5)]
  const [early = new Float64Array(DRAWS), late = new Float64Array(DRAWS)] = amounts
  const ways: readonly Way[] = [
    [{ steps: steps(FROM), amounts: early, cost: 15.5 }],
    [{ steps: steps(FROM), amounts: early.map((one) => one * 2), cost: 15.5 }],
    [
      { steps: steps(FROM + 1), amounts: early, cost: 8.5 },
      { steps: steps(FROM + 2), amounts: late, cost: 7 },
    ],
  ]
  for (let turn = 0; turn < 2; turn++)
    for (const plan of PLANS)
      netOfWays(
        plan,
        FROM,
        (from, until, proceeds, realised) => {
          for (let i = 0; i < (until - from) * (YEARS - FROM); i++) {
            proceeds[i] = i % 4 === 0 ? (i % 9) * 4.5 : 0
            realised[i] = i % 4 === 0 ? 5.5 : 0
          }
        },
        DRAWS,
        ways,
      )
}

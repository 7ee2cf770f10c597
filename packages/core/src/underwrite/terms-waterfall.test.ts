import { exitTable, floatTable, applyWaterfall } from '@touchstone/core/equity'
import {
  Classes,
  type ClassRights,
  divideProceeds,
  entryMultiples,
  entryOutcome,
  EXAMPLE_MARKS,
  fatesOf,
  USUAL_RIGHTS,
} from '@touchstone/core/market'
import { rational } from '@touchstone/core/units'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const rights = fc.record({
  shares: fc.integer({ min: 1, max: 40 }),
  paid: fc.integer({ min: 1, max: 60 }),
  preference: fc.constantFrom(0, 1, 1.5, 2),
  participation: fc.constantFrom<ClassRights['participation']>('none', 'full', 'capped'),
  cap: fc.constantFrom(2, 3),
  rank: fc.integer({ min: 1, max: 3 }),
})

describe('proceeds divided draw by draw', () => {
  it('are those of the exact table', () => {
    fc.assert(
      fc.property(
        fc.array(rights, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0, max: 600, noNaN: true }),
        (held, common, proceeds) => {
          const table = exitTable({
            debts: [],
            carveOut: null,
            escrow: null,
            votes: [],
            classes: [
              ...held.map((one, c) => ({
                id: `c${c}`,
                kind: 'preferred' as const,
                shares: rational(BigInt(one.shares)),
                preference: rational(BigInt(one.paid * one.preference * 2), 2n),
                dividends: rational(0n),
                dividendsOnConversion: 'forfeited' as const,
                participation: one.participation,
                cap: one.participation === 'capped' ? rational(BigInt(one.paid * one.cap)) : null,
                seniority: one.rank,
              })),
              { id: 'common', kind: 'common' as const, shares: rational(BigInt(common)) },
            ],
          })
          if (!table.ok) throw new Error(JSON.stringify(table.issues))
          const exact = floatTable(table.value)
          const classes = new Classes(held.length)
          classes.count = held.length
          held.forEach((one, c) =>
            classes.put(c, one.shares, one.paid, { ...one, dividend: 0, antiDilution: 'none' }, 0),
          )
          const total = common + held.reduce((sum, one) => sum + one.shares, 0)
          divideProceeds(classes, total, proceeds)
          held.forEach((_, c) => {
            const [want = NaN] = applyWaterfall(exact, Float64Array.of(proceeds), `c${c}`)
            expect(classes.payout[c]).toBeCloseTo(want, 8)
          })
        },
      ),
      { numRuns: 150 },
    )
  })

  const one = (proceeds: number, rounds: readonly (readonly [number, number, number])[] = []) => {
    const fates = fatesOf(1)
    fates.ending[0] = 1
    fates.years[0] = 5
    fates.proceeds[0] = proceeds
    fates.rounds[0] = rounds.length
    rounds.forEach(([years, sold, post], r) => {
      fates.roundYears[r] = years
      fates.roundSold[r] = sold
      fates.roundPost[r] = post
    })
    return fates
  }
  const usual = { rights: USUAL_RIGHTS, earlier: [], later: USUAL_RIGHTS }
  const round = fc.tuple(
    fc.constant(1),
    fc.double({ min: 0.02, max: 0.5, noNaN: true }),
    fc.double({ min: 0.05, max: 20, noNaN: true }),
  )

  it('by usual terms are what they were before there were others', () => {
    fc.assert(
      fc.property(
        fc.array(round, { maxLength: 4 }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (rounds, proceeds) => {
          const [want = NaN] = entryMultiples(one(proceeds, rounds), 0.2, 0)
          expect(entryOutcome(one(proceeds, rounds), 0.2, usual, 4, EXAMPLE_MARKS).without[0]).toBeCloseTo(want, 9)
        },
      ),
    )
  })

  it('never fall with a higher preference of ours', () => {
    fc.assert(
      fc.property(
        fc.array(round, { maxLength: 4 }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        fc.double({ min: 0, max: 3, noNaN: true }),
        fc.constantFrom<ClassRights['participation']>('none', 'full', 'capped'),
        fc.integer({ min: 1, max: 2 }),
        (rounds, proceeds, preference, participation, rank) => {
          const at = (more: number): number =>
            entryOutcome(
              one(proceeds, rounds),
              0.2,
              { ...usual, rights: { ...USUAL_RIGHTS, preference: preference + more, participation, cap: 3, rank } },
              4,
              EXAMPLE_MARKS,
            ).without[0] ?? NaN
          expect(at(0.5)).toBeGreaterThanOrEqual(at(0) - 1e-9)
        },
      ),
    )
  })

  it('follow hand arithmetic: twice the money back, a ratchet, and a pro rata right', () => {
    const at = (rights: Partial<ClassRights>, fates = one(0.6)): number =>
      entryOutcome(fates, 0.2, { ...usual, rights: { ...USUAL_RIGHTS, ...rights } }, 4, EXAMPLE_MARKS).without[0] ?? NaN
    // 0.2 paid for a fifth; of 0.6, twice the money is 0.4, a multiple of 2; fully participating 0.2 + 0.2 × 0.4 = 0.28: 1.4
    expect(at({ preference: 2 })).toBeCloseTo(2, 12)
    expect(at({ participation: 'full' })).toBeCloseTo(1.4, 12)
    // 8 % a year for five years on it: 0.2 × 1.4 = 0.28
    expect(at({ dividend: 0.08 })).toBeCloseTo(1.4, 12)
    // A round sells half at 1 (0.5 before the money): without a ratchet 0.2 of 2 shares. With it the price p solves
    // p = 0.5 / (0.8 + 0.2 / p): 0.8 p = 0.3, p = 0.375; 0.2 / 0.375 = 0.5333 shares of 1.3333 before, 2.6667 after: a fifth
    // of 40, 8 of 0.2 paid: 40; without it a tenth of 40 is 4: 20.
    const down = one(40, [[1, 0.5, 1]])
    expect(at({}, down)).toBeCloseTo(20, 9)
    expect(at({ antiDilution: 'full-ratchet' }, down)).toBeCloseTo(40, 1)
    expect(at({ antiDilution: 'weighted-average' }, down)).toBeGreaterThan(20)
    // A quarter sold at 4: our fifth buys a fifth of 1 for 0.2, and stays a fifth of 8, 1.6 for 0.4 put in: 4; without, 0.15 × 8
    const followed = entryOutcome(one(8, [[1, 0.25, 4]]), 0.2, usual, 4, EXAMPLE_MARKS)
    expect(followed.withProRata[0]).toBeCloseTo(4, 9)
    expect(followed.without[0]).toBeCloseTo(6, 9)
    expect(followed.followed[0]).toBeCloseTo(1, 12)
    expect(entryOutcome(one(8, [[5, 0.25, 4]]), 0.2, usual, 4, EXAMPLE_MARKS).withProRata[0]).toBeCloseTo(6, 9)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EntryTerms, entryOutcome } from './entry-terms.ts'
import { EXAMPLE_MARKS } from './example.ts'
import { ENDINGS, type Fates, fatesOf, MOST_ROUNDS } from './fates.ts'
import type { MarketParameters } from './parameters.ts'
import { USUAL_RIGHTS } from './payoff-terms.ts'
import { type ClassClaim, claimPlanOf, type Redemptions, settleClaims } from './redemptions.ts'
import { scenariosOf } from './scenarios.ts'
import { simulate } from './simulate.ts'
import { populationStart, type Start } from './start.ts'
import { still as quiet } from './still.fixture.ts'

const count = 64
const claim = (due: number, owed: number, owes: ClassClaim['owes'] = 'company', shares = 0): ClassClaim => ({
  due,
  owed,
  shares,
  owes,
})
const stackOf = (told: Redemptions['told'], more: Partial<Redemptions> = {}, recovered = 1): Redemptions => ({
  told,
  later: { years: 20, owed: 1, owes: 'company' },
  suit: 0,
  zombie: EXAMPLE_MARKS.zombie,
  recovered: new Float64Array(count).fill(recovered),
  ...more,
})

/** A market without chance in which nobody raises; value grows by 0.12 a year, and two years of cash are gone after two. */
const still: MarketParameters = { ...quiet, raising: { ...quiet.raising, runway: 2 } }
const sure = { ...still, raising: { ...still.raising, base: 100 } }
const run = (of: MarketParameters, redemptions?: Redemptions): Fates => {
  const start: Start = { ...populationStart(count), cashOn: { quarters: [], held: 0.3 } }
  return simulate(of, scenariosOf(of, 40, '1'), redemptions === undefined ? start : { ...start, redemptions })
}
const terms: EntryTerms = { rights: USUAL_RIGHTS, earlier: [], later: USUAL_RIGHTS }

describe('claims of all rounds against the cash of their day', () => {
  /** Parts paid of claims of which ours is the first. */
  const paid = (told: readonly ClassClaim[], cash: number, recovered = 1) => {
    const plan = claimPlanOf(stackOf(told, {}, recovered))
    if (plan === null) throw new Error('no plan')
    const fates = fatesOf(1, 0, plan.width)
    let left = cash
    for (const quarter of [...new Set(told.map(({ due }) => Math.round(due * 4)))].sort((a, b) => a - b))
      left -= settleClaims(plan, fates, 0, quarter, 0, 1, 0, false, left)
    return { parts: told.map((_, at) => fates.repaid[at] ?? 0), left }
  }

  it('pays by the order of days, and those of one day in proportion', () => {
    // Of 0.5 the claim of year two takes 0.232; of 0.268 left, 0.264 of ours and 0.132 of the same day take parts as 2 to 1.
    const { parts, left } = paid([claim(4, 0.264), claim(2, 0.232), claim(4, 0.132)], 0.5)
    expect(parts[1]).toBe(1)
    expect((parts[0] ?? 0) * 0.264).toBeCloseTo((0.268 * 2) / 3, 12)
    expect((parts[2] ?? 0) * 0.132).toBeCloseTo(0.268 / 3, 12)
    expect(left).toBeCloseTo(0, 12)
    // A founder who owes it alone takes nothing from the company; one who owes it too pays what it cannot.
    const others = paid([claim(4, 0.264), claim(1, 9, 'founder')], 0.5)
    expect(others.parts).toEqual([1, 1])
    expect(others.left).toBeCloseTo(0.236, 12)
    expect(paid([claim(4, 0.264, 'both')], 0, 0.5).parts).toEqual([0.5])
  })

  it('is used only by whom a suit brings more than his shares are worth that day', () => {
    const part = (shares: number) => paid([claim(4, 0.2, 'company', shares)], 1, 0.5).parts[0]
    expect([part(0.09), part(0.11)]).toEqual([0.5, 0])
  })

  it('more cash never pays a claim less, one more claim never more, and nobody gets more than is there', () => {
    const other = fc.record({
      due: fc.integer({ min: 0, max: 32 }),
      owed: fc.double({ min: 0.01, max: 2, noNaN: true }),
    })
    const money = fc.double({ min: 0, max: 3, noNaN: true })
    const part = fc.double({ min: 0.01, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.array(other, { maxLength: 4 }), other, part, money, money, (rows, one, share, cash, more) => {
        const stack = [claim(4, 0.264), ...rows.map(({ due, owed }) => claim(due / 4, owed))]
        const got = paid(stack, cash, share)
        const sum = stack.reduce((all, { owed }, at) => all + owed * (got.parts[at] ?? 0), 0)
        expect(sum).toBeCloseTo(cash - got.left, 9)
        expect(got.left).toBeGreaterThanOrEqual(0)
        expect(Math.max(...got.parts)).toBeLessThanOrEqual(share)
        expect(paid(stack, cash + more, share).parts[0]).toBeGreaterThanOrEqual((got.parts[0] ?? 0) - 1e-12)
        const longer = [...stack, claim(one.due / 4, one.owed)]
        expect(paid(longer, cash, share).parts[0]).toBeLessThanOrEqual((got.parts[0] ?? 0) + 1e-12)
      }),
    )
  })
})

describe('what redemption does to the company', () => {
  it('a claim before ours shortens the runway', () => {
    // Of 0.3 for two years half is left after one; 0.05 leaves, so that two thirds of a year remain: it ends three quarters on.
    expect(run(still).years[0]).toBe(2)
    const fates = run(still, stackOf([null, claim(1, 0.05)]))
    expect(fates.repaid[1]).toBe(1)
    expect(fates.years[0]).toBe(1.75)
    // Where the founder alone owes it, the company lives as long as before.
    expect(run(still, stackOf([null, claim(1, 0.05, 'founder')])).years[0]).toBe(2)
  })

  it('our own claim can end it, and brings what its cash allows beside what the shares left are worth', () => {
    const claims = stackOf([claim(1, 0.264, 'company', 0.2)])
    const fates = run(still, claims)
    // All of the 0.15 goes to us: 0.75 of what we paid; the company ends in that quarter.
    expect(ENDINGS[fates.ending[0] ?? 0]).toBe('distressed')
    expect(fates.years[0]).toBe(1.25)
    expect(fates.repaid[0]).toBeCloseTo(0.15 / 0.264, 12)
    const { without, redeemed } = entryOutcome(fates, 0.2, terms, 4, EXAMPLE_MARKS, claims)
    expect(redeemed[0]).toBeCloseTo(0.75, 12)
    // It is sold for 0.15 × e^0.15 of its value; 0.114/0.264 of our class is left, with as much of its preference.
    const proceeds = fates.proceeds[0] ?? 0
    expect(proceeds).toBeCloseTo(0.15 * Math.exp(0.15), 6)
    expect(without[0]).toBeCloseTo(0.75 + 0.114 / 0.264, 9)
  })

  it('later rounds ask for theirs in their turn', () => {
    // The round of year one paid 0.27312 and asks for 1.16 of it in year three: 0.31682, out of the cash of that day.
    const claims = stackOf([null], { later: { years: 2, owed: 1.16, owes: 'company' } })
    const plain = simulate(sure, scenariosOf(sure, 40, '1'), {
      ...populationStart(count),
      cashOn: { quarters: [12], held: 0.3 },
    })
    const fates = run(sure, claims)
    const owed = (1.127497 / 0.805) * 0.195 * 1.16
    expect(fates.roundYears[0]).toBe(1)
    expect((fates.repaid[1] ?? 0) * owed).toBeCloseTo(Math.min(owed, plain.cash[0] ?? 0), 5)
    // What leaves it is missing: it must raise again sooner than it would have.
    const third = (of: Fates) => of.roundYears[2] ?? 0
    expect(third(fates)).toBeLessThanOrEqual(third(run(sure)))
    expect(fates.roundYears[3]).toBeLessThan(run(sure).roundYears[3] ?? 0)
  })

  it('cancels the shares that were bought back', () => {
    const fates = fatesOf(1, 0, 2 + MOST_ROUNDS)
    fates.ending[0] = 1
    fates.years[0] = 6
    fates.proceeds[0] = 10
    const before: EntryTerms = { ...terms, earlier: [{ ...USUAL_RIGHTS, shares: 0.3, paid: 0.1 }] }
    const claims = stackOf([claim(3, 0.25, 'company', 0.2), claim(2, 0.12, 'company', 0.3)])
    expect(entryOutcome(fates, 0.2, before, 4, EXAMPLE_MARKS, claims).without[0]).toBeCloseTo(10, 12)
    // The class before ours is bought back: a fifth of all is then 0.2/0.7, 14.2857 of what we paid.
    fates.repaid[1] = 1
    expect(entryOutcome(fates, 0.2, before, 4, EXAMPLE_MARKS, claims).without[0]).toBeCloseTo(100 / 7, 9)
    // Half of ours too: 1.25/2 in cash and 0.1/0.6 of the exit.
    fates.repaid[0] = 0.5
    expect(entryOutcome(fates, 0.2, before, 4, EXAMPLE_MARKS, claims).without[0]).toBeCloseTo(0.625 + 10 / 0.6 / 2, 9)
  })
})

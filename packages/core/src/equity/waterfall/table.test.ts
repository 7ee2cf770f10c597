import { compareRational, rational, rationalToNumber, rationalToText, zero } from '@touchstone/core/units'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { payoutsAt } from './at.ts'
import { conversionsAt } from './equilibrium.ts'
import { bestResponse, choosers, isEquilibrium, payoutsOfProfile } from './oracle.ts'
import { exitTable } from './table.ts'
import { randomExit, randomInput } from './tables.fixture.ts'
import type { ExitClass, ExitTable, WaterfallInput } from './types.ts'

const n = (value: number): ReturnType<typeof rational> => rational(BigInt(value))

export const preferred = (
  id: string,
  shares: number,
  preference: number,
  seniority: number,
  cap: number | null = null,
): ExitClass => ({
  id,
  kind: 'preferred',
  shares: n(shares),
  preference: n(preference),
  dividends: zero,
  dividendsOnConversion: 'forfeited',
  participation: cap === null ? 'none' : 'capped',
  cap: cap === null ? null : n(cap),
  seniority,
})
const common = (shares: number): ExitClass => ({ id: 'common', kind: 'common', shares: n(shares) })
const input = (classes: readonly ExitClass[], more: Partial<WaterfallInput> = {}): WaterfallInput => ({
  debts: [],
  carveOut: null,
  escrow: null,
  votes: [],
  classes,
  ...more,
})

function made(one: WaterfallInput): ExitTable {
  const result = exitTable(one)
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join())
  return result.value
}
const texts = (one: WaterfallInput, exit: number): Record<string, string> =>
  Object.fromEntries(payoutsAt(made(one), n(exit)).payouts.map(({ id, payout }) => [id, rationalToText(payout)]))

describe('the table of an exit', () => {
  it('pays, converts and caps as by hand', () => {
    const one = input([
      common(8_000_000),
      preferred('A', 2_000_000, 5_000_000, 2, 10_000_000),
      preferred('B', 1_500_000, 9_000_000, 1),
    ])
    // 60m: B holds 9m (as common it would get 60 × 1.5/11.5 = 7.8m); A converts: 51 × 2/10 = 10.2m > its cap of 10m.
    expect(texts(one, 60_000_000)).toEqual({ common: '40800000', A: '10200000', B: '9000000' })
    // Breakpoints: 9 (B paid), 14 (A paid), A capped when 2m × v = 5m, v = 2.5: 14 + 2.5 × 10m = 39m; A converts at
    // v = 5: 9 + 10 + 8 × 5 = 59m; B converts at v = 6: 11.5 × 6 = 69m.
    expect(made(one).segments.map(({ start }) => Number(rationalToText(start)))).toEqual([
      0, 9_000_000, 14_000_000, 39_000_000, 59_000_000, 69_000_000,
    ])
  })

  it('adds the cash of options that are exercised', () => {
    const options: ExitClass = { id: 'options', kind: 'options', shares: n(1_000_000), strike: n(1) }
    const one = input([common(8_000_000), options, preferred('A', 2_000_000, 5_000_000, 1)])
    // 20m: (20 − 5 + 1)/9 = 16/9 a share; options net (16/9 − 1) × 1m.
    expect(texts(one, 20_000_000)).toEqual({ common: '128000000/9', options: '7000000/9', A: '5000000' })
    // 12m: 7/8 a share, below the strike.
    expect(texts(one, 12_000_000)).toEqual({ common: '7000000', options: '0', A: '5000000' })
  })

  it('takes a carve-out off the top or after debt, up to its most', () => {
    const classes = [common(1)]
    const debts = [{ id: 'loan', claim: n(40), seniority: 1 }]
    const carveOut = { id: 'team', share: rational(1n, 10n), of: 'proceeds' as const, most: n(8) }
    // 50: team 5, loan 40, common 5. 100: team 8 (its most), loan 40, common 52.
    expect(texts(input(classes, { debts, carveOut }), 50)).toEqual({ loan: '40', team: '5', common: '5' })
    expect(texts(input(classes, { debts, carveOut }), 100)).toEqual({ loan: '40', team: '8', common: '52' })
    // After debt: 50 leaves 10, of which 1.
    expect(texts(input(classes, { debts, carveOut: { ...carveOut, of: 'after-debt' } }), 50)).toEqual({
      loan: '40',
      team: '1',
      common: '9',
    })
  })

  it('forfeits or pays accrued dividends on conversion', () => {
    const base = { ...preferred('A', 2, 50, 1), dividends: n(8) } as ExitClass & { kind: 'preferred' }
    // Forfeited: converts when 2v > 58, v = 29, exit 58 + 8 × 29 = 290. At 300: 300 × 2/10 = 60.
    expect(texts(input([common(8), base]), 300)).toEqual({ common: '240', A: '60' })
    expect(texts(input([common(8), base]), 280)).toEqual({ common: '222', A: '58' })
    // Paid: converts when 2v > 50, v = 25, exit 58 + 8 × 25 = 258. At 308: 8 + (308 − 8) × 2/10 = 68.
    expect(texts(input([common(8), { ...base, dividendsOnConversion: 'paid' }]), 308)).toEqual({
      common: '240',
      A: '68',
    })
  })

  it('lets a class that is indifferent hold', () => {
    const one = input([common(8), preferred('A', 2, 5, 1)])
    // 25 × 2/10 = 5: the same either way.
    const report = conversionsAt(one, made(one), n(25))
    expect(report).toMatchObject({ converts: [], indifferent: ['A'], payoffUnique: true, equilibria: 1 })
    expect(conversionsAt(one, made(one), n(0))).toMatchObject({ converts: [], indifferent: ['A'], payoffUnique: true })
  })

  it('goes on where for a while nobody shares', () => {
    const one = input([preferred('A', 2, 10, 1), preferred('B', 1, 20, 2)])
    // 31: both preferences are paid at 30 and nobody is common; A converts alone when that gives it more than 10: 31 − 20 = 11.
    expect(texts(one, 30)).toEqual({ A: '10', B: '20' })
    expect(texts(one, 31)).toEqual({ A: '11', B: '20' })
    // 90: a third each share, 60 and 30.
    expect(texts(one, 90)).toEqual({ A: '60', B: '30' })
  })

  it('holds against the independent solver, pays out all and nothing negative, and nobody gains by switching', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 30), fc.nat(2 ** 30), (structure, price) => {
        const one = randomInput(structure, 8)
        const result = exitTable(one)
        if (!result.ok) return expect(result.issues.map(({ code }) => code)).toEqual(['equity/exit-nobody-takes-rest'])
        const exit = randomExit(price)
        const found = payoutsAt(result.value, exit).payouts
        const acts = one.classes.map(({ id }) =>
          found.some((payee) => payee.id === id && ['converts', 'exercises'].includes(payee.state)),
        )
        const payouts = found.map(({ payout }) => payout)
        expect(payoutsOfProfile(one, exit, acts).map(rationalToText)).toEqual(payouts.map(rationalToText))
        expect(isEquilibrium(one, exit, acts, payouts)).toBe(true)
        expect(payouts.every((payout) => payout.numerator >= 0n)).toBe(true)
        expect(
          rationalToText(
            payouts.reduce(
              (a, b) =>
                rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator),
              zero,
            ),
          ),
        ).toBe(rationalToText(exit))
        const players = choosers(one)
        for (const from of [one.classes.map((_, index) => players.includes(index)), one.classes.map(() => false)]) {
          const reached = bestResponse(one, exit, from, 200)
          expect(reached?.payouts.map(rationalToText)).toEqual(payouts.map(rationalToText))
        }
      }),
      { numRuns: 700 },
    )
  })

  it('finds by trying every profile that all equilibria pay the same', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 30), fc.nat(2 ** 30), (structure, price) => {
        const one = randomInput(structure, 6)
        const result = exitTable(one)
        if (!result.ok) return
        const report = conversionsAt(one, result.value, randomExit(price))
        expect(report.equilibria).toBeGreaterThan(0)
        expect(report.payoffUnique).toBe(true)
        expect(report.gainBySwitching.every(({ gain }) => gain.numerator <= 0n)).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
})

describe('a vote', () => {
  const half = {
    voters: ['A', 'B'].map((id) => ({ id, votes: null })),
    converts: ['A', 'B'],
    threshold: rational(1n, 2n),
    strict: true,
  }
  const one = input(
    [common(8_000_000), preferred('A', 2_000_000, 5_000_000, 2, 10_000_000), preferred('B', 1_500_000, 9_000_000, 1)],
    { votes: [half] },
  )

  it('makes a higher price pay a class less', () => {
    // A holds 4/7 of the votes and is for it once 2/11.5 of the exit is more than its cap of 10m: above 57.5m.
    const at = (exit: number): number => rationalToNumber(payoutsAt(made(one), n(exit)).payouts[2]?.payout ?? zero)
    expect(at(57_400_000)).toBe(9_000_000)
    expect(at(57_500_000)).toBe(9_000_000)
    // 57.6 × 1.5/11.5 = 7.513…
    expect(at(57_600_000)).toBeCloseTo(7_513_043.478, 2)
    expect(payoutsAt(made(one), n(57_600_000)).forced).toEqual(['A', 'B'])
  })

  it('is decided at every exit as its voters gain', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 30), fc.nat(2 ** 30), fc.nat(7), fc.boolean(), (structure, price, eighths, strict) => {
        const base = { ...randomInput(structure, 7), carveOut: null }
        const ids = base.classes.flatMap(({ id, kind }) => (kind === 'preferred' ? [id] : []))
        const voters = ids.map((id) => ({ id, votes: null }))
        const vote = { voters, converts: ids, threshold: rational(BigInt(eighths), 8n), strict }
        const [without, voted] = [exitTable(base), exitTable({ ...base, votes: [vote] })]
        const forced = {
          ...base,
          classes: base.classes.map((c): ExitClass =>
            c.kind === 'preferred'
              ? {
                  ...c,
                  preference: zero,
                  dividends: c.dividendsOnConversion === 'paid' ? c.dividends : zero,
                  participation: 'full',
                  cap: null,
                }
              : c,
          ),
        }
        const passed = exitTable(forced)
        if (!without.ok || !voted.ok || !passed.ok) return
        const marks = voted.value.segments.map(({ start }) => start)
        for (const exit of [randomExit(price), ...marks]) {
          const [a, b] = [payoutsAt(without.value, exit).payouts, payoutsAt(passed.value, exit).payouts]
          const gains = voters.map(({ id }) => {
            const at = a.findIndex((payee) => payee.id === id)
            return compareRational(b[at]?.payout ?? zero, a[at]?.payout ?? zero) > 0
          })
          const shares = base.classes.filter(({ id }) => ids.includes(id)).map((c) => rationalToNumber(c.shares))
          const all = shares.reduce((sum, x) => sum + x, 0)
          const given = shares.reduce((sum, x, index) => (gains[index] === true ? sum + x : sum), 0)
          if (Math.abs(given - (all * eighths) / 8) < 1e-6 * all && given > 0) return
          const passes = given > (all * eighths) / 8
          const want = (passes ? b : a).map(({ payout }) => rationalToText(payout))
          expect(payoutsAt(voted.value, exit).payouts.map(({ payout }) => rationalToText(payout))).toEqual(want)
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('a structure that cannot be divided by', () => {
  const codes = (one: WaterfallInput): readonly string[] =>
    exitTable(one).issues.map(({ code, at }) => `${code} ${at.path}`)
  it.each([
    ['negative shares', input([common(-1), preferred('A', 1, 1, 1)]), 'equity/exit-negative /classes/0/shares'],
    ['nobody to take the rest', input([preferred('A', 0, 1, 1)]), 'equity/exit-nobody-takes-rest /classes'],
    [
      'one class in two ranks',
      input([common(1), preferred('A', 1, 1, 1), preferred('A', 1, 1, 2)]),
      'equity/exit-two-ranks /classes/2',
    ],
    ['one name twice', input([common(1), common(1)]), 'equity/exit-named-twice /classes/1'],
    [
      'a cap below the preference',
      input([common(1), preferred('A', 1, 5, 1, 4)]),
      'equity/exit-cap-below-preference /classes/1/cap',
    ],
    ['no rank', input([common(1), preferred('A', 1, 5, 0)]), 'equity/exit-bad-rank /classes/1/seniority'],
    [
      'all to management',
      input([common(1)], { carveOut: { id: 'm', share: n(1), of: 'proceeds', most: null } }),
      'equity/exit-not-a-part /carveOut/share',
    ],
    [
      'a vote of a class that is not there',
      input([common(1)], {
        votes: [{ voters: [{ id: 'A', votes: null }], converts: [], threshold: zero, strict: true }],
      }),
      'equity/exit-unknown-class /votes/0/voters',
    ],
  ])('%s', (_, one, code) => {
    expect(codes(one)).toContain(code)
  })
})

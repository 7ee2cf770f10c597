import type { Result } from '@touchstone/core/facts'
import {
  compareRational,
  type Rational,
  rationalFromNumber,
  rationalToNumber,
  rationalToText,
  zero,
} from '@touchstone/core/units'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sumOf } from './arithmetic.ts'
import { graduation, multiRoundChain } from './chain.ts'
import { closings } from './closings.ts'
import { compareAdjustments, compareNoteMethods, comparePoolTimings } from './conventions.ts'
import { dilutionEstimate, grantShares, proRataCost, reservesForProRata } from './estimates.ts'
import { capImpliedDiscount, conversionPrice, convertNote, noteBalance, periodsPerYear } from './note.ts'
import { blendedPrice, proRataPurchase, roundWithProRata, splitRound } from './participation.ts'
import { payToPlay } from './pay-to-play.ts'
import { rounds } from './random.fixture.ts'
import { reconcileRound, type RoundingTerms } from './reconcile.ts'
import { plainRound, solveRound } from './solve.ts'

const n = (value: number): Rational => rationalFromNumber(value) ?? zero
const get = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.issues.map((one) => one.code).join())
  return result.value
}
const code = (result: Result<unknown>): string => (result.ok ? 'ok' : (result.issues[0]?.code ?? ''))
const text = (value: Rational): string => rationalToText(value)

describe('notes', () => {
  const note = { principal: n(1e6), rate: n(0.08), days: 730n, dayCount: 365n, periods: null, stub: 'refuse' } as const

  it('gather interest simply or by whole periods', () => {
    expect(text(get(noteBalance(note)))).toBe('1160000')
    // 1.02^8 = 1.171659381; 80,000 × 730 ÷ 360 = 162,222.22.
    expect(rationalToNumber(get(noteBalance({ ...note, periods: periodsPerYear.quarterly })))).toBeCloseTo(
      1171659.381,
      3,
    )
    expect(rationalToNumber(get(noteBalance({ ...note, dayCount: 360n })))).toBeCloseTo(1162222.222, 3)
  })

  it('need to be told how a broken period counts', () => {
    const broken = { ...note, days: 547n, periods: periodsPerYear.annual }
    expect(code(noteBalance(broken))).toBe('round/partial-period')
    // 1.08 × (1 + 0.08 × 182 ÷ 365).
    expect(rationalToNumber(get(noteBalance({ ...broken, stub: 'simple' })))).toBeCloseTo(
      1080000 * (1 + 0.08 * (182 / 365)),
      6,
    )
  })

  it('refuse what cannot be', () => {
    expect(code(noteBalance({ ...note, principal: n(-1) }))).toBe('round/negative')
    expect(code(noteBalance({ ...note, rate: n(-1) }))).toBe('round/negative')
    expect(code(noteBalance({ ...note, days: -1n }))).toBe('round/negative')
    expect(code(noteBalance({ ...note, dayCount: 0n }))).toBe('round/not-positive')
    expect(code(noteBalance({ ...note, periods: 0n }))).toBe('round/not-positive')
  })

  it('convert at the lower of cap and discount price, above a threshold', () => {
    const terms = { roundPrice: n(1.1), cap: n(8e6), capShares: n(8e6), discount: n(0.2) }
    const qualified = { ...terms, balance: n(530e3), threshold: n(1e6), newMoney: n(3e6) }
    const found = get(convertNote(qualified))
    expect([found.binding, rationalToText(found.price)]).toEqual(['discount', '22/25'])
    expect(code(convertNote({ ...qualified, newMoney: n(9e5) }))).toBe('round/below-threshold')
    expect(code(convertNote({ ...qualified, newMoney: null }))).toBe('round/below-threshold')
    expect(get(conversionPrice({ ...terms, cap: null, discount: null })).binding).toBe('round-price')
    expect(code(conversionPrice({ ...terms, discount: n(1) }))).toBe('round/share-out-of-range')
    expect(code(conversionPrice({ ...terms, capShares: zero }))).toBe('round/not-positive')
    expect(text(capImpliedDiscount(n(20e6), n(10e6)))).toBe('0')
  })
})

describe('who takes part', () => {
  const round = { newMoney: n(5e6), price: n(2), total: n(1e7), lead: 'lead' }
  it('takes an amount, its share, or what brings it to a share; the lead takes the rest', () => {
    const rows = get(
      splitRound({
        ...round,
        participants: [
          { holder: 'a', take: { kind: 'amount', amount: n(1e6) } },
          { holder: 'b', take: { kind: 'pro-rata', share: n(0.1), times: n(2) } },
          { holder: 'c', take: { kind: 'to-share', share: n(0.1), held: n(9e5) } },
        ],
      }),
    )
    // 1m; 2 × 10 % of 5m; 10 % of 10m less 0.9m at 2 a share.
    expect(rows.map((row) => rationalToNumber(row.amount))).toEqual([1e6, 1e6, 2e5, 2.8e6])
    const taken = (kind: number) => [{ holder: 'a', take: { kind: 'amount', amount: n(kind) } } as const]
    expect(code(splitRound({ ...round, participants: taken(6e6) }))).toBe('round/over-subscribed')
    expect(code(splitRound({ ...round, participants: taken(-1) }))).toBe('round/negative')
    expect(code(splitRound({ ...round, price: zero, participants: [] }))).toBe('round/not-positive')
  })

  it('is itself part of the round', () => {
    expect(text(get(roundWithProRata(n(0.25), [n(0.15)])))).toBe('5/17')
    expect(code(roundWithProRata(n(1), [n(0.5), n(0.5)]))).toBe('round/share-out-of-range')
    expect(code(proRataPurchase({ roundShares: 5n, share: n(2), price: n(1), held: zero }))).toBe(
      'round/share-out-of-range',
    )
    expect(text(get(proRataPurchase({ roundShares: 55n, share: n(0.1), price: n(1), held: n(1.5) })).after)).toBe(
      '13/2',
    )
  })

  it('pays one price for new and old shares together', () => {
    expect(text(get(blendedPrice(n(100), n(10), [{ seller: 'f', buyer: 'b', shares: n(50), price: n(7) }])))).toBe('9')
    expect(code(blendedPrice(zero, n(10), []))).toBe('round/not-positive')
    expect(code(blendedPrice(n(1), n(10), [{ seller: '', buyer: '', shares: n(-1), price: n(1) }]))).toBe(
      'round/negative',
    )
  })

  it('loses the part of its preferred that it does not play for', () => {
    const terms = { shares: 2_000_001n, proRata: n(100), taken: n(50), ratio: n(0.1) }
    // Half of 2,000,001 rounds up to 1,000,001; a tenth of it is 100,000.1 common.
    const found = get(payToPlay(terms))
    expect([found.kept, found.converted, found.common, text(found.fraction)]).toEqual([
      1_000_000n,
      1_000_001n,
      100_000n,
      '1/10',
    ])
    expect(get(payToPlay({ ...terms, proRata: zero })).kept).toBe(2_000_001n)
    expect(get(payToPlay({ ...terms, taken: n(500) })).kept).toBe(2_000_001n)
    expect(code(payToPlay({ ...terms, ratio: zero }))).toBe('round/not-positive')
    expect(code(payToPlay({ ...terms, shares: -1n }))).toBe('round/negative')
  })
})

describe('closings', () => {
  it('do not move anyone’s shares by their order', () => {
    const investor = fc.record({
      holder: fc.constantFrom('a', 'b', 'c'),
      amount: fc.integer({ min: 0, max: 1e6 }).map(n),
    })
    const list = fc.array(fc.array(investor, { maxLength: 4 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(list, fc.integer({ min: 1, max: 900 }), (all, cents) => {
        const as = (order: typeof all) =>
          get(
            closings(
              n(cents / 100),
              n(1000),
              order.map((investors, index) => ({ label: String(index), date: null, price: null, investors })),
            ),
          )
        const one = as(all)
        const other = as([...all].reverse().map((row) => [...row].reverse()))
        expect(one.at(-1)?.total).toEqual(other.at(-1)?.total)
        const sharesOf = (results: typeof one, holder: string): string =>
          text(
            sumOf(
              results.flatMap((row) => row.shares.filter((each) => each.holder === holder).map((each) => each.shares)),
            ),
          )
        for (const holder of ['a', 'b', 'c']) expect(sharesOf(one, holder)).toBe(sharesOf(other, holder))
      }),
    )
  })
  it('refuse what cannot be', () => {
    const closing = (price: number | null, amount: number) => [
      {
        label: '',
        date: null,
        price: price === null ? null : n(price),
        investors: [{ holder: 'a', amount: n(amount) }],
      },
    ]
    expect(code(closings(zero, n(1), []))).toBe('round/not-positive')
    expect(code(closings(n(1), n(-1), []))).toBe('round/negative')
    expect(code(closings(n(1), n(1), closing(0, 1)))).toBe('round/not-positive')
    expect(code(closings(n(1), n(1), closing(null, -1)))).toBe('round/negative')
  })
})

describe('estimates', () => {
  it('follow a stake through rounds', () => {
    const sizes = [
      { newMoney: n(20), postMoney: n(100) },
      { newMoney: n(60), postMoney: n(300) },
      { newMoney: n(150), postMoney: n(900) },
    ]
    const found = get(reservesForProRata(n(0.12), sizes))
    // 0.12 × 230; 0.12 × 0.8 × 0.8 × 5/6.
    expect([rationalToNumber(found.reserve), rationalToNumber(found.stakeIfDeclined)]).toEqual([27.6, 0.064])
    const bad = reservesForProRata(n(0.12), [{ newMoney: n(20), postMoney: n(10) }])
    expect([code(bad), bad.issues[0]?.at.path]).toEqual(['round/money-over-valuation', '/rounds/0/postMoney'])
    expect(code(proRataCost(n(2), sizes[0] ?? { newMoney: zero, postMoney: n(1) }))).toBe('round/share-out-of-range')
  })
  it('refuse rounds that take everything', () => {
    const of = { safes: n(0.1), withProRata: n(0.1), newInvestors: n(0.7), poolIncrease: n(0.4) }
    expect(code(dilutionEstimate(of))).toBe('round/share-out-of-range')
    expect(code(graduation([n(1.1)]))).toBe('round/share-out-of-range')
  })
  it('give shares from the pool first', () => {
    expect(get(grantShares([n(75)], n(25), n(30))).ownership.map(rationalToNumber)).toEqual([
      75 / 105,
      25 / 105,
      5 / 105,
    ])
    expect(rationalToNumber(get(grantShares([n(75)], n(25), n(10))).beyondPool)).toBe(15)
    expect(code(grantShares([], zero, zero))).toBe('round/not-positive')
    expect(code(grantShares([n(-1)], zero, zero))).toBe('round/negative')
  })
  it('chain rounds on the whole table before', () => {
    const first = { valuation: { by: 'preMoney', amount: n(3e6) }, newMoney: n(1e6), pool: null } as const
    // 10m at 0.3: 10m + 3.33m; then 13.33m at 0.225.
    expect(get(multiRoundChain(n(1e7), [first, first])).map((one) => rationalToText(one.total))).toEqual([
      '40000000/3',
      '160000000/9',
    ])
    const bad = multiRoundChain(n(1e7), [first, { ...first, newMoney: n(-1) }])
    expect(bad.issues[0]?.at.path).toBe('/rounds/1/investors/0/amount')
  })
})

describe('conventions', () => {
  it('are told apart in figures', () => {
    const problem = {
      ...plainRound,
      valuation: { by: 'preMoney', amount: n(6) },
      investors: [{ id: 'new', amount: n(4) }],
      existing: [{ id: 'f', shares: n(8) }],
      series: [
        {
          id: 'A',
          shares: n(2),
          originalIssuePrice: n(3.5),
          conversionPrice: n(3.5),
          protection: { kind: 'full-ratchet' },
        },
      ],
    } as const
    const [inside, outside] = compareAdjustments(problem)
    expect([inside?.price, inside?.issues[0]?.code, inside?.priceDifference]).toEqual([null, 'round/no-price', null])
    expect([outside?.inUse, text(outside?.priceDifference ?? n(1))]).toEqual([true, '0'])
    expect(comparePoolTimings(problem)).toEqual([])
    expect(compareNoteMethods(problem).map((one) => text(one.price ?? zero))).toEqual(['3/5', '3/5', '3/5'])
  })
})

describe('whole shares', () => {
  const terms = fc.record<RoundingTerms>({
    priceDecimals: fc.constantFrom(null, 4, 6),
    priceMode: fc.constantFrom('down', 'up', 'nearest'),
    shares: fc.constantFrom('down', 'nearest', 'largest-remainder'),
    pool: fc.constantFrom('down', 'up', 'nearest'),
  })
  it('add up to the total, with every remainder named', () => {
    let seen = 0
    fc.assert(
      fc.property(
        rounds,
        terms,
        fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 5 }),
        (round, rounding, amounts) => {
          const valuation =
            round.valuation.by === 'postMoney' ? { by: 'preMoney' as const, amount: n(9e6) } : round.valuation
          const investors = amounts.map((amount, index) => ({ id: `i${index}`, amount: n(amount) }))
          const solved = solveRound({ ...round, valuation, investors })
          if (!solved.ok) return
          const found = get(reconcileRound(solved.value, rounding))
          seen++
          const rows = [...found.investors, ...found.conversions, ...found.standing]
          expect(rows.reduce((all, row) => all + row.shares, 0n)).toBe(found.total)
          for (const row of [...found.investors, ...found.conversions]) {
            expect(text(sumOf([row.cost, row.remainder]))).toBe(text(row.amount))
            if (rounding.shares === 'down') expect(compareRational(row.remainder, zero)).toBeGreaterThanOrEqual(0)
          }
          if (rounding.shares === 'largest-remainder')
            expect(compareRational(sumOf(found.investors.map((row) => row.remainder)), found.price)).toBeLessThan(0)
        },
      ),
      { numRuns: 150 },
    )
    expect(seen).toBeGreaterThan(80)
  })
  it('need a price that does not round to nothing', () => {
    const solved = get(
      solveRound({
        ...plainRound,
        valuation: { by: 'price', amount: n(0.001) },
        investors: [{ id: 'a', amount: n(1) }],
        existing: [{ id: 'f', shares: n(5) }],
      }),
    )
    const rounding = { priceDecimals: 2, priceMode: 'down', shares: 'down', pool: 'up' } as const
    expect(code(reconcileRound(solved, rounding))).toBe('round/not-positive')
  })
})

import { addRational, compareRational, rational, rationalToText, zero } from '@touchstone/core/units'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths } from './calendar.ts'
import { type RedemptionClaim, redemptionWall } from './redemption-wall.ts'

const claim = (of: Partial<RedemptionClaim> = {}): RedemptionClaim => ({
  investor: 'A基金',
  round: 'A',
  principal: rational(100n),
  paid: '2022-01-01',
  due: '2024-01-01',
  obligor: 'company',
  terms: { rate: rational(1n, 10n), compounding: 'simple', netAssetFloor: false, lessDividends: false },
  dividends: zero,
  netAssetShare: null,
  founderLimit: null,
  suspended: false,
  ...of,
})
const cash = (date: string, amount: bigint) => ({ date, cash: rational(amount) })
const wall = (
  claims: readonly RedemptionClaim[],
  path: readonly { date: string; cash: ReturnType<typeof rational> }[],
) => {
  const found = redemptionWall(claims, path, 'CNY')
  if (!found.ok) throw new Error(found.issues.map((one) => one.code).join())
  return { ...found.value, issues: found.issues }
}

describe('the stack of redemption claims', () => {
  it('adds claims by date and obligor and finds the first day short of cash', () => {
    const found = wall(
      [
        claim(),
        claim({ investor: 'B', round: 'B', due: '2025-01-01', obligor: 'both' }),
        claim({ investor: 'C', obligor: 'founder' }),
      ],
      [cash('2023-01-01', 500n), cash('2024-06-01', 200n)],
    )
    // 730 days: 120. By 2024-06-01 882 days: 100 + 24 + 6/36.5; by 2025-01-01 1,096 days: 130 + 1/36.5
    const on = (date: string) => found.rows.find((one) => one.date === date)
    expect(rationalToText(on('2024-01-01')?.open.company ?? zero)).toBe('120')
    expect(rationalToText(on('2024-01-01')?.open.founder ?? zero)).toBe('120')
    expect(rationalToText(on('2024-01-01')?.short ?? zero)).toBe('0')
    // company 130 + 2/73 and the joint one alike: 2 × 9492/73 = 260.05…; cash 200
    expect(rationalToText(on('2025-01-01')?.open.both ?? zero)).toBe('9492/73')
    expect(found.firstShort?.date).toBe('2025-01-01')
    expect(rationalToText(found.firstShort?.short ?? zero)).toBe('4384/73')
    expect(found.steepest?.date).toBe('2024-01-01')
  })

  it('warns with dates and amounts, and says that a company reduces its capital first', () => {
    const { issues } = wall([claim({ obligor: 'both' })], [cash('2023-12-31', 110n)])
    expect(issues.map((one) => [one.code, one.severity])).toEqual([
      ['equity/redemption-wall', 'warning'],
      ['equity/founder-exposed', 'warning'],
      ['equity/reduction-first', 'note'],
    ])
    expect(issues[0]?.params).toEqual({
      date: '2024-01-01',
      currency: 'CNY',
      open: '1.20',
      cash: '1.10',
      short: '0.10',
    })
  })

  it('counts the founder for his own and the joint claims, up to the limit of each', () => {
    const found = wall(
      [claim({ obligor: 'both', founderLimit: rational(50n) }), claim({ obligor: 'founder' }), claim()],
      [],
    )
    expect(rationalToText(found.rows[0]?.founderExposure ?? zero)).toBe('170')
    expect(found.firstShort).toBe(null)
    expect(found.rows[0]?.cash).toBe(null)
    expect(found.issues.map((one) => one.code)).not.toContain('equity/redemption-wall')
  })

  it('shows what sleeps and does not count it', () => {
    const found = wall([claim({ suspended: true })], [cash('2023-01-01', 0n)])
    expect(rationalToText(found.rows.at(-1)?.open.suspended ?? zero)).toBe('120')
    expect(rationalToText(found.rows.at(-1)?.open.total ?? rational(1n))).toBe('0')
    expect(found.steepest).toBe(null)
  })

  it('refuses a claim due before it was paid, and dates that are none', () => {
    expect(
      redemptionWall([claim({ due: '2021-01-01' })], [], 'CNY').issues.map((one) => [one.code, one.at.path]),
    ).toEqual([['equity/dates-reversed', '/claims/0/due']])
    expect(redemptionWall([claim({ due: 'next year' })], [], 'CNY').ok).toBe(false)
    expect(redemptionWall([], [cash('2024', 1n)], 'CNY').ok).toBe(false)
  })

  it('never owes less as time goes on, and is in parts what it is in all', () => {
    const claims = fc.array(
      fc.record({
        months: fc.integer({ min: 0, max: 60 }),
        principal: fc.bigInt({ min: 0n, max: 10n ** 12n }),
        obligor: fc.constantFrom('company', 'founder', 'both'),
      }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(claims, (list) => {
        const found = wall(
          list.map(({ months, principal, obligor }) =>
            claim({ due: addMonths('2023-01-15', months), principal: rational(principal), obligor }),
          ),
          [cash('2029-01-01', 0n)],
        )
        let before = zero
        for (const { open } of found.rows) {
          expect(compareRational(open.total, before)).toBeGreaterThanOrEqual(0)
          const parts = addRational(addRational(open.company, open.founder), open.both)
          expect(rationalToText(open.total)).toBe(rationalToText(parts))
          before = open.total
        }
        // Cash of nothing: short exactly where the company owes something on the last day.
        const last = found.rows.at(-1)
        const owes = list.some((one) => one.obligor !== 'founder' && one.principal > 0n)
        expect(last?.short !== null && (last?.short?.numerator ?? 0n) > 0n).toBe(owes)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rational, zero } from '@touchstone/core/units'
import { monthsAfter } from './calendar.ts'
import { type FundLedger, fundLedger } from './ledger.ts'
import { liquidate } from './settle.ts'
import { fundRecord, investorStatements, ledgerYears } from './summary.ts'
import { bareFund, type FundEvent, type FundTerms, investment, proceeds } from './terms.ts'

const fund = (more: Partial<FundTerms> = {}): FundTerms => ({ ...bareFund('CNY', 10_000n, '2020-01-01'), ...more })
const carry = { ...bareFund('CNY', 1n, '').carry, rate: rational(1n, 5n) }

function kept(terms: FundTerms, events: readonly FundEvent[], until: string): FundLedger {
  const found = fundLedger(terms, events, until)
  if (!found.ok) throw new Error(found.issues.map((one) => one.code).join())
  return found.value
}

describe('the ledger of a fund', () => {
  it('charges fees in advance, steps them, takes off income, and ends with the term', () => {
    const terms = fund({
      life: { invest: 1, total: 3, extensions: 1 },
      fees: {
        rate: 0.02,
        base: 'committed',
        steps: [{ afterYears: 1, rate: 0.01, base: 'invested' }],
        paymentsPerYear: 2,
        offset: rational(1n),
      },
    })
    const income: FundEvent = {
      date: '2020-03-01',
      type: 'fee-income',
      holding: null,
      amount: 30n,
      cost: 0n,
      at: { source: '', path: '' },
    }
    const { lines } = kept(terms, [investment('2020-01-01', 'a', 4_000n), income], '2026-01-01')
    // 1 % of 10,000 half-yearly, 30 off the second; then half of 1 % of 4,000 four times
    expect(lines.filter(({ type }) => type === 'fee').map(({ date, amount }) => [date, amount])).toEqual([
      ['2020-01-01', 100n],
      ['2020-07-01', 70n],
      ['2021-01-01', 20n],
      ['2021-07-01', 20n],
      ['2022-01-01', 20n],
      ['2022-07-01', 20n],
    ])
  })

  it('recycles, shares the rest, and the general partner’s commitment bears no carry', () => {
    const terms = fund({
      carry,
      gpCommitment: rational(1n, 10n),
      recycling: { cap: rational(1n, 20n), untilYears: 2, share: rational(1n) },
    })
    const ledger = kept(
      terms,
      [
        investment('2020-01-01', 'a', 1_000n),
        proceeds('2021-01-01', 'a', 2_500n, 1_000n),
        investment('2021-06-01', 'b', 600n),
      ],
      '2022-01-01',
    )
    // 500 kept; of 2,000: 200 to the general partner, 1,800 less a fifth of 900 of gain
    expect(ledger.lines[1]?.paid).toEqual({ investors: 1_620n, gp: 200n, carry: 180n, escrowed: 0n, recycled: 500n })
    expect(ledger.lines[2]?.called).toEqual({ investors: 90n, gp: 10n, kept: 500n })
    const years = ledgerYears(ledger.lines, '2020-01-01', '2022-01-01')
    expect(years.map(({ cumulative }) => cumulative)).toEqual([-1_000n, 720n, 720n])
  })

  it('pays American carry on what is realised, holds back escrow, and counts the clawback', () => {
    const terms = fund({ carry: { ...carry, style: 'american', escrow: rational(1n, 2n) } })
    const events = [
      investment('2020-01-01', 'a', 1_000n),
      investment('2020-01-01', 'b', 1_000n),
      proceeds('2021-01-01', 'a', 2_000n, 1_000n),
      proceeds('2022-01-01', 'b', 0n, 1_000n),
    ]
    const ledger = kept(terms, events, '2022-01-01')
    // A fifth of 1,000 although b is still held; half of it in escrow. All in all nothing was gained: all 200 back.
    expect(ledger.lines[2]?.paid).toMatchObject({ investors: 1_800n, carry: 100n, escrowed: 100n })
    expect(liquidate(ledger)).toMatchObject({ clawback: 200n, fromEscrow: 100n, investors: 200n })
    const european = kept({ ...terms, carry }, events, '2022-01-01')
    expect(european.book.carry).toBe(0n)
  })

  it('values what is left net of the carry that it would pay', () => {
    const ledger = kept(
      fund({ carry }),
      [investment('2020-01-01', 'a', 1_000n), { ...investment('2021-01-01', 'a', 2_000n), type: 'value' }],
      '2021-12-31',
    )
    expect(liquidate(ledger)).toMatchObject({ nav: 2_000n, investors: 1_800n, accruedCarry: 200n })
    expect(fundRecord(ledger).net.tvpi).toBeCloseTo(1.8, 12)
    expect(fundRecord(ledger).gross.tvpi).toBeCloseTo(2, 12)
    expect(fundRecord(ledger).net.irr.status).toBe('unique')
  })

  it('refuses what cannot be', () => {
    const codes = (events: readonly FundEvent[]): readonly string[] =>
      fundLedger(fund(), events, '2022-01-01').issues.map(({ code }) => code)
    expect(codes([investment('2020-01-01', 'a', 10_001n)])).toEqual(['fund/over-called'])
    expect(codes([investment('2019-12-31', 'a', 1n)])).toEqual(['fund/before-start'])
    expect(codes([investment('2020-01-01', 'a', 5n), proceeds('2021-01-01', 'a', 9n, 6n)])).toEqual([
      'fund/cost-exceeded',
    ])
  })

  it('counts months', () => {
    expect(monthsAfter('2024-02-29', 12)).toBe('2025-02-28')
    expect(monthsAfter('2024-03-31', -1)).toBe('2024-02-29')
  })

  it('property: every line balances, partners’ parts add up, nothing is negative, and liquidation loses nothing', () => {
    const day = fc.integer({ min: 0, max: 2_500 }).map((days) => monthsAfter('2020-01-01', Math.floor(days / 30)))
    const event = fc.record({
      date: day,
      holding: fc.constantFrom('a', 'b', 'c'),
      amount: fc.bigInt({ min: 0n, max: 900n }),
      sell: fc.boolean(),
    })
    const terms = fc.record({
      style: fc.constantFrom('european' as const, 'american' as const),
      hurdle: fc.constantFrom(null, { rate: rational(2n, 25n), compounding: 'annual' as const }),
      catchUp: fc.constantFrom(zero, rational(1n)),
      escrow: fc.constantFrom(zero, rational(1n, 3n)),
    })
    fc.assert(
      fc.property(fc.array(event, { maxLength: 10 }), terms, (list, chosen) => {
        const left = new Map<string, bigint>()
        const events: FundEvent[] = []
        for (const { date, holding, amount, sell } of [...list].sort((a, b) => (a.date < b.date ? -1 : 1))) {
          const cost = left.get(holding) ?? 0n
          if (!sell) events.push(investment(date, holding, amount))
          else events.push(proceeds(date, holding, amount * 3n, cost / 2n))
          left.set(holding, sell ? cost - cost / 2n : cost + amount)
        }
        const found = fundLedger(
          fund({
            size: 100_000n,
            carry: { ...carry, ...chosen },
            gpCommitment: rational(3n, 100n),
            recycling: { cap: rational(1n, 100n), untilYears: 3, share: rational(1n, 2n) },
            fees: { rate: 0.02, base: 'invested', steps: [], paymentsPerYear: 4, offset: zero },
          }),
          events,
          '2027-01-01',
        )
        // Investments of one day come before its proceeds, which may realise more cost than was there at the time.
        if (!found.ok) return
        const { lines, book } = found.value
        for (const { amount, called, paid } of lines) {
          const out = paid.investors + paid.gp + paid.carry + paid.escrowed + paid.recycled
          expect(called.investors + called.gp + called.kept + out).toBe(amount)
          for (const part of [...Object.values(called), ...Object.values(paid)]) expect(part >= 0n).toBe(true)
        }
        const end = liquidate(found.value)
        expect(end.investors + end.gp + end.accruedCarry - end.clawback).toBe(end.nav)
        const statements = investorStatements(lines, [
          { investor: 'x', commitment: 1n },
          { investor: 'y', commitment: 2n },
        ])
        expect(statements.reduce((all, one) => all + one.distributed, 0n)).toBe(book.investorsPaid)
        expect(statements.reduce((all, one) => all + one.called, 0n)).toBe(book.investorsCalled)
      }),
      { numRuns: 200 },
    )
  })
})

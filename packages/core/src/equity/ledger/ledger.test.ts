import type { Result } from '@touchstone/core/facts'
import { rational, rationalToText } from '@touchstone/core/units'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Ledger, type Snapshot, checkLedger, differences, history, reconcile, snapshotAt } from '../index.ts'
import { issueOf, ledgerOf } from './ledger.fixture.ts'
import { addMonths, wholeMonths } from './months.ts'

const codes = (got: Result<unknown>): readonly string[] =>
  got.issues.map((one) => `${one.severity} ${one.code} ${one.at.path}`)
const state = (ledger: Ledger, date: string | null = null): Snapshot => {
  const got = snapshotAt(ledger, date)
  if (!got.ok) throw new Error(JSON.stringify(codes(got)))
  return got.value
}
const heldBy = (snapshot: Snapshot, holder: string, cls: string): bigint =>
  snapshot.holdings.find((one) => one.holder === holder && one.class === cls)?.shares ?? 0n

describe('months', () => {
  it('go to the same day, or to the end of a shorter month', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2023-12-15', 60)).toBe('2028-12-15')
    expect(wholeMonths('2024-01-31', '2024-02-29')).toBe(1)
    expect(wholeMonths('2024-01-15', '2025-01-14')).toBe(11)
    expect(wholeMonths('2024-02-01', '2024-01-01')).toBe(0)
  })
})

describe('snapshotAt', () => {
  it('replays by date, within a day as the file has them, up to the day asked for', () => {
    const ledger = ledgerOf([
      { type: 'transfer', date: '2021-05-01', class: 'C', from: 'x', to: 'y', shares: 40n, paid: 80n },
      issueOf('2020-01-01', 'C', 'x', 100n),
      issueOf('2022-01-01', 'A', 'z', 10n),
    ])
    expect(heldBy(state(ledger, '2021-04-30'), 'x', 'C')).toBe(100n)
    const last = state(ledger)
    expect([last.date, heldBy(last, 'x', 'C'), heldBy(last, 'y', 'C')]).toEqual(['2022-01-01', 60n, 40n])
    // 100 common + 10 preferred × 3.00 / 2.00 + 1,000 free in the pool.
    expect(rationalToText(last.fullyDiluted)).toBe('1115')
    expect(last.issued).toBe(110n)
  })

  it('vests by whole months after the cliff, exercises and lapses', () => {
    const vesting = { start: '2020-01-01', months: 48, cliffMonths: 12, acceleration: 'none' as const }
    const ledger = ledgerOf([
      { type: 'grant', date: '2020-01-01', class: 'P', holder: 'x', shares: 480n, strike: rational(50n), vesting },
      { type: 'exercise', date: '2021-07-01', class: 'P', holder: 'x', shares: 100n, into: 'C', paid: 5_000n },
      { type: 'cancellation', date: '2022-01-01', class: 'P', holder: 'x', shares: 240n, paid: null },
    ])
    expect(state(ledger, '2020-12-31').grants[0]).toMatchObject({ vested: 0n, unvested: 480n })
    // 18 of 48 months: 180 vested, 100 exercised.
    expect(state(ledger, '2021-07-01').grants[0]).toMatchObject({ vested: 80n, unvested: 300n, exercised: 100n })
    // 24 of 48: 240 vested, 100 exercised, the other 240 lapse; nothing vests any more.
    for (const day of ['2022-01-01', '2030-01-01']) {
      const after = state(ledger, day)
      expect(after.grants[0]).toMatchObject({ vested: 140n, unvested: 0n, lapsed: 240n })
      expect(after.pools[0]).toEqual({ class: 'P', reserved: 1_000n, granted: 140n, exercised: 100n, available: 760n })
    }
  })

  it('warns of an exercise before vesting and refuses one beyond the grant', () => {
    const vesting = { start: '2020-01-01', months: 48, cliffMonths: 12, acceleration: 'none' as const }
    const exercise = (shares: bigint): Ledger =>
      ledgerOf([
        { type: 'grant', date: '2020-01-01', class: 'P', holder: 'x', shares: 480n, strike: rational(50n), vesting },
        { type: 'exercise', date: '2020-06-01', class: 'P', holder: 'x', shares, into: 'C', paid: null },
      ])
    expect(codes(snapshotAt(exercise(480n), null))).toEqual(['warning equity/exercise-unvested /transactions/1/shares'])
    expect(codes(snapshotAt(exercise(481n), null))).toEqual([
      'error equity/exercise-beyond-granted /transactions/1/shares',
    ])
  })

  it('converts by the price of the day, rounds down and names the fraction', () => {
    const ledger = ledgerOf([
      issueOf('2020-01-01', 'A', 'x', 5n),
      { type: 'conversion', date: '2021-01-01', class: 'A', holder: 'x', shares: 5n, into: 'C', received: null },
    ])
    // 5 × 3.00 / 2.00 = 7.5
    const after = state(ledger)
    expect(heldBy(after, 'x', 'C')).toBe(7n)
    expect(after.fractions.map((one) => rationalToText(one.fraction))).toEqual(['1/2'])
    expect(codes(snapshotAt(ledger, null))).toEqual(['note equity/fraction-in-cash /transactions/1'])
  })

  it('splits holdings, pools, prices and authorized shares', () => {
    const ledger = ledgerOf([
      issueOf('2020-01-01', 'C', 'x', 101n),
      issueOf('2020-01-01', 'A', 'y', 10n),
      {
        type: 'grant',
        date: '2020-01-01',
        class: 'P',
        holder: 'z',
        shares: 100n,
        strike: rational(50n),
        vesting: null,
      },
      { type: 'split', date: '2021-01-01', class: 'C', numerator: 3n, denominator: 2n },
      { type: 'split', date: '2021-01-01', class: 'P', numerator: 3n, denominator: 2n },
    ])
    const after = state(ledger)
    expect(heldBy(after, 'x', 'C')).toBe(151n)
    expect(rationalToText(after.fractions[0]?.fraction ?? rational(0n))).toBe('1/2')
    // A converted at 3.00 / 2.00; the price of common falls to two thirds: 3.00 / 1.3333.
    expect(rationalToText(after.classes[1]?.conversionRatio ?? rational(0n))).toBe('9/4')
    expect(after.classes[0]?.class.authorized).toBe(150_000n)
    expect(after.grants[0]).toMatchObject({ granted: 150n, vested: 150n })
    expect(rationalToText(after.grants[0]?.strike ?? rational(0n))).toBe('100/3')
    const preferred = state(
      ledgerOf([
        issueOf('2020-01-01', 'A', 'y', 10n),
        { type: 'split', date: '2021-01-01', class: 'A', numerator: 2n, denominator: 1n },
      ]),
    )
    // Twice as many, each converting at half: 20 × 1.50 / 2.00 = 15, as before.
    expect(rationalToText(preferred.classes[1]?.asConverted ?? rational(0n))).toBe('15')
    const left = snapshotAt({ ...ledger, transactions: ledger.transactions.slice(0, 4) }, null)
    expect(codes(left)).toContain('warning equity/split-leaves-pool /transactions/3')
  })

  it('takes a new pool and a new conversion price from their day on', () => {
    const grant = { class: 'P', holder: 'x', shares: 1_500n, strike: rational(1n), vesting: null }
    const ledger = ledgerOf([
      issueOf('2020-01-01', 'A', 'y', 10n),
      { type: 'adjustment', date: '2021-01-01', class: 'P', authorized: 2_000n, conversionPrice: null },
      { type: 'adjustment', date: '2021-01-01', class: 'A', authorized: null, conversionPrice: rational(150n) },
      { type: 'grant', date: '2021-06-01', ...grant },
    ])
    expect(rationalToText(state(ledger, '2020-06-01').classes[1]?.conversionRatio ?? rational(0n))).toBe('3/2')
    expect(rationalToText(state(ledger).classes[1]?.conversionRatio ?? rational(0n))).toBe('2')
    expect(state(ledger).pools[0]?.available).toBe(500n)
    expect(codes(snapshotAt(ledgerOf([{ type: 'grant', date: '2021-06-01', ...grant }]), null))).toEqual([
      'error equity/over-pool /transactions/0/shares',
    ])
  })

  it('runs interest on open notes and closes them', () => {
    const note = { type: 'note', date: '2021-01-01', id: 'n', holder: 'x', principal: 100_000n } as const
    const terms = { cap: null, capShares: null, discount: null, maturity: null, dayCount: 365 } as const
    const open = (compounding: 'simple' | 'compound'): string => {
      const ledger = ledgerOf([{ ...note, rate: rational(1n, 10n), compounding, ...terms }])
      return rationalToText(state(ledger, '2023-01-01').convertibles[0]?.interest ?? rational(0n))
    }
    // Two years at 10 %: 20,000 simple, 21,000 compound.
    expect([open('simple'), open('compound')]).toEqual(['20000', '21000'])
    const closed = ledgerOf([
      { ...note, rate: rational(1n, 10n), compounding: 'simple', ...terms },
      { type: 'settlement', date: '2022-01-01', of: 'n' },
      { type: 'settlement', date: '2022-02-01', of: 'n' },
    ])
    expect(state(closed, '2022-01-15').convertibles).toEqual([])
    expect(codes(snapshotAt(closed, null))).toEqual(['error equity/unknown-convertible /transactions/2/of'])
  })

  it('names what cannot be, each with its place', () => {
    const got = snapshotAt(
      ledgerOf([
        issueOf('2020-01-01', 'C', 'x', 100_001n),
        issueOf('2020-01-01', 'B', 'w', 0n),
        { type: 'transfer', date: '2020-01-01', class: 'C', from: 'x', to: 'y', shares: 1n, paid: null },
        {
          type: 'grant',
          date: '2020-13-01',
          class: 'C',
          holder: 'x',
          shares: 1n,
          strike: rational(-1n),
          vesting: null,
        },
        { type: 'conversion', date: '2020-01-01', class: 'A', holder: 'x', shares: 1n, into: 'C', received: null },
        { type: 'conversion', date: '2020-01-01', class: 'C', holder: 'x', shares: 1n, into: 'A', received: 1n },
        { type: 'pay-in', date: '2020-01-01', holder: 'x', amount: 1n },
      ]),
      '2020-01-02',
    )
    expect(got.ok).toBe(false)
    expect(codes(got)).toEqual([
      'error equity/unknown-class /transactions/1/class',
      'error equity/unknown-holder /transactions/1/holder',
      'error equity/not-positive /transactions/1/shares',
      'error equity/bad-date /transactions/3/date',
      'error equity/not-positive /transactions/3/strike',
      'error equity/wrong-kind /transactions/3/class',
      'error equity/wrong-kind /transactions/6/type',
      'error equity/circular-conversion /transactions/5/into',
      'error equity/over-authorized /transactions/0/shares',
      'error equity/more-than-held /transactions/2/shares',
      'error equity/more-than-held /transactions/4/shares',
    ])
  })

  it('refuses ids used twice and a conversion price without an issue price', () => {
    const ledger = ledgerOf([])
    const wrong = {
      ...ledger,
      asOf: '2020',
      classes: [...ledger.classes, ...ledger.classes.slice(1, 2).map((one) => ({ ...one, originalIssuePrice: null }))],
    }
    expect(checkLedger(wrong).map((one) => `${one.code} ${one.at.path}`)).toEqual([
      'equity/duplicate-id /classes/3/id',
      'equity/no-ratio /classes/3/conversionPrice',
    ])
    expect(codes(snapshotAt(ledger, null))).toEqual(['error equity/bad-date /asOf'])
  })
})

describe('reconcile', () => {
  it('prints both figures where a stated total differs', () => {
    const ledger = ledgerOf([issueOf('2020-01-01', 'C', 'x', 60n), issueOf('2020-01-01', 'A', 'y', 40n)])
    const stated = (of: 'issued' | 'fully-diluted', cls: string | null, holder: string | null, value: bigint) => ({
      of,
      class: cls,
      holder,
      value,
      path: '/stated/0',
    })
    const rows = reconcile(state(ledger), [
      stated('issued', null, null, 100n),
      stated('issued', 'C', null, 61n),
      stated('fully-diluted', null, 'y', 60n),
      stated('fully-diluted', null, null, 1_121n),
      stated('fully-diluted', 'P', null, 1_000n),
    ])
    // 60 common, 40 preferred converting at 3/2, 1,000 in the pool: 1,120.
    expect(rows.map((one) => rationalToText(one.difference))).toEqual(['0', '-1', '0', '-1', '0'])
    expect(differences(ledger, rows).map((one) => one.params)).toEqual([
      { of: 'issued', class: 'C', holder: null, stated: '61', found: '60' },
      { of: 'fully-diluted', class: null, holder: null, stated: '1121', found: '1120' },
    ])
  })
})

const day = fc.integer({ min: 0, max: 1_500 }).map((one) => addMonths('2020-01-15', one % 48))
const who = fc.constantFrom('x', 'y', 'z')
const count = fc.bigInt({ min: 1n, max: 300n })
const row = fc.oneof(
  fc.tuple(day, fc.constantFrom('C', 'A'), who, count).map(([date, of, to, shares]) => issueOf(date, of, to, shares)),
  fc.tuple(day, fc.constantFrom('C', 'A'), who, who, count).map(([date, of, from, to, shares]) => ({
    type: 'transfer' as const,
    date,
    class: of,
    from,
    to,
    shares,
    paid: null,
  })),
  fc
    .tuple(day, who, count)
    .map(([date, holder, shares]) => ({ type: 'repurchase' as const, date, class: 'C', holder, shares, paid: null })),
  fc.tuple(day, who, count).map(([date, holder, shares]) => ({
    type: 'grant' as const,
    date,
    class: 'P',
    holder,
    shares,
    strike: rational(5n),
    vesting: { start: date, months: 24, cliffMonths: 6, acceleration: 'none' as const },
  })),
  fc.tuple(day, who, count).map(([date, holder, shares]) => ({
    type: 'exercise' as const,
    date,
    class: 'P',
    holder,
    shares,
    into: 'C',
    paid: null,
  })),
  fc.tuple(day, who, count).map(([date, holder, shares]) => ({
    type: 'conversion' as const,
    date,
    class: 'A',
    holder,
    shares,
    into: 'C',
    received: null,
  })),
)

/** The rows that are possible after one another: those with an error are left out until none is left. */
function possible(rows: Parameters<typeof ledgerOf>[0]): Ledger {
  const ledger = ledgerOf(rows)
  const wrong = new Set(
    history(ledger)
      .issues.filter((one) => one.severity === 'error')
      .map((one) => Number(/^\/transactions\/(\d+)/.exec(one.at.path)?.[1])),
  )
  return wrong.size === 0 ? ledger : possible(rows.filter((_, index) => !wrong.has(index)))
}

describe('any ledger', () => {
  it('never holds less than nothing, and its parts add up', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const got = history(possible(rows))
        if (!got.ok) throw new Error('refused')
        for (const { after } of got.value) {
          for (const one of after.holdings) expect(one.shares > 0n).toBe(true)
          for (const one of after.classes) {
            const held = after.holdings.filter((each) => each.class === one.class.id)
            expect(held.reduce((sum, each) => sum + each.shares, 0n)).toBe(one.issued)
          }
          for (const one of after.grants) {
            expect(one.exercised + one.lapsed + one.vested + one.unvested).toBe(one.granted)
            expect(one.vested >= 0n && one.unvested >= 0n).toBe(true)
          }
          for (const pool of after.pools)
            expect(pool.granted + pool.exercised + (pool.available ?? 0n)).toBe(pool.reserved)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('gives on the last day of its history what snapshotAt gives', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
        const ledger = possible([issueOf('2020-01-01', 'C', 'x', 500n), ...rows])
        const [days, last] = [history(ledger), snapshotAt(ledger, null)]
        expect(days.ok).toBe(last.ok)
        if (days.ok && last.ok) expect(days.value.at(-1)?.after).toEqual(last.value)
      }),
      { numRuns: 100 },
    )
  })
})

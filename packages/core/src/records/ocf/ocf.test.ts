import { history, inOrder, type Ledger, type Snapshot, snapshotAt, type Transaction } from '@touchstone/core/equity'
import type { Result } from '@touchstone/core/facts'
import { noReadings, rational, rationalToText } from '@touchstone/core/units'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cls, holder, issueOf, ledgerOf } from './ledger.fixture.ts'
import { exportOcf, importOcf } from '../index.ts'

const made = { formationDate: '2020-01-01', country: 'CN', generatedAt: '2025-01-01T00:00:00Z' }
const options = { source: 'bundle', currency: 'CNY', readings: noReadings }
const take = (files: readonly unknown[]): Result<Ledger> => importOcf(files, options)
const codes = (got: Result<unknown>): readonly string[] => got.issues.map((one) => `${one.severity} ${one.code}`)

/** Through the text of the files, as a disk would have them. */
function there(ledger: Ledger): readonly unknown[] {
  const got = exportOcf(ledger, made)
  if (!got.ok) throw new Error(codes(got).join())
  return Object.values(got.value).map((file): unknown => JSON.parse(JSON.stringify(file)))
}

function back(ledger: Ledger): Ledger {
  const got = take(there(ledger))
  if (!got.ok) throw new Error(got.issues.map((one) => `${one.code} ${JSON.stringify(one.params)}`).join('\n'))
  return got.value
}

/** A ledger without the places of its transactions, which are another file's. */
const bare = (ledger: Ledger) => ({
  ...ledger,
  transactions: ledger.transactions.map(({ path: __, ...one }) => one),
})

/** What the securities are on a day, without the certificates and places they come from. */
function said(snapshot: Snapshot): unknown {
  const { fractions: _, classes, grants, convertibles, capital, ...rest } = snapshot
  return {
    ...rest,
    classes: classes.map((one) => [one.class, one.issued, rationalToText(one.conversionRatio)]),
    grants: grants.map(({ path: __, ...one }) => one),
    convertibles: convertibles.map(({ security: { path: __, ...security }, ...one }) => [security, one]),
    capital: capital === null ? null : { ...capital, lots: capital.lots.map(({ path: __, ...lot }) => lot) },
  }
}

const atAll = (ledger: Ledger, days: readonly string[]): readonly unknown[] =>
  days.map((day) => {
    const got = snapshotAt(ledger, day)
    if (!got.ok) throw new Error(codes(got).join())
    return said(got.value)
  })

const daysOf = (ledger: Ledger): readonly string[] => [
  ...new Set([...inOrder(ledger.transactions).map((one) => one.date), '2040-01-01']),
]

const vesting = { start: '2020-03', months: 48, cliffMonths: 12, acceleration: 'double' as const }

describe('a ledger as an OCF bundle and back', () => {
  it('keeps what the format says and, in the extension, what it cannot say', () => {
    const ledger = ledgerOf(
      [
        issueOf('2020-01-01', 'C', 'x', 700n, 70_000n),
        { type: 'issue', date: '2020-05', class: 'A', holder: 'y', shares: 300n, paid: 100_000n, round: 'A轮' },
        {
          type: 'grant',
          date: '2020-06-01',
          class: 'P',
          holder: 'z',
          shares: 480n,
          strike: rational(10n, 3n),
          vesting,
        },
        { type: 'transfer', date: '2021-01-01', class: 'A', from: 'y', to: 'x', shares: 100n, paid: 50_001n },
        {
          type: 'note',
          date: '2021-02-01',
          id: 'n',
          holder: 'y',
          principal: 5_000n,
          rate: rational(1n, 12n),
          compounding: 'compound',
          dayCount: 360,
          cap: 90_000n,
          capShares: 8_000n,
          discount: rational(1n, 5n),
          maturity: '2023-02',
        },
        {
          type: 'safe',
          date: '2021-02-01',
          id: 's',
          holder: 'x',
          amount: 7_000n,
          style: 'pre-money',
          cap: null,
          discount: rational(1n, 10n),
          mostFavoured: true,
        },
      ],
      {
        classes: [
          cls('C', 'common', { authorized: 100_000n }),
          cls('A', 'preferred', {
            originalIssuePrice: rational(1_000n, 3n),
            conversionPrice: rational(250n),
            preference: { multiple: rational(1n), participation: 'full', cap: null, seniority: 2 },
            dividend: { rate: rational(2n, 25n), compounding: 'simple', cumulative: true, onConversion: 'forfeited' },
            antiDilution: 'broad',
            redemption: {
              obligor: 'both',
              rate: rational(1n, 10n),
              compounding: 'compound',
              netAssetFloor: true,
              lessDividends: true,
              trigger: '未上市',
              date: '2027-12-31',
              exerciseMonths: 6,
            },
          }),
          cls('P', 'options'),
        ],
        holders: [
          { ...holder('x'), name: '甲', kind: 'founder', board: true },
          { ...holder('y'), kind: 'state', role: 'lead', proRata: 'super' },
          holder('z'),
        ],
        debts: [{ name: '银行', amount: 9_999n, seniority: 1 }],
        escrow: { share: rational(1n, 10n), months: 12 },
        votes: [{ classes: ['A'], converts: ['A'], threshold: rational(2n, 3n) }],
        stated: [{ of: 'issued', class: null, holder: null, value: 1_000n, path: '/stated/0' }],
      },
    )
    const after = back(ledger)
    // One certificate moved in each row, so the rows themselves come back.
    expect(bare(after)).toEqual({ ...bare(ledger), company: 'test', asOf: '2021-02-01' })
    const files = there(ledger)
    expect(JSON.stringify(files.slice(0, 5))).not.toContain('redemption')
    expect(JSON.stringify(files[3])).toContain('"initial_shares_reserved"')
  })

  it('keeps registered capital and what is paid in', () => {
    const ledger = ledgerOf(
      [
        {
          type: 'issue',
          date: '2022-01-01',
          class: 'R',
          holder: 'x',
          shares: 900n,
          paid: null,
          round: null,
          payBy: '2030-01-01',
        },
        { type: 'pay-in', date: '2022-01-01', holder: 'x', amount: 100n },
        { type: 'pay-in', date: '2022-01-01', holder: 'x', amount: 50n },
        issueOf('2022-01-01', 'R', 'y', 100n, 7_777n),
        { type: 'transfer', date: '2023-01-01', class: 'R', from: 'x', to: 'z', shares: 300n, paid: null },
      ],
      { form: 'registered-capital', classes: [cls('R', 'common')] },
    )
    const after = back(ledger)
    expect(bare(after).transactions).toEqual(bare(ledger).transactions)
    // Each stands at its object.
    expect(after.transactions.every(({ path }) => /^\/(tx-|transactions\/)/.test(path))).toBe(true)
    expect(atAll(after, daysOf(ledger))).toEqual(atAll(ledger, daysOf(ledger)))
  })
})

const day = fc
  .integer({ min: 0, max: 900 })
  .map((one) => new Date(Date.UTC(2020, 0, 1 + one)).toISOString().slice(0, 10))
const who = fc.constantFrom('x', 'y', 'z')
const count = fc.bigInt({ min: 1n, max: 200n })
const paid = fc.option(fc.bigInt({ min: 0n, max: 10n ** 9n }), { nil: null })
type Row = Parameters<typeof ledgerOf>[0][number]
const row: fc.Arbitrary<Row> = fc.oneof(
  fc
    .tuple(day, fc.constantFrom('C', 'A'), who, count, paid)
    .map(([date, of, to, n, p]): Row => issueOf(date, of, to, n, p)),
  fc.tuple(day, fc.constantFrom('C', 'A'), who, who, count, paid).map(([date, of, from, to, shares, p]): Row => {
    return { type: 'transfer', date, class: of, from, to, shares, paid: p }
  }),
  fc
    .tuple(day, fc.constantFrom('repurchase' as const, 'cancellation' as const), who, count)
    .map(([date, type, of, shares]): Row => {
      return { type, date, class: type === 'repurchase' ? 'C' : 'P', holder: of, shares, paid: null }
    }),
  fc.tuple(day, who, count, fc.integer({ min: 0, max: 24 })).map(([date, of, shares, cliffMonths]): Row => {
    const terms = { start: date, months: 24, cliffMonths, acceleration: 'none' as const }
    return { type: 'grant', date, class: 'P', holder: of, shares, strike: rational(7n), vesting: terms }
  }),
  fc.tuple(day, who, count).map(([date, of, shares]): Row => {
    return { type: 'exercise', date, class: 'P', holder: of, shares, into: 'C', paid: null }
  }),
  fc.tuple(day, who, count).map(([date, of, shares]): Row => {
    return { type: 'conversion', date, class: 'A', holder: of, shares, into: 'C', received: null }
  }),
  fc.tuple(day, fc.constantFrom('C', 'A', 'P')).map(([date, of]): Row => {
    return { type: 'split', date, class: of, numerator: 3n, denominator: 2n }
  }),
  fc.tuple(day, fc.bigInt({ min: 100n, max: 900n })).map(([date, price]): Row => {
    return { type: 'adjustment', date, class: 'A', authorized: null, conversionPrice: rational(price) }
  }),
)

/** The rows that are possible after one another. */
function possible(rows: readonly Row[]): Ledger {
  const ledger = ledgerOf(rows)
  const wrong = new Set(
    history(ledger)
      .issues.filter((one) => one.severity === 'error')
      .map((one) => Number(/^\/transactions\/(\d+)/.exec(one.at.path)?.[1])),
  )
  return wrong.size === 0 ? ledger : possible(rows.filter((_, index) => !wrong.has(index)))
}

describe('any ledger', () => {
  it('comes back with the same securities on every day', () => {
    const first: readonly Row[] = [issueOf('2020-01-01', 'C', 'x', 500n, 5n), issueOf('2020-01-01', 'A', 'y', 500n)]
    fc.assert(
      fc.property(fc.array(row, { maxLength: 25 }), (rows) => {
        const ledger = possible([...first, ...rows])
        const days = daysOf(ledger)
        expect(atAll(back(ledger), days)).toEqual(atAll(ledger, days))
      }),
      { numRuns: 150 },
    )
  })
})

describe('importOcf', () => {
  const bundle = JSON.parse(
    readFileSync(new URL('../../../../../examples/cap/harbour.ocf.json', import.meta.url), 'utf8'),
  ) as readonly Record<string, unknown>[]
  const without = (id: string): readonly unknown[] => bundle.filter((one) => one['id'] !== id)
  const changed = (id: string, more: Record<string, unknown>): readonly unknown[] =>
    bundle.map((one) => (one['id'] === id ? { ...one, ...more } : one))

  it('takes a bundle as other tools write it: balances, older names, words for no limit', () => {
    const got = take(bundle)
    expect(codes(got)).toEqual(['warning ocf/not-held'])
    if (!got.ok) return
    const ledger = got.value
    expect(ledger.currency).toBe('USD')
    expect(ledger.classes.map((one) => [one.id, one.kind, one.authorized, one.preference?.seniority ?? null])).toEqual([
      ['common', 'common', null, null],
      ['seed', 'preferred', 2_000_000n, 2],
      ['series-a', 'preferred', 3_000_000n, 1],
      ['plan', 'options', 1_000_000n, null],
    ])
    expect(ledger.transactions.map((one: Transaction) => `${one.date} ${one.type}`)).toEqual([
      '2020-01-15 issue',
      '2020-01-15 issue',
      '2020-06-01 issue',
      '2020-09-01 grant',
      '2021-03-01 safe',
      '2021-07-01 transfer',
      '2022-02-01 exercise',
      '2022-05-10 settlement',
      '2022-05-10 issue',
      '2022-05-10 issue',
    ])
    const state = snapshotAt(ledger, '2022-12-31')
    if (!state.ok) throw new Error(codes(state).join())
    expect(state.value.holdings.map((one) => [one.holder, one.class, one.shares])).toEqual([
      ['mei', 'common', 3_500_000n],
      ['tom', 'common', 2_000_000n],
      ['pier', 'common', 500_000n],
      ['ana', 'common', 80_000n],
      ['pier', 'seed', 1_000_000n],
      ['pier', 'series-a', 250_000n],
      ['quay', 'series-a', 2_000_000n],
    ])
    // 240,000 over 48 months from 2020-09-01, cliff 12: 27 months by the end of 2022 are 135,000, 80,000 of them exercised.
    expect(state.value.grants[0]).toMatchObject({ granted: 240_000n, exercised: 80_000n, vested: 55_000n })
  })

  it('refuses what it cannot follow, and names the object', () => {
    expect(codes(take([{ items: [] }]))).toEqual(['error ocf/not-a-bundle'])
    expect(codes(take(changed('tx-3', { quantity: undefined })))).toContain('error ocf/missing')
    expect(codes(take(without('tx-6-buyer')))).toContain('error ocf/unknown-security')
    expect(codes(take(changed('tx-5', { investment_amount: { amount: '5', currency: 'EUR' } })))).toContain(
      'error cap/currency',
    )
    const events = {
      vesting_conditions: [
        { id: 'a', trigger: { type: 'VESTING_EVENT' }, portion: { numerator: '1', denominator: '1' } },
      ],
    }
    expect(codes(take(changed('monthly', events)))).toContain('error ocf/not-held')
  })

  it('never throws', () => {
    const value = fc.oneof(
      fc.constantFrom('5', '-1', 'common', 'mei', '2021-01-01', 'USD', null, 7, true),
      fc.jsonValue({ maxDepth: 2 }),
    )
    const keys = fc.constantFrom(...new Set(bundle.flatMap((one) => Object.keys(one))))
    fc.assert(
      fc.property(fc.nat({ max: bundle.length - 1 }), keys, value, (index, key, to) => {
        const got = take(bundle.map((one, at) => (at === index ? { ...one, [key]: to } : one)))
        expect(got.ok).toBe(!got.issues.some((one) => one.severity === 'error'))
      }),
      { numRuns: 300 },
    )
    fc.assert(
      fc.property(fc.jsonValue(), (one) => void take([one])),
      { numRuns: 200 },
    )
  })
})

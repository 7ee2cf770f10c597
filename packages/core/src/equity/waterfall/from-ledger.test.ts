import { rational, rationalToText } from '@touchstone/core/units'
import { describe, expect, it } from 'vitest'
import type { SecurityClass } from '../ledger/types.ts'
import { type ExitSnapshot, waterfallFromLedger } from './from-ledger.ts'
import { payExit } from './pay.ts'
import { exitTable } from './table.ts'

const security = (id: string, kind: SecurityClass['kind'], more: Partial<SecurityClass> = {}): SecurityClass => ({
  id,
  name: id,
  kind,
  authorized: null,
  originalIssuePrice: null,
  conversionPrice: null,
  preference: null,
  dividend: null,
  antiDilution: 'none',
  payToPlay: null,
  redemption: null,
  votesPerShare: null,
  ...more,
})
const A = security('A', 'preferred', {
  originalIssuePrice: rational(10n),
  preference: { multiple: rational(1n), participation: 'none', cap: null, seniority: 1 },
  dividend: { rate: rational(1n, 10n), compounding: 'simple', cumulative: true, onConversion: 'forfeited' },
})
const terms = {
  classes: [security('common', 'common'), security('pool', 'options'), A],
  debts: [],
  carveOut: null,
  escrow: null,
  votes: [],
}
const snapshot: ExitSnapshot = {
  date: '2025-01-01',
  lots: [
    { class: 'common', holder: 'founder', shares: 800n, date: '2020-01-01' },
    // 730 days, 2 years: 100 × 10 × 0.1 × 2 = 200.
    { class: 'A', holder: 'fund', shares: 100n, date: '2023-01-02' },
  ],
  grants: [
    {
      class: 'pool',
      holder: 'first',
      shares: 48n,
      strike: rational(2n),
      vesting: { start: '2023-01-01', months: 48, cliffMonths: 12, acceleration: 'none' },
    },
    { class: 'pool', holder: 'second', shares: 6n, strike: rational(2n), vesting: null },
  ],
  conversionPrices: new Map([['A', rational(5n)]]),
  convertibles: [],
  dismissed: new Set(),
}
const valueOf = (more: Partial<ExitSnapshot> = {}) => {
  const made = waterfallFromLedger(terms, { ...snapshot, ...more })
  if (!made.ok) throw new Error(made.issues[0]?.code)
  return made.value
}

describe('the waterfall of a ledger', () => {
  it('counts conversion, dividends and what has vested', () => {
    const { input, holdings } = valueOf()
    const [common, preferred, options] = input.classes
    expect(rationalToText(common?.shares ?? rational(0n))).toBe('800')
    // 100 × 10/5 = 200 common; preference 1,000 and dividends 200.
    expect(
      preferred?.kind === 'preferred' &&
        [preferred.shares, preferred.preference, preferred.dividends].map(rationalToText),
    ).toEqual(['200', '1000', '200'])
    // 24 of 48 months, and 6.
    expect(options).toMatchObject({ id: 'pool@2', kind: 'options', shares: rational(30n) })
    const table = exitTable(input)
    if (!table.ok) throw new Error('refused')
    // 2,200: 1,200 to A, 1,000/800 a share is below the strike of 2.
    const paid = payExit(table.value, 2_200n, holdings)
    expect(paid.ok && paid.value.holders.map(({ holder, amount }) => [holder, amount])).toEqual([
      ['founder', 1_000n],
      ['fund', 1_200n],
      ['first', 0n],
      ['second', 0n],
    ])
  })

  it('puts notes before preferred and SAFEs beside the most junior', () => {
    const { input } = valueOf({
      convertibles: [
        {
          type: 'note',
          id: 'N',
          holder: 'bank',
          principal: 365n,
          rate: rational(1n, 10n),
          compounding: 'simple',
          dayCount: 365,
          cap: 1_000n,
          capShares: 500n,
          discount: null,
          maturity: null,
          date: '2024-12-02',
          path: '',
        },
        {
          type: 'safe',
          id: 'S',
          holder: 'angel',
          amount: 50n,
          style: 'pre-money',
          cap: 1_000n,
          discount: null,
          mostFavoured: false,
          date: '2024-12-02',
          path: '',
        },
      ],
    })
    // 30 days: 365 + 3 = 368; 368 × 500/1,000 = 184. The SAFE: 50 × (800 + 200 + 54)/1,000 = 52.7.
    expect(
      input.classes
        .slice(3)
        .map((one) => [one.id, 'seniority' in one ? one.seniority : null, rationalToText(one.shares)]),
    ).toEqual([
      ['N', 1, '184'],
      ['S', 2, '527/10'],
    ])
    expect(input.classes[1]).toMatchObject({ seniority: 2 })
  })

  it('refuses a preference without a price and shares of no class', () => {
    const bare = { ...terms, classes: [{ ...A, originalIssuePrice: null }] }
    expect(waterfallFromLedger(bare, snapshot).issues.map(({ code }) => code)).toEqual([
      'equity/exit-no-issue-price',
      'equity/exit-unknown-class',
      'equity/exit-unknown-class',
    ])
    const unpriced = { ...snapshot, conversionPrices: new Map([['A', rational(0n)]]) }
    expect(waterfallFromLedger(terms, unpriced).issues[0]?.code).toBe('equity/exit-no-conversion-price')
  })
})

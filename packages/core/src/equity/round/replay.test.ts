import {
  addRational,
  daysSince1970,
  rational,
  rationalFromNumber,
  rationalToNumber,
  rationalToText,
  zero,
  type Rational,
} from '@touchstone/core/units'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { accruedInterest } from '../ledger/interest.ts'
import { snapshotAt } from '../ledger/snapshot.ts'
import type { Ledger, SecurityClass } from '../ledger/types.ts'
import { emptyLedger, plainTerms, roundFromLedger } from './from-ledger.ts'
import { noteBalance } from './note.ts'
const n = (v: number): Rational => rationalFromNumber(v) ?? zero
const cls = (id: string, kind: SecurityClass['kind'], more: Partial<SecurityClass> = {}): SecurityClass => ({
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
const d = (i: number) => ({ date: `2025-0${i}-01`, path: `/transactions/${i}` })
const ledger: Ledger = {
  ...emptyLedger,
  classes: [
    cls('common', 'common'),
    cls('seed', 'preferred', {
      originalIssuePrice: n(150),
      antiDilution: 'broad',
      payToPlay: { converts: 'common', ratio: n(1) },
    }),
    cls('esop', 'options', { authorized: 1_000_000n }),
  ],
  holders: ['founder', 'vc', 'angel', 'bank', 'emp'].map((id) => ({
    id,
    name: id,
    kind: 'investor',
    role: null,
    proRata: 'none',
    board: false,
  })),
  transactions: [
    { type: 'issue', class: 'common', holder: 'founder', shares: 8_000_000n, paid: 100n, round: null, ...d(1) },
    { type: 'issue', class: 'seed', holder: 'vc', shares: 1_000_000n, paid: 150_000_000n, round: null, ...d(2) },
    { type: 'grant', class: 'esop', holder: 'emp', shares: 400_000n, strike: n(10), vesting: null, ...d(3) },
    { type: 'exercise', class: 'esop', holder: 'emp', shares: 100_000n, into: 'common', paid: null, ...d(4) },
    {
      type: 'safe',
      id: 's',
      holder: 'angel',
      amount: 100_000_000n,
      style: 'post-money',
      cap: 1_000_000_000n,
      discount: null,
      mostFavoured: false,
      ...d(5),
    },
    {
      type: 'note',
      id: 'nt',
      holder: 'bank',
      principal: 50_000_000n,
      rate: n(0.08),
      compounding: 'simple',
      dayCount: 365,
      cap: null,
      capShares: null,
      discount: n(0.2),
      maturity: null,
      ...d(6),
    },
  ],
}
it('replays to the table of the round, which leaves the day before as it was', () => {
  for (const pre of [2_000_000_000, 500_000_000])
    for (const payToPlay of [false, true]) {
      const before = snapshotAt(ledger, '2026-03-31')
      if (!before.ok) throw new Error(JSON.stringify(before.issues))
      const out = roundFromLedger(ledger, before.value, {
        ...plainTerms,
        label: 'A',
        date: '2026-03-31',
        valuation: { by: 'preMoney', amount: n(pre) },
        newMoney: 300_000_000n,
        payToPlay,
        investors: [
          { holder: 'lead', name: 'Lead', take: { kind: 'rest' } },
          { holder: 'angel', name: 'a', take: { kind: 'pro-rata', times: rational(1n) } },
        ],
        pool: { class: 'esop', timing: 'pre-money', size: { by: 'target', share: n(0.1), of: 'unallocated' } },
        secondary: [
          {
            seller: 'founder',
            buyer: 'lead',
            class: 'common',
            shares: 100_000n,
            price: { by: 'discount', value: n(0.2) },
          },
        ],
      })
      if (!out.ok) throw new Error(JSON.stringify(out.issues.map((x) => [x.code, x.at])))
      const after = snapshotAt(out.value.ledger, '2026-03-31')
      if (!after.ok) throw new Error(JSON.stringify(after.issues))
      expect(Math.abs(Number(out.value.reconciled.total) - rationalToNumber(after.value.fullyDiluted))).toBeLessThan(1)
      const again = snapshotAt(out.value.ledger, '2026-03-30')
      expect(again.ok && rationalToText(again.value.fullyDiluted)).toBe(rationalToText(before.value.fullyDiluted))
    }
})

it('counts interest as the ledger does: a broken year runs simple', () => {
  const ends = ['2021-01-01', '2021-06-30', '2022-01-01', '2024-02-29', '2028-12-31', '2031-07-15']
  fc.assert(
    fc.property(fc.constantFrom(...ends), fc.constantFrom<365 | 360>(365, 360), (end, dayCount) => {
      const start = '2021-01-01'
      const rate = rational(2n, 25n)
      const run = accruedInterest(
        { principal: 100_000_000n, rate, compounding: 'compound', dayCount, date: start },
        end,
      )
      const balance = noteBalance({
        principal: rational(100_000_000n),
        rate,
        days: BigInt(daysSince1970(end) - daysSince1970(start)),
        dayCount: BigInt(dayCount),
        periods: 1n,
        stub: 'simple',
      })
      expect(balance.ok && rationalToText(balance.value)).toBe(rationalToText(addRational(run, rational(100_000_000n))))
    }),
  )
})

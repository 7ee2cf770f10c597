import type { Result } from '@touchstone/core/facts'
import { type Rational, rationalFromNumber, rationalToNumber, rationalToText, zero } from '@touchstone/core/units'
import { describe, expect, it } from 'vitest'
import type { Ledger, Note, Safe, Transaction } from '../ledger/types.ts'
import { emptyLedger, plainTerms, roundFromLedger } from './from-ledger.ts'
import type { RoundOutcome, RoundSnapshot, RoundTerms } from './types.ts'

const n = (value: number): Rational => rationalFromNumber(value) ?? zero
const get = (result: Result<RoundOutcome>): RoundOutcome => {
  if (!result.ok) throw new Error(result.issues.map((one) => `${one.code} ${one.at.path}`).join())
  return result.value
}
const code = (result: Result<unknown>): string => (result.ok ? 'ok' : (result.issues[0]?.code ?? ''))

const common = {
  id: 'common',
  kind: 'common',
  originalIssuePrice: null,
  conversionPrice: null,
  antiDilution: 'none',
  payToPlay: null,
} as const
const seed = {
  id: 'seed',
  kind: 'preferred',
  originalIssuePrice: n(150),
  conversionPrice: null,
  antiDilution: 'broad',
  payToPlay: { converts: 'common', ratio: n(1) },
} as const
const safe: Safe = {
  type: 'safe',
  id: 'safe-1',
  holder: 'angel',
  amount: 100_000_000n,
  style: 'post-money',
  cap: 1_000_000_000n,
  discount: null,
  mostFavoured: false,
  date: '2025-01-01',
  path: '/transactions/3',
}
const note: Note = {
  type: 'note',
  id: 'note-1',
  holder: 'bank',
  principal: 50_000_000n,
  rate: n(0.08),
  compounding: 'simple',
  dayCount: 365,
  cap: null,
  capShares: null,
  discount: n(0.2),
  maturity: null,
  date: '2025-01-01',
  path: '/transactions/4',
}
const snapshot: RoundSnapshot = {
  classes: [{ class: common }, { class: seed }],
  holdings: [
    { class: 'common', holder: 'founder', shares: 8_000_000n },
    { class: 'seed', holder: 'vc', shares: 1_000_000n },
  ],
  pools: [{ class: 'esop', reserved: 1_000_000n, granted: 400_000n, exercised: 0n }],
  convertibles: [
    { security: safe, balance: n(100_000_000) },
    { security: note, balance: n(54_000_000) },
  ],
}
const rest = { dividend: null, redemption: null, preference: null, votesPerShare: null, authorized: null }
const ledger: Ledger = {
  ...emptyLedger,
  classes: [
    { ...common, ...rest, name: 'Common' },
    { ...seed, ...rest, name: 'Seed' },
    { ...common, ...rest, id: 'esop', name: 'ESOP', kind: 'options', authorized: 1_000_000n },
  ],
  holders: ['founder', 'vc', 'angel', 'bank'].map((id) => ({
    id,
    name: id,
    kind: 'investor',
    role: null,
    proRata: 'none',
    board: false,
  })),
}
const terms: RoundTerms = {
  ...plainTerms,
  label: 'Series A',
  date: '2026-03-31',
  valuation: { by: 'preMoney', amount: n(2_000_000_000) },
  newMoney: 500_000_000n,
  investors: [
    { holder: 'lead', name: 'Lead', take: { kind: 'rest' } },
    { holder: 'angel', name: 'Angel', take: { kind: 'pro-rata', times: n(1) } },
  ],
  pool: { class: 'esop', timing: 'pre-money', size: { by: 'target', share: n(0.1), of: 'unallocated' } },
  secondary: [
    { seller: 'founder', buyer: 'lead', class: 'common', shares: 100_000n, price: { by: 'discount', value: n(0.2) } },
  ],
}

/** Shares of every class and holder after the round's transactions, pools included. */
function after(outcome: RoundOutcome): ReadonlyMap<string, bigint> {
  const table = new Map<string, bigint>()
  const move = (cls: string, holder: string, by: bigint): void => {
    const key = `${cls} ${holder}`
    table.set(key, (table.get(key) ?? 0n) + by)
    expect((table.get(key) ?? 0n) >= 0n).toBe(true)
  }
  for (const row of snapshot.holdings) move(row.class, row.holder, row.shares)
  const apply = (one: Transaction): void => {
    if (one.type === 'issue') move(one.class, one.holder, one.shares)
    else if (one.type === 'transfer') {
      move(one.class, one.from, -one.shares)
      move(one.class, one.to, one.shares)
    } else if (one.type === 'conversion') {
      move(one.class, one.holder, -one.shares)
      move(one.into, one.holder, one.received ?? 0n)
    }
  }
  outcome.ledger.transactions.forEach(apply)
  const pool = [...outcome.ledger.transactions]
    .reverse()
    .find((one) => one.type === 'adjustment' && one.authorized !== null)
  move('esop', '', pool?.type === 'adjustment' && pool.authorized !== null ? pool.authorized : 1_000_000n)
  return table
}
const total = (table: ReadonlyMap<string, bigint>): bigint => [...table.values()].reduce((all, one) => all + one, 0n)

describe('a round on a ledger', () => {
  it('becomes transactions that make the table of the solution', () => {
    const outcome = get(roundFromLedger(ledger, snapshot, terms))
    const { reconciled, solution } = outcome
    const table = after(outcome)
    expect(total(table)).toBe(reconciled.total)
    expect(Math.abs(Number(reconciled.total) - rationalToNumber(solution.total))).toBeLessThan(6)
    expect(rationalToText(solution.shareOf.unallocated)).toBe('1/10')
    expect(rationalToText(solution.shareOf.new)).toBe('1/5')
    // The angel holds 10 % of the capitalization through its SAFE, so 10 % of the money is its own.
    const angel = outcome.ledger.transactions.filter((one) => one.type === 'issue' && one.holder === 'angel')
    expect(angel.map((one) => (one.type === 'issue' ? one.class : ''))).toEqual(['A', 'A-1'])
    expect(solution.investors.map((one) => rationalToText(one.amount))).toEqual(['50000000', '450000000'])
    expect(outcome.ledger.transactions.filter((one) => one.type === 'settlement')).toHaveLength(2)
    expect(table.get('common lead')).toBe(100_000n)
    // Old shares at 0.8 of the price pull the lead's price down.
    expect(rationalToNumber(outcome.blended[0]?.price ?? zero)).toBeLessThan(rationalToNumber(reconciled.price))
    // A SAFE's class has its own price, so that its preference is what was paid.
    const own = outcome.ledger.classes.find((one) => one.id === 'A-1')?.originalIssuePrice ?? zero
    expect(rationalToText(own)).toBe(rationalToText(solution.conversions[0]?.price ?? zero))
  })

  it('keeps what was paid and gives back what buys no share', () => {
    const outcome = get(
      roundFromLedger(
        ledger,
        { ...snapshot, convertibles: [], pools: [] },
        {
          ...plainTerms,
          valuation: { by: 'price', amount: n(700) },
          investors: [{ holder: 'x', name: 'X', take: { kind: 'amount', amount: 10_000n } }],
        },
      ),
    )
    // 10,000 ÷ 700 = 14 shares for 9,800.
    expect(outcome.refunds).toEqual([{ holder: 'x', amount: 200n }])
    expect(outcome.ledger.transactions[0]).toMatchObject({ type: 'issue', shares: 14n, paid: 9_800n })
  })

  it('converts who does not play before the round, and adjusts who stays', () => {
    const down: RoundTerms = {
      ...terms,
      valuation: { by: 'preMoney', amount: n(500_000_000) },
      payToPlay: true,
      investors: [{ holder: 'lead', name: 'Lead', take: { kind: 'rest' } }],
    }
    const out = get(roundFromLedger(ledger, snapshot, down))
    expect(out.payToPlay).toMatchObject([{ holder: 'vc', kept: 0n, converted: 1_000_000n, common: 1_000_000n }])
    expect(total(after(out))).toBe(out.reconciled.total)
    const vc = { holder: 'vc', name: 'VC', take: { kind: 'pro-rata', times: n(1) } } as const
    const stays = get(roundFromLedger(ledger, snapshot, { ...down, investors: [...down.investors, vc] }))
    expect(stays.payToPlay).toMatchObject([{ kept: 1_000_000n, converted: 0n }])
    expect(stays.ledger.transactions.find((one) => one.type === 'adjustment' && one.class === 'seed')).toMatchObject({
      conversionPrice: stays.solution.series[0]?.after,
    })
    expect(stays.solution.series[0]?.adjusted).toBe(true)
  })

  it('closes in parts, and a milestone at its own price in a class of its own', () => {
    const part = (date: string, price: number | null, amount: bigint) => ({
      label: date,
      date,
      price: price === null ? null : n(price),
      investors: [{ holder: 'lead', name: 'Lead', amount }],
    })
    const out = get(
      roundFromLedger(ledger, snapshot, {
        ...terms,
        newMoney: null,
        investors: [],
        closings: [
          part('2026-03-31', null, 300_000_000n),
          part('2026-05-31', null, 200_000_000n),
          part('2026-12-31', 400, 40_000_000n),
        ],
      }),
    )
    const once = get(roundFromLedger(ledger, snapshot, terms))
    expect(rationalToText(out.solution.price)).toBe(rationalToText(once.solution.price))
    const bought = out.ledger.transactions.filter((one) => one.type === 'issue' && one.holder === 'lead')
    expect(bought.map((one) => one.date)).toEqual(['2026-03-31', '2026-05-31', '2026-12-31'])
    expect(bought[2]).toMatchObject({ class: 'A-t3', shares: 100_000n })
  })

  it('refuses what the table does not have', () => {
    const run = (more: Partial<RoundTerms>, table = snapshot): string =>
      code(roundFromLedger(ledger, table, { ...terms, ...more }))
    const sale = terms.secondary.map((one) => ({ ...one, shares: 9_000_000n }))
    expect(run({ secondary: sale })).toBe('round/more-than-held')
    expect(run({ secondary: terms.secondary.map((one) => ({ ...one, shares: 0n })) })).toBe('round/not-positive')
    expect(run({ secondary: terms.secondary.map((one) => ({ ...one, price: { by: 'discount', value: n(1) } })) })).toBe(
      'round/not-positive',
    )
    expect(run({ class: { ...terms.class, id: 'seed' } })).toBe('round/duplicate-id')
    expect(run({ newMoney: null })).toBe('round/unknown')
    expect(run({ investors: terms.investors.slice(1) })).toBe('round/money-disagrees')
    expect(
      run({}, { ...snapshot, classes: [{ class: common }, { class: { ...seed, originalIssuePrice: null } }] }),
    ).toBe('round/unknown')
    expect(run({}, { ...snapshot, pools: [{ class: 'esop', reserved: 1n, granted: 2n, exercised: 0n }] })).toBe(
      'round/more-than-held',
    )
  })
})

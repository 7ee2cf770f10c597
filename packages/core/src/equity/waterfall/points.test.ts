import { rational, rationalToText, zero } from '@touchstone/core/units'
import { expect, it } from 'vitest'
import { conversionPoints } from './points.ts'
import { exitTable } from './table.ts'
import type { ExitPreferred } from './types.ts'

const np = (id: string, shares: bigint, preference: bigint, seniority: number): ExitPreferred => ({
  id,
  kind: 'preferred',
  shares: rational(shares),
  preference: rational(preference),
  dividends: zero,
  dividendsOnConversion: 'forfeited',
  participation: 'none',
  cap: null,
  seniority,
})

it('orders conversions by preference per share, equal ones together', () => {
  // In millions: D converts at v = 0.5: 30 + 20 × 0.5 = 40; B at 1.25: 20 + 28 × 1.25 = 55; A and C at 2: 38 × 2 = 76.
  const classes = [np('A', 5n, 10n, 4), np('B', 8n, 10n, 3), np('C', 5n, 10n, 2), np('D', 10n, 5n, 1)]
  const table = exitTable({
    debts: [],
    carveOut: null,
    escrow: null,
    votes: [],
    classes: [...classes, { id: 'common', kind: 'common', shares: rational(10n) }],
  })
  expect(
    table.ok &&
      conversionPoints(table.value).map(({ exit, perShare, ids }) => [
        rationalToText(exit),
        rationalToText(perShare),
        ids,
      ]),
  ).toEqual([
    ['40', '1/2', ['D']],
    ['55', '5/4', ['B']],
    ['76', '2', ['A', 'C']],
  ])
})

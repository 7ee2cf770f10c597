import { expect, it } from 'vitest'
import { vestedAtExit } from './vesting.ts'

const terms = { start: '2021-01-31', months: 48, cliffMonths: 12, acceleration: 'none' } as const

it.each([
  // The cliff of 12 months ends on 31 January 2022; 4,800 × 12/48 = 1,200.
  ['2022-01-30', 0n],
  ['2022-01-31', 1_200n],
  // 28 February is that month's last day: 13 months.
  ['2022-02-28', 1_300n],
  ['2025-01-31', 4_800n],
  ['2020-01-31', 0n],
])('vests by whole months until %s', (exit, want) => {
  expect(vestedAtExit(4_800n, terms, exit, false)).toBe(want)
})

it('accelerates at the exit, or only with dismissal', () => {
  expect(vestedAtExit(4_800n, { ...terms, acceleration: 'single' }, '2021-02-01', false)).toBe(4_800n)
  expect(vestedAtExit(4_800n, { ...terms, acceleration: 'double' }, '2021-02-01', false)).toBe(0n)
  expect(vestedAtExit(4_800n, { ...terms, acceleration: 'double' }, '2021-02-01', true)).toBe(4_800n)
})

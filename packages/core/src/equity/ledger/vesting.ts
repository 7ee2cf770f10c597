import { wholeMonths } from './months.ts'
import type { Vesting } from './types.ts'

/**
 * How many of `shares` granted have vested by a date: none before the cliff, then the whole months since the start over the
 * months of the schedule, rounded down; all at once without a schedule. A start given as a month or year counts to its end.
 * Total. Source: the usual monthly schedule with a cliff (YC and NVCA model papers).
 * @example Number(vestedShares(4800n, { start: '2021-01-15', months: 48, cliffMonths: 12, acceleration: 'none' }, '2022-07-14')) // 1700
 */
export function vestedShares(shares: bigint, vesting: Vesting | null, date: string): bigint {
  if (vesting === null) return shares
  const elapsed = wholeMonths(vesting.start, date)
  if (elapsed < vesting.cliffMonths) return 0n
  if (elapsed >= vesting.months) return shares
  return (shares * BigInt(elapsed)) / BigInt(vesting.months)
}

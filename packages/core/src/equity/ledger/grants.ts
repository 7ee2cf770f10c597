import type { Rational } from '@touchstone/core/units'
import type { Vesting } from './types.ts'
import { vestedShares } from './vesting.ts'

/** A grant and what has become of it. */
export interface OpenGrant {
  readonly path: string
  readonly class: string
  readonly holder: string
  readonly date: string
  readonly granted: bigint
  readonly exercised: bigint
  readonly lapsed: bigint
  /** Minor units per share. */
  readonly strike: Rational
  readonly vesting: Vesting | null
}

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b)

/** Neither exercised nor lapsed. */
export const openOf = (grant: OpenGrant): bigint => grant.granted - grant.exercised - grant.lapsed

/** Vested and neither exercised nor lapsed: what has lapsed is taken from the end of the schedule. */
export const vestedOf = (grant: OpenGrant, date: string): bigint => {
  const vested = least(vestedShares(grant.granted, grant.vesting, date), grant.granted - grant.lapsed) - grant.exercised
  return vested > 0n ? vested : 0n
}

/** A count summed over grants. */
export const sumOf = (grants: readonly OpenGrant[], of: (grant: OpenGrant) => bigint): bigint =>
  grants.reduce((sum, one) => sum + of(one), 0n)

/** A count put on the grants that `mine` picks, by one room after the other, in each the oldest grant first. */
export const spend = (
  grants: readonly OpenGrant[],
  mine: (grant: OpenGrant) => boolean,
  count: bigint,
  field: 'exercised' | 'lapsed',
  rooms: readonly ((grant: OpenGrant) => bigint)[],
): readonly OpenGrant[] => {
  let left = count
  return rooms.reduce(
    (all, room) =>
      all.map((one) => {
        if (left === 0n || !mine(one)) return one
        const now = least(room(one), left)
        left -= now
        return { ...one, [field]: one[field] + now }
      }),
    grants,
  )
}

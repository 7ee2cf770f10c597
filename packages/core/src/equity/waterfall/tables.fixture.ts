import { type Rational, rational, zero } from '@touchstone/core/units'
import type { ExitClass, WaterfallInput } from './types.ts'

/** A small generator of whole numbers for random structures; the same seed gives the same ones. */
export function dice(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761 + 1) >>> 0
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state % below
  }
}

const whole = (n: number): Rational => rational(BigInt(n))

/** A random structure of up to `most` classes: every kind, equal ranks, fractions, ties and classes without shares. */
export function randomInput(seed: number, most: number): WaterfallInput {
  const roll = dice(seed)
  const count = 1 + roll(most)
  const classes: ExitClass[] = []
  const shares = (): Rational =>
    roll(5) === 0 ? rational(BigInt(1 + roll(9_000_000)), 7n) : whole(100_000 * (1 + roll(60)))
  for (let index = 0; index < count; index++) {
    const id = `c${index}`
    const kind = index === 0 ? roll(2) : roll(9)
    const preference = whole(500_000 * roll(30))
    if (kind === 0) classes.push({ id, kind: 'common', shares: shares() })
    else if (kind === 1 && index > 0)
      classes.push({ id, kind: 'options', shares: shares(), strike: rational(BigInt(roll(40)), 8n) })
    else if (kind === 2 && index > 0)
      classes.push({
        id,
        kind: 'convertible',
        shares: shares(),
        claim: preference,
        premium: roll(2) === 0 ? zero : whole(50_000 * roll(9)),
        seniority: 1 + roll(4),
      })
    else if (kind === 3 && index > 0) classes.push({ id, kind: 'unissued', shares: shares() })
    else {
      const participation = (['none', 'full', 'capped', 'none', 'capped'] as const)[roll(5)] ?? 'none'
      classes.push({
        id,
        kind: 'preferred',
        shares: index > 0 && roll(12) === 0 ? zero : shares(),
        preference,
        dividends: roll(3) === 0 ? whole(30_000 * roll(20)) : zero,
        dividendsOnConversion: roll(2) === 0 ? 'forfeited' : 'paid',
        participation,
        cap: participation === 'capped' ? rational(preference.numerator + BigInt(600_000 + 250_000 * roll(60))) : null,
        seniority: 1 + roll(4),
      })
    }
  }
  const debts = Array.from({ length: roll(4) === 0 ? 1 + roll(3) : 0 }, (_, index) => ({
    id: `d${index}`,
    claim: whole(250_000 * roll(20)),
    seniority: 1 + roll(2),
  }))
  const carveOut =
    roll(4) === 0
      ? {
          id: 'management',
          share: rational(BigInt(1 + roll(20)), 100n),
          of: roll(2) === 0 ? ('proceeds' as const) : ('after-debt' as const),
          most: roll(2) === 0 ? null : whole(100_000 * roll(40)),
        }
      : null
  return { debts, carveOut, escrow: null, classes, votes: [] }
}

/** An exit between nothing and far beyond every turn, often a whole million, where ties lie. */
export function randomExit(seed: number): Rational {
  const roll = dice(seed ^ 0x5bd1e995)
  const size = roll(4)
  if (size === 0) return whole(1_000_000 * roll(200))
  return rational(BigInt(roll([3_000_000, 40_000_000, 400_000_000][size - 1] ?? 1)) * 1n, BigInt(1 + roll(3)))
}

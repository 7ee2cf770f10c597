import type { Bounds } from './bounds.ts'
import type { Gate, Underwriting } from './types.ts'
import type { Worth } from './value.ts'

/**
 * Lead, follow, wait or pass by what the business is worth over what is asked, where no fund is asked; `cannot_say` where that is
 * mostly borrowed, and where the funds that were asked could not be held against the deal: no rule but theirs speaks for them.
 */
export function decide<C extends string>(
  value: Worth<C>,
  asked: { readonly p5: number; readonly p50: number; readonly p95: number } | null,
  borrowedShare: number,
  gates: readonly Gate[],
  fundsUnheld: boolean,
  bounds: Bounds,
): Omit<Underwriting['verdict'], 'borrowedShare' | 'doubt'> {
  const flips = value.ceiling === null || fundsUnheld ? [] : [value.ceiling.figure]
  const conditions = [
    ...(gates.some((one) => one.state === 'open') ? ['gates-closed'] : []),
    ...(asked === null ? ['price-in-writing'] : []),
    'terms-seen',
  ]
  if (gates.some((one) => one.state === 'stop')) return { choice: 'void', strength: 'clear', conditions, flips }
  if (fundsUnheld || asked === null || value.ceiling === null || borrowedShare > bounds.borrowed)
    return { choice: 'cannot_say', strength: 'cannot_say', conditions, flips }
  const room = value.ceiling.mid / asked.p50
  const choice = room >= bounds.lead ? 'lead' : room >= bounds.follow ? 'follow' : room >= bounds.wait ? 'wait' : 'pass'
  const outside = room >= bounds.follow ? value.ceiling.low > asked.p95 : value.ceiling.high < asked.p5
  const clear = outside && borrowedShare <= bounds.clear
  return { choice, strength: clear ? 'clear' : 'leaning', conditions, flips }
}

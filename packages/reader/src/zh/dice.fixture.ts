/** Draws that come out the same for the same seed. */
export interface Dice {
  /** A whole number from 0 to below n. */
  readonly below: (n: number) => number
  readonly chance: (p: number) => boolean
  readonly of: <T>(list: readonly T[]) => T
}

/** Dice thrown from a seed (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (n: number): number => Math.floor(next() * n)
  const of = <T>(list: readonly T[]): T => {
    const one = list[below(list.length)]
    if (one === undefined) throw new Error('nothing to draw from')
    return one
  }
  return { below, chance: (p) => next() < p, of }
}

/** Which half of the variants a name belongs to, for good: two thirds are A. */
export function halfOf(name: string): 'A' | 'B' {
  let hash = 2166136261
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 16777619)
  return ((hash >>> 0) >>> 7) % 3 === 0 ? 'B' : 'A'
}

/** Chance that a seed repeats: the same seed draws the same articles. */
export class Draw {
  private state: number
  constructor(seed: number) {
    this.state = seed >>> 0
  }
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let t = Math.imul(this.state ^ (this.state >>> 15), this.state | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  below(n: number): number {
    return Math.floor(this.next() * n)
  }
  chance(p: number): boolean {
    return this.next() < p
  }
  of<T>(list: readonly T[]): T {
    const one = list[this.below(list.length)]
    if (one === undefined) throw new Error('nothing to draw from')
    return one
  }
  /** Takes some out of a list, none twice. */
  some<T>(list: readonly T[], count: number): T[] {
    const left = [...list]
    return Array.from({ length: count }, () => left.splice(this.below(left.length), 1)[0]).filter(
      (one): one is T => one !== undefined,
    )
  }
}

/** A fixed hash of a text, for halves that stay what they are. */
export function hashOf(text: string): number {
  let hash = 2166136261
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619) >>> 0
  return hash
}

/** Which variants of a slot are drawn: two thirds to tune on, one third to measure by, or all. */
export type Half = 'A' | 'B' | 'all'

export const halfOf = (variant: string): 'A' | 'B' => ((hashOf(variant) >>> 7) % 3 === 0 ? 'B' : 'A')

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Stretches in the order of the text; of two that overlap the earlier stays, of two that begin together the longer. */
export function apart<T extends Stretch>(all: readonly T[]): readonly T[] {
  const kept: T[] = []
  for (const one of [...all].sort((a, b) => a.start - b.start || b.end - a.end))
    if (one.start >= (kept.at(-1)?.end ?? 0) && one.end > one.start) kept.push(one)
  return kept
}

/** Words that may follow one another at the end of a stretch. */
export interface Run {
  /** How long the run is that a stretch ends with; 0 where it ends with none. */
  length(stretch: string): number
  /** Whether a stretch is nothing but such words. */
  whole(stretch: string): boolean
}

/**
 * Finds runs of words, parted by `|`, and of what a pattern names. Most stretches end with none, and one look back from the
 * end at the last letters tells so; forwards the words would be tried at each place.
 */
export function runOf(words: string, pattern: RegExp): Run {
  const letters = words.match(/.(?=\||$)/g)?.join('') ?? ''
  // Asked at the end alone: without the flag it would be tried at each place before.
  const last = new RegExp(`(?<=[${letters}]|${pattern.source})$`, 'y')
  const endsWith = (stretch: string): boolean => {
    last.lastIndex = stretch.length
    return last.test(stretch)
  }
  const run = new RegExp(`(?:${words}|${pattern.source})+$`)
  const all = new RegExp(`^(?:${words}|${pattern.source})+$`)
  return {
    length: (stretch) => (endsWith(stretch) ? (run.exec(stretch)?.[0].length ?? 0) : 0),
    whole: (stretch) => all.test(stretch),
  }
}

/** Words that may follow one another at the end of a stretch. */
export interface Run {
  /** How long the run is that a stretch ends with; 0 where it ends with none. */
  length(stretch: string): number
  /** Whether a stretch is nothing but such words. */
  whole(stretch: string): boolean
}

/**
 * Finds runs of the words a pattern names. Most stretches end with none, and one look back from the end tells so; forwards
 * the words would be tried at each place.
 */
export function runOf(words: RegExp): Run {
  const last = new RegExp(`$(?<=${words.source})`)
  const run = new RegExp(`(?:${words.source})+$`)
  const all = new RegExp(`^(?:${words.source})+$`)
  return {
    length: (stretch) => (last.test(stretch) ? (run.exec(stretch)?.[0].length ?? 0) : 0),
    whole: (stretch) => all.test(stretch),
  }
}

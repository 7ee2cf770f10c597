/**
 * How long a run of words a stretch ends with, of the words a pattern names; 0 where it ends with none. Most end with none,
 * and one look back from the end tells so; forwards the words would be tried at each place.
 */
export function runAtEnd(words: RegExp): (stretch: string) => number {
  const last = new RegExp(`$(?<=${words.source})`)
  const run = new RegExp(`(?:${words.source})+$`)
  return (stretch) => (last.test(stretch) ? (run.exec(stretch)?.[0].length ?? 0) : 0)
}

/** A stretch of a text: offsets, end exclusive. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** A text with other words of the same length for some of its stretches, so that all offsets stay; written once, however many there are. */
export function masked(text: string, stretches: readonly Stretch[], mask: (words: string) => string): string {
  let out = ''
  let copied = 0
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, copied)
    if (end <= from) continue
    out += text.slice(copied, from) + mask(text.slice(from, end))
    copied = end
  }
  return copied === 0 ? text : out + text.slice(copied)
}

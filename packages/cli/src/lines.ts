/** The lines of a JSON Lines text that hold something, with their number from 1. */
export function* jsonLines(text: string): Generator<{ readonly line: number; readonly text: string }> {
  let line = 0
  for (const one of text.split('\n')) {
    line++
    if (one.trim() !== '') yield { line, text: one.replace(/\r$/, '') }
  }
}

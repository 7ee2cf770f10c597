import type { Place } from '@touchstone/core/facts'

/** The JSON pointer of a key or index below a pointer. */
export function below(path: string, key: string | number): string {
  return `${path}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** The keys of a JSON pointer; `''` is the root and gives none. */
export function keysOf(path: string): readonly string[] {
  if (path === '') return []
  return path
    .replace(/^\//, '')
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** Turns offsets of one text into places. */
export interface Places {
  readonly at: (path: string, start: number, end: number) => Place
  /** First offset of the line that holds an offset, and the offset after its last character (line end not included). */
  readonly lineAt: (offset: number) => readonly [number, number]
}

/** Lines end at LF, CRLF or a lone CR, as editors count them. */
export function placesOf(text: string, source: string): Places {
  const starts = [0]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1)
  }
  const lineOf = (offset: number): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  const clamp = (offset: number): number => Math.min(Math.max(offset, 0), text.length)
  return {
    at: (path, from, to) => {
      const start = clamp(from)
      const end = Math.max(start, clamp(to))
      const line = lineOf(start)
      return { source, path, line: line + 1, column: start - (starts[line] ?? 0) + 1, start, end }
    },
    lineAt: (offset) => {
      const line = lineOf(clamp(offset))
      const start = starts[line] ?? 0
      let end = starts[line + 1] ?? text.length
      while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--
      return [start, end]
    },
  }
}

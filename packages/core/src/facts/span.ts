/** A stretch of one kept text: UTF-16 offsets, end exclusive, so that `text.slice(start, end)` is the quote. */
export interface Span {
  readonly source: string
  readonly start: number
  readonly end: number
}

/**
 * Where in the user's input an issue or a value stands. `path` is a JSON pointer (`/round/amount`) and is always there;
 * `line` and `column` (UTF-16 units from 1) and the offsets are there where the input was a text.
 */
export interface Place {
  readonly source: string
  readonly path: string
  readonly line?: number
  readonly column?: number
  readonly start?: number
  readonly end?: number
}

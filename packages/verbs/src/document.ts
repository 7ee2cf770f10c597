/** A document to be read, as a shell hands it over; `name` is the file name or address the user gave. */
export interface DocumentInput {
  readonly id?: string
  readonly name?: string
  readonly text: string
  readonly title?: string
  readonly url?: string
  readonly published?: string
  /** Whether pages or more of it could not be read: then what it does not say proves nothing. */
  readonly partial?: boolean
}

/** A short id for a document's footnotes, made of its file name: `big-models-2023.zh.txt` → `big-models-2023-zh`. */
export function sourceId(input: DocumentInput): string {
  const base = (input.id ?? input.name ?? 'text').split(/[\\/]/).at(-1) ?? 'text'
  const id = base
    .replace(/\.(txt|md|html?|yaml|json)$/i, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return id === '' ? 'text' : id
}

/** The first line of a text that holds words, as its title. */
export function titleOf(input: DocumentInput): string {
  if (input.title !== undefined && input.title.trim() !== '') return input.title.trim()
  const line =
    input.text
      .split('\n')
      .find((one) => one.trim() !== '')
      ?.trim() ?? sourceId(input)
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}

/** Longest text that is read, in characters: a book. Longer ones would hold up a desk that others wait for. */
export const MOST_READ = 300_000

/** The part of a document that is read: all of it, or as much as a book, up to the last line or sentence that ends in it. */
export function withinReach(input: DocumentInput): DocumentInput {
  const { text } = input
  if (text.length <= MOST_READ) return input
  const reach = text.slice(0, MOST_READ)
  const stop = Math.max(reach.lastIndexOf('\n'), reach.lastIndexOf('。'), reach.lastIndexOf('. '))
  // Without an end nearby it is cut where it is, but never inside a character.
  const least = /[\uD800-\uDBFF]$/.test(reach) ? MOST_READ - 1 : MOST_READ
  return { ...input, text: reach.slice(0, stop > MOST_READ - 10_000 ? stop + 1 : least) }
}

/** A document to be read, as a shell hands it over; `name` is the file name or address the user gave. */
export interface DocumentInput {
  readonly id?: string
  readonly name?: string
  readonly text: string
  readonly title?: string
  readonly url?: string
  readonly published?: string
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

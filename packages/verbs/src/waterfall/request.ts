import type { WaterfallRequest } from './waterfall.ts'

type Row = Readonly<Record<string, unknown>>

const words = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined

/** One exit or several, as words or numbers. */
const exits = (value: unknown): string =>
  Array.isArray(value)
    ? value
        .map((one: unknown) => words(one) ?? '')
        .filter((one) => one !== '')
        .join('; ')
    : (words(value) ?? '')

/** What a carve-out is a share of, where a word for it is given. */
export function carveOutOf(value: unknown): Pick<WaterfallRequest, 'carveOutOf'> {
  return value === 'proceeds' || value === 'after-debt' ? { carveOutOf: value } : {}
}

/** Papers in the request: their text, or the object itself. */
function papersOf(value: unknown): Pick<WaterfallRequest, 'papers'> {
  if (typeof value === 'string') return { papers: { file: 'papers', text: value } }
  return typeof value === 'object' && value !== null
    ? { papers: { file: 'papers.json', text: JSON.stringify(value) } }
    : {}
}

/** Keys of a request that carries its cap table in itself. */
const beside = ['id', 'file', 'exit', 'date', 'papers']

const flags = ['date', 'debt', 'costs', 'carveOut', 'escrow', 'company', 'currency'] as const

/**
 * A request of HTTP or of one line of JSON Lines: the text of a table (`text`, with `file` for its name), the files of an
 * Open Cap Table bundle (`bundle`), the rows of a list (`rows`), or a cap table as the object itself (`json`, its own text);
 * `exit` as words, a number, or a list of them.
 */
export function waterfallRequestOf(row: Row, json: string, file: string): WaterfallRequest {
  const name = words(row['file']) ?? file
  const text = typeof row['text'] === 'string' ? row['text'] : undefined
  const asked = { file: name, exit: exits(row['exit']), ...papersOf(row['papers']) }
  const said: Record<string, string> = {}
  for (const key of flags) {
    const value = words(row[key])
    if (value !== undefined) said[key] = value
  }
  const of = carveOutOf(row['carveOutOf'])
  if (text !== undefined) return { ...said, ...of, ...asked, text }
  if (Array.isArray(row['bundle'])) return { ...said, ...of, ...asked, bundle: row['bundle'] as readonly unknown[] }
  if (Array.isArray(row['rows'])) {
    const rows = row['rows'].map((cells: unknown) =>
      Array.isArray(cells) ? cells.map((cell: unknown) => words(cell) ?? '') : [],
    )
    return { ...said, ...of, ...asked, sheets: [{ name: '', rows }] }
  }
  const date = said['date'] === undefined ? {} : { date: said['date'] }
  return { ...asked, ...date, text: json, without: beside }
}

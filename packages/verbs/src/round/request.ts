import type { TableInput } from '../captable/load.ts'
import type { RoundRequest } from './load.ts'

type Row = Readonly<Record<string, unknown>>

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A cap table in a request: its text alone, or with its file's name, its rows or the files of a bundle. */
function tableOf(value: unknown, file: string): TableInput | null {
  if (typeof value === 'string') return { file, text: value }
  if (!isRow(value)) return null
  const name = typeof value['file'] === 'string' ? value['file'] : file
  if (typeof value['text'] === 'string') return { file: name, text: value['text'] }
  if (Array.isArray(value['bundle'])) return { file: name, bundle: value['bundle'] as readonly unknown[] }
  if (!Array.isArray(value['rows'])) return null
  const rows = value['rows'].map((cells: unknown) =>
    Array.isArray(cells) ? cells.map((cell: unknown) => (cell === null || cell === undefined ? '' : String(cell))) : [],
  )
  return { file: name, sheets: [{ name: '', rows }] }
}

/**
 * A request of HTTP or of one line of JSON Lines: the text of a round (`text`) with the tables it names by their paths
 * (`tables`) or one in its place (`table`); or a round as the object itself (`json`, its own text), its cap table in it.
 */
export function roundRequestOf(row: Row, json: string, file: string): RoundRequest {
  const text = typeof row['text'] === 'string' ? row['text'] : undefined
  const name = typeof row['file'] === 'string' ? row['file'] : file
  const own = tableOf(row['table'], 'request.cap.yaml')
  const tables: Record<string, TableInput> = {}
  if (isRow(row['tables']))
    for (const [path, value] of Object.entries(row['tables'])) {
      const found = tableOf(value, path)
      if (found !== null) tables[path] = found
    }
  const asked = { file: name, tables, ...(own === null ? {} : { table: own }) }
  return text === undefined ? { ...asked, text: json, without: ['id', 'file', 'table', 'tables'] } : { ...asked, text }
}

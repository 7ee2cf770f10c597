import { readXml } from './xml.ts'
import type { ZipFile } from './zip-entries.ts'

/** A sheet as rows of the words a person sees in it. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
  /** Cells beyond the last row or column that is read, where there are any. */
  readonly left?: number
  /** Whether the workbook hides it. */
  readonly hidden?: boolean
}

/** How a number is shown that a format of its cell turns into something else. */
type Shown = 'percent' | 'date' | 'plain'

/** Formats that every workbook has: 9 and 10 are percentages, 14 to 17, 22 and the Chinese 27 to 36, 50 to 58 are dates. */
function builtIn(id: number): Shown {
  if (id === 9 || id === 10) return 'percent'
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'date' : 'plain'
}

/** Of a format of its own: what stands outside quotes and brackets. */
function shownBy(code: string): Shown {
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
  if (bare.includes('%')) return 'percent'
  return /[yd]|m{3,}|年|月|日/i.test(bare) ? 'date' : 'plain'
}

function stylesOf(xml: string): readonly Shown[] {
  const codes = new Map<number, Shown>()
  const shown: Shown[] = []
  let inCells = false
  for (const event of readXml(xml)) {
    if (event.kind === 'open' && event.name === 'numFmt')
      codes.set(Number(event.attributes['numFmtId']), shownBy(event.attributes['formatCode'] ?? ''))
    else if (event.kind !== 'text' && event.name === 'cellXfs') inCells = event.kind === 'open'
    else if (event.kind === 'open' && event.name === 'xf' && inCells) {
      const id = Number(event.attributes['numFmtId'] ?? '0')
      shown.push(codes.get(id) ?? builtIn(id))
    }
  }
  return shown
}

/** Texts that cells share, each as its runs put together; what is only a reading aid is left out. */
function sharedTexts(xml: string): readonly string[] {
  const texts: string[] = []
  let [item, inText, aid] = ['', false, false]
  for (const event of readXml(xml)) {
    if (event.kind === 'text') item += inText && !aid ? event.text : ''
    else if (event.name === 'rPh') aid = event.kind === 'open'
    else if (event.name === 't') inText = event.kind === 'open' && !event.empty
    else if (event.name === 'si') {
      if (event.kind === 'close' || event.empty) texts.push(item)
      item = ''
    }
  }
  return texts
}

/** A decimal text moved by a power of ten, as decimals move: no digit is lost or made. */
function shifted(text: string, by: number): string {
  const found = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text)
  if (found === null) return text
  const fraction = found[3] ?? ''
  const digits = `${found[2]}${fraction}`
  const point = (found[2] ?? '').length + Number(found[4] ?? 0) + by
  if (Math.abs(point) > 400) return text
  const whole = point <= 0 ? '0' : digits.slice(0, point).padEnd(point, '0')
  const rest = point <= 0 ? `${'0'.repeat(-point)}${digits}` : digits.slice(point)
  const tail = rest.replace(/0+$/, '')
  return `${found[1]}${whole.replace(/^0+(?=\d)/, '')}${tail === '' ? '' : `.${tail}`}`
}

/** A number as Excel keeps it with fifteen digits: 0.1+0.2 is written 0.30000000000000004 in the file. */
function fifteen(text: string): string {
  const value = Number(text)
  if (text.replace(/[^\d]/g, '').length <= 15 || !Number.isFinite(value)) return shifted(text, 0)
  return shifted(String(Number(value.toPrecision(15))), 0)
}

const dayLength = 86_400_000

/** A serial day as a date: day 60 is the 29 February 1900 that never was. */
function dateOf(serial: number, from1904: boolean): string {
  const days = from1904 ? serial + 1_462 : serial
  const start = Date.UTC(1899, 11, days < 60 ? 31 : 30)
  return new Date(start + Math.floor(days) * dayLength).toISOString().slice(0, 10)
}

function columnOf(reference: string): number {
  let column = 0
  for (const letter of /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

interface Book {
  readonly texts: readonly string[]
  readonly styles: readonly Shown[]
  readonly from1904: boolean
}

function cellText(type: string, style: number, value: string, inline: string, book: Book): string {
  if (type === 'inlineStr') return inline
  if (type === 's') return book.texts[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : value
  if (type === 'str' || type === 'e' || type === 'd') return value
  if (value === '' || !Number.isFinite(Number(value))) return value
  const shown = book.styles[style] ?? 'plain'
  if (shown === 'percent') return `${shifted(fifteen(value), 2)}%`
  const serial = Number(value)
  return shown === 'date' && serial >= 1 && serial < 2_958_466 ? dateOf(serial, book.from1904) : fifteen(value)
}

const mostRows = 100_000
const mostColumns = 500
/** Cells of one sheet with the empty ones before them: a far cell in each of many rows would fill the memory. */
const mostCells = 2_000_000

function rowsOf(xml: string, book: Book): Omit<Sheet, 'name'> {
  const rows: string[][] = []
  let [left, kept] = [0, 0]
  let [row, column, type, style] = [-1, -1, '', 0]
  let [value, inline, inValue, inText, aid] = ['', '', false, false, false]
  for (const event of readXml(xml)) {
    if (event.kind === 'text') {
      if (inValue) value += event.text
      else if (inText && !aid) inline += event.text
    } else if (event.name === 'row' && event.kind === 'open') {
      row = Number(event.attributes['r'] ?? row + 2) - 1
      column = -1
    } else if (event.name === 'c' && event.kind === 'open') {
      column = event.attributes['r'] === undefined ? column + 1 : columnOf(event.attributes['r'])
      type = event.attributes['t'] ?? 'n'
      style = Number(event.attributes['s'] ?? '0')
      ;[value, inline] = ['', '']
    } else if (event.name === 'v') inValue = event.kind === 'open' && !event.empty
    else if (event.name === 't') inText = event.kind === 'open' && !event.empty
    else if (event.name === 'rPh') aid = event.kind === 'open'
    else if (event.name === 'c' && row >= 0 && column >= 0) {
      const far = column + 1 - (rows[row]?.length ?? 0)
      if (row >= mostRows || column >= mostColumns || kept + far > mostCells) {
        left++
        continue
      }
      kept += Math.max(0, far)
      const cells = (rows[row] ??= [])
      while (cells.length < column) cells.push('')
      cells[column] = cellText(type, style, value, inline, book).trim()
    }
  }
  const all = Array.from({ length: rows.length }, (_, index) => rows[index] ?? [])
  while (all.length > 0 && all.at(-1)?.every((one) => one === '') === true) all.pop()
  return left === 0 ? { rows: all } : { rows: all, left }
}

/** Where relations of the workbook lead, by their id. */
function targetsOf(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  for (const event of readXml(xml))
    if (event.kind === 'open' && event.name === 'Relationship') {
      const target = event.attributes['Target'] ?? ''
      targets.set(event.attributes['Id'] ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`)
    }
  return targets
}

/**
 * The sheets of an Excel workbook (.xlsx), in its order, as the words a person sees: shared and inline texts, numbers with
 * the fifteen digits Excel keeps, percentages with their sign, dates as days. Hidden sheets come too. Null for an
 * archive that is no workbook. Source: ECMA-376 part 1, sections 18.2 to 18.8.
 */
export function readWorkbook(files: readonly ZipFile[]): readonly Sheet[] | null {
  const xmlOf = (name: string): string | null => {
    const found = files.find((one) => one.name === name)?.bytes() ?? null
    return found === null ? null : new TextDecoder().decode(found)
  }
  const workbook = xmlOf('xl/workbook.xml')
  if (workbook === null) return null
  const targets = targetsOf(xmlOf('xl/_rels/workbook.xml.rels') ?? '')
  let from1904 = false
  const named: { readonly name: string; readonly id: string; readonly hidden: boolean }[] = []
  for (const event of readXml(workbook)) {
    if (event.kind !== 'open') continue
    if (event.name === 'workbookPr') from1904 = /^(?:1|true)$/.test(event.attributes['date1904'] ?? '')
    if (event.name === 'sheet') {
      const id = Object.entries(event.attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
      const hidden = /hidden/i.test(event.attributes['state'] ?? '')
      named.push({ name: event.attributes['name'] ?? '', id, hidden })
    }
  }
  const texts = sharedTexts(xmlOf('xl/sharedStrings.xml') ?? '')
  const book: Book = { texts, styles: stylesOf(xmlOf('xl/styles.xml') ?? ''), from1904 }
  const sheets = named.flatMap(({ name, id, hidden }): readonly Sheet[] => {
    const xml = xmlOf(targets.get(id) ?? '')
    return xml === null ? [] : [{ name, ...rowsOf(xml, book), ...(hidden ? { hidden } : {}) }]
  })
  return sheets.length === 0 ? null : sheets
}

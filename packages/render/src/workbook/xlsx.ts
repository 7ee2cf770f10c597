import { daysSince1970 } from '@touchstone/core/units'
import { type Cell, type CellStyle, columnName, type Workbook, type WorkbookSheet } from './model.ts'
import { zipStored } from './zip.ts'

const escaped = (value: string): string =>
  value
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** Styles in the order of `cellXfs`: number format, font (0 plain, 1 bold, 2 blue for inputs, 3 grey for notes). */
const styles: readonly (readonly [CellStyle, format: number, font: number])[] = [
  ['plain', 0, 0],
  ['head', 0, 1],
  ['input', 4, 2],
  ['money', 4, 0],
  ['price', 164, 0],
  ['count', 3, 0],
  ['percent', 10, 0],
  ['multiple', 165, 0],
  ['date', 14, 0],
  ['note', 0, 3],
]

const styleOf = (style: CellStyle): number => styles.findIndex(([name]) => name === style)

const stylesXml = `${head}<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.00####"/><numFmt numFmtId="165" formatCode="0.00&quot;x&quot;"/></numFmts><fonts count="4"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><sz val="11"/><color rgb="FF1F4FBF"/><name val="Calibri"/></font><font><i/><sz val="10"/><color rgb="FF666666"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${styles.length}">${styles
  .map(
    ([, format, font]) =>
      `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`,
  )
  .join('')}</cellXfs></styleSheet>`

/** A day as Excel counts them: 1 is 1 January 1900, and 29 February of that year counts. */
export const serialDay = (iso: string): number => daysSince1970(iso) + 25_569

function cellXml(cell: Cell | null, place: string): string {
  if (cell === null || (cell.value === null && cell.formula === undefined)) return ''
  const { value, formula, style } = cell
  const f = formula === undefined ? '' : `<f>${escaped(formula)}</f>`
  const s = ` s="${styleOf(style)}"`
  if (typeof value === 'string' && formula === undefined)
    return `<c r="${place}"${s} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
  if (typeof value === 'string') return `<c r="${place}"${s} t="str">${f}<v>${escaped(value)}</v></c>`
  return `<c r="${place}"${s}>${f}${value === null ? '' : `<v>${value}</v>`}</c>`
}

/** Wide enough for the longest text of each column, Chinese counting two. */
function widthsOf({ rows }: WorkbookSheet): string {
  const widths: number[] = []
  for (const row of rows)
    row.forEach((cell, column) => {
      const shown = cell === null || cell.style === 'note' ? 0 : typeof cell.value === 'string' ? cell.value.length : 14
      const wide = cell !== null && typeof cell.value === 'string' && /[\u2e80-\uffef]/.test(cell.value) ? 2 : 1
      widths[column] = Math.max(widths[column] ?? 8, Math.min(60, shown * wide + 2))
    })
  return widths
    .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join('')
}

function sheetXml(sheet: WorkbookSheet): string {
  const rows = sheet.rows
    .map((row, index) => {
      const cells = row.map((cell, column) => cellXml(cell, `${columnName(column)}${index + 1}`)).join('')
      return cells === '' ? '' : `<row r="${index + 1}">${cells}</row>`
    })
    .join('')
  const widths = widthsOf(sheet)
  const cols = widths === '' ? '' : `<cols>${widths}</cols>`
  return `${head}<worksheet xmlns="${main}">${cols}<sheetData>${rows}</sheetData></worksheet>`
}

/** Names that Excel takes: at most 31 characters, without `[]:*?/\\`, each once. */
function sheetNames(sheets: readonly WorkbookSheet[]): readonly string[] {
  return sheets.map((one) => one.name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31))
}

/**
 * A workbook (.xlsx) of cells with values and live formulas; the values are those the formulas give, and Excel works them
 * out anew when it opens the file. Source: ECMA-376 part 1, sections 18.2 to 18.8. The same workbook is the same bytes.
 */
export function writeXlsx({ sheets }: Workbook): Uint8Array {
  const names = sheetNames(sheets)
  const numbered = sheets.map((_, index) => index + 1)
  const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  return zipStored([
    [
      '[Content_Types].xml',
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/>${numbered.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${sheetType}.worksheet+xml"/>`).join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${names.map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${head}<Relationships xmlns="${packageRelations}">${numbered.map((n) => `<Relationship Id="rId${n}" Type="${relations}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', stylesXml],
    ...sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)] as const),
  ])
}

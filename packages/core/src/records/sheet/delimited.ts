/** The signs that may part cells, likeliest first. */
const delimiters = ['\t', ',', ';'] as const

/** How often a sign stands outside quotes in a line. */
function timesIn(line: string, sign: string): number {
  let [count, quoted] = [0, false]
  for (const letter of line) {
    if (letter === '"') quoted = !quoted
    else if (letter === sign && !quoted) count++
  }
  return count
}

/** The sign that parts most cells in most of the first lines. */
function delimiterOf(text: string): string {
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '')
  const scores = delimiters.map((sign) => lines.slice(0, 20).filter((line) => timesIn(line, sign) > 0).length)
  const best = Math.max(...scores)
  return best === 0 ? ',' : (delimiters[scores.indexOf(best)] ?? ',')
}

/**
 * Rows and cells of a table of text: parted by commas, tabs or semicolons (whichever parts most lines), cells with those
 * or line breaks in double quotes, a quote in quotes doubled. A byte order mark and empty lines at the end are dropped;
 * cells are trimmed. A quote that is never closed runs to the end. Total. Source: RFC 4180, read leniently.
 * @example parseDelimited('name,shares\r\n"Hill, Inc.","1,000"') // [["name","shares"],["Hill, Inc.","1,000"]]
 */
export function parseDelimited(text: string): readonly (readonly string[])[] {
  const body = text.replace(/^\ufeff/, '')
  const sign = delimiterOf(body)
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  const endCell = (): void => {
    row.push(cell.trim())
    cell = ''
  }
  const endRow = (): void => {
    endCell()
    rows.push(row)
    row = []
  }
  for (let i = 0; i < body.length; i++) {
    const letter = body[i] ?? ''
    if (quoted) {
      if (letter !== '"') cell += letter
      else if (body[i + 1] === '"') cell += body[++i]
      else quoted = false
    } else if (letter === '"' && cell.trim() === '') {
      cell = ''
      quoted = true
    } else if (letter === sign) endCell()
    else if (letter === '\n' || letter === '\r') {
      if (letter === '\r' && body[i + 1] === '\n') i++
      endRow()
    } else cell += letter
  }
  if (cell !== '' || row.length > 0) endRow()
  while (rows.length > 0 && rows.at(-1)?.every((one) => one === '') === true) rows.pop()
  return rows
}

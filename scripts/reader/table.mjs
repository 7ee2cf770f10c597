/** The scores as a table for the terminal, and as Markdown rows for the page. */
const share = (value) => (value === null || value === undefined ? '–' : value.toFixed(3))
export const COLUMNS = ['amount', 'round', 'lead', 'investors', 'company', 'valuation', 'adviser']

const rowOf = (name, table) => [
  name,
  String(table.articles),
  ...COLUMNS.map((field) => share(table.fields[field].f1)),
  `${table.whole.right}/${table.whole.of}`,
  share(table.records.f1),
  share(table.recordsOfSeveralRounds.f1),
  `${table.unsafe.wrong}/${table.unsafe.facts}`,
  String(table.falseAlarms),
]
const HEAD = ['set', 'articles', ...COLUMNS, 'whole', 'records', 'several', 'unsafe', 'alarms']

const aligned = (rows) => {
  const widths = HEAD.map((_, at) => Math.max(...rows.map((row) => row[at].length)))
  return rows.map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  '),
  )
}

/** Everything as plain text. */
export function plain({ tables, confusion, provenance, speed }) {
  const lines = aligned([HEAD, ...Object.entries(tables).map(([name, table]) => rowOf(name, table))])
  const detail = Object.entries(tables.all.fields).map(
    ([field, one]) =>
      `  ${field}: precision ${share(one.precision)} recall ${share(one.recall)} F1 ${share(one.f1)} (${one.right} right of ${one.found} found, ${one.wanted} wanted)`,
  )
  const wrong = provenance.wrong.map((one) => `  ${one.id} ${one.what} ${one.name}`)
  return [
    'Strict F1 by field; whole = articles with one completed round that are right in company, amount, round and leads;',
    'records = record F1, several = of articles with several completed rounds; unsafe = facts given out as a completed round.',
    '',
    ...lines,
    '',
    ...detail,
    '',
    'Kinds of records (gold → found):',
    ...confusion.map(([key, count]) => `  ${String(count).padStart(3)}  ${key}`),
    '',
    `Provenance: ${provenance.right} of ${provenance.of} values read from their place`,
    ...wrong,
    ...(speed === undefined ? [] : [`Speed: ${speed.articles} articles/s, ${speed.characters} characters/s`]),
    '',
  ].join('\n')
}

/** The table of fields in Markdown. */
export function markdown(tables) {
  const rows = [
    HEAD,
    HEAD.map((_, at) => (at === 0 ? '---' : '---:')),
    ...Object.entries(tables).map(([name, table]) => rowOf(name, table)),
  ]
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n')
}

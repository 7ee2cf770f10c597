import { displayWidth, padTo, wrap } from '@touchstone/render'
import type { CliWords } from '@touchstone/render/words/cli'
import type { Checked, Context, FormSection } from '@touchstone/verbs'

interface Row {
  readonly id: string
  readonly fund?: string | null
  readonly says?: string | null
  readonly verdict?: string
  readonly state?: string
  readonly reason?: string
  readonly why?: string
}

const rowsOf = (value: unknown): readonly Row[] => (Array.isArray(value) ? value : [])

/** Least room for a last column that folds. */
const LEAST = 24

/** Rows of text whose columns begin below each other; the last one folds where the terminal ends. */
function folded(rows: readonly (readonly string[])[], columns: number): readonly string[] {
  const widths: number[] = []
  for (const row of rows)
    row.slice(0, -1).forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, displayWidth(cell))))
  return rows.flatMap((row) => {
    const head = `  ${row
      .slice(0, -1)
      .map((cell, i) => `${padTo(cell, widths[i] ?? 0)}  `)
      .join('')}`
    const indent = displayWidth(head)
    const [first = '', ...rest] = wrap(row.at(-1) ?? '', Math.max(LEAST, columns - indent))
    return [`${head}${first}`.trimEnd(), ...rest.map((line) => ' '.repeat(indent) + line)]
  })
}

/** Gates that all funds pass or fail alike stand once; those that part them name the fund. */
function gateRows(gates: readonly Row[], printing: Printing): readonly (readonly string[])[] {
  const { document, gates: named } = printing.context.words
  const states: Readonly<Record<string, string>> = document.gateState
  const names: Readonly<Record<string, string>> = named
  const said = ({ id, state, why }: Row): string => JSON.stringify([id, state, why])
  const funds = new Set(gates.flatMap(({ fund }) => fund ?? []))
  const told = new Set<string>()
  return gates.flatMap((gate) => {
    const alike = gates.filter((one) => said(one) === said(gate)).length
    const isShared = alike === funds.size || typeof gate.fund !== 'string' || funds.size < 2
    if (isShared && told.has(said(gate))) return []
    told.add(said(gate))
    const name = names[gate.id] ?? gate.id
    return [[states[gate.state ?? ''] ?? '', isShared ? name : `${name} · ${gate.fund ?? ''}`, gate.why ?? '']]
  })
}

interface Printing {
  readonly words: CliWords
  readonly context: Context
}

/** What a deal file was read as, its gates and its claims: each with what it is about and why. */
export function checkText(value: Checked, form: readonly FormSection[], printing: Printing, columns: number): string {
  const { check } = printing.words
  const { document } = printing.context.words
  const verdicts: Readonly<Record<string, string>> = document.verdict
  const read = form.flatMap(({ rows }) =>
    rows
      .filter(({ literal }) => literal !== '')
      .map(({ label, literal, echo }) => [label, echo === null ? literal : `${literal} → ${echo}`]),
  )
  const claims = rowsOf(value.claims).map((one) => [
    verdicts[one.verdict ?? ''] ?? '',
    one.says === null || one.says === undefined ? one.id : document.quote(one.says),
    one.reason ?? '',
  ])
  const part = (title: string, rows: readonly (readonly string[])[]): readonly string[] =>
    rows.length === 0 ? [] : [title, ...folded(rows, columns), '']
  return [
    ...part(check.read, read),
    ...part(check.gates, gateRows(rowsOf(value.gates), printing)),
    ...part(check.claims, claims),
    check.fine,
    '',
  ].join('\n')
}

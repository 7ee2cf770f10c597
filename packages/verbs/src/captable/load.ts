import type { Ledger } from '@touchstone/core/equity'
import { fail, type Issue, ok, type Place, type Result, type Tree } from '@touchstone/core/facts'
import {
  CAP_FORMAT,
  importOcf,
  importSheet,
  parseDelimited,
  placed,
  readCap,
  type SheetPreview,
  type SheetProposal,
} from '@touchstone/core/records'
import { parseJson, parseYaml } from '@touchstone/files'
import { andThen } from '../envelope.ts'
import { nodeAt } from '../deal.ts'
import type { Context } from '../types.ts'

/** A sheet of a workbook as rows of texts. */
export interface SheetRows {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

/**
 * A cap table as a shell hands it over: a text (`touchstone/cap@1`, the JSON of an Open Cap Table bundle, or a list of
 * shareholders with commas, tabs or semicolons), the sheets of a workbook, or the parsed files of a bundle.
 */
export interface TableInput {
  readonly file: string
  readonly text?: string
  readonly sheets?: readonly SheetRows[]
  readonly bundle?: readonly unknown[]
  /** Keys beside those of the table in the same object, which belong to the request. */
  readonly without?: readonly string[]
  /** What a list of shareholders does not say itself. */
  readonly company?: string
  readonly currency?: string
  readonly asOf?: string
}

/** A cap table read, with how it was understood. */
export interface LoadedTable {
  readonly file: string
  readonly ledger: Ledger
  readonly kind: 'cap' | 'ocf' | 'sheet'
  readonly preview: SheetPreview | null
  /** The tree of a cap table file, for places. */
  readonly tree: Tree | null
  /** Where that tree stands in its file: empty, or the key of a larger one. */
  readonly base: string
  /** Whether nothing dates the table: it then stands on a day of its own making, which no figure depends on. */
  readonly undated: boolean
  readonly assumed: readonly string[]
}

/** Stands where a list of shareholders has no day: nothing in such a list runs with time. */
export const NO_DAY = '1000-01-01'

const base = (file: string): string =>
  (file.split(/[\\/]/).at(-1) ?? file).replace(/\.(?:ocf\.)?(?:csv|tsv|txt|xlsx|json|zip)$/i, '')

const SIGNS: readonly (readonly [currency: string, sign: RegExp])[] = [
  ['HKD', /HK\$|HKD|港[元币]/g],
  ['USD', /US\$|\$|USD|美元|美金/g],
  ['CNY', /CNY|RMB|[¥￥]|人民币|元/g],
]

/** The currency that the cells of a list are written in, where they are written in one alone. */
export function currencySaid(sheets: readonly SheetRows[]): string | null {
  let text = sheets.flatMap(({ rows }) => rows.flat()).join('\n')
  const said = SIGNS.filter(([, sign]) => {
    const left = text.replace(sign, '')
    const found = left !== text
    // What one sign is part of does not count for the next: 美元 is no 元.
    text = left
    return found
  })
  return said.length === 1 ? (said[0]?.[0] ?? null) : null
}

/** A list of shareholders as it was understood, also where it has errors; null for a table that is no list. */
export function sheetProposal(input: TableInput, context: Context): SheetProposal | null {
  if (input.sheets !== undefined) return proposed(input.sheets, input, context)
  const text = input.text ?? ''
  if (input.bundle !== undefined || /^\s*[{[]/.test(text) || !isDelimited(input.file, text)) return null
  return proposed([{ name: '', rows: parseDelimited(text) }], input, context)
}

/** The first sheet in which a list of shareholders is found, otherwise what the first one lacks. */
function proposed(sheets: readonly SheetRows[], input: TableInput, context: Context): SheetProposal {
  const read = ({ name, rows }: SheetRows): SheetProposal =>
    importSheet(rows, {
      source: name === '' || sheets.length === 1 ? input.file : `${input.file}#${name}`,
      company: input.company ?? base(input.file),
      currency: input.currency ?? currencySaid(sheets) ?? 'CNY',
      asOf: input.asOf ?? NO_DAY,
      readings: context.reference.readings,
    })
  const all = sheets.map(read)
  return all.find((one) => one.preview !== null) ?? all[0] ?? read({ name: '', rows: [] })
}

function fromSheets(sheets: readonly SheetRows[], input: TableInput, context: Context): Result<LoadedTable> {
  const { ledger, preview, issues } = proposed(sheets, input, context)
  if (ledger === null || preview === null || issues.some((one) => one.severity === 'error')) return fail(...issues)
  const undated = ledger.transactions.some((one) => one.date === NO_DAY)
  const assumed = [
    ...(input.currency === undefined && currencySaid(sheets) === null ? ['currency'] : []),
    ...(ledger.classes.some((one) => one.kind === 'preferred') ? ['preferences'] : []),
    ...(undated ? ['date'] : []),
  ]
  return ok({ file: input.file, ledger, kind: 'sheet', preview, tree: null, base: '', undated, assumed }, issues)
}

/** The objects of a bundle by their ids, so that an issue or a transaction finds its line. */
function byId(whole: Tree, file: string): Tree {
  const entries: { key: string; keyAt: Place; value: Tree }[] = []
  const walk = (tree: Tree): void => {
    if (tree.kind === 'list') tree.items.forEach(walk)
    if (tree.kind !== 'map') return
    const id = tree.entries.find((one) => one.key === 'id')?.value
    if (id?.kind === 'scalar') entries.push({ key: id.literal, keyAt: tree.at, value: tree })
    tree.entries.forEach((one) => walk(one.value))
  }
  walk(whole)
  return { kind: 'map', entries, at: { source: file, path: '' } }
}

function fromBundle(
  files: readonly unknown[],
  input: TableInput,
  context: Context,
  tree: Tree | null = null,
): Result<LoadedTable> {
  const options = { source: input.file, currency: input.currency ?? 'USD', readings: context.reference.readings }
  const read = importOcf(files, options)
  const told = tree === null ? read : { ...read, issues: placed(read.issues, tree) }
  return andThen(told, (ledger) =>
    ok({ file: input.file, ledger, kind: 'ocf', preview: null, tree, base: '', undated: false, assumed: [] }),
  )
}

/** A cap table file of the house format from its tree. */
function fromTree(whole: Tree, input: TableInput, context: Context): Result<LoadedTable> {
  const without = input.without ?? []
  const tree: Tree =
    whole.kind === 'map' ? { ...whole, entries: whole.entries.filter(({ key }) => !without.includes(key)) } : whole
  return andThen(readCap(tree, { file: input.file, readings: context.reference.readings }), (ledger) =>
    ok({ file: input.file, ledger, kind: 'cap', preview: null, tree, base: '', undated: false, assumed: [] }),
  )
}

/** The same tree as if it stood alone: paths without the key that leads to it. */
function alone(tree: Tree, base: string): Tree {
  const { path } = tree.at
  const at = { ...tree.at, path: path.startsWith(base) ? path.slice(base.length) : path }
  if (tree.kind === 'map')
    return { ...tree, at, entries: tree.entries.map((one) => ({ ...one, value: alone(one.value, base) })) }
  return tree.kind === 'list' ? { ...tree, at, items: tree.items.map((one) => alone(one, base)) } : { ...tree, at }
}

/** A cap table that stands under a key of a larger file. */
export function inlineTable(tree: Tree, file: string, context: Context): Result<LoadedTable> {
  const base = tree.at.path
  const read = fromTree(alone(tree, base), { file }, context)
  const issues = read.issues.map((one) => ({ ...one, at: { ...one.at, path: `${base}${one.at.path}` } }))
  return read.ok ? ok({ ...read.value, base }, issues) : { ok: false, issues }
}

/** Whether a text is rows of cells and no keys: told by its name, otherwise by its first line. */
function isDelimited(file: string, text: string): boolean {
  if (/\.(?:csv|tsv)$/i.test(file)) return true
  if (/\.(?:ya?ml|json)$/i.test(file)) return false
  const first = text.split('\n').find((one) => one.trim() !== '' && !one.trimStart().startsWith('#')) ?? ''
  return !/^\s*["']?[\w-]+["']?\s*:/.test(first) && /[,\t;，；]/.test(first)
}

function fromText(text: string, input: TableInput, context: Context): Result<LoadedTable> {
  const { file } = input
  if (/^\s*[{[]/.test(text) || /\.json$/i.test(file))
    return andThen(parseJson(text, file), (tree) => {
      const format = nodeAt(tree, '/format')
      const own = format?.kind === 'scalar' && format.literal.startsWith('touchstone/')
      if (own || (tree.kind === 'map' && nodeAt(tree, '/classes') !== null)) return fromTree(tree, input, context)
      return fromBundle([JSON.parse(text) as unknown], input, context, byId(tree, file))
    })
  if (isDelimited(file, text)) return fromSheets([{ name: '', rows: parseDelimited(text) }], input, context)
  return andThen(parseYaml(text, file), (tree) => fromTree(tree, input, context))
}

/**
 * A cap table of any kind as a ledger. Where a list of shareholders is silent, its currency is yuan, its preferred classes
 * have no preference and it has no day; each is listed in `assumed`.
 */
export function loadTable(input: TableInput, context: Context): Result<LoadedTable> {
  if (input.sheets !== undefined) return fromSheets(input.sheets, input, context)
  if (input.bundle !== undefined) return fromBundle(input.bundle, input, context)
  return fromText(input.text ?? '', input, context)
}

/** Issues without a file of their own, given one. */
export const inFile = (issues: readonly Issue[], file: string): readonly Issue[] =>
  issues.map((one) => (one.at.source === '' ? { ...one, at: { ...one.at, source: file } } : one))

export { CAP_FORMAT }

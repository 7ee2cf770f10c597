import { type Ledger, ledgerDate } from '@touchstone/core/equity'
import { fail, type Issue, issue, ok, type Result, type Tree } from '@touchstone/core/facts'
import { capTableOf, notARound, readRound, type RoundFile } from '@touchstone/core/records'
import { compareDates, endOfPeriod, parseDate } from '@touchstone/core/units'
import { inlineTable, loadTable, type LoadedTable, type TableInput } from '../captable/load.ts'
import { nodeAt, treeOf } from '../deal.ts'
import { andThen } from '../envelope.ts'
import type { Context } from '../types.ts'

/** A round's file as a shell hands it over, with the cap tables that it names by the path that it writes. */
export interface RoundRequest {
  readonly file: string
  readonly text: string
  readonly tables?: Readonly<Record<string, TableInput>>
  /** Keys beside those of the round in the same object, which belong to the request. */
  readonly without?: readonly string[]
  /** A cap table in place of the one that the file names. */
  readonly table?: TableInput
}

/** A round with the table it is on, both read. */
export interface LoadedRound {
  readonly round: RoundFile
  readonly tree: Tree
  readonly table: LoadedTable
  /** The path that the file writes; null for a table in itself. */
  readonly tableFile: string | null
}

/** The path of the cap table that a round's text names; null where it has one in itself or none. */
export function linkedTable(text: string, file: string): string | null {
  const tree = treeOf({ file, text })
  const at = tree.ok ? capTableOf(tree.value) : null
  return at?.kind === 'scalar' && typeof at.plain === 'string' ? at.plain : null
}

function tableOf(tree: Tree, request: RoundRequest, context: Context): Result<LoadedTable> {
  const at = capTableOf(tree)
  if (request.table !== undefined) return loadTable(dated(request.table, tree), context)
  if (at?.kind === 'map') return inlineTable(at, request.file, context)
  const path = at?.kind === 'scalar' ? at.literal.trim() : ''
  const given = request.tables?.[path]
  const start = tree.at.start
  const place = at?.at ?? { ...tree.at, path: '/capTable', ...(start === undefined ? {} : { end: start }) }
  if (given === undefined) return fail(issue('round/no-cap-table', 'error', place, { file: path }))
  return loadTable(dated(given, tree), context)
}

/** A list of shareholders without a day stands on the day of the round. */
function dated(table: TableInput, tree: Tree): TableInput {
  const date = nodeAt(tree, '/date')
  const day = date?.kind === 'scalar' ? parseDate(date.literal.trim()) : null
  return day === null || table.asOf !== undefined ? table : { ...table, asOf: endOfPeriod(day.iso) }
}

/** A table that goes on after the round: what comes later would be lost. */
function laterThan(ledger: Ledger, date: string, tree: Tree): Issue | null {
  const days = [...ledger.transactions.map((one) => endOfPeriod(one.date)), ledgerDate(ledger) ?? date]
  const last = days.sort(compareDates).at(-1) ?? date
  if (last <= date) return null
  const at = nodeAt(tree, '/date')?.at ?? tree.at
  return issue('round/later-transactions', 'error', at, { date, last })
}

/** Reads a round and the table it is on. */
export function loadRound(request: RoundRequest, context: Context): Result<LoadedRound> {
  return andThen(treeOf(request), (whole) => {
    const without = request.without ?? []
    const tree: Tree =
      whole.kind === 'map' ? { ...whole, entries: whole.entries.filter(({ key }) => !without.includes(key)) } : whole
    const not = notARound(tree, request.file)
    if (not !== null) return fail(not)
    return andThen(tableOf(tree, request, context), (table) => {
      const options = { file: request.file, readings: context.reference.readings, ledger: table.ledger }
      return andThen(readRound(tree, options), (round) => {
        const later = laterThan(round.ledger, round.terms.date, tree)
        if (later !== null) return fail(later)
        const named = capTableOf(tree)
        const tableFile = request.table?.file ?? (named?.kind === 'scalar' ? named.literal.trim() : null)
        return ok({ round, tree, table, tableFile })
      })
    })
  })
}

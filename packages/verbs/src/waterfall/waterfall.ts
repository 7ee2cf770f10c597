import {
  exitTable,
  type ExitTable,
  type Ledger,
  type LedgerOnDay,
  ledgerOnDay,
  waterfallFromLedger,
} from '@touchstone/core/equity'
import { fail, type Issue, issue, ok, type Result } from '@touchstone/core/facts'
import { compareDates, endOfPeriod, parseDate } from '@touchstone/core/units'
import { exact, Told, wholeExact } from '../captable/exact.ts'
import { inFile, loadTable, type LoadedTable, type TableInput } from '../captable/load.ts'
import { toldPreview } from '../captable/preview.ts'
import type { DealInput } from '../deal.ts'
import { andThen, envelope } from '../envelope.ts'
import { papersAnswer } from '../papers/papers.ts'
import type { Context, Envelope } from '../types.ts'
import { type Divided, exitOf } from './exits.ts'
import type { WaterfallOutput } from './output.ts'
import { placedInTable } from './places.ts'
import { readingsOf } from './readings.ts'
import { classesOf, stretchesOf } from './table.ts'
import { AskedTerms, type ExitTermWords } from './terms.ts'

/** A cap table, the exits asked for as a person writes them, and terms of the sale in place of the table's. */
export interface WaterfallRequest extends TableInput, ExitTermWords {
  readonly exit: string
  /** Day of the exit; the table's own where absent. */
  readonly date?: string
  /** Papers beside the table (`touchstone/papers@1`). */
  readonly papers?: DealInput
}

interface Sale {
  readonly ledger: Ledger
  readonly replaced: WaterfallOutput['claims']['replaced']
  readonly exits: ReturnType<AskedTerms['exits']>
}

/** The table with the terms that the request gives in place of its own. */
function saleOf(table: Ledger, request: WaterfallRequest, context: Context, asksExit: boolean): Result<Sale> {
  const asked = new AskedTerms(table, context.reference.readings)
  const exits = !asksExit && request.exit.trim() === '' ? [] : asked.exits(request.exit)
  const { debt, costs, carveOut, escrow } = request
  const replaced: ('costs' | 'debts' | 'carveOut' | 'escrow')[] = []
  let ledger = table
  if (debt !== undefined) {
    ledger = { ...ledger, debts: asked.debts(debt) }
    replaced.push('debts')
  }
  if (costs !== undefined) {
    ledger = { ...ledger, costs: asked.money(costs, '--costs', '/costs') }
    replaced.push('costs')
  }
  if (carveOut !== undefined) {
    ledger = { ...ledger, carveOut: asked.carveOut(carveOut, request.carveOutOf) }
    replaced.push('carveOut')
  }
  if (escrow !== undefined) {
    ledger = { ...ledger, escrow: asked.escrow(escrow) }
    replaced.push('escrow')
  }
  return asked.issues.some((one) => one.severity === 'error')
    ? fail(...asked.issues)
    : ok({ ledger, replaced, exits }, asked.issues)
}

/** The day of the exit as asked, refused where it is none or the table does not reach back to it. */
function dayOf(request: WaterfallRequest, { ledger, undated, kind }: LoadedTable): Result<string | null> {
  if (request.date === undefined || undated) return ok(null)
  const at = { source: '--date', path: '', line: 1, column: 1, start: 0, end: request.date.length }
  const day = parseDate(request.date.trim())?.iso ?? null
  if (day === null) return fail(issue('deal/bad-date', 'error', at, { key: 'date', text: request.date }))
  const opening = ledger.asOf
  const first = ledger.transactions
    .map((one) => endOfPeriod(one.date))
    .sort(compareDates)
    .at(0)
  if (first !== undefined && endOfPeriod(day) < first)
    return fail(
      issue('equity/dates-reversed', 'error', at, {
        first: kind === 'cap' ? 'transactions' : 'table',
        firstDate: first === '' ? (opening ?? '') : first,
        second: 'exit',
        secondDate: day,
      }),
    )
  return ok(day)
}

/** A cap table's exits with what they are worked out from. */
export interface WorkedWaterfall {
  readonly table: LoadedTable
  readonly day: LedgerOnDay
  readonly out: WaterfallOutput
  readonly divided: Divided
}

/** A cap table's exits answered, before words. */
export function waterfallAnswer(request: WaterfallRequest, context: Context): Result<WaterfallOutput> {
  return andThen(workedWaterfall(request, context), ({ out, divided, table, day }) => {
    const { papers } = request
    if (papers === undefined) return ok(out)
    return andThen(papersAnswer(papers, table, day, divided, context), (found) => ok({ ...out, papers: found }))
  })
}

/** A cap table's exits with the table itself; without an exit in words `fallback` names one, in minor units. */
export function workedWaterfall(
  request: WaterfallRequest,
  context: Context,
  fallback?: (table: ExitTable) => bigint,
): Result<WorkedWaterfall> {
  return andThen(loadTable(request, context), (table) =>
    andThen(saleOf(table.ledger, request, context, fallback === undefined), (sale) =>
      andThen(dayOf(request, table), (day) => {
        const found = ledgerOnDay(sale.ledger, day)
        const placed = (issues: readonly Issue[]): readonly Issue[] => placedInTable(issues, table, sale, request.file)
        // What the table's reading has said of its transactions is not said twice.
        if (!found.ok) return { ok: false, issues: placed(found.issues) }
        const answer = worked(found.value, sale, table, request, fallback)
        return { ...answer, issues: placed(answer.issues) }
      }),
    ),
  )
}

function worked(
  day: LedgerOnDay,
  sale: Sale,
  table: LoadedTable,
  request: WaterfallRequest,
  fallback?: (table: ExitTable) => bigint,
): Result<WorkedWaterfall> {
  const { ledger } = sale
  const { terms, exit, snapshot } = day
  return andThen(waterfallFromLedger(terms, exit), ({ input, holdings }) =>
    andThen(exitTable(input), (segments) => {
      const told = new Told(ledger)
      const { carveOut, escrow } = ledger
      const names = classesOf(input, terms, exit, told)
      const issues: Issue[] = []
      const divided: Divided = { input, segments, holdings, ledger: terms, names, told }
      const asked =
        sale.exits.length === 0 && fallback !== undefined ? [{ words: '', minor: fallback(segments) }] : sale.exits
      const exits = asked.flatMap(({ words, minor }) => {
        const one = exitOf(divided, minor, words)
        issues.push(...one.issues)
        return one.ok ? [one.value] : []
      })
      if (issues.some((one) => one.severity === 'error')) return fail(...issues)
      const open = exit.grants.reduce((sum, one) => sum + one.shares - (one.exercisable ?? one.shares), 0n)
      const unissued = snapshot.pools.reduce((sum, one) => sum + (one.available ?? 0n), 0n)
      const replaced = sale.replaced.includes('escrow')
      const out: WaterfallOutput = {
        company: ledger.company,
        currency: ledger.currency,
        form: ledger.form,
        date: table.undated ? null : exit.date,
        source: { kind: table.kind, preview: table.preview === null ? null : toldPreview(table.preview, told) },
        claims: {
          costs: ledger.costs === undefined || ledger.costs === null ? null : told.money(ledger.costs),
          debts: ledger.debts.map(({ name, amount, seniority }) => ({ name, amount: told.money(amount), seniority })),
          carveOut:
            carveOut === null
              ? null
              : {
                  share: exact(carveOut.share),
                  of: carveOut.of,
                  most: carveOut.most === null ? null : told.money(carveOut.most),
                },
          escrow: escrow === null ? null : { share: exact(escrow.share), months: replaced ? null : escrow.months },
          replaced: sale.replaced,
        },
        classes: names.classes,
        ...stretchesOf(segments, told),
        exits,
        readings: readingsOf(input, terms, asked, told),
        papers: null,
        left: { unvested: wholeExact(open), unissued: wholeExact(unissued) },
        assumed: [
          ...table.assumed,
          ...(sale.replaced.includes('carveOut') && request.carveOutOf === undefined ? ['carveOut.of'] : []),
        ],
      }
      return ok({ table, day, out, divided }, issues)
    }),
  )
}

/** Verb `waterfall`: a cap table and exits → who gets what, by class and by holder, and at which exits that changes. */
export function waterfallVerb(request: WaterfallRequest, context: Context): Envelope<WaterfallOutput> {
  const answer = waterfallAnswer(request, context)
  return envelope({ ...answer, issues: inFile(answer.issues, request.file) }, context)
}

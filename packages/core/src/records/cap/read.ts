import { part, type ReadAs, TreeReader } from '@touchstone/core/deal'
import {
  type CarveOut,
  type ConversionVote,
  type Debt,
  differences,
  type Escrow,
  type Ledger,
  reconcile,
  snapshotAt,
  type SecurityClass,
  type StatedTotal,
  type Transaction,
} from '@touchstone/core/equity'
import { fail, type Issue, issue, ok, type ReadingsTable, type Result, type Tree } from '@touchstone/core/facts'
import { compareDates, endOfPeriod, one as unity } from '@touchstone/core/units'
import { classOf, holderOf, resolve, type Rows } from './classes.ts'
import { Figures } from './figures.ts'
import { CAP_FORMAT, capKeys, capTopKeys } from './kinds.ts'
import { beforeOpening, openingOf } from './opening.ts'
import { placeAt, placed } from './place.ts'
import { withRanks } from './ranks.ts'
import { type Reading, transactionOf } from './transactions.ts'

/** What reading a cap table needs besides its tree. */
export interface ReadCapOptions {
  /** Name of the file, for people. */
  readonly file: string
  /** The table of vague words: they are understood, to be refused by name. */
  readonly readings: ReadingsTable
}

type MapTree = Extract<Tree, { kind: 'map' }>
type File = ReadAs<typeof capKeys>

const child = (tree: MapTree, key: string): Tree | undefined => tree.entries.find((one) => one.key === key)?.value

function debtsOf(file: Pick<File, 'debts'>, rows: Rows): readonly Debt[] {
  return file.debts.flatMap((row, index): readonly Debt[] => {
    const amount = rows.figures.minor(row.amount)
    const seniority = row.seniority === null && file.debts.length === 1 ? 1 : rows.figures.rank(row.seniority)
    if (row.seniority === null && file.debts.length > 1) rows.missing(`/debts/${index}/seniority`)
    if (amount === null || seniority === null) return []
    return [{ name: row.name?.value ?? '', amount, seniority }]
  })
}

function carveOutOf({ carveOut }: Pick<File, 'carveOut'>, rows: Rows): CarveOut | null {
  const { share, of, most } = carveOut
  if (share === null && of === null && most === null) return null
  if (share === null) rows.missing('/carveOut/share')
  const ratio = rows.figures.ratio(share, part)
  return ratio === null ? null : { share: ratio, of: of?.value ?? 'after-debt', most: rows.figures.minor(most) }
}

function escrowOf({ escrow }: Pick<File, 'escrow'>, rows: Rows): Escrow | null {
  const share = rows.figures.ratio(escrow.share, part)
  const months = rows.figures.months(escrow.months)
  if (escrow.share === null && escrow.months !== null) rows.missing('/escrow/share')
  if (escrow.share !== null && escrow.months === null) rows.missing('/escrow/months')
  return share === null || months === null ? null : { share, months }
}

function votesOf(file: Pick<File, 'votes'>, classes: readonly SecurityClass[], rows: Rows): readonly ConversionVote[] {
  const ids = (names: File['votes'][number]['classes']): readonly string[] =>
    names.map((name) => resolve(name.value, classes))
  return file.votes.map((row) => ({
    classes: ids(row.classes),
    converts: ids(row.converts),
    threshold: rows.figures.ratio(row.threshold, part) ?? unity,
  }))
}

function statedOf(file: Pick<File, 'stated'>, reading: Reading): readonly StatedTotal[] {
  return file.stated.flatMap((row, index): readonly StatedTotal[] => {
    const money = row.of?.value === 'registered-capital' || row.of?.value === 'paid-in'
    const value = money
      ? reading.figures.amount(row.value)
      : reading.figures.form === 'shares'
        ? reading.figures.shares(row.value)
        : reading.figures.amount(row.value)
    if (row.of === null || value === null) return []
    const cls = row.class === null ? null : resolve(row.class.value, reading.classes)
    const holder = row.holder === null ? null : resolve(row.holder.value, reading.holders)
    return [{ of: row.of.value, class: cls, holder, value, path: `/stated/${index}` }]
  })
}

/** Debts, what is held back of an exit, votes and stated totals. */
export const moneyRowsOf = (
  file: Pick<File, 'debts' | 'costs' | 'carveOut' | 'escrow' | 'votes' | 'stated'>,
  classes: readonly SecurityClass[],
  holders: Reading['holders'],
  reading: Reading,
): Pick<Ledger, 'debts' | 'costs' | 'carveOut' | 'escrow' | 'votes' | 'stated'> => {
  const costs = reading.figures.minor(file.costs)
  return {
    debts: debtsOf(file, reading),
    ...(costs === null ? {} : { costs }),
    carveOut: carveOutOf(file, reading),
    escrow: escrowOf(file, reading),
    votes: votesOf(file, classes, reading),
    stated: statedOf(file, { ...reading, classes, holders }),
  }
}

function transactionsOf(tree: MapTree, reading: Reading): readonly Transaction[] {
  const found = child(tree, 'transactions')
  if (found === undefined || (found.kind === 'scalar' && found.plain === null && !found.quoted)) return []
  if (found.kind !== 'list') {
    const params = { key: 'transactions', expected: 'list', found: found.kind === 'map' ? 'map' : 'text' }
    reading.reader.issues.push(issue('deal/wrong-shape', 'error', found.at, params))
    return []
  }
  return found.items.flatMap((item) => {
    const one = transactionOf(item, reading)
    return one === null ? [] : [one]
  })
}

const currencyOf = (words: string | null): string => (words !== null && /^[A-Z]{3}$/.test(words) ? words : 'CNY')

function ledgerOf(
  tree: MapTree,
  reader: TreeReader,
  options: ReadCapOptions,
): { ledger: Ledger | null; issues: readonly Issue[] } {
  reader.unknownKeys(tree, capTopKeys)
  const rest: MapTree = {
    ...tree,
    entries: tree.entries.filter((one) => one.key !== 'transactions' && capTopKeys.includes(one.key)),
  }
  const currency = currencyOf(literalOf(child(tree, 'currency')))
  reader.currency = currency
  const file = reader.read(rest, capKeys)
  const form = file.form?.value ?? 'shares'
  const figures = new Figures(currency, form, options.readings)
  const missing = (path: string): void => {
    reader.missing(placeAt(tree, path.slice(0, path.lastIndexOf('/'))), path)
  }
  for (const key of ['company', 'currency', 'form'] as const) if (file[key] === null) missing(`/${key}`)
  if (file.currency !== null && file.currency.value !== currency)
    figures.issues.push(
      issue('cap/currency', 'error', file.currency.at, {
        key: 'currency',
        found: file.currency.value,
        expected: 'CNY, USD',
      }),
    )
  const rows: Rows = { figures, missing }
  const preferred = file.classes.filter((one) => one.preference.multiple !== null).length
  const classes = withRanks(file.classes, reader.issues, rows).flatMap((row, index) => {
    const one = classOf(row, `/classes/${index}`, preferred <= 1, rows)
    return one === null ? [] : [one]
  })
  const ids = file.holders.map((row, index) => holderOf(row, `/holders/${index}`, rows))
  const holders = ids.flatMap((one) => (one === null ? [] : [one]))
  const reading: Reading = { ...rows, reader, classes, holders }
  const later = transactionsOf(tree, reading)
  const asOf = file.asOf === null ? null : endOfPeriod(file.asOf.value)
  const names = ids.map((one) => one?.id ?? '')
  const opening = openingOf(file, asOf ?? '1000-01-01', classes, names, reading)
  const opens = opening.transactions.length > 0
  const events = child(tree, 'transactions')
  const dated = events?.kind === 'list' && events.items.length > 0
  if (asOf === null && (opens || !dated)) reader.issues.push(issue('cap/no-date', 'error', tree.at, { key: 'asOf' }))
  if (asOf !== null && opens) beforeOpening(later, asOf, endOfPeriod, reading)
  const last =
    [...later]
      .map((one) => one.date)
      .sort(compareDates)
      .at(-1) ?? null
  const ledger: Ledger = {
    company: file.company?.value ?? '',
    currency,
    form,
    asOf:
      opens && last !== null && asOf !== null && endOfPeriod(last) > asOf
        ? endOfPeriod(last)
        : (file.asOf?.value ?? null),
    classes,
    holders: [...holders, ...opening.holders],
    transactions: [...opening.transactions, ...later],
    ...moneyRowsOf(file, classes, holders, reading),
  }
  const issues = [...reader.issues, ...figures.issues]
  return { ledger: issues.some((one) => one.severity === 'error') ? null : ledger, issues }
}

const literalOf = (tree: Tree | undefined): string | null => (tree?.kind === 'scalar' ? tree.literal.trim() : null)

/** Issues in the order of their places. */
const ordered = (issues: readonly Issue[]): readonly Issue[] =>
  issues
    .map((one, index) => ({ one, index }))
    .sort((a, b) => (a.one.at.start ?? 0) - (b.one.at.start ?? 0) || a.index - b.index)
    .map(({ one }) => one)

/**
 * Reads a cap table (`touchstone/cap@1`): classes, holders and dated transactions, amounts as people write them but exact,
 * and holds it against itself: the transactions must be possible (`snapshotAt`) and add up to what the file states. A class
 * or a holder may carry what is held on `asOf` directly; that is then where later transactions begin. Errors, each with
 * line and column: `deal/*` for keys and shapes, `cap/*` for figures that are not exact, in another currency or undated,
 * `equity/*` for what cannot be. Never throws for any tree.
 * @example readCap({ kind: 'list', items: [], at: { source: 'a', path: '' } }, { file: 'a', readings: { rules: [] } }).issues[0].code // "deal/wrong-shape"
 */
export function readCap(tree: Tree, options: ReadCapOptions): Result<Ledger> {
  if (tree.kind === 'scalar' && tree.plain === null && !tree.quoted)
    return fail(issue('input/empty', 'error', tree.at, { file: options.file }))
  if (tree.kind !== 'map') {
    const params = { key: options.file, expected: 'map', found: tree.kind === 'list' ? 'list' : 'text' }
    return fail(issue('deal/wrong-shape', 'error', tree.at, params))
  }
  const format = literalOf(child(tree, 'format'))
  const reader = new TreeReader(options.readings)
  if (format === null) reader.missing(tree.at, '/format')
  else if (format !== CAP_FORMAT) {
    const at = child(tree, 'format')?.at ?? tree.at
    return fail(
      issue('deal/unknown-format', 'error', at, { found: format === '' ? options.file : format, expected: CAP_FORMAT }),
    )
  }
  const { ledger, issues } = ledgerOf(tree, reader, options)
  const said = issues.map((one) => (one.at.source === '' ? { ...one, at: placeAt(tree, one.at.path) } : one))
  if (ledger === null) return fail(...ordered(said))
  const snapshot = snapshotAt(ledger, null)
  const sums = snapshot.ok ? differences(ledger, reconcile(snapshot.value, ledger.stated)) : []
  const all = ordered([...said, ...placed([...snapshot.issues, ...sums], tree)])
  return all.some((one) => one.severity === 'error') ? fail(...all) : ok(ledger, all)
}

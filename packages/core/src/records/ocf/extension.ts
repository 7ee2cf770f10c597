import { list, map, money, months, type ReadAs, text, date, flag, choice, TreeReader } from '@touchstone/core/deal'
import type { Holder, Ledger, SecurityClass, Transaction, Vesting } from '@touchstone/core/equity'
import type { ReadingsTable } from '@touchstone/core/facts'
import { classOf, holderOf as capHolderOf, type Rows } from '../cap/classes.ts'
import { Figures } from '../cap/figures.ts'
import { capKeys } from '../cap/kinds.ts'
import { moneyRowsOf } from '../cap/read.ts'
import { type Reading, transactionOf } from '../cap/transactions.ts'
import type { OcfContext } from './context.ts'
import { Obj, treeOf } from './json.ts'

/** The type of the object that says what the Open Cap Table Format cannot. */
export const EXTENSION_TYPE = 'X_TOUCHSTONE_EXTENSION'
/** Its version; its rows are those of `touchstone/cap@1`. */
export const EXTENSION_FORMAT = 'touchstone/ocf-extension@1'

/** What a transaction of the format leaves out, by the id of its object. */
const extra = map({
  id: text,
  date,
  paid: money,
  paidUnknown: flag,
  round: text,
  payBy: date,
  strike: text,
  conversionPrice: text,
  rate: text,
  discount: text,
  dayCount: choice('365', '360'),
  capShares: text,
  maturity: date,
  start: date,
  months,
  cliffMonths: months,
  acceleration: choice('single', 'double', 'none'),
})

const kinds = map({
  object_type: text,
  id: text,
  format: text,
  form: capKeys.keys.form,
  classes: capKeys.keys.classes,
  holders: capKeys.keys.holders,
  debts: capKeys.keys.debts,
  costs: capKeys.keys.costs,
  carveOut: capKeys.keys.carveOut,
  escrow: capKeys.keys.escrow,
  votes: capKeys.keys.votes,
  stated: capKeys.keys.stated,
  openPools: list(text),
  extras: list(extra),
})

type Extra = NonNullable<ReadAs<typeof extra>>

/** What the extension adds to a ledger read from the format. */
export interface Extension {
  readonly apply: (ledger: Ledger, ids: readonly string[]) => Ledger
  readonly form: Ledger['form']
}

function withClass(one: SecurityClass, said: SecurityClass | undefined, open: boolean): SecurityClass {
  if (said === undefined) return open ? { ...one, authorized: null } : one
  return {
    ...one,
    originalIssuePrice: said.originalIssuePrice ?? one.originalIssuePrice,
    conversionPrice: said.conversionPrice ?? one.conversionPrice,
    preference: said.preference ?? one.preference,
    dividend: said.dividend,
    antiDilution: said.antiDilution,
    payToPlay: said.payToPlay,
    redemption: said.redemption,
    votesPerShare: said.votesPerShare ?? one.votesPerShare,
  }
}

/** A schedule with the start and acceleration that the format leaves out, or one it has no terms for. */
function withVesting(one: Vesting | null, said: Extra, granted: string, figures: Figures): Vesting | null {
  const months = figures.months(said.months) ?? one?.months ?? null
  if (months === null) return one
  return {
    start: said.start?.value ?? one?.start ?? granted,
    months,
    cliffMonths: figures.months(said.cliffMonths) ?? one?.cliffMonths ?? 0,
    acceleration: said.acceleration?.value ?? one?.acceleration ?? 'none',
  }
}

function withExtra(one: Transaction, said: Extra | undefined, figures: Figures): Transaction {
  if (said === undefined) return one
  const dated = said.date === null ? one : { ...one, date: said.date.value }
  const paid = said.paidUnknown?.value === true ? null : figures.minor(said.paid)
  const told = said.paid !== null || said.paidUnknown?.value === true
  const settled = told && 'paid' in dated ? { ...dated, paid } : dated
  if (settled.type === 'issue') {
    const payBy = said.payBy === null ? {} : { payBy: said.payBy.value }
    return { ...settled, round: said.round?.value ?? settled.round, ...payBy }
  }
  if (settled.type === 'grant') {
    const strike = figures.price(said.strike) ?? settled.strike
    return { ...settled, strike, vesting: withVesting(settled.vesting, said, settled.date, figures) }
  }
  if (settled.type === 'adjustment')
    return { ...settled, conversionPrice: figures.price(said.conversionPrice) ?? settled.conversionPrice }
  if (settled.type !== 'note' && settled.type !== 'safe') return settled
  const discount = figures.ratio(said.discount) ?? settled.discount
  if (settled.type === 'safe') return { ...settled, discount }
  return {
    ...settled,
    discount,
    rate: figures.ratio(said.rate) ?? settled.rate,
    dayCount: said.dayCount === null ? settled.dayCount : said.dayCount.value === '360' ? 360 : 365,
    capShares: figures.shares(said.capShares) ?? settled.capShares,
    maturity: said.maturity?.value ?? settled.maturity,
  }
}

/** Reads an extension; what is wrong in it is said with its place in it. */
export function extensionOf(object: Obj, value: unknown, context: OcfContext, readings: ReadingsTable): Extension {
  const tree = treeOf(value, context.source)
  const reader = new TreeReader(readings)
  reader.currency = context.currency
  const bare = tree.kind === 'map' ? { ...tree, entries: tree.entries.filter((one) => one.key !== 'events') } : tree
  const file = reader.read(bare, kinds)
  const form = file.form?.value ?? 'shares'
  const figures = new Figures(context.currency, form, readings)
  const rows: Rows = { figures, missing: (path) => reader.missing({ source: context.source, path }, path) }
  const classes = file.classes.flatMap((row, index) => classOf(row, `/classes/${index}`, true, rows) ?? [])
  const holders = file.holders.flatMap((row, index) => capHolderOf(row, `/holders/${index}`, rows) ?? [])
  const extras = new Map(file.extras.map((one) => [one.id?.value ?? '', one]))
  const apply = (ledger: Ledger, ids: readonly string[]): Ledger => {
    const open = new Set(file.openPools.map((one) => one.value))
    const known = ledger.classes.map((one) =>
      withClass(
        one,
        classes.find((each) => each.id === one.id),
        open.has(one.id),
      ),
    )
    const people = ledger.holders.map((one): Holder => ({
      ...one,
      ...holders.find((each) => each.id === one.id),
      name: one.name,
    }))
    const reading: Reading = { ...rows, reader, classes: known, holders: people }
    const said = ledger.transactions.map((one, index) => withExtra(one, extras.get(ids[index] ?? ''), figures))
    const transactions = withEvents(said, ids, object, reading, context)
    const more = moneyRowsOf(file, known, people, reading)
    context.issues.push(...reader.issues, ...figures.issues)
    return { ...ledger, form, classes: known, holders: people, transactions, ...more }
  }
  return { apply, form }
}

/** Events that the format has no object for, each put behind the object it followed. */
function withEvents(
  transactions: readonly Transaction[],
  ids: readonly string[],
  object: Obj,
  reading: Reading,
  context: OcfContext,
): readonly Transaction[] {
  const rows = transactions.map((one, index) => ({ one, id: ids[index] ?? '' }))
  object.list('events').forEach((event, index) => {
    const row = Object.entries(Object(event) as Record<string, unknown>)
    const after = Obj.of(event)?.text('after') ?? ''
    const bare = Object.fromEntries(row.filter(([key]) => key !== 'after'))
    const found = transactionOf(treeOf(bare, context.source, `/events/${index}`), reading)
    if (found === null) return
    // The next event behind the same object comes behind this one.
    const last = rows.map((each) => each.id).lastIndexOf(after)
    rows.splice(after !== '' && last < 0 ? rows.length : last + 1, 0, { one: found, id: after })
  })
  return rows.map(({ one }) => one)
}

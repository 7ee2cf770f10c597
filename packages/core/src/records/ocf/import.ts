import {
  checkLedger,
  type Holder,
  type Ledger,
  type SecurityClass,
  snapshotAt,
  type Transaction,
} from '@touchstone/core/equity'
import { fail, type Issue, issue, ok, type ReadingsTable, type Result } from '@touchstone/core/facts'
import { parseDate } from '@touchstone/core/units'
import { currencyIn, OcfContext } from './context.ts'
import { EXTENSION_TYPE, extensionOf } from './extension.ts'
import { Obj } from './json.ts'
import { classesOf, holderOf, objectsIn, planOf, poolOf } from './objects.ts'
import { derivedFrom, PLANLESS, securitiesOf, typeOf } from './securities.ts'
import { type OcfBooks, transactionsOf } from './transactions.ts'

/** What reading a bundle needs besides its files. */
export interface ReadOcfOptions {
  /** Name of the folder, archive or file, for places. */
  readonly source: string
  /** Currency where the bundle names none. */
  readonly currency: string
  readonly readings: ReadingsTable
}

function byDate(objects: readonly Obj[]): readonly Obj[] {
  return objects
    .map((one, index) => ({ one, index, date: one.text('date') ?? '' }))
    .sort((a, b) => (a.date === b.date ? a.index - b.index : a.date < b.date ? -1 : 1))
    .map(({ one }) => one)
}

/**
 * The files of an Open Cap Table Format bundle (as parsed JSON: manifest, lists of objects, one file or several) as a
 * ledger. A security that only continues another one (the balance of a sale, the buyer's new certificate) is no new issue.
 * Types taken: issuer, stakeholders, stock classes and plans, vesting terms by the month with a cliff, and transactions of
 * stock, equity compensation and convertibles; a class's participation without a cap and the like come from our extension
 * object where the bundle has one. Errors: `ocf/not-a-bundle`, `ocf/missing`, `ocf/unknown-security`, `ocf/not-held` where
 * leaving something out would falsify the books (a warning where it would not: warrants), `cap/currency`, and those of
 * `snapshotAt`. Never throws. Source: Open-Cap-Format-OCF schemas 1.2, opencaptablecoalition.com.
 * @example importOcf([{ items: [] }], { source: 'a', currency: 'USD', readings }).issues[0].code // "ocf/not-a-bundle"
 */
export function importOcf(files: readonly unknown[], options: ReadOcfOptions): Result<Ledger> {
  const objects = objectsIn(files, Obj.of.bind(Obj))
  const of = (type: string): readonly Obj[] => objects.filter((one) => one.type === type)
  const transactions = byDate(objects.filter((one) => one.type.startsWith('TX_')))
  const [issuer] = of('ISSUER')
  if (issuer === undefined && transactions.length === 0) {
    const at = { source: options.source, path: '' }
    return fail(issue('ocf/not-a-bundle', 'error', at, { found: options.source }))
  }
  const context = new OcfContext(options.source, currencyIn(files) ?? options.currency)
  const stock = classesOf(of('STOCK_CLASS'), context)
  const pools: SecurityClass[] = of('STOCK_PLAN').map(planOf)
  const planless = transactions.some(
    (one) => typeOf(one) === 'TX_EQUITY_COMPENSATION_ISSUANCE' && !one.has('stock_plan_id'),
  )
  if (planless) pools.push(poolOf(PLANLESS, PLANLESS, null))
  const starts = transactions.filter((one) => one.type === 'TX_VESTING_START')
  const books: OcfBooks = {
    context,
    securities: securitiesOf(transactions),
    derived: derivedFrom(transactions),
    vestingTerms: new Map(of('VESTING_TERMS').map((one) => [one.id, one])),
    starts: new Map(starts.map((one) => [one.text('security_id') ?? '', one.text('date') ?? ''])),
    prices: new Map(stock.map((one) => [one.id, one.originalIssuePrice])),
  }
  const rows = transactions.flatMap((one): readonly { id: string; one: Transaction }[] =>
    transactionsOf(one, `/${one.id}`, books).map((each) => ({ id: one.id, one: each })),
  )
  const holders = of('STAKEHOLDER').flatMap((one): Holder[] => {
    const found = holderOf(one, context)
    return found === null ? [] : [found]
  })
  const manifest = files.flat(1).flatMap((one) => Obj.of(one) ?? [])
  const asOf = manifest.map((one) => parseDate(one.text('as_of') ?? '')?.iso ?? null).find((one) => one !== null)
  const plain: Ledger = {
    company: issuer?.text('legal_name') ?? '',
    currency: context.currency,
    form: 'shares',
    asOf: asOf ?? null,
    classes: [...stock, ...pools],
    holders,
    transactions: rows.map(({ one }) => one),
    debts: [],
    carveOut: null,
    escrow: null,
    votes: [],
    stated: [],
  }
  const [found] = of(EXTENSION_TYPE)
  const extended =
    found === undefined
      ? plain
      : extensionOf(found, found.all, context, options.readings).apply(
          plain,
          rows.map(({ id }) => id),
        )
  const ledger = {
    ...extended,
    // A transaction stands where its object does; an event of the extension has no object of its own.
    transactions: extended.transactions.map((one, index) =>
      one.path === '' || one.path.startsWith('/events/') ? { ...one, path: `/transactions/${index}` } : one,
    ),
  }
  return sound(ledger, context)
}

function sound(ledger: Ledger, context: OcfContext): Result<Ledger> {
  const checked =
    ledger.asOf === null && ledger.transactions.length === 0 ? checkLedger(ledger) : snapshotAt(ledger, null).issues
  const placed = checked.map((one): Issue => ({ ...one, at: { ...one.at, source: context.source } }))
  const issues = [...context.issues, ...placed]
  return issues.some((one) => one.severity === 'error') ? fail(...issues) : ok(ledger, issues)
}

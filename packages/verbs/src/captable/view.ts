import {
  history,
  type HistoryDay,
  type Ledger,
  reconcile,
  type SecurityClass,
  type Snapshot,
  snapshotAt,
  type Transaction,
} from '@touchstone/core/equity'
import { ok, type Result } from '@touchstone/core/facts'
import { placeAt } from '@touchstone/core/records'
import { addRational, divideRational, multiplyRational, rational, type Rational, zero } from '@touchstone/core/units'
import { andThen, envelope } from '../envelope.ts'
import type { Context, Envelope } from '../types.ts'
import { type Exact, exact, Told } from './exact.ts'
import { inFile, loadTable, type LoadedTable, type TableInput } from './load.ts'
import { toldPreview } from './preview.ts'
import type { TableDay, TableEvent, TablePlace, TableRow, TableView } from './view-output.ts'

/** What a holder has paid so far, in minor units. */
interface Money {
  readonly invested: bigint
  readonly secondary: bigint
  readonly partly: boolean
}

const NOTHING: Money = { invested: 0n, secondary: 0n, partly: false }

/** Money that a transaction moves, holder by holder; what is not told makes the sum of its holder partial. */
function moved(one: Transaction, ended: ReadonlySet<string>): readonly (readonly [string, Money])[] {
  const paid = (holder: string, amount: bigint | null): readonly [string, Money] => [
    holder,
    { invested: amount ?? 0n, secondary: 0n, partly: amount === null },
  ]
  // Shares that a SAFE or note turned into cost nothing more than the paper did.
  if (one.type === 'issue') return [paid(one.holder, one.paid ?? (ended.has(`${one.date} ${one.holder}`) ? 0n : null))]
  if (one.type === 'exercise') return [paid(one.holder, one.paid)]
  if (one.type === 'safe') return [paid(one.holder, one.amount)]
  if (one.type === 'note') return [paid(one.holder, one.principal)]
  if (one.type === 'pay-in') return [paid(one.holder, one.amount)]
  if (one.type === 'transfer' && one.paid !== null)
    return [
      [one.to, { ...NOTHING, secondary: one.paid }],
      [one.from, { ...NOTHING, secondary: -one.paid }],
    ]
  return []
}

const part = (of: Rational, whole: Rational): Exact | null =>
  whole.numerator === 0n ? null : exact(divideRational(of, whole))

const sum = (values: readonly Rational[]): Rational => values.reduce(addRational, zero)

/** Tells the days of one ledger. */
class Teller {
  private readonly ledger: Ledger
  private readonly table: LoadedTable
  private readonly told: Told
  private readonly money = new Map<string, Money>()
  private readonly ended: ReadonlySet<string>

  constructor(table: LoadedTable) {
    this.table = table
    this.ledger = table.ledger
    this.told = new Told(table.ledger)
    const papers = new Map(
      this.ledger.transactions.flatMap((one) =>
        one.type === 'safe' || one.type === 'note' ? [[one.id, one.holder] as const] : [],
      ),
    )
    this.ended = new Set(
      this.ledger.transactions.flatMap((one) => {
        const holder = one.type === 'settlement' ? papers.get(one.of) : undefined
        return holder === undefined ? [] : [`${one.date} ${holder}`]
      }),
    )
  }

  place(path: string): TablePlace {
    const { tree, file } = this.table
    if (tree !== null) {
      const { source, line, column } = placeAt(tree, path)
      return { source, path, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) }
    }
    // A list has its rows as lines; a bundle has objects.
    const row = /^\/(\d+)(?:\/|$)/.exec(path)?.[1]
    const line = this.table.preview === null || row === undefined ? null : Number(row) + 1
    return { source: file, path, ...(line === null ? {} : { line }) }
  }

  private count(shares: bigint): Exact {
    return this.told.count(rational(shares))
  }

  private event(one: Transaction): TableEvent {
    const { told } = this
    const paid =
      one.type === 'safe' || one.type === 'pay-in'
        ? one.amount
        : one.type === 'note'
          ? one.principal
          : 'paid' in one
            ? one.paid
            : null
    return {
      type: one.type,
      date: one.date,
      at: this.place(one.path),
      class: 'class' in one ? one.class : null,
      into: 'into' in one ? one.into : null,
      holder: one.type === 'transfer' ? one.to : 'holder' in one ? one.holder : null,
      from: one.type === 'transfer' ? one.from : null,
      round: one.type === 'issue' ? one.round : null,
      shares: 'shares' in one ? this.count(one.shares) : null,
      paid: paid === null ? null : told.money(paid),
      ratio: one.type === 'split' ? `${one.numerator}:${one.denominator}` : null,
      paper: one.type === 'settlement' ? one.of : one.type === 'safe' || one.type === 'note' ? one.id : null,
    }
  }

  private row(after: Snapshot, holder: string, votes: Votes, totalVotes: Rational): TableRow | null {
    const { told } = this
    const held = after.holdings.filter((one) => one.holder === holder)
    const grants = after.grants.filter((one) => one.holder === holder && one.vested + one.unvested > 0n)
    const paper = after.convertibles.some((one) => one.security.holder === holder)
    const money = this.money.get(holder) ?? NOTHING
    if (held.length === 0 && grants.length === 0 && !paper && money.invested === 0n) return null
    const issued = held.reduce((all, one) => all + one.shares, 0n)
    const pools = [...new Set(grants.map((one) => one.class))]
    const open = grants.reduce((all, one) => all + one.vested + one.unvested, 0n)
    const diluted = sum([
      rational(open),
      ...held.map((one) => multiplyRational(rational(one.shares), votes.ratio(one.class))),
    ])
    const mine = sum(held.map((one) => votes.of(one.class, one.shares)))
    return {
      holder,
      cells: [
        ...held.map((one) => ({ class: one.class, shares: this.count(one.shares), vested: null })),
        ...pools.map((id) => {
          const own = grants.filter((one) => one.class === id)
          return {
            class: id,
            shares: this.count(own.reduce((all, one) => all + one.vested + one.unvested, 0n)),
            vested: this.count(own.reduce((all, one) => all + one.vested, 0n)),
          }
        }),
      ],
      issued: this.count(issued),
      issuedShare: part(rational(issued), rational(after.issued)),
      fullyDiluted: told.count(diluted),
      fullyDilutedShare: part(diluted, after.fullyDiluted),
      votes: told.count(mine),
      votesShare: part(mine, totalVotes),
      invested: told.money(money.invested),
      investedPartly: money.partly && this.ledger.form === 'shares',
      secondary: told.money(money.secondary),
      paidIn:
        after.capital === null
          ? null
          : told.money(
              after.capital.lots.filter((one) => one.holder === holder).reduce((all, one) => all + one.paid, 0n),
            ),
    }
  }

  day({ date, transactions, after }: HistoryDay): TableDay {
    const { told, ledger } = this
    for (const one of transactions)
      for (const [holder, { invested, secondary, partly }] of moved(one, this.ended)) {
        const before = this.money.get(holder) ?? NOTHING
        this.money.set(holder, {
          invested: before.invested + invested,
          secondary: before.secondary + secondary,
          partly: before.partly || partly,
        })
      }
    const votes = new Votes(after)
    const totalVotes = sum(after.holdings.map((one) => votes.of(one.class, one.shares)))
    const free = after.pools.reduce((all, one) => all + (one.available ?? 0n), 0n)
    return {
      date,
      events: transactions.map((one) => this.event(one)),
      rows: ledger.holders.flatMap(({ id }) => this.row(after, id, votes, totalVotes) ?? []),
      classes: after.classes.map((one) => {
        const pool = after.pools.find((each) => each.class === one.class.id)
        return {
          class: one.class.id,
          issued: this.count(one.issued),
          fullyDiluted:
            pool === undefined ? told.count(one.asConverted) : this.count(pool.granted + (pool.available ?? 0n)),
        }
      }),
      free: { shares: this.count(free), share: part(rational(free), after.fullyDiluted) },
      convertibles: after.convertibles.map(({ security, balance }) => ({
        id: security.id,
        type: security.type,
        holder: security.holder,
        balance: told.fraction(balance),
      })),
      issued: this.count(after.issued),
      fullyDiluted: told.count(after.fullyDiluted),
      votes: told.count(totalVotes),
      invested: told.money([...this.money.values()].reduce((all, one) => all + one.invested, 0n)),
      paidIn: after.capital === null ? null : told.money(after.capital.paid),
    }
  }
}

/** Votes and conversion of the classes on a day. */
class Votes {
  private readonly ratios: ReadonlyMap<string, Rational>
  private readonly classes: ReadonlyMap<string, SecurityClass>

  constructor(after: Snapshot) {
    this.ratios = new Map(after.classes.map((one) => [one.class.id, one.conversionRatio]))
    this.classes = new Map(after.classes.map((one) => [one.class.id, one.class]))
  }

  ratio(id: string): Rational {
    return this.ratios.get(id) ?? rational(1n)
  }

  /** A share votes as often as it converts into common shares, times what its class says. */
  of(id: string, shares: bigint): Rational {
    const times = this.classes.get(id)?.votesPerShare ?? rational(1n)
    return multiplyRational(multiplyRational(rational(shares), this.ratio(id)), times)
  }
}

/**
 * A cap table of any kind day by day: who holds what of which class, issued, fully diluted and in votes, what each has
 * paid, what happened on each day and where in the file that stands, and the stated totals beside what was found.
 */
export function tableViewAnswer(input: TableInput, context: Context): Result<TableView> {
  return andThen(loadTable(input, context), (table) => {
    const { ledger } = table
    return andThen(history(ledger), (days) =>
      andThen(snapshotAt(ledger, null), (last) => {
        const teller = new Teller(table)
        const told = new Told(ledger)
        return ok({
          company: ledger.company,
          currency: ledger.currency,
          form: ledger.form,
          kind: table.kind,
          undated: table.undated,
          classes: ledger.classes.map(({ id, name, kind, originalIssuePrice: price }) => ({
            id,
            name,
            kind,
            price: price === null ? null : told.perShare(price),
          })),
          holders: ledger.holders.map(({ id, name, kind }) => ({ id, name, kind })),
          days: days.map((one) => teller.day(one)),
          stated: reconcile(last, ledger.stated).map(({ stated, found, difference }) => ({
            of: stated.of,
            class: stated.class,
            holder: stated.holder,
            stated: told.count(rational(stated.value)),
            found: told.count(found),
            agrees: difference.numerator === 0n,
            at: teller.place(stated.path),
          })),
          preview: table.preview === null ? null : toldPreview(table.preview, told),
          assumed: table.assumed,
        })
      }),
    )
  })
}

/** `tableViewAnswer` with words. */
export function tableView(input: TableInput, context: Context): Envelope<TableView> {
  const answer = tableViewAnswer(input, context)
  return envelope({ ...answer, issues: inFile(answer.issues, input.file) }, context)
}

import type { Ledger, Transaction } from '@touchstone/core/equity'
import type { Place } from '@touchstone/core/facts'
import type { Exact } from './exact.ts'
import type { TablePreview } from './preview.ts'

/** Where a transaction stands in the file it came from; without a line where the file has none. */
export type TablePlace = Pick<Place, 'source' | 'path' | 'line' | 'column'>

/** One transaction, its names as the table has them. */
export interface TableEvent {
  readonly type: Transaction['type']
  readonly date: string
  readonly at: TablePlace
  readonly class: string | null
  readonly into: string | null
  readonly holder: string | null
  /** Who sells, of a transfer. */
  readonly from: string | null
  readonly round: string | null
  /** Shares, or registered capital in major units. */
  readonly shares: Exact | null
  /** Money in major units: what was paid, or lent. */
  readonly paid: Exact | null
  /** New shares for old ones, of a split. */
  readonly ratio: string | null
  /** The SAFE or note, of one and of its end. */
  readonly paper: string | null
}

/** What one holder has of one class on a day. */
export interface TableCell {
  readonly class: string
  /** Held; of a pool, granted and neither exercised nor lapsed. */
  readonly shares: Exact
  /** Of a pool: exercisable on the day. */
  readonly vested: Exact | null
}

/** A holder's row; a share of nothing is null. */
export interface TableRow {
  readonly holder: string
  readonly cells: readonly TableCell[]
  readonly issued: Exact
  readonly issuedShare: Exact | null
  readonly fullyDiluted: Exact
  readonly fullyDilutedShare: Exact | null
  readonly votes: Exact
  readonly votesShare: Exact | null
  /** Paid to the company for what was issued, exercised or lent, up to the day. */
  readonly invested: Exact
  /** Whether a payment to the company is not told. */
  readonly investedPartly: boolean
  /** Paid to other holders for shares, less what others paid for its own. */
  readonly secondary: Exact
  /** Registered capital paid in; null in a company with shares. */
  readonly paidIn: Exact | null
}

/** The table at the end of one day on which something happened. */
export interface TableDay {
  readonly date: string
  readonly events: readonly TableEvent[]
  readonly rows: readonly TableRow[]
  readonly classes: readonly { readonly class: string; readonly issued: Exact; readonly fullyDiluted: Exact }[]
  /** What pools have free, as a part of the fully diluted table. */
  readonly free: { readonly shares: Exact; readonly share: Exact | null }
  readonly convertibles: readonly {
    readonly id: string
    readonly type: 'safe' | 'note'
    readonly holder: string
    readonly balance: Exact
  }[]
  readonly issued: Exact
  readonly fullyDiluted: Exact
  readonly votes: Exact
  readonly invested: Exact
  readonly paidIn: Exact | null
}

/** A cap table through its ledger, for a page. */
export interface TableView {
  readonly company: string
  readonly currency: string
  readonly form: Ledger['form']
  readonly kind: 'cap' | 'ocf' | 'sheet'
  /** Nothing dates the table. */
  readonly undated: boolean
  readonly classes: readonly {
    readonly id: string
    readonly name: string
    readonly kind: 'common' | 'preferred' | 'options'
    readonly price: Exact | null
  }[]
  readonly holders: readonly {
    readonly id: string
    readonly name: string
    readonly kind: Ledger['holders'][number]['kind']
  }[]
  readonly days: readonly TableDay[]
  readonly stated: readonly {
    readonly of: Ledger['stated'][number]['of']
    readonly class: string | null
    readonly holder: string | null
    readonly stated: Exact
    readonly found: Exact
    readonly agrees: boolean
    readonly at: TablePlace
  }[]
  readonly preview: TablePreview | null
  readonly assumed: readonly string[]
}

/** A list of people as it was understood, to be looked at before it is taken over. */
export interface TableImport {
  readonly kind: 'cap' | 'ocf' | 'sheet'
  readonly company: string
  readonly currency: string
  readonly preview: TablePreview | null
  /** The same as the text of a cap table file; null while an error stands. */
  readonly cap: string | null
  readonly holders: number
  readonly transactions: number
  readonly assumed: readonly string[]
}

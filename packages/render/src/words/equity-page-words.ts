/** What happens to a cap table, as the page tells it. */
export type CapEvent =
  | 'issue'
  | 'transfer'
  | 'grant'
  | 'exercise'
  | 'conversion'
  | 'repurchase'
  | 'cancellation'
  | 'split'
  | 'safe'
  | 'note'
  | 'settlement'
  | 'pay-in'
  | 'adjustment'

/** What a transaction is told with; what it has not is empty. */
export interface CapEventParts {
  readonly holder: string
  readonly from: string
  readonly class: string
  readonly into: string
  readonly round: string
  readonly shares: string
  readonly paid: string
  readonly ratio: string
  readonly paper: string
}

/** Words of the page of cap tables, which come with it. */
export interface EquityPageWords {
  readonly crumb: string
  readonly computing: string
  readonly wrong: (count: number) => string
  readonly none: string
  readonly sections: Readonly<Record<'inputs' | 'answer', string>>
  readonly tabs: Readonly<Record<'table' | 'waterfall' | 'round' | 'wall' | 'papers', string>>
  readonly tabsLabel: string
  /** The answer in one sentence. */
  readonly title: (company: string, first: string, share: string, holders: number, byCapital: boolean) => string
  readonly empty: (company: string) => string
  readonly subject: (day: string | null, currency: string, byCapital: boolean) => string
  readonly form: {
    readonly table: string
    readonly examples: string
    readonly own: string
    readonly drop: string
    readonly choose: string
    readonly paste: string
    readonly pasteHint: string
    readonly take: string
    readonly taken: (file: string) => string
    readonly text: string
    readonly textHint: string
    readonly changed: string
    readonly reset: string
    readonly remove: string
    readonly listHint: string
    readonly bundleHint: string
    readonly editList: string
  }
  readonly tiles: Readonly<Record<'holders' | 'issued' | 'capital' | 'fullyDiluted' | 'invested' | 'paidIn', string>>
  readonly ofCapital: (share: string) => string
  readonly freeIn: (count: string) => string
  readonly atLeast: (amount: string) => string
  readonly table: {
    readonly title: string
    readonly note: (byCapital: boolean) => string
    readonly columns: Readonly<
      Record<
        | 'holder'
        | 'issued'
        | 'capital'
        | 'capitalShare'
        | 'issuedShare'
        | 'dilutedShare'
        | 'votesShare'
        | 'invested'
        | 'paidIn'
        | 'total',
        string
      >
    >
    readonly free: string
    readonly vested: (count: string) => string
    readonly secondary: (amount: string, bought: boolean) => string
    readonly openHolder: (holder: string) => string
    readonly transactions: (holder: string) => string
    readonly convertibles: string
    readonly balance: string
    readonly paper: Readonly<Record<'safe' | 'note', string>>
    readonly goTo: (line: number) => string
    readonly row: (line: number) => string
  }
  readonly events: Readonly<Record<CapEvent, (parts: CapEventParts) => string>>
  readonly history: {
    readonly title: string
    readonly slider: string
    readonly before: string
    readonly after: string
    readonly step: (index: number, count: number, day: string) => string
    readonly undated: string
    readonly single: (day: string) => string
    readonly changed: string
    readonly moves: (holder: string, from: string, to: string) => string
    readonly unmoved: string
    readonly finding: (
      first: string,
      from: string,
      to: string,
      firstDay: string,
      lastDay: string,
      byCapital: boolean,
    ) => string
    readonly one: (first: string, share: string, day: string, byCapital: boolean) => string
    readonly axis: string
    readonly others: string
    readonly free: string
    readonly point: (day: string, parts: string) => string
    readonly desc: (points: readonly string[]) => string
    readonly part: (name: string, share: string) => string
    readonly columns: Readonly<Record<'day', string>>
  }
  readonly stated: {
    readonly title: string
    readonly agree: (count: number) => string
    readonly of: Readonly<Record<'issued' | 'fully-diluted' | 'registered-capital' | 'paid-in', string>>
    readonly columns: Readonly<Record<'total' | 'stated' | 'found', string>>
  }
  readonly import: {
    readonly title: (file: string) => string
    readonly fine: string
    readonly differs: (count: number) => string
    readonly wrong: (count: number) => string
    readonly columns: Readonly<
      Record<
        'header' | 'role' | 'unit' | 'row' | 'holder' | 'class' | 'amount' | 'total' | 'stated' | 'found' | 'check',
        string
      >
    >
    readonly roles: Readonly<
      Record<
        'holder' | 'class' | 'round' | 'shares' | 'percent' | 'capital' | 'paid-in' | 'price' | 'invested' | 'date',
        string
      >
    >
    readonly readAs: string
    readonly reconciled: string
    readonly noTotal: string
    readonly agrees: string
    readonly apart: (by: string) => string
    readonly unread: (headers: string) => string
    readonly skipped: string
    readonly reasons: Readonly<
      Record<'title' | 'blank' | 'total' | 'subtotal' | 'note' | 'header' | 'no-amount', string>
    >
    readonly rows: (count: number) => string
    readonly filled: string
    readonly company: string
    readonly currency: string
    readonly date: string
    readonly dateHint: string
    readonly accept: string
    readonly cancel: string
    readonly needDate: string
    readonly needFix: string
    readonly bundle: (holders: number, transactions: number) => string
    readonly assumed: string
  }
  readonly files: {
    readonly title: string
    readonly excel: string
    readonly ocf: string
    readonly cap: string
    readonly sheet: string
    readonly history: string
    readonly votes: string
    readonly ratio: string
  }
  readonly notATable: (file: string) => string
  readonly oldExcel: (file: string) => string
  readonly damaged: (file: string) => string
  readonly list: (names: readonly string[]) => string
}

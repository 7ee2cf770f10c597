/** What a payee does at an exit. */
export type ExitState =
  | 'debt'
  | 'management'
  | 'common'
  | 'holds'
  | 'participates'
  | 'capped'
  | 'converts'
  | 'exercises'
  | 'lapses'
  | 'unissued'

/** Names of rows and columns of an exit's and a round's sheet. */
export type CapTableLabel =
  | 'costs'
  | 'debt'
  | 'carveOut'
  | 'escrow'
  | 'securities'
  | 'perShare'
  | 'class'
  | 'holder'
  | 'does'
  | 'payout'
  | 'share'
  | 'later'
  | 'from'
  | 'to'
  | 'takes'
  | 'other'
  | 'difference'
  | 'converts'
  | 'exercises'
  | 'equilibrium'
  | 'price'
  | 'preMoney'
  | 'postMoney'
  | 'effectivePreMoney'
  | 'newMoney'
  | 'newShares'
  | 'sharesBefore'
  | 'capitalization'
  | 'sharesAfter'
  | 'poolBefore'
  | 'poolAfter'
  | 'poolIncrease'
  | 'shares'
  | 'asConverted'
  | 'stake'
  | 'stakeBefore'
  | 'stakeAfter'
  | 'dilution'
  | 'paid'
  | 'amount'
  | 'binding'
  | 'before'
  | 'after'
  | 'ratio'
  | 'seller'
  | 'buyer'
  | 'blended'
  | 'played'
  | 'common'
  | 'closing'
  | 'date'
  | 'total'
  | 'reading'
  | 'newInvestors'
  | 'convertibles'
  | 'existing'
  | 'exactShares'
  | 'remainder'
  | 'sharesDifference'
  | 'postMoneyDifference'
  | 'row'
  | 'stated'
  | 'sum'

/** Titles of the sheets' sections. */
export type CapTableSection =
  | 'terms'
  | 'classes'
  | 'holders'
  | 'breakpoints'
  | 'readings'
  | 'preview'
  | 'assumed'
  | 'round'
  | 'pool'
  | 'after'
  | 'conversions'
  | 'antiDilution'
  | 'secondary'
  | 'payToPlay'
  | 'closings'
  | 'conventions'
  | 'rounding'

/** Readings of terms that papers mean in several ways. */
export type ReadingName =
  | 'after-debt'
  | 'proceeds'
  | 'counts-preference'
  | 'on-top'
  | 'forfeited'
  | 'paid'
  | 'pre-money'
  | 'percent-ownership'
  | 'dollars-invested'
  | 'post-money'
  | 'inside'
  | 'outside'

/** Terms with several readings. */
export type DoubtfulTerm =
  | 'carveOut'
  | 'cap'
  | 'dividends'
  | 'noteMethod'
  | 'pool.timing'
  | 'antiDilution.insidePreMoney'

/** What the request did not say and the answer took. */
export type CapTableAssumption =
  | 'currency'
  | 'preferences'
  | 'date'
  | 'carveOut.of'
  | 'noteMethod'
  | 'pool.timing'
  | 'class.id'
  | 'class.preference'

/** The words of an exit's and a round's sheets and workbooks. */
export interface CapTableWords {
  readonly labels: Readonly<Record<CapTableLabel, string>>
  readonly sections: Readonly<Record<CapTableSection, string>>
  readonly states: Readonly<Record<ExitState, string>>
  readonly readings: Readonly<Record<ReadingName, string>>
  /** Why the readings of a term give different figures. */
  readonly why: Readonly<Record<DoubtfulTerm, string>>
  readonly assumed: Readonly<Record<CapTableAssumption, string>>
  readonly bindings: Readonly<Record<'cap' | 'discount' | 'round-price' | 'fixed-share', string>>
  readonly exit: (value: string) => string
  readonly management: string
  readonly transactionCosts: string
  readonly unique: (profiles: number | null) => string
  readonly notUnique: string
  readonly forced: (names: string) => string
  readonly nobody: string
  readonly sameAtExits: string
  readonly samePrice: string
  readonly noPrice: string
  readonly inUse: string
  readonly pool: string
  readonly unissued: string
  readonly about: (value: string) => string
  readonly list: (items: readonly string[]) => string
  readonly part: (name: string, share: string) => string
  readonly skipped: (row: number, text: string) => string
  readonly workbook: Readonly<
    Record<
      'inputs' | 'exits' | 'breakpoints' | 'capTable' | 'investors' | 'fund' | 'years' | 'exit' | 'valuesAt',
      string
    >
  >
}

/** Words of deals beside each other. */
export interface CompareWords {
  readonly rows: Readonly<
    Record<
      | 'verdict'
      | 'asked'
      | 'most'
      | 'commercial'
      | 'comparables'
      | 'percentile'
      | 'multiple'
      | 'loss'
      | 'borrowed'
      | 'score'
      | 'question',
      string
    >
  >
  /** Title: how many deals, date of facts, currency, name of the fund. */
  readonly title: (count: number, asOf: string, currency: string, fund: string) => string
  readonly rule: (name: string, parameters: string) => string
  readonly rules: Readonly<Record<string, string>>
  readonly rate: (pair: string, rate: string, month: string, source: string) => string
  readonly atLeast: (price: string) => string
  readonly none: string
  readonly strength: Readonly<Record<string, string>>
  /** What stands behind a verdict in brackets. */
  readonly beside: (what: string) => string
  readonly byRule: (choice: string) => string
  readonly pairs: string
  readonly pair: (a: string, b: string, same: string, own: string, equal: string) => string
  readonly pairsNote: string
  readonly judged: string
}

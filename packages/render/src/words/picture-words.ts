/** Words inside pictures of a memo, loaded with what draws them. */
export interface PictureWords {
  readonly dots: {
    readonly axis: string
    readonly nothing: string
    readonly part: string
    readonly back: string
    readonly more: string
    readonly count: (n: number) => string
    readonly column: { readonly outcome: string; readonly count: string }
    readonly desc: (nothing: number, part: number, back: number, more: number) => string
  }
  readonly fan: {
    readonly axis: (unit: string) => string
    readonly quarters: string
    readonly out: string
    readonly band: string
    readonly half: string
    readonly middle: string
    readonly column: {
      readonly quarter: string
      readonly low: string
      readonly middle: string
      readonly high: string
      readonly out: string
    }
    readonly gone: (months: number) => string
    readonly lasts: (months: number) => string
  }
  readonly tornado: {
    readonly axis: string
    readonly base: (share: string) => string
    readonly low: string
    readonly high: string
    readonly column: { readonly input: string; readonly low: string; readonly high: string }
    readonly row: (input: string, low: string, high: string) => string
    readonly desc: (base: string, rows: string) => string
  }
  readonly timing: {
    readonly axis: string
    readonly none: string
    readonly end: (fund: string) => string
    readonly column: { readonly year: string; readonly share: string }
    readonly year: (year: number) => string
    readonly desc: (paid: string, none: string) => string
  }
  readonly exits: {
    readonly axis: (unit: string) => string
    readonly share: string
    readonly ours: string
    readonly earlier: string
    readonly common: string
    readonly price: string
    readonly column: { readonly exit: string }
    readonly desc: (rows: string) => string
    readonly row: (exit: string, ours: string) => string
  }
  readonly claims: {
    readonly axis: (unit: string) => string
    readonly ours: string
    readonly others: string
    readonly later: string
    readonly cash: string
    readonly after: (years: string) => string
    readonly column: {
      readonly when: string
      readonly ours: string
      readonly others: string
      readonly later: string
      readonly cash: string
    }
    readonly desc: (rows: string) => string
    readonly row: (when: string, total: string, cash: string | null) => string
  }
}

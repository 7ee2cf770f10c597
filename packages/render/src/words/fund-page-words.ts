/** Words of the page of funds, which come with it. */
export interface FundPageWords {
  readonly crumb: string
  readonly computing: string
  readonly wrong: (count: number) => string
  readonly sections: Readonly<Record<'inputs' | 'answer' | 'curve' | 'compare' | 'rates' | 'sources', string>>
  readonly form: {
    readonly fund: string
    readonly beside: string
    readonly none: string
    readonly deal: string
    readonly noDeal: string
    readonly edition: string
    readonly editions: Readonly<Record<'internal' | 'external', string>>
    readonly editionHint: Readonly<Record<'internal' | 'external', string>>
    readonly examples: string
    readonly own: string
    readonly text: string
    readonly textHint: string
    readonly reset: string
    readonly changed: string
    readonly drop: string
    readonly choose: string
    readonly paste: string
    readonly pasteHint: string
    readonly take: string
    readonly taken: (file: string) => string
    readonly remove: string
  }
  /** The answer in one sentence; `irr` is null where no single rate may be said. */
  readonly title: (fund: string, tvpi: string, dpi: string, irr: string | null) => string
  readonly subject: (asOf: string, age: string, called: string, size: string) => string
  readonly tiles: Readonly<
    Record<'netTvpi' | 'netDpi' | 'netRvpi' | 'netIrr' | 'grossTvpi' | 'grossIrr' | 'called' | 'age', string>
  >
  readonly gross: (text: string) => string
  readonly ofSize: (share: string, size: string) => string
  readonly left: (years: string) => string
  readonly currency: (code: string) => string
  readonly compare: {
    readonly figure: string
    readonly title: (better: string, tvpi: string, other: string, otherTvpi: string) => string
    readonly equal: (tvpi: string) => string
    readonly inCurrency: (text: string, code: string) => string
    readonly loss: string
    readonly unsaid: string
  }
  readonly rates: {
    readonly title: (several: boolean) => string
    readonly columns: Readonly<Record<'of' | 'status' | 'roots', string>>
    readonly none: string
  }
  readonly curve: {
    readonly y: string
    readonly x: string
    readonly end: string
    readonly extended: string
    readonly now: string
    readonly middle: string
    readonly back: (deep: string, deepYear: string, year: string) => string
    readonly below: (deep: string, deepYear: string, year: string) => string
    readonly known: (asOf: string, share: string) => string
    readonly band: string
    readonly point: (year: string, low: string, middle: string, high: string) => string
    readonly knownPoint: (year: string, share: string) => string
    readonly desc: (points: readonly string[]) => string
    readonly columns: Readonly<Record<'year' | 'booked' | 'low' | 'middle' | 'high', string>>
  }
  readonly fit: {
    readonly title: (company: string, misses: number, unknown: number) => string
    readonly columns: Readonly<Record<'question' | 'verdict' | 'needs' | 'has', string>>
    readonly questions: Readonly<Record<'life' | 'cheque' | 'followOn' | 'investing', string>>
    readonly verdicts: Readonly<Record<'yes' | 'extensions' | 'no' | 'unknown', string>>
    readonly hold: (middle: string, low: string, high: string) => string
    readonly remains: (years: string, extended: string) => string
    readonly late: (chance: string) => string
    readonly share: (amount: string, share: string) => string
    readonly limit: (limit: string, room: string) => string
    readonly noLimit: string
    readonly reserved: (amount: string) => string
    readonly noReserve: string
    readonly age: (years: string) => string
    readonly period: (years: string) => string
    readonly pick: string
  }
  readonly sources: {
    readonly known: (date: string) => string
    readonly later: string
  }
}

/** Words of a founder's view. */
export interface FounderWords {
  readonly title: (company: string, asOf: string) => string
  readonly sections: Readonly<Record<'claims' | 'dilution' | 'redemption' | 'dataRoom', string>>
  readonly verdict: Readonly<Record<'impossible' | 'stretched' | 'unverifiable', string>>
  readonly ways: Readonly<Record<'fix' | 'prove' | 'add', string>>
  readonly noClaims: string
  readonly noRounds: string
  readonly thisRound: string
  readonly sold: (round: string, sold: string, pool: string | null) => string
  readonly span: (low: string, high: string) => string
  readonly kept: (without: string, withPool: string) => string
  readonly atExit: (share: string, from: string) => string
  readonly day: (date: string, open: string, founder: string, short: string | null) => string
  readonly unpriced: (round: string, missing: string) => string
  readonly silent: (rounds: string) => string
  readonly see: (what: string) => string
  readonly comma: string
}

/**
 * Every issue the product can raise, with its parameters. The words live in `render/words/{zh,en}/issues.ts`, which must
 * have one message per code; `examples/broken/` must have one failing input per code of severity error.
 */
export interface IssueParams {
  'quantity/unreadable': { readonly text: string; readonly rest: string }
  'quantity/reversed': { readonly text: string; readonly low: string; readonly high: string }
  'quantity/unit-conflict': { readonly text: string; readonly first: string; readonly second: string }
  'quantity/ambiguous-unit': { readonly text: string; readonly suffix: string }
  'quantity/doubtful': { readonly text: string; readonly part: string }
  'quantity/currency-assumed': { readonly text: string; readonly currency: string }
  'quantity/out-of-range': { readonly text: string; readonly limit: string }
  'input/missing-file': { readonly file: string }
  'input/is-directory': { readonly file: string }
  'input/empty': { readonly file: string }
  'input/binary': { readonly file: string }
  'input/too-large': { readonly file: string; readonly bytes: number; readonly limit: number }
  'input/not-utf8': { readonly file: string; readonly byte: number }
  'input/unreadable': { readonly file: string; readonly reason: string }
  'output/cannot-write': { readonly file: string; readonly reason: string }
  'input/not-json': { readonly reason: string }
  'input/missing-field': { readonly field: string }
  'yaml/syntax': { readonly reason: string }
  'yaml/needs-quotes': { readonly text: string; readonly corrected: string }
  'yaml/duplicate-key': { readonly key: string }
  'deal/unknown-format': { readonly found: string; readonly expected: string }
  'deal/unknown-key': { readonly key: string; readonly nearest: string | null }
  'deal/missing': { readonly key: string }
  'deal/wrong-shape': { readonly key: string; readonly expected: string; readonly found: string }
  'deal/not-one-of': {
    readonly key: string
    readonly found: string
    readonly allowed: string
    readonly nearest: string | null
  }
  'deal/wrong-unit': { readonly key: string; readonly found: string; readonly expected: string }
  'deal/stake-over-100': { readonly text: string }
  'deal/negative': { readonly key: string; readonly text: string }
  'deal/bad-date': { readonly key: string; readonly text: string }
  'deal/unknown-source': { readonly source: string; readonly nearest: string | null }
  'deal/bad-span': { readonly text: string; readonly length: number }
  'deal/source-not-found': { readonly file: string }
  'deal/quote-differs': { readonly text: string; readonly quote: string }
  'deal/valuation-disagrees': { readonly stated: string; readonly implied: string }
  'job/not-a-number': { readonly key: string; readonly text: string }
  'job/bad-size': { readonly key: string; readonly text: string; readonly least: number; readonly whole: boolean }
  'job/unknown-accelerator': { readonly found: string; readonly nearest: string }
  'job/sparse-peak': { readonly found: number; readonly dense: number }
  'job/plan-count': { readonly product: number; readonly count: number }
  'job/too-many': { readonly key: string; readonly found: number; readonly most: number; readonly of: string }
  'job/questioned': { readonly key: string; readonly found: string; readonly meant: string }
  'job/no-legal-plan': { readonly count: number; readonly batches: string }
  'job/no-plan-fits': { readonly neededGigabytes: number; readonly capacityGigabytes: number }
  'job/beyond-built': { readonly count: number; readonly largest: number }
  'read/nothing-found': Record<never, never>
  'read/no-deal': Record<never, never>
  'read/no-date': Record<never, never>
  'read/date-inferred': { readonly date: string }
  'read/company-not-found': { readonly company: string; readonly found: string }
  'underwrite/no-price': Record<never, never>
  'underwrite/price-not-positive': Record<never, never>
  'underwrite/currency-rate-unknown': { readonly pair: string; readonly date: string }
  'underwrite/as-of-too-early': { readonly what: string; readonly date: string }
  'equity/exit-negative': { readonly id: string; readonly what: string; readonly value: string }
  'equity/exit-bad-rank': { readonly id: string; readonly rank: string }
  'equity/exit-two-ranks': { readonly id: string; readonly first: string; readonly second: string }
  'equity/exit-named-twice': { readonly id: string }
  'equity/exit-not-a-part': { readonly id: string; readonly what: string; readonly value: string }
  'equity/exit-no-cap': { readonly id: string }
  'equity/exit-cap-below-preference': { readonly id: string; readonly cap: string; readonly preference: string }
  'equity/exit-nobody-takes-rest': Record<never, never>
  'equity/exit-unknown-class': { readonly id: string }
  'equity/exit-too-many-votes': { readonly found: number; readonly most: number }
  'equity/exit-holders-disagree': { readonly id: string; readonly held: string; readonly shares: string }
  'equity/exit-safes-take-all': { readonly share: string }
  'equity/exit-no-safe-price': { readonly id: string }
  'equity/exit-no-issue-price': { readonly id: string }
  'equity/exit-no-conversion-price': { readonly id: string; readonly price: string }
  'equity/value-out-of-range': { readonly what: string; readonly value: string; readonly expected: string }
  'equity/value-payoff-steps': { readonly exit: string }
  'equity/value-not-identified': { readonly value: string; readonly low: string; readonly high: string }
  'equity/value-out-of-reach': { readonly value: string; readonly most: string }
}

/** Code of an issue, as `contract.md` and `examples/broken/` have it. */
export type IssueCode = keyof IssueParams

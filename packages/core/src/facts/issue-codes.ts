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
  'underwrite/currency-rate-unknown': { readonly pair: string; readonly date: string }
  'underwrite/as-of-too-early': { readonly what: string; readonly date: string }
  'equity/unknown-class': { readonly class: string; readonly nearest: string | null }
  'equity/unknown-holder': { readonly holder: string; readonly nearest: string | null }
  'equity/unknown-convertible': { readonly id: string; readonly nearest: string | null }
  'equity/duplicate-id': { readonly id: string }
  'equity/bad-date': { readonly text: string }
  'equity/not-positive': { readonly key: string; readonly value: string }
  'equity/no-ratio': { readonly class: string }
  'equity/wrong-kind': { readonly class: string; readonly type: string }
  'equity/circular-conversion': { readonly classes: string }
  'equity/more-than-held': {
    readonly holder: string
    readonly class: string
    readonly asked: string
    readonly held: string
  }
  'equity/over-authorized': { readonly class: string; readonly issued: string; readonly authorized: string }
  'equity/over-pool': { readonly class: string; readonly granted: string; readonly reserved: string }
  'equity/exercise-beyond-granted': {
    readonly holder: string
    readonly class: string
    readonly asked: string
    readonly granted: string
  }
  'equity/exercise-unvested': {
    readonly holder: string
    readonly class: string
    readonly asked: string
    readonly vested: string
  }
  'equity/fraction-in-cash': { readonly class: string; readonly holder: string; readonly fraction: string }
  'equity/split-leaves-pool': { readonly class: string; readonly pool: string }
  'equity/pay-in-beyond': { readonly holder: string; readonly paid: string; readonly unpaid: string }
  'equity/pay-in-overdue': { readonly holder: string; readonly amount: string; readonly due: string }
  'equity/total-differs': {
    readonly of: string
    readonly class: string | null
    readonly holder: string | null
    readonly stated: string
    readonly found: string
  }
  'cap/not-exact': { readonly key: string; readonly text: string }
  'cap/not-whole': { readonly key: string; readonly text: string; readonly least: string }
  'cap/currency': { readonly key: string; readonly found: string; readonly expected: string }
  'cap/before-opening': { readonly date: string; readonly opening: string }
  'cap/no-date': { readonly key: string }
  'sheet/no-header': { readonly found: string }
  'sheet/no-holder': { readonly row: number }
  'sheet/unreadable-cell': { readonly row: number; readonly column: string; readonly text: string }
  'sheet/row-skipped': { readonly row: number; readonly reason: string; readonly text: string }
  'sheet/total-differs': {
    readonly row: number
    readonly column: string
    readonly stated: string
    readonly found: string
  }
  'sheet/percent-differs': {
    readonly row: number
    readonly holder: string
    readonly stated: string
    readonly found: string
  }
  'ocf/not-a-bundle': { readonly found: string }
  'ocf/missing': { readonly type: string; readonly id: string; readonly key: string }
  'ocf/unknown-security': { readonly type: string; readonly id: string }
  'ocf/not-held': { readonly type: string; readonly id: string; readonly what: string }
}

/** Code of an issue, as `contract.md` and `examples/broken/` have it. */
export type IssueCode = keyof IssueParams

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
  /** A format that is no text, and no file to put it into. */
  'word/needs-file': { readonly format: string }
  /** Pictures that no font was found for. */
  'word/no-font': { readonly count: number }
  /** Own numbers without a name, or without a number. */
  'own/nothing': Readonly<Record<string, never>>
  /** A deal file whose `ownNumbers` cannot take one more. */
  'own/no-room': { readonly file: string }
  'input/not-json': { readonly reason: string }
  'input/missing-field': { readonly field: string }
  /** A field of a request that holds something else than it may. */
  'input/not-among': { readonly field: string; readonly value: string; readonly allowed: string }
  'input/no-such-verb': { readonly verb: string; readonly known: string }
  /** A file that somebody else has changed since it was opened. */
  'desk/changed': { readonly file: string }
  /** A fault of the desk's own. */
  'desk/failed': Readonly<Record<string, never>>
  'yaml/syntax': { readonly reason: string }
  'yaml/needs-quotes': { readonly text: string; readonly corrected: string }
  'yaml/duplicate-key': { readonly key: string }
  'deal/unknown-format': { readonly found: string; readonly expected: string }
  'deal/unknown-key': { readonly key: string; readonly nearest: string | null; readonly place?: string | null }
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
  'deal/cap-table-not-found': { readonly file: string }
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
  'read/story': { readonly text: string }
  'read/too-long': { readonly read: number; readonly of: number }
  'read/deals-unread': { readonly read: number; readonly of: number; readonly text: string }
  'read/no-deal': Record<never, never>
  'read/no-date': Record<never, never>
  'read/date-inferred': { readonly date: string }
  'read/company-not-found': { readonly company: string; readonly found: string }
  'underwrite/no-price': Record<never, never>
  'underwrite/price-not-positive': Record<never, never>
  'underwrite/currency-rate-unknown': { readonly pair: string; readonly date: string }
  'underwrite/fund-below-cheque': {
    /** The fund in a Chinese text, and in an English one. */
    readonly fund: string
    readonly latin: string
    readonly cheque: string
    readonly size: string
    readonly instead: string
  }
  'underwrite/as-of-too-early': { readonly what: string; readonly date: string }
  // Chinese terms and the venture-capital methods.
  'equity/out-of-range': {
    readonly key: string
    readonly found: string
    readonly least: number | null
    readonly most: number | null
    readonly whole: boolean
  }
  'equity/dates-reversed': {
    readonly first: string
    readonly firstDate: string
    readonly second: string
    readonly secondDate: string
  }
  'equity/no-target': { readonly text: string }
  'equity/adjustment-impossible': { readonly revalued: string; readonly investment: string }
  'equity/adjustment-beyond-giver': { readonly transfer: string; readonly holds: string }
  'equity/adjustment-before-filing': Record<never, never>
  'equity/net-assets-unknown': Record<never, never>
  'equity/exercise-silent': { readonly since: string; readonly months: number; readonly deadline: string }
  'equity/exercise-near': { readonly deadline: string; readonly days: number }
  'equity/exercise-passed': { readonly deadline: string; readonly days: number; readonly guided: boolean }
  'equity/redemption-wall': {
    readonly date: string
    readonly currency: string
    readonly open: string
    readonly cash: string
    readonly short: string
  }
  'equity/founder-exposed': {
    readonly date: string
    readonly currency: string
    readonly amount: string
    readonly last: string
    readonly most: string
  }
  'equity/reduction-first': Record<never, never>
  'equity/listing-rate-missing': { readonly pair: string; readonly date: string }
  'equity/listing-no-rule': { readonly date: string }
  'valuation/stake-over-whole': { readonly stake: number | null }
  'valuation/chances-off': { readonly sum: number }
  'valuation/nothing-to-weigh': { readonly key: string }
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
  'cap/redemption-of-all': { readonly class: string }
  'cap/no-date': { readonly key: string }
  'cap/ranks-contradict': {
    readonly class: string
    readonly other: string
    /** Whether what was said is that it ranks before the other, and not equally with it. */
    readonly senior: boolean
    readonly rank: string
    readonly otherRank: string
  }
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
  'round/zero-consideration': { readonly shares: string }
  'round/not-positive': { readonly key: string; readonly text: string }
  'round/negative': { readonly key: string; readonly text: string }
  'round/share-out-of-range': { readonly key: string; readonly text: string }
  'round/money-over-valuation': { readonly newMoney: string; readonly postMoney: string }
  'round/safe-over-cap': { readonly id: string; readonly amount: string; readonly cap: string }
  'round/safes-own-all': { readonly share: string }
  'round/duplicate-id': { readonly id: string }
  'round/no-such-package': { readonly id: string; readonly package: string }
  'round/no-price': { readonly valuation: string }
  'round/not-settled': Record<never, never>
  'round/pool-above-target': { readonly share: string; readonly target: string }
  'round/partial-period': { readonly days: string; readonly periods: string }
  'round/below-threshold': { readonly newMoney: string; readonly threshold: string }
  'round/over-subscribed': { readonly asked: string; readonly newMoney: string }
  'round/money-disagrees': { readonly sum: string; readonly newMoney: string }
  'round/unknown': { readonly what: string; readonly id: string }
  'round/more-than-held': { readonly holder: string; readonly held: string; readonly asked: string }
  'round/two-valuations': { readonly stated: string }
  'round/two-takes': { readonly holder: string; readonly stated: string }
  'round/no-cap-table': { readonly file: string }
  'round/later-transactions': { readonly date: string; readonly last: string }
  'fund/over-called': { readonly date: string; readonly needed: string; readonly uncalled: string }
  'fund/cost-exceeded': { readonly company: string; readonly cost: string; readonly left: string }
  'fund/before-start': { readonly date: string; readonly start: string }
  'fund/not-exact': { readonly key: string; readonly text: string }
  'fund/currency-differs': { readonly key: string; readonly found: string; readonly expected: string }
  'fund/life-disorder': { readonly invest: string; readonly total: string }
  'fund/commitments-differ': { readonly stated: string; readonly sum: string }
  'fund/catch-up-too-small': { readonly catchUp: string; readonly rate: string }
  'fund/forecast-internal': { readonly from: string }
  'fund/nav-missing': { readonly date: string }
  'fund/index-too-late': { readonly index: string; readonly date: string }
  'market/parameter-missing': { readonly name: string }
  'market/parameter-unknown': { readonly name: string }
  'company/input-missing': { readonly name: string }
  'company/input-length': { readonly name: string; readonly found: number; readonly expected: number }
  'document/password': { readonly file: string }
  'document/damaged': { readonly file: string }
  'document/old-office': { readonly file: string }
  'document/other-format': { readonly file: string; readonly format: string }
  'document/unpacks-too-large': { readonly file: string; readonly limit: number }
  'document/only-pictures': {
    readonly file: string
    readonly part: string
    readonly of: number
    readonly recogniser: string
  }
  'document/no-article': { readonly file: string }
  'document/parts-unread': {
    readonly file: string
    readonly part: string
    readonly read: number
    readonly of: number
    readonly unread: string
    readonly recogniser: string
  }
  'document/pictures-unread': { readonly file: string; readonly count: number }
  'document/cells-unread': { readonly file: string; readonly count: number }
  'document/read': { readonly file: string; readonly part: string; readonly of: number }
  'document/pages-unknown': { readonly file: string }
  'document/mixed-encoding': { readonly file: string; readonly lines: number }
  'document/bytes-unread': { readonly file: string; readonly count: number }
  'document/breaks-off': { readonly file: string }
  'document/navigation': { readonly file: string }
  'document/hidden-text': { readonly file: string; readonly count: number }
  'document/hidden-parts': { readonly file: string; readonly part: string; readonly hidden: string }
  'document/order-in-text': { readonly file: string; readonly text: string }
  'document/mirror': { readonly file: string; readonly of: string }
  'second/failed': { readonly file: string; readonly reason: string }
  'second/over-limit': { readonly file: string; readonly spent: number; readonly limit: number }
  'second/dropped': { readonly file: string; readonly field: string; readonly text: string; readonly why: string }
  'second/cut': { readonly file: string; readonly sent: number; readonly of: number }
  'second/differs': {
    readonly company: string
    readonly field: string
    readonly grammar: string
    readonly model: string
  }
  'company/input-out-of-range': { readonly name: string; readonly found: number; readonly least: number }
  'triage/no-weight': Record<never, never>
  'triage/one-exclusion': { readonly found: number }
  'internal/bug': { readonly reason: string }
  'job/contradicts': {
    readonly key: string
    readonly found: number
    readonly other: string
    readonly implied: number
  }
  'job/very-large': { readonly key: string; readonly found: number; readonly largest: number }
  'job/precision-unsupported': { readonly found: string; readonly accelerator: string; readonly used: string }
  'job/before-release': { readonly date: string; readonly accelerator: string; readonly released: string }
  'job/no-price': {
    readonly accelerator: string
    readonly basis: string
    readonly place: string
    readonly date: string
    readonly other: string | null
  }
  'job/does-not-divide': { readonly key: string; readonly found: number; readonly of: string; readonly whole: number }
  'deal/percent-sign': { readonly key: string; readonly text: string }
  'deal/exit-before-entry': { readonly key: string; readonly text: string }
  'compare/too-few': { readonly found: number }
  'compare/too-many': { readonly found: number; readonly most: number }
  'compare/one-fund': { readonly funds: string }
  'compare/unreadable': { readonly file: string }
  'compare/dates-differ': { readonly dates: string; readonly latest: string }
  'compare/date-too-early': { readonly date: string; readonly latest: string }
  'compare/no-rate': { readonly file: string; readonly from: string; readonly to: string; readonly date: string }
}

/** Code of an issue, as `contract.md` and `examples/broken/` have it. */
export type IssueCode = keyof IssueParams

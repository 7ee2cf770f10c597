import type { Rational } from '@touchstone/core/units'
import type {
  AntiDilution,
  Dividend,
  Ledger,
  Note,
  PayToPlay,
  Preference,
  Redemption,
  Safe,
  SecurityClass,
} from '../ledger/types.ts'
import type { PlayOutcome } from './pay-to-play.ts'
import type { AntiDilutionTerms, NoteMethod, PoolTiming, RoundProblem, RoundSolution, Valuation } from './problem.ts'
import type { Reconciled, RoundingTerms } from './reconcile.ts'

/**
 * One financing round as a file `touchstone/round@1` holds it, read: amounts in whole minor units, prices in minor units a
 * share, dates ISO.
 *
 * ```yaml
 * format: touchstone/round@1
 * label: Series A
 * date: 2026-03-31
 * class: {id: A, name: Series A Preferred, preference: {multiple: 1x, participation: none, seniority: 1}, antiDilution: broad}
 * preMoney: 1亿元                # or postMoney, or price (元 a share)
 * newMoney: 2500万元             # may be left out where every investor has an amount
 * investors: [{holder: lead, amount: 2000万元}, {holder: angel, proRata: 1x}, {holder: other, rest: true}]
 * pool: {class: ESOP, target: 10%, of: unallocated, timing: pre-money}     # or increase: 100万股
 * noteMethod: percent-ownership  # pre-money | dollars-invested
 * antiDilution: {insidePreMoney: false, issue: new-money}
 * secondary: [{seller: founder, buyer: lead, class: common, shares: 10万股, discount: 20%}]        # or price
 * payToPlay: true                # classes whose terms say so
 * closings: [{label: 首关, date: 2026-03-31, investors: [{holder: lead, amount: 2000万元}]},
 *            {label: 里程碑, date: 2026-09-30, price: 15元, investors: [{holder: lead, amount: 500万元}]}]
 * rounding: {priceDecimals: 4, priceMode: nearest, shares: down, pool: up}
 * ```
 */
export interface RoundTerms {
  readonly label: string
  /** Day of the round; closings may have their own. */
  readonly date: string
  readonly class: NewClass
  readonly valuation: Valuation
  /** Minor units; null: what the investors' amounts add up to. */
  readonly newMoney: bigint | null
  readonly investors: readonly RoundBuyer[]
  readonly pool: LedgerPoolTerms | null
  readonly noteMethod: NoteMethod
  readonly antiDilution: AntiDilutionTerms
  readonly secondary: readonly SecondarySale[]
  /** Whether classes with pay-to-play convert those who do not take their share. */
  readonly payToPlay: boolean
  /** Later tranches at prices of their own, and closings of this round; empty: all of it on the round's day. */
  readonly closings: readonly LedgerClosing[]
  readonly rounding: RoundingTerms
}

/** The class that a round issues; its price comes from the round. */
export interface NewClass {
  readonly id: string
  readonly name: string
  readonly preference: Preference | null
  readonly dividend: Dividend | null
  readonly antiDilution: AntiDilution
  readonly payToPlay: PayToPlay | null
  readonly redemption: Redemption | null
  readonly votesPerShare: Rational | null
}

/** Who buys new shares: an amount, its pro rata share times something, or what the others leave. */
export interface RoundBuyer {
  readonly holder: string
  readonly name: string
  /** 领投 or 跟投 in this round, where said. */
  readonly role?: 'lead' | 'follow'
  readonly take:
    | { readonly kind: 'amount'; readonly amount: bigint }
    | { readonly kind: 'pro-rata'; readonly times: Rational }
    | { readonly kind: 'rest' }
}

/** What the round does to a pool of the ledger. */
export interface LedgerPoolTerms {
  /** The class of kind options that grows; made where the ledger has none of that id. */
  readonly class: string
  readonly timing: PoolTiming
  readonly size:
    | { readonly by: 'target'; readonly share: Rational; readonly of: 'unallocated' | 'whole' }
    | { readonly by: 'increase'; readonly shares: bigint }
}

/** Existing shares sold beside the round, at a price or at the round's price less a discount. */
export interface SecondarySale {
  readonly seller: string
  readonly buyer: string
  readonly class: string
  readonly shares: bigint
  readonly price: { readonly by: 'price' | 'discount'; readonly value: Rational }
}

/** One closing in the ledger's units; a price of its own makes it a tranche with a class of its own. */
export interface LedgerClosing {
  readonly label: string
  readonly date: string
  readonly price: Rational | null
  readonly investors: readonly { readonly holder: string; readonly name: string; readonly amount: bigint }[]
}

/** What a round needs to know of a table at its date; the snapshot of a ledger has it and more. */
export interface RoundSnapshot {
  /** Classes with the prices of the day. */
  readonly classes: readonly { readonly class: SnapshotClass }[]
  readonly holdings: readonly { readonly class: string; readonly holder: string; readonly shares: bigint }[]
  readonly pools: readonly SnapshotPool[]
  /** Open SAFEs and notes with what converts, principal and interest, in minor units. */
  readonly convertibles: readonly { readonly security: Safe | Note; readonly balance: Rational }[]
}

/** A class as a round sees it. */
export type SnapshotClass = Pick<
  SecurityClass,
  'id' | 'kind' | 'originalIssuePrice' | 'conversionPrice' | 'antiDilution' | 'payToPlay'
>

/** A pool of options as a round sees it, in shares. */
export interface SnapshotPool {
  readonly class: string
  /** Null where nothing says how many: then the grants are the pool. */
  readonly reserved: bigint | null
  /** Neither exercised nor lapsed. */
  readonly granted: bigint
  readonly exercised: bigint
}

/** A round worked out on a ledger. */
export interface RoundOutcome {
  /** The ledger with the round's classes, holders and transactions appended. */
  readonly ledger: Ledger
  /** What was solved, in minor units: to be solved again under another reading of its terms. */
  readonly problem: RoundProblem
  /** Exact, before rounding. */
  readonly solution: RoundSolution
  /** In whole shares, with every remainder. */
  readonly reconciled: Reconciled
  readonly payToPlay: readonly (PlayOutcome & { readonly holder: string; readonly class: string })[]
  /** Minor units of each buyer that buy no whole share and go back. */
  readonly refunds: readonly { readonly holder: string; readonly amount: bigint }[]
  /** Per buyer of old shares, what it pays a share, new and old together. */
  readonly blended: readonly { readonly holder: string; readonly price: Rational }[]
}

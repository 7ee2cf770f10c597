import { fail, type Issue, issue, ok, type Result } from '@touchstone/core/facts'
import { compareDates, type Rational, zero } from '@touchstone/core/units'
import { div, mul, sumOf, whole } from './arithmetic.ts'
import type {
  PoolTerms,
  PriceProtection,
  ProtectedSeries,
  RoundConvertible,
  RoundInvestor,
  RoundProblem,
} from './problem.ts'
import type { LedgerPoolTerms, RoundSnapshot, RoundTerms, SnapshotClass, SnapshotPool } from './types.ts'
import { at } from './validate.ts'

/** A table and the round's terms as the solver's figures, in minor units. */
export function problemOf(
  snapshot: RoundSnapshot,
  terms: RoundTerms,
  investors: readonly RoundInvestor[],
): Result<RoundProblem> {
  const wrong: Issue[] = []
  const existing: { readonly id: string; readonly shares: Rational }[] = []
  const series: ProtectedSeries[] = []
  snapshot.classes.forEach(({ class: one }, index) => {
    if (one.kind === 'options') return
    const shares = whole(heldOf(snapshot, one.id))
    if (one.kind === 'common' || one.antiDilution === 'none') {
      existing.push({ id: one.id, shares: mul(shares, ratioOf(one)) })
      return
    }
    if (one.originalIssuePrice === null) {
      wrong.push(
        issue('round/unknown', 'error', at(`/classes/${index}/originalIssuePrice`), {
          what: 'originalIssuePrice',
          id: one.id,
        }),
      )
      return
    }
    series.push({
      id: one.id,
      shares,
      originalIssuePrice: one.originalIssuePrice,
      conversionPrice: one.conversionPrice ?? one.originalIssuePrice,
      protection: protectionOf(one),
    })
  })
  const granted = whole(snapshot.pools.reduce((all, one) => all + one.granted, 0n))
  const unallocated = whole(snapshot.pools.reduce((all, one) => all + availableOf(one), 0n))
  const over = snapshot.pools.findIndex((one) => availableOf(one) < 0n)
  if (over >= 0)
    wrong.push(
      issue('round/more-than-held', 'error', at(`/pools/${over}`), {
        holder: snapshot.pools[over]?.class ?? '',
        held: String(snapshot.pools[over]?.reserved ?? 0n),
        asked: String(snapshot.pools[over]?.granted ?? 0n),
      }),
    )
  if (wrong.length > 0) return fail(...wrong)
  return ok({
    valuation: terms.valuation,
    investors,
    existing,
    series,
    options: { granted, promised: zero, unallocated },
    convertibles: convertiblesOf(snapshot),
    pool: terms.pool === null ? null : poolOf(terms.pool),
    noteMethod: terms.noteMethod,
    antiDilution: terms.antiDilution,
  })
}

/** Free to grant. */
export const availableOf = (pool: SnapshotPool): bigint =>
  pool.reserved === null ? 0n : pool.reserved - pool.granted - pool.exercised

export const heldOf = (snapshot: RoundSnapshot, id: string, holder?: string): bigint =>
  snapshot.holdings.reduce(
    (all, one) => (one.class === id && (holder === undefined || one.holder === holder) ? all + one.shares : all),
    0n,
  )

/** Common for one share: original issue price ÷ conversion price, one where nothing says otherwise. */
export const ratioOf = (one: SnapshotClass): Rational =>
  one.originalIssuePrice === null || one.conversionPrice === null || one.kind !== 'preferred'
    ? whole(1n)
    : div(one.originalIssuePrice, one.conversionPrice)

/** A holder's shares as converted, without options. */
export const asConvertedOf = (snapshot: RoundSnapshot, holder: string): Rational =>
  sumOf(
    snapshot.classes
      .map((one) => one.class)
      .filter((one) => one.kind !== 'options')
      .map((one) => mul(whole(heldOf(snapshot, one.id, holder)), ratioOf(one))),
  )

const protectionOf = (one: SnapshotClass): PriceProtection =>
  one.antiDilution === 'full-ratchet'
    ? { kind: 'full-ratchet' }
    : one.antiDilution === 'none'
      ? { kind: 'none' }
      : { kind: 'weighted-average', base: one.antiDilution }

const poolOf = (pool: LedgerPoolTerms): PoolTerms =>
  pool.size.by === 'increase'
    ? { by: 'increase', shares: whole(pool.size.shares), timing: pool.timing }
    : { ...pool.size, timing: pool.timing }

/** In order of their dates, because a most favoured SAFE looks at later ones. */
function convertiblesOf(snapshot: RoundSnapshot): readonly RoundConvertible[] {
  const own = (amount: bigint | null): Rational | null => (amount === null ? null : whole(amount))
  const inOrder = [...snapshot.convertibles].sort((a, b) => compareDates(a.security.date, b.security.date))
  return inOrder.map(({ security: one, balance }): RoundConvertible => {
    if (one.type === 'note')
      return {
        kind: 'note',
        id: one.id,
        balance,
        cap: own(one.cap),
        capShares: own(one.capShares) ?? 'before',
        discount: one.discount,
      }
    const terms = { style: one.style, cap: own(one.cap), discount: one.discount }
    const common = { id: one.id, amount: whole(one.amount) }
    return one.mostFavoured
      ? { kind: 'mfn', ...common, own: terms, elects: null }
      : { kind: 'safe', ...common, ...terms }
  })
}

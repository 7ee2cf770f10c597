import { fail, type Issue, issue, ok, type Result } from '@touchstone/core/facts'
import { type Rational, zero } from '@touchstone/core/units'
import { div, mul, sub, sumOf, whole } from './arithmetic.ts'
import type {
  PoolTerms,
  PriceProtection,
  ProtectedSeries,
  RoundConvertible,
  RoundInvestor,
  RoundProblem,
} from './problem.ts'
import type { LedgerPoolTerms, RoundSnapshot, RoundTerms, SnapshotClass } from './types.ts'
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
  snapshot.classes.forEach((one, index) => {
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
  const reserved = whole(snapshot.pools.reduce((all, one) => all + one.reserved, 0n))
  const granted = whole(snapshot.pools.reduce((all, one) => all + one.granted, 0n))
  const over = snapshot.pools.findIndex((one) => one.granted > one.reserved)
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
    options: { granted, promised: zero, unallocated: sub(reserved, granted) },
    convertibles: convertiblesOf(snapshot),
    pool: terms.pool === null ? null : poolOf(terms.pool),
    noteMethod: terms.noteMethod,
    antiDilution: terms.antiDilution,
  })
}

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
  const safes = [...snapshot.safes].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const own = (amount: bigint | null): Rational | null => (amount === null ? null : whole(amount))
  return [
    ...safes.map((one): RoundConvertible =>
      one.mostFavoured && one.cap === null && one.discount === null
        ? { kind: 'mfn', id: one.id, amount: whole(one.amount), elects: null }
        : {
            kind: 'safe',
            id: one.id,
            amount: whole(one.amount),
            style: one.style,
            cap: own(one.cap),
            discount: one.discount,
          },
    ),
    ...snapshot.notes.map(({ note, balance }): RoundConvertible => ({
      kind: 'note',
      id: note.id,
      balance,
      cap: own(note.cap),
      capShares: own(note.capShares) ?? 'before',
      discount: note.discount,
    })),
  ]
}

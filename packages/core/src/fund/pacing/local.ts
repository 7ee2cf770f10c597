/** What a local investor may count towards the obligation to invest at its place (返投). */
export const LOCAL_KINDS = ['local-company', 'head-office-moved', 'subsidiary', 'other-funds', 'introduced'] as const
/** One kind of what may be counted. */
export type LocalKind = (typeof LOCAL_KINDS)[number]

/** An investor's own definition. */
export interface LocalObligation {
  readonly investor: string
  /** Money. */
  readonly commitment: number
  /** Times the commitment that must be invested at the place. */
  readonly multiple: number
  readonly counts: readonly LocalKind[]
}

/** Money invested that somebody might count. */
export interface LocalSpend {
  readonly what: string
  readonly investor: string
  readonly kind: LocalKind
  readonly amount: number
}

/** How far an obligation is met. */
export interface LocalStatus {
  readonly investor: string
  readonly required: number
  readonly counted: number
  readonly missing: number
  readonly met: boolean
  readonly notCounted: readonly LocalSpend[]
}

/**
 * Each investor's obligation `spend ≥ multiple × commitment`, by its own definition of what counts.
 * In: money, multiples. Out: money, in the order of the obligations. Total.
 * By hand: 100 committed, 1.5 times: 150; 90 in local companies count, 30 in a subsidiary do not where only companies do.
 * @example localStatus([{ investor: 'a', commitment: 100, multiple: 1.5, counts: ['local-company'] }], [{ what: 'x', investor: 'a', kind: 'local-company', amount: 90 }])[0].missing // 60
 */
export function localStatus(
  obligations: readonly LocalObligation[],
  spends: readonly LocalSpend[],
): readonly LocalStatus[] {
  return obligations.map(({ investor, commitment, multiple, counts }) => {
    const own = spends.filter((one) => one.investor === investor)
    const counted = own.filter((one) => counts.includes(one.kind)).reduce((all, one) => all + one.amount, 0)
    const required = multiple * commitment
    return {
      investor,
      required,
      counted,
      missing: Math.max(0, required - counted),
      met: counted >= required,
      notCounted: own.filter((one) => !counts.includes(one.kind)),
    }
  })
}

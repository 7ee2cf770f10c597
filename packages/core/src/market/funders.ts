import { ln } from '@touchstone/core/chance'

/** Who writes cheques: funds in dollars and in RMB, big technology companies in cash or in credits, the state, the public. */
export const FUNDER_KINDS = ['usd-fund', 'rmb-fund', 'big-tech', 'big-tech-credits', 'state', 'public'] as const
/** One kind of funder. */
export type FunderKind = (typeof FUNDER_KINDS)[number]

/**
 * A dated fact about who paid how much. `cheque`: the amount is the writer's own; `led`, `joined`: it is that of the whole
 * round; `capacity`: what one writer of the kind pays at most in nine of ten cases (no writer named).
 */
export interface ChequeFact {
  readonly kind: FunderKind
  readonly writer: string | null
  readonly place: string
  readonly currency: string
  readonly amount: number
  readonly basis: 'cheque' | 'led' | 'joined' | 'capacity'
  /** First day or month it speaks about, and the day it was public. */
  readonly of: string
  readonly known: string
}

/** What is asked: a cheque in a currency on a day, and units of that currency for one of another. */
export interface ChequeAsked {
  readonly amount: number
  readonly currency: string
  readonly rates: Readonly<Record<string, number>>
  readonly asOf: string
  /** Years back that count as able today; 3 unless said. */
  readonly within?: number
  readonly place?: string
  /** Part of a round that its leader is taken to pay; all of it unless said. */
  readonly leaderPart?: number
}

/** Of one kind: writers seen to pay as much themselves, leaders of rounds twice as large, members of rounds as large. */
export interface WritersFound {
  readonly kind: FunderKind
  readonly proved: readonly string[]
  readonly likely: readonly string[]
  readonly perhaps: readonly string[]
  /** 90 % cheque of the kind in the asked currency by the newest fact; null where none is known. */
  readonly capacity: number | null
}

/**
 * Who is known to be able to write a cheque of a size at a date: each writer once, under the strongest evidence. The list
 * is of what was read, not of the market: few names mean few known names.
 * In: facts; the cheque. Out: one row for each kind, in the order of `FUNDER_KINDS`; facts in a currency without a rate,
 * not yet public, or older than the window are left out.
 * By hand: a fund that led 100m CNY counts as likely for a cheque of 50m where leaders pay half, as perhaps for 60m.
 * @example knownWriters([{ kind: 'rmb-fund', writer: 'A', place: 'CN', currency: 'CNY', amount: 1e8, basis: 'led', of: '2023-01', known: '2023-02-01' }], { amount: 5e7, currency: 'CNY', rates: {}, asOf: '2023-04-30', leaderPart: 0.5 })[1].likely // ['A']
 */
export function knownWriters(facts: readonly ChequeFact[], asked: ChequeAsked): readonly WritersFound[] {
  const from = `${Number(asked.asOf.slice(0, 4)) - (asked.within ?? 3)}${asked.asOf.slice(4)}`
  return FUNDER_KINDS.map((kind) => {
    const best = new Map<string, number>()
    let capacity: number | null = null
    let capacityKnown = ''
    for (const one of facts) {
      const rate = one.currency === asked.currency ? 1 : asked.rates[one.currency]
      if (one.kind !== kind || rate === undefined || one.known > asked.asOf) continue
      if (asked.place !== undefined && one.place !== asked.place) continue
      const amount = one.amount * rate
      if (one.basis === 'capacity') {
        if (one.known >= capacityKnown) [capacity, capacityKnown] = [amount, one.known]
        continue
      }
      if (one.writer === null || one.of < from.slice(0, one.of.length)) continue
      const level =
        one.basis === 'cheque' && amount >= asked.amount
          ? 3
          : one.basis === 'led' && amount * (asked.leaderPart ?? 1) >= asked.amount
            ? 2
            : one.basis !== 'cheque' && amount >= asked.amount
              ? 1
              : 0
      if (level > (best.get(one.writer) ?? 0)) best.set(one.writer, level)
    }
    const at = (level: number): readonly string[] => [...best].filter(([, l]) => l === level).map(([writer]) => writer)
    return { kind, proved: at(3), likely: at(2), perhaps: at(1), capacity }
  })
}

/**
 * ln of what the largest payer can write over what a round needs, as `Start.capacity` takes it: from −`bound` to 0, as companies
 * that the market was fitted to found enough for what they needed, so that enough is nothing beside it; 0 where no capacity is
 * known. In: rows of `knownWriters`; the need in the same currency; the bound. Out: a pure number.
 * By hand: 1亿 can be paid and 5亿 are needed: ln 0.2 = −1.609.
 * @example Math.round(capacityFor([{ kind: 'rmb-fund', proved: [], likely: [], perhaps: [], capacity: 1e8 }], 5e8, 2) * 1000) // -1609
 */
export function capacityFor(found: readonly WritersFound[], need: number, bound: number): number {
  let most = 0
  for (const { capacity } of found) if (capacity !== null && capacity > most) most = capacity
  if (most === 0 || need <= 0) return 0
  return Math.max(-bound, Math.min(0, ln(most / need)))
}

/**
 * `Start.capacity` for the coming rounds: what can be paid against each need. In: facts; needs of the next rounds in the
 * currency asked (the third and fourth cheque are the last two of four); the question without its amount; the bound. Out: one
 * number a round. Assumes what can be paid today can be paid then.
 * @example capacitiesFor([], [1e8, 5e8], { currency: 'CNY', rates: {}, asOf: '2023-04-30' }, 2) // [0, 0]
 */
export function capacitiesFor(
  facts: readonly ChequeFact[],
  needs: readonly number[],
  asked: Omit<ChequeAsked, 'amount'>,
  bound: number,
): readonly number[] {
  return needs.map((need) => capacityFor(knownWriters(facts, { ...asked, amount: need }), need, bound))
}

import type { Amount, Deal, EarlierClass, Entry } from '@touchstone/core/deal'
import type { Cite } from '@touchstone/core/facts'
import { keyOf, pow, uniformAt } from '@touchstone/core/chance'
import { recoveredShareAt, type RecoveryRates } from '@touchstone/core/equity'
import type { Fates } from '@touchstone/core/market'
import { endOfPeriod } from '@touchstone/core/units'
import { yearsBetweenDates } from './ages.ts'
import type { Inputs } from './inputs.ts'
import { citeOf } from './lookup.ts'

/** Terms of a round by dotted key. */
export type Written = Readonly<Record<string, Entry<string> | Amount>>

/** One round's right to be bought back, in units of the entry's post-money. */
export interface Claim {
  readonly principal: number
  /** Years from the entry to the first day on which it may be exercised, and to the payment in (not after the entry). */
  readonly due: number
  readonly paid: number
  readonly rate: number
  readonly compound: boolean
  readonly owes: 'company' | 'founder' | 'both'
}

/** Redemption of our round, the stack that stands with it, and how claims fared in court. */
export interface Redeeming {
  readonly own: Claim
  readonly stack: readonly Claim[]
  readonly rates: RecoveryRates
  /** Years from the suit to the money. */
  readonly suit: number
  readonly cites: readonly Cite[]
}

/**
 * What a claim comes to after some years: principal with simple or compound interest from the day it was paid in.
 * By hand: 1 at 8 % simple over five years is 1.4.
 * @example claimAt({ principal: 1, due: 4, paid: 0, rate: 0.08, compound: false, owes: 'company' }, 5) // 1.4
 */
export function claimAt({ principal, paid, rate, compound }: Claim, years: number): number {
  const time = Math.max(0, years - paid)
  return principal * (compound ? pow(1 + rate, time) : 1 + rate * time)
}

/** Where the papers do not say who owes it, it is the company: no more is counted on than its cash. */
const owesOf = (said: unknown): Claim['owes'] => (said === 'founder' || said === 'both' ? said : 'company')

function claimOf(terms: Written, principal: number, paid: number, asOf: string): Claim | null {
  const date = terms['redemption.date']?.value
  if (typeof date !== 'string') return null
  const rate = terms['redemption.rate']?.value
  return {
    principal,
    due: yearsBetweenDates(asOf, endOfPeriod(date)),
    paid,
    // Without a rate the papers promise the money back and no more.
    rate: rate === undefined || typeof rate === 'string' ? 0 : Math.max(0, rate.belief.p50),
    compound: terms['redemption.compounding']?.value === 'compound',
    owes: owesOf(terms['redemption.obligor']?.value),
  }
}

/**
 * The redemption rights of a deal as one stack; null where ours has no date, or the tables no cases.
 * In: inputs, claims of those before it, share sold. Out: the stack.
 * Source: published enforcement of redemption claims in China; for other countries it is borrowed.
 */
export function redeemingOf(inputs: Inputs, earlier: readonly Claim[], sold: number): Redeeming | null {
  const { deal, reference } = inputs
  const own = claimOf(deal.terms, sold, 0, deal.asOf)
  const rows = reference.baseRates.filter((one) => one.metric === 'published.china_exit_and_redemption')
  const row = (stage: string) => rows.find((one) => one.stage === stage)
  const [court, average, full, suit] = [
    row('court supports redemption claim'),
    row('recovery rate in enforcement'),
    row('fully enforced'),
    row('first suit to final judgment'),
  ]
  if (own === null || !court || !average || !full || !suit) return null
  return {
    own,
    stack: earlier,
    rates: { courtSupport: court.mid, averageRecovery: average.mid, fullRecovery: full.mid },
    suit: suit.mid,
    cites: [court, average, full, suit].map((one) => citeOf(one, deal.asOf)),
  }
}

/** The claims of the rounds that a file tells. In: deal; what each paid in, in units of the entry's post-money. */
export function earlierClaims(deal: Deal, paid: readonly (number | null)[]): readonly Claim[] {
  return deal.existing.flatMap((row, at) => {
    const amount = paid[at] ?? null
    if (amount === null || row.date === null) return []
    return claimOf(row.terms ?? {}, amount, yearsBetweenDates(deal.asOf, row.date.value), deal.asOf) ?? []
  })
}

/** The claim of a class in a cap table that paid `principal` in units of the entry's post-money; null without one. */
export function tableClaim({ redemption, issued }: EarlierClass, principal: number, asOf: string): Claim | null {
  if (redemption === null) return null
  return {
    principal,
    due: yearsBetweenDates(asOf, endOfPeriod(redemption.date)),
    paid: issued === null ? 0 : Math.min(0, yearsBetweenDates(asOf, issued)),
    rate: redemption.rate,
    compound: redemption.compound,
    owes: redemption.obligor,
  }
}

/**
 * What our claim brings on its day from a share of claims that is recovered and the company's cash: those due before ours
 * have been paid that share out of the cash, those of the same day share with us what is left. Where the founder owes ours
 * too, cash is no limit. In: the stack; cash in units of the entry's post-money; share recovered. Out: the same units.
 * By hand: cash 0.5, all is recovered; 0.32 went to an earlier claim, so 0.18 is left of which 0.28 of ours and 0.07 of
 * another claim on the same day take parts as 4 to 1: ours 0.144.
 * @example broughtBy.length // 3
 */
export function broughtBy({ own, stack }: Pick<Redeeming, 'own' | 'stack'>, cash: number, recovered: number): number {
  const day = Math.max(0, own.due)
  const claim = claimAt(own, day)
  if (own.owes !== 'company') return claim * recovered
  let before = 0
  let beside = 0
  for (const one of stack) {
    const due = Math.max(0, one.due)
    if (one.owes === 'founder' || due > day) continue
    if (due < day) before += claimAt(one, due)
    else beside += claimAt(one, day)
  }
  const left = Math.max(0, cash - before * recovered)
  return Math.min(claim * recovered, claim + beside > 0 ? (left * claim) / (claim + beside) : 0)
}

/**
 * Lets our round claim its money back where no exit came: companies still private when it may, and in the end never sold or
 * listed, or living on without hope. Where what a suit brings exceeds what holding on brings, it is taken at the due day and
 * the length of a suit; a claim that fails leaves the shares. Changes the multiples, gives the days anew.
 * In: fates with the cash of the due day, multiples of a unit, share sold, rights, seed. Out: days to the money, and how many
 * draws are paid this way.
 * Assumes recoveries as published, one share for all claims of a company, never more than the cash that is left for ours on
 * its day (`broughtBy`). Claims of rounds after ours are not told and fall due later.
 * @example redeem.length // 5
 */
export function redeem(
  fates: Fates,
  multiples: Float64Array,
  sold: number,
  of: Redeeming,
  seed: string,
): { readonly years: Float64Array; readonly paid: number } {
  const key = keyOf(`${seed}\u0000underwrite.redemption`)
  const years = fates.years.slice()
  const day = Math.max(0, of.own.due)
  let hits = 0
  for (let d = 0; d < fates.count; d++) {
    if ((fates.years[d] ?? 0) < day + of.suit) continue
    if (fates.ending[d] !== 0 && fates.zombie[d] !== 1) continue
    const recovered = recoveredShareAt(uniformAt(key, d, 0), of.rates)
    const brings = broughtBy(of, fates.cash[d] ?? 0, recovered) / sold
    if (brings <= (multiples[d] ?? 0)) continue
    multiples[d] = brings
    years[d] = day + of.suit
    hits++
  }
  return { years, paid: hits }
}

/**
 * The company's cash on the day of our claim, of the draws that are still private then; null where too few are.
 * In: fates with that cash, years to the day. Out: units of the entry's post-money.
 */
export function cashThen(fates: Fates, day: number): Float64Array | null {
  const still = fates.cash.filter((_, d) => (fates.years[d] ?? 0) > day)
  const whole = still.length - (still.length % 8)
  return whole < 64 ? null : still.subarray(0, whole)
}

/** The stack at another price of the round: money of earlier rounds is what it was, in units of a post-money `factor` times. */
export const stackAt = (of: Redeeming, factor: number): Redeeming => ({
  ...of,
  stack: of.stack.map((one) => ({ ...one, principal: one.principal / factor })),
})

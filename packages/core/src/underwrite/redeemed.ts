import type { Amount, Deal, EarlierClass, Entry } from '@touchstone/core/deal'
import type { Cite } from '@touchstone/core/facts'
import { keyOf, pow, uniformAt } from '@touchstone/core/chance'
import { recoveredShareAt, type RecoveryRates } from '@touchstone/core/equity'
import { type ClassClaim, type Fates, MOST_ROUNDS, type Redemptions } from '@touchstone/core/market'
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
  /** Its class among those before the entry; −1 is ours. */
  readonly of: number
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
 * @example claimAt({ principal: 1, due: 4, paid: 0, rate: 0.08, compound: false, owes: 'company', of: -1 }, 5) // 1.4
 */
export function claimAt(of: Claim, years: number): number {
  return of.principal * grownBy(of, Math.max(0, years - of.paid))
}

/** What one unit comes to after so many years of a claim's interest. */
const grownBy = ({ rate, compound }: Claim, time: number): number => (compound ? pow(1 + rate, time) : 1 + rate * time)

/** Where the papers do not say who owes it, it is the company: no more is counted on than its cash. */
const owesOf = (said: unknown): Claim['owes'] => (said === 'founder' || said === 'both' ? said : 'company')

function claimOf(terms: Written, principal: number, paid: number, asOf: string, of = -1): Claim | null {
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
    of,
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

/** Places of the rounds that a file tells, the newest first: the order of their classes. */
export const newestFirst = (rows: Deal['existing']): readonly number[] =>
  rows
    .map((row, at) => ({ at, date: row.date?.value ?? '' }))
    .sort((a, b) => (a.date === b.date ? b.at - a.at : a.date < b.date ? 1 : -1))
    .map(({ at }) => at)

/** The claims of the rounds that a file tells. In: deal; what each paid in, in units of the entry's post-money. */
export function earlierClaims(deal: Deal, paid: readonly (number | null)[]): readonly Claim[] {
  const order = newestFirst(deal.existing)
  return deal.existing.flatMap((row, at) => {
    const amount = paid[at] ?? null
    if (amount === null || row.date === null) return []
    const ago = yearsBetweenDates(deal.asOf, row.date.value)
    return claimOf(row.terms ?? {}, amount, ago, deal.asOf, order.indexOf(at)) ?? []
  })
}

/** The claim of a class in a cap table at its place, which paid `principal` in units of the entry's post-money; null without one. */
export function tableClaim(
  { redemption, issued }: EarlierClass,
  principal: number,
  asOf: string,
  of: number,
): Claim | null {
  if (redemption === null) return null
  return {
    principal,
    due: yearsBetweenDates(asOf, endOfPeriod(redemption.date)),
    paid: issued === null ? 0 : Math.min(0, yearsBetweenDates(asOf, issued)),
    rate: redemption.rate,
    compound: redemption.compound,
    owes: redemption.obligor,
    of,
  }
}

/** What a claim stands for when it may be used first. */
const classClaim = (one: Claim, shares: number): ClassClaim => ({
  due: Math.max(0, one.due),
  owed: claimAt(one, Math.max(0, one.due)),
  shares,
  owes: one.owes,
})

/** The part of a claim that a suit brings in each draw, by the published cases. In: rates, draws, seed. Out: 0 to 1. */
export function recoveredDraws(rates: RecoveryRates, draws: number, seed: string): Float64Array {
  const key = keyOf(`${seed}\u0000underwrite.redemption`)
  return Float64Array.from({ length: draws }, (_, d) => recoveredShareAt(uniformAt(key, d, 0), rates))
}

/**
 * The stack as the market settles it. In: the stack; classes before ours with the shares they hold; what a suit brings draw by
 * draw. Out: claims in units of the entry's post-money.
 * Assumes that each later round asks for what ours does: the same rate, debtor and time from its payment to its day.
 * By hand: ours of 0.2 at 8 % simple due in four years is 0.264 then; a later round is owed 1.32 of what it paid.
 * @example redemptionsOf.length // 4
 */
export function redemptionsOf(
  { own, stack, suit }: Redeeming,
  { earlier, sold }: { readonly earlier: readonly { readonly shares: number }[]; readonly sold: number },
  recovered: Float64Array,
  zombie: number,
): Redemptions {
  const years = Math.max(0, own.due)
  return {
    told: [
      classClaim(own, sold),
      ...earlier.map(({ shares }, at) => {
        const one = stack.find(({ of }) => of === at)
        return one === undefined ? null : classClaim(one, shares)
      }),
    ],
    later: { years, owed: claimAt({ ...own, principal: 1, paid: 0 }, years), owes: own.owes },
    suit,
    recovered,
    zombie,
  }
}

/**
 * Days to the money: where our claim brought more than the shares that were left, its day and the length of a suit.
 * In: fates, what one unit brought in all and by its claim, the stack. Out: years, and how many draws are paid this way.
 * @example redeemedDays.length // 4
 */
export function redeemedDays(
  fates: Fates,
  multiples: Float64Array,
  redeemed: Float64Array,
  { own, suit }: Redeeming,
): { readonly years: Float64Array; readonly paid: number } {
  const years = fates.years.slice()
  let paid = 0
  for (let d = 0; d < fates.count; d++) {
    const back = redeemed[d] ?? 0
    if (back <= 0 || back < (multiples[d] ?? 0) - back) continue
    years[d] = Math.max(0, own.due) + suit
    paid++
  }
  return { years, paid }
}

/** Years between the days on which later rounds' claims are looked at, and the last of them. */
const [LOOK_EVERY, LOOK_LAST] = [2, 9.75]

/**
 * Days on which the stack is held against cash: each on which a told claim falls due, then every second year after ours, when
 * those of later rounds do. In: the stack. Out: years from the entry, rising.
 * By hand: ours after four years, one before it after two: 2, 4, 6, 8.
 * @example wallDays.length // 1
 */
export function wallDays({ own, stack }: Pick<Redeeming, 'own' | 'stack'>): readonly number[] {
  const days = new Set([own, ...stack].map((one) => Math.max(0, one.due)))
  for (let at = Math.max(0, own.due) + LOOK_EVERY; at <= LOOK_LAST; at += LOOK_EVERY) days.add(at)
  return [...days].sort((a, b) => a - b)
}

/** Quarters that hold those days, each once. */
export const wallQuarters = (days: readonly number[]): readonly number[] => [
  ...new Set(days.map((one) => Math.round(one * 4))),
]

/**
 * The company's cash on one of those days, of the draws that are still private then; null where too few are.
 * In: fates with that cash, the stack, years to the day. Out: units of the entry's post-money.
 */
export function cashThen(fates: Fates, of: Pick<Redeeming, 'own' | 'stack'>, day: number): Float64Array | null {
  const look = wallQuarters(wallDays(of)).indexOf(Math.round(day * 4))
  if (look < 0) return null
  const still = fates.cash
    .subarray(look * fates.count, (look + 1) * fates.count)
    .filter((_, d) => (fates.years[d] ?? 0) > day)
  const whole = still.length - (still.length % 8)
  return whole < 64 ? null : still.subarray(0, whole)
}

/**
 * What later rounds of a company still private may ask back by a day, on average: what each paid, with interest from then.
 * In: fates, our claim, years to the day. Out: units of the entry's post-money; 0 where no draw is private.
 * By hand: of two private draws one sold 0.2 of 5 after a year; at 8 % simple due after four, it asks for 1.4 in year six: 0.7.
 * @example laterOpen.length // 3
 */
export function laterOpen(fates: Fates, own: Claim, day: number): number {
  let sum = 0
  let still = 0
  for (let d = 0; d < fates.count; d++) {
    if ((fates.years[d] ?? 0) <= day) continue
    still++
    for (let r = 0; r < (fates.rounds[d] ?? 0); r++) {
      const cell = d * MOST_ROUNDS + r
      const paid = fates.roundYears[cell] ?? 0
      if (paid + Math.max(0, own.due) > day) break
      sum += (fates.roundSold[cell] ?? 0) * (fates.roundPost[cell] ?? 0) * grownBy(own, day - paid)
    }
  }
  return still === 0 ? 0 : sum / still
}

/** The stack at another price of the round: money of earlier rounds is what it was, in units of a post-money `factor` times. */
export const stackAt = (of: Redeeming, factor: number): Redeeming => ({
  ...of,
  stack: of.stack.map((one) => ({ ...one, principal: one.principal / factor })),
})

import { exp } from '@touchstone/core/chance'
import { type Fates, MOST_ROUNDS } from './fates.ts'

/** A class's right to be bought back; money in units of the entry's post-money. */
export interface ClassClaim {
  /** Years from the entry to the day on which it may be used first. */
  readonly due: number
  /** Principal and interest on that day. */
  readonly owed: number
  /** Part of all shares that it stands for right after the entry. */
  readonly shares: number
  readonly owes: 'company' | 'founder' | 'both'
}

/** Rights to be bought back of all rounds of one company, as the simulation settles them. */
export interface Redemptions {
  /** Ours first, then the classes before it in the order of the entry's terms; null where a class has none. */
  readonly told: readonly (ClassClaim | null)[]
  /** What each later round is taken to ask for: years from its payment to its day, and what is owed then for one unit paid. */
  readonly later: { readonly years: number; readonly owed: number; readonly owes: ClassClaim['owes'] }
  /** Years from the day to the money. */
  readonly suit: number
  /** Share of its mark that a company without hope is worth. */
  readonly zombie: number
  /** Part of a claim that a suit brings, one cell for each draw: one for all claims of a company. */
  readonly recovered: Float64Array
}

/** What is the same for all draws, laid flat; null where no claim can be settled within the time simulated. */
export interface ClaimPlan {
  readonly of: Redemptions
  /** Places of told claims in the order of their days, and the quarter in which each is settled. */
  readonly order: readonly number[]
  readonly quarter: Int32Array
  /** Quarters from a later round to the settling of its claim. */
  readonly laterQuarters: number
  /** Cells of a draw in `Fates.repaid`. */
  readonly width: number
}

const quarterOf = (years: number): number => Math.round(Math.max(0, years) * 4)

/**
 * Lays the claims of a company out for the simulation. In: claims or none. Out: their plan, null without claims.
 * @example claimPlanOf(undefined) // null
 */
export function claimPlanOf(of: Redemptions | undefined): ClaimPlan | null {
  if (of === undefined) return null
  const { told, later, suit } = of
  const order = told.flatMap((one, at) => (one === null ? [] : [at]))
  order.sort((a, b) => (told[a]?.due ?? 0) - (told[b]?.due ?? 0) || a - b)
  return {
    of,
    order,
    quarter: Int32Array.from(told, (one) => (one === null ? -1 : quarterOf(Math.max(0, one.due) + suit))),
    laterQuarters: quarterOf(later.years + suit),
    width: told.length + MOST_ROUNDS,
  }
}

/**
 * The next quarter after `from` in which a claim of one draw is settled. In: plan, fates with its rounds so far, the draw, how
 * many rounds, quarter. Out: quarter, −1 where none is.
 * @example nextClaim(null, fatesOf(8), 0, 0, -1) // -1
 */
export function nextClaim(plan: ClaimPlan | null, fates: Fates, i: number, rounds: number, from: number): number {
  if (plan === null) return -1
  let next = Infinity
  for (const at of plan.order) {
    const quarter = plan.quarter[at] ?? -1
    if (quarter > from && quarter < next) next = quarter
  }
  for (let r = 0; r < rounds; r++) {
    const quarter = quarterOf(fates.roundYears[i * MOST_ROUNDS + r] ?? 0) + plan.laterQuarters
    if (quarter > from && quarter < next) next = quarter
  }
  return next === Infinity ? -1 : next
}

/**
 * Settles the claims of one draw that fall in a quarter: whoever gets more from a suit than his shares are worth at the value
 * of that day takes it; the company pays out of its cash by the order of days, claims of one day in parts of what they ask;
 * a founder who owes too pays what it cannot. Notes the part of each claim that is paid. In: plan, fates, the draw, the quarter,
 * its rounds so far, the part of an early holding that they leave, ln of the company's value, whether it is without hope, its
 * cash. Out: cash that leaves it.
 * Source: one stack of all rounds' claims by date against cash; the order of days is the desk's.
 * By hand: cash 0.5; 0.232 falls due first and is paid, of 0.268 left 0.264 and 0.132 of one day take parts as 2 to 1.
 * @example settleClaims.length // 9
 */
export function settleClaims(
  plan: ClaimPlan,
  fates: Fates,
  i: number,
  quarter: number,
  rounds: number,
  retained: number,
  lnValue: number,
  zombie: boolean,
  cash: number,
): number {
  const { of, order, width, laterQuarters } = plan
  const recovered = of.recovered[i] ?? 0
  if (recovered <= 0) return 0
  const worth = exp(lnValue) * (zombie ? of.zombie : 1)
  const uses = (owed: number, shares: number): boolean => owed * recovered > shares * worth
  const first = i * width
  let left = cash
  let at = 0
  while (at < order.length) {
    const due = of.told[order[at] ?? 0]?.due ?? 0
    const from = at
    let asked = 0
    for (; at < order.length; at++) {
      const place = order[at] ?? 0
      const one = of.told[place]
      if (one === null || one === undefined || Math.max(0, one.due) > Math.max(0, due)) break
      if (plan.quarter[place] === quarter && one.owes !== 'founder' && uses(one.owed, one.shares * retained))
        asked += one.owed
    }
    const part = asked > 0 ? Math.min(recovered, left / asked) : 0
    for (let k = from; k < at; k++) {
      const place = order[k] ?? 0
      const one = of.told[place]
      if (one === null || one === undefined || plan.quarter[place] !== quarter) continue
      if (!uses(one.owed, one.shares * retained)) continue
      if (one.owes !== 'founder') left = Math.max(0, left - one.owed * part)
      fates.repaid[first + place] = one.owes === 'company' ? part : recovered
    }
  }
  let kept = 1
  const { owed: each, owes } = of.later
  for (let r = rounds - 1; r >= 0; r--) {
    const cell = i * MOST_ROUNDS + r
    const sold = fates.roundSold[cell] ?? 0
    const shares = sold * kept
    kept *= 1 - sold
    if (quarterOf(fates.roundYears[cell] ?? 0) + laterQuarters !== quarter) continue
    const owed = sold * (fates.roundPost[cell] ?? 0) * each
    if (!uses(owed, shares)) continue
    const paid = owes === 'founder' ? 0 : Math.min(owed * recovered, left)
    left -= paid
    fates.repaid[first + of.told.length + r] = owes === 'company' ? paid / owed : recovered
  }
  return cash - left
}

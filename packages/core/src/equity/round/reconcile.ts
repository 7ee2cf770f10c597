import { fail, type Issue, issue, ok, type Result } from '@touchstone/core/facts'
import { allocate, type Rational } from '@touchstone/core/units'
import { div, isPositive, mul, plain, type RoundingMode, sub, toDecimals, toWhole, whole } from './arithmetic.ts'
import type { RoundSolution } from './problem.ts'
import { at } from './validate.ts'

/** How a round's fractions become what is signed. */
export interface RoundingTerms {
  /** Decimals of every price a share; null: prices stay fractions. */
  readonly priceDecimals: number | null
  readonly priceMode: RoundingMode
  /** `largest-remainder`: the new shares in all rounded down, then split so that they add up. */
  readonly shares: 'down' | 'nearest' | 'largest-remainder'
  readonly pool: RoundingMode
}

/** What one row pays and gets in whole shares. */
export interface CashRow {
  readonly id: string
  readonly amount: Rational
  readonly shares: bigint
  readonly price: Rational
  /** Shares × price. */
  readonly cost: Rational
  /** Amount − cost: paid back, or for rounded conversions lost in the fraction; negative where rounding favours its owner. */
  readonly remainder: Rational
}

/** A round in whole shares. */
export interface Reconciled {
  readonly price: Rational
  readonly investors: readonly CashRow[]
  readonly conversions: readonly CashRow[]
  readonly newShares: bigint
  readonly poolIncrease: bigint
  /** Holdings, options and adjusted preferred as they stood, rounded down where an adjustment left fractions. */
  readonly standing: readonly { readonly id: string; readonly shares: bigint }[]
  /** The sum of every row above: nothing else is in it. */
  readonly total: bigint
  /** Price × total, and what it is off the exact post-money. */
  readonly postMoney: Rational
  readonly postMoneyDifference: Rational
  /** Total − the exact total. */
  readonly totalDifference: Rational
  /** Share of the pool that is free to grant. */
  readonly unallocatedShare: Rational
}

/**
 * Whole shares and printable prices of a solved round by a stated convention. Every row is whole, the total is their sum,
 * and what rounding leaves of each amount is named beside it.
 * In: a solution; the convention. Out: rows, total, and the differences
 * from the exact round. Issues: `round/not-positive` where a price rounds to nothing. By hand: 2,000,001 at 4 a share: 500,000 shares, 1 left.
 * @example Number(reconcileRound(solveRound({ ...plainRound, valuation: { by: 'preMoney', amount: rational(8000000n) }, investors: [{ id: 'A', amount: rational(2000001n) }], existing: [{ id: 'founders', shares: rational(2000000n) }] }).value, { priceDecimals: 4, priceMode: 'nearest', shares: 'down', pool: 'up' }).value.total) // 2500000
 */
export function reconcileRound(solution: RoundSolution, rounding: RoundingTerms): Result<Reconciled> {
  const investors = solution.investors
  const wrong: Issue[] = []
  const priced = (price: Rational, path: string): Rational => {
    const { priceDecimals, priceMode } = rounding
    const rounded = priceDecimals === null ? price : toDecimals(price, priceDecimals, priceMode)
    if (!isPositive(rounded))
      wrong.push(issue('round/not-positive', 'error', at(path), { key: path, text: plain(price) }))
    return rounded
  }
  const price = priced(solution.price, '/price')
  const conversionPrices = solution.conversions.map((one, index) => priced(one.price, `/conversions/${index}/price`))
  if (wrong.length > 0) return fail(...wrong)
  const mode = rounding.shares === 'nearest' ? 'nearest' : 'down'
  const rowOf = (id: string, amount: Rational, at: Rational, shares: bigint): CashRow => {
    const cost = mul(whole(shares), at)
    return { id, amount, shares, price: at, cost, remainder: sub(amount, cost) }
  }
  const counts =
    rounding.shares === 'largest-remainder'
      ? allocate(toWhole(div(solution.newMoney, price), 'down'), commonWeights(investors.map((one) => one.amount)))
      : investors.map((one) => toWhole(div(one.amount, price), mode))
  const bought = investors.map((one, index) => rowOf(one.id, one.amount, price, counts[index] ?? 0n))
  const conversions = solution.conversions.map((one, index) => {
    const own = conversionPrices[index] ?? one.price
    return rowOf(one.id, one.amount, own, toWhole(div(one.amount, own), mode))
  })
  const poolIncrease = toWhole(solution.poolIncrease, rounding.pool)
  const standing = solution.ownership
    .filter((row) => row.kind !== 'convertible' && row.kind !== 'new')
    .map((row) => ({
      id: row.id,
      shares:
        row.kind === 'unallocated'
          ? toWhole(sub(row.shares, solution.poolIncrease), 'down') + poolIncrease
          : toWhole(row.shares, 'down'),
    }))
  const newShares = bought.reduce((all, row) => all + row.shares, 0n)
  const total = [...standing, ...conversions].reduce((all, row) => all + row.shares, newShares)
  const postMoney = mul(price, whole(total))
  const unallocated = standing.find((row) => row.id === 'unallocated')?.shares ?? 0n
  return ok({
    price,
    investors: bought,
    conversions,
    newShares,
    poolIncrease,
    standing,
    total,
    postMoney,
    postMoneyDifference: sub(postMoney, solution.postMoney),
    totalDifference: sub(whole(total), solution.total),
    unallocatedShare: div(whole(unallocated), whole(total)),
  })
}

/** Fractions as whole weights in the same proportions. */
function commonWeights(amounts: readonly Rational[]): readonly bigint[] {
  const scale = amounts.reduce((all, one) => all * one.denominator, 1n)
  return amounts.map((one) => (one.numerator * scale) / one.denominator)
}

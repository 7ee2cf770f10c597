import { type Draws, each, pow, zip } from '@touchstone/core/chance'
import { fail, type Issue, issue, ok, type Place, type Result } from '@touchstone/core/facts'
import { discounted } from './commercial.ts'
import { nowhere, refuseOutside } from './refuse.ts'

/**
 * What a company is sold for at a multiple of what it earns: net income × price over earnings, or revenue × price over sales.
 * In: yearly figure in money; multiple. Out: money at the exit. Total. By hand: 4m × 10 = 40m.
 * @example terminalValue(4e6, 10) // 40000000
 */
export function terminalValue(yearly: number, multiple: number): number {
  return yearly * multiple
}

/**
 * One exit value out of several estimates of it: their plain mean, as the method's textbook cases do.
 * In: money at the exit, at least one. Out: money. Errors: `valuation/nothing-to-weigh`. By hand: (45m + 40m) ÷ 2 = 42.5m.
 * @example meanTerminalValue([45e6, 40e6]).value // 42500000
 */
export function meanTerminalValue(candidates: readonly number[], at: Place = nowhere): Result<number> {
  if (candidates.length === 0) return fail(issue('valuation/nothing-to-weigh', 'error', at, { key: 'terminalValues' }))
  const wrong = candidates.flatMap((found, i) => refuseOutside({ [`terminalValues/${i}`]: { found, least: 0 } }, at))
  if (wrong.length > 0) return fail(...wrong)
  let sum = 0
  for (const one of candidates) sum += one
  return ok(sum / candidates.length)
}

/**
 * Share of today's holding that is left after later rounds: the product of one less each dilution.
 * In: shares of the company that later rounds sell, each from 0 to below 1. Out: share kept; 1 without rounds. Total.
 * By hand: (1 − 0.15) × (1 − 0.2) = 0.68.
 * @example retentionOf([0.15, 0.2]) // 0.68
 */
export function retentionOf(futureDilutions: readonly number[]): number {
  let kept = 1
  for (const dilution of futureDilutions) kept *= 1 - dilution
  return kept
}

/** What the venture-capital method asks for; money in one unit. The return is a yearly rate or a multiple of the money. */
export interface VentureCapitalMethodInput {
  /** New money; null asks for prices without a stake. */
  readonly investment: number | null
  readonly exitValue: number
  readonly required: { readonly rate: number; readonly years: number } | { readonly multiple: number }
  readonly futureDilutions: readonly number[]
}

/** What the method answers; money in the unit of the inputs. */
export interface VentureCapitalMethod {
  /** What a unit of money must have become by the exit. */
  readonly multiple: number
  /** Share of today's holding left at the exit. */
  readonly retention: number
  /** Share needed at the exit and today; null without an investment or an exit value. Today's over 1 is infeasible. */
  readonly finalStake: number | null
  readonly stakeToday: number | null
  /** The return can be had at some price above nothing. */
  readonly feasible: boolean
  /** The price at which the money earns just the return; pre-money null where no money is put in or none is left. */
  readonly postMoney: number | null
  readonly preMoney: number | null
}

/**
 * The venture-capital method: which share must be bought today so that the exit returns what is asked after later rounds
 * have diluted it, and the price this makes.
 * In: money in one unit; yearly rate and years, or a multiple; dilutions from 0 to below 1. Out: shares and money. A share
 * over the whole is infeasible and said so by `feasible: false`, no price and the warning `valuation/stake-over-whole`.
 * Errors: `equity/out-of-range`. Assumes one exit, no dividends, no preference: the share decides alone.
 * Source: Sahlman, A Method for Valuing High-Risk, Long-Term Investments (Harvard 9-288-006), from memory.
 * By hand: 3m × 1.3² ÷ 40m = 0.12675; 3m ÷ 0.12675 = 23.669m after the money.
 * @example ventureCapitalMethod({ investment: 3e6, exitValue: 40e6, required: { rate: 0.3, years: 2 }, futureDilutions: [] }).value.stakeToday.toFixed(5) // "0.12675"
 */
export function ventureCapitalMethod(
  input: VentureCapitalMethodInput,
  at: Place = nowhere,
): Result<VentureCapitalMethod> {
  const { investment, exitValue, required, futureDilutions } = input
  const wrong: Issue[] = [
    ...refuseOutside(
      { investment: { found: investment ?? 0, least: 0 }, exitValue: { found: exitValue, least: 0 } },
      at,
    ),
    ...('rate' in required
      ? refuseOutside(
          {
            rate: { found: required.rate, least: -0.99, most: 100 },
            years: { found: required.years, least: 0, most: 100 },
          },
          at,
        )
      : refuseOutside({ multiple: { found: required.multiple, least: 1e-9 } }, at)),
    ...futureDilutions.flatMap((found, i) =>
      refuseOutside({ [`futureDilutions/${i}`]: { found, least: 0, most: 0.999999 } }, at),
    ),
  ]
  if (wrong.length > 0) return fail(...wrong)
  const multiple = 'rate' in required ? pow(1 + required.rate, required.years) : required.multiple
  const retention = retentionOf(futureDilutions)
  const postMoney = (exitValue * retention) / multiple
  if (investment === null)
    return ok({
      multiple,
      retention,
      finalStake: null,
      stakeToday: null,
      feasible: postMoney > 0,
      postMoney,
      preMoney: null,
    })
  const finalStake = exitValue === 0 ? null : (investment * multiple) / exitValue
  const stakeToday = finalStake === null ? null : finalStake / retention
  const shares = { multiple, retention, finalStake, stakeToday }
  if (stakeToday === null || stakeToday > 1)
    return ok({ ...shares, feasible: false, postMoney: null, preMoney: null }, [
      issue('valuation/stake-over-whole', 'warning', at, { stake: stakeToday }),
    ])
  const price = investment === 0 ? postMoney : investment / stakeToday
  return ok({ ...shares, feasible: true, postMoney: price, preMoney: price - investment })
}

/**
 * The venture-capital method draw by draw, without the chance to die: exit value × what later rounds leave, discounted at the
 * return asked, less the new money.
 * In: exit value and new money; yearly return asked; years; share that later rounds take. Out: pre-money, below nothing in
 * draws where no price gives the return. By hand: 200 × 0.5 ÷ 1.25² = 64; less 14 is 50.
 * @example estimate(ventureCapitalPreMoney({ exit: constant('CNY', 200, 8), amount: constant('CNY', 14, 8), rate: constant('1', 0.25, 8), years: constant('year', 2, 8), laterDilution: constant('1', 0.5, 8) })).p50 // 50
 */
export function ventureCapitalPreMoney<C extends string>(of: {
  readonly exit: Draws<C>
  readonly amount: Draws<NoInfer<C>>
  readonly rate: Draws<'1'>
  readonly years: Draws<'year'>
  readonly laterDilution: Draws<'1'>
}): Draws<C> {
  const kept = each('1', of.laterDilution, (lost) => 1 - lost)
  const post = discounted(of.exit.by(kept), of.rate, of.years)
  return zip(of.exit.unit, post, of.amount, (value, money) => value - money)
}

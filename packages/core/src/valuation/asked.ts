import { type Draws, divide, each, zip } from '@touchstone/core/chance'

/**
 * Post-money that a round's amount and stake come to.
 * In: new money; share of the company it buys, in (0, 1]. Out: money. By hand: 300m ÷ 0.15 = 2bn.
 * @example estimate(postMoney(constant('CNY', 300e6, 8), constant('1', 0.15, 8))).p50 // 2000000000
 */
export function postMoney<C extends string>(amount: Draws<C>, stake: Draws<'1'>): Draws<C> {
  return divide(amount, stake)
}

/**
 * Pre-money: post-money less the new money.
 * In and out: money of one currency. By hand: 2bn − 300m = 1.7bn.
 * @example estimate(preMoney(constant('CNY', 2000, 8), constant('CNY', 300, 8))).p50 // 1700
 */
export function preMoney<C extends string>(post: Draws<C>, amount: Draws<NoInfer<C>>): Draws<C> {
  return post.minus(amount)
}

/**
 * Share of the company that new money buys at a pre-money price.
 * In: new money; pre-money. Out: share in (0, 1). By hand: 300 ÷ (1,700 + 300) = 0.15.
 * @example estimate(stakeAt(constant('CNY', 300, 8), constant('CNY', 1700, 8))).p50 // 0.15
 */
export function stakeAt<C extends string>(amount: Draws<C>, pre: Draws<NoInfer<C>>): Draws<'1'> {
  return zip('1', amount, pre, (a, p) => a / (p + a))
}

/**
 * What is left of a share after it is diluted.
 * In: share lost, in [0, 1). Out: share kept. By hand: 1 − 0.46 = 0.54.
 * @example estimate(kept(constant('1', 0.46, 8))).p50 // 0.54
 */
export function kept(lost: Draws<'1'>): Draws<'1'> {
  return each('1', lost, (x) => 1 - x)
}

import { Bug } from '@touchstone/core/facts'
import { Draws, each } from './draws.ts'
import { exp, ln, log1p, logistic, logit, pow } from './elementary/index.ts'

const head = (unit: string, tail: string): string => {
  if (!unit.endsWith(`/${tail}`)) throw new Bug(`${unit} is no rate per ${tail}`)
  return unit.slice(0, unit.length - tail.length - 1)
}

/**
 * A rate applied to what it is per: CNY/card·hour × card·hour = CNY. The units must fit, in the type and at run time.
 * @example apply(constant('CNY/h', 2, 8), constant('h', 3, 8)).unit // 'CNY'
 */
export function apply<N extends string, D extends string>(
  rate: Draws<`${N}/${D}`>,
  amount: Draws<NoInfer<D>>,
): Draws<N> {
  return Draws.by(head(rate.unit, amount.unit) as N, 'product', [rate, amount])
}

/**
 * One quantity per another: CNY ÷ share = CNY/share. Division by zero gives Infinity, as numbers do.
 * @example per(constant('CNY', 6, 8), constant('share', 3, 8)).unit // 'CNY/share'
 */
export function per<N extends string, D extends string>(amount: Draws<N>, by: Draws<D>): Draws<`${N}/${D}`> {
  return Draws.by(`${amount.unit}/${by.unit}`, 'quotient', [amount, by])
}

/**
 * The pure number a ÷ b of two quantities of one unit.
 * @example estimate(ratio(constant('CNY', 6, 8), constant('CNY', 3, 8))).p50 // 2
 */
export function ratio<U extends string>(a: Draws<U>, b: Draws<NoInfer<U>>): Draws<'1'> {
  if ((a.unit as string) !== b.unit) throw new Bug(`${a.unit} over ${b.unit}`)
  return Draws.by('1', 'quotient', [a, b])
}

/**
 * A quantity divided by a pure number: an amount over the stake it buys.
 * @example estimate(divide(constant('CNY', 3, 8), constant('1', 0.15, 8))).p50 // 20
 */
export function divide<U extends string>(a: Draws<U>, b: Draws<'1'>): Draws<U> {
  return Draws.by(a.unit, 'quotient', [a, b])
}

/**
 * 1 where a < b, otherwise 0.
 * @example estimate(below(constant('CNY', 1, 8), constant('CNY', 2, 8))).mean // 1
 */
export function below<U extends string>(a: Draws<U>, b: Draws<NoInfer<U>>): Draws<'1'> {
  if ((a.unit as string) !== b.unit) throw new Bug(`${a.unit} against ${b.unit}`)
  return Draws.by('1', 'less', [a, b])
}

/**
 * a where the mask is not 0, otherwise b.
 * @example estimate(choose(constant('1', 0, 8), constant('CNY', 1, 8), constant('CNY', 2, 8))).p50 // 2
 */
export function choose<U extends string>(mask: Draws<'1'>, a: Draws<U>, b: Draws<NoInfer<U>>): Draws<U> {
  if ((a.unit as string) !== b.unit) throw new Bug(`${a.unit} or ${b.unit}`)
  return Draws.by(a.unit, 'selected', [mask, a, b])
}

/**
 * An amount in another currency, at the rate of a stated day (ISO); without a day it does not compile.
 * @example convert(constant('USD', 2, 8), constant('CNY/USD', 7, 8), '2023-04-11').unit // 'CNY'
 */
export function convert<From extends string, To extends string>(
  amount: Draws<From>,
  rate: Draws<`${To}/${NoInfer<From>}`>,
  on: string,
): Draws<To> {
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(on)) throw new Bug(`converted on "${on}"`)
  return Draws.by(head(rate.unit, amount.unit) as To, 'product', [amount, rate])
}

const functions = { exp, ln, log1p, logistic, logit } as const

/**
 * A function of a pure number, value by value: exp, ln, log1p, logistic, logit.
 * @example estimate(mapRatio(constant('1', 0, 8), 'exp')).p50 // 1
 */
export function mapRatio(draws: Draws<'1'>, name: keyof typeof functions): Draws<'1'> {
  const f = functions[name]
  return each('1', draws, f)
}

/**
 * A pure number to a fixed power.
 * @example estimate(power(constant('1', 3, 8), 2)).p50 // 9
 */
export function power(draws: Draws<'1'>, exponent: number): Draws<'1'> {
  return each('1', draws, (a) => pow(a, exponent))
}

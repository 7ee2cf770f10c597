import { exp, ln, normalCdf } from '@touchstone/core/chance'
import { type Efficiency, softwareEffect, type SoftwareEffect } from './efficiency.ts'

/** A predicted positive quantity: its middle and the standard deviation of its ln. */
export interface Prediction {
  readonly mid: number
  readonly spread: number
}

/** z of the 90 % point of the standard normal: the ends of an 80 % interval. */
const Z90 = 1.2815515655446004

/** Step of ln a constant for the slope. */
const STEP = 0.01

/**
 * The constants with one of them a small step higher, as slopes are taken.
 * In: constants, name. Out: constants. Total.
 * @example Math.round(nudged({ scale: 2 }, 'scale').scale * 1e4) // 20201
 */
export function nudged<K extends string>(constants: Readonly<Record<K, number>>, name: K): Readonly<Record<K, number>> {
  return { ...constants, [name]: constants[name] * exp(STEP) }
}

/**
 * The constants as one software shows them.
 * In: the fit; the software's effect or null. Out: constants. Total.
 * @example constantsOf(certain, null).scale // 1
 */
export function constantsOf<K extends string>(
  efficiency: Efficiency<K>,
  effect: SoftwareEffect<K> | null,
): Readonly<Record<K, number>> {
  if (effect === null) return efficiency.values
  const values: Record<K, number> = { ...efficiency.values }
  for (const name of Object.keys(effect.shifts) as K[]) values[name] *= exp(effect.shifts[name] ?? 0)
  return values
}

/**
 * A quantity of a model with fitted constants, with what is not known about them: the slope of ln quantity by ln constant
 * carries each constant's spread; software that was seen has its own effect, other software the spread between softwares;
 * what the model leaves unexplained is added.
 * In: the quantity as a function of the constants; the fit; software or null; further variances of ln, for what lies outside
 * the fitted range. Out: middle and spread. Total for a positive quantity.
 * @example predict(() => 2, certain, null, 0).mid // 2
 */
export function predict<K extends string>(
  quantity: (constants: Readonly<Record<K, number>>) => number,
  efficiency: Efficiency<K>,
  software: string | null,
  further: number,
): Prediction {
  const effect = softwareEffect(efficiency, software)
  const constants = constantsOf(efficiency, effect)
  const base = ln(quantity(constants))
  const spread = spreadOf((name) => ln(quantity(nudged(constants, name))) - base, efficiency, effect, further)
  return { mid: exp(base + (effect?.offset ?? 0)), spread }
}

/**
 * What is not known about a quantity, from how far it moves with each constant.
 * In: the move of ln quantity when a constant is `nudged`; the fit; the software's effect or null; further variance. Out:
 * standard deviation of ln quantity. Total.
 * @example spreadOf(() => 0, certain, null, 0.04) // 0.2
 */
export function spreadOf<K extends string>(
  move: (name: K) => number,
  efficiency: Efficiency<K>,
  effect: SoftwareEffect<K> | null,
  further: number,
): number {
  let known = 0
  let unknown = 0
  for (const name of Object.keys(efficiency.values) as K[]) {
    const slope = move(name) / STEP
    if (slope === 0) continue
    const own = efficiency.spread[name]
    known += slope * slope * own * own
    const between = effect === null ? efficiency.between[name] : (effect.shiftSpreads[name] ?? 0)
    unknown += slope * slope * between * between
  }
  const own = effect === null ? efficiency.offsetBetween : effect.offsetSpread
  const open =
    effect === null
      ? own * own + efficiency.correlation * known + unknown
      : efficiency.correlationSeen * (own * own + known + unknown)
  return Math.sqrt(efficiency.residual * efficiency.residual + open + further)
}

/**
 * The 80 % interval of a prediction, lognormal.
 * @example interval80({ mid: 1, spread: 0 }) // [1, 1]
 */
export function interval80({ mid, spread }: Prediction): readonly [number, number] {
  const factor = exp(Z90 * spread)
  return [mid / factor, mid * factor]
}

/**
 * How probable it is that a predicted quantity is at most a limit, lognormal.
 * In: prediction; limit > 0. Out: share of 1; 0 or 1 where nothing is in doubt. Total.
 * By hand: 100 with a spread of 0.05 against 105: ln 1.05 ÷ 0.05 = 0.9758, of which the normal has 0.8354 below.
 * @example Math.round(probabilityWithin({ mid: 100, spread: 0.05 }, 105) * 1e4) // 8354
 */
export function probabilityWithin({ mid, spread }: Prediction, limit: number): number {
  if (spread === 0) return mid <= limit ? 1 : 0
  return normalCdf(ln(limit / mid) / spread)
}

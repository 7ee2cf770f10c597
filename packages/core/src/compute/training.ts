import { constant, type Draws, each, zip } from '@touchstone/core/chance'

/** FLOP that a forward and backward pass of a dense transformer spends per parameter and token. */
export const FLOP_PER_PARAMETER_TOKEN = 6

/**
 * Operations of one training run: C = 6·N·D.
 * In: active parameters, tokens seen. Out: FLOP. Total for positive draws. Attention and recompute are left out.
 * Source: Kaplan et al. 2020, §2.1. By hand: GPT-3, 6 × 175e9 × 300e9 = 3.15e23.
 * @example estimate(trainingFlops(constant('parameter', 175e9, 8), constant('token', 300e9, 8))).p50 // 3.15e23
 */
export function trainingFlops(parameters: Draws<'parameter'>, tokens: Draws<'token'>): Draws<'FLOP'> {
  return zip('FLOP', parameters, tokens, (n, d) => FLOP_PER_PARAMETER_TOKEN * n * d)
}

const SECONDS_PER_HOUR = 3600

/**
 * Hours of one card that a number of operations takes.
 * In: FLOP; dense bf16 peak of one card in FLOP/s; utilisation as a fraction of that peak. Out: card-hours.
 * Total for positive draws. By hand: 3.15e23 ÷ (312e12 × 0.5 × 3600) = 560,897.
 * @example Math.round(estimate(cardHours(constant('FLOP', 3.15e23, 8), 312e12, constant('1', 0.5, 8))).p50) // 560897
 */
export function cardHours(flops: Draws<'FLOP'>, peakFlops: number, utilisation: Draws<'1'>): Draws<'card-hour'> {
  return zip('card-hour', flops, utilisation, (c, u) => c / (peakFlops * u * SECONDS_PER_HOUR))
}

/**
 * What card-hours cost at a rent.
 * In: card-hours; money per card-hour. Out: money. Total. By hand: 560,897 × 10 = 5,608,970.
 * @example estimate(trainingCost(constant('card-hour', 100, 8), constant('CNY/card-hour', 10, 8))).p50 // 1000
 */
export function trainingCost<C extends string>(hours: Draws<'card-hour'>, rent: Draws<`${C}/card-hour`>): Draws<C> {
  const currency = rent.unit.slice(0, -'/card-hour'.length) as C
  return zip(currency, rent, hours, (r, h) => r * h)
}

/**
 * Operations that an amount of money buys.
 * In: money; rent in money per card-hour; dense bf16 peak in FLOP/s; utilisation. Out: FLOP.
 * By hand: 1,000 ÷ 10 = 100 card-hours; × 3600 × 312e12 × 0.5 = 5.616e19.
 * @example estimate(flopsBought(constant('CNY', 1000, 8), constant('CNY/card-hour', 10, 8), 312e12, constant('1', 0.5, 8))).p50 // 5.616e19
 */
export function flopsBought<C extends string>(
  cost: Draws<C>,
  rent: Draws<`${C}/card-hour`>,
  peakFlops: number,
  utilisation: Draws<'1'>,
): Draws<'FLOP'> {
  const hours = zip('card-hour', cost, rent, (c, r) => c / r)
  return zip('FLOP', hours, utilisation, (h, u) => h * SECONDS_PER_HOUR * peakFlops * u)
}

/**
 * A year's training budget: the final run times everything else that is trained, times what fails.
 * In: cost of one final run; research multiplier (all training over the largest run); share lost to failures (over useful
 * work). Out: money a year. Source: underwriting note §2. By hand: 30m × 6 × 1.2 = 216m.
 * @example estimate(trainingProgramme(constant('CNY', 30e6, 8), constant('1', 6, 8), constant('1', 0.2, 8))).p50 // 216000000
 */
export function trainingProgramme<C extends string>(
  runCost: Draws<C>,
  researchMultiplier: Draws<'1'>,
  failedShare: Draws<'1'>,
): Draws<C> {
  return runCost.by(researchMultiplier).by(each('1', failedShare, (f) => 1 + f))
}

/** Hours of a year of 365 days. */
export const HOURS_PER_YEAR = 8760

/**
 * The rent per card-hour that a yearly rent of a number of cards comes to, every hour of the year paid for.
 * In: money a year; cards. Out: money per card-hour. By hand: 60m ÷ (1,000 × 8,760) = 6.849.
 * @example Math.round(estimate(impliedRent(constant('CNY', 60e6, 8), constant('card', 1000, 8))).p50 * 1000) // 6849
 */
export function impliedRent<C extends string>(yearly: Draws<C>, cards: Draws<'card'>): Draws<`${C}/card-hour`> {
  return zip(`${yearly.unit}/card-hour`, yearly, cards, (money, n) => money / (n * HOURS_PER_YEAR))
}

/**
 * Card-hours that cards give in a time, every hour of it.
 * In: cards; years. Out: card-hours. By hand: 512 cards for 60 days (60/365 year) give 737,280.
 * @example Math.round(estimate(cardHoursAvailable(constant('card', 512, 8), constant('year', 60 / 365, 8))).p50) // 737280
 */
export function cardHoursAvailable(cards: Draws<'card'>, time: Draws<'year'>): Draws<'card-hour'> {
  return zip('card-hour', cards, time, (n, t) => n * t * HOURS_PER_YEAR)
}

/**
 * A rate known per one unit of another currency's rent, in the deal's currency.
 * In: rent in a foreign currency; exchange rate. Out: rent in the deal's currency. By hand: 3.00 × 6.8909 = 20.6727.
 * @example estimate(rentConverted('CNY', constant('USD/card-hour', 3, 8), 6.8909)).p50 // 20.6727
 */
export function rentConverted<C extends string, F extends string>(
  currency: C,
  rent: Draws<`${F}/card-hour`>,
  rate: number,
): Draws<`${C}/card-hour`> {
  return zip(`${currency}/card-hour`, rent, constant('1', rate, rent.count), (r, x) => r * x)
}

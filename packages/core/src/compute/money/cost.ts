import { type Draws, estimate, zip } from '@touchstone/core/chance'

/** How a run is paid for. The same run rented costs one and a half to five times what it costs owned: never one without its name. */
export type CostBasis = 'rental' | 'owned'

/** What a run costs, and on which basis. */
export interface RunCost<C extends string> {
  readonly basis: CostBasis
  readonly currency: C
  /** 5 %, 50 % and 95 % points. */
  readonly low: number
  readonly mid: number
  readonly high: number
  readonly draws: Draws<C>
}

/**
 * What a run costs on a named basis: its accelerator-hours, stops and all, at a rent or at the hourly cost of one's own.
 * In: accelerator-hours; basis; money per accelerator-hour (a rent, or `ownedHourly`). Out: low, mid, high with the basis.
 * Total. By hand: 30.84e6 h × 2 = 61.68e6.
 * @example costOfRun(constant('card-hour', 30.84e6, 8), 'rental', constant('USD/card-hour', 2, 8)).mid // 61680000
 */
export function costOfRun<C extends string>(
  hours: Draws<'card-hour'>,
  basis: CostBasis,
  hourly: Draws<`${C}/card-hour`>,
): RunCost<C> {
  const currency = hourly.unit.slice(0, -'/card-hour'.length) as C
  const draws = zip(currency, hourly, hours, (price, h) => price * h)
  const { p5, p50, p95 } = estimate(draws)
  return { basis, currency, low: p5, mid: p50, high: p95, draws }
}

/**
 * Accelerator-hours that are paid for a run: all accelerators, spares too, for its whole calendar.
 * In: days; accelerators; spares. Out: accelerator-hours. Total. By hand: 45.5 days × 24 × (16,384 + 128) = 18,031,104.
 * @example Math.round(estimate(paidHours(constant('day', 45.5, 8), 16384, 128)).p50) // 18031104
 */
export function paidHours(days: Draws<'day'>, accelerators: number, spares = 0): Draws<'card-hour'> {
  return zip('card-hour', days, days, (d) => d * 24 * (accelerators + spares))
}

/**
 * What the people around a run cost while it takes.
 * In: people; calendar days; average monthly pay; employer's cost over pay. Out: money. Total. A month is 365 ÷ 12 days.
 * By hand: 50 × 60 ÷ 30.41667 × 50,000 × 1.3 = 6,410,959.
 * @example Math.round(estimate(peopleCost(constant('person', 50, 8), constant('day', 60, 8), constant('CNY/month', 50000, 8), 1.3)).p50) // 6410959
 */
export function peopleCost<C extends string>(
  people: Draws<'person'>,
  days: Draws<'day'>,
  monthlyPay: Draws<`${C}/month`>,
  payLoad: number,
): Draws<C> {
  const currency = monthlyPay.unit.slice(0, -'/month'.length) as C
  const months = zip('month', people, days, (n, d) => (n * d * 12) / 365)
  return zip(currency, months, monthlyPay, (m, pay) => m * pay * payLoad)
}

import { type Draws, each, exp, ln, normalQuantile, zip } from '@touchstone/core/chance'

const Z95 = 1.6448536269514722

/**
 * Average pay over a team, when single pays spread lognormally between two ends. A spread over people averages out: the
 * doubt about the average falls with the square root of the headcount, which doubt about one number would not.
 * In: p5, p50, p95 of one person's pay; headcount; uniforms of a stream. Out: the same unit, floor 0.
 * By hand: 20,000 to 100,000 has σ = ln 5 ÷ 3.28971 = 0.48923, so mean = 44,721 × e^(0.11967) = 50,407.
 * @example Math.round(estimate(averageOfMany('CNY/month', { p5: 20000, p50: 44721.36, p95: 100000 }, constant('person', 50, 8), constant('1', 0.5, 8))).p50) // 50407
 */
export function averageOfMany<U extends string>(
  unit: U,
  spread: { readonly p5: number; readonly p50: number; readonly p95: number },
  people: Draws<'person'>,
  uniforms: Draws<'1'>,
): Draws<U> {
  const sigma = (ln(spread.p95) - ln(spread.p5)) / (2 * Z95)
  const mean = spread.p50 * exp((sigma * sigma) / 2)
  const deviation = mean * Math.sqrt(exp(sigma * sigma) - 1)
  return zip(unit, people, uniforms, (n, u) =>
    Math.max(0, mean + (deviation * normalQuantile(u)) / Math.sqrt(n < 1 ? 1 : n)),
  )
}

/**
 * What a team costs in a year.
 * In: people; average monthly pay per head; employer's cost over pay (1.3 adds 30 %). Out: money a year.
 * By hand: 46 × 50,407 × 12 × 1.3 = 36,172,063.
 * @example Math.round(estimate(yearlyTeamCost(constant('person', 46, 8), constant('CNY/month', 50407, 8), constant('1', 1.3, 8))).p50) // 36172063
 */
export function yearlyTeamCost<C extends string>(
  people: Draws<'person'>,
  monthlyPay: Draws<`${C}/month`>,
  payLoad: Draws<'1'>,
): Draws<C> {
  const currency = monthlyPay.unit.slice(0, -'/month'.length) as C
  const yearly = zip(currency, people, monthlyPay, (n, pay) => n * pay * 12)
  return yearly.by(payLoad)
}

/**
 * What training, people and the rest burn in a year.
 * In: training money a year; team money a year; other cost as a share of both. Out: money a year.
 * By hand: (200m + 36m) × 1.12 = 264.32m.
 * @example Math.round(estimate(yearlyBurn(constant('CNY', 200, 8), constant('CNY', 36, 8), constant('1', 0.12, 8))).p50 * 100) // 26432
 */
export function yearlyBurn<C extends string>(
  training: Draws<C>,
  team: Draws<NoInfer<C>>,
  otherCost: Draws<'1'>,
): Draws<C> {
  return training.plus(team).by(each('1', otherCost, (o) => 1 + o))
}

/**
 * How long money lasts at a steady burn.
 * In: money; burn a month. Out: years. By hand: 400m ÷ 20m a month = 20 months = 1.6667 years.
 * @example Math.round(estimate(runway(constant('CNY', 400, 8), constant('CNY/month', 20, 8))).p50 * 10000) // 16667
 */
export function runway<C extends string>(money: Draws<C>, burn: Draws<`${C}/month`>): Draws<'year'> {
  return zip('year', money, burn, (m, b) => m / b / 12)
}

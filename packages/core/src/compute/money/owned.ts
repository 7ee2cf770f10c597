import { columnOf, type Draws, drawsFrom } from '@touchstone/core/chance'
import { Bug } from '@touchstone/core/facts'

const HOURS_PER_YEAR = 8760

/** What an accelerator of one's own costs beyond its price. */
export interface Ownership {
  /** Price of the server with its accelerators over that of the accelerators. 1 where the price is that of a whole server. */
  readonly serverRatio: number
  /** The part of the cluster's cost that is network between servers. */
  readonly interconnectShare: number
  readonly lifeYears: number
  /** The part of its life that an accelerator works for somebody. */
  readonly inUse: number
}

/**
 * Money put down for one accelerator with its part of server and network.
 * In: price of the accelerator; ownership (ratio ≥ 1, share in [0, 1), life > 0, use in (0, 1]; otherwise Bug). Out: money.
 * Source: Cottier et al. 2024 (arXiv 2405.21015), §2: server overhead by ratio, network as a share of the cluster.
 * By hand: 30,000 × 1.64 ÷ (1 − 0.19) = 60,740.74.
 * @example Math.round(capitalPerCard(30000, { serverRatio: 1.64, interconnectShare: 0.19, lifeYears: 5, inUse: 1 })) // 60741
 */
export function capitalPerCard(price: number, own: Ownership): number {
  const { serverRatio, interconnectShare, lifeYears, inUse } = own
  const possible = serverRatio >= 1 && interconnectShare >= 0 && interconnectShare < 1
  if (!(possible && lifeYears > 0 && inUse > 0 && inUse <= 1))
    throw new Bug(`owned at ${serverRatio}, ${interconnectShare} network, ${lifeYears} years, ${inUse} in use`)
  return (price * serverRatio) / (1 - interconnectShare)
}

/**
 * What an hour of an accelerator of one's own costs: depreciation in a straight line over its life, spread over the hours
 * that it works, and the electricity at the meter. Buildings beyond their power, staff and money tied up are left out.
 * In: price per card; ownership; kilowatts at the meter; price of electricity per kWh; draws of one length. Out: money per
 * accelerator-hour. By hand: 60,740.74 ÷ (5 × 8,760) + 1.05105 × 0.08 = 1.38678 + 0.08408 = 1.47086.
 * @example Math.round(estimate(ownedHourly(constant('USD/card', 30000, 8), { serverRatio: 1.64, interconnectShare: 0.19, lifeYears: 5, inUse: 1 }, 1.05105, constant('USD/kWh', 0.08, 8))).p50 * 1e5) // 147086
 */
export function ownedHourly<C extends string>(
  price: Draws<`${C}/card`>,
  own: Ownership,
  kilowatts: number,
  electricity: Draws<`${NoInfer<C>}/kWh`>,
): Draws<`${C}/card-hour`> {
  const [bought, power] = [columnOf(price), columnOf(electricity)]
  const hours = own.lifeYears * HOURS_PER_YEAR * own.inUse
  const out = new Float64Array(bought.length)
  for (let i = 0; i < out.length; i++)
    out[i] = capitalPerCard(bought[i] ?? 0, own) / hours + kilowatts * (power[i] ?? 0)
  return drawsFrom(`${price.unit.slice(0, -'/card'.length)}/card-hour` as `${C}/card-hour`, out)
}

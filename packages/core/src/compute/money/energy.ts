import { type Draws, each } from '@touchstone/core/chance'
import { Bug } from '@touchstone/core/facts'

/** What one accelerator draws with all that belongs to it. */
export interface PowerDraw {
  /** Rated power of the accelerator alone. */
  readonly watts: number
  /** Rated power of the server over that of its accelerators. */
  readonly serverRatio: number
  /** Power drawn in training over the rated power of the server. */
  readonly use: number
  /** Power of the building over that of the servers. */
  readonly pue: number
}

/**
 * Kilowatts at the meter for one accelerator in training.
 * In: rated watts, ratios ≥ 1, use in (0, 1] (otherwise Bug). Out: kW per card. Source: the factors of Epoch AI's
 * training-cost-trends. By hand: H100: 700 W × 1.82 × 0.75 × 1.10 = 1.05105 kW.
 * @example Math.round(kilowattsPerCard({ watts: 700, serverRatio: 1.82, use: 0.75, pue: 1.1 }) * 1e5) // 105105
 */
export function kilowattsPerCard(power: PowerDraw): number {
  const { watts, serverRatio, use, pue } = power
  if (!(watts > 0 && serverRatio >= 1 && pue >= 1 && use > 0 && use <= 1))
    throw new Bug(`a power of ${watts} W × ${serverRatio} × ${use} × ${pue}`)
  return (watts * serverRatio * use * pue) / 1000
}

/**
 * Energy of a run at the meter, stops and all: accelerators draw nearly as much while they wait.
 * In: accelerator-hours; power. Out: MWh. By hand: GPT-3: 3.552e6 h × 0.300 × 1.46 × 0.75 × 1.10 = 1,283.5 MWh (published:
 * 1,287).
 * @example Math.round(estimate(energyOfRun(constant('card-hour', 3.552e6, 8), { watts: 300, serverRatio: 1.46, use: 0.75, pue: 1.1 })).p50 * 10) // 12835
 */
export function energyOfRun(hours: Draws<'card-hour'>, power: PowerDraw): Draws<'MWh'> {
  const kilowatts = kilowattsPerCard(power)
  return each('MWh', hours, (h) => (h * kilowatts) / 1000)
}

/** Money for a million tokens of prompts and of answers. */
export interface TokenCost {
  readonly input: number
  readonly output: number
}

/**
 * Cost of a million tokens when accelerators are paid by the hour, at work or not.
 * In: accelerator-seconds that one token occupies; money per accelerator-hour; share of the paid time at work, above 0.
 * Out: money. Total.
 * By hand: 0.0005 s × 1e6 ÷ 3600 × 2 ÷ 0.5 = 0.5556.
 * @example costPerMillion(0.0005, 2, 0.5).toFixed(4) // '0.5556'
 */
export function costPerMillion(acceleratorSeconds: number, pricePerHour: number, utilisation: number): number {
  return (((acceleratorSeconds * 1e6) / 3600) * pricePerHour) / utilisation
}

import { unitOf } from './list.ts'
import type { Quantity } from './quantity.ts'

const plain = (value: number): string => {
  const text = String(value)
  return /e/.test(text) ? text.replace('e+', 'e') : text
}

/** How a unit is written after a number so that it is read back: `CNY`, `card`, `%`… ratios as multiples of one. */
const suffix = (quantity: Quantity): string => {
  if (quantity.kind === 'count') return quantity.unit === '1' ? '' : ` ${quantity.unit}`
  if (quantity.kind === 'ratio') return ' x'
  if (quantity.kind === 'duration') return ' years'
  const [top = '', ...below] = quantity.unit.split('/')
  const numerator = top === '1' ? '' : ` ${top}`
  return `${numerator}${below.map((unit) => `/${unitOf(unit)?.symbol ?? unit}`).join('')}`
}

/**
 * The hard reading of a quantity as a canonical phrase that `readQuantity` reads back to the same ends, unit and kind:
 * `200000000 to 900000000 CNY`, `>= 300000000 USD`, `0.1 to 0.2 x`. The belief is not in it. Total.
 * @example quantityLiteral(readQuantity('3到5年', { readings: noReadings }).value) // "3 to 5 years"
 */
export function quantityLiteral(quantity: Quantity): string {
  const { low, high } = quantity
  const unit = suffix(quantity)
  if (low === null && high === null) return ''
  if (low === null) return `<= ${plain(high ?? 0)}${unit}`
  if (high === null) return `>= ${plain(low)}${unit}`
  return low === high ? `${plain(low)}${unit}` : `${plain(low)} to ${plain(high)}${unit}`
}

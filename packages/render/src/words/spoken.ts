import { formatValue } from '../number/format.ts'
import type { NumberWords } from './types.ts'

const MONEY = /^([<>]= )?(\d+(?:\.\d+)?)(?: to (\d+(?:\.\d+)?))? ([A-Z]{3})$/

/**
 * Money as an issue carries it, in the words of a reader: "500000000 CNY" is 5亿元. Anything else is left as it is.
 * @example spoken('500000000 CNY', { units }) // '5亿元'
 */
export function spoken(literal: string, words: NumberWords): string {
  const [, bound, low, high, unit] = MONEY.exec(literal) ?? []
  if (low === undefined || unit === undefined) return literal
  const text = formatValue({ kind: 'range', unit, low: Number(low), high: Number(high ?? low) }, 'full', words)
  return bound === undefined ? text : bound === '>= ' ? words.units.atLeast(text) : words.units.atMost(text)
}

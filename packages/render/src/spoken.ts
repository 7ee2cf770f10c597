import type { UnitWords } from './words/unit-words.ts'

/**
 * Money as an issue carries it, in the words of a reader: "500000000 CNY" is 5亿元. Anything else is left as it is. Apart
 * from the printing of figures, so that what only tells issues need not load it.
 * @example spoken('500000000 CNY', units) // '5亿元'
 */
export function spoken(literal: string, units: UnitWords): string {
  const [, low, high, currency = ''] = /^(\d+) (?:to (\d+) )?([A-Z]{3})$/.exec(literal) ?? []
  if (low === undefined) return literal
  const [from, to] = [Number(low), Number(high ?? low)]
  const scale = units.scales.find((one) => to >= 10 ** one.from)
  const digits = (amount: number): string => `${Number((amount / 10 ** (scale?.exponent ?? 0)).toPrecision(4))}`
  const { before, after } = units.money(currency)
  return `${before}${from === to ? digits(from) : units.between(digits(from), digits(to))}${scale?.word ?? ''}${after}`
}

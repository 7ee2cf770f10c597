import type { Belief, Quantity } from '@touchstone/core/units'
import type { FigureValue } from '@touchstone/core/underwrite'
import { formatAmount } from './number/format.ts'
import type { EchoingWords } from './words/types.ts'

type As = { readonly as?: 'count' }

/** Plain counts print as counts; every other unit prints as it does everywhere. */
const asOf = (quantity: Quantity): As => (quantity.kind === 'count' && quantity.unit === '1' ? { as: 'count' } : {})

function beliefValue(unit: string, belief: Belief, as: As): Extract<FigureValue, { kind: 'number' | 'estimate' }> {
  const { p5, p50, p95 } = belief
  if (belief.shape === 'point' || p5 === p95) return { kind: 'number', unit, value: p50, ...as }
  const standardErrors = { p5: 0, p50: 0, p95: 0, mean: 0 }
  return {
    kind: 'estimate',
    unit,
    estimate: { unit, p5, p25: p5, p50, p75: p95, p95, mean: p50, standardError: 0, standardErrors, kind: 'judged' },
    ...as,
  }
}

/**
 * How a phrase was read, to stand beneath it: the belief as interval and middle, the wording where it says something else,
 * the rule, and what was assumed.
 */
export function echo(quantity: Quantity, words: EchoingWords): string {
  const e = words.echo
  const { unit, belief, low, high, rule, priceDate } = quantity
  const as = asOf(quantity)
  const value = beliefValue(unit, belief, as)
  const exact = value.kind === 'number'
  const parts = [exact ? e.exact(formatAmount(value, 'full', words)) : e.belief(formatAmount(value, 'full', words))]
  if (!exact) {
    const wording = formatAmount({ kind: 'range', unit, low, high, ...as }, 'full', words)
    if (wording !== formatAmount(value, 'interval', words)) parts.push(e.hard(wording))
  }
  if (!(exact && rule === 'exact')) parts.push(e.rule(Object.hasOwn(e.rules, rule) ? (e.rules[rule] ?? rule) : rule))
  parts.push(...quantity.assumed.map((one) => e.assumed[one]))
  if (quantity.spread === true) parts.push(e.each)
  if (priceDate !== undefined) parts.push(e.at(priceDate))
  return parts.join(' · ')
}

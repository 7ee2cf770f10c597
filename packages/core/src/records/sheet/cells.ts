import type { ReadingsTable } from '@touchstone/core/facts'
import {
  exactValue,
  moneyOf,
  moneyToDecimal,
  divideRational,
  type QuantityKind,
  rational,
  type Rational,
  rationalFromDecimal,
  readQuantity,
} from '@touchstone/core/units'

/** What reading cells needs. */
export interface CellContext {
  readonly currency: string
  readonly readings: ReadingsTable
}

/** A cell that says nothing: empty, a dash, 无. */
export const isBlank = (cell: string): boolean => /^(?:|[-–—/\\]+|无|不适用|n\/?a|nil|null)$/i.test(cell.trim())

const isBare = (cell: string): boolean => /^[-+]?[\d,.\s]+$/.test(cell)

/** A cell as one exact figure, a bare number in the unit of its header; null where it is none. */
function figure(
  cell: string,
  unit: string,
  kind: QuantityKind,
  context: CellContext,
): { value: Rational; unit: string } | null {
  const text = cell.normalize('NFKC').trim()
  const words = isBare(text) ? `${text.replace(/[\s,]/g, '')}${unit}` : text
  const fallback = kind === 'money' ? context.currency : kind === 'count' ? 'share' : '1'
  const options = { readings: context.readings, defaultCurrency: context.currency, expect: kind, unit: fallback }
  const got = readQuantity(words, options)
  if (!got.ok || got.value.kind !== kind) return null
  const value = exactValue(words, got.value)
  return value === null ? null : { value, unit: got.value.unit }
}

/** Whole shares. */
export function sharesIn(cell: string, unit: string, context: CellContext): bigint | null {
  const found = figure(cell, unit === '股' ? '' : unit, 'count', context)
  if (found === null || !['share', '1'].includes(found.unit)) return null
  return found.value.denominator === 1n && found.value.numerator >= 0n ? found.value.numerator : null
}

const minorUnit = (currency: string): Rational =>
  rationalFromDecimal(moneyToDecimal(moneyOf(currency, 1n))) ?? rational(1n)

/** Minor units, exact, of an amount or of a price per share. */
export function moneyIn(cell: string, unit: string, context: CellContext): Rational | null {
  const words = cell.replace(/\s*(?:\/|每|per)\s*(?:股|share)s?\s*$/i, '')
  const found = figure(words, unit.replace(/\s*(?:\/|每|per)\s*(?:股|share)s?\s*$/i, ''), 'money', context)
  if (found === null || found.unit !== context.currency || found.value.numerator < 0n) return null
  return divideRational(found.value, minorUnit(context.currency))
}

/** Whole minor units. */
export function minorIn(cell: string, unit: string, context: CellContext): bigint | null {
  const value = moneyIn(cell, unit, context)
  return value === null || value.denominator !== 1n ? null : value.numerator
}

/** A percent cell: its figure, whether a sign says that it is in hundredths, and half a unit of its last digit. */
export interface PercentCell {
  readonly value: Rational
  readonly signed: boolean
  readonly slack: Rational
}

export function percentIn(cell: string): PercentCell | null {
  const found = /^(\d+)(?:\.(\d+))?\s*(%)?$/.exec(cell.normalize('NFKC').trim())
  const value = found === null ? null : rationalFromDecimal(`${found[1]}.${found[2] ?? '0'}`)
  if (found === null || value === null) return null
  const slack = rational(1n, 2n * 10n ** BigInt(found[2]?.length ?? 0))
  return { value, signed: found[3] !== undefined, slack }
}

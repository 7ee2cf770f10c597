import type { Figure } from '@touchstone/core/underwrite'
import type { Words } from '../words/types.ts'

/**
 * What a figure is called where it stands among others: an input by its path, a part or another computed figure by its id.
 * Null where its unit says what is counted, or it has no name.
 * @example nameOf({ id: 'runway', value: { kind: 'number', unit: 'month', value: 16 } }, zh) // '现金可撑'
 */
export function nameOf({ id, value }: Pick<Figure, 'id' | 'value'>, words: Words): string | null {
  if ('unit' in value && /^(?:parameter|token|person|card|card-hour)$/.test(value.unit)) return null
  const terms: Readonly<Record<string, string>> = words.terms
  const of = id.replace(/^fund\..*\./, 'fund.')
  return terms[`named/${of}`] ?? terms[`input/${of}`] ?? terms[`part/${of}`] ?? null
}

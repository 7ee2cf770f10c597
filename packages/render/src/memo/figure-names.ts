import type { TermKey } from '@touchstone/core/memo'
import type { Figure } from '@touchstone/core/underwrite'
import type { Words } from '../words/types.ts'

/** Computed figures by their ids; inputs are named by their paths. */
const NAMES: Readonly<Record<string, TermKey>> = {
  'asked.pre': 'part/asked',
  'asked.post': 'named/post',
  runway: 'part/runway',
  burn: 'part/burn',
  gpuBurn: 'part/gpuBurn',
  commercial: 'part/commercial',
  'market.multiple': 'part/multiple',
  'market.years': 'named/years',
  'exit.saleProhibited': 'named/prohibited',
  'finances.cash': 'named/cash',
  'ours.cheque': 'named/cheque',
  'terms.rights': 'named/rights',
  'judged.follow.years': 'named/following',
}

/** Units whose noun says what is counted. */
const TELLING = new Set(['parameter', 'token', 'person', 'card', 'card-hour'])

/**
 * What a figure is called where it stands among others; null where its unit says enough or it has no name.
 * @example nameOf({ id: 'runway', value: { kind: 'number', unit: 'month', value: 16 } }, zh) // '现金可撑'
 */
export function nameOf({ id, value }: Pick<Figure, 'id' | 'value'>, words: Words): string | null {
  if ('unit' in value && TELLING.has(value.unit)) return null
  const terms: Readonly<Record<string, string>> = words.terms
  const fund = /^fund\..*\.(with|without)$/.exec(id)?.[1]
  return terms[NAMES[id] ?? (fund === undefined ? `input/${id}` : `named/${fund}`)] ?? null
}

import type { Figure } from '@touchstone/core/underwrite'
import type { FigureForm } from './types.ts'

/** On page one: what is said of money and chances with the digits it may claim. */
const MUST = { asked: 'page', revenue: 'page', years: 'interval', leader: 'page' } as const

/** Forms of holes that would read badly as interval and middle. */
const formsOf: Readonly<Record<string, Readonly<Record<string, FigureForm>>>> = {
  'price-above-all': { asked: 'low', commercial: 'high' },
  'price-near-burn': { asked: 'interval', gpuBurn: 'interval' },
  'team/costs': { people: 'interval' },
  'must/leader': MUST,
  'must/barely': MUST,
  'must/never': MUST,
  'must/anyway': MUST,
  'must/revenue': MUST,
}

/**
 * The form of a figure in a sentence or tile: what was said or looked up prints as it is, a number we computed with the
 * digits page one may claim, anything uncertain as interval and middle.
 * @example shownAs({ value: { kind: 'number', unit: 'CNY', value: 1 }, formula: null }) // 'full'
 */
export const shownAs = (figure: Pick<Figure, 'value' | 'formula'>): FigureForm =>
  figure.value.kind === 'number' && figure.formula !== null ? 'page' : 'full'

/**
 * The form in which a hole of a reason or a flag prints its figure.
 * @example formOf('team/costs', 'people') // 'interval'
 */
export const formOf = (key: string, hole: string): FigureForm => formsOf[key]?.[hole] ?? 'full'

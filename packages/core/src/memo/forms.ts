import type { FigureForm } from './types.ts'

/** Forms of holes that would read badly as interval and middle. */
const formsOf: Readonly<Record<string, Readonly<Record<string, FigureForm>>>> = {
  'price-above-all': { asked: 'low', commercial: 'high' },
  'price-near-burn': { asked: 'interval', gpuBurn: 'interval' },
  'team/costs': { people: 'interval' },
}

/**
 * The form in which a hole of a reason or a flag prints its figure.
 * @example formOf('team/costs', 'people') // 'interval'
 */
export const formOf = (key: string, hole: string): FigureForm => formsOf[key]?.[hole] ?? 'full'

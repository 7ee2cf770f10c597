import { type Layer, LAYERS } from '@touchstone/core/triage'
import type { Known } from '../link/known.ts'

/** The layer a gazetteer knows a company by, under the first of its names that it knows; null for none. */
export function layerKnown(known: Known | null, names: readonly string[]): Layer | null {
  for (const name of names) {
    const found = known?.find(name) ?? null
    const layer = found?.is === 'company' ? LAYERS.find((one) => one === found.kind) : undefined
    if (layer !== undefined) return layer
  }
  return null
}

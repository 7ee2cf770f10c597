import { type Quantity, readQuantity } from '@touchstone/core/units'
import { envelope } from './envelope.ts'
import type { Context, Envelope } from './types.ts'

export interface QuantityInput {
  readonly text: string
  readonly default_currency?: string
}

/** Verb `quantity`: a phrase → interval, unit, rule, belief. */
export function quantityVerb(input: QuantityInput, context: Context): Envelope<Quantity> {
  return envelope(
    readQuantity(input.text, {
      readings: context.reference.readings,
      ...(input.default_currency === undefined ? {} : { defaultCurrency: input.default_currency }),
      at: { source: 'text', path: '', line: 1, column: 1, start: 0, end: input.text.length },
    }),
    context,
  )
}

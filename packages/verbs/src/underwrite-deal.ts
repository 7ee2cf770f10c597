import type { Result } from '@touchstone/core/facts'
import { underwrite, type UnderwriteOptions, type Underwriting } from '@touchstone/core/underwrite'
import { type DealInput, loadDeal } from './deal.ts'
import { andThen } from './envelope.ts'
import type { Context } from './types.ts'

export interface UnderwriteInput extends DealInput {
  readonly draws?: number
  readonly seed?: string
  /** Fund files, the first one's verdict being the deal's; those of the context where none is named. */
  readonly funds?: readonly DealInput[]
}

/** How a deal file becomes an answer: from worth over price alone, or run through its market and held against funds. */
export type RunDeal = (input: UnderwriteInput, context: Context) => Result<Underwriting>

/** A deal file underwritten, before words. */
export function underwriteDeal(input: UnderwriteInput, context: Context): Result<Underwriting> {
  return andThen(loadDeal(input, context), (deal) => underwrite(deal, context.reference, optionsOf(input, context)))
}

/** What the input says of draws and seed. */
export const optionsOf = (input: Pick<UnderwriteInput, 'draws' | 'seed'>, context: Context): UnderwriteOptions => ({
  engine: context.engine,
  ...(input.draws === undefined ? {} : { draws: input.draws }),
  ...(input.seed === undefined ? {} : { seed: input.seed }),
})

import { ok, type Result } from '@touchstone/core/facts'
import type { DealInput } from '../deal.ts'
import { andThen, envelope } from '../envelope.ts'
import type { Context, Envelope } from '../types.ts'
import { middleExit } from '../waterfall/view.ts'
import { type WaterfallRequest, workedWaterfall } from '../waterfall/waterfall.ts'
import type { PapersOutput } from './output.ts'
import { papersAnswer } from './papers.ts'

/** A cap table and the papers beside it. */
export interface PapersRequest extends Omit<WaterfallRequest, 'exit' | 'papers'> {
  readonly papers: DealInput
}

/** What the papers come to, with the classes that they speak of. */
export interface PapersView {
  readonly papers: PapersOutput
  readonly classes: readonly { readonly id: string; readonly name: string }[]
}

/** The papers beside a cap table, before words. */
export function papersViewAnswer({ papers, ...request }: PapersRequest, context: Context): Result<PapersView> {
  return andThen(workedWaterfall({ ...request, exit: '' }, context, middleExit), ({ table, day, divided }) =>
    andThen(papersAnswer(papers, table, day, divided, context), (found) =>
      ok({ papers: found, classes: day.terms.classes.map(({ id, name }) => ({ id, name })) }),
    ),
  )
}

/** `papersViewAnswer` with words, for a page. */
export const papersView = (request: PapersRequest, context: Context): Envelope<PapersView> =>
  envelope(papersViewAnswer(request, context), context)

import { saidOf } from '@touchstone/core/deal'
import { composeMemo, type Memo, type MemoOptions } from '@touchstone/core/memo'
import { ok, type Result } from '@touchstone/core/facts'
import { loadDeal } from './deal.ts'
import { envelope } from './envelope.ts'
import type { Context, Envelope } from './types.ts'
import { type RunDeal, underwriteDeal, type UnderwriteInput } from './underwrite-deal.ts'

export interface MemoInput {
  readonly file: string
  readonly text: string
  readonly format: 'markdown' | 'html' | 'terminal'
  readonly edition: 'internal' | 'external'
  readonly depth: 'screen' | 'project' | 'ic'
  /** One screen instead of the whole memo (terminal only). */
  readonly summary?: boolean
  /** Which of several deals of one text. */
  readonly company?: string
  readonly draws?: number
  readonly seed?: string
  /** Fund files whose rules decide; those of the context where none is named. */
  readonly funds?: UnderwriteInput['funds']
  readonly published?: string
  readonly title?: string
  readonly url?: string
}

export interface MemoOutput {
  readonly format: string
  readonly edition: string
  readonly depth: string
  readonly companies: readonly string[]
  readonly text: string
}

/** Memos before words. */
export interface Written {
  readonly memos: readonly Memo[]
}

/** The memo of one deal file; `run` underwrites it, and a caller that carries the market hands in the run that asks the funds. */
export function memoOfDeal(input: MemoInput, context: Context, run: RunDeal = underwriteDeal): Result<Written> {
  const { funds, ...rest } = input
  const result = run(funds === undefined ? rest : { ...rest, funds }, context)
  if (!result.ok) return result
  const options = { edition: input.edition, depth: input.depth, ...fromFile(input, context) }
  return ok({ memos: [composeMemo(result.value, options)] }, result.issues)
}

/** What readers wrote into the file themselves; of a memo deeper than page one also what it asks, and what the file says to it. */
function fromFile(
  input: MemoInput,
  context: Context,
): Pick<MemoOptions, 'below' | 'by' | 'bank' | 'said' | 'own' | 'decision'> {
  const deal = loadDeal(input, context)
  const own = deal.ok ? { own: deal.value.ownNumbers ?? [], decision: deal.value.ours } : {}
  if (context.deep === undefined) return own
  const { below, bank } = context.deep
  return {
    ...own,
    bank,
    ...(input.depth === 'screen' ? { by: below.by } : { below }),
    ...(deal.ok ? { said: saidOf(deal.value) } : {}),
  }
}

type Format = MemoInput['format']

/** Memos in words, as the verb gives them; `write` puts them into their format. */
export function written<F extends Format>(
  result: Result<Written>,
  input: MemoInput & { readonly format: F },
  context: Context,
  write: (memos: readonly Memo[], format: F) => string,
): Envelope<MemoOutput> {
  if (!result.ok) return envelope(result, context)
  const { memos } = result.value
  const text = write(memos, input.format)
  return envelope(
    {
      ...result,
      value: {
        format: input.format,
        edition: input.edition,
        depth: input.depth,
        companies: memos.map((memo) => memo.company),
        text,
      },
    },
    context,
  )
}

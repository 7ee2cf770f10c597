import {
  contractJson,
  type ContractUnderwriting,
  type ContractWords,
  type Underwriting,
} from '@touchstone/core/underwrite'
import type { Result } from '@touchstone/core/facts'
import { formOf } from '@touchstone/core/memo'
import { formatFigure, plain, questionOf, sentence } from '@touchstone/render'
import { en } from '@touchstone/render/words/en'
import { zh } from '@touchstone/render/words/zh'
import { loadDeal } from './deal.ts'
import { underwriteRead } from './verdict.ts'
import { underwriteDeal, type UnderwriteInput } from './underwrite-deal.ts'
import { profilesOf } from './fund/profile.ts'
import { envelope, andThen } from './envelope.ts'
import type { Context, Envelope } from './types.ts'

interface Kept {
  readonly key: string
  readonly reference: Context['reference']
  readonly result: Result<Underwriting>
}

/** The last answers, the newest first: memo, check and underwriting of one deal in two languages are one run. */
const kept: Kept[] = []
const MOST_KEPT = 4

/**
 * A deal file underwritten, run through its market and held against funds: those named, else those of the context. The one
 * answer that `check`, `underwrite` and `memo` speak from; without a fund it is that of `underwriteDeal`. The same file, funds,
 * draws and tables give the answer that was given before.
 */
export function underwriteForFunds(input: UnderwriteInput, context: Context): Result<Underwriting> {
  const asked = input.funds ?? context.funds ?? []
  const { file, text, draws, seed } = input
  const key = JSON.stringify([file, text, draws, seed, asked, context.texts, context.engine])
  const held = kept.find((one) => one.key === key && one.reference === context.reference)
  if (held !== undefined) return held.result
  const result =
    asked.length === 0
      ? underwriteDeal(input, context)
      : andThen(loadDeal(input, context), (deal) =>
          andThen(profilesOf(asked, context), (funds) => underwriteRead(deal, funds, input, context)),
        )
  kept.unshift({ key, reference: context.reference, result })
  kept.length = Math.min(kept.length, MOST_KEPT)
  return result
}

/** The sentences that the machine shape carries, in the asked language. */
function contractWords(u: Underwriting, { words }: Context): ContractWords {
  const said = (table: string, key: string, figures: Readonly<Record<string, string>>): string =>
    plain(
      sentence(
        table === 'must' ? key : `${table}/${key}`,
        Object.fromEntries(
          Object.entries(figures).map(([hole, id]) => {
            const figure = u.figures[id]
            return [
              hole,
              [{ kind: 'text', text: figure === undefined ? '–' : formatFigure(figure, formOf(key, hole), words) }],
            ]
          }),
        ),
        words,
      ),
    )
  return {
    must: (one) => said('must', one.key, one.figures),
    reason: (claim) => said('reason', claim.reason.key, claim.reason.figures),
    why: (gate) => said('gate', gate.why, {}),
    ask: (id) => ({ zh: questionOf(id, zh).ask, en: questionOf(id, en).ask }),
  }
}

/**
 * Verb `underwrite`: a deal file → everything the desk says about it, in the stable machine shape. The verdict is that of
 * the first fund by its own rule, and `digest` is that of the answer `memo` prints.
 */
export function underwriteVerb(input: UnderwriteInput, context: Context): Envelope<ContractUnderwriting> {
  const result = underwriteForFunds(input, context)
  if (!result.ok) return envelope(result, context)
  return envelope({ ...result, value: contractJson(result.value, contractWords(result.value, context)) }, context)
}

/** What `check` gives: the claims and gates of the underwriting. */
export interface Checked {
  readonly claims: unknown
  readonly gates: unknown
}

/** Verb `check`: a deal file → its issues, its claims held against what is known, its gates. */
export function checkVerb(input: UnderwriteInput, context: Context): Envelope<Checked> {
  const result = underwriteForFunds({ ...input, draws: input.draws ?? 8192 }, context)
  if (!result.ok) return envelope(result, context)
  const { claims, gates } = contractJson(result.value, contractWords(result.value, context))
  return envelope({ ...result, value: { claims, gates } }, context)
}

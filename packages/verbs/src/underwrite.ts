import {
  contractJson,
  type ContractUnderwriting,
  type ContractWords,
  marketPart,
  underwrite,
  underwriteBoth,
  type UnderwriteOptions,
  type Underwriting,
} from '@touchstone/core/underwrite'
import type { Deal } from '@touchstone/core/deal'
import { ok, type Result } from '@touchstone/core/facts'
import { formOf } from '@touchstone/core/memo'
import { formatFigure, plain, questionOf, sentence } from '@touchstone/render'
import { en } from '@touchstone/render/words/en'
import { zh } from '@touchstone/render/words/zh'
import { loadDeal } from './deal.ts'
import { optionsOf, underwriteDeal, type UnderwriteInput } from './underwrite-deal.ts'
import { profilesOf } from './fund/profile.ts'
import { envelope, andThen } from './envelope.ts'
import type { Context, Envelope } from './types.ts'

/** The deal of a file with what it is underwritten by: the funds named, else those of the context. */
function taken(
  input: UnderwriteInput,
  context: Context,
): Result<{ readonly deal: Deal; readonly options: UnderwriteOptions }> {
  return andThen(loadDeal(input, context), (deal) =>
    andThen(profilesOf(input.funds ?? context.funds ?? [], context), (funds) =>
      ok({ deal, options: { ...optionsOf(input, context), funds, market: marketPart } }),
    ),
  )
}

/** A deal file underwritten, run through its market and held against funds. */
export function underwriteForFunds(input: UnderwriteInput, context: Context): Result<Underwriting> {
  return andThen(taken(input, context), ({ deal, options }) => underwrite(deal, context.reference, options))
}

/** The sentences that the machine shape carries, in the asked language. */
function contractWords(u: Underwriting, { words }: Context): ContractWords {
  const said = (table: string, key: string, figures: Readonly<Record<string, string>>): string =>
    plain(
      sentence(
        `${table}/${key}`,
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
    reason: (claim) => said('reason', claim.reason.key, claim.reason.figures),
    why: (gate) => said('gate', gate.why, {}),
    ask: (id) => ({ zh: questionOf(id, zh).ask, en: questionOf(id, en).ask }),
  }
}

/**
 * Verb `underwrite`: a deal file → everything the desk says about it, in the stable machine shape. The verdict is that of
 * the first fund, run through the market; what page and memo say from worth over price alone stands beside it as
 * `worthOverPrice`, and `digest` is that answer's, so that a page and a machine can be held against each other.
 */
export function underwriteVerb(input: UnderwriteInput, context: Context): Envelope<ContractUnderwriting> {
  const result = andThen(taken(input, context), ({ deal, options }): Result<ContractUnderwriting> => {
    const { shown, full } = underwriteBoth(deal, context.reference, options)
    if (!full.ok || !shown.ok) return full.ok ? { ok: false, issues: shown.issues } : full
    const value: ContractUnderwriting = {
      ...contractJson(full.value, contractWords(full.value, context)),
      digest: shown.value.digest,
      worthOverPrice: { verdict: shown.value.verdict },
      fundsDraws: full.value.draws,
      fundsDigest: full.value.digest,
    }
    return { ...full, value }
  })
  return envelope(result, context)
}

/** What `check` gives: the claims and gates of the underwriting. */
export interface Checked {
  readonly claims: unknown
  readonly gates: unknown
}

/** Verb `check`: a deal file → its issues, its claims held against what is known, its gates. */
export function checkVerb(input: UnderwriteInput, context: Context): Envelope<Checked> {
  const result = underwriteDeal({ ...input, draws: input.draws ?? 8192 }, context)
  if (!result.ok) return envelope(result, context)
  const { claims, gates } = contractJson(result.value, contractWords(result.value, context))
  return envelope({ ...result, value: { claims, gates } }, context)
}

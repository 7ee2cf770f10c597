import { type Deal, saidOf } from '@touchstone/core/deal'
import { ok, type Result } from '@touchstone/core/facts'
import { composeMemo } from '@touchstone/core/memo'
import {
  allRooms,
  companyAhead,
  type FundProfile,
  type InRooms,
  marketPart,
  type SecondOpinion,
  underwriteInRooms,
  type Underwriting,
} from '@touchstone/core/underwrite'
import { layoutMemo } from '@touchstone/render'
import { envelope } from './envelope.ts'
import { lentRows } from './form.ts'
import type { Context, Envelope } from './types.ts'
import { optionsOf } from './underwrite-deal.ts'
import type { VerdictInput, VerdictView } from './view.ts'

/** How many draws, which seed, and the second opinion where another run may have found it. */
export interface RunChoices {
  readonly draws?: number
  readonly seed?: string
  readonly other?: () => SecondOpinion | undefined
}

/** A deal read before, run through its market and held against funds read before; without a fund, from worth over price. */
export const underwriteReadInRooms = (
  deal: Deal,
  funds: readonly FundProfile[],
  chosen: RunChoices,
  context: Context,
): InRooms<Result<Underwriting>> =>
  underwriteInRooms(deal, context.reference, {
    ...optionsOf(chosen, context),
    ...(chosen.other === undefined ? {} : { other: chosen.other }),
    ...(funds.length === 0 ? {} : { funds, market: marketPart, company: companyAhead }),
  })

/** The same, at once. */
export const underwriteRead = (...given: Parameters<typeof underwriteReadInRooms>): Result<Underwriting> =>
  allRooms(underwriteReadInRooms(...given))

/**
 * The verdict on a deal for a page that has read deal and funds elsewhere, to be left between its rooms; `run` may keep what
 * it has computed before.
 */
export function* verdictView(
  input: VerdictInput & RunChoices,
  context: Context,
  run: typeof underwriteReadInRooms = underwriteReadInRooms,
): InRooms<Envelope<VerdictView>> {
  const result = yield* run(input.deal, input.funds, input, context)
  if (!result.ok) return envelope(result, context)
  const { value: u, issues } = result
  const depth = input.depth ?? 'screen'
  const memo = composeMemo(u, {
    edition: input.edition ?? 'internal',
    depth,
    own: input.deal.ownNumbers ?? [],
    decision: input.deal.ours,
    ...(depth === 'screen' ? {} : { ...context.deep, said: saidOf(input.deal) }),
  })
  const view: VerdictView = {
    memo: layoutMemo(memo, context.words),
    summary: { choice: u.verdict.choice, strength: u.verdict.strength, digest: u.digest, draws: u.draws },
    other: u.market?.other ?? null,
    lent: lentRows(u, issues, context),
    lentTitle: context.words.form.sections.assumptions,
  }
  return envelope(ok(view, issues), context)
}

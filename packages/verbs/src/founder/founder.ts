import { type Deal, homeOf } from '@touchstone/core/deal'
import { ok, type Result } from '@touchstone/core/facts'
import { formOf } from '@touchstone/core/memo'
import {
  borrowed,
  type ClaimVerdict,
  rateStageOf,
  stageMeant,
  underwrite,
  type Underwriting,
} from '@touchstone/core/underwrite'
import { questions } from '@touchstone/reference/questions'
import { formatFigure, plain, sentence } from '@touchstone/render'
import { type DealInput, loadDeal } from '../deal.ts'
import { andThen, envelope } from '../envelope.ts'
import type { Context, Envelope } from '../types.ts'
import { dilutionOf } from './dilution.ts'
import type { FounderClaim, FounderView, Span } from './output.ts'
import { redemptionOf } from './redemption.ts'

export interface FounderInput extends DealInput {
  readonly draws?: number
  readonly seed?: string
}

/** Draws of a claim's probability; the view shows no figure of the value. */
const DRAWS = 8192

/** Claims that hold a company against the life of funds. */
const OF_FUNDS: ReadonlySet<string> = new Set(['exit-beyond-life'])

const ways = { impossible: 'fix', stretched: 'prove', unverifiable: 'add' } as const

/** A question of risk about a figure that may well be true: the founder has an answer to bring. */
const asksForRisk = ({ verdict, reason }: ClaimVerdict): boolean =>
  verdict === 'unverifiable' && /^rule\/.*\/beyond$/.test(reason.key)

function claimOf(claim: ClaimVerdict, u: Underwriting, { words }: Context): readonly FounderClaim[] {
  if (claim.verdict === 'plausible' || OF_FUNDS.has(claim.id)) return []
  // Nothing to add and nothing to prove: it only tells what a figure comes to.
  if (claim.verdict === 'unverifiable' && (claim.missing ?? []).length === 0 && !asksForRisk(claim)) return []
  const holes = Object.fromEntries(
    Object.entries(claim.reason.figures).map(([hole, id]) => {
      const figure = u.figures[id]
      const text = figure === undefined ? '–' : formatFigure(figure, formOf(claim.reason.key, hole), words)
      return [hole, [{ kind: 'text' as const, text }]]
    }),
  )
  return [
    {
      id: claim.id,
      verdict: claim.verdict,
      probability: claim.probability,
      says: claim.says?.quote ?? null,
      reason: plain(sentence(`reason/${claim.reason.key}`, holes, words)),
      way: asksForRisk(claim) ? 'prove' : ways[claim.verdict],
      missing: claim.missing ?? [],
    },
  ]
}

/** Dilution of the rounds to come: what the file assumes, else the nearest base rate. */
function laterOf(deal: Deal, { reference }: Context): { readonly span: Span; readonly from: string } | null {
  const said = deal.assumptions['rounds.laterDilution']
  if (said !== undefined) {
    const { p5, p50, p95 } = said.value.belief
    return { span: { low: p5, mid: p50, high: p95 }, from: 'assumptions' }
  }
  const company = {
    layer: deal.company.layer?.value ?? 'model',
    country: homeOf(deal),
    stage: rateStageOf(stageMeant(deal, reference)),
  }
  const fact = borrowed(reference, 'rounds.laterDilution', company)?.fact
  if (fact === undefined || fact.low === null || fact.high === null) return null
  return { span: { low: fact.low, mid: fact.mid, high: fact.high }, from: fact.id }
}

const currencyOf = ({ round, existing, finances }: Deal): string | null =>
  [round.amount, round.preMoney, round.postMoney, ...existing.map(({ amount }) => amount), finances.cash].find(
    (one) => one !== null && one.value.kind === 'money',
  )?.value.unit ?? null

const order = { impossible: 0, stretched: 1, unverifiable: 2 } as const

/** A founder's own file, before words of the page: claims, dilution, redemption, data room. No fund is asked and none is named. */
export function founderView(input: FounderInput, context: Context): Result<FounderView> {
  return andThen(loadDeal(input, context), (deal) => {
    // Without funds and without a market there is no maximum price to leak.
    const run = underwrite({ ...deal, ours: { cheque: null, proRata: null } }, context.reference, {
      engine: context.engine,
      draws: input.draws ?? DRAWS,
      swap: false,
      ...(input.seed === undefined ? {} : { seed: input.seed }),
    })
    return andThen(run, (u) => {
      const currency = currencyOf(deal)
      return andThen(redemptionOf(deal, currency), (redemption) =>
        ok({
          company: deal.company.name.value,
          english: deal.company.english?.value ?? null,
          asOf: deal.asOf,
          currency,
          claims: u.claims
            .flatMap((claim) => claimOf(claim, u, context))
            .sort((a, b) => order[a.verdict] - order[b.verdict]),
          dilution: dilutionOf(deal, laterOf(deal, context)),
          redemption,
          dataRoom: questions.map(({ key, stage, ask, see, good, bad }) => ({ id: key, stage, ask, see, good, bad })),
        }),
      )
    })
  })
}

/** Verb `founder`: a deal file → what its own numbers look like from the other side of the table, and nothing of a fund. */
export function founderVerb(input: FounderInput, context: Context): Envelope<FounderView> {
  return envelope(founderView(input, context), context)
}

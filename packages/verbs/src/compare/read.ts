import type { Deal } from '@touchstone/core/deal'
import { type Issue, issue, ok, type Place, type Result } from '@touchstone/core/facts'
import {
  allRooms,
  type ContractQuantity,
  scaledFigure,
  scaledQuantity,
  type Figure,
  type FundProfile,
  type InRooms,
  type MarketPart,
  companyAhead,
  marketPart,
  quantityOf,
  rateKnownBetween,
  underwriteInRooms,
  type Underwriting,
} from '@touchstone/core/underwrite'
import { askedFirst } from '@touchstone/core/memo'
import { envelope } from '../envelope.ts'
import type { Context, Envelope } from '../types.ts'
import type { ComparedPair, Comparison, ReadComparison } from './output.ts'
import { beats } from './pairs.ts'

/** Most deals that one table holds. */
export const MOST_DEALS = 5

/** A deal read, with the file it came from. */
export interface Held {
  readonly file: string
  readonly deal: Deal
  /** Where the file says its date. */
  readonly dated?: Place
}

/** What is chosen beside deals and fund. */
export interface CompareChoice {
  /** One date of facts for all, not before any file's own; theirs where they agree. */
  readonly asOf?: string
  readonly draws?: number
  readonly seed?: string
}

/** Deals and the one fund, read. */
export interface ReadInput extends CompareChoice {
  readonly deals: readonly Held[]
  readonly funds: readonly FundProfile[]
}

/** Everything that forbids a comparison, before anything is computed. */
export function refusals(files: readonly string[], funds: readonly string[]): readonly Issue[] {
  const at = { source: files[0] ?? '', path: '' }
  const found = files.length
  const out: Issue[] = []
  if (found < 2) out.push(issue('compare/too-few', 'error', at, { found }))
  if (found > MOST_DEALS) out.push(issue('compare/too-many', 'error', at, { found, most: MOST_DEALS }))
  if (funds.length !== 1)
    out.push(
      issue(
        'compare/one-fund',
        'error',
        { source: funds[1] ?? at.source, path: '/decision' },
        { funds: funds.join(', ') },
      ),
    )
  return out
}

/** The one date of facts: the one asked for, else the one all files share. */
function dateOf(held: readonly Held[], asked: string | undefined): Result<string> {
  const dates = [...new Set(held.map(({ deal }) => deal.asOf))].sort()
  const first = dates[0] ?? ''
  const latest = dates.at(-1) ?? ''
  const last = held.find(({ deal }) => deal.asOf === latest)
  const at = last?.dated ?? { source: last?.file ?? '', path: '/asOf' }
  if (asked === undefined && dates.length > 1)
    return { ok: false, issues: [issue('compare/dates-differ', 'error', at, { dates: dates.join(', '), latest })] }
  if (asked !== undefined && asked < latest)
    return { ok: false, issues: [issue('compare/date-too-early', 'error', at, { date: asked, latest })] }
  return ok(asked ?? first)
}

const unitOf = (figure: Figure | null): string | null =>
  figure === null || figure.value.kind === 'chance' || figure.value.kind === 'date' ? null : figure.value.unit

/** One deal underwritten, with the scores by draw that its rule gave. */
interface Run {
  readonly file: string
  readonly fileAsOf: string
  readonly u: Underwriting
  readonly scores: { readonly choice: 'lead'; readonly column: Float64Array } | null
}

function* runOne(
  { file, deal }: Held,
  asOf: string,
  profile: FundProfile,
  input: CompareChoice,
  context: Context,
): InRooms<Result<Run>> {
  let part: MarketPart | null = null
  const result = yield* underwriteInRooms({ ...deal, asOf }, context.reference, {
    engine: context.engine,
    // A file's own seed would part its draws from the others'.
    seed: input.seed ?? '1',
    ...(input.draws === undefined ? {} : { draws: input.draws }),
    funds: [profile],
    company: companyAhead,
    market: function* (...given) {
      const made = yield* marketPart(...given)
      // The second opinion under other base rates looks for no highest price and is not what is compared.
      if (given[6] !== false) part = made
      return made
    },
  })
  if (!result.ok) return result
  const found = part as MarketPart | null
  const first = found?.funds[0]
  return ok(
    {
      file,
      fileAsOf: deal.asOf,
      u: result.value,
      // All led: a smaller cheque would win every draw in which both lose.
      scores: first === undefined ? null : { choice: 'lead', column: first.scores.lead },
    },
    result.issues,
  )
}

const scaled = (q: ContractQuantity | null, times: number, unit: string): ContractQuantity | null =>
  q === null ? null : scaledQuantity(q, times, unit)

function rowOf({ file, fileAsOf, u, scores }: Run, currency: string, times: number): ReadComparison['deals'][number] {
  const part = (name: string): Figure | null => u.figures[u.parts[name] ?? ''] ?? null
  const chance = (name: string): number | null => {
    const value = part(name)?.value
    return value?.kind === 'chance' ? value.value : null
  }
  const money = (name: string): ContractQuantity | null => scaled(quantityOf(part(name)), times, currency)
  const fund = u.funds[0]
  const most = fund?.maximumPrice ?? null
  const choice = fund?.choices.find((one) => one.choice === scores?.choice)
  const question = askedFirst(u)
  const shown = (figure: Figure | null) => (figure === null ? null : scaledFigure(figure, times, currency))
  const multiple = part('multiple')
  return {
    file,
    company: u.company,
    english: u.english ?? null,
    fileAsOf,
    verdict: { choice: u.verdict.choice, strength: u.verdict.strength, best: u.verdict.best ?? null },
    asked: money('asked'),
    maximumPrice:
      most === null
        ? null
        : { currency, low: most.low * times, mid: most.mid * times, high: most.high * times, beyond: most.beyond },
    commercial: money('commercial'),
    comparables: money('comparables'),
    askedPercentile: chance('askedPercentile'),
    multiple: quantityOf(part('multiple')),
    lossProbability: chance('lossProbability'),
    borrowedShare: u.verdict.borrowedShare,
    score:
      choice === undefined || scores === null
        ? null
        : { choice: scores.choice, mean: choice.score, standardError: choice.error },
    question: question === null ? null : { id: question },
    digest: u.digest,
    figures: {
      asked: shown(part('asked')),
      most: most === null ? null : shown(part('ceiling')),
      commercial: shown(part('commercial')),
      comparables: shown(part('comparables')),
      multiple: multiple === null ? null : { value: multiple.value, origin: multiple.origin },
    },
  }
}

/** Deals that are read beside each other, or what forbids it; all led, by the rule of the one fund. */
export const compareRead = (input: ReadInput, context: Context): Result<ReadComparison> =>
  allRooms(compareReadInRooms(input, context))

function* compareReadInRooms(input: ReadInput, context: Context): InRooms<Result<ReadComparison>> {
  const refused = refusals(
    input.deals.map(({ file }) => file),
    input.funds.map(({ id }) => id),
  )
  const [profile] = input.funds
  if (refused.length > 0 || profile === undefined) return { ok: false, issues: refused }
  const date = dateOf(input.deals, input.asOf)
  if (!date.ok) return date
  const issues: Issue[] = []
  const asOf = date.value
  const { currency } = profile.terms
  const runs: Run[] = []
  for (const held of input.deals) {
    const run = yield* runOne(held, asOf, profile, input, context)
    issues.push(...run.issues)
    if (!run.ok) return { ok: false, issues: [...issues, unread(held.file)] }
    runs.push(run.value)
  }
  const rates = new Map<string, Comparison['rates'][number]>()
  const deals: ReadComparison['deals'][number][] = []
  for (const run of runs) {
    const own = ['asked', 'commercial', 'burn']
      .map((name) => unitOf(run.u.figures[run.u.parts[name] ?? ''] ?? null))
      .find((unit) => unit !== null)
    const from = own?.split('/')[0] ?? currency
    const found = from === currency ? null : rateKnownBetween(context.reference, asOf, from, currency)
    if (from !== currency && found === null)
      return {
        ok: false,
        issues: [
          ...issues,
          issue(
            'compare/no-rate',
            'error',
            { source: run.file, path: '/round/amount' },
            { file: run.file, from, to: currency, date: asOf },
          ),
        ],
      }
    if (found !== null)
      rates.set(from, {
        pair: `${currency}/${from}`,
        rate: found.value,
        month: found.facts.map(({ month }) => month).sort()[0] ?? '',
        source: [...new Set(found.facts.map(({ source }) => source.title))].join('; '),
      })
    deals.push(rowOf(run, currency, found?.value ?? 1))
  }
  const pairs = runs.flatMap((a, i) =>
    runs.slice(i + 1).flatMap((b): readonly ComparedPair[] => {
      if (a.scores === null || b.scores === null) return []
      const { same, own, equal } = beats(a.scores.column, b.scores.column)
      return [{ a: a.file, b: b.file, beats: same, beatsOwnLuck: own, equal }]
    }),
  )
  const { name, ...parameters } = profile.decision
  return ok(
    {
      asOf,
      currency,
      basis: 'pre',
      fund: {
        id: profile.id,
        name: profile.name,
        ...(profile.names === undefined ? {} : { names: profile.names }),
      },
      rule: { name, parameters },
      draws: runs[0]?.u.draws ?? 0,
      seed: input.seed ?? '1',
      reference: context.reference.hash,
      rates: [...rates.values()],
      deals,
      pairs,
    },
    issues,
  )
}

export const unread = (file: string): Issue =>
  issue('compare/unreadable', 'error', { source: file, path: '' }, { file })

/** Deals beside each other for a page that has read them elsewhere, to be left between rooms. */
export function* compareReadVerb(input: ReadInput, context: Context): InRooms<Envelope<ReadComparison>> {
  return envelope(yield* compareReadInRooms(input, context), context)
}

import type {
  AnnouncedRound,
  DealMention,
  HypeFlag,
  Quote,
  RaisedFlag,
  Sighting,
  StatedRun,
  UsualSize,
} from '@touchstone/core/triage'
import { quantitiesIn } from '../text/quantities.ts'
import type { ReadDeal, Readings, TextSpan } from '../types.ts'
import type { ReadOptions } from '../read.ts'
import { claimIn } from './claim.ts'
import { flagRules } from './flags/index.ts'
import { layerKnown } from '../layer/known.ts'
import { type Decided, layerOf } from '../layer/layer.ts'
import { knownOf } from '../link/known.ts'
import { type KnownChip, runIn, sizesIn } from './run.ts'
import { unusualIn } from './size.ts'
import { type Line, type Scope, namesOf, pageOf, scopeOf, sharedOut } from './scope.ts'

export interface SightOptions extends ReadOptions {
  /** Id of the document, which every quote carries. */
  readonly document: string
  readonly chips: readonly KnownChip[]
  /** Whether more of the document was not read: what it does not say is then no flag. */
  readonly partial?: boolean
  /** Whether a stated run cannot be: the compute room is asked through this. */
  readonly impossible: (run: StatedRun) => boolean
  /** What a round of this label usually is, where the announced amount lies outside of it. */
  readonly unusual: (announced: AnnouncedRound) => UsualSize | null
}

/** Flags that rest on what a document says nowhere. */
const UNSAID: ReadonlySet<HypeFlag> = new Set([
  'no-means',
  'valuation-alone',
  'leaderboard',
  'credits',
  'exclusive-data',
  'equivalent-chips',
  'framework-order',
])

/** As many companies as a document's mentions of deals can name; a week's list names some hundred. */
export const MOST_COMPANIES = 600

/**
 * What a document says of each company, ready to be put together with others: its deals, its layer and its claim with the
 * words that decide them, and the flags with the words that raise them. A document that names no company and still claims a
 * model gives one sighting without a name.
 */
export function sightingsIn(text: string, readings: Readings, options: SightOptions): readonly Sighting[] {
  const page = pageOf(text)
  const known = options.names === undefined ? null : knownOf(options.names)
  const quote = (span: TextSpan): Quote => ({ document: options.document, span, quote: text.slice(...span) })
  const companies = readings.companies.slice(0, MOST_COMPANIES)
  const shares = companies.length === 0 ? [page.lines] : sharedOut(page, companies)
  const amounts = quantitiesIn(page.shadow.text, options.readings, readings.lang === 'en' ? 'USD' : 'CNY')
  const inLines = (lines: readonly Line[]): typeof amounts => {
    let passed = 0
    return lines.flatMap(({ start, words }) => {
      while ((amounts[passed]?.start ?? Infinity) < start) passed++
      let last = passed
      while ((amounts[last]?.start ?? Infinity) < start + words.length) last++
      return amounts.slice(passed, last)
    })
  }
  return shares.flatMap((lines, index): readonly Sighting[] => {
    const company = companies[index]
    const scope = scopeOf(page, lines)
    const own = company === undefined ? [] : readings.deals.filter((one) => one.company === company.name)
    const sizes = sizesIn(scope, inLines(lines))
    const largest = [...sizes.parameters].sort((a, b) => b.most - a.most)[0]
    const parameters = largest === undefined ? null : { most: largest.most, span: largest.span }
    const names = company === undefined ? [] : namesOf(company)
    const claim = claimIn(scope, names, parameters)
    const layer = layerOf(
      scope.lines,
      names,
      layerKnown(known, company === undefined ? [] : [company.name, ...company.aliases]),
    )
    const stated = runIn(scope, sizes, options.chips)
    const seen = {
      scope,
      names,
      claim: claim?.value ?? null,
      deals: own.filter((one) => !one.historic),
      parameters,
      impossible: stated !== null && options.impossible(stated.run) ? stated.spans : [],
      unusual: unusualIn(text, own, options),
      published: options.published ?? null,
    }
    const flags = flagRules.flatMap(({ id, raise }): readonly RaisedFlag[] => {
      if (options.partial === true && UNSAID.has(id)) return []
      const spans = raise(seen)
      if (spans === null) return []
      const usual = id === 'unusual-size' ? seen.unusual?.usual : undefined
      return [{ value: id, words: spans.map(quote), ...(usual === undefined ? {} : { usual }) }]
    })
    if (company === undefined && claim === null && flags.length === 0) return []
    return [
      {
        document: options.document,
        company: company?.name ?? null,
        aliases:
          company === undefined ? [] : [...company.aliases, ...(company.english === null ? [] : [company.english])],
        words: company === undefined ? null : quote(company.span),
        layer:
          layer !== null
            ? { value: layer.value, words: [quote(spanOf(scope, layer))] }
            : claim === null || claim.value === 'application'
              ? null
              : { value: 'model', words: claim.spans.map(quote) },
        claim: claim === null ? null : { value: claim.value, words: claim.spans.map(quote) },
        flags,
        deals: own.map((deal) => mentionOf(deal, quote)),
      },
    ]
  })
}

const spanOf = (scope: Scope, { line, at, length }: Decided<Line>): TextSpan =>
  scope.span(line.start + at, line.start + at + length)

function mentionOf(deal: ReadDeal, quote: (span: TextSpan) => Quote): DealMention {
  const { amount, valuation } = deal
  return {
    round: deal.round,
    relation: deal.relation,
    status: deal.status,
    historic: deal.historic,
    month: deal.announced?.slice(0, 7) ?? null,
    amount:
      amount === null
        ? null
        : {
            raw: amount.raw,
            low: amount.low,
            high: amount.high,
            currency: amount.currency,
            scope: amount.scope,
            words: quote(amount.span),
          },
    valuation:
      valuation === null
        ? null
        : {
            raw: valuation.raw,
            low: valuation.low,
            high: valuation.high,
            currency: valuation.currency,
            kind: valuation.kind,
            words: quote(valuation.span),
          },
    leads: deal.leads.map((one) => one.name),
    investors: deal.investors.map((one) => one.name),
    words: quote(deal.evidence),
  }
}

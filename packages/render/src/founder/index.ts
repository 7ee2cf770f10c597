import { formatValue } from '../number/format.ts'
import { padTo, wrap } from '../text/width.ts'
import type { FounderWords } from '../words/founder-words.ts'
import type { Words } from '../words/types.ts'
import { termOf } from '../memo/lookup.ts'

export type { FounderWords } from '../words/founder-words.ts'

interface Span {
  readonly low: number
  readonly high: number
}
interface Both {
  readonly zh: string
  readonly en: string
}

/** What the text needs of a founder's view. */
export interface FounderFigures {
  readonly company: string
  readonly english: string | null
  readonly asOf: string
  readonly currency: string | null
  readonly claims: readonly {
    readonly verdict: 'impossible' | 'stretched' | 'unverifiable'
    readonly says: string | null
    readonly reason: string
    readonly way: 'fix' | 'prove' | 'add'
    readonly missing: readonly string[]
  }[]
  readonly dilution: {
    readonly rounds: readonly { readonly round: string; readonly sold: Span; readonly pool: Span | null }[]
    readonly kept: { readonly withoutPool: Span; readonly withPool: Span } | null
    readonly keptAtExit: { readonly withPool: Span; readonly from: string } | null
  }
  readonly redemption: {
    readonly days: readonly {
      readonly date: string
      readonly open: number
      readonly founder: number
      readonly short: number | null
    }[]
    readonly unpriced: readonly { readonly round: string; readonly missing: readonly string[] }[]
    readonly silent: readonly string[]
  }
  readonly dataRoom: readonly { readonly id: string; readonly ask: Both; readonly see: Both }[]
}

/** A founder's view as text. */
export function founderToText(view: FounderFigures, say: FounderWords, words: Words, columns: number): string {
  const share = (x: number): string =>
    formatValue({ kind: 'number', unit: '1', value: x, as: 'percent' }, 'page', words)
  const spread = ({ low, high }: Span): string => (low === high ? share(low) : say.span(share(low), share(high)))
  const money = (x: number): string =>
    formatValue({ kind: 'number', unit: view.currency ?? 'CNY', value: x }, 'page', words)
  const lines = (text: string, indent: number): readonly string[] =>
    wrap(text, Math.max(20, columns - indent)).map((one) => ' '.repeat(indent) + one)
  const named = (round: string): string => (round === '' ? say.thisRound : round)
  const { claims, dilution, redemption } = view
  const company = (words.lang === 'en' ? view.english : null) ?? view.company
  const out = [...lines(say.title(company, view.asOf), 0), '', say.sections.claims]
  if (claims.length === 0) out.push(...lines(say.noClaims, 2))
  for (const { verdict, says, reason, way, missing } of claims) {
    out.push(...lines(`${say.verdict[verdict]}${words.document.colon}${says ?? ''}`, 2), ...lines(reason, 4))
    const lack = missing.map((one) => termOf(`input/${one}`, words)).join(say.comma)
    out.push(...lines(`${say.ways[way]}${lack === '' || way !== 'add' ? '' : ` ${lack}`}`, 4))
  }
  out.push('', say.sections.dilution)
  if (dilution.kept === null) out.push(...lines(say.noRounds, 2))
  for (const { round, sold, pool } of dilution.rounds)
    out.push(...lines(say.sold(named(round), spread(sold), pool === null ? null : spread(pool)), 2))
  if (dilution.kept !== null)
    out.push(...lines(say.kept(spread(dilution.kept.withoutPool), spread(dilution.kept.withPool)), 2))
  if (dilution.keptAtExit !== null)
    out.push(...lines(say.atExit(spread(dilution.keptAtExit.withPool), dilution.keptAtExit.from), 2))
  out.push('', say.sections.redemption)
  for (const { date, open, founder, short } of redemption.days)
    out.push(
      ...lines(say.day(date, money(open), money(founder), short === null || short === 0 ? null : money(short)), 2),
    )
  for (const { round, missing } of redemption.unpriced)
    out.push(...lines(say.unpriced(named(round), missing.join(say.comma)), 2))
  if (redemption.silent.length > 0) out.push(...lines(say.silent(redemption.silent.map(named).join(say.comma)), 2))
  out.push('', say.sections.dataRoom)
  for (const { id, ask, see } of view.dataRoom) {
    const [first = '', ...rest] = lines(ask[words.lang], 6)
    out.push(`  ${padTo(id, 4)}${first.trimStart()}`, ...rest, ...lines(say.see(see[words.lang]), 6))
  }
  return `${out.join('\n')}\n`
}

import { cleanWords, type Shadow } from '../text/shadow.ts'
import type { ReadDeal, ReadName, Readings, TextSpan } from '../types.ts'
import type { Known } from './known.ts'
import { isClosed } from '../zh/status.ts'
import { payersOf, type NameAt, type Open } from '../mention.ts'
import type { Company } from './companies.ts'
import type { Told } from './merge.ts'

type ReadCompany = Readings['companies'][number]

interface Input {
  readonly text: string
  readonly shadow: Shadow
  readonly told: readonly Told[]
  readonly published: string | null
  readonly known: Known | null
}

/** What a quote of the evidence does not reach over. */
const STOPS = '。.!?！？；;\n|｜'

const two = (value: string): string => value.padStart(2, '0')

/** The day a sentence names for its deal, in the year of publication; else the day of publication. */
function announcedOf(words: string, historic: boolean, published: string | null): string | null {
  const full = /((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日/.exec(words)
  if (full !== null) return `${full[1]}-${two(full[2] ?? '')}-${two(full[3] ?? '')}`
  if (historic || published === null) return historic ? null : published
  const day = /(?<!\d)(\d{1,2})月(\d{1,2})日/.exec(words)
  return day === null ? published : `${published.slice(0, 4)}-${two(day[1] ?? '')}-${two(day[2] ?? '')}`
}

/** How sure a reading is: by what it holds, and less where its source hides or the company was only inferred. */
function confidenceOf(mention: Open, stated: boolean): number {
  const parties = payersOf(mention).length
  const value =
    0.5 +
    (mention.amount === null ? 0 : 0.15) +
    (mention.round === null ? 0 : 0.1) +
    (parties > 0 ? 0.1 : 0) +
    (stated ? 0.1 : 0) -
    (isClosed(mention.status) ? 0 : 0.05)
  return Math.round(Math.min(0.95, value) * 100) / 100
}

/** Deals and companies with their places in the text as given. */
export function assembled({ text, shadow, told, published, known }: Input): {
  readonly deals: readonly ReadDeal[]
  readonly found: readonly ReadCompany[]
} {
  const named = (one: NameAt): ReadName => {
    const span = shadow.span(one.start, one.end)
    return { name: cleanWords(text.slice(...span)), span }
  }
  /** Somebody who puts money in, with the kind that the gazetteer knows. */
  const party = (one: NameAt): ReadName => {
    const made = named(one)
    const entry = known?.find(made.name) ?? null
    return entry === null || entry.is === 'company' ? made : { ...made, kind: entry.kind }
  }
  const around = (mention: { readonly start: number; readonly end: number }): TextSpan => {
    let [start, end] = shadow.span(mention.start, mention.end)
    while (start > 0 && mention.start > 0 && !STOPS.includes(text.charAt(start - 1)) && end - start < 400) start--
    while (end < text.length && !STOPS.includes(text.charAt(end - 1)) && end - start < 600) end++
    while (start < end && /\s/.test(text.charAt(start))) start++
    while (end > start && /\s/.test(text.charAt(end - 1))) end--
    return [start, end]
  }
  const nameOf = new Map<Company, ReadName>()
  const shown = (company: Company): ReadName => {
    const had = nameOf.get(company)
    if (had !== undefined) return had
    const made = named(company.name)
    nameOf.set(company, made)
    return made
  }
  const deals = told.map(({ mention, company, evidence }): ReadDeal => {
    const [start, end] = around(evidence)
    const words = text.slice(start, end)
    const money = (found: NonNullable<Open['amount']>['found']) => {
      const span = shadow.span(found.start, found.end)
      return {
        low: found.quantity.low,
        high: found.quantity.high,
        currency: found.quantity.unit,
        raw: text.slice(...span),
        span,
      }
    }
    const round = mention.round === null ? null : shadow.span(mention.round.start, mention.round.end)
    return {
      company: shown(company).name,
      relation: mention.relation,
      status: mention.status,
      round: mention.round?.label ?? null,
      roundRaw: round === null ? null : cleanWords(text.slice(...round)),
      historic: mention.historic,
      amount: mention.amount === null ? null : { ...money(mention.amount.found), scope: mention.amount.scope },
      valuation:
        mention.valuation === null ? null : { ...money(mention.valuation.found), kind: mention.valuation.kind },
      leads: mention.leads.map(party),
      investors: mention.others.map(party),
      existing: mention.existing.map(party),
      advisers: mention.advisers.map(named),
      announced: announcedOf(words, mention.historic, published),
      evidence: [start, end],
      confidence: confidenceOf(mention, evidence.company !== null),
    }
  })
  const list = [...nameOf.keys()]
  return {
    deals,
    found: list.map((company) => ({
      name: shown(company).name,
      aliases: [...new Set(company.aliases.map((one) => named(one).name))].filter((one) => one !== shown(company).name),
      english: company.english,
      founders: [],
      layer: null,
      span: shown(company).span,
    })),
  }
}

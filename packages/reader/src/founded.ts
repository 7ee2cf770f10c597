import { each } from './text/each.ts'
import { MONTHS, monthOf } from './text/months.ts'

/** When a company was founded, as its text says: `2021` or `2025-08`, and the words it is read from. */
export interface Founded {
  readonly value: string
  readonly raw: string
  readonly span: readonly [number, number]
}

const YEAR = '((?:19|20)\\d\\d)'
const patterns: readonly RegExp[] = [
  new RegExp(
    `(?:成立|创立|創立|创办|創辦|创建|創建|组建)[于於]\\s*(?<date>${YEAR}\\s*年(?:\\s*(?<month>\\d{1,2})\\s*月)?)`,
    'gd',
  ),
  new RegExp(
    `(?<date>${YEAR}\\s*年(?:\\s*(?<month>\\d{1,2})\\s*月)?)\\s*(?:在[^，。,；;]{1,8}?)?(?:正式)?(?:成立|创立|創立|创办|創辦)(?!的?(?:基金|合资|合資))`,
    'gd',
  ),
  new RegExp(
    `\\b(?:founded|established|set up|launched as a company) in (?<date>(?:(?<name>${MONTHS}) )?${YEAR})\\b`,
    'gdi',
  ),
]
const namesOf = (company: {
  readonly name: string
  readonly aliases: readonly string[]
  readonly english: string | null
}) =>
  [company.name, ...company.aliases, ...(company.english === null ? [] : [company.english])].filter(
    (name) => name.length > 1,
  )

const monthIn = ({ month, name }: Readonly<Record<string, string | undefined>>): number | null =>
  month === undefined ? monthOf(name ?? '') || null : Number(month)

/** How far before the words a company may be named, in characters; nearer is its subject, farther another's. */
const NEAR = 40
/** How far behind an opening its subject may stand. */
const FAR = 140
/** What a sentence goes on with behind its opening. */
const subject = /^[^.;\n]*?, ((?:the (?:company|start-?up|firm)|it|[A-Z][^,.;\n]{1,40})\b)/

/**
 * Companies with the day they were founded where the text says so of them (`plain` is the text `given`, cleaned, at the same offsets): the name that stands nearest before the words,
 * in the same sentence, is whose day it is. Where another party of the text stands there instead the day is nobody's.
 */
export function withFounded<
  T extends { readonly name: string; readonly aliases: readonly string[]; readonly english: string | null },
>(
  companies: readonly T[],
  { plain, given }: { readonly plain: string; readonly given: string },
  others: readonly string[],
): readonly (T & { readonly founded?: Founded })[] {
  const days = new Map<T, Founded>()
  for (const pattern of patterns)
    for (const hit of each(pattern, plain)) {
      const { groups = {} } = hit
      const span = hit.indices?.groups?.['date']
      const month = monthIn(groups)
      const year = /(?:19|20)\d\d/.exec(groups['date'] ?? '')?.[0]
      if (span === undefined || year === undefined || (month !== null && (month < 1 || month > 12))) continue
      const before =
        given
          .slice(Math.max(0, hit.index - NEAR), hit.index)
          .split(/[。！？\n；;]|\. /)
          .at(-1) ?? ''
      const last = (names: readonly string[]): number => Math.max(-1, ...names.map((name) => before.lastIndexOf(name)))
      const [best] = companies
        .map((company) => ({ company, at: last(namesOf(company)) }))
        .filter((one) => one.at >= 0)
        .sort((a, b) => b.at - a.at)
      // 公司成立于…: where the text has one company, that is meant.
      const [only] = companies
      const own = companies.length === 1 ? only : undefined
      // Founded in 2021 by two engineers, Acme …: an opening is of what the sentence goes on with.
      const behind = before.trim() === '' ? subject.exec(given.slice(span[1], span[1] + FAR))?.[1] : undefined
      const opened =
        behind === undefined
          ? undefined
          : (companies.find((company) => namesOf(company).some((name) => behind.startsWith(name))) ??
            (/^(?:the |it\b)/.test(behind) ? own : undefined))
      const itself = /(?:公司|企业|\b(?:the company|it) (?:was|is))\s*$/i.test(before) ? own : opened
      const meant = best ?? (itself === undefined ? undefined : { company: itself, at: 0 })
      if (meant === undefined || last(others) > meant.at || days.has(meant.company)) continue
      const value = month === null ? year : `${year}-${String(month).padStart(2, '0')}`
      days.set(meant.company, { value, raw: given.slice(...span), span: [span[0], span[1]] })
    }
  return companies.map((company) => {
    const founded = days.get(company)
    return founded === undefined ? company : { ...company, founded }
  })
}

import { each } from '../text/each.ts'
import type { Piece } from '../text/segments.ts'
import type { Amounted } from '../text/quantities.ts'
import { NAME, nameIn, type Named } from './names.ts'
import { GAINED } from './verbs.ts'
import { lean } from '../text/lean.ts'

const SUM = '[$€£¥][\\d.,]+ ?(?:[MBKmbk]n?\\b|million\\b|billion\\b)'

/** Names of columns of a table, and no companies. */
const column =
  /\b(?:Size|Amount|Value|Valuation|Revenues?|Price|Raised|Round|Total|Budget|Cap|Costs?|Funding|Stage|Investments?|Headcount|Market|ARR|Sales|Profit|Grant|Prize|Salary|Investors?)$/
/** Of what a list that tells of rounds speaks, and of what other lists do. */
const rounds =
  /\b(?:rais\w+|rounds?|deals?|fund(?:ing|ings|raise|raises|raising)|financings?|Series [A-L]\d?|seed|invest\w*)\b/i
const others =
  /\b(?:most valuable|valuations?|worth|revenues?|market caps?|ARR|acqui\w+|exits?|IPOs?|contracts?|grants?|debt|loans?)\b/i

/** Cloudberry, $300M; Cloudberry - $300M (Boston); Cloudberry: $300 million Series B: an entry of a list. */
export const entry = lean(
  new RegExp(
    `^(?:[-–•*] ?)?(?:\\d{1,2}[.)]\\s*)?(?:\\([Tt]ied\\)\\s*)?(${NAME})(?:, | ?[–—-]{1,2} ?|: )(?=(?:raises |raised )?(?:(?:about|over|nearly|around) )?${SUM})|^(?:[-–•*] ?)?(?:\\d{1,2}[.)]\\s*)?(${NAME}) (?=${SUM} (?:Series|[Ss]eed|[Pp]re-))`,
  ),
)

/** The name an entry of a list begins with, at its offset; null where a line is none or its column is. */
export function entryName(words: string): { readonly name: string; readonly at: number } | null {
  const hit = /[$€£¥]/.test(words) ? entry.exec(words) : null
  const name = hit?.[1] ?? hit?.[2]
  if (hit === null || name === undefined || column.test(name) || /^(?:An?|The|Its)$/.test(name)) return null
  return { name, at: hit[0].indexOf(name) }
}

/** Whether what a list is of, by the text around it, are rounds. */
export function listsRounds(text: string, { start, end }: Piece): boolean {
  const around = text.slice(Math.max(0, start - 600), end + 400)
  return rounds.test(around) && !others.test(text.slice(start, Math.min(end, start + 80)))
}

const inline = lean(new RegExp(`(?<![\\w.])(${NAME}) \\((?=${SUM}(?: in (?:19|20)\\d\\d)?[,)])`, 'g'))

/** Kestrel raised $40 million, Larkspur $30 million and Tern $12 million: one verb, and each with its sum. */
const gapped = lean(
  new RegExp(
    `(?<![\\w.])(${NAME}) (?:(?:has |have |had |also |just )*(?:${GAINED}) (?:an? |another |about |over |nearly )?)?(?=${SUM}(?:,? (?:and |while )?${NAME} ${SUM}|,|[.;]| and |$| to the | in ))`,
    'g',
  ),
)
const oneVerb = lean(new RegExp(`(?:${GAINED}) (?:an? |another |about |over |nearly )?${SUM}, (?:and )?${NAME} ${SUM}`))

/** How many make a list. */
const FEW = 3

/** Cursory ($2.3B), Larkspur ($787.5M) and Tern ($275M): each name with the amount behind it, where a sentence lists rounds so. */
export function listedInline(
  text: string,
  sentence: Piece,
  amounts: readonly Amounted[],
): readonly { readonly name: Named; readonly found: Amounted }[] {
  const words = text.slice(sentence.start, sentence.end)
  const verbal = oneVerb.test(words)
  if (others.test(words) || (!verbal && (!words.includes(' (') || !rounds.test(words)))) return []
  const made = each(verbal ? gapped : inline, words).flatMap((hit) => {
    const start = sentence.start + hit.index
    const name = nameIn(text, start, start + (hit[1] ?? '').length)
    const from = start + hit[0].length
    const found = amounts.find((one) => one.start >= from - 1 && one.start <= from + 1)
    return name === null || found === undefined ? [] : [{ name, found }]
  })
  return made.length >= FEW ? made : []
}

const ASIDE = '(?:, (?:an?|the) [^,;.$€£¥]{3,70},)?'
/** Kestrel, a maker of mugs, and Larkspur each raised $8 million; both secured $8 million apiece. */
const both = lean(
  new RegExp(
    `(?<![\\w.])(?:Both )?(${NAME})${ASIDE} and (?:(?:(?:AI|[a-z-]+) ){0,6})(${NAME})${ASIDE} (each )?(?:also |both |have )*(?:${GAINED}|led with) (?:an? |another |about |over |nearly )?(?=${SUM}( each| apiece| respectively)?)`,
    'g',
  ),
)

/** Two companies of which one sum is told, of each: both names with it. */
export function eachInline(
  text: string,
  sentence: Piece,
  amounts: readonly Amounted[],
): readonly { readonly name: Named; readonly found: Amounted }[] {
  const words = text.slice(sentence.start, sentence.end)
  if (!/\beach\b|\bapiece\b/.test(words)) return []
  return each(both, words).flatMap((hit) => {
    if (hit[3] === undefined && hit[4] === undefined) return []
    const from = sentence.start + hit.index + hit[0].length
    const found = amounts.find((one) => one.start >= from - 1 && one.start <= from + 1)
    if (found === undefined) return []
    let last = 0
    return [hit[1] ?? '', hit[2] ?? ''].flatMap((raw) => {
      last = hit[0].indexOf(raw, last)
      const start = sentence.start + hit.index + last
      last += raw.length
      const name = nameIn(text, start, start + raw.length)
      return name === null ? [] : [{ name, found }]
    })
  })
}

import type { NameAt } from '../mention.ts'
import { isNobody, NAME } from './names.ts'

/** What may stand between a verb of buying and the name of what is bought. */
const BEFORE =
  '(?:(?:AI|(?!(?:in|at|near|outside|from|for|with|on|by|and|to)\\b)[a-z]+(?:-[a-z]+)*|[A-Z][\\w.]*-based) ){0,6}?(?!AI )'
/** Databricks paid $250 million for Kestrel; a takeover of Kestrel. */
const active = new RegExp(
  `\\b(?:[Aa]cqui(?:res?|red|ring)|[Bb]uy(?:s|ing)?|bought|[Pp]urchas(?:es?|ed|ing)|snap(?:s|ped|ping) up|swallow(?:s|ed|ing)|scoop(?:s|ed|ing) up|(?:acquisition|purchase|takeover|buyout) of|(?:bids?|offers?|paid|pays|paying|pay) (?:[^.;,]|\\.\\d){0,30}?for) ${BEFORE}(${NAME})`,
)
const AUX =
  '(?: (?:has|have|had|is|was|will|would|could|may|be|been|being|also|in|advanced|talks|agreed|agrees|set|about|close|to|get|gets|got|reportedly))'
/** Kestrel has been acquired by Databricks; Kestrel agreed to sell itself to Databricks. */
const passive = new RegExp(
  `(${NAME})(?:, [^,]{2,60},)?(?:${AUX}{0,6} (?:acquired|bought(?: out| up)?|snapped up|purchased|swallowed(?: up)?|taken over)(?: (?:[a-z]+ ){0,3}[$€£¥][^;,A-Z]{0,30}[MBK]?)? by (?=[A-Z])|${AUX}{0,4} (?:be|been|was|is|being|sell|selling|sells|sold) (?:sold|itself) )`,
)

/** What is bought, in a clause that tells of a purchase; null where it is not named. */
export function boughtIn(text: string, from: number, to: number): NameAt | null {
  const hit = passive.exec(text.slice(from, to)) ?? active.exec(text.slice(from, to))
  const name = hit?.[1]
  if (hit === null || name === undefined) return null
  const start = from + hit.index + hit[0].indexOf(name)
  const bare = name.replace(/[.’']+$/, '')
  const one = { name: bare, start, end: start + bare.length }
  return isNobody(text, one) ? null : one
}

/** Lenders are in talks to provide Kestrel with $20 million; Medway lent Kestrel $20 million. */
const lending = new RegExp(
  `\\b(?:provid(?:es?|ed|ing)|lend(?:s|ing)?|lent|extend(?:s|ed|ing)?|grant(?:s|ed|ing)?|giv(?:es?|ing)|gave|offer(?:s|ed|ing)?) (?:(?:startup|start-up|company|firm|maker|developer|lab|the|AI|cloud|chip) ){0,4}(${NAME}) (?=with |(?:an?|its|up to|about|another|more than|as much as) |[$€£¥])`,
)

/** Who borrows, in a clause that tells who lends; null where it does not say so. */
export function lentTo(text: string, from: number, to: number): (NameAt & { readonly weight: number }) | null {
  const hit = lending.exec(text.slice(from, to))
  const name = hit?.[1]
  if (hit === null || name === undefined) return null
  const start = from + hit.index + hit[0].lastIndexOf(name)
  return { name, start, end: start + name.length, weight: 2 }
}

/** Venture firm Redfern Ventures is back in the market with a fund. */
const firm = new RegExp(`^\\W*(?:(?:[\\w-]+ ){0,4}(?:firm|investor|fund|manager) )?(${NAME})`)

/** The firm that a clause about a fund begins with, told by what firms are called; null where it begins with none. */
export function firmIn(text: string, from: number, to: number): (NameAt & { readonly weight: number }) | null {
  const hit = firm.exec(text.slice(from, to))
  const name = hit?.[1]
  if (
    hit === null ||
    name === undefined ||
    !/ (?:Ventures|Capital|Partners|Fund|Equity|Growth|Investments)$/.test(name)
  )
    return null
  const start = from + hit[0].length - name.length
  return { name, start, end: start + name.length, weight: 2 }
}

/** What was paid: for $450 million, in a deal worth $450 million, could fetch $450 million. */
export const paidFor =
  /\b(?:for|worth|valued at|value of|price of|fetch|paid|pay|paying|bid|offer|sum of|deal of|sell|sells|sold|selling|completed (?:its|the|an?)|the|its|an?|in an?) (?:[a-z]+ ){0,3}$/

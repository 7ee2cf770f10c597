import type { NameAt } from '../mention.ts'
import { DEMONYM } from './described.ts'
import { isNobody, NAME } from './names.ts'
import { lean } from '../text/lean.ts'

/** What may stand between a verb of buying and the name of what is bought. */
const BEFORE =
  '(?:(?:AI|(?!(?:in|at|near|outside|from|for|with|on|by|and|to)\\b)[a-z]+(?:-[a-z]+)*|[A-Z][\\w.]*-based) ){0,6}?(?!AI )'
/** Databricks paid $250 million for Kestrel; a takeover of Kestrel. */
const active = lean(
  new RegExp(
    `\\b(?:[Aa]cquir\\w+|[Bb]uy(?:s|ing)?|bought|snap\\w+ up|(?:acquisition|purchase|takeover) of|(?:bid|offer|paid|paying) (?:[^.;,]|\\.\\d){0,30}?for|approach(?:ed|es|ing)|control of) ${BEFORE}(${NAME})`,
  ),
)
/** Completes its $35 million Kestrel takeover. */
const closes = lean(
  new RegExp(
    `\\b(?:[Cc]los|[Cc]omplet|[Ff]inali[sz]|[Ss]eal|[Cc]lear)\\w* (?:(?:its|the) )?(?:[$€£¥][\\d.,]+ ?\\w* )?(${NAME}?)(?:['’]s)? (?:[Aa]cquisition|[Tt]akeover|[Bb]uyout|[Pp]urchase|[Mm]erger)\\b`,
  ),
)
/** Kestrel has been acquired by Databricks; Kestrel agreed to sell itself to Databricks. */
const passive = lean(
  new RegExp(
    `(${NAME})(?:,? (?:which|that)(?= (?:was|is|has|had)\\b))?(?: (?!(?:and|which|that|who|after|as)\\b)[a-z]+){0,6}? (?:(?:acquired|bought(?: out)?|purchased|taken over)(?: (?:[a-z]+ ){0,3}[$€£¥][^;,A-Z]{0,30}[MBK]?)? by (?=[A-Z])|(?:(?:was|is|been|being) )?sold to |sell(?:s|ing)? itself )`,
  ),
)

/** Where a company is from, before what it is. */
const origin = new RegExp(
  `\\b(?:US|UK|EU|U\\.S\\.|${DEMONYM})(?= (?:[a-z-]+ ){0,4}(?:firm|start-?up|company|maker|group|business|developer|specialist|rival|unit|lab)s?\\b)`,
  'g',
)

/** What is bought, in a clause that tells of a purchase; null where it is not named. */
export function boughtIn(text: string, from: number, to: number): NameAt | null {
  // German startup Kestrel: where it is from, and no name.
  const words = text.slice(from, to).replace(origin, (one) => one.toLowerCase())
  const hit =
    passive.exec(words) ??
    (/(?:quisition|akeover|uyout|urchase|erger)\b/.test(words) ? closes.exec(words) : null) ??
    active.exec(words)
  const name = hit?.[1]
  if (hit === null || name === undefined) return null
  const start = from + hit.index + hit[0].indexOf(name)
  const bare = name.replace(/[.’']+$/, '')
  const one = { name: bare, start, end: start + bare.length }
  return isNobody(text, one) ? null : one
}

/** What was paid: for $450 million, in a deal worth $450 million, could fetch $450 million. */
export const paidFor = /\b(?:for|worth|at|of|fetch|paid|bid|s[eo]ll?d?|out|completed its|the|an?) (?:[a-z]+ ){0,3}$/

/** Its $3 billion bid, the $400 million takeover: what follows the price. */
export const isBid =
  /^ (?:[a-z-]+ ){0,2}(?:bid|offer|takeover|acquisition|buyout|purchase|deal)\b|^ in (?:[a-z]+ )?commitments\b/

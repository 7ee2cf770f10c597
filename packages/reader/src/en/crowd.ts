import { lean } from '../text/lean.ts'

/** What many raised together, a quarter or a sector: startups raised $52 billion in February. */
export const crowd = lean(
  /^(?:(?:In|By|Over|During|Since|For|Through|So far|Across|Last|This|From|Within|Between|As of)\b[^.;]{0,50}, )?(?:(?!(?:for|to|from|by|with|that|which|helps?|offers?|serves?)\b)[\w’'-]+ ){0,6}?(?:startups|start-ups|companies|firms|unicorns|businesses|founders|makers|developers|chipmakers|labs|ventures)\b(?: [\w’'-]+){0,8}? (?:raised?|secured?|attract(?:ed)?|collected|pulled in|brought in|took in|received|landed|closed|saw)\b|^(?:[\w’'-]+ ){0,4}?(?:startups|start-ups|companies|firms) led the (?:week|month|pack|way|list|charts?)\b|\b(?:venture(?: capital)?|startup|global|total|AI|overall|sector|worldwide|regional|industry)(?: (?!rounds?\b)[a-z]+){0,2} (?:funding|investment|dealmaking|fundraising|financing)\b[^.;]{0,60}\b(?:totall?ed|reached|hits?|tops?|topped|passed|exceeded|surpassed|doubled|tripled|rose|fell|grew|jumped|climbed|dropped|slumped|declined|was|came to|surged|amounted)\b|\b(?:into|in|across|by|to) (?:[\w-]+ ){0,4}(?:startups|start-ups|companies|firms) (?:in (?:the|20\d\d)|last|this|so far|globally|worldwide|since|during|across)\b/i,
)
/** What rounds are like as a rule. */
export const usual =
  /^(?:[^,]{0,30}, )?(?:[Tt]he )?(?:[Aa]verage|[Mm]edian|[Tt]ypical) (?:[\w-]+ ){0,3}(?:rounds?|deals?|valuations?|Series [A-L])\b|\b(?:typically|usually|generally|on average) (?:raises?|closes?|secures?|costs?|leads?|invests?|writes?|puts?)\b/

/** Many at the head of a sentence. */
export const crowdFirst =
  /^(?:(?:In|By|Over|During|Since|For|Through|So far|Across|Last|This|From|Within|Between|As of)\b[^.;]{0,50}, )?(?:[\w’'-]+ ){0,6}?(?:startups|start-ups|companies|firms|unicorns|businesses|founders|makers|developers|chipmakers|labs|ventures)\b/

/** Venture investors put $75 million into AI companies. */
const backing =
  /^(?:(?:In|By|Over|During|Since|For|Through|So far|Across|Last|This|From|Within|Between|As of)\b[^.;]{0,50}, )?(?:[\w-]+ ){0,3}(?:investors|VCs|backers|funds) (?:have |has )?(?:put|poured|invested|spent)\b[^.;]{0,60} in(?:to)? (?:[\w-]+ ){0,4}(?:startups|start-ups|companies|firms)\b/

/** Whether a sentence begins with many whom it does not name, and says what they all raised. */
export const isOfMany = (words: string): boolean => {
  const all = crowd.exec(words)
  return (all !== null && all.index === 0 && crowdFirst.test(words)) || backing.test(words)
}

/** Words that begin sentences about many and are no names. */
const NOBODY: ReadonlySet<string> = new Set(['Across', 'Companies', 'Customers', 'Lenders'])

/** Whether a word at the head of a sentence is about many and names nobody. */
export const isOfNobody = (name: string): boolean => NOBODY.has(name)

/** What stands beside a name in a headline and is no part of it: Has Kestrel raised …?, Rival Kestrel, the IPO of Kestrel, Kestrel CEO. */
const beside = /^(?:Has|Rival|IPO of|Shares of) (?=[A-Z])| CEO$/g

/** A name without what stands beside it; null where nothing is left that names anybody. */
export function bare<T extends { readonly name: string; readonly start: number; readonly end: number }>(
  one: T,
): T | null {
  if (NOBODY.has(one.name)) return null
  const name = one.name.replace(beside, '')
  if (name === one.name) return one
  const start = one.start + one.name.indexOf(name)
  return { ...one, name, start, end: start + name.length }
}

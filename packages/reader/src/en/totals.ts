import { lean } from '../text/lean.ts'
import { ABOUT } from './verbs.ts'

const GOT =
  '(?:raised|secured|brought in|taken in|attracted|collected|received|pulled in|amassed|drawn(?: in)?|landed|gathered|banked|garnered|obtained|closed|accumulated|hauled in|racked up|scooped up|picked up|bagged|netted|won)'
/** Has raised, or taken in, right before a sum. */
const has = new RegExp(`\\b(?:has|have|had) (?:(?:now|already|also|so far|since|thus far) )*${GOT} ${ABOUT}$`)
/** To date, all told, with this round: at the head of a clause, of which all that came is told. */
const before =
  /(?:^ ?|[.;,] )(?:To date|So far|In total|In all|Altogether|All told|Overall|Thus far|(?:Including|Counting|With|Together with|Combined with) (?:this|the|its|today['’]s|all|earlier|previous) [^.;,$€£¥]{2,40}),? [^.;,$€£¥]{0,60}$/i
/** In total, since 2021, over three rounds, including this one: behind a sum. */
const behind = lean(
  /^(?: (?:in|of) (?:[a-z-]+ ){0,2}(?:funding|capital|financing|equity|investment|money|cash))?,?(?: from (?:its )?(?:investors|backers))? (?:to date|in total\b|so far|in all\b|altogether|all told|overall(?= *[.,;]|$)|since (?:its|it|the|launch\w*|inception|founding|being|(?:19|20)\d\d)\b|over (?:its (?:life|lifetime|history)|(?:the (?:past|last) )?(?:two|three|four|five|six|seven|several|\d+) (?:rounds|years))|across (?:all|\w+)(?: of its)? (?:[a-z]+ )?rounds|(?:including|counting) (?:this|the|its|today['’]s) (?:[\w-]+ ){0,3}(?:round|funding|cash|money|capital|raise|financing))/,
)
/** Its lifetime funding has hit, funding to date now totals. */
const noun = lean(
  new RegExp(
    `\\b(?:(?:[Tt]otal|[Cc]umulative|[Ll]ifetime|[Oo]verall|[Aa]ll-time) (?:funding|capital|investment|financing|raised)|[Ff]unding to date|(?:[Ii]ts|['’]s) (?:total|funding))(?: (?:raised|received|to date|so far))?(?: (?:now|has|have|since|already))* (?:totals|reached|hit|exceeds|tops|topped|reaches|stands at|sits at|amounts to|comes to) ${ABOUT}$`,
  ),
)
const inTotal = /\b(?:in total|to date|so far|in all|all told)$/
const one = /\b(?:round|Series [A-L]\d?|seed|led by|valuation)\b/

/** Whether an amount is all that somebody has taken in so far, by the words before it, of it and behind it. */
export const isTotal = (words: string, from: number, to: number): boolean => {
  const head = words.slice(Math.max(0, from - 60), from)
  if (noun.test(head)) return !/^ (?:valuation|round)\b/.test(words.slice(to, to + 12))
  if (!/ (?:\w+ )?$/.test(head) || !has.test(head)) return false
  const tail = words.slice(to, to + 90)
  if (behind.test(tail)) return true
  if (inTotal.test(words.slice(from, to))) return !one.test(tail.slice(0, 40))
  return before.test(words.slice(0, from)) && !one.test(tail) && !/^ from [A-Z]/.test(tail)
}

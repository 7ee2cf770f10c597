import { lean } from '../text/lean.ts'
const SOME =
  '(?: (?:a|an|some|about|over|more|than|nearly|almost|around|roughly|close|to|up|at|least|all|of|the))*\\s*$'
const end = (words: string, flags = ''): RegExp => new RegExp(`(?:${words})${SOME}`, flags)

/** Armed with $32 million in capital, boasts $82 million in funding: what somebody has, whatever came when. */
const held = end(
  '\\b(?:armed with|boast(?:s|ing|ed)?|sit(?:s|ting) on|which ha(?:s|ve)(?: secured)?|rack\\w+ up|(?:startup|company|firm|lab) with)',
  'i',
)
const inHand =
  /^ (?:in|of) (?:(?:venture|investor|outside|private|total) )?(?:capital|funding|backing|cash)(?=[,.;]| and\b| from [A-Z]|$)/
/** With $60 million in venture funding behind it. */
const behind =
  /^ (?:in|of) (?:(?!seed|new|fresh|additional)[a-z]+ ){0,2}(?:capital|funding|backing|financing|money|investment) (?:behind (?:it|them)|(?:to|in) (?:its|their) name|under (?:its|their) belts?)\b/
/** With more than $90 million raised; in the past three years it has collected $90 million; the best funded of them has raised $90 million. */
const having = end('\\bwith', 'i')
const raisedIt = /^ (?:already )?raised\b(?! (?:in|from|by|through|for)\b)/
const overYears = end(
  '\\b(?:(?:in|over|during|across) the (?:past|last) (?:\\w+ )?(?:years|decade)|best[- ](?:funded|financed|capitali[sz]ed))\\b[^.;$€£¥]{0,44} (?:has|have|had) (?:now )?(?:raised|collected|attracted|secured|taken in|drawn|gathered|received)',
  'i',
)

/** Since then, in all, over three years: a span of time, at the head of a clause, of which all that came is told. */
const span = lean(
  /^ ?(?:Since (?:then|its|it|launch\w*|inception|(?:19|20)\d\d)|In all|In total|All told|Altogether|(?:So|Thus) far|(?:Until|Up to) now|To date|As of (?=[A-Z\d])|Prior to (?:this|the)|Before (?:this|the (?:latest|new|current))|(?:Over|In|Within|During|Across) (?:(?:just|only|less than|the (?:past|last)) )*(?:[a-z]+|\d+|a few) (?:years?|rounds|months)|(?:From|Between) 20\d\d|In 20\d\d alone|So far this year)\b/,
)
const came = end(
  '\\b(?:(?:has|have|had|has now|investors have) (?:\\w+ly |already |now |also |so far )?(?:raised|secured|attracted|taken in|(?:brought|pulled) in|collected|drawn|received|amassed|put(?: in)?|poured|invested)|(?<=[Aa]s of [^.;]{3,40})had|took(?: in)?|(?:raised|secured|attracted|pulled in|brought in|collected)(?= $| a combined| a total)|(?:raised|secured) a combined)',
)
/** Lifetime funding is $20 million; its rounds add up to $20 million. */
const summing = end(
  '\\b(?:lifetime|cumulative|total(?: equity)?) (?:funding|capital)(?: \\w+){0,2}|\\brounds (?:\\w+ ){0,6}(?:brought in|netted|total|brought [A-Z]\\w+)|\\b(?:funding|fundraising|rounds?)\\b[^.;$€£¥]{0,50} (?:adds?|added) up to',
  'i',
)
/** Raised $20 million across three rounds, in the past twelve months. */
const overSpan = lean(
  /^(?: in (?:[a-z]+ ){1,2})?(?: (?:so far )?(?:this|last) year)? (?:over|across|in|during|within|from) (?:(?:the|past|last|just|less|than|only) )*(?:[a-z]+|\d+) (?:[a-z]+ )?(?:rounds|years|months)\b|^ in its (?:life|history)|^[^.,;$€£¥]{0,30} combined\b(?! (?:seed|round|Series))/,
)
/** Raised $20 million before this round. */
const until =
  /^ (?:(?:in|of) (?:[a-z]+ ){1,2})?(?:before|prior to|not counting|excluding|leading up to) (?:this|the (?:latest|new|current|most recent)|today['’]s) (?:[\w-]+ ){0,3}?(?:round|raise|financing|funding|Series [A-L]\d?|investment)\b/
/** The $40 million it had raised, burned $40 million raised from Medway: all that came. */
const spentAll =
  /^ (?:in (?:[a-z]+ )?(?:funding|capital) )?(?:(?:that )?(?:it|they|the (?:company|startup|firm)) (?:had|ha[sd] ever) raised(?= *[.,;]|$)|raised (?:from|since|over)\b)/
const got = end('\\b(?:rais|secur|attract|collect|gather)ed|\\b(?:brought|pulled|taken|took) in| a combined')
/** Investors have now put $40 million into the company, had put in $40 million; shareholders who invested $40 million. */
const sofar = end(
  '\\b(?:[Ii]nvestors|[Bb]ackers|VCs|[Ss]hareholders)\\b(?:[^.;$€£¥]{0,24} have (?:now|already|so far|collectively|together|by now)|[^.;$€£¥]{0,60} had(?: already| together)?| (?:who|that|which)(?: have)?) (?:put|poured|invested|pumped|sunk|plowed)(?: in)?',
)
const one = /\b(?:Series [A-L]\d?|seed|round|led by)\b/

/** Medway alone supplied $40 million; Medway's contribution to the Series C was $40 million; with a cheque of $20 million. */
const alone = end(
  "\\balone (?:has |had )?(?:put in|put up|gave|wrote|[a-z]+ed(?: in)?)|['’]s? (?:own )?(?:contribution|cheque|check|commitment) (?:to|in|towards?) [^.;$€£¥]{0,40} (?:was|came to|is)|(?<!\\blead )\\b(?:cheque|check) (?:of|worth)|\\b(?:co-)?led (?:the|this|that|its) (?:[\\w-]+ ){0,2}(?:round|financing|raise|deal) with",
)
/** Medway made a $25 million strategic investment in Kestrel. */
const making = /\b(?:mak(?:es?|ing)|made|disclos(?:es|ed)|reveal(?:s|ed)) an? (?:[a-z-]+ ){0,2}$/
/** Invests $40 million in a data center: spent on a thing, and in no company. */
const spent =
  /^ (?:more )?(?:in|into|on|to)(?: (?!startups?\b|compan|firms?\b)[a-z-]+){0,5} (?:data[- ]cent(?:er|re)s?|factor(?:y|ies)|plants?|infrastructure|chips|GPUs|research|capacity|compute)\b(?! (?:(?!(?:in|near|at|outside|across)\b)[a-z]+ )?[A-Z])/
const spending = end('\\b(?:invest|spend|pour|commit|put|sink)(?:s|ed|ing|ting)?|spent')
/** Medway announced an investment of $25 million in Kestrel. */
const investing = end('\\b(?:made|mak\\w+|disclos\\w+|reveal\\w+|announc\\w+) an? (?:[a-z-]+ ){0,2}investment of')
const ofOne =
  /^ (?:(?!seed|Series)[a-z-]+ ){0,3}(?:investment|bet|commitment) (?:in|into|on) (?:[a-z-]+ ){0,5}(?!Series)[A-Z]/

/** Took a minority stake in Kestrel for $9 million; has backed Kestrel with $9 million. */
const stakeFor = end(
  '\\b(?:(?:tak(?:en|es)|took|bought|acquired) (?:[\\w.%-]+ ){0,4}(?:stake|shareholding|interest|holding) in [^.;$€£¥]{2,50} for|(?:(?:has|have) backed|backs) (?:[a-z-]+ ){0,4}[A-Z][^.;,$€£¥]{1,40} with)',
)
/** $30 million of the Series C: what one of several put in. */
const ofRound =
  /^ of (?:the|its|[A-Z][\w.]*['’]s?) (?:(?!total)[\w-]+ ){0,2}(?:round|Series [A-L]\d?|financing|raise)\b/

/** An upfront payment of $20 million, $20 million in credits: paid for something, or spent. */
const paid = end(
  '\\b(?:payments?|fees?|prizes?|awards?|vouchers?) (?:of|worth|totall?ing)|\\b(?:burn(?:ed|t|s|ing)?|r[au]n|blew|blown) through',
)
/** $540 million worth of commitments: promised, and no size. */
const promised = /^ (?:worth )?(?:of |in )?commitments?\b/
const paidIn = lean(
  /^ (?:(?!round|Series|seed|equity|in |from |to )[\w-]+ ){0,2}(?:grants?|subsid(?:y|ies)|prizes?|bounty)\b|^ (?:in|worth of|of) (?:(?!seed|Series|equity|debt)[a-z-]+ ){0,3}(?:credits|vouchers|prize money|royalties|payments|grants?|subsid(?:y|ies)|incentives|awards?|aid|fines?)\b|^ in an? (?:[a-z-]+ ){0,2}(?:competition|contest|auction|lottery|pitch event)\b|^ (?:in|of) (?:public|government|state|federal|taxpayers?['’]?|research) (?:money|funds|funding|support|aid|cash)\b|^ from (?:the )?(?:U\.?S\.? |UK |[A-Z]\w+ )?(?:Department|Ministry|DARPA|NSF|NIH|Innovate UK|[Gg]overnment|[A-Z]\w+ (?:Innovation Council|Science Foundation|Commission))\b|^ (?:from|under) (?:[^.;]{2,40} under )?(?:an?|the) (?:[A-Z]\w+ Act|[a-z]+ (?:agreement|program|scheme|contract))\b/,
)

/** What an amount is of by the words around it that are of no round: all that somebody has, one cheque, a payment; null where they say nothing of it. */
export function apartOf(words: string, head: string, tail: string): 'cumulative' | 'ticket' | 'other' | null {
  const has = behind.test(tail) || (held.test(head) && inHand.test(tail)) || (having.test(head) && raisedIt.test(tail))
  if (
    (has && !/\bstealth\b/i.test(words)) ||
    (overYears.test(head) && !/\b(?:round|Series [A-L]\d?|seed)\b/.test(tail))
  )
    return 'cumulative'
  if (
    until.test(tail) ||
    (spentAll.test(tail) &&
      (/ (?:had|ever) /.test(tail) || /\b(?:burn|spen|los|wast|blow|than)\w*\b[^.;$€£¥]{0,20}$/.test(head))) ||
    summing.test(head) ||
    (/\b(?:Crunchbase|PitchBook|Tracxn|Dealroom)\b/.test(words) && came.test(head) && !one.test(tail)) ||
    (overSpan.test(tail) && got.test(head) && !one.test(tail)) ||
    (span.test(words) &&
      came.test(head) &&
      !one.test(tail) &&
      !one.test(head.slice(-40).replace(/this [^,]*round|latest [^,]*round/, '')))
  )
    return 'cumulative'
  if (investing.test(head) && / in(?:to)? (?:[a-z-]+ ){0,4}(?!Series)[A-Z]/.test(tail)) return 'ticket'
  if (spent.test(tail) && spending.test(head)) return 'other'
  if (sofar.test(head) && (/ into\b/.test(tail) || /\bput in\b|\b(?:who|that|which) /.test(head))) return 'cumulative'
  if (alone.test(head) || (making.test(head) && ofOne.test(tail))) return 'ticket'
  if (ofRound.test(tail) || stakeFor.test(head)) return 'ticket'
  return paid.test(head) || paidIn.test(tail) || (promised.test(tail) && !/\btotal\b/.test(head)) ? 'other' : null
}

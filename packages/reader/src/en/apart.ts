const SOME =
  '(?: (?:a|an|some|about|over|more|than|nearly|almost|around|roughly|close|to|up|at|least|all|of|the))*\\s*$'
const end = (words: string, flags = ''): RegExp => new RegExp(`(?:${words})${SOME}`, flags)

/** Armed with $32 million in capital, boasts $82 million in funding: what somebody has, whatever came when. */
const held = end('\\b(?:armed with|boast(?:s|ing|ed)?|sit(?:s|ting) on)', 'i')
const inHand =
  /^ (?:in|of) (?:(?:venture|investor|outside|private|total) )?(?:capital|funding|backing|cash)(?=[,.;]| and\b|$)/
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
const span =
  /^ ?(?:Since (?:then|its|it|launch\w*|inception|(?:19|20)\d\d)|In all|In total|All told|Altogether|As of (?=[A-Z\d])|Prior to (?:this|the)|Before (?:this|the (?:latest|new|current))|(?:Over|In|Within|During|Across) (?:the (?:past|last) )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|a few) (?:years|rounds))\b/
const came = end(
  '\\b(?:(?:has|have|had|has now|investors have) (?:\\w+ly |already |now |also )?(?:raised|secured|attracted|taken in|brought in|collected|drawn|received|put(?: in)?|poured|invested)|(?<=[Aa]s of [^.;]{3,40})had|took(?: in)?)',
)
/** Raised $20 million before this round. */
const until =
  /^ (?:(?:in|of) (?:[a-z]+ ){1,2})?(?:before|prior to|not counting|excluding|leading up to) (?:this|the (?:latest|new|current|most recent)|today['’]s) (?:[\w-]+ ){0,3}?(?:round|raise|financing|funding|Series [A-L]|investment)\b/
/** Investors have now put $40 million into the company. */
const sofar = end(
  '\\b(?:[Ii]nvestors|[Bb]ackers|VCs|[Ss]hareholders)\\b[^.;$€£¥]{0,24} ha(?:ve|d) (?:now|already|so far|collectively|together|by now) (?:put|poured|invested|pumped|sunk|plowed)(?: in)?',
)
const one = /\b(?:Series [A-L]|seed|round|led by)\b/

/** Medway alone supplied $40 million; Medway's contribution to the Series C was $40 million; with a cheque of $20 million. */
const alone = end(
  "\\balone (?:has |had )?(?:put in|put up|gave|wrote|[a-z]+ed(?: in)?)|['’]s? (?:own )?(?:contribution|cheque|check|commitment) (?:to|in|towards?) [^.;$€£¥]{0,40} (?:was|came to|is)|(?<!\\blead )\\b(?:cheque|check) (?:of|worth)|\\b(?:co-)?led (?:the|this|that|its) (?:[\\w-]+ ){0,2}(?:round|financing|raise|deal) with",
)
/** Medway made a $25 million strategic investment in Kestrel. */
const making = /\b(?:mak(?:es?|ing)|made|disclos(?:es|ed)|reveal(?:s|ed)) an? (?:[a-z-]+ ){0,2}$/
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
const paidIn =
  /^ (?:in|worth of|of) (?:[a-z-]+ ){0,2}(?:credits|vouchers|prize money|royalties|payments)\b|^ in (?:an?|the) (?:[a-z-]+ ){0,2}(?:competition|contest|auction|lottery|pitch event)\b|^ (?:in|of) (?:public|government|state|federal|taxpayers?['’]?) (?:money|funds|funding|support|aid)\b/

/** What an amount is of by the words around it that are of no round: all that somebody has, one cheque, a payment; null where they say nothing of it. */
export function apartOf(words: string, head: string, tail: string): 'cumulative' | 'ticket' | 'other' | null {
  const has = behind.test(tail) || (held.test(head) && inHand.test(tail)) || (having.test(head) && raisedIt.test(tail))
  if ((has && !/\bstealth\b/i.test(words)) || (overYears.test(head) && !/\b(?:round|Series [A-L]|seed)\b/.test(tail)))
    return 'cumulative'
  if (
    until.test(tail) ||
    (span.test(words) &&
      came.test(head) &&
      !one.test(tail) &&
      !one.test(head.slice(-40).replace(/this [^,]*round|latest [^,]*round/, '')))
  )
    return 'cumulative'
  if (sofar.test(head) && (/ into\b/.test(tail) || /\bput in\b/.test(head))) return 'cumulative'
  if (alone.test(head) || (making.test(head) && ofOne.test(tail))) return 'ticket'
  if (ofRound.test(tail) || stakeFor.test(head)) return 'ticket'
  return paid.test(head) || paidIn.test(tail) || (promised.test(tail) && !/\btotal\b/.test(head)) ? 'other' : null
}

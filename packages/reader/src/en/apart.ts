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

/** Medway alone supplied $40 million; Medway's contribution to the Series C was $40 million; with a cheque of $20 million. */
const alone = end(
  "\\balone (?:has |had )?(?:put in|put up|gave|wrote|[a-z]+ed(?: in)?)|['’]s? (?:own )?(?:contribution|cheque|check|commitment) (?:to|in|towards?) [^.;$€£¥]{0,40} (?:was|came to|is)|(?<!\\blead )\\b(?:cheque|check) (?:of|worth)",
)
/** Medway made a $25 million strategic investment in Kestrel. */
const making = /\b(?:mak(?:es?|ing)|made|disclos(?:es|ed)|reveal(?:s|ed)) an? (?:[a-z-]+ ){0,2}$/
const ofOne =
  /^ (?:(?!seed|Series)[a-z-]+ ){0,3}(?:investment|bet|commitment) (?:in|into|on) (?:[a-z-]+ ){0,5}(?!Series)[A-Z]/

/** $30 million of the Series C: what one of several put in. */
const ofRound =
  /^ of (?:the|its|[A-Z][\w.]*['’]s?) (?:(?!total)[\w-]+ ){0,2}(?:round|Series [A-L]\d?|financing|raise)\b/

/** An upfront payment of $20 million, $20 million in credits: paid for something, or spent. */
const paid = end(
  '\\b(?:payments?|fees?|prizes?|awards?|vouchers?) (?:of|worth|totall?ing)|\\b(?:burn(?:ed|t|s|ing)?|r[au]n|blew|blown) through',
)
const paidIn =
  /^ (?:in|worth of|of) (?:[a-z-]+ ){0,2}(?:credits|vouchers|prize money|royalties|payments)\b|^ in (?:an?|the) (?:[a-z-]+ ){0,2}(?:competition|contest|auction|lottery|pitch event)\b|^ (?:in|of) (?:public|government|state|federal|taxpayers?['’]?) (?:money|funds|funding|support|aid)\b/

/** What an amount is of by the words around it that are of no round: all that somebody has, one cheque, a payment; null where they say nothing of it. */
export function apartOf(words: string, head: string, tail: string): 'cumulative' | 'ticket' | 'other' | null {
  const has = behind.test(tail) || (held.test(head) && inHand.test(tail)) || (having.test(head) && raisedIt.test(tail))
  if ((has && !/\bstealth\b/i.test(words)) || (overYears.test(head) && !/\b(?:round|Series [A-L]|seed)\b/.test(tail)))
    return 'cumulative'
  if (alone.test(head) || (making.test(head) && ofOne.test(tail))) return 'ticket'
  if (ofRound.test(tail)) return 'ticket'
  return paid.test(head) || paidIn.test(tail) ? 'other' : null
}

import type { MoneyRole, ValuationKind } from '../mention.ts'
import { apartOf } from './apart.ts'
import { grown } from './grown.ts'
import { isTotal } from './totals.ts'
import { ABOUT, FLUSH, GAINED, GAINING, HANDED, PARTED } from './verbs.ts'
import { lean } from '../text/lean.ts'

const valuationBefore = lean(
  /\b(?:valu(?:ation|ed|ing|es|e)|worth)\b(?: (?:of|at|the|company|startup|it|firm|is|was|to|more|than|over|around|about|nearly|approximately|up|as|much|by|itself|has|in|reached|roughly|some|pre-money|post-money|just|(?!(?:after|following|having|upon|on|with|while|from|and|rais|secur|clos|land|bag|nab|snag|pull|bring)\w*\b)[A-Z]\w+))*\s*$|\bvalu(?:es|ed|ing)\b[^.,;$€£¥]{0,60}\bat\b[^.,;$€£¥]{0,24}$|\bvalu(?:e|es|ed|ing) (?:it|(?:the|its)(?: [\w-]+){1,4}|[A-Z][\w.]*(?: [A-Z][\w.]*){0,2})(?: (?:at|between|in the range of)[^.,;$€£¥]{0,24})?\s*$|\b(?:doubl|tripl|quadrupl|quintupl)\w+ (?:its |the )?valuation (?:to|at|from)[^.,;$€£¥]{0,12}$|\b(?:valuation|price tag|paper value)(?: now)?(?::| (?:stands|sits) at| is| was)[^.,;$€£¥]{0,16}$|\b(?:price tag|paper value) (?:has |have |now |more |than )*[a-z]+(?: to| at| of)?(?: (?:about|over|nearly|around|more than))? $|\bvaluation (?:jumps?|soars?|doubles|climbs?|rises|hits|to|of|tops)[^.,;]{0,24}$/i,
)
const valuationAfter =
  /^(?:\s|-)*(?:pre-money|post-money|pre|post)?(?:\s|-)*valuation\b|^ (?:pre|post)[- ]money\b|^ (?:price tag|on paper\b)|^ (?:juggernaut|behemoth|powerhouse|company)\b/i
const otherBefore = lean(
  /\b(?:revenues?|ARR|run[- ]rate|sales|market(?: size)?|spend(?:ing)?|costs?|worth|profits?|loss(?:es)?|capex|orders?|contracts?|commit(?:ted|ment|s)?|deal (?:worth|valued)|fine|salary|salaries|pay(?:ing|s)?|budget|grants?|purchase|buy|bookings|backlog|cash|assets|paid|charging|price[ds]?)\b[^.,;]{0,28}$/i,
)
const otherAfter = lean(
  /^(?:\s|-)*(?:takeover |buyout |acquisition |cash |all-cash )?(?:offer|bid|approach|proposal)\b|^(?:\s|-)*(?:plus |of |in )?(?:annual(?:i[sz]ed)?|ARR|revenues?|run[- ]rate|sales|market\b|contract|orders?|per (?:month|year|token|hour)|a (?:month|year)|worth of|in cash|deal with|budget|fine|grants?|data[- ]cent(?:er|re)|infrastructure|compute|investment plan|plan\b|(?:[\w-]+ ){1,3}(?:programme?|initiative)\b|in (?:annual|revenue|sales|orders|grants|chips|compute|commitments))/i,
)
/** The company is now worth, makes Kestrel worth; a contract is worth something else. */
const isWorth = lean(
  /\b(?:[Ii]t(?:self)?|company|startup|start-up|firm|(?<!\b[Tt]he )(?!(?:Deal|Contract|Market|Round|Order)\b)[A-Z][\w.]+(?= (?:is|was|now)\b)|makes [A-Z][\w.]*(?: [A-Z][\w.]*)?)(?: (?:is|was|now|already|reportedly|currently|being|be|as))* worth (?:[a-z]+ ){0,3}$/,
)
/** Up from $1.2 billion in its previous round: what a price is held against. */
const heldAgainst = new RegExp(`\\b(?:up|jump\\w*|ris\\w*|rose|climb\\w*|soar\\w*|grew) from ${ABOUT}$`)
const inLast =
  /^ (?:valuation )?(?:in|at|during|after|from) (?:its|the|their) (?:(?:last|previous|prior|most recent|earlier) (?:[\w-]+ )?(?:round|financing|raise|fundraise)|Series [A-L])\b/
/** Has brought Kestrel, or given it, right before a sum. */
const handed = new RegExp(
  `\\b(?:${HANDED}) (?:it|them|(?:the )?(?:company|startup|firm)|[A-Z][\\w.]*(?: [A-Z][\\w.]*){0,2}) (?:(?:about|over|more|than|nearly|around|roughly|some|another|a|an|fresh|cool) )*$`,
)
const IN_THIS =
  '^(?: (?:so far|to date|already))? (?:in|for|through|across) (?:this|that|its latest|the (?:latest|current|new)) '
/** So far in this: of it. */
const ofThis = new RegExp(IN_THIS)
/** So far in this round alone. */
const ofThisRound = new RegExp(`${IN_THIS}(?:[\\w-]+ ){0,2}?(?:round|Series [A-L]\\d?|financing|raise)\\b`)
/** Money that buys no share: a grant, a contract, a prize. */
const granted =
  /^(?:\s|-)*(?:(?!round|Series|seed|in |from )[\w-]+ ){0,3}(?:grants?|contracts?|awards?|orders?|prizes?|subsid(?:y|ies))\b/i

/** Brings the firm's total investment, or overall capital raised, to: all that ever came in. */
const broughtTo = lean(
  /\b(?:total|overall|cumulative|aggregate|lifetime|all-time)\b(?! (?:\w+ ){0,2}(?:Series [A-L]\d?|seed|round|valuation|value))[^.;$€£¥]{0,48}? (?:to|at|past|of|is|is now|beyond|above|now)(?: (?:a|an|some|about|around|over|more than|nearly|almost|just|roughly|approximately|well|date))*\s*$|\b(?:funding|capital|equity|financing|investment|amount|money|raised)(?: raised)? (?:to date|so far)(?::|(?: to| at| of| is| now stands at| past| comes to| now comes to)\b)[^.;$€£¥]{0,16}$/i,
)
/** Brings its funding, or the start-up's war chest, to: the same without a word for all of it. */
const liftedTo = lean(
  /\b(?:bring|brought|tak|took|lift|push|boost|swell|grow|rais)\w* (?:(?:its|the|their|our|all|[A-Z][\w.]*['’]s?|(?:company|startup|start-up|firm|team)['’]s?) )*(?:(?:venture|equity|disclosed|reported|known|outside|lifetime) )?(?:funding|capital|financing|backing|war chest|coffers|haul|investment|money|amount|fundraising|total)(?: (?:raised|in|secured|received|so far|to date|haul))* (?:up )?(?:to|past|beyond|above)(?: (?:a|an|some|about|around|over|more than|nearly|almost|just|roughly|approximately|well|at least))*\s*$/,
)
/** With this round, or counting it, the company has raised: so far. */
const counting = lean(
  /(?:^|[.;,] )(?:[Tt]ogether|[Cc]ombined|[Aa]long) with (?:its |the |all )?(?:earlier|previous|prior|past|existing) (?:[\w-]+ )?(?:rounds?|funding|financing|capital|money|investments?)\b|(?:^|[.;,] )(?:[Ww]ith|[Ii]ncluding|[Cc]ounting|[Aa]fter|[Ff]ollowing) (?:the|this|its|today['’]s) (?:[\w-]+ ){0,3}(?:round|funding|cash|infusion|injection|investment|money|capital|raise|financing|deal|Series [A-L]\d?)\b/,
)
const hasRaised = new RegExp(
  `\\b(?:has|have|had) (?:now |so far |already )*(?:raised|secured|attracted|taken in|brought in|drawn) ${ABOUT}$`,
)
/** Has or had raised, or previously raised, right before a sum. */
const soFar = new RegExp(
  `\\b(?:(?:has|have|had) (?:previously |already )*|previously )(?:raised|secured|attracted|taken in) ${ABOUT}$`,
  'i',
)

/** What a round is made up of: the round includes an investment of $10 million in new capital. */
const partOf =
  /\b(?:round|financing|funding|raise|investment|deal|which|total)\b (?:(?:also|is|was) )?(?:includ\w+|compris\w+|consist\w+ of|made up of|composed of)\b[^.;$€£¥]{0,40}$|\b(?:conversion|converting|converted|rollover) of[^.;$€£¥]{0,12}$/i
const cumulativeBefore = lean(
  /\b(?:total (?:funding|raised|capital|investment|amount raised)|(?:bring(?:s|ing)?|brought|taking|takes) (?:its |the )?(?:company['’]s |startup['’]s )?total|has (?:now )?raised in total |raised a total of|total(?:l?ing|s)?|altogether|(?:to date|so far|all told|in total|over the years),? (?:[\w.]+ ){1,4}(?:has|have|had) (?:raised|attracted|drawn|secured|collected|amassed|gathered|banked|received|taken in|brought in|pulled in|hauled in)|\b[Bb]acked by)[^.;]{0,34}$/i,
)
const cumulativeAfter = lean(
  /^[^.,;]{0,44}\b(?:has|have|had) (?:now )?raised (?:to date|so far|in total|since)|^[^.,;]{0,24}\b(?:altogether|in total(?: funding)?|since (?:19|20)\d\d|to date|till (?:date|now)|up to now|since (?:its|it was|it|launch|inception|founding)|(?:during|over|throughout) (?:its|the company['’]s) (?:life|lifetime|history|existence)|in (?:just |only |about |under |less than )?(?:\d\d|(?:two|three|four|five|six|seven|\d) years|eighteen) ?(?:months|years)?\b|so far|overall(?! (?:funding|capital|financing|investment|equity|raise))|over (?:the )?(?:past|last|its|two|three|four|five) |in all\b|across (?:all|(?:\w+ ){1,2}rounds)|(?:between|from) (?:19|20)\d\d (?:and|to|through|until) (?:19|20)\d\d)\b/i,
)
const roundBefore = lean(
  new RegExp(
    `\\b(?:${FLUSH}|${GAINED}|${GAINING}|rais(?:e|es|ed|ing)|(?:pull|rake|bring|haul|take) in|secur\\w+|clos\\w+|snag\\w*|grab\\w*|get(?:s)?|receiv\\w+|attract\\w+|obtain\\w+|complet\\w+|announc\\w+|sought|seek(?:s|ing)?|collect\\w*|pocket\\w*|funding|financing|fundrais(?:e|er|ing)|round|injection|infusion|investment|backing|haul|Series [A-L]\\d?,?|for|as (?:much|little) as|up to)(?: (?:another|an additional|additional|a|an|its|about|up to|over|more than|of|worth|totall?ing|at least|nearly|almost|roughly|around|approximately|as much as|new|fresh|some|the|exceeding|is|was|only|just|merely|at|to|in|massive|whopping|cool|further|extra|oversubscribed|between))*\\s*$`,
    'i',
  ),
)
const roundAfter = lean(
  /^ in the bank\b|^(?:\s|-)*(?:(?:oversubscribed|massive|mega|fresh|new|additional|upsized|all-equity|equity|venture|growth|late-stage|early-stage|initial|strategic|private|primary|VC|a|an|its|the|in|of|for|as|first|second|third|latest|total|combined|major|huge|big|largest|record|preferred|outside)(?:\s|-))*(?:Series|seed|angel|pre-?seed|pre-series|round|funding|financing|raise|venture|capital|from|led by|extension|investment|fundraise|fundraising|fundraiser|infusion|injection|mega[- ]round|backing|(?<=(?:new|fresh) )(?:money|cash)|at an?|mega|equity(?! (?:value|stake|and debt)))\b/i,
)
/** A round by its name, whatever the cash before was of. */
const ofRound = /^(?:\s|-)*(?:[a-z-]+ )?(?:Series [A-L]\d?|pre-?seed|seed|angel)\b(?! (?:fund|stage))/
/** An entry of a list: 1. Cloudberry, $300M, AI infrastructure. */
const entry =
  /^(?:[-–•*] ?)?\s*(?:\d{1,2}[.)]\s*)?(?:\([Tt]ied\)\s*)?(?:[a-z]{1,3})?(?:[A-Z][\w.'& -]{1,40}(?:,| ?[–—-]{1,2}|:)|[A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,3}) $/
const parted = new RegExp(
  `\\b${PARTED}(?: (?:another|an additional|a further|a fresh|a|an|about|over|more than|nearly|almost|roughly|around|some|up to|at least|a cool|a whopping))*\\s*$`,
)
const ticketBefore = lean(
  /\b(?:invest(?:s|ed|ing)?|pour(?:s|ed|ing)?|put(?:s|ting)?|wrote|contribut\w+|commit(?:s|ted|ting)?|inject(?:s|ed|ing)?|pump(?:s|ed|ing)?|bet(?:s|ting)?|stak(?:es|ed|ing)|(?:chip|kick)\w* in|suppl(?:ies|ied)|sinks?|sank|plow(?:s|ed|ing)?)(?: (?:further|extra|a|an|about|up to|over|more than|around|nearly|another|additional|roughly|as much as|in))*\s*$/i,
)
const dealBefore =
  /\b(?:acqui\w+|buy(?:s|ing)?|bought|loan|debt|borrow\w*|lent|bonds?|notes|credit facility|fund|IPO|offering|tender|sale)\b[^.;]{0,44}$/i
const dealAfter = lean(
  /^(?:\s|-)*(?:in |of )?(?:new |fresh )?(?:all-cash |cash |stock |convertible |senior |secured |term |venture |growth |non-dilutive |bank |revolving |private |syndicated |bridge |green |junk |[a-z]+-year |corporate )*(?:acquisition|deal|loan|debt|bonds?|notes?(?! of)|credit|fund\b|IPO|buyout|takeover|tender|facility|venture fund\b|vehicle|margin loan)/i,
)

/** As the most valuable company with a $3 trillion valuation: what a listed giant is worth. */
export const ofGiant =
  /\bmost valuable (?:[\w-]+ )?(?:company|firm|stock|chipmaker)\b[^.;]{0,30}$|\bmarket (?:cap|value|capitali[sz]ation)\b[^.;]{0,24}$/i

/** Jumped from $6 billion to $15 billion: what it was. */
const risenFrom = new RegExp(`\\bfrom ${ABOUT}$`)
/** Its valuation went from $6 billion in 2024 to: what it is now. */
const pricedUpTo = new RegExp(
  `\\b(?:valuation|valued|value|worth)\\b[^.;]{0,24}\\bfrom (?:\\w+ ){0,2}[$€£¥](?:[^.;$€£¥]|\\.\\d){2,100} to ${ABOUT}$`,
)
/** Words of a company that is no more. */
export const OVER =
  /\b(?:chapter (?:7|11)|bankrupt\w*|shut(?:s|ting)? down|shuttered|w(?:ind|ound)(?:s|ing)? down|insolven\w+|ceas\w+ operations|liquidat\w+|clos\w+ its doors)\b/i
/** Filed for bankruptcy after raising: all that ever came in. */
const raisedAll = new RegExp(`\\brais(?:ed|ing) ${ABOUT}$`, 'i')
/** With the latest funding it has now raised: so far. */
const nowRaised = new RegExp(
  `\\b(?:has|have|had) now (?:raised|collected|attracted|amassed|(?:taken|pulled|brought) in) ${ABOUT}$`,
  'i',
)
/** Backed by $75 million: so far, and no round. */
const backedBy = new RegExp(`\\bbacked by ${ABOUT}$`, 'i')
/** A company which has raised: so far. */
const whichRaised = new RegExp(`\\b(?:which|that|who) (?:has|have|had) (?:now |already |so far )?raised ${ABOUT}$`, 'i')

/** Whether the words beside an amount say outright that it is no share: a grant, an order, one cheque, all so far. */
export function isNoShare(words: string, from: number, to: number): boolean {
  const tail = words.slice(to, to + 60)
  return (
    granted.test(tail) ||
    otherAfter.test(tail) ||
    apartOf(words, words.slice(Math.max(0, from - 70), from), tail) !== null
  )
}

/** What an amount at an offset of a sentence is of, by the words on both its sides. */
export function roleOf(words: string, from: number, to: number): MoneyRole {
  const head = words.slice(Math.max(0, from - 70), from)
  const tail = words.slice(to, to + 48)
  if (grown(words.slice(0, from)) && !valuationAfter.test(tail)) return 'round'
  if (isTotal(words, from, to) && !ofThis.test(tail)) return 'cumulative'
  // Has now raised $935 million in this round alone: of it, whatever the total of.
  if (ofThisRound.test(tail) && /\b(?:rais|secur|collect|brought in|taken in|attract)\w*[^.;$€£¥]{0,30}$/.test(head))
    return 'round'
  // Previously, it had raised $51 million, according to Crunchbase; had raised $306 million as of September: all that came so far.
  if (
    soFar.test(words.slice(0, from)) &&
    !/\b(?:Series [A-L]\d?|seed|round|led by|from(?= [A-Z])|investors)\b/.test(
      words.slice(Math.max(0, from - 60), from) + words.slice(to, to + 60),
    ) &&
    (/\bpreviously\b/i.test(words.slice(0, from)) ||
      /^[^.;]{0,40}(?:\bas of\b|\b(?:according to|per|data from) (?:Crunchbase|Pitch[Bb]ook|Tracxn|Dealroom|CB Insights|data)\b)/.test(
        words.slice(to, to + 90),
      ))
  )
    return 'cumulative'
  // Closed its Series A at $30 million: the size, where no other amount stands before.
  if (
    /\bclos\w+ (?:(?:its|a|an|the) )?[^.;,$€£¥]{0,24}(?:round|Series [A-L]\d?|seed|funding|financing|raise) at\s*$/.test(
      head,
    ) &&
    !valuationAfter.test(tail)
  )
    return 'round'
  // Invested $5 million in its latest round, which raised a total of $40 million: a cheque, and what the round came to.
  if (/\bround,? (?:which|that) (?:has )?(?:raised|brought in|totall?ed|came to)\b[^.;$€£¥]{0,24}$/i.test(head))
    return 'round'
  if (
    ticketBefore.test(head) &&
    /^ (?:in|into) [^;.]{0,70}\bround,? (?:which|that) (?:raised|brought in|totall?ed|came to)/.test(
      words.slice(to, to + 110),
    )
  )
    return 'ticket'
  // The total is the product of a new investment of $100 million from Medway: of that one.
  if (
    /\b(?:investment|injection|infusion|financing|cheque|check) of (?:\w+ ){0,2}$/.test(head) &&
    /^ from [A-Z]/.test(tail)
  )
    return 'round'
  // Held a first close on $450 million: of whatever is closed.
  if (/\b(?:first|initial|interim) close (?:on|of|at|with)(?: [a-z]+){0,3} $/.test(head)) return 'round'
  const noRound = apartOf(words, head, words.slice(to, to + 60))
  if (noRound !== null) return noRound
  // Pushes its funding past $510 million: the reserve is part of the sum.
  const past = /^(?:past|beyond|above) /.exec(words.slice(from, to))?.[0] ?? ''
  if (
    (broughtTo.test(head + past) || liftedTo.test(head + past)) &&
    !roundAfter.test(tail) &&
    !valuationAfter.test(tail)
  )
    return 'cumulative'
  if (
    hasRaised.test(head) &&
    !roundAfter.test(tail.replace(/^ in (?:[a-z]+ )*(?:funding|capital|equity|financing)(?=[.,;]|$)/, '')) &&
    (counting.test(words.slice(0, from)) ||
      /^,? (?:including|counting|with) (?:this|the|its|today['’]s) (?:[\w-]+ ){0,3}(?:round|funding|cash|infusion|injection|investment|raise|financing|deal)\b/.test(
        tail,
      ))
  )
    return 'cumulative'
  // About $234 million has already been raised in the round: how much of it came.
  if (
    /^ (?:has|have|had|was|were) (?:already |now |so far )*(?:been )?(?:raised|secured|collected|brought in)\b(?! (?:to date|in total|since|by (?:AI|the) \w+ (?:startups|companies)))/.test(
      tail,
    ) &&
    !/\btotal\b/i.test(head)
  )
    return 'round'
  // That makes $40 million in total; its total now: $40 million.
  if (
    (/\b(?:makes|makes it|adds up to|comes to)(?: (?:about|over|more than|nearly|around|roughly|some))* $/.test(head) &&
      /^ (?:in (?:total|all)|raised|all told|altogether|to date)\b/.test(tail)) ||
    /\b(?:[Tt]otal|[Rr]aised) (?:now|so far|to date): ?$/.test(head) ||
    // The reserve is read as part of the sum: adds up to.
    (/\badds $/.test(head) && words.startsWith('up to', from))
  )
    return 'cumulative'
  // Investors have handed Kestrel $9 million; a round has brought it $9 million.
  if (
    handed.test(head) &&
    !valuationAfter.test(tail) &&
    /\b(?:[Ii]nvestors|[Bb]ackers|round|Series [A-L]\d?|seed|financing|raise|pitch)\b/.test(words)
  )
    return 'round'
  // Pulled $43 million in.
  if (parted.test(head) && /^ (?:[a-z]+ ){0,2}?(?:in|up|down|together|out|home|off)\b/.test(tail)) return 'round'
  if (risenFrom.test(head) && /^[^.;$€£¥]{0,90} to (?:\w+ ){0,2}[$€£¥]/.test(words.slice(to, to + 110))) return 'other'
  if (pricedUpTo.test(words.slice(Math.max(0, from - 170), from))) return 'valuation'
  // Values the firm, already backed by Medway, at slightly more than $3 billion.
  if (
    /\bvalu(?:es|ed|ing) (?:the|it|its|his|her|their|[A-Z]|[\w-]+[- ]year[- ]old)[^;$€£¥]{0,160}?(?:, | )at (?:(?:about|slightly|just|over|more|than|nearly|around|roughly|approximately|a|an|up|to|least|as|much|whopping|cool) )*$/.test(
      words.slice(Math.max(0, from - 220), from),
    )
  )
    return 'valuation'
  if (
    /\b(?:round|funding|financing|raise)\b[^.;$€£¥]{0,60} (?:totall?ing|amounting to|worth|put at) (?:\w+ ){0,2}$/.test(
      head,
    )
  )
    return 'round'
  // From investors including Medway at $50 million: what each put in.
  if (
    /\b(?:investors?|backers?|shareholders?)\b[^;]{0,120}[A-Z][\w&.-]+ at (?:\w+ ){0,1}$/.test(
      words.slice(Math.max(0, from - 160), from),
    ) &&
    !valuationAfter.test(tail)
  )
    return 'other'
  if (
    /\b(?:round|Series [A-L](?:-?\d)?|seed|financing|raise|fundraising|pre-IPO|injection|infusion),? worth (?:\w+ ){0,2}$/.test(
      head,
    )
  )
    return 'round'
  if (/^ for (?:charity|charities|good causes)\b/.test(tail)) return 'other'
  // An extension of its $50 million Series C: the size of what is extended.
  if (/\bextension (?:of|to) (?:(?:an?|its|the|that|last|year['’]s|previous|earlier|[a-z]+) )*$/.test(head))
    return 'other'
  // The $3 billion valuation in the previous round.
  if (
    /^ valuation (?:in|at|from|of|during|after) (?:its|the|their) (?:last|previous|prior|most recent|earlier)\b/.test(
      tail,
    )
  )
    return 'other'
  if (OVER.test(words) && raisedAll.test(head) && !/\b(?:Series [A-L]\d?|seed|round)\b/.test(tail)) return 'cumulative'
  // The funds already secured exceed $60 million: of a round that is not closed.
  if (
    /\b(?:funds|money|capital|commitments|amount) (?:already|so far) (?:secured|raised|committed|pledged)\b[^.;$€£¥]{0,20}$/i.test(
      head,
    )
  )
    return 'other'
  // $1 billion it secured last Friday.
  if (
    /^ (?:(?:that|which) )?(?:it|they|the (?:company|startup|firm)|[A-Z]\w+) (?:has |had |just |recently |already )*(?:raised|secured|closed|landed|announced|bagged|received|brought in)\b/.test(
      tail,
    ) &&
    !/\b(?:since|so far|to date|over the|in total)\b/.test(tail) &&
    !/\b(?:total|valu)\w*[^.;]{0,20}$/i.test(head)
  )
    return 'round'
  if (heldAgainst.test(head) && inLast.test(tail)) return 'other'
  if (ofGiant.test(head)) return 'other'
  // The company is now worth $600 million.
  if (isWorth.test(head)) return 'valuation'
  // Closing in on a $2bn valuation: not reached.
  if (/\bclosing in on (?:an? |its )?$/i.test(head)) return 'other'
  // Its most recent valuation of $4 billion: not that of this round.
  if (
    /\b(?:most recent|previous|prior|last|earlier|former|old|existing) (?:private )?valuation (?:of|at)[^.;$€£¥]{0,16}$/i.test(
      head,
    )
  )
    return 'other'
  if (
    /\btotal (?:Series [A-L]\d?|seed|pre-seed)(?: (?:funding|round|financing|raise|raised|investment))? to[^.;$€£¥]{0,16}$/i.test(
      head,
    )
  )
    return 'other'
  if (partOf.test(head) && !/\b(?:Series [A-L]\d?|seed|round)\b/.test(tail) && !/^ (?:\w+ ){0,2}from [A-Z]/.test(tail))
    return dealAfter.test(tail) ? 'deal' : 'other'
  if (
    /\b(?:rounds?|raise|raising|raised|funding|talks|\d[\d.]*\s?(?:[MBKmbk]n?|million|billion))\b[^.;,]{0,44} at(?: (?:a|an|about|around|over|nearly|roughly))?\s*$/.test(
      head,
    )
  )
    return 'valuation'
  if (
    entry.test(words.slice(0, from)) &&
    /^(?:[,:;.]|$|\s*(?:\(|[–—-] |\n)| (?:Series|[Ss]eed|[Pp]re-|[A-Z]\w+ (?!said)))/.test(tail)
  )
    return 'round'
  if (
    /\b(?:in total|to date|so far|all told)$/i.test(words.slice(from, to)) &&
    /\b(?:raised|secured|received|attracted|collected|brought in|taken in|pulled in|makes) [^.;]{0,20}$/i.test(head)
  )
    return 'cumulative'
  if (
    /\b(?:has|have|had) (?:now |so far )?raised (?:a total of|in total) (?:\w+ ){0,2}$/i.test(head) &&
    (!roundAfter.test(tail.replace(/^ in (?:[a-z]+ )*(?:funding|capital|equity|financing)(?=[.,;]|$)/, '')) ||
      // It has raised a total of $90 million from Medway and Tern: in all its rounds.
      (/^(?:It|The (?:company|startup|start-up|firm)) /.test(head) &&
        tail.startsWith(' from ') &&
        !/\b(?:round|Series [A-L]\d?|seed|led by)\b/.test(tail)))
  )
    return 'cumulative'
  if (nowRaised.test(head) && !/\b(?:round|Series [A-L]\d?|seed|led by|valuation)\b|^ at an? /.test(tail))
    return 'cumulative'
  if (dealBefore.test(head) && /^(?:,? )(?:in|of) (?:all-)?(?:cash|stock)\b/i.test(tail)) return 'deal'
  if (valuationAfter.test(tail) || (valuationBefore.test(head) && !/\bworth\b[^.]*$/i.test(head.slice(-16))))
    return 'valuation'
  if (granted.test(tail)) return 'other'
  if (backedBy.test(head) && !/^ (?:in|of) (?:new|fresh) /.test(tail)) return 'cumulative'
  if (whichRaised.test(head) && !/\b(?:round|Series|seed|pre-seed|led by|financing)\b/.test(tail)) return 'cumulative'
  if (dealAfter.test(tail)) return 'deal'
  if (otherAfter.test(tail)) return 'other'
  if (cumulativeBefore.test(head) && !/\btotal(?:l?ing|s)?\b[^.;]*$/i.test(head.slice(-24)) && !roundAfter.test(tail))
    return 'cumulative'
  // $307 million in total funding, including a $250 million Series B: the round is told beside the total.
  const within = /,? (?:including|with|of which) (?:\w+ ){0,3}$/.test(head) && ofRound.test(tail)
  if (!within && /\btotal (?:funding|raised|capital|amount)|\b(?:its|the) total\b/i.test(head)) return 'cumulative'
  // $115 million in the largest round to date: the size of that round.
  if (
    cumulativeAfter.test(tail) &&
    !/round\b/i.test(tail.slice(0, 17)) &&
    !/^[^.,;]{0,40}\b(?:round|financing|raise|Series [A-L]\d?|largest|biggest)\b[^.,;]{0,20} (?:to date|so far)/.test(
      tail,
    )
  )
    return 'cumulative'
  if (
    head.length > 12 &&
    /^ (?:investment |cheque |check |commitment |contribution )?(?:each )?from [A-Z]/.test(tail) &&
    /\b(?:consist|compris|includ|made up|of which|split|as well as|and|plus|with)\w*\b[^.;]{0,50}$/i.test(head) &&
    !/\b(?:rais|secur|clos)\w*[^.;]{0,30}$/i.test(head)
  )
    return 'ticket'
  if (/^ (?:minority |strategic )?stake in /.test(tail)) return 'ticket'
  if (/^ (?:RMB |USD )?(?:in|into) [^,;.]{0,60}\bround\b/.test(words.slice(to, to + 80)))
    return ticketBefore.test(head) &&
      /^ (?:in|into) [^,;.]{2,40} as part of|^ (?:in|into) (?:the|this|that|its) (?:\w+ ){0,2}(?:round|financing|raise)\b/.test(
        tail,
      )
      ? 'ticket'
      : 'round'
  if (ticketBefore.test(head)) return 'ticket'
  if (
    otherBefore.test(head) &&
    !ofRound.test(tail) &&
    !/\b(?:rais|secur|round|funding|financing|seed|Series [A-L]\d?)\w*[^.,;]{0,14}$|\b(?:rais|secur)ing (?:[a-z]+ ){0,2}(?:investment|funding|financing|capital) worth $/i.test(
      head,
    )
  )
    return 'other'
  if (roundAfter.test(tail)) return 'round'
  if (dealBefore.test(head) && !/\b(?:rais|secur)\w*[^.,;]{0,20}$/i.test(head)) return 'deal'
  if (roundBefore.test(head)) return 'round'
  return 'other'
}

/** Whether a valuation is said before or after the money. */
export const kindOf = (words: string, from: number, to: number): ValuationKind => {
  const around = words.slice(Math.max(0, from - 40), to + 34)
  return /pre[- ]?money|(?:before|excluding|(?:not|without) (?:including|counting)|exclusive of) the (?:new )?(?:money|cash|capital|investment|round|fund(?:s|ing)|financing)/i.test(
    around,
  )
    ? 'pre'
    : /post[- ]?money|(?:after|following|including) the (?:new )?(?:deal|round|investment|financing|money|cash|capital|funding|raise)/i.test(
          around,
        )
      ? 'post'
      : 'unspecified'
}

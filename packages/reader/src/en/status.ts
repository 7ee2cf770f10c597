import type { Relation, Status } from '../mention.ts'
import { each } from '../text/each.ts'
import { pending } from './pending.ts'
import { FLUSH, GAINED, GAINING, REFUSED, REPORTED } from './verbs.ts'
import { lean } from '../text/lean.ts'

const said: readonly (readonly [RegExp, Status])[] = [
  [
    lean(
      new RegExp(
        String.raw`\b(?:(?:fell|fallen|falls) through|called off|scrapp(?:ed|ing)|shelv(?:ed|es|ing)|(?:round|raise|financing|fundraise|fundraising|Series [A-L]\d?) (?:has |had |was |is |got |been )*cancell?ed|(?:round|raise|financing|fundraise|fundraising|extension|Series [A-L]\d?) (?:(?:came|fell|broke) (?:apart|down)|fail(?:s|ed)\b(?! to))|(?:back|step|shi)\w+ away from (?:an?|the|its|[$€£¥])|g(?:a|i)ve(?:s|n)? up (?:on )?(?:raising|its|the)|never (?:closed|happened|materiali[sz]ed|came (?:together|about|through))|miss(?:ed|es|ing) (?:its|the|an?) (?:goal|target) of raising|came away with nothing|collaps(?:ed|es|ing)|abandon\w+|(?:fail(?:ed|ing|s)|(?:un|not )able|could(?: not|n['’]t)(?: manage)?|never managed)(?: to)? (?:raise|close|secure|complete|find|land|get)|walk(?:ed|s) away|pull(?:ed|s|ing) out of|back(?:ed|s|ing) out of|withdr(?:ew|awn|aws)|(?<!\boversubscribed\b[^.;]{0,60})(?:${REFUSED}) (?:an?|the|its|[$€£¥])(?! (?:reports?|claims?|rumou?rs?)))\b`,
        'i',
      ),
    ),
    'failed',
  ],
  [
    lean(
      /\b(?:denied|denies|not true|false report|retracted|(?:did|has|had|have)(?: not|n['’]t) rais(?:e|ed)(?! (?:[a-z]+ ){0,3}since\b)|call(?:s|ed) (?:an? |the )?(?:report|rumou?r|story|claim)s?|(?:round|raise|financing|funding|fundraising|fundraise|Series [A-L]\d?)\b[^.;]{0,30} on (?:hold|ice)|(?:is|was|are|were) [“"]?(?:\w+ly )?(?:false|inaccurate|incorrect|wrong|baseless|fabricated|made up)|untrue|disput\w+|dismiss(?:ed|es|ing) (?:an? |the )?(?:report|rumou?r|talk)\w*|(?:paus|suspend|halt)(?:ed|es|s|ing) (?:its |the |an? )?(?:[$€£¥][\d.]+ ?\w* )?(?:\w+ )?(?:funding|fundraising|fundraise|round|raise|Series)|no plans to raise)\b/i,
    ),
    'disputed',
  ],
  [
    lean(
      /\brumou?rs? (?:have|has|had) it\b|\bword (?:on the street |in the market |in the valley )?(?:is|has it) that\b|\bunconfirmed\b|\b(?:nobody|no one|neither \w+)[^.;]{0,20} (?:has |have |would )?confirm(?:ed)?\b|\b(?:investor|source|post|user|person|blogger|tipster)s? (?:has |have )?claim(?:s|ed)\b|\b(?:not|un)[ -]?(?:clear|known) (?:whether|if)\b|\bwhether [^.;,]{2,40} (?:has|had|have) (?:raised|closed|secured)|\b(?:thought|believed|rumou?red) to have (?:already |just )?(?:raised|closed|secured|landed)\b|\bmay have (?:already |just )?(?:raised|closed|secured|landed)\b/i,
    ),
    'unknown',
  ],
  [/\b(?:(?:first|initial|interim|intermedia\w+|partial) close|first tranche)\b/i, 'partly_closed'],
  // Raising $9 million at a $36 million cap: who asks has no need to be named.
  [/^\W*(?:now |currently )?(?:raising|seeking)\b[^,]*$/i, 'in_progress'],
  [
    lean(
      /\b(?:(?:in|early|advanced|late-stage) (?:talks|discussions|negotiations)|negotiat\w+|discuss(?:ing|ed|es)|explor(?:ing|es)|consider(?:ing|s)|weigh(?:ing|s)|mull(?:ing|s)|(?:may be |is |are )?looking (?:to|for)|in principle|in the works|front-?runner|(?:likely|tapped|favou?rite) to (?:co-)?lead|(?:has|have|had|is|are|was|been) (?:begun|opened|started|begin\w*|opening|starting|having|had|held|holding) (?:\w+ )?(?:talks|discussions|conversations|negotiations|meetings)|working (?:on|toward) (?:an?|its|the) (?:[$€£¥][\d.]+ ?\w* )?(?:[\w-]+ ){0,3}(?:round|raise|financing|fundraise)|(?:hired|engaged|tapped|enlisted|appointed) [^.,;]{2,30} to (?:help )?(?:it )?(?:raise|find|run|explore|advise)|(?:hired|engaged|tapped) (?:bankers|advisers|advisors)|talks (?:to|with|about|for|over)|(?:talking|speaking) (?:to|with) [^.;]{2,40}? (?:about|on|over)|sound(?:s|ed|ing) out|[Ii]f [^.,;$€£¥]{2,50} (?:winds|ends) up (?:raising|closing|securing)|(?:if|unless|should|whether|once) (?:it|they|the (?:company|startup|firm|round|deal)|[A-Z][\w.]+(?: [A-Z][\w.]+){0,2}) (?:does |ever )?(?:raises?|closes?|secures?|completes?|lands?|goes)|were to (?:raise|close|secure)|gaug(?:es|ing) (?:investor )?(?:interest|appetite)|(?:pitch|court|woo|approach)(?:es|ed|ing)? (?:\w+ ){0,2}(?:investors|backers|VCs|funds)|fielding|(?:could|would|might|may|stands to) (?:\w+ly |more than |be )*(?:rais|valu|lead|led|clos|fetch|land|secur|doubl|tripl|quadrupl|nearly)\w*(?! (?:the |its )?(?:cost|price|time|speed|team|output|revenue))|(?:would|could|may|might) (?:bring|give|hand|provide|see)(?= (?:[\w.]+ ){0,4}[$€£¥])|under (?:discussion|negotiation|consideration)|on the table|(?:may|might) invest|held talks|(?:talks|discussions|negotiations|conversations) (?:\w+ly )?(?:(?:(?:are|were|have been|would) )?(?:cent(?:er|re)(?:s|d|ing)?|focus\w*|revolv\w*|involv\w*|concern\w*|cover(?:s|ed|ing)?|value[sd]?|call(?:s|ed)? for|point(?:s|ed)? to|includ\w*|began|begun|started|continu\w*|remain\w*|could|would|may|are|were))\b|on (?:track|course|pace) to (?:raise|close|secure|land|be valued)|(?:gearing up|angling|moving|in line|lining up) (?:to|for)(?= (?:raise|close|secure|land|an?|its|another|fresh|new|[$€£¥])))\b/i,
    ),
    'in_talks',
  ],
  [
    lean(
      /\b(?:is|are) (?:co-)?leading (?:an?|the|its) [^.;]{0,200}\baccording to (?:\w+ ){0,3}(?:people|sources?|persons?)\b|(?:\b(?:is|are|was|were|be|currently|now|reportedly|started|begun|began)|['’](?:s|re)|in the (?:process|midst|middle|course) of) (?:raising|seeking|fundraising|finali[sz]ing|closing(?! in on (?:an? |its )?[$€£¥][^,;]{1,20}valuation)|out raising)\b|\b(?:finali[sz](?:es|ing)|nearing|nears|close to (?:\w+ing|a)\b|(?:currently |now )pitching|pitch(?:es|ing) [^.;]{2,60} (?:for|on) (?:an? )?(?:[\w$.-]+ ){0,3}(?:round|raise|funding|financing)|set to (?:raise|close)|about to (?:raise|close)|seek(?:s|ing)|being raised|on the verge|kick(?:s|ed) off|(?:launch|start|open|begin|beg[au]n)(?:es|ed|s|ing)? (?:an?|its|the) (?:[$€£¥][\d.]+ ?\w* )?(?:[\w-]+ ){0,3}(?:raise|fundraise|fundraising|round|(?<=(?:sale|funding|fundraising|financing|auction|capital-raising|bidding) )process)|being (?:negotiated|discussed|marketed|arranged|assembled|put together)|(?:conducting|running) (?:an?|its) (?:[\w-]+ ){0,3}(?:round|raise|financing|fundraise)\b|subject to (?:due diligence|approval|contract)|yet to close|not (?:yet )?(?:signed|closed|done|final)\b|back in (?:the )?market|oversubscribed and expected|under ?way|(?:is|are) being (?:led|co-led|finali[sz]ed|backed)|(?:has|had|have) (?:not|yet to|n.t) (?:yet )?(?:been )?(?:clos|finali|complet|sign)\w*|letters? of intent|(?:final|advanced|late|last|closing) stages? of|clos(?:es|ed|ing) in on(?= [$€£¥][^,;]{1,16} (?:\w+ ){0,2}(?:round|raise|fundraise|fundraising|financing|funding|investment|Series)| an? (?:new |fresh )?(?:[$€£¥][^,;]{1,16} )?(?:\w+ )?(?:round|raise|fundraise|fundraising|financing|investment|Series))|(?:round|raise|financing|fundraise|fundraising|Series [A-L]\d?) (?:still )?(?:awaits?|hinges on|depends on)|(?:round|raise|financing|fundraise|fundraising|Series [A-L]\d?) (?:is|are|was|has been|remains?) (?:still |now )?(?:taking shape|coming together|pending|subject to|awaiting|stalled|delayed|postponed|held up|pushed back)|(?:mid-?way|half-?way) through (?:an?|the|its)|nearly finished|(?:almost|all but) (?:done|finished|closed|complete)|(?:days|weeks|hours|months) away from [^.;]{0,30}(?:round|raise|financing|funding|Series [A-L]\d?|closing|signing)|(?:hangs|hanging) in the balance|term sheets?)\b/i,
    ),
    'in_progress',
  ],
  [
    lean(
      /\b(?:(?:round|raise|financing|fundraise|fundraising|Series [A-L]\d?) (?:should|will|may|might|must|would|could) (?:\w+ )?(?:close|complete|be (?:closed|completed|signed|finali[sz]ed))|boards? (?:of directors )?(?:has |have |had )?(?:approved|authori[sz]ed|signed off on|cleared) (?:an?|the|its|up|raising|selling)\b|plan(?:s|ning|ned)? (?:on|a)|(?:plan(?:s|ning|ned)?|aim(?:s|ing)?|intend(?:s|ing)?|wants?|hop(?:es|ing)) to (?:\w+ ){0,2}(?:raise|seek|secure|get|receive|land|close|complete|finali[sz]e|invest|inject|pour|put|lead|join|participate|take part|buy|acquire|sell|list|file|go public|borrow|issue|offer|start|begin|(?:bring|pull|rake|haul|take) in|commit|merge|debut|back|fund)\b|hunt(?:s|ing)(?: for)?(?= (?:up to|about|as much as|more|fresh|new|an?|[$€£¥]))|(?:in search of|s(?:earch|crambl)(?:es|ing) for)(?= (?:[$€£¥]|new|fresh|funding|an? |its |the (?:final|last)))|(?:set|due|slated|poised|scheduled|ready) to (?:\w+ly )?(?:be (?:co-led|led|raised|valued|backed|joined)|participate|take part|invest|inject|pour|put|contribute|co-lead|lead|back|join|provide|receive|secure|get|buy|acquire|raise|close)|expect(?:s|ed)? to|(?<!\b(?:rais|secur|clos|land|receiv|obtain|borrow|gets?\b|got\b|w[io]ns?\b|managed|able|funding|money|round)\w* [^.;]{0,80})to (?:invest|put|pour|pump|inject|issue|receive|get|secure|land|return)(?= (?:[a-z-]+ ){0,3}(?:[$€£¥]|Rs |\d))|would (?:acquire|buy|(?:put|pour|invest)(?= (?:[a-z]+ ){0,3}[$€£¥]))|plans(?= (?:tender|secondary|IPO|share|[$€£¥]))|(?<!\b(?:helped|able|managed|right|year|is) )to raise(?= (?:[$€£¥]|an?\b|at\b|up\b|about|more|over|another|as\b|RMB|USD|\d|hundreds|billions|new|fresh|additional))|commitments for|to (?:co-)?lead (?:an?|the|its|[$€£¥A-Z])|trying to|will (?:\w+ly |soon |also |together |instead )*(?:raise|invest|lead|seek|acquire|buy|get|receive|secure|close|put|pour|pump|inject|infuse|chip|contribute|commit|land|be (?:led|raised|valued|backed))(?! (?:the|its|this|that) (?:money|funds|funding|capital|proceeds|cash|product|team))|(?:plan(?:s|ning|ned)?|partner\w*|alliance|team\w* up|tie-?up)(?: with [^.;,$€£¥]{2,60}(?:, [^.;,$€£¥]{2,60},)?)? to launch (?:an?|its|the|their) [^.;,]{0,40}\b[Ff]und\b|(?:the|an?|any) (?:planned|proposed|prospective|potential|possible|upcoming) (?:[$€£¥][\d.]+ ?\w* )?(?:\w+ )?(?:round|deal|financing|investment|raise|funding|Series [A-L]\d?)|['’]s (?:planned|proposed|upcoming|next(?! [\w-]+ (?:was|came|raised|closed|brought|followed|in)\b)) (?:[$€£¥][\d.]+ ?\w* )?(?:[\w-]+ ){0,2}(?:round|raise|financing|fundraise|funding|investment|Series)|offer(?:s|ed|ing)? to (?:invest|put|lead|back|buy|provide|fund|inject)|agreed to (?:acquire|buy|be acquired|be bought|sell)|(?:could|may|might) (?:go public|list|file|debut)|hired (?:bank|advis)\w+|ey(?:es|eing)|target(?:s|ing)|prepar(?:es|ing)|to (?:acquire|buy))\b/i,
    ),
    'planned',
  ],
]
/** States of a deal and the words that say them; the first that fits counts. */
const ORDER: readonly Status[] = [
  'failed',
  'disputed',
  'unknown',
  'partly_closed',
  'in_talks',
  'in_progress',
  'planned',
]
export const statuses: readonly (readonly [RegExp, Status])[] = ORDER.flatMap((state) =>
  [...said, ...pending].filter((one) => one[1] === state),
)
/** Verbs by which something is said to be done. */
export const done = lean(
  new RegExp(
    `\\b(?<![\\w]-)(?:${GAINED}|emerge[sd]?|${REPORTED}poured|put up|lined up|lines up|announced (?:[$€£¥]|a|an|its|that it has|it has|the (?:close|closing))|invested|led|backed|acquired|bought|acquires|buys|hits|confirms|files|filed|prices|priced|continued|participat\\w+|joined|newly announced|(?:began|started) with|(?:after|by|having|upon|following) (?:${GAINING}))\\b`,
    'i',
  ),
)
/** Verbs that say of a round that it is there: a round named without any is only spoken of. */
const finite = lean(
  new RegExp(
    `\\b(?:${GAINED}|${GAINING}|announc(?:es|ed)|confirm(?:s|ed)|valu(?:es|ed)|invested|poured|put (?:in|up)|participated|took part|emerge[sd]?|came|went|goes|brings|leads|closing|(?:doub|trip|quadrup)l(?:es|ed)|(?<!\\w (?:who|that|which) )(?:was|were|is|are|has|have|had)|will|made|wrote|(?:co-)?led (?=the |an? |its )|(?!(?:co-)?led\\b|seed\\b|un|over|founded|called|named|based|planned|expected|proposed|delayed|rumou?red)[a-z]{2,}ed(?! by))\\b`,
    'i',
  ),
)
/** Who tells of something that nobody has announced. */
const hearsay =
  /\b(?:according to|per|citing) (?:[\w-]+ ){0,3}(?:people|sources?|persons?|insiders)\b|\b(?:sources?|people|insiders) (?:say|said|told|familiar|briefed|close to|with (?:direct )?knowledge)\b|\bsaid to be\b/i

/** What a headline says of a deal that is not there. */
const awaited =
  /\b(?:[Hh]ope(?:s|d) for|[Cc]los(?:es|ing) in on|[Ww]ants|[Ss]eeks|[Nn]ears|[Mm]ay|[Cc]ould|[Ll]ikely)\b/

/**
 * The state of a round that a clause names without a verb that says it is there: what its headline says where that tells of no
 * done deal, talks where only hearsay tells of it; null where neither is so.
 */
export function spokenOnly(words: string, sentence: string, headline: string | null): Status | null {
  if (finite.test(words)) return null
  if (hearsay.test(sentence)) return 'in_talks'
  if (headline === null || finite.test(headline.replace(/\bclos(?:es|ing) in on\b/i, 'seeks'))) return null
  const said = statuses.find(([pattern]) => pattern.test(headline))?.[1] ?? null
  if (said === null && awaited.test(headline)) return 'in_talks'
  return said === 'in_talks' || said === 'in_progress' || said === 'planned' ? said : null
}

/** A verb of coming to money that is said outright, with what it came to. */
const asserted = lean(
  new RegExp(
    `(?<!\\b(?:to|will|would|could|may|might|can|not|never|if|be|being)(?: \\w+ly)? )(?:\\b(?:${GAINED}|announc(?:es|ed)|joined|(?:co-)?led|backed|invested|poured|participated in|took part in)\\b|\\b${FLUSH}|^with)[^.;]{0,60}?(?:[$€£¥]\\d|\\b(?:RMB|USD|EUR|US\\$) ?\\d|\\d [mb]illion|Series [A-L]\\d?|\\bseed\\b|\\bround\\b|\\bfunding\\b|\\bfinancing\\b)`,
    'i',
  ),
)
/** Where a sentence turns from what was done to what for, or to what else is meant. */
const aim = lean(
  /,? (?:to (?!back|invest|fund(?! (?:its|the|their|early|clinical|development|research|expansion|growth|further|product|new|an?|hiring|operations)\b)|date)|as (?:it|the|its|they|demand|investors|part of an effort)|for (?!(?:its|a|an|the|their|maiden|debut|new|latest|first|second|third|fourth) [^.;]{0,30}(?:fund|vehicle|IPO|Series|round|seed|growth)\b|\w+ (?:fund|vehicle)\b)(?=[A-Za-z])|(?:and|but) (?:is|are|it is|says?|said|plans|aims|will|expects|hopes|wants|intends|now)|, (?:preps|prepares|plans|eyes|targets|aims|seeks|weighs|hopes) |which (?:it|will|makes|is|aims|plans|hopes|wants|seeks|intends|develops|builds|competes)|that (?:it|will)|takes? aim|ending |after (?:turning down|rejecting|rebuffing|spurning) |(?:[A-Z][\w.]*(?: [A-Z][\w.]*)? )?(?:wants|hopes|plans|aims|intends) to|(?:hoping|looking|aiming|seeking|racing|vying|hopeful|eager|keen) to|betting|while|amid|ahead of|before|so (?:that|it))\b/g,
)

/** What a company is or does, between its name and its verb: Kestrel, which helps firms that plan to …, has raised. */
export const frame = lean(
  new RegExp(
    `^((?:[\\w.’'&-]+ ){0,8}?[\\w.’'&-]+), (?:which|whose|who|an?|the|founded|acquired|bought|based|maker|developer)\\b[^;$€£¥]{3,300}?, (?=(?:has |have |had |also |just |recently |today |now |on \\w+ )*(?:${GAINED}|announc(?:es|ed)|(?:co-)?led|backed|invested)\\b)`,
  ),
)

/** An offer for the company that it did not take. */
const refused =
  /\b(?:turn(?:ed|ing|s) down|reject\w*|rebuff\w*|declin\w*|refus\w*|spurn\w*|walk(?:ed|ing) away from) (?:an?|the|its|[$€£¥])[^.;]{0,80}\b(?:offers?|bids?|approach|takeover|buyout|acquisition|proposal)\b/i

/** What a deal that is done makes its company worth, as if it were yet to come: a deal that would value it at $2 billion. */
const worthAfter = lean(
  /,? (?:(?:in |through )?(?:an? |the )?(?:\w+ )?(?:deal|round|move|transaction|investment|financing|infusion|injection) )?(?:that|which|and) (?:would|could|will|may|might) (?:now |reportedly |also )?(?:value|put|give|make|lift|push|bring|take|boost|raise its valuation)\b/,
)

/**
 * A sentence without what the money is for: `raised $9 million to buy GPUs`, `and plans to hire`. What is meant to be done
 * with money says nothing of whether it came; where more money or a round is told behind, all of it counts.
 */
export function coreOf(given: string): string {
  let words = given.replace(frame, '$1 ')
  let hit = asserted.exec(words)
  if (hit === null) return words
  // Serves companies looking to train models and has raised: what comes before says nothing of the money.
  const before = words.slice(0, hit.index)
  const joined = / (?:and|but) (?:(?:has|have|had|it|also|now|just|recently) )+$/.exec(before)
  const refusal = refused.exec(before)
  // Turned down a $2 billion offer and raised: what was refused is no state of the round.
  if (refusal !== null && !/\b(?:round|Series|funding|investment)\b/.test(refusal[0])) return words.slice(hit.index)
  if (joined !== null && !/[$€£¥]\d|\b(?:round|Series|funding|talks)\b/.test(before)) {
    words = words.slice(joined.index)
    hit = asserted.exec(words)
    if (hit === null) return words
  }
  const from = hit.index + hit[0].length
  const worth = words.slice(from).search(worthAfter)
  if (worth >= 0) return coreOf(words.slice(0, from + worth))
  for (const turn of each(aim, words.slice(from))) {
    const rest = words.slice(from + turn.index)
    if (!/[$€£¥]\d|\bSeries [A-L]\d?|\b(?:round|raise|tranche|close|IPO filing)\b/.test(rest))
      return words.slice(0, from + turn.index)
  }
  return words
}

/** How far a listing has come: filed for is not listed, planned is not filed for. */
export const listingIn = (words: string): Status | null =>
  /\b(?:pull(?:s|ed)|withdr(?:ew|awn|aws)|scrap(?:s|ped)|shelv(?:es|ed)|call(?:s|ed) off|cancel(?:s|led|ed)|abandon(?:s|ed)|dropp?(?:s|ed)(?= (?:its|plans)))\b[^.;]{0,40}\b(?:IPO|listing|offering|SPAC|merger|float|public)\b/i.test(
    words,
  )
    ? 'failed'
    : /\bpric(?:es|ed) (?:its |an? )?(?:[a-z-]+ )?(?:IPO|initial|offering|shares)|\b(?:beg[ai]n(?:s)? trading|completed (?:its|the) (?:merger|IPO|listing|combination)|first day of trading|(?:above|below) (?:their|its|the) (?:IPO|offer(?:ing)?) price|in (?:its|their) [^.;]{0,16}debut)\b/.test(
          words,
        )
      ? 'completed'
      : /\bprice range\b|\btarget\w* an? (?:[a-z]+ ){0,2}(?:IPO )?valuation\b/.test(words)
        ? 'in_progress'
        : /\b(?:SPAC|[Bb]lank[- ]check|[Ss]pecial[- ]purpose)\b/.test(words)
          ? 'planned'
          : /\b(?:hir|pick|tap|select)\w* (?:[a-z]+ )?bank|\b(?:delay|postpon)\w*|\b(?:plan|intend|aim|expect|hopes|prepar|consider|weigh|want|target)\w* (?!to (?:use|spend))/.test(
                words,
              )
            ? 'planned'
            : /\b(?:fil(?:ed|es|ing)|submitted|draft papers|roadshow|won approval|cleared|nod|green light|go-ahead|taking orders|kick\w* off)\b|\b[SF]-1\b/i.test(
                  words,
                )
              ? 'in_progress'
              : null

/** The state of a deal as an English sentence says it; null where it says none. */
export const statusInEnglish = (words: string): Status | null =>
  statuses.find(([pattern]) => pattern.test(words))?.[1] ?? (done.test(words) ? 'completed' : null)

/** What kind of deal an English clause speaks of when it is no round. */
export const relationOf = (given: string): Relation | null => {
  // Redpoint and Bond are funds.
  const words = given
    // Days before its IPO: when, and no listing.
    .replace(
      /\b(?:ahead of|before|prior to|en route to|on the way to) (?:an? |its |the )?(?:\w+ )?(?:IPO|public offering|listing)\b/gi,
      'X',
    )
    // A venture debt fund is a fund, whatever it lends.
    .replace(/\b[Vv]enture debt (?=(?:funds?|firm|vehicle|investor|shop)\b)/g, 'venture ')
    // A Series B, including $25M in non-dilutive capital: a part of the round.
    .replace(/,? (?:including|of which|plus|with) (?:[a-z]+ ){0,2}[$€£¥][^,;$€£¥]{1,24} non-?dilutive /g, ' ')
    .replace(/(?<=[,&] |and |by )Bond(?=[ ,.;]|$)(?! (?:sale|offering|issue))/g, 'X')
  if (
    /\b(?:bought shares worth|tender offer|secondary (?:sale|share|transaction|stock|offering|deal)|employee share sale|share sale|(?:let|lets|letting|allow\w*) (?:\w+ ){1,3}(?:sell|cash out)|(?:employees|staff|insiders|shareholders|holders) (?:[a-z]+ ){0,2}s[eo]l[ld](?:s|ing)? (?:(?:about|up to|some|more than) )*[$€£¥][\d.]+ ?\w* (?:worth )?(?:of|in) (?:[a-z]+ )?(?:shares|stock)\b|buy(?:s|ing)? back|share sale price|stake to (?=[A-Z])|sell(?:ing)? (?:(?:some|part|up to [\w%]+|a portion) of )?(?:their |its |his |her )?(?:existing |employee |vested )?(?:shares|stock)\b|buyback)\b/i.test(
      words,
    )
  )
    return 'secondary'
  if (
    /\b(?:of debt|in debt|debt (?:financing|facility|round|deal|raise)?|loans?|credit (?:facility|line)|bonds?|notes offering|(?:convertible|senior|secured|unsecured) notes?|borrow\w*|lends (?=[A-Z])|lending (?=[A-Z]\w+ (?:up to )?[$€£¥])|agreed to lend|(?:chip|GPU) leas|venture debt|to be repaid|(?:[mb]illion|[mb]n|[MBK]) facility|(?:financing|funding|capital) [^.;]{0,30} secured (?:by|against) (?:its|the|their)|repayable|notes? payable|promissory notes?|note purchase|margin loan|non-?dilutive|(?:project|structured|equipment) financ\w*|[\w]+-backed (?:financing|facility|notes)|(?:credit|lease)(?: (?:and|or) (?:credit|lease))? financing|(?:working[- ]capital|credit|revolving) (?:line|facility)|lines? of credit|revolver|receivables|-year notes|royalty (?:deal|financing|agreement)|(?:group|syndicate|consortium|from|by) (?:of )?(?:(?:its|existing|several|[a-z]+) )?(?:lenders|creditors))\b/i.test(
      words,
    ) &&
    !/\b(?:equity and (?:\w+ )?debt|debt and (?:\w+ )?equity|debt[- ]equity|mix of)\b/i.test(words)
  )
    return 'debt'
  if (
    /\b(?:IPO|[SF]-1|draft registration|registration statement|(?:Shanghai|Shenzhen|Hong Kong|New York|London|Nasdaq|STAR) (?:[a-z]+ )?(?:listing|float|flotation)|(?:merg|deal|combin|via|through|against)\w*[^.;]{0,50}(?:\bSPAC\b|blank[- ]check|special[- ]purpose)|(?:\bSPAC\b|blank[- ]check|special[- ]purpose)(?:[^.;]|\.\d){0,140}(?:merger|deal|combination)|(?:Nasdaq|NYSE|trading|(?:stock[- ])?market) debut|first day of trading|initial public offering|go(?:es|ing)? public|public listing|draft (?:papers|prospectus|red herring)|files? (?:\w+ )?(?:for|to)|(?:began|begins|begin) trading|debut(?:s|ed)? on|(?:stock[- ])?market (?:debut|listing)|(?:in|through|via) (?:an?|its) (?:\w+ )?(?:share|stock|public|follow-on|at-the-market) offering|at-the-market|shares were sold [^.;]{0,24} in an offering|(?:has |have |had |is |was )listed (?:in|on) (?:New York|London|Hong Kong|Shanghai|Shenzhen|Tokyo|the|Nasdaq|NYSE))\b/i.test(
      words,
    ) &&
    !/\bpre-IPO\b/i.test(words)
  )
    return 'ipo'
  if (
    /\b(?:limited partners?|commits? [^.]{2,30} to [^.]{2,40}fund)\b/i.test(words) &&
    /fund/i.test(words) &&
    // Closed its own fund with money from limited partners.
    !/\b(?:rais|clos|secur|launch)(?:es|ed) (?:an?|its|the) [^.;]{0,40}\bfund\b|\bclose (?:of|at|on)\b/i.test(words)
  )
    return 'lp_commitment'
  if (
    // Firms raise funds: a venture firm raises, raises to back start-ups.
    /(?:^|[.,] )(?:[\w-]+ ){0,3}(?:[Vv]enture(?: capital)?|VC|[Pp]rivate equity|[Gg]rowth(?: equity)?|[Ss]eed(?:-stage)?|[Ii]nvestment) (?:firm|investor|fund|shop|manager|outfit)s? [A-Z][^,.;]{1,40}? (?:has |have )?(?:rais|clos|secur|announc|clinch|gather)\w+/.test(
      words,
    ) ||
    /, (?:an?|the) (?:[\w-]+ ){0,4}(?:venture(?: capital)?|VC|private equity|investment) (?:firm|investor|fund|shop|manager)\b[^.;]{0,90}, (?:has |have )?(?:[a-z]+ly )?(?:rais|clos|secur)\w+|^ ?(?:An?|The) (?:[\w-]+ ){0,4}(?:venture(?: capital)?|VC|private equity) (?:firm|investor|fund|shop|manager)\b[^.;$€£¥]{0,90} (?:has |have )?(?:[a-z]+ly )?(?:rais|clos|secur|collect|gather)\w+ (?:[a-z]+ ){0,3}[$€£¥\d]/.test(
      words,
    ) ||
    /\b(?:rais|clos|secur|gather)\w+ [^.;]{0,40}?\b(?:to (?:back|fund|invest in|write checks)|for investing in|to deploy into) (?:[\w-]+ ){0,4}(?:startups|start-ups|companies|founders|entrepreneurs|ventures|firms|businesses|startup (?:\w+ )?firms)\b/i.test(
      words,
    ) ||
    /\bfor (?:(?:early|late|seed|growth)-stage|seed|AI|tech|deep-?tech|pre-seed|new)(?: \w+){0,2} (?:bets|investments|deals)\b|\bacross (?:two|three|its|\d) (?:new |separate )?(?:funds|vehicles)\b/i.test(
      words,
    )
  )
    return 'vc_fund'
  if (
    /\b(?:clos(?:es|ed)|rais(?:es|ed|ing)|launch(?:es|ed)?|debuts?|announc\w+|target\w*|unveil\w*)\b(?:(?!\b(?:led by|from|by|with|alongside|joined)\b)[^.;]){0,80}(?<!\bto |['’]s? |\bin |\brais(?:es|ed|ing) |\bin (?:fresh|new|additional|total) )\b(?:funds?\b(?! of| from| for| to (?:build|expand|scale|develop|hire))|Fund [IVX]+|vehicle\b)|(?:[MBK\d]|[mb]n|[mb]illion) (?:\w+[ -]){0,3}fund\b|\b(?:rais|clos)\w+ (?:[^.;,]|\.\d){2,30} for (?:(?:its|a|their|maiden|debut|new|latest|first|second|third|fourth) )?(?:\w+[ -]){0,3}fund\b(?! [a-z])|\b(?:first|second|initial|interim|final) close of (?:its|an?|the) [^.;,]{0,40}\b[Ff]und\b/.test(
      words,
    ) &&
    !/\b(?:Series [A-H]|(?:seed|angel|funding|financing|investment|strategic|bridge|[AB]\d?\+?) round|funds raised)\b/i.test(
      words,
    )
  )
    return 'vc_fund'
  // Buys a tenth of its shares: money put in, and no takeover.
  const part =
    /\b(?:acquir\w*|buy\w*|bought|tak(?:e|es|ing)|took|purchas\w*) (?:(?:up to|about|around|roughly|an?|the|its|approximately) )*(?!(?:majority|controlling|full|100)\b)(?:[$€£¥]?[\w.%–-]+ (?:per cent |percent )?){0,4}(?:stake|shareholding|interest|shares|stock)\b/i.test(
      words,
    ) && !/\b(?:majority|controlling|100 ?%|remaining)\b/i.test(words)
  if (
    !part &&
    /\b(?:(?:will|would|plans? to|agree[sd]? to|is to|set to) (?:acquire|buy)|acquires?|acquired|acquiring|acquisition of|purchase of|takeover of|takeover (?:offer|interest|approach|bid)|(?:buyout|takeover) by|approached by (?=[A-Z])|offer for (?=[A-Z])|tak(?:es|ing|en) control of|explor\w+ (?:an? )?(?:[a-z]+ )?sale\b(?! of)|to acquire|to be acquired|sold to(?= [A-Z][^.;]{1,40} for\b)|buys|buying|bought|takeover|to buy|sell itself|snap\w* up(?! [^.;]{0,20}(?:round|[$€£¥]))|(?:clos|complet|finali[sz]|seal)\w* (?:(?:its|the) )?(?:[$€£¥][\d.,]+ ?\w* )?(?:[\w.&-]+ ){1,3}(?:acquisition|takeover|buyout)|bid for(?= [A-Z])|pa(?:id|ying) [^.;,]{2,30} for (?=[A-Z]\w+(?:,|$)))\b/i.test(
      words,
    ) &&
    !/\brais(?:es|ed|ing)\b/i.test(words.replace(/\b(?:it|which|that) ha(?:s|d) (?:\w+ )?raised\b/, ''))
  )
    return 'acquisition'
  return null
}

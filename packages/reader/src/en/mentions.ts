import { each } from '../text/each.ts'
import { isMoney, type NameAt, type Open, type Relation, type Status, type ValuationKind } from '../mention.ts'
import type { Amounted } from '../text/quantities.ts'
import type { Piece, Sentence } from '../text/segments.ts'
import { roundsIn } from '../rules/rounds.ts'
import { companiesInEnglish } from './company.ts'
import { isCutList, partiesInEnglish } from './parties.ts'
import { GAINED, GAINING, ROUND } from './verbs.ts'

type Role = 'valuation' | 'round' | 'cumulative' | 'ticket' | 'deal' | 'other'

const valuationBefore =
  /\b(?:valu(?:ation|ed|ing|es|e)|worth)\b(?: (?:of|at|the|company|startup|it|firm|is|was|to|more|than|over|around|about|nearly|approximately|up|as|much|by|itself|has|in|reached|roughly|some|pre-money|post-money|just|[A-Z]\w+))*\s*$|\bvalu(?:es|ed|ing)\b[^.,;$€£¥]{0,60}\bat\b[^.,;$€£¥]{0,24}$|\b(?:doubl|tripl|quadrupl|quintupl)\w+ (?:its |the )?valuation (?:to|at|from)[^.,;$€£¥]{0,12}$|\bvaluation (?:now )?(?:stands|sits) at[^.,;]{0,16}$|\bvaluation (?:jumps?|soars?|doubles|climbs?|rises|hits|to|of|tops)[^.,;]{0,24}$/i
const valuationAfter =
  /^(?:\s|-)*(?:pre-money|post-money|pre|post)?(?:\s|-)*valuation\b|^ (?:pre|post)[- ]money\b|^ (?:price tag|on paper\b)/i
const otherBefore =
  /\b(?:revenues?|ARR|run[- ]rate|sales|market(?: size)?|spend(?:ing)?|costs?|worth|profits?|loss(?:es)?|capex|orders?|contracts?|commit(?:ted|ment|s)?|deal (?:worth|valued)|fine|salary|salaries|pay(?:ing|s)?|budget|grants?|purchase|buy|bookings|backlog|cash|assets|paid|charging|price[ds]?)\b[^.,;]{0,28}$/i
const otherAfter =
  /^(?:\s|-)*(?:plus |of |in )?(?:annual(?:i[sz]ed)?|ARR|revenues?|run[- ]rate|sales|market\b|contract|orders?|per (?:month|year|token|hour)|a (?:month|year)|worth of|in cash|deal with|budget|fine|grants?|data[- ]cent(?:er|re)|infrastructure|compute|investment plan|plan\b|in (?:annual|revenue|sales|orders|grants|chips|compute|commitments))/i
const cumulativeBefore =
  /\b(?:total (?:funding|raised|capital|investment|amount raised)|(?:bring(?:s|ing)?|brought|taking|takes) (?:its |the )?(?:company['’]s |startup['’]s )?total|has (?:now )?raised (?:a total of |in total )|have raised a total of|raised a total of|total(?:l?ing|s)?|altogether|to date,? (?:it|the company) has raised)[^.;]{0,34}$/i
const cumulativeAfter =
  /^[^.,;]{0,44}\b(?:has|have|had) (?:now )?raised (?:to date|so far|in total|since)|^[^.,;]{0,24}\b(?:in total(?: funding)?|since (?:19|20)\d\d|to date|since (?:its|it was|it|launch|inception|founding)|so far|overall|in all|in total funding|across (?:all|\w+ rounds))\b/i
const roundBefore = new RegExp(
  `\\b(?:${GAINED}|${GAINING}|rais(?:e|es|ed|ing)|secur\\w+|clos\\w+|snag\\w*|grab\\w*|get(?:s)?|receiv\\w+|attract\\w+|obtain\\w+|complet\\w+|announc\\w+|sought|seek(?:s|ing)?|collect\\w*|pocket\\w*|funding|financing|round|injection|infusion|investment|backing|haul|Series [A-L]\\d?,?|for|as (?:much|little) as|up to)(?: (?:another|an additional|additional|a|an|its|about|up to|over|more than|of|worth|totall?ing|at least|nearly|almost|roughly|around|approximately|as much as|new|fresh|some|the|exceeding|is|was|at|to|in|massive|whopping|cool|further|extra|oversubscribed|between))*\\s*$`,
  'i',
)
const roundAfter =
  /^(?:\s|-)*(?:(?:oversubscribed|massive|mega|fresh|new|additional|upsized|all-equity|equity|venture|growth|late-stage|early-stage|initial|strategic|private|primary|VC|a|an|its|the|in|of|for|as|first|second|third|latest|total|combined|major|huge|big|largest|record|preferred|outside)(?:\s|-))*(?:Series|seed|angel|pre-?seed|pre-series|round|funding|financing|raise|venture|capital|from|led by|extension|investment|fundraise|fundraising|fundraiser|infusion|injection|mega[- ]round|backing|at an?|mega|equity(?! (?:value|stake|and debt)))\b/i
/** An entry of a list: 1. Cloudberry, $300M, AI infrastructure. */
const entry = /^\s*(?:\d{1,2}[.)]\s*)?(?:\([Tt]ied\)\s*)?[A-Z][\w.'& -]{1,40}, $/
const ticketBefore =
  /\b(?:invest(?:s|ed|ing)?|pour(?:s|ed|ing)?|put(?:s|ting)?|wrote|contribut\w+|commit(?:s|ted|ting)?|inject(?:s|ed|ing)?|plow(?:s|ed)?)(?: (?:a|an|about|up to|over|more than|around|nearly|another|additional|roughly|as much as|in))*\s*$/i
const dealBefore =
  /\b(?:acqui\w+|buy(?:s|ing)?|bought|loan|debt|bonds?|notes|credit facility|fund|IPO|offering|tender|sale)\b[^.;]{0,44}$/i
const dealAfter =
  /^(?:\s|-)*(?:in |of )?(?:new |fresh )?(?:all-cash |cash |stock |convertible |senior |secured |term )*(?:acquisition|deal|loan|debt|bonds?|notes|credit|fund\b|IPO|buyout|takeover|tender|facility|venture fund\b|vehicle|margin loan)/i

function roleOf(words: string, from: number, to: number): Role {
  const head = words.slice(Math.max(0, from - 70), from)
  const tail = words.slice(to, to + 48)
  // Closed its Series A at $30 million: the size, where no other amount stands before.
  if (
    /\bclos\w+ (?:its|a|an|the) [^.;,$€£¥]{0,24}(?:round|Series [A-L]\d?|seed|funding|financing|raise) at\s*$/.test(
      head,
    ) &&
    !valuationAfter.test(tail)
  )
    return 'round'
  if (
    /\b(?:rounds?|raise|raising|raised|funding|talks|\d[\d.]*\s?(?:[MBKmbk]n?|million|billion))\b[^.;,]{0,44} at(?: (?:a|an|about|around|over|nearly|roughly))?\s*$/.test(
      head,
    )
  )
    return 'valuation'
  if (entry.test(words.slice(0, from)) && /^[,:;]/.test(tail)) return 'round'
  if (/\b(?:in total|to date|so far|all told)$/i.test(words.slice(from, to)) && /\braised [^.;]{0,20}$/i.test(head))
    return 'cumulative'
  if (
    /\b(?:has|have|had) (?:now |so far )?raised (?:a total of|in total) (?:\w+ ){0,2}$/i.test(head) &&
    !roundAfter.test(tail)
  )
    return 'cumulative'
  if (dealBefore.test(head) && /^(?:,? )(?:in|of) (?:all-)?(?:cash|stock)\b/i.test(tail)) return 'deal'
  if (valuationAfter.test(tail) || (valuationBefore.test(head) && !/\bworth\b[^.]*$/i.test(head.slice(-16))))
    return 'valuation'
  if (dealAfter.test(tail)) return 'deal'
  if (otherAfter.test(tail)) return 'other'
  if (cumulativeBefore.test(head) && !/\btotal(?:l?ing|s)?\b[^.;]*$/i.test(head.slice(-24)) && !roundAfter.test(tail))
    return 'cumulative'
  if (/\btotal (?:funding|raised|capital|amount)|\b(?:its|the) total\b/i.test(head)) return 'cumulative'
  if (cumulativeAfter.test(tail) && !/round/i.test(tail.slice(0, 16))) return 'cumulative'
  if (
    /^ (?:investment |cheque |check |commitment |contribution )?(?:each )?from [A-Z]/.test(tail) &&
    /\b(?:consist|compris|includ|made up|of which|split|as well as|and|plus|with)\w*\b[^.;]{0,50}$/i.test(head) &&
    !/\b(?:rais|secur|clos)\w*[^.;]{0,30}$/i.test(head)
  )
    return 'ticket'
  if (/^ (?:RMB |USD )?(?:in|into) [^,;.]{0,60}\bround\b/.test(tail)) return 'round'
  if (ticketBefore.test(head)) return 'ticket'
  if (
    otherBefore.test(head) &&
    !/\b(?:rais|secur|round|funding|financing|seed|Series [A-L])\w*[^.,;]{0,14}$/i.test(head)
  )
    return 'other'
  if (roundAfter.test(tail)) return 'round'
  if (dealBefore.test(head) && !/\b(?:rais|secur)\w*[^.,;]{0,20}$/i.test(head)) return 'deal'
  if (roundBefore.test(head)) return 'round'
  return 'other'
}

const kindOf = (words: string, from: number, to: number): ValuationKind => {
  const around = words.slice(Math.max(0, from - 40), to + 34)
  return /pre[- ]?money|(?:before|excluding) the (?:new )?(?:money|cash|capital|investment|round|funding)/i.test(around)
    ? 'pre'
    : /post[- ]?money|(?:after|following|including) the (?:new )?(?:deal|round|investment|financing|money|cash|capital|funding|raise)/i.test(
          around,
        )
      ? 'post'
      : 'unspecified'
}

const statuses: readonly (readonly [RegExp, Status])[] = [
  [
    /\b(?:(?:fell|fallen|falls) through|called off|scrapp(?:ed|ing)|collapsed|abandon\w+|failed to (?:raise|close)|walked away)\b/i,
    'failed',
  ],
  [
    /\b(?:denied|denies|not true|false report|untrue|disput\w+|paus(?:ed|ing) (?:its |the )?(?:funding|fundraising|round)|no plans to raise)\b/i,
    'disputed',
  ],
  [/\b(?:first close|initial close|first tranche|partial close)\b/i, 'partly_closed'],
  [
    /\b(?:(?:in|early|advanced|late-stage) (?:talks|discussions|negotiations)|negotiat\w+|discuss(?:ing|ed|es)|explor(?:ing|es)|consider(?:ing|s)|weigh(?:ing|s)|mull(?:ing|s)|(?:may be |is |are )?looking (?:to|for)|could (?:raise|be valued|close|value)|in talks|talks (?:to|with|about|for|over)|sound(?:s|ed|ing) out|gaug(?:es|ing) (?:investor )?(?:interest|appetite)|(?:pitch|court|woo|approach)(?:es|ed|ing)? (?:\w+ ){0,2}(?:investors|backers|VCs|funds)|fielding|(?:could|would|might|may|stands to) (?:\w+ly |more than |be )*(?:rais|valu|lead|clos|fetch|land|secur|doubl|tripl|quadrupl|nearly)\w*(?! (?:the |its )?(?:cost|time|speed|team|output|revenue))|may (?:raise|invest|lead)|might (?:raise|invest)|held talks)\b/i,
    'in_talks',
  ],
  [
    /(?:\b(?:is|are|was|were|be|currently|now|reportedly|started|begun|began)|['’](?:s|re)) (?:raising|seeking|fundraising|finali[sz]ing|closing|out raising)\b|\b(?:finali[sz](?:es|ing)|nearing|nears|close to (?:\w+ing|a)\b|set to (?:raise|close)|about to (?:raise|close)|seek(?:s|ing)|being raised|on the verge|kick(?:s|ed) off|under ?way|(?:(?:is|are) being (?:led|co-led|raised|finali[sz]ed|backed)|being raised)|(?:has|had|have) (?:not|yet to|n.t) (?:yet )?(?:been )?(?:clos|finali)\w*|nearly finished|almost (?:done|finished|closed)|term sheet)\b/i,
    'in_progress',
  ],
  [
    /\b(?:plan(?:s|ning|ned)? (?:on|a)|(?:plan(?:s|ning|ned)?|aim(?:s|ing)?|intend(?:s|ing)?|wants?|hop(?:es|ing)) to(?! (?:\w+ ){0,1}(?:replace|build|help|make|expand|become|let|train|serve|solve|change|bring (?:its|the)|automate|turn|give|teach|hire|use|open|grow|scale|launch|double|put its|spend|develop|reach|move)\b)|expects? to|expected to|(?<!\b(?:helped|able|managed|right|year|is) )to raise(?= (?:[$€£¥]|an?\b|at\b|up\b|about|more|over|another|as\b|RMB|USD|\d|hundreds|billions|new|fresh|additional))|commitments for|trying to|will (?:raise|invest|lead|seek|acquire|buy)|agreed to (?:acquire|buy|be acquired|be bought|sell)|(?:could|may|might) (?:go public|list|file|debut)|hired (?:bank|advis)\w+|ey(?:es|eing)|target(?:s|ing)|prepar(?:es|ing)|to (?:acquire|buy))\b/i,
    'planned',
  ],
]
const done = new RegExp(
  `\\b(?:${GAINED}|emerge[sd]?|poured|put up|lined up|lines up|announced (?:a|an|its|that it has|it has|the (?:close|closing))|invested|led|backed|acquired|bought|acquires|buys|hits|confirms|files|filed|continued|participat\\w+|joined)\\b`,
  'i',
)
/** The state of a deal as an English sentence says it; null where it says none. */
export const statusInEnglish = (words: string): Status | null =>
  statuses.find(([pattern]) => pattern.test(words))?.[1] ?? (done.test(words) ? 'completed' : null)

const telling = new RegExp(
  `\\b(?:${GAINED}|${GAINING}|rais(?:e|es|ed|ing)|fund(?:ing|raise|raising|s|ed)?|financing|round|Series|seed|invest\\w*|valu\\w+|acqui\\w+|buy(?:s|ing)?|bought|IPO|public offering|debt|loan|credit facility|bonds?|tender|secondary|secur\\w+|backed|led by|lands?|bags?|nabs?|scores?|snags?|stake|participat\\w+|participants?|backers?|advis[eo]rs?|joined|led|picks? up|nets?|pulls? in|pockets?|went to|wrote|chip(?:s|ped) in|tak(?:es|ing) part|took part|fill(?:s|ed) out|total)\\b`,
  'i',
)

/** Where a sentence turns to a deal of the past: `just months after raising $1 billion`. */
const turn =
  /,?\s+(?:(?:just|only|less than|barely|about|some|more than|roughly|a|an|few|couple of|one|two|three|four|five|six|seven|eight|nine|ten|\d+|mere|year|years|months?|weeks?|days|half)\s+)+(?:after|since) (?:it |the company |its |raising|closing|securing|a |an |announcing|the )|\b(?:[Tt]he (?:investment|deal|money|funding) (?:was|is) separate from)|,? (?:after|following|having) (?:previously )?(?:raising|closing|securing|raised|closed|a previous|its (?:previous|last|earlier|seed|Series))|,? (?:up|jumping|rising|climbing|soaring) from | follow(?:s|ed) (?=an? |its |the |[$€£¥])|,? compared (?:with|to) |,? (?:(?:comes|adds|builds|is) )?on top of (?:an? |the )?(?=[$€£¥])|,? (?:which|it|and|that)? ?(?:had )?(?:previously|last) (?:raised|closed|valued|secured)|,? from (?=[$€£¥]|a valuation)/g
const gains = new RegExp(`\\b(?:${GAINED}) `, 'i')
/** Taking the round to $45M: what it came to beside what was added to it. */
const grown = new RegExp(
  `\\b(?:tak|bring|brought|took|push|lift|increas|swell)\\w* (?:the |its |that |this )?(?:total |overall )?(?:[\\w-]+ )?${ROUND}(?:['’]s)?(?: (?:total|size|haul))? to (?:(?:a|an|total|of|about|over|more|than|nearly) )*$`,
  'i',
)
const pastWords =
  /\b(?:previously|last (?:year|month|week|fall|spring|summer|winter|round|raised|valued)|earlier (?:this year|this month|in|round)|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:months?|years?|weeks?) ago|back in|prior round|previous round|the prior)\b/i

/** What kind of deal an English clause speaks of when it is no round. */
export const relationOf = (given: string): Relation | null => {
  // Redpoint and Bond are funds.
  const words = given
    // Days before its IPO: when, and no listing.
    .replace(
      /\b(?:ahead of|before|prior to|en route to|on the way to) (?:an? |its |the )?(?:\w+ )?(?:IPO|public offering|listing)\b/gi,
      'X',
    )
    .replace(/(?<=[,&] |and |by )Bond(?=[ ,.;]|$)(?! (?:sale|offering|issue))/g, 'X')
  if (
    /\b(?:tender offer|secondary (?:sale|share|transaction|stock|offering|deal)|employee share sale|share sale|sell(?:ing)? (?:existing |employee )?shares|buyback)\b/i.test(
      words,
    )
  )
    return 'secondary'
  if (
    /\b(?:of debt|in debt|debt (?:financing|facility|round|deal|raise)?|loans?|credit (?:facility|line)|bonds?|notes offering|convertible notes?|borrow\w*|venture debt|margin loan)\b/i.test(
      words,
    ) &&
    !/\bequity and debt\b/i.test(words)
  )
    return 'debt'
  if (
    /\b(?:IPO|initial public offering|go(?:es|ing)? public|public listing|files? (?:for|to)|debut(?:s|ed)? on)\b/i.test(
      words,
    ) &&
    !/\bpre-IPO\b/i.test(words)
  )
    return 'ipo'
  if (/\b(?:limited partners?|commits? [^.]{2,30} to [^.]{2,40}fund)\b/i.test(words) && /fund/i.test(words))
    return 'lp_commitment'
  if (
    /\b(?:clos(?:es|ed)|rais(?:es|ed|ing)|launch(?:es|ed)?|debuts?|announc\w+|target\w*|unveil\w*)\b(?:(?!\b(?:led by|from|by|with|alongside|joined)\b)[^.;]){0,80}(?<!\bto |['’]s? )\b(?:funds?\b(?! of| from| for| to (?:build|expand|scale|develop|hire))|Fund [IVX]+|vehicle\b)|\b[MBK\dn] (?:\w+[ -]){0,3}fund\b|\b(?:rais|clos)\w+ [^.;,]{2,30} for (?:its|a|their) (?:\w+[ -]){0,3}fund\b/.test(
      words,
    ) &&
    !/\b(?:Series [A-H]|seed round|funding round|funds raised)\b/i.test(words)
  )
    return 'vc_fund'
  if (
    /\b(?:acquires?|acquired|acquiring|acquisition of|purchase of|takeover of|to acquire|buys|buying|bought|takeover|to buy)\b/i.test(
      words,
    ) &&
    !/\brais(?:es|ed|ing)\b/i.test(words)
  )
    return 'acquisition'
  return null
}

export interface EnContext {
  readonly text: string
  readonly amounts: readonly Amounted[]
  readonly published: string | null
}

/** ¥ is yen where a clause speaks of Japan, else yuan. */
const inYen = (one: Amounted, words: string): Amounted =>
  one.quantity.unit === 'CNY' &&
  /¥/.test(words) &&
  /\b(?:Tokyo|Japan|Japanese|Osaka|Kyoto|JAFCA|yen)\b/.test(words) &&
  !/\b(?:RMB|yuan|China|Chinese)\b/.test(words)
    ? { ...one, quantity: { ...one.quantity, unit: 'JPY' } }
    : one

const none: readonly NameAt[] = []

/** Everything an English sentence says of deals. */
export function mentionsInEnglish({ text, amounts, published }: EnContext, sentence: Sentence): readonly Open[] {
  const whole = text.slice(sentence.start, sentence.end)
  const list = isCutList(text, sentence)
  if (!telling.test(whole) && !list) return []
  const semicolons = each(/;\s/g, whole).map((hit) => hit.index + 1)
  // Two rounds in one sentence: a $7 million seed round led by … and a $25 million Series A co-led by ….
  const seconds = each(
    /,? (?:and|followed by|plus) (?:an?|its|another) (?=[$€£¥][^.;]{2,24}?(?:Series [A-L]|seed|round))/g,
    whole,
  )
    .map((hit) => hit.index + 1)
    .filter((at) => roundsIn(whole.slice(0, at)).length > 0 && roundsIn(whole.slice(at)).length > 0)
  // Is worth $1.1 billion after closing a Series C: one deal, where nothing before tells of another.
  const turns = each(turn, whole)
    .filter(
      (hit) =>
        !/^,? (?:after|following|having)\b/.test(hit[0]) ||
        /\b(?:rais|round|talks|seek|fund|Series|clos|secur|invest)/i.test(whole.slice(0, hit.index)),
    )
    .map((hit) => hit.index)
  const cuts = [0, ...[...semicolons, ...seconds, ...turns].sort((a, b) => a - b), whole.length]
  const found: Open[] = []
  const companies = companiesInEnglish(text, sentence)
  for (let part = 0; part + 1 < cuts.length; part++) {
    const from = sentence.start + (cuts[part] ?? 0)
    const to = sentence.start + (cuts[part + 1] ?? whole.length)
    const piece: Piece = { start: from, end: to }
    const words = text.slice(from, to)
    if (words.trim() === '' || (!telling.test(words) && !list)) continue
    const money = amounts
      .filter((one) => isMoney(one) && one.start >= from && one.end <= to)
      .map((one) => ({ one: inYen(one, words), role: roleOf(words, one.start - from, one.end - from) }))
    const rounds = roundsIn(words, from)
    const other = relationOf(words)
    // The money was separate from, or comes on top of, another: beside it, and not before.
    const separate = /separate from|^,? ?(?:(?:comes|adds|builds|is) )?on top of/.test(words)
    const later = turns.includes(cuts[part] ?? -1) && !separate
    const state = statuses.find(([pattern]) => pattern.test(words))?.[1] ?? null
    const finished = done.test(words)
    // Closed a loan to buy chips: what is planned is another thing.
    const settled =
      other === 'debt' &&
      (state === null || state === 'planned') &&
      (gains.test(words) || /\bsigned\b/.test(words)) &&
      !/\b(?:plan|aim|expect|intend|want|hope|will|would|could)s?\b/i.test(words)
    const status: Status = later || settled ? 'completed' : (state ?? 'completed')
    const years = each(/\b(?:[Ii]n|[Ss]ince|[Dd]uring) (?:\w+ )?((?:19|20)\d\d)\b/g, words).map((hit) => Number(hit[1]))
    const older =
      published !== null &&
      years.some((one) => one < Number(published.slice(0, 4))) &&
      !/founded|launched in/.test(words)
    const historic =
      (later || older || (pastWords.test(words) && !/\bannounced\b/.test(words))) && status === 'completed'
    const refers =
      /\b(?:this|the|that) (?:new |latest |massive |seed |funding |financing |Series \w\+? |investment |oversubscribed |latest funding |mega-?|huge |massive seed )*(?:round|funding|financing|raise|investment|deal|extension)\b|^\s*The (?:Series [A-L]\d?|seed|pre-seed)\b/i.test(
        words,
      )
    const start = (relation: Relation, at: Status): Open => {
      const made: Open = {
        start: from,
        end: to,
        line: sentence.line,
        sentence: sentence.index,
        relation,
        status: at,
        historic: historic && (at === 'completed' || at === 'partly_closed'),
        refers,
        explicit: finished || state !== null || later,
        round: null,
        amount: null,
        valuation: null,
        company: null,
        leads: none,
        others: none,
        existing: none,
        advisers: none,
      }
      found.push(made)
      return made
    }
    const parties = partiesInEnglish(text, piece)
    const backing = [...parties.leads, ...parties.others, ...parties.existing, ...parties.advisers]
    const company =
      companies.find(
        (one) =>
          one.start >= from && one.end <= to && !backing.some((who) => who.start < one.end && who.end > one.start),
      ) ?? null
    const totals: Open[] = []
    for (const { one, role } of money)
      if (role === 'cumulative') {
        const total = start('cumulative', 'completed')
        total.historic = false
        total.amount = { found: one, scope: 'cumulative' }
        total.company = company
        totals.push(total)
      }
    const sized =
      money.find(({ one, role }) => role !== 'cumulative' && grown.test(text.slice(from, one.start))) ??
      money.find(({ role }) => role === 'round')
    const ticket = money.find(({ role }) => role === 'ticket')
    const dealt = money.find(({ role }) => role === 'deal')
    const valued = money.find(({ role }) => role === 'valuation')
    const [round] = rounds
    const some = parties.leads.length + parties.others.length + parties.existing.length + parties.advisers.length > 0
    const [total] = totals
    // Had raised $140 million since its founding from …: backers of the total, not of a round.
    if (
      total !== undefined &&
      sized === undefined &&
      round === undefined &&
      some &&
      /\b(?:had|has|have)\b/.test(words)
    ) {
      total.others = backing
      continue
    }
    if (other === 'acquisition' && company === null) continue
    if (other !== null && (finished || state !== null || dealt !== undefined || other === 'secondary')) {
      const made = start(other, status)
      if (other === 'debt') made.leads = parties.leads
      const amount = dealt ?? sized ?? ticket
      made.amount = amount === undefined ? null : { found: amount.one, scope: 'deal' }
      made.company =
        other === 'acquisition'
          ? (companies.find((one) => one.weight <= 2 && one.start > from + 4) ?? company)
          : company
      if (valued !== undefined)
        made.valuation = { found: valued.one, kind: kindOf(words, valued.one.start - from, valued.one.end - from) }
      continue
    }
    const raising =
      some ||
      gains.test(words) ||
      /\b(?:rais(?:e|es|ed|ing)|round|funding|financing|Series|seed|invest(?:s|ed|ing|ment)?|secur\w+|lands?|landed|bag\w*|nab\w*|scor\w+|snag\w*|nets?|netted|pockets?|pocketed|trouser\w*|grab\w*|pick(?:s|ed) up|pull(?:s|ed) in|rak(?:es|ed) in|hauls?|banks?|banked|wins|won|clos(?:es|ed)|attract(?:s|ed)|backed)\b/i.test(
        words,
      )
    const tells =
      raising &&
      (round !== undefined ||
        sized !== undefined ||
        ticket !== undefined ||
        some ||
        (state !== null && state !== 'planned'))
    if (tells) {
      const made = start('round', status)
      made.round = round ?? null
      if (sized !== undefined) made.amount = { found: sized.one, scope: 'round' }
      else if (ticket !== undefined && !refers) made.amount = { found: ticket.one, scope: 'single_ticket' }
      if (valued !== undefined)
        made.valuation = { found: valued.one, kind: kindOf(words, valued.one.start - from, valued.one.end - from) }
      made.company = company
      made.leads = parties.leads
      made.others = parties.others
      made.existing = parties.existing
      made.advisers = parties.advisers
      continue
    }
    if (valued !== undefined) {
      const made = start('valuation_only', status)
      made.valuation = { found: valued.one, kind: kindOf(words, valued.one.start - from, valued.one.end - from) }
      made.company = company
    } else if (some) {
      const made = start('round', status)
      Object.assign(made, { ...parties, refers: true })
    }
  }
  return found
}

import { each } from '../text/each.ts'
import type { Piece } from '../text/segments.ts'
import { DESCRIBED, isFirm, LED_BY_ONE, PERSONAL, REPORTS, RUNS } from './described.ts'
import { NAME, STAFF, nameIn, namesFrom, namesWithin, type Named } from './names.ts'
import { isNoName } from './no-names.ts'
import { NO_ROUND, ROUND } from './verbs.ts'
import { lean } from '../text/lean.ts'

export interface PartiesEn {
  readonly leads: readonly Named[]
  readonly others: readonly Named[]
  readonly existing: readonly Named[]
  readonly advisers: readonly Named[]
}

type Role = keyof PartiesEn

const moneyed =
  /[$€£¥]\s?\d|\b(?:rounds?|invest\w*|rais(?:e|es|ed|ing)|fund(?:s|ing|ed|raise|raising)?|financing|Series|(?:co-)?led|participat\w+|joined|contributed|capital|seed)\b/i
const ledElse = new RegExp(`led ${NO_ROUND}`)
/** A name of a list, or whose a person is and hers: Medway founder Ana Ruiz. */
const ITEM = `${NAME}(?: (?:(?:co-)?founder|partner|CEO|${PERSONAL}) ${NAME})?`
const LIST = `${ITEM}(?:(?:,? and |, and |, | & )${DESCRIBED}${ITEM}){0,14}`

/** Words after which a list begins. */
const opening: readonly (readonly [RegExp, Role])[] = [
  [
    /\b(?:co-?led|jointly led|led)(?: (?:in particular|mainly|primarily|jointly|again|notably|once more|exclusively))? by\s+/gi,
    'leads',
  ],
  // Led by an investment by Medway.
  [
    /\bled by (?:an?|the) (?:[\w$€£.,-]+ ){0,4}?(?:investment|cheque|check|commitment|contribution|injection) (?:by|from|of [$€£¥][\d.]+ ?\w+ from)\s+/g,
    'leads',
  ],
  // As hurried writers have it: a round led Foundry Lane.
  [
    /\b(?:round|financing|Series [A-L]\d?),? led (?=[A-Z][\w.]+(?: [A-Z][\w.]+){0,3}(?:[.,;]|$| (?:and|with)\b))/g,
    'leads',
  ],
  // Co-led a Series C for Kestrel with Foundry Lane: both lead.
  [
    /\b(?:co-)?led (?:the|this|that|a|an|its|[$€£¥])(?:[^.;,]|[.,]\d){0,130}? with (?!participation|support|backing|help|contributions|additional|money|continued|strategic|the |an? |its )(?=(?:[a-z-]+ ){0,5}(?:[A-Z0-9]|a16z))/g,
    'leads',
  ],
  // A team headed by somebody is no round.
  [
    lean(
      new RegExp(
        `\\b(?:${ROUND}|capital|money|equity|valuation|million|billion|[\\d.]+[MBKmbk]n?)\\b(?:(?!\\bfunds?\\b)[^;]){0,60}?\\b(?:jointly |co-)?(?:headed|anchored|spearheaded|fronted|captained|underwritten)(?: up)? by\\s+`,
        'gi',
      ),
    ),
    'leads',
  ],
  [
    /\b[Ww]ith ((?=[A-Z0-9])[\w .,&'’-]{2,110}?) (?:as (?:the |its )?(?:co-)?lead|(?:in|taking) the lead|at the helm|leading|co-leading)\b/g,
    'leads',
  ],
  [
    /\b(?:[Ll]eading|[Hh]eading(?: up)?|[Tt]aking the (?:co-)?lead (?:in|on|for)|[Ll]eading the charge (?:in|on|for|behind)|[Aa]t the (?:head|helm) of) the (?:\w+ ){0,2}(?:round|investment|deal|financing|raise|syndicate) (?:is|are|was|were)\s+/g,
    'leads',
  ],
  // The round had two leads, Medway and Tern; its lead backer is Plover.
  [
    lean(
      /\b(?:(?:[Ii]n the lead|[Aa]t the helm)(?::| (?:is|was|are|were))|[Uu]nder the (?:lead|leadership|direction) of|(?:two|three|both|joint|dual) (?:co-)?leads(?: investors)?(?:,|:| are| were)|[Ll]ead (?:backers?|funders?|sponsors?)(?: (?:in|for|of|on) (?:the|this) (?:\w+ )?\w+)?(?:,|:| (?:is|are|was|were)))\s+(?=[A-Z0-9]|a16z)/g,
    ),
    'leads',
  ],
  // A Benchmark-led round: who leads stands before what it led.
  [
    /\b(?=[A-Z])((?:[A-Z][\w.&’']* ){0,3}[A-Z][\w.&’']*)-led (?=(?:[\w$.€£,-]+ ){0,4}?(?:round|financing|funding|deal|Series|raise|investment|seed)\b)/g,
    'leads',
  ],
  [
    /\b(?:and|also|which|that) (?:also )?(?:included|including|featured|includes)\s+(?=[A-Z\d]|[a-z]{1,3}[A-Z])/g,
    'others',
  ],
  [
    /\b(?:syndicate|group|consortium|roster)(?:, (?:co-)?led by [^.;,]{2,60},)? (?:of investors )?(?:that |which )?(?:also )?includ(?:es?|ed|ing)\s+/gi,
    'others',
  ],
  [/\b(?:round|Series [A-L]\d?|deal|financing|raise)\b(?:[^.;]|\.\d){0,70}\bwent to\s+/g, 'leads'],
  [/\b(?:invested|financed|funded|subscribed)(?: (?:exclusively|solely|jointly|entirely))? by\s+/gi, 'others'],
  [
    /\b(?:[Cc]o-)?[Ll]ead (?:institutional |new |strategic |financial )?investors?(?: (?:in|for|of) (?:the|this) \w+)?(?:,| (?:is|are|was|were|include[sd]?|being)|:)?\s+(?=[A-Z0-9]|a16z)/g,
    'leads',
  ],
  [/\b(?:[Ss]aw|[Hh]ad) (?=[A-Z][\w.&’' -]{1,60}?(?: and [A-Z][\w.&’' -]{1,40}?)? (?:leading|lead)\b)/g, 'leads'],
  [
    /\b(?:[Jj]oining|[Pp]articipating|[Ii]nvesting|[Aa]lso) (?:in )?(?:the|this|its) (?:\w+ ){0,2}(?:round|financing|deal|raise|syndicate|cap table)(?: (?:are|were|was|is)|:)\s+(?=[A-Z0-9]|a16z)/g,
    'others',
  ],
  [
    /\b[Aa]lso (?:participating|involved|joining|investing|taking part|on board|contributing|writing che(?:ck|que)s|chipping in|coming in|putting (?:in|up) (?:money|cash)|backing [\w ]{2,20})(?: in (?:the|this) \w+)?(?: (?:are|were|was|is)|:)\s+/g,
    'others',
  ],
  [
    lean(
      /\b(?:participation|investments?|support|backing|contributions?|money|cash|capital|funding|funds|cheques?|checks?|commitments?|each) (?:also )?(?:(?:is|was|are|were|comes|came|come|has come|had come|coming) )?(?:also |mostly |mainly |largely |partly )?(?:from|by)\s+/gi,
    ),
    'others',
  ],
  [
    /\b(?:round|financing|funding|raise|investment|deal)(?:, (?:an?|(?:co-)?led by) (?:[^.;]|\.\d){3,60}?,)? (?:also )?(?:included?s?|including|saw participation (?:from|by)|drew|featured|featuring|attracted|brings? in|brought in|roped in|welcomes?|welcomed|counts)\s+/gi,
    'others',
  ],
  [
    lean(
      /\b(?<!\b(?:dominated|ruled|controlled|shaped|crowded) by (?:\w+ ){0,1})(?:investors|backers|shareholders|participants|firms|funds|VCs|funders|names|others|angels|heavyweights|giants|luminaries|corporates|institutions|supporters|strategics)(?: in (?:the|this) (?:round|financing|deal))?(?:, (?:co-)?led by [^.;,]{2,60}(?=, includ))?,? \(?(?:(?:of|in) which |that |which )?(?:also )?(?:includ(?:ed?|es|ing)|such as|like|are|were)\s+/gi,
    ),
    'others',
  ],
  // Backed by some of the biggest names in Chinese technology, including; roped in juggernauts including the likes of.
  [
    lean(
      /\b(?:round|financing|funding|raise|Series [A-L]\d?|deal|investment|backed by|syndicate|consortium)\b(?:[^.;]|\.\d){0,100}?\b(?<!\b(?:dominated|ruled|controlled|shaped|crowded) by (?:\w+ ){0,1})(?:names|juggernauts|heavyweights|giants|firms|funds|groups|investors|backers|players|corporates|institutions|titans|stalwarts|majors|conglomerates|angels|families|entities|banks|insurers)(?: (?:in|from|of|across|on) [^.;,]{2,40})?,? (?:including|such as|like|among them) (?:the likes of )?(?=(?:[a-z-]+ ){0,4}(?:[A-Z0-9]|a16z))/g,
    ),
    'others',
  ],
  [
    /\b(?:with )?(?:existing|current|returning|return) (?:shareholders?|investors?|backers?),?\s+(?=[A-Z0-9])/g,
    'existing',
  ],
  [/\bfrom such (?:investors|backers|firms|funds) as\s+(?=[A-Z])/g, 'others'],
  [/\b(?:talks|discussions|negotiations) with (?=[A-Z][\w.&-]*(?: [A-Z][\w.&-]*)*(?:,| and |\.|$))/g, 'others'],
  // And also backed by Tern; with the support of Plover.
  [
    lean(
      /\b(?:also|and|further) (?:was |were )?(?:backed|supported|joined|funded) by\s+(?!(?:[a-z-]+ ){0,3}(?:executives|employees|leaders|alumni|founders|researchers|engineers|operators|people|angels) (?:at|from|of)\b)(?=(?:[a-z-]+ ){0,4}(?:[A-Z0-9]|a16z))/g,
    ),
    'others',
  ],
  [
    /\bwith (?:the )?(?:additional |continued |strategic )?(?:support|backing|help|participation|involvement) of\s+(?=(?:[a-z-]+ ){0,4}(?:[A-Z0-9]|a16z))/g,
    'others',
  ],
  [/,? as did\s+(?=(?:[a-z-]+ ){0,4}(?:[A-Z0-9]|a16z))/g, 'others'],
  [
    /\b(?:took part|participated|joined|invested|chipped in|returned)(?: (?:too|as well))?(?: in (?:the|this) \w+)?,? (?:including|among them)\s+(?=[A-Z0-9]|a16z)/g,
    'others',
  ],
  // Joining lead investor Medway are Tern and Plover.
  [/\b[Jj]oining (?:[a-z-]+ ){0,3}(?=[A-Z0-9])[\w.&’' -]{2,40}? (?:are|is|were|was)\s+(?=[A-Z0-9]|a16z)/g, 'others'],
  [/\b(?:rounded|filled) out by\s+/g, 'others'],
  // It also counts Medway among its new shareholders.
  [
    /\bcount(?:s|ed|ing)? (?=[A-Z0-9][^.;]{2,90} (?:among|as) (?:its |the )?(?:\w+ )?(?:shareholders|investors|backers)\b)/g,
    'others',
  ],
  [
    /\b(?:joined by|alongside|along with|followed by|(?<=, )plus|joining (?:them |it )?(?:were|are|was|is))\s+/gi,
    'others',
  ],
  [
    /\b(?:other|additional|new|fellow) (?:investors|backers|participants|shareholders)(?: in the (?:round|deal|financing))?(?: (?:are|were|include[d]?|including)|:)\s+/gi,
    'others',
  ],
  [
    lean(
      /\b(?:rais\w+|secur\w+|clos\w+|receiv\w+|obtain\w+|won|wins|got|gets|land\w+|pull\w+ in|bag\w+|nab\w+|scor\w+|snag\w*|net(?:s|ted)|pick\w* up|grab\w*|stealth|armed|flush|[Ww]ith(?= (?:[a-z]+ ){0,3}[$€£¥])|Series [A-L]\w*|round|funding|financing|seed)\b(?:[^.;]|\.\d){0,60}?\b(?:from)\s+(?=(?:[a-z-]+ ){0,4}(?:[A-Z0-9]|a16z))/g,
    ),
    'others',
  ],
  // Led by A with B and C: they took part.
  [
    lean(
      /\bled by (?:(?!\b(?:with|participation|which|who|that|to|as|for|at|after|partner\w*|collaborat\w*|alliance|agreements?|contracts?|unveil\w*|announc\w*|sign(?:ed|s|ing)|launch\w*)\b)[^.;]){2,60}?,? (?:along )?with (?!participation|support|backing|help|contributions|additional|money|continued|strategic|(?:[a-z]+ )?partner [A-Z])(?=(?:(?!(?:a|an|the|its)\b)[a-z-]+ ){0,3}(?:[A-Z0-9]|a16z))/g,
    ),
    'others',
  ],
  [/\b(?:financial advis[eo]r|advis[eo]rs?) (?:was|is|were)\s+/gi, 'advisers'],
]

/**
 * A list before its verb: `Index and Ribbit led the round`, `Nvidia also participated`, `Thrive invested`; behind the role,
 * what words without such a verb lack, since each of their names would begin a list.
 */
const closing: readonly (readonly [RegExp, Role, RegExp?])[] = [
  // The money comes from Medway, the lead investor, and Tern.
  [
    lean(new RegExp(`(${NAME}), (?:the|its|as) (?:co-)?lead(?: (?:investor|backer))?(?=,| and )`, 'g')),
    'leads',
    /, (?:the|its|as) (?:co-)?lead/,
  ],
  [
    lean(
      new RegExp(
        `(${LIST})(?:,[^,;.]{0,70},| [–—-] [^–—;.]{3,80} [–—-]|,? (?:which|who)|,(?= (?:(?:has|is|also) )*(?:co-)?(?:led|leads|leading) (?:the|this) )| (?:won|took|got|put|provided|supplied|committed|clinched|beat|outbid|returned|stepped|came|signed|made)\\b[^.;,$€£¥]{1,50} and)? (?:has |have |had |also |jointly |together |would |will |could |may |might |is |are |was |were |expected to |set to |likely to |poised to |in talks to )*(?:(?:co-?led|co-?lead|leading|lead|leads|led|anchored|anchors|spearheaded|spearheads|headed|fronted) (?=the|this|its|that|a|an|[A-Z$€£])(?!${NO_ROUND})|(?:co-?)?(?:led|spearheaded|anchored)(?: again| once more)?(?=[;.,]|$| (?:to|for|as|and|ahead|amid|while|with|at|in)\\b)|(?:wrote|cut|writing) the (?:biggest|largest|lead) che(?:ck|que)|(?:took|takes|taking|shared|share|sharing|split|splitting) (?:the |a )?(?:co-)?lead(?:ing role|ership)?|(?:acted |acting |serv(?:ed|ing) |came in |signed on )?as (?:the |a )?(?:co-)?lead(?: investors?)?(?=[ ;.,]|$)|(?:was|were|is|are) (?:the )?(?:co-)?lead investors?)`,
        'g',
      ),
    ),
    'leads',
    /lead|led(?! by)|anchor|spearhead|headed|fronted|che(?:ck|que)/,
  ],
  [
    lean(
      new RegExp(
        `(${LIST})(?:['’]s? (?:[a-z-]+ ){0,4}(?:arm|unit|fund|vehicle|division|subsidiary)(?!, [A-Z]))?(?:,[^,;.]{0,70},)? (?:has |have |had |also |all |both |each |is |are |expected to |set to |likely to )*(?:participate(?=[ .,;]|$)|participated|participating|participates|joined(?: (?:in|the|as|existing|returning|an? (?=[$€£¥\\w])|[$€£¥])|(?=[.;]|$))|joining(?= in| the (?!board)| too| as well|[.,]|$)|(?:are|is) (?:also )?in(?=[;.]|$)|(?:took|take|taking) (?:[a-z]+ )?stakes|took part|take part|taking part|takes part|chip(?:s|ped) in|chipping in|pitched in|(?:fill|round)(?:s|ed|ing) out|returning(?=[).,;]|$)|follow(?:ed|s)(?= suit|[.,;]|$)|put in (?:money|cash|capital)|(?:was|is) the (?:sole|only) (?:investor|backer)|signed on|bought in|made up the (?:rest|remainder)|came on board|(?:were|are|was|is) (?:also |both |all )?(?:new |existing |early |returning |angel )?(?:backers|investors|shareholders)(?: too| as well)?(?=[.,;]|$| (?:in|of|who|that|which) )|(?:made|makes|making) (?:an?|its|their|another) (?:[$€£¥][\\d.]+ ?(?:[mb]illion|[MBmb]n?) )?(?:[a-z-]+ ){0,3}investments?(?= in\\b|[.,;]|$)|(?:upped|ups|increased|increases|raised its|boosted|boosts|topped up|expanded|lifted) (?:its|their) (?:stake|holding|investment|commitment|position)s?|(?:were|are|was|is) (?:also )?among (?:the|its|other) (?:\\w+ )?(?:investors|backers|participants|funders)|came in|(?:over-?subscrib|following|doubling|piling|tagging|re-?upping|topping|coming)(?:ed|ing)?(?: on| down| in| along| up)?(?=[ .,;]|$)|(?:was|were|is|are) (?:also )?(?:in|part of) (?:on )?(?:the|this) (?:\\w+ )?(?:round|deal|financing)|(?:also |each )?(?:wrote|writing|cut|cutting) (?:smaller )?che(?:ck|que)s|continued to (?:invest|participate|support\\w*)|reinvested|re-invested|contributed|re-?upped|doubled down|put money in|(?:supporting|backing|joining) (?:this|the) (?:\\w+ )?(?:round|deal|financing|raise)|(?:putting|pouring|plowing) (?:[\\w-]+ ){0,2}(?:money|cash|capital) in|followed on)`,
        'g',
      ),
    ),
    'others',
  ],
  // Medway has inked its third deal of the year, contributing a further $5 billion to Kestrel.
  [
    lean(
      new RegExp(
        `(?:^|, )(${LIST}) (?:has|have|had|is|made|makes|doubled|doubles|struck|strikes|inked|inks|signed|expanded|expands|deepened|deepens)\\b(?:(?!\\b(?:rais|secur|clos)\\w*)[^.;$€£¥]){3,120}?,? (?:by )?(?:contributing|investing|putting|pouring|injecting|committing|pumping|plowing|ploughing) (?:[a-z]+ ){0,3}(?=[$€£¥]|\\d|RMB)`,
        'g',
      ),
    ),
    'others',
    /(?:contribut|invest|putt|pour|inject|committ|pump|plow|plough)ing/,
  ],
  [
    lean(
      new RegExp(
        `(${LIST})(?:,[^,;.]{0,70},|,? (?:which|who))? (?:has |have |had |also |both |each |jointly |recently |said (?:it|they) |together |first |then |already |is |are |initially |originally |previously |reportedly |quietly |separately |subsequently )*(?:invested|investing(?= (?:in the|alongside)|[.,]|$)|invests|backs(?= [A-Z])|is investing|poured|pours|put|wrote(?! (?:that|in|on)\\b)|backed|supplied(?= (?:[$€£¥]|more than|over|about|an? ))|provided(?= (?:[$€£¥]|more than [$€£¥]|over [$€£¥]))|contributed(?= (?:[$€£¥]|more than|for the first time))|plowed|plows|sank|sinks|injected|injects|committed|(?:bets?|betting|staking|tak(?:es|en|ing)|took|buys|bought|acquired)(?= (?:[a-z]+ ){0,3}(?:[$€£¥]|stake\\b)))(?: |(?=[.,]|$))`,
        'g',
      ),
    ),
    'others',
  ],
  // Medway had signed a letter of intent for a $500 million investment in Kestrel.
  [
    lean(
      new RegExp(
        `(${LIST}) (?:has |have |had |also |both )*(?:signed|signs|inked|inks|submitted|agreed) (?:an? |on )?(?:[a-z-]+ )?(?:letters? of intent|term sheets?|memorandum|agreements?|deal|terms)\\b(?=[^.;]{0,60}\\b(?:to invest|investment|to put|to lead|stake|funding|round)\\b)`,
        'g',
      ),
    ),
    'others',
  ],
  [
    lean(
      new RegExp(
        `(${NAME}), (?:which (?:is|was) )?(?:the|its|an?) (?:exclusive |sole |lead )?financial advis[eo]r\\b`,
        'g',
      ),
    ),
    'advisers',
    /advis/,
  ],
  [
    new RegExp(
      `(${LIST}) (?:acted|acts|served|serves|acting|serving) as (?:the |its |an? |[A-Z][\\w. ]{1,30}['’]s? )?(?:exclusive |sole |lead )?(?:financial )?advis[eo]r`,
      'g',
    ),
    'advisers',
    /advis/,
  ],
]

/** Whether a stretch is a list of names at the very end of a text, cut off before its verb. */
export const isCutList = (text: string, { start, end }: Piece): boolean =>
  end >= text.trimEnd().length &&
  /^[A-Z][^.:;()]*$/.test(text.slice(start, end)) &&
  (text.slice(start, end).match(/, (?:and )?[A-Z]/g)?.length ?? 0) >= 3

/** What leads together with the name before; for whom somebody led. */
const together = /^, (?:along|together) with ([^,;.]{2,60})(?=,)/
const pool = /\b(?:group|consortium|syndicate|round|financing|[Ii]nvestors)(?: of [a-z-]+)?,? led by $/
const reported = new RegExp(`^${REPORTS}wrote that)\\b`)
/** Led by, right before a list, or by what kind of firm. */
const ledBy = /\bled by (?:existing \w+ )?$/
const leadIs = /\b[Ll]ead (?:investor|backer)s? (?:in the \w+ )?(?:is|was|are|were) $/
/** Who runs a company, behind whom it is led by. */
const runs = new RegExp(`^${RUNS}\\b(?! (?:of|at|and partner))`)
const runBy = new RegExp(`^${LED_BY_ONE}[^.;]*?, (?=[A-Z])`)
const onBehalf = /^[^.;,]{0,40}?\b(?:round|deal|investment|financing) (?:on behalf of|for) (?=[A-Z])/

/** A person by two names and nothing else. */
const person = /^[A-Z][\w’-]+ (?:(?:[Dd]e|[Vv]an|[Vv]on|[A-Z]\.) )?[A-Z][\w’-]+$/
/** Where somebody is, behind her name: Ana Ruiz at Foundry Lane. */
const where = /^,? (at|of|from) (?!Se)[A-Z0-9][\w&’-]*(?: [A-Z0-9][\w&’-]*){0,3}/

/** Tern Ventures partner Karl Tam also invested: the firm did. */
function firmOf(text: string, from: number, one: Named, leads: boolean): Named {
  const own = person.test(one.name) && !isFirm(one.name)
  const at = own ? where.exec(text.slice(one.end, one.end + 60)) : null
  // Who leads at a firm leads for it; of others only a firm by its name pays.
  if (at !== null && ((leads && at[1] === 'at') || isFirm(at[0])))
    return nameIn(text, one.end, one.end + at[0].length) ?? one
  const before = text.slice(Math.max(from, one.start - 60), one.start)
  const office =
    /(?:^|[ ,(])((?:(?:[A-Z\d][\w&.’'-]*|a16z|i) ){1,5})(?:(?:general|managing|founding|senior|venture) )?(?:partner|principal|managing director|GP) $/.exec(
      before,
    )
  // Medway’s Ana Ruiz led the round: the firm did.
  const hers =
    leads && own ? /(?:^|[ ,(])((?:[A-Z\d][\w&.-]*|a16z)(?: (?:[A-Z\d][\w&.-]*|i)){0,3})['’]s $/.exec(before) : null
  const owner = hers?.[1] ?? ''
  const whose =
    owner !== '' &&
    !isNoName(owner) &&
    (!owner.includes(' ') || /\b(?:Ventures?|Capital|Partners|Fund|Catalyst|Growth)\b/.test(owner))
      ? hers
      : null
  const hit = office ?? whose
  const name = hit?.[1]?.trim()
  if (
    hit === null ||
    name === undefined ||
    (office !== null && /^(?:General|Managing|Founding|The|With|And)\b/.test(name))
  )
    return one
  const start = one.start - before.length + hit.index + hit[0].indexOf(name)
  return { ...one, name, start, end: start + name.length }
}

/** Who a sentence says put money in. */
export function partiesInEnglish(text: string, sentence: Piece): PartiesEn {
  const words = text.slice(sentence.start, sentence.end)
  const found: Record<Role, Named[]> = { leads: [], others: [], existing: [], advisers: [] }
  const taken: Piece[] = []
  const add = (role: Role, list: readonly Named[]): void => {
    for (const given of list) {
      const one = firmOf(text, sentence.start, given, role === 'leads')
      if (taken.some((had) => one.start < had.end && one.end > had.start)) continue
      // From investor Medway P: a text cut off inside a name.
      if (one.end >= text.length && / (?!A$)[A-Z]$/.test(one.name)) continue
      // TechDaily has learned: who tells of the deal is no party to it.
      if (reported.test(text.slice(one.end, one.end + 20))) continue
      taken.push(one)
      found[role === 'others' && one.existing ? 'existing' : role].push(one)
    }
  }
  for (const [pattern, role, verbs] of closing)
    for (const hit of verbs?.test(words) === false ? [] : each(pattern, words)) {
      const list = hit[1] ?? ''
      const at = sentence.start + hit.index
      // "The firm also co-led": a pronoun names nobody.
      if (/^(?:It|They|He|She|We|Who)\b|^The\b(?! [A-Z])/.test(list)) continue
      const old =
        /\b(?:existing|returning|previous|prior|earlier|past|current|early)\s+(?:investors?|backers?|shareholders?)(?: (?:such as|like|including))?\s*$/i.test(
          text.slice(Math.max(sentence.start, at - 44), at),
        )
      // The lead investor was A, and B also took part.
      if (role === 'others' && leadIs.test(text.slice(Math.max(sentence.start, at - 40), at))) {
        const [first, ...rest] = namesWithin(text, at, at + list.length)
        if (first !== undefined) add('leads', [first])
        add('others', rest)
        continue
      }
      // Led by A, which invested $5 million: its part is said already.
      if (role === 'others' && /,? (?:which|who) /.test(hit[0]) && /\bby $/.test(text.slice(Math.max(0, at - 4), at)))
        continue
      // Medway, which led its seed round, also invested: it led then.
      if (
        role === 'leads' &&
        /,? (?:which|who) [a-z ]*led $/.test(hit[0]) &&
        /^(?:its|the) [^,.;]{3,40}, (?:also |both |again |all )*(?:invest|participat|join|return|took|follow)/.test(
          words.slice(hit.index + hit[0].length),
        )
      )
        continue
      // Tern and angels from Medway and Plover joined: only who stands before them.
      const lead = text.slice(sentence.start, at + 1)
      const crew = STAFF.exec(lead)
      if (crew !== null && crew.index + crew[0].length === hit.index) {
        taken.push({ start: at, end: at + list.length })
        const before = lead.slice(0, crew.index).replace(/,? (?:and|as well as|plus) (?:[a-z-]+ )*[a-z]+$/, '')
        if (
          before.length < crew.index &&
          /^(?:[A-Z]|[Ee]xisting )/.test(before) &&
          !/ (?:is|was|has|have|by|led|with) /.test(before)
        )
          add(role, namesWithin(text, sentence.start, sentence.start + before.length))
        continue
      }
      const all = namesWithin(text, at, at + list.length)
      // Led by A, B is putting money in: only B is who the verb is of; led by A, B and C also joined: both.
      const turn = list.replace(/, (?=and )/g, '  ').lastIndexOf(', ')
      const named =
        role !== 'others' || !ledBy.test(text.slice(Math.max(sentence.start, at - 40), at))
          ? all
          : turn < 0
            ? all.slice(-1)
            : all.filter((one) => one.start > at + turn)
      // Medway, together with Tern, led the round: both did.
      const with2 = role === 'leads' ? together.exec(hit[0].slice(list.length)) : null
      if (with2 !== null) {
        const begins = at + list.length + with2[0].length - (with2[1] ?? '').length
        add(role, [...named, ...namesWithin(text, begins, begins + (with2[1] ?? '').length)])
        continue
      }
      // Partner Ana Ruiz led the deal on behalf of Medway: the firm did.
      const behalf = role === 'leads' ? onBehalf.exec(words.slice(hit.index + list.length)) : null
      if (behalf !== null && named.length === 1 && !isFirm(named[0]?.name ?? '')) {
        const begins = at + list.length + behalf.index + behalf[0].length
        const firm = namesFrom(text, begins, sentence.end).slice(0, 1)
        // Medway leads an $8 million round for Kestrel: whose round it is.
        if (firm.length > 0 && (behalf[0].endsWith('behalf of ') || isFirm(firm[0]?.name ?? ''))) {
          taken.push({ start: at, end: at + list.length })
          add(role, firm)
          continue
        }
      }
      // A group led by Medway has put money in: Medway leads.
      if (role === 'others' && named.length === 1 && pool.test(text.slice(Math.max(sentence.start, at - 60), at))) {
        add('leads', named)
        continue
      }
      const held =
        old ||
        /\b(?:existing|returning|early) (?:backers|investors|shareholders)|\breturning$/.test(hit[0].slice(list.length))
      add(role, held ? named.map((one) => ({ ...one, existing: true })) : named)
    }
  for (const [pattern, role] of opening)
    for (const hit of each(pattern, words)) {
      const at = sentence.start + hit.index
      const named = [hit[1], hit[2]].filter((one): one is string => one !== undefined)
      if (role === 'leads' && named.length > 0) {
        let from = at
        for (const one of named) {
          const place = text.indexOf(one, from)
          add(role, namesWithin(text, place, place + one.length))
          from = place + one.length
        }
        continue
      }
      const from = at + hit[0].length
      // Earlier backers include Tern: of the rounds before.
      if (/\b(?:revenue|previous|earlier|prior|listed)\b/i.test(hit[0]) || /^Earlier \w+ include /.test(words)) continue
      // A contract from the army is no money of this round.
      if (/\b(?:contract|order|approval)s? from\s+$/.test(hit[0])) continue
      // Led by former Medway executive Ana Ruiz, Kestrel has raised: who runs it.
      if (hit.index === 0 && role === 'leads' && runBy.test(words)) continue
      // Along with rivals: told beside, where nothing tells of money.
      if (
        /^(?:alongside|along with)/i.test(hit[0]) &&
        (!moneyed.test(words) || /\bboard\b/.test(words.slice(0, hit.index)))
      )
        continue
      // Led by chief executive Ana Ruiz: a company is, and no round.
      if (role === 'leads' && runs.test(text.slice(from, from + 60))) continue
      // Executives from Medway are people, and no money of Medway's.
      if (/\b(?:executives?|employees|leaders|operators|researchers|engineers|alumni|veterans) from\s+$/i.test(hit[0]))
        continue
      if (
        /\b(?:listed|previous rounds|prior rounds|earlier rounds)\b[^.;]{0,30}$/i.test(
          text.slice(Math.max(sentence.start, at - 50), from),
        )
      )
        continue
      const aside =
        role === 'leads'
          ? text
              .slice(from, sentence.end)
              .search(
                /,? (?:alongside|along with|as well as|together with|plus|followed by|which was joined by) |, (?:also )?(?:includ|drew|featur|attract|saw )/,
              )
          : -1
      const before = namesFrom(text, from, aside < 0 ? sentence.end : from + aside)
      // Co-led by A as well as B: both.
      const list =
        aside >= 0 && before.length === 1 && /^co-?led/i.test(hit[0]) ? namesFrom(text, from, sentence.end) : before
      const old =
        /\b(?:existing|returning|previous|current|earlier|prior)\s*(?:investors?|backers?|shareholders?)?(?: in the \w+)?,?(?: \(?(?:including|includ(?:ed?|es)|such as|like))?\s*$/i.test(
          text.slice(Math.max(sentence.start, at - 24), from),
        ) ||
        (/^(?:Existing|Returning|Previous|Current) (?:investors?|backers?|shareholders?)\b/.test(words) &&
          /including|among them/.test(hit[0]))
      // Led the round with one or two others; more of them, or who are said to join, only took part.
      const beside = role === 'leads' && hit[0].endsWith(' with ')
      if (
        beside &&
        (list.length > 2 ||
          ledElse.test(hit[0]) ||
          /^,? (?:also |all |both )?(?:participat|join|invest|tak|follow|com)ing\b/.test(
            text.slice(list.at(-1)?.end ?? from, (list.at(-1)?.end ?? from) + 24),
          ))
      )
        continue
      add(role, old ? list.map((one) => ({ ...one, existing: true })) : list)
    }
  // A last sentence that was cut off in a list of names.
  if (taken.length === 0 && isCutList(text, sentence)) {
    const list = namesWithin(text, sentence.start, sentence.end)
    if (list.length >= (words.match(/, /g)?.length ?? 0)) add('others', list.slice(0, -1))
  }
  return found
}

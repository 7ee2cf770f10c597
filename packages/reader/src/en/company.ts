import { each } from '../text/each.ts'
import { DAYS, MONTHS } from '../text/months.ts'
import type { Piece } from '../text/segments.ts'
import { DEMONYM } from './described.ts'
import { entryName, listsRounds } from './lists.ts'
import { NAME, isNobody, nameIn } from './names.ts'
import { GAINED, GAINING, HANDED, PARTED, REFUSED, REPORTED } from './verbs.ts'
import { lean } from '../text/lean.ts'

export interface CandidateEn extends Piece {
  readonly name: string
  readonly weight: number
}

/** What a company is called before its name. */
const KIND = 'startup|start-up|company|firm|maker|developer|lab|unicorn|platform|provider|chipmaker'
/** Where it is from, before what it is called: Boston-based, Palo Alto-headquartered. */
const SEATED = '(?:[A-Z][\\w.]*(?: [A-Z][\\w.]*)?-(?:based|headquartered) )?'
/** What may stand between the two: AI, cloud software. */
const described = (most: number): string => `(?:(?:AI|[a-z-]+) ){0,${most}}`

/** The same verbs as title case writes them. */
const TITLED =
  '|Raises|Secures|Closes|Lands|Nabs|Bags|Snags|Scores|Nets|Gets|Grabs|Wins|Hauls|Banks|Pulls|Picks Up|Rakes In|Attracts|Receives|Completes|Announces|Emerges|Launches With|Draws|Collects|Pockets|Seeks|Eyes|Plans|Hits|Reaches|Adds|Doubles|Triples|Is (?:Raising|Seeking)|In Talks'
const VERB =
  REPORTED +
  GAINED +
  `|(?:${REFUSED})(?= (?:an?|the|its) [^.;]{0,30}\\b(?:investment|funding|financing|Series|round)\\b)|${PARTED} (?=(?:[a-z]+ ){0,3}[$€£¥])|(?<=\\b(?:is|was|are|were|currently|now|reportedly|been) )(?:${GAINING}) (?=(?:[a-z]+ ){0,3}(?:[$€£¥]|round|funding|financing|Series|seed|investment))` +
  TITLED +
  '|denied|denies|closing in on|is preparing|prepares|led the (?:wave|week|pack|way|list) with|disputed|disputes|(?:has |have )?agreed|agrees|is letting|lets|is selling|sells|sold|was acquired|is being acquired|will be acquired|exceeds|exceeded|tops|topped|surpasses|finali[sz]es|finali[sz]ed|raise|pulls|pulled|announces|announced|confirms|confirmed|hits|hit|reaches|reached|emerges|emerged|launch(?:es|ed) with|(?:launch(?:es|ed)|comes|came|steps|stepped|breaks|exits|exited|leaves|left)(?: (?:out of|from))? stealth|takes aim|wants to|is betting(?! (?:[a-z]+ ){0,3}[$€£¥])|sets out|valued|is seeking|seeks|is looking|looks|may be looking|(?:are )?in (?:early |early-stage |preliminary |advanced |late-stage )?(?:talks|discussions|negotiations)(?! (?:to|about|over|on) (?:(?:a|an|its|the) )?(?:co-)?(?:lead|leading|invest|investing|buy|buying|acquire|acquiring|acquisition|purchase|takeover|back|backing|join|participate|put|pour|make|making|take|taking|fund|(?:finali[sz]e|close|strike|sign|complete|seal) (?:an?|its) (?:[a-z-]+ )?(?:investment|stake))\\b)|is planning|plans|is discussing|discusses|is negotiating|is exploring|is weighing|is mulling|(?:lined up|lines up)(?! (?:an?|its) (?:[a-z-]+ )?(?:investment|stake))|is considering|considers|nears|nearing|is close|finalizing|is raising|sees|doubles|doubled|triples|tripled|quadruples|quadrupled|quintuples|quintupled|more than (?:doubles|doubled|triples|tripled)|takes|took|targets|targeting|eyes|eyeing|files|filed|is back with'
const ADVERB = `(?: (?:creators?|makers?|developers?|owners?|founders?|co-?founders|parent))?(?:\\sof (?:northern|southern|eastern|western|central|upstate) [A-Z]\\w+,(?: [A-Z][\\w.]+,)?|,[^,.;]{1,110},|\\s[–—-]{1,2} [^.;–—]{3,120}? [–—-]{1,2}|, (?:an?|the) [^.;,]{1,80} (?:that|which|whose)\\b[^.;]{1,110},|, (?:of|based in|from|headquartered in) [A-Z][\\w.’ -]{1,30}(?:, [A-Z][\\w.]+(?: [A-Z][\\w.]+)?)?(?=,)|, (?:an?|the) (?:(?!\\b(?:said|says|rais\\w+|which|who|has|have|had|was|were|is)\\b)[^.;]){1,160},|\\s(?:reportedly|recently|[a-z]+ly|also|just|already|now|today|said|says|quietly|has|have|had|is|was|will|may|could|to|be|been|successfully|(?:on )?(?:${DAYS})|on (?:${MONTHS}|Jan\\.?|Feb\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?) \\d{1,2}(?:th|st|nd|rd)?|revealed|disclosed|stated|the (?:company|startup|firm)|this week|last week|announced(?: (?:on \\w+ )?(?:that )?it)?|(?:is )?announcing|(?:tells|told) (?:us|[A-Z]\\w+(?: [A-Z]\\w+)?)|exclusively|it|it.s|that|in \\w+|in a (?:statement|press release|release|blog post))){0,7}`

const raised = lean(
  new RegExp(
    `(?<![\\w.])(${NAME})(?:['’]s)?(?: ?\\([^)]{1,30}\\))?${ADVERB}\\s(?:${VERB})\\b(?! (?:(?!million|billion)[a-z-]+ ){0,2}(?:concerns?|questions?|doubts?|eyebrows|alarms?|prices?|awareness|the bar|hopes|expectations|objections|fears|suspicions?)\\b)`,
    'g',
  ),
)
const noun =
  /\b(?:startup|start-up|company|firm|maker|developer|lab|labs|unicorn|platform|provider|chipmaker|outfit|group|business|giant|upstart|darling|venture|app|specialist|builder|rival|studio|team|vendor|player)s?\s+$/i
/** The largest round of August was raised by marketing agency Kestrel. */
const passive = lean(
  new RegExp(
    `\\b(?:round|financing|raise|Series [A-L]\\d?|deal)\\b(?:(?:, an? (?:[^.;]|\\.\\d){3,60},|[^.;,]{0,60}) (?:is|was|were))? (?:completed|raised|closed|announced|secured|landed) by ${described(7)}(${NAME})`,
    'g',
  ),
)
const target = lean(
  new RegExp(
    `\\b(?:raise|round|Series [A-L]s?|seed) (?:by|of|for) (?:(?:[A-Z][\\w.]*(?: [A-Z][\\w.]*)?-(?:based|headquartered|founded) )?(?:[A-Z][a-z]+ )?(?:(?:AI|GenAI|[a-z-]+) ){0,8}?(?:${KIND})) (${NAME})|\\b(?:raise|round|Series [A-L]s?) by (${NAME})|\\b(?:invest(?:ed|ment|s|ing)?|stake|funding|financing|round|Series [A-L]\\d?|seed|million|billion|money|poured|pours|put|contribut\\w+|commit\\w*|inject\\w*|holding|shareholding|yuan|euros|bets?|betting|staking)\\b(?:[^.;]|\\.\\d){0,40}?\\b(?:in|into|for|(?<=\\bbet[a-z]* (?:[^.;]|\\.\\d){0,40})on|to (?:launch|form|create|found|start)|to(?= (?:the|an?) (?:[A-Za-z-]+ ){0,5}(?:startup|start-up|company|firm|maker|developer|lab|unicorn)))\\s+(?:(?:the|an?) (?=(?:[A-Za-z-]+ ){0,5}(?:startup|start-up|company|firm|maker|developer|lab|unicorn) [A-Z]))?(?:(?:[A-Z][\\w.]*(?: [A-Z][\\w.]*)?-(?:based|headquartered),? )?(?:(?:AI|Chinese|American|British|French|German|Japanese|Korean|Indian|Israeli|Swiss|Swedish|European|[A-Z]+-[a-z]+|[a-z-]+),? ){0,8}?(?:${KIND}|specialist|builder|rival|vendor|designer) (${NAME})|${SEATED}(?:(?!(?:by|from|with|alongside|that|which)\\b)(?:[a-z-]+|\\d+-year[- ]old|${DEMONYM}) ){0,6}(${NAME}))`,
    'g',
  ),
)
const backs = lean(
  new RegExp(
    `\\b(?:backs|backed(?! by)|backing|(?:to|will|would|could|may|might) (?:acquire|buy)|acquires|acquired|is acquiring|buys|bought|is buying|to buy)\\s+(?:[A-Za-z-]+ ){0,6}?(?:(?:${KIND}|app|specialist|builder|rival|vendor|player) )(${NAME})|\\b(?:backs|backed(?! by)|backing|(?:to|will|would|could|may|might) (?:acquire|buy)|acquires|acquired|is acquiring|buys|bought|is buying|to buy|purchase of|acquisition of|takeover of)\\s+${described(6)}(${NAME})`,
    'g',
  ),
)
const of = lean(
  new RegExp(
    `\\b(?:valuation|valuing|values|valued|shares?|funding|round|financing|Series [A-L](?:-?\\d)?|seed) (?:of|for)?\\s*(?:(?:[a-z-]+|\\d+-year[- ]old) ){0,4}(${NAME})`,
    'g',
  ),
)

const possessive = lean(
  new RegExp(
    `(?<![\\w.])(${NAME}?)['’]s? (?:(?!(?:co-)?leads? |(?:co-)?led |backs? |backed |joins? )[\\w$€£.,-]+ ){0,4}(?:tender offer|IPO|funding|financing|placement|(?:[Pp]re-)?[Ss]eries|round|valuation|raise|fundraise|fundraising|Series|share sale)\\b`,
    'g',
  ),
)

/** Their startup, Formalux, …; a company called Formalux. */
const apposed = lean(
  new RegExp(
    `(?:\\b(?:[A-Z][\\w.]+(?: [A-Z]\\w+)?['’]s|[Tt]heir|[Ii]ts|[Tt]he|[Hh]is|[Hh]er|[Ww]hose|[Oo]ur|[Aa]n?|[Aa]nother)(?: [\\w-]+){0,7} (?:startup|start-up|company|firm|venture|outfit|lab|business|group|unit|spinout|spin-off|competitor|rival|peer|challenger|upstart|newcomer|compatriot|unicorn|chipmaker))(?: (?:in|of|for|from) [^,.;]{2,50}?(?=,? (?:called|named|dubbed|known)))?(?: (?:founded|started|run|led|backed) by [^,.;]{2,50})?(?:,? (?:(?:to be |now |formerly |tentatively |also )?(?:called|named|dubbed|known(?: [\\w ]{2,30})? as)|(?:which|that) goes by(?: the name(?: of)?)?)|(?<!parent company),) (${NAME})(?=[,.;:]| (?:has|had|is|was|will|also|just|came|emerged|launched|raised)\\b|$)`,
    'g',
  ),
)

/** Israeli sales start-up, Kestrel, announced: a kind, and its name between commas. */
const between = lean(
  new RegExp(
    `\\b(?:startup|start-up|company|firm|maker|developer|provider|platform), (${NAME}), (?=(?:has|have|had|today|announc\\w+|said|says|raised|secured|closed|which)\\b)`,
    'g',
  ),
)
/** Kestrel, a venture that in July raised $100 million. */
const related = lean(
  new RegExp(
    `(?<![\\w.])(${NAME}), (?:an?|the) (?!(?:\\w+ ){0,3}(?:partner|founder|co-founder|director|executive|analyst|investor|professor|researcher|president|principal|officer|chief|reporter)\\b)[^.;]{3,110}? (?:that|which) (?:has |have |recently |just |today |last (?:week|month|year) |in [A-Z]\\w+ )*(?:${GAINED}|emerged|came out|launched)\\b`,
    'g',
  ),
)
/** Starting with Kestrel, which has just announced a fundraising of $2 billion. */
const whichRaised = lean(
  new RegExp(
    `(?<![\\w.])(${NAME}), which (?:has |have |had |just |recently |also |today |now |reportedly |last (?:week|month|year) |this (?:week|month) )*(?:${GAINED}|announc(?:es|ed)) (?=(?:[a-z-]+ ){0,5}(?:[$€£¥]|\\d[\\d.]* (?:million|billion)|Series|seed|round|funding))`,
    'g',
  ),
)
const byMeans = lean(
  new RegExp(
    `^(?:${SEATED}${described(5)})?(${NAME})(?:,[^.;]{3,100},)? (?:[^.;]|\\.\\d){3,120}?(?: (?:by|after|upon|following) (?:${GAINING}) |, (?:${GAINING}) (?=(?:[a-z]+ ){0,3}[$€£¥]|an? |its |the )| and (?:(?:has|have|had|recently|just|now|also) )+(?:${GAINED}) (?=(?:[a-z]+ ){0,3}[$€£¥]|an? |its |the ))|^(?:By|After|On|Upon|Following|Having|Fresh (?:off|from)) (?:${GAINING}) [^;]{3,140}?, ${described(5)}(${NAME}) `,
  ),
)
/** Others included Kestrel ($4.2m seed round): a round in brackets behind its name. */
const bracketed = lean(
  new RegExp(`(?<![\\w.])(${NAME}) \\((?=[$€£][\\d.,]+ ?\\w* (?:Series [A-L]\\d?|seed|pre-seed))`, 'g'),
)
/** A busy week, with Kestrel locking up $400 million and Larkspur closing a Series A. */
const alongWith = lean(
  new RegExp(
    `(?:\\bwith|\\band|,) ${described(4)}(${NAME}) (?:also |both |reportedly |alone |recently )*(?:${GAINING}|set to raise|in talks to (?:raise|secure)) (?=(?:[a-z-]+ ){0,3}[$€£¥]|an? |the |its )`,
    'g',
  ),
)
/** Kestrel, which runs this and that, in India, has raised: a verb right behind a comma goes with what the sentence began with. */
const framed = lean(
  new RegExp(
    `^(?:${SEATED}${described(6)}?)(${NAME})(?:, | [–—-]{1,2} )(?:which|whose|an?|the|founded|co-founded|formed|started|launched|based|headquartered|backed|known|formerly|led|run|created|maker|makers|developer|co-led)\\b[^;]{3,300}?(?:, | [–—-]{1,2} )(?:has |have |had |also |just |recently |today |on \\w+ |yesterday |now |reportedly |this (?:week|month|morning) |last (?:week|month) )*(?:${GAINED}|announc(?:es|ed)|confirm(?:s|ed)|(?:said|says|revealed|disclosed)(?: (?:on )?\\w+)? (?:that )?it (?:has |had )?(?:${GAINED}))\\b`,
  ),
)
/** Fresh off a $40 million round, Kestrel is opening an office. */
const freshOff = lean(
  new RegExp(
    `^(?:Fresh (?:off|from)|With|Backed by(?= [^;,]{0,40} (?:new|fresh) )|Armed with|Flush with|On the (?:heels|back) of|Buoyed by|Following|After) (?=[^;]{0,70}?(?:[$€£¥]|Series [A-L]\\d?))[^;]{5,180}?, (?:[A-Z][\\w.]*(?: [A-Z][\\w.]*)?-based )?${described(5)}(${NAME})(?:, an? | (?:is|has|was|wants|plans|will|says|said|hopes|aims|now|[a-z]{3,}s)\\b)`,
  ),
)
/** Ana Ruiz, the co-founder of Kestrel, said the chip designer had raised; Ana Ruiz has raised $40 million for her lab, Kestrel. */
const headOf = lean(
  new RegExp(
    `^[A-Z][\\w’'-]+(?: [A-Z][\\w.’'-]+){1,3}, (?:the |an? )?(?:[a-z-]+ ){0,3}(?:founder|co-?founder|CEO|CTO|chief executive|president|chairman|head|boss)(?: officer)?(?: and [\\w-]+(?: [\\w-]+)?)? (?:of|at|behind) ${described(5)}(${NAME})|\\brais\\w+ (?:[^.;]|\\.\\d){0,34} for (?:(?:her|his|their) (?:[\\w-]+ ){0,6}(?:startup|start-up|company|firm|venture|lab|platform|business|maker|outfit|developer),? (?:called |named )?|(?=[^.;,]{2,40}, (?:his|her|their) ))(${NAME})|[$€£¥]\\d[^;]{3,300}? (?:with|at|through|via|behind) (?:her|his|their) (?:[\\w-]+ ){0,4}(?:startup|start-up|company|firm|venture|lab),? (?:called |named )?(${NAME})`,
  ),
)
/** Foundry Lane led the round, Kestrel said in a statement: who tells of it is whose it is. */
const speaks = lean(
  new RegExp(
    `\\b(?:round|financing|funding|Series [A-L]\\d?|raise)\\b[^;]*, (?:the (?:company|startup|firm) )?(${NAME}) (?:said|says|announced|disclosed|confirmed)(?: (?:in a (?:[a-z]+ )?(?:statement|release|post|filing)|on [A-Z][a-z]+day|today|[A-Z][a-z]+day))*[.”"]?$`,
  ),
)
/** The company, based in Long Beach, has raised: where it sits. */
const seated = /\b(?:[Bb]ased|[Hh]eadquartered|[Ll]ocated) in $/
/** Whom somebody is out to beat, right before a name. */
const outdo =
  /\b(?:take on|taking on|takes on|challenge|challenging|rival|dethrone|topple|beat|unseat|outdo|compete with|competing with|against|unlike) $/
/** Ana Ruiz, the founder of …: a person, and no company. */
const officer =
  /^, (?!(?:led|run|headed|owned|backed|managed|(?:co-)?founded|created|started) by )(?:the |an? |its )?(?:[a-z-]+ ){0,3}(?:founder|co-?founder|CEO|CTO|chief executive|president|chairman|head|boss|partner|managing director)\b/
/** Competitors include Kestrel, which has raised: who is told beside the company that a text is of. */
const beside =
  /\b(?:[Cc]ompetit\w+|[Rr]ivals?|[Pp]eers?|[Cc]hallengers?|[Ii]ncumbents?|against|including|such as|like)\b[^.;]{0,60}$/
/** In another deal, Medway led a round in Kestrel. */
const elsewhere =
  / also (?:co-)?led an? |^(?:Separately|Elsewhere|Meanwhile|Also (?:this|last) week|In (?:another|a separate|other) (?:deal|round|news))\b/
/** The maker of ClinicPad, Kestrel, has raised. */
const ownerOf = lean(
  new RegExp(
    `\\b[Tt]he (?:parent|maker|owner|creator|developer|company|startup|firm|team) (?:of|behind) [^.;,]{2,40}, (${NAME})(?=, (?:has|have|said|says|raised|closed|is|was|announced))`,
    'g',
  ),
)
/** Investors have handed Kestrel $9 million; Kestrel’s investors have given it $9 million. */
const giving = lean(
  new RegExp(
    `\\b(?:${HANDED}) (${NAME}) (?=(?:[a-z]+ ){0,3}[$€£¥])|\\bwill (?:help|let|allow|enable|give) (${NAME}) (?=(?:to )?[a-z]+ )|(${NAME}?)['’]s (?:investors|backers) (?:have |just )*(?:given|gave|handed) (?:it|them|the (?:company|startup|firm)) (?=(?:[a-z]+ ){0,3}[$€£¥])`,
    'g',
  ),
)
/** poolside has raised: a word without a capital that begins a sentence, and whose verb is of coming to money. */
const lower = lean(
  /^(?!(?:which|that|who|it|and|but|the|they|we|startups?|company|investors?|founders?|also|then|this|its|an?|led|in|on|at|for|to|by|or|so)\b)([a-z][a-z0-9]{3,14})(?=(?:, (?:an?|the|which|whose|founded) [^.;]{3,120},)? (?:(?:has|just|also|today|recently) )*(?:raised|raises|secured|secures|closed|closes|landed|lands|announced|nabs|bags) (?:an?|its|the|[$€£¥]|more|over|nearly|about)(?: |\d|$))/,
)
/** Kestrel chief executive Ana Ruiz announced the $9 million raise: whose officer she is. */
const officerOf = lean(
  new RegExp(
    `^${described(5)}(${NAME}?)(?:['’]s)? (?:(?:[Cc]o-?)?[Ff]ounder|CEO|CTO|COO|[Cc]hief [Ee]xecutive|[Pp]resident|[Bb]oss)(?: [Oo]fficer)?(?:(?:,| and|/) ?(?:CEO|CTO|COO|chief executive|chairman|president|co-?founder)(?: officer)?)?,? [A-Z][\\w’'-]+ [A-Z][\\w’'-]+,? (?:announced|unveiled|disclosed|confirmed|revealed|said|says|told|tells|wrote|raised|has raised|closed|posted|shared)\\b`,
  ),
)
const opening = lean(
  new RegExp(
    `^(?:Founded|Co-founded|Launched|Based|Headquartered|Headed|Created|Started|Established|Formed|Spun)\\b[^.;]{3,160}(?:, | [–—-]{1,2} )(${NAME}) (?:is|was|has|had|makes|builds|develops|uses|offers|provides|sells|aims|plans|says|said|wants|now)\\b`,
  ),
)
const defining = lean(
  new RegExp(
    `\\b(?:co-?founded|founded|started|launched|created|set up) (${NAME})(?= in (?:19|20)\\d\\d| (?:last|this) year|, | to |[.])|(?<![\\w.])(${NAME})(?:, (?:an?|the|founded|which|based)\\b| was founded| is an? [a-z-]+ ?(?:startup|company|firm|lab)|['’]s? (?:CEO|CTO|founders?|co-?founders?|valuation|latest|chief executive))|\\b(?:CEO|CTO|[Cc]hief [Ee]xecutive(?: [Oo]fficer)?|[Cc]o-?founder|[Ff]ounder|[Pp]resident)(?: and [\\w-]+)? (?:of|at) (${NAME})`,
    'g',
  ),
)
const HEAD =
  '(?:Startup|Start-up|Company|Firm|Unicorn|Maker|Developer|Chipmaker|Lab|Rival|Giant|Platform|Provider|Specialist|Vendor|Builder|Designer|Manufacturer|Operator)'
const dropped = lean(
  new RegExp(
    `^(?:Rival|Competitor|Challenger|Newcomer|Fintech|Biotech|Medtech)\\s+(?=[A-Z])|^(?:[A-Z][\\w&'’-]*\\s+){1,6}?${HEAD}\\s+(?=\\S)(?<!Startup\\s+(?=Fund\\b))|^(?:Startup|Start-up|Company|Firm|Unicorn(?! [A-Z]\\w+ (?:Ventures|Capital|Partners)\\b)|Chipmaker)\\s+`,
  ),
)
/** The heading of a column run into its first sentence. */
const tagged =
  /^(?:(?:[A-Z&/-]{2,} ){1,3}[A-Z&/-]{5,} (?=[A-Z][a-z])|(?:EXCLUSIVE|BREAKING|FUNDING|STARTUPS|DEALS|NEWS|UPDATE|SCOOP|FINTECH|HEALTHTECH|ROBOTICS|CHIPS|BIOTECH) (?=[A-Za-z]))/
/** AI Startup, by itself: no name. */
const headOnly = /(?:^|\s)(?:Startup|Start-up|Unicorn|Chipmaker)$|^(?:Firm|Company)$/

/** A pair of scientists at Medway's subsidiary …: where people are from, who do what the verb says. */
const whereFrom = lean(
  /\b(?:(?:co-)?founder|CEO|CTO|chief executive|head|boss|scientists?|researchers?|engineers?|executives?|alum(?:s|ni)|veterans|employees|professors?|founders|staffers|insiders|pair|duo|trio)\b(?: (?:who|that) [a-z]+ed)? (?:at|from|of|behind) (?:[\w’' -]{0,50}(?:subsidiary|unit|division|arm|lab|owner|parent|giant|rival) )?$|\b(?:[Ss]tartups|[Cc]ompanies|[Ff]irms|[Ll]abs) (?:in|across|from) $/,
)
const didIt = lean(new RegExp(`^ (?:(?:has|have|had|just|also|now|quietly|recently) )*(?:${GAINED}|raised|raises)\\b`))

/** Chief executive Ana Ruiz: a person. */
const inOffice =
  /\b(?:CEO|CTO|COO|[Cc]o-?founder|[Ff]ounder|[Cc]hief [Ee]xecutive|[Pp]resident|[Cc]hairman)(?: [Oo]fficer)?(?: and (?:CEO|CTO|COO|[Cc]o-?founder|chief executive))? $/

/** The co-founder of Medway has raised: whom a name between two offsets is said of did it, and not the name. */
export const onlyFrom = (text: string, start: number, end: number): boolean =>
  seated.test(text.slice(Math.max(0, start - 20), start)) ||
  inOffice.test(text.slice(Math.max(0, start - 40), start)) ||
  (whereFrom.test(text.slice(Math.max(0, start - 90), start)) && didIt.test(text.slice(end, end + 40)))

/** Scientists Ana Ruiz and Karl Tam: who they are. */
const titles =
  /^(?:Journalists?|Reporters?|Columnists?|Analysts?|Economists?|Bankers?|Lawyers?|Scientists?|Researchers?|Engineers?|Entrepreneurs?|Professors?|Co-?founders|Founders|Brothers|Veterans) /

function candidate(text: string, start: number, raw: string, weight: number): CandidateEn | null {
  // The ChatGPT maker: whose maker it is, is not said.
  if (
    /\b[Tt]he (?:\S+)$/.test(text.slice(Math.max(0, start - 4), start + raw.length)) &&
    /^ (?:creator|maker|developer|owner|parent)\b/.test(text.slice(start + raw.length, start + raw.length + 12))
  )
    return null
  // This Startup Raised: who, is told later. The CEO of Medway has: a person.
  if (/^(?:CEO|CTO|COO|CFO|Founder|Co-?founder|President|Chairman|Head) of /.test(raw)) return null
  if (/^(?:This|That|These|Those|Another|Our|Its|Their|His|Her|My|Your|Some)\s/.test(raw)) return null
  // Two Stanford Dropouts; Two Rivers Robotics is a name.
  if (
    /^(?:One|Two|Three|Four|Five|Seven)\s/.test(raw) &&
    !/\b(?:AI|Labs?|Robotics|Systems|Technologies|Bio|Health|Medical|Therapeutics|Networks)$/.test(raw)
  )
    return null
  let from = start
  let words = raw
  // Title case headlines: AI Startup Cedar Raises.
  const head = dropped.exec(words)
  if (head !== null && head[0].length < words.length) {
    from += head[0].length
    words = words.slice(head[0].length)
  }
  // AI INFRASTRUCTURE Kestrel has raised: the heading of a column, and who.
  const tag = tagged.exec(words)
  if (tag !== null && /(?:^|[.!?\n]\s*)$/.test(text.slice(Math.max(0, from - 3), from))) {
    from += tag[0].length
    words = words.slice(tag[0].length)
  }
  const one = nameIn(text, from, from + words.length)
  if (one === null || isNobody(text, one) || headOnly.test(one.name) || titles.test(one.name)) return null
  const before = text.slice(Math.max(0, one.start - 30), one.start)
  return { name: one.name, start: one.start, end: one.end, weight: weight + (noun.test(before) ? 1 : 0) }
}

/** Companies that a sentence says raise money, with where they stand; the subject of a verb of raising first. */
export function companiesInEnglish(text: string, sentence: Piece): readonly CandidateEn[] {
  const whole = text.slice(sentence.start, sentence.end)
  // According to TechDaily's reporter Ana Ruiz, …: who tells of it, and not who raised.
  const told = opened.exec(whole)?.[0].length ?? 0
  const words = ' '.repeat(told) + whole.slice(told)
  const held = /\bknown for\b|\bportfolio\b/.test(words)
  const found: CandidateEn[] = []
  const add = (one: CandidateEn | null): void => {
    if (
      one !== null &&
      !found.some((had) => one.start < had.end && one.end > had.start) &&
      !(held && portfolio.test(words.slice(0, one.start - sentence.start)))
    )
      found.push(one)
  }
  const head = headOf.exec(words) ?? freshOff.exec(words)
  const headed = head?.[1] ?? head?.[2] ?? head?.[3]
  if (head !== null && headed !== undefined)
    add(candidate(text, sentence.start + head.index + head[0].lastIndexOf(headed), headed, 3))
  for (const hit of /\b(?:of|behind) /.test(words) ? each(ownerOf, words) : [])
    add(candidate(text, sentence.start + hit.index + hit[0].length - (hit[1] ?? '').length, hit[1] ?? '', 3))
  for (const hit of each(giving, words)) {
    const name = hit[1] ?? hit[2] ?? hit[3] ?? ''
    add(candidate(text, sentence.start + hit.index + hit[0].indexOf(name), name, hit[2] === undefined ? 2 : 1))
  }
  for (const hit of / called /.test(words) ? each(isNamed, words) : []) {
    const name = hit[1] ?? ''
    if (name !== '') add(candidate(text, sentence.start + hit.index + hit[0].length - name.length, name, 3))
  }
  const low = lower.exec(words)?.[1]
  if (low !== undefined) add({ name: low, start: sentence.start, end: sentence.start + low.length, weight: 3 })
  const boss = officerOf.exec(words)
  if (boss?.[1] !== undefined) add(candidate(text, sentence.start + boss[0].indexOf(boss[1]), boss[1], 2))
  const frame = framed.exec(words)
  if (frame?.[1] !== undefined) add(candidate(text, sentence.start + frame[0].indexOf(frame[1]), frame[1], 2))
  for (const hit of each(raised, words)) {
    const name = hit[1] ?? ''
    if (outdo.test(words.slice(0, hit.index)) || seated.test(words.slice(0, hit.index))) continue
    if (whereFrom.test(words.slice(0, hit.index)) || officer.test(words.slice(hit.index + name.length))) continue
    if (head !== null && hit.index < head.index + head[0].length && head[1] === undefined) continue
    // Whose officer did it.
    if (boss !== null && hit.index < boss[0].length) continue
    add(candidate(text, sentence.start + hit.index, name, 2))
  }
  const spoke = speaks.exec(words)
  if (spoke?.[1] !== undefined && !/^(?:[A-Z][a-z]+ [A-Z][a-z]+$|Reuters|Bloomberg|CNBC)/.test(spoke[1]))
    add(candidate(text, sentence.start + spoke[0].lastIndexOf(spoke[1]) + spoke.index, spoke[1], 1))
  for (const hit of words.includes(' (') ? each(bracketed, words) : [])
    add(candidate(text, sentence.start + hit.index, hit[1] ?? '', 3))
  for (const hit of each(alongWith, words))
    add(candidate(text, sentence.start + hit.index + hit[0].indexOf(hit[1] ?? ''), hit[1] ?? '', 2))
  for (const hit of each(whichRaised, words))
    add(candidate(text, sentence.start + hit.index, hit[1] ?? '', beside.test(words.slice(0, hit.index)) ? 2 : 1))
  for (const hit of / (?:that|which) /.test(words) ? each(related, words) : [])
    add(candidate(text, sentence.start + hit.index, hit[1] ?? '', 2))
  // Kestrel has moved to the front rank by raising $100 million.
  const means = byMeans.exec(words)
  const meant = means?.[1] ?? means?.[2]
  if (means !== null && meant !== undefined)
    add(
      candidate(
        text,
        sentence.start + (means[1] === undefined ? means[0].lastIndexOf(meant) : means[0].indexOf(meant)),
        meant,
        2,
      ),
    )
  // A list of the week's rounds: 1. Cloudberry, $300M, AI infrastructure: …
  const entry = entryName(words)
  if (entry !== null && listsRounds(text, sentence)) add(candidate(text, sentence.start + entry.at, entry.name, 3))
  for (const hit of /(?:up|ny|rm|er|m), [A-Z\d]/.test(words) ? each(between, words) : [])
    add(candidate(text, sentence.start + hit.index + hit[0].indexOf(hit[1] ?? ''), hit[1] ?? '', 2))
  for (const hit of each(apposed, words))
    add(candidate(text, sentence.start + hit.index + hit[0].length - (hit[1] ?? '').length, hit[1] ?? '', 2))
  // Boston-based Kestrel's valuation quadrupled: what the sentence is of.
  for (const hit of /['’]/.test(words) ? each(possessive, words) : [])
    add(
      candidate(
        text,
        sentence.start + hit.index,
        hit[1] ?? '',
        hit.index === 0 || /^(?:[A-Z][\w.]*(?: [A-Z][\w.]*)?-based )$/.test(words.slice(0, hit.index)) ? 2 : 1,
      ),
    )
  for (const [pattern, weight] of [
    [passive, 2],
    [target, 1],
    [backs, 1],
    [of, 0],
  ] as const)
    for (const hit of each(pattern, words)) {
      const name = hit.slice(1).find((one) => one !== undefined) ?? ''
      // The round completed by Kestrel: its own, whatever else the sentence refers to.
      const own =
        pattern === target &&
        (elsewhere.test(words) ||
          hit[1] !== undefined ||
          hit[2] !== undefined ||
          /\binto $/.test(hit[0].slice(0, -name.length)))
          ? 2
          : weight
      // Which values Kestrel at $3 billion: no doubt of whom.
      const worth =
        pattern === of &&
        /^(?:valu(?:es|ed|ing)|(?:round|Series [A-L](?:-?\d)?|financing|seed) of) (?:(?:[a-z-]+|\d+-year[- ]old) )*$/.test(
          hit[0].slice(0, -name.length),
        )
          ? 1
          : own
      add(candidate(text, sentence.start + hit.index + hit[0].length - name.length, name, worth))
    }
  return found
}

/** Names that a sentence defines: `Cedar, a startup that…`, `Cedar, founded in 2021`, `Cedar is a …`. */
export function definedInEnglish(text: string, sentence: Piece): readonly CandidateEn[] {
  const words = text.slice(sentence.start, sentence.end)
  const found: CandidateEn[] = []
  // Founded in 2016 and headed by its two inventors, Kestrel is working on …
  const first = opening.exec(words)
  if (first?.[1] !== undefined) {
    const at = first[0].lastIndexOf(first[1])
    const one = candidate(text, sentence.start + at, first[1], 2)
    if (one !== null) found.push(one)
  }
  for (const hit of each(isNamed, words)) {
    const name = hit[1] ?? hit[2] ?? ''
    const at = hit.index + (hit[1] === undefined ? hit[0].indexOf(`, ${name}`) + 2 : hit[0].length - name.length)
    const one = candidate(text, sentence.start + at, name, 3)
    if (one !== null) found.push(one)
  }
  for (const hit of each(defining, words)) {
    const name = hit[1] ?? hit[2] ?? hit[3] ?? ''
    const one = candidate(text, sentence.start + hit.index + hit[0].indexOf(name), name, hit[1] === undefined ? 1 : 2)
    if (one !== null) found.push(one)
  }
  return found
}

/** The company is Kestrel; his startup is called Kestrel. */
const isNamed = lean(
  new RegExp(
    `(?:\\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Tt]hat|[Ii]ts)|[A-Z][\\w’-]+['’]s) (?:[a-z-]+ ){0,2}(?:company|startup|start-up|firm|venture|lab)(?:['’]s name)?(?: is (?:called |named )?(${NAME})(?=[,.;]|$)|, (${NAME}), (?:is|was|has|sells|makes|builds)\\b)`,
    'g',
  ),
)

/** What an investor is known for having backed. */
const portfolio = /\b(?:known for (?:backing|investing|funding|bets|early)|whose portfolio)\b[^.;,]{0,80}$/

/** Who tells of it, or where and when it was told, before a sentence begins: LONDON, March 2, 2026 – Kestrel has raised. */
const opened = new RegExp(
  `^(?:According to|Per|As reported by|Citing) [^.;,]{2,90}, |^(?:[A-Z][\\w.]*,? ){0,4}(?:\\([A-Z]\\w+\\),? )?(?:${MONTHS}) \\d{1,2}, (?:19|20)\\d\\d,? (?:[–—-]+ )?(?=[A-Z])`,
)

/** A sentence that says what its subject is or does. */
const subject = lean(
  new RegExp(
    `^(?:[-–•*>\\d.) ]{0,4})(?:${SEATED}${described(5)})(${NAME})(?:,[^,.;]{1,110},)? (?:is (?:an?|the|focused|based|best known|using|building|developing|working|making|one)|makes|builds|develops|offers|provides|sells|designs|operates|creates|uses|helps|lets|specialises in|specializes in)\\b`,
  ),
)

/**
 * Who `It has raised $9 million` is of: the subject of the sentence right before it on the same line, where that says what its
 * subject is or does. Null where the sentence does not begin with a pronoun for a company, or nobody is spoken of.
 */
export function spokenOf(text: string, sentence: Piece): CandidateEn | null {
  if (
    !/^(?:It|The (?:company|startup|start-up|firm|team|lab|group|upstart|business)) (?:has |had |also |recently |just |now )*[a-z]/.test(
      text.slice(sentence.start, sentence.start + 60),
    )
  )
    return null
  const before = text.slice(Math.max(0, sentence.start - 400), sentence.start)
  const line = before.slice(before.lastIndexOf('\n') + 1).trimEnd()
  if (!line.endsWith('.')) return null
  const from = Math.max(line.lastIndexOf('. ', line.length - 2) + 2, 0)
  const words = line.slice(from === 1 ? 0 : from)
  const hit = subject.exec(words)
  if (hit?.[1] === undefined) return null
  const at = sentence.start - before.length + before.lastIndexOf(words) + hit[0].indexOf(hit[1])
  return candidate(text, at, hit[1], 2)
}

/** Where somebody is from, as the adjective before a kind: Japanese carmaker Medway, US fund Plover. */
export const DEMONYM =
  '(?:U\\.S\\.|U\\.K\\.|US|UK|EU|AI|Chinese|American|British|French|German|Japanese|South Korean|South African|Saudi Arabian|New Zealand|Korean|Indian|Israeli|Saudi|Emirati|Qatari|Canadian|European|Taiwanese|Swiss|Swedish|Dutch|Danish|Norwegian|Finnish|Spanish|Italian|Irish|Australian|Singaporean|Brazilian|Asian|Nordic|Silicon Valley|Hong Kong|New York|San Francisco|London|Wall Street)'

/** What may stand before a name in a list besides lower-case words: the US venture capital firm Foundry Lane. */
export const DESCRIBED = `(?:(?:(?!(?:with|by|from|which|that|who|whom|where|as|led|leads|backed|joined|invested|participated) )[a-z][a-z-]*|${DEMONYM}|[A-Z]\\w+-(?:based|headquartered|backed|listed|owned)) ){0,6}`

/** What a person does somewhere, between whose she is and her name: Medway researcher Ana Ruiz put her own money in. */
export const PERSONAL =
  '(?:(?:AI|chief|lead|senior|former|star|board|research|machine[- ]learning|software|computer|robotics) )*(?:researcher|scientist|engineer|executive|professor|alum|alumnus|veteran|chairman|chairwoman|chair|head|boss|mogul|member|manager|employee|economist|developer|designer|inventor|legend|owner|heir|officer|technologist|winner|laureate|star|champion|minister|player|actor|actress|singer|chief|billionaire|entrepreneur)s?'

/** What a fund is called, where a name in apposition tells what the one before is. */
const KINDS =
  'firm|fund|vehicle|company|group|investor|arm|office|unit|division|syndicate|collective|bank|house|outfit|shop|manager|giant|conglomerate|fund of funds|holding|platform|entity|affiliate|subsidiary|branch|wing|accelerator|incubator|studio|partnership|business'

/** The investment vehicle of Ana Ruiz, a firm founded by Karl Tam: tells of the name before, with names of its own. */
export const apposition = new RegExp(
  `^\\s*(?:an?|the) (?:[\\w$€£.-]+ ){0,8}?(?:${KINDS})\\b (?:(?:that|which) (?:is|was) )?(?:[a-z-]+ ){0,3}(?:of|by|from|behind|for|with|to|at)\\b`,
)

/** Goes on with those whom an apposition names: another that is described, or a person. */
export const goesOn = (piece: string): boolean =>
  /^\s*(?:an?|the|his|her|their) [a-z]/.test(piece) ||
  /\b(?:CEO|CTO|COO|CFO|co-?founder|founder|president|chairman|chief executive|owner|partner)s?\b/i.test(piece) ||
  /^\s*[A-Z][a-zà-ÿ’'-]+(?: [A-Z]\.?)? [A-Z][a-zà-ÿ’'-]+\s*$/.test(piece)

/** Whether words end as the names of firms do that put money in. */
export const isFirm = (piece: string): boolean => fundEnding.test(piece)

const fundEnding =
  /\b(?:Ventures?|Capital|Partners|Fund|Funds|Investments?|Equity|Bank|Group|Holdings|Management|Growth|Labs?|Angels|Global|Asset|Advisors|Technologies|Corp|Inc)\.?\s*$/

/** Whether an entry of a list is still what an apposition tells of the name before. */
export const toldBeside = (piece: string): boolean => goesOn(piece) && !fundEnding.test(piece)

/** What is another firm's: Medway Motor Corp. supplier Tern, Medway Bank venture capital fund Plover Partners. */
export const OF_ANOTHER =
  '(?:supplier|unit|arm|subsidiary|affiliate|spin-?off|spinout|(?:corporate )?venture(?: capital)? (?:fund|arm|unit|vehicle|subsidiary)|investment (?:arm|unit|vehicle|subsidiary))'

/** How somebody is tied to what stands before a hyphen: Boston-based, Medway-backed, state-listed. */
export const TIED =
  'based|headquartered|backed|founded|focused|known|growing|watched|led|(?<!State-)owned|born|listed|rival|incubated|linked|affiliated|turned|challenger|spinout|spinoff'

/** Who runs a company, behind led by. */
export const RUNS =
  '(?:(?:its|the|their|former|longtime|new) ){0,2}(?:chief executive|CEO|CTO|co-?founders?|founders?|president|chairman)'

/** Led by former Medway engineer: what somebody was before, who runs it now. */
export const LED_BY_ONE =
  "[Ll]ed by (?:[\\w&.’'-]+ ){0,6}?(?:founder|C[ET]O|executive|engineer|researcher|scientist|professor|veteran)s? "

/** What follows the name of who tells of a deal, and is no party to it; more such words and the end of the group are the reader’s own. */
export const REPORTS = ',? (?:has learned|learned|reported|reports|first reported|understands|writes|'

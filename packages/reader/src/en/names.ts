import { each } from '../text/each.ts'
import type { Piece } from '../text/segments.ts'
import { apposition, DEMONYM, isFirm, OF_ANOTHER, PERSONAL, TIED, toldBeside } from './described.ts'
import { lean } from '../text/lean.ts'
import { DAYS, MONTHS } from '../text/months.ts'
import { isNoName } from './no-names.ts'

/** A name in an English list, and whether the words before it said that it held shares already. */
export interface Named extends Piece {
  readonly name: string
  readonly existing: boolean
}

/** One word of a name: Index, a16z, 8VC, L.P., M&A; joined by spaces, and by of, the, & inside. */
const WORD =
  "(?:[A-ZÀ-ÖØ-ÞČĐŁŚŞŠŻŽİ](?:[\\wÀ-ÖØ-öø-ſ.’'&+]|-(?!-))*|[a-z]?\\d+[A-Za-z][\\w.]*|\\d{1,4}(?= [A-Z])|(?<=[A-Z][a-z]{3,12} )\\d{1,3}(?=[,;]|\\.(?:\\s|$)| and |$)|(?<=Fund )(?:\\d|I{1,3}V?)(?![\\w])|[a-z]{1,3}-?[A-Z]\\w*|a16z|i(?= Ventures))"
export const NAME = `${WORD}(?:(?: | & | of | of the | for | and (?=Co\\b|Company\\b|Partners\\b|Sons\\b|Research (?:Co|Company)\\b))${WORD}){0,6}(?:, (?:Inc|Ltd|LLC|Corp)\\b\\.?)?`
const whole = new RegExp(NAME)

/** A number of people, or one who was somewhere before, is nobody by name. */
const counted = /^(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Former|Ex)\b(?! [A-Z])/
const people =
  /^(?:[- ](?:AI|ML|[a-z]+))? (?:researchers|engineers|alum(?:s|ni|nus)?|founders|veterans|employees|executives|scientists|graduates|staffers|insiders|dropouts)\b/
const place = /^ (?:[a-z-]+ ){0,2}(?:company|startup|start-up|firm)\b/

/** Whether a name only says where somebody is from: Two ex-Cedar researchers, the Boston company. */
export function isNobody(text: string, one: Piece & { readonly name: string }): boolean {
  if (!/^[A-Za-z]/.test(one.name)) return false
  const after = text.slice(one.end, one.end + 40)
  return (
    // The Securities and Exchange Commission, the market regulator: who is told of a deal.
    /^(?:U\.?S\.? )?Securities$|^Exchange (?:Board|Commission)\b|^Note Purchase\b|^[A-Z][a-z]+-stage$|^(?:TBD|TBA|FYI|ICYMI)$/.test(
      one.name,
    ) ||
    counted.test(one.name) ||
    people.test(after) ||
    (place.test(after) && /\b[Tt]he $/.test(text.slice(Math.max(0, one.start - 4), one.start)))
  )
}

/** What kind of firm is named: the new investor, the U.S. chipmaker Medway; as many as stand there. */
const kindBefore = lean(
  new RegExp(
    `^(?:\\s*(?:(?:the|an?) )?(?:[a-z][\\w-]* ){0,3}?(?:${DEMONYM} |Abu Dhabi |Southeast Asian |Latin American )?(?:[A-Z][\\w-]* )?(?:[a-z][\\w-]* ){0,4}(?:\\w*maker|giant|firms|firm|companies|company|enterprise|retailer|chain|group|investors?|holder|shareholder|manager|fund|bank|manufacturer|startup|start-up|developer|operator|conglomerate|carmaker|billionaire|backers?|insurer|supplier|partner|automaker|unicorn|platform|lender|house|office) (?=[A-Z0-9]))+`,
  ),
)

/** What stands before a name and is none of it, in the order in which it is taken off. */
const fronts: readonly RegExp[] = [
  // Funds managed by Oakhurst are Oakhurst.
  /^\s*(?:and )?(?:certain |other |some )?(?:funds?|accounts?|vehicles?|entities|clients)(?: and (?:funds|accounts|clients))? (?:managed|advised|run|controlled|overseen) by (?=\S)/,
  // Earlier investors including the delivery giant Kestrel.
  /^\s*(?:including|such as) (?=\S)|^\s*(?:[a-z-]+ ){0,3}(?:investors?|backers?|shareholders?|partners?|names|funds|firms|angels),? (?:including|such as|like) (?=\S)/,
  // The Swiss VC Kestrel.
  new RegExp(
    `^\\s*(?:(?:Aussie|${DEMONYM}|[A-Z]\\w+-based) )?(?:VC|PE|CVC)(?: firm| fund| investor| giant)? (?=[A-Z0-9])`,
  ),
  /^[A-Z]\w+-(?:parent|owner|backed)\s+/,
  /^\s*(?:In (?:[A-Z]\w+ )?\d{4}|With|Partner|Both|Neither|Either|Why|How|What|When|Where|Inside|Meet|Exclusive|Watch|Then|Even|Only|Now|Today|Later|Meanwhile|Separately|But|And|So|Yet|Also|Recently|Previously|If|Once|While|Although|Because|Since|Until|Unless|Here(?:['’]s)?)\s+(?=[A-Z0-9])/,
  kindBefore,
  // Medway Motor Corp. supplier Tern: whose they are.
  new RegExp(`^\\s*(?:[A-Z][\\w&-]*\\.? ){1,4}${OF_ANOTHER} (?=[A-Z0-9])`),
  new RegExp(`^\\s*(?:[Tt]he )?[A-Z][\\w.]*(?: [A-Z][\\w.]*)?-(?:${TIED})\\s+(?=\\S)`),
]

/** Whose a person is and what she does there, before her name. */
const personOf = new RegExp(
  `^\\s*(?:[Ff]ormer |[Ee]x-|[Tt]hen )?(?:[A-Z][\\w&.-]*(?:['’]s)? ){1,3}?${PERSONAL} (?=[A-Z][\\w’'.-]+ [A-Z][\\w’'-]+)`,
)

/** A country or a state behind a city. */
const region = lean(
  /^, (?:Japan|China|Germany|France|Israel|India|Sweden|Finland|Denmark|Norway|Switzerland|Italy|Spain|Ireland|Canada|Australia|South Korea|Korea|Taiwan|Netherlands|Belgium|Austria|Poland|England|Scotland|Ontario|Quebec|[A-Z][a-z]{2,4}\.|[A-Z]\.?[A-Z]\.?|Massachusetts|California|Texas|Washington|Colorado|Virginia|Illinois|Georgia|Florida|Pennsylvania|New York|New Jersey|North Carolina|Utah|Michigan|Ohio|Maryland|Oregon|Arizona)-(?:based|headquartered)\b/,
)

/** A fund or a unit that is not named, before whose it is. */
const itsHouse =
  /^\s*(?:an?|the) (?:[a-z-]+ ){0,3}(?:fund|unit|arm|subsidiary|affiliate) (?:under|of|(?:managed|run|owned) by) (?:the )?(?=[A-Z])/

/** Series A, last Monday, May 2024: a round or a day. */
const dated = new RegExp(`^(?:Series|Pre-)\\b|^(?:${MONTHS}) \\d|^(?:Last|This|Late|Early) (?:${DAYS}|${MONTHS}|\\d)`)

/** Trims a stretch to the name in it; null where it holds none. */
export function nameIn(text: string, start: number, end: number): Named | null {
  const words = text.slice(start, end)
  // A fund under Medway Group, a subsidiary of Tern: the house is named, and its fund is not.
  const house = itsHouse.exec(words)
  if (house !== null) return nameIn(text, start + house[0].length, end)
  let from = start
  if (
    /^\s*(?:an?|another|several|some|many|most|certain|unnamed|undisclosed) /i.test(words) &&
    !/\b(?:called|named)\b/.test(words) &&
    !/\b(?:partner|principal|managing director|investment officer|investor) (?:of|at|with) [A-Z]/.test(words)
  )
    return null
  const existing = /\b(?:existing|returning|previous|current|earlier|original|seed investors?)\b/i.test(words)
  // Sarah Guo's Conviction Partners; Google-parent Alphabet; chipmaker Nvidia.
  const own = /^.*(?:’s|'s|s’|s')\s+(?:[a-z-]+ ){0,4}(?=(?:ex-)?[a-z]{0,3}[A-Z0-9])/.exec(words)
  const firm =
    /^\s*(?:[A-Z][\w&.-]* ){1,4}?(?:Ventures|Capital|Partners|Fund|Growth|Equity|Management)(?=['’]s? )/.exec(words)
  // Foundry Lane's Growth Fund is Foundry Lane.
  const pool =
    /^\s*([A-Z][\w&.’-]*(?: [A-Z][\w&.-]*){0,3})['’]s? (?:[A-Z][a-z]+ )?(?:Growth|Opportunity|Opportunities|Seed|Venture|Early|Late|Select|Climate|Innovation|Investment)(?: Stage| Growth| Equity)?(?: Fund| Funds| arm| team| unit)(?: [IVX\d]+)?\s*$/.exec(
      words,
    )
  if (pool?.[1] !== undefined && !isNoName(pool[1]))
    return nameIn(text, start + words.indexOf(pool[1]), start + words.indexOf(pool[1]) + pool[1].length)
  // Sable Ventures' Tom Achebe is the firm's person; Sarah Guo's Conviction Partners is the person's firm.
  if (firm !== null) return nameIn(text, start, start + firm[0].length)
  // Oakhurst partner Sam Reed is the firm.
  const partner =
    /^\s*((?:[A-Z0-9][\w&.’-]* ?){1,4}) (?:(?:general|managing|founding|senior|venture) )?(?:partner|director|principal|GP|MD)s? [A-Z]/.exec(
      words,
    )
  if (partner?.[1] !== undefined && !/^(?:General|Managing|Founding)$/.test(partner[1]))
    return nameIn(text, start, start + words.indexOf(partner[1]) + partner[1].length)
  if (own !== null && !/^[\w]+['’]s$/.test(words.trim())) from += own[0].length
  // The Medway executive chairman: somebody, not named here.
  if (
    /^\s*the [A-Z][\w&.-]*(?: [A-Z][\w&.-]*)? (?:[a-z-]+ ){0,2}(?:chairman|chairwoman|CEO|founder|co-?founder|chief|president|boss|billionaire|executive|owner)s?\s*$/.test(
      words,
    )
  )
    return null
  // Medway's former chief technology officer: a person, and no money of Medway's.
  if (
    /['’]s? (?:former |then |ex-?|co-?)?(?:[a-z-]+ ){0,3}(?:officer|CEO|CTO|COO|CFO|founder|co-?founder|executive|head|boss|chief|president|chair(?:man|woman)?|scientist|researcher)s?\s*$/.test(
      words,
    )
  )
    return null
  for (const front of fronts) from += front.exec(text.slice(from, end))?.[0].length ?? 0
  const office =
    /^\s*(?:(?:[Ff]ormer|[Ee]x-?|[Tt]hen) ?)?(?:[A-Z][\w&.]*(?: [A-Z][\w&.]*)* (?=[Ff]ounder))?(?:[A-Z][\w&.]*(?: [A-Z][\w&.]*)* )?(?:CEO|CTO|COO|CFO|[Cc]o-?founder|founder|(?<=[\w.] )Founder|[Cc]hief [Ee]xecutive|[Pp]resident|[Cc]hairman)s?(?: and (?:CEO|CTO))? (?=[A-Z])/.exec(
      text.slice(from, end),
    )
  // Global Founders Capital is no founder of anything.
  if (office !== null && !isNoName(text.slice(from + office[0].length, end).trim())) from += office[0].length
  // Medway researcher Ana Ruiz: a person, who puts in money of her own.
  from += personOf.exec(text.slice(from, end))?.[0].length ?? 0
  // CEO Ana Ruiz of Cedar: whose she is.
  const hers =
    office === null
      ? null
      : /^[A-Z][\w'’-]+ [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)? (?:of|at) (?=[A-Z])/.exec(text.slice(from, end))
  if (hers !== null) from += hers[0].length
  const title = /^\s*(?:(?:Dr|Prof|Mr|Ms)\. |(?:Professor|Sir|Dame|Billionaire) )(?=[A-Z][\w’'-]+ [A-Z])/.exec(
    text.slice(from, end),
  )
  if (title !== null) from += title[0].length
  let rest = text.slice(from, end)
  // The Loom Company is called so.
  const article = /^\s*The [A-Z]\w+ Company\b(?! [A-Z])/.test(rest) ? null : /^\s*(?:[Tt]he|[Aa]n?)\s+/.exec(rest)
  if (article !== null) {
    from += article[0].length
    rest = text.slice(from, end)
  }
  const hit = whole.exec(rest)
  if (hit === null) return null
  const head = rest.slice(0, hit.index)
  if (
    /\b(?:to|will|would|has|have|had|is|are|was|were|which|that|who|said|says|plans?|aims?|use[sd]?|help|build|building|backed|supported)\b|\b(?:launched|founded|run|owned|managed|set up|headed|started|created|controlled|led) by\b|\b(?:affiliated|associated|connected|aligned) with\b|\b(?:linked|tied|related|belonging) to\b|\b(?:executives?|employees|researchers|alumni|engineers|leaders|veterans|operators|people|figures|professors?|founders?|angels?|angel investors|individuals|staff) (?:from|at|of)\b|\b(?:founders?|CEO|CTO|chief executive|president|chair\w*|head|director|boss) (?:of|at)\b/.test(
      head,
    )
  )
    return null
  // Ana Ruiz of Foundry Ventures: the firm.
  const member =
    /^[A-Z][a-z’'-]+ [A-Z][a-z’'-]+ of (?=[\w&.’'-]+(?: [\w&.’'-]+)* (?:Ventures?|Capital|Partners|Fund|Management|Equity|Growth)$)/.exec(
      hit[0],
    )
  if (member !== null) return nameIn(text, from + hit.index + member[0].length, from + hit.index + hit[0].length)
  // Ana Ruiz of Cedar: the person.
  const person = hit[0].includes(' of ')
    ? /^[A-Z][a-zà-ÿ’'-]+ (?!(?:Bank|University|Institute|School|Hospital|Council|Ministry|Department|College|Academy|Fund|Board|Foundation|Federation|Association|House|Authority|State|City|Chamber|Office|Cent(?:er|re)|Bureau|Kingdom|Republic|Capital|Ventures|Labs?) )[A-Z][a-zà-ÿ’'-]+(?= of [A-Z][\w.]*$)/.exec(
        hit[0],
      )
    : null
  let name = (person ?? hit)[0].replace(/(?:['’]s?|[.,;:]+)$/, '')
  // BlackRock-managed funds are BlackRock.
  const managed = /-(?:managed|advised|run)$/.exec(name)
  if (managed !== null) name = name.slice(0, managed.index)
  if (/\b(?:Inc|Co|Ltd|Corp|L\.P|LLC)\.?$/.test(name) && rest.charAt(hit.index + name.length) === '.') name += '.'
  if (name.length < 2 || isNoName(name) || /^(?:[$€£¥]|\d[\d.]*[MBKmbk]?$|\d[\d.]*[MBK]n? )/.test(name)) return null
  if (dated.test(name)) return null
  // They've just raised: a pronoun.
  if (/^(?:They|We|It|You|I|He|She|There|That|Who)['’](?:ve|re|s|ll|d|m)\b/.test(name)) return null
  // In France, Kestrel raised: where, and nobody.
  if (/^(?:In|At|On|By|For|From|Across|Among|As|During|Before|After|Since|Under) /.test(name)) return null
  // Notably, …; Closing with a seed round: how a sentence begins.
  if (
    (/^(?:Also|Notably|Additionally|Separately|Recently|Importantly|Interestingly|Finally|Reportedly|Initially|Originally|Currently|Lastly|Similarly|Ultimately|Crucially|Specifically|Simultaneously|Formally|Historically)$/.test(
      name,
    ) &&
      text.charAt(from + hit.index + name.length) === ',') ||
    (/^[A-Z][a-z]+ing$/.test(name) &&
      /^ (?:with|in|on|out|up|off|the|an?|its|this|from|to|other|others|new|existing|several|more) |^ [a-z]+ (?:is|are|takes?|costs?|can) /.test(
        text.slice(from + hit.index + name.length, from + hit.index + name.length + 24),
      ))
  )
    return null
  // Osaka, Japan-based Kestrel, as a sentence begins: where it is from.
  if (
    region.test(text.slice(from + hit.index + name.length, from + hit.index + name.length + 40)) &&
    /(?:^|[.!?]["”]?\s|\n)$/.test(text.slice(Math.max(0, from + hit.index - 3), from + hit.index))
  )
    return null
  if (/-(?:driven|native|first|ready|grade|scale|class|\w+ed)$/.test(name)) return null
  const at = from + hit.index
  return { name, start: at, end: at + name.length, existing }
}

const cut =
  /,\s*(?:and|as well as|plus|along with|alongside)\s+|\s+(?:and(?! (?:Research )?(?:Co\b|Company\b|Sons\b))|as well as|plus|along with|alongside)\s+|,\s*|;\s*/g

/** What ends a list of names: a clause of its own. */
const ends = lean(
  /,?\s+(?:(?:and|with|plus) (?:[a-z-]+ ){0,3}(?:investments?|participation|support|backing|contributions?|funding|money|capital) (?:from|by)|and (?:also )?(?:included|includes|including|featured|saw)|whose|who|which|that|(?:best )?known for|famous for|to|will|would|at an?|in an?|valuing|bring(?:s|ing)?|after|(?<!\bwell )as(?! well as)|for|on|when|while|where|because|since|giving|said|says|saying|told|adds|added|announced|according|participat\w+|join(?:ed|ing)?|also|put|invested|doubl\w+|contribut\w+|came|took|is|are|was|were|has|have|had|wants|plans|hopes|aims|backed by|supported by|in (?=[A-Z]?[a-z]+ (?:round|funding|financing|deal))|into|including(?! [A-Z])|includes?|among|amid|but|followed|(?:round|fill)ed out|with|raising|closing)\b(?!-)|[;:()]\s|\s\((?=[a-z])|\)|(?<![A-Z]|\b(?:Inc|Co|Ltd|Corp|LLC|Pte|Pty|Bros|Dr|Prof|Mr|Ms|St))\.\s|[.]$|\s[-–—]+\s|--/,
)

/** What is told of one name within a list, with the comma that ends it and a list behind it. */
const within = lean(
  new RegExp(
    `^, (?:(?:where|which|who|whose) (?:[^,;.:]|\\b(?:Co|Inc|Ltd|Corp)\\.){3,80}, (?=(?:and )?${NAME}(?:,| and |[.;]|$))|(?:best |also )?(?:known|famous) for [^,;.:]{3,100}, and (?=${NAME}(?:,|[.;]|$)))`,
  ),
)

const VERB =
  /^\s+(?:also|put|invested|participat\w+|joined|contribut\w+|came|took|is|are|was|were|has|have|had|will|would|wants|plans|hopes|aims|said|says|announced|confirmed|disclosed|added|told)$/

/** With A and B, Kestrel's valuation jumped: nobody of the list. */
const OWN =
  /^['’]s? (?:[a-z-]+ ){1,3}(?:jumped|rose|soared|climbed|doubled|tripled|quadrupled|is|was|has|had|went|grew|hit|reached|now)\b/

/** The names of a list that begins at an offset and runs to the end of its clause. */
export function namesFrom(text: string, start: number, limit: number): readonly Named[] {
  const words = text.slice(start, limit)
  const over = ends.exec(words)
  const end = over === null ? limit : start + over.index
  const found = namesWithin(text, start, end)
  // A, where it began, B and C: the list goes on behind what is told of one of it.
  const told = over === null ? null : within.exec(words.slice(over.index))
  if (told !== null && found.length > 0)
    return [
      ...found,
      ...namesFrom(text, end + told[0].length, limit).map((one) => ({
        ...one,
        existing: one.existing || found.at(-1)?.existing === true,
      })),
    ]
  // Led by A, B is putting more in: B begins a clause of its own.
  const last = found.at(-1)
  const own =
    last !== undefined &&
    found.length > 1 &&
    ((over !== null && last.end === end && VERB.test(over[0])) || OWN.test(text.slice(last.end, last.end + 60))) &&
    /, (?:[A-Z][\w.]*-(?:based|headquartered) )?(?:(?:AI|CEO|CTO|COO|CFO|[A-Z][a-z]+ (?=CEO|founder|co-founder)|[a-z-]+) ){0,5}$/.test(
      text.slice(start, last.start),
    )
  return own ? found.slice(0, -1) : found
}

/** An office of who invests for a firm, before its name. */
const office =
  /^\s*(?:an? |the )?(?:[a-z-]+,? ){0,5}(?:partner|principal|managing director|investment officer|investor) (?:of|at|with) $/

/** Angels from Medway, executives at Tern: people, and none of those firms' money. */
export const STAFF =
  / (?:from|at|of) (?=[A-Z])(?<=\b(?:executives?|employees|researchers|alumni|engineers|leaders|veterans|operators|people|figures|professors?|founders|angels|angel investors|individuals|staff) \w+ )/

/** CEO of Medway, the co-founder and chief executive of Tern: of the person named before. */
const herOffice = lean(
  /^\s*(?:(?:the|an?|its|now) )?(?:(?:former|current|then) |ex-)?(?:[a-z-]+ ){0,2}(?:[Cc]o-?[Ff]ounder|[Ff]ounder|C[ETOFP]O|chief [a-z ]{3,24}|[Pp]resident|[Cc]hair\w*|[Hh]ead|[Dd]irector|[Pp]rofessor|VP|owner)\b[^A-Z.,]{0,30}(?:(?:CEO|CTO) )?(?:of|at) (?=[A-Z])/,
)
/** A fund by its name, next in a list. */
const fundNext =
  /^, [A-Z][\w&.-]*(?: [A-Z][\w&.-]*)? (?:Ventures|Capital|Fund|Growth|Partners|Investments)(?=[,.]| and |$)/
/** The fund behind Medway, an early backer of Tern: what it has put money in before. */
const backerOf = /\b(?:(?:backer|supporter) of|investor in|behind) [A-Z][^,]*$/

/** The names of a list between two offsets. */
export function namesWithin(text: string, start: number, end: number): readonly Named[] {
  const words = text.slice(start, end).replace(/,? (?:and|or)\s*$/, '')
  const found: Named[] = []
  let from = 0
  let existing = false
  let beside = false
  let staff = false
  const add = (to: number): void => {
    const piece = words.slice(from, to)
    if (piece.trim() === '') return
    if (STAFF.test(piece)) {
      staff = true
      return
    }
    // Angels from Medway, Tern and Plover: still whose people they are.
    if (staff && !isFirm(piece) && !/^\s*[a-z]/.test(piece)) return
    staff = false
    if (found.length > 0 && herOffice.test(piece)) return
    // Medway’s growth fund, Tern Capital: the fund.
    if (/['’]s? (?:[a-z-]+ )+(?:arm|unit|fund|vehicle)\s*$/.test(piece) && fundNext.test(words.slice(to))) return
    if (
      /(?<!,) and\s*$/.test(words.slice(0, from)) &&
      backerOf.test(words.slice(0, from).replace(/ and\s*$/, '')) &&
      !isFirm(piece)
    )
      return
    const one = nameIn(text, start + from, start + to)
    if (/\b(?:existing|returning|previous|current) (?:investors?|backers?|shareholders?)/i.test(piece)) existing = true
    if (/\b(?:new|others?|angels?) (?:investors?|backers?)/i.test(piece)) existing = false
    // TV, the arm of Tern’s parent company, Medway: the name still tells of TV.
    if (beside && / (?:of|by|from) (?:the|its|\S+s) [a-z -]+, $/.test(words.slice(0, from)))
      return void (beside = false)
    // TWG, a firm formed by Ana Ruiz and Karl Tam, the owner of Larkspur: all told of TWG.
    const joined = /\band\s*$/.test(words.slice(0, from))
    if (beside && toldBeside(piece)) {
      if (joined && !/^\s*[A-Z].*\bfounder\s*$/.test(piece)) beside = false
      return
    }
    beside = found.length > 0 && /,\s*$/.test(words.slice(0, from)) && apposition.test(piece)
    if (beside && !office.test(text.slice(start + from, one?.start ?? start + to))) return
    // Ana Ruiz, a partner of Foundry Lane, which led: the firm did.
    // TV, Medway's venture arm: told of TV.
    if (
      one !== null &&
      found.length > 0 &&
      /,\s*$/.test(words.slice(0, from)) &&
      (to >= words.length || /(?:[Vv]entures?|Capital|Fund|\d)$/.test(found.at(-1)?.name ?? '')) &&
      /^\s*[A-Z][\w.&]*(?: [A-Z][\w.&]*){0,3}['’]s? (?:own |[A-Za-z-]+ ){0,5}(?:arm|unit|department|division|[Ff]und|vehicle|branch|wing|affiliate|subsidiary)\s*$/.test(
        piece,
      )
    )
      return
    if (one !== null && office.test(text.slice(start + from, one.start)) && / /.test(found.at(-1)?.name ?? ''))
      found.pop()
    if (one !== null) found.push({ ...one, existing: existing || one.existing })
  }
  for (const hit of each(cut, words)) {
    add(hit.index)
    from = hit.index + hit[0].length
  }
  add(words.length)
  return found
}

import { each } from '../text/each.ts'
import { MONTHS, monthOf } from '../text/months.ts'
import { lean } from '../text/lean.ts'
import { frame } from './status.ts'

/** What an investor did before, told beside. */
export const earlier = lean(
  /, (?:which|who|(?:an?|the) (?:[\w-]+ ){1,6}?(?:that|which|who)) (?:has |had |have )?(?:also |previously |earlier |already )*(?:(?:co-)?led|invested in|backed|participated in|joined|anchored) (?:the|its|their|an?|every|[A-Z][\w.]*(?: [A-Z][\w.]*)?['’]s?) (?:company['’]s |startup['’]s )?(?:(?:earlier|previous|prior|last|first|external|outside|initial|latest) ){0,3}(?:Series [A-L]\d?|seed|pre-seed|angel|(?:funding |financing )?round|funding|financing)\b[^,;$€£¥]*/g,
)
/** What a firm backed before, told beside its name. */
const credentials =
  /,? (?:(?:which|who) (?:was|is|were|has been) |known |famous )?(?:an? |the )?(?:early |longtime |first )*(?:supporter|backer|investor|for (?:backing|investing))\b [^.;$€£¥]{0,80}? in (?:early |late )?(?:19|20)\d\d\b/g
/** Those that invested before and do again: nothing of when. */
const holders =
  /\b(?:many|several|some|all|most|other|its|the)? ?previously (?:invested|participating|committed) (?=(?:companies|firms|funds|investors|institutions|backers|shareholders)\b)/g
/** As funding fell last year, while a rival shut down in 2023: what else was, behind the sum of a round. */
const meanwhile = lean(
  /(?<=[$€£¥]\d[^;]*),? (?:as (?!part|an? |well|it )|while |although |after (?=\w+ing )|which also )(?:(?!(?<!capital )raised|round|Series|\bled|valued)[^.;$€£¥])*$/,
)
/** Words that tell of before. */
const pastWords = lean(
  /(?<!\b(?:said|says|announced|confirmed|disclosed|revealed|told|reported)\b[^.;]{0,60})\bhad (?:also |previously |already |first |earlier )*(?:(?:co-)?led|invested|backed|participated|joined)\b|\b(?:began|started) (?:\w+ )?with (?:an?|its)\b|\bthat (?:same )?(?:year|month)\b|\b(?:previously|last (?:year|month|fall|spring|summer|winter|round|raised|valued)|earlier (?:this year|this month|in|round)|(?:months?|years?|weeks?) ago|back in|back then|[Ii]n the past|(?:valu|worth)[^.;]{0,60} at the time|prior round|previous round|the prior)\b/i,
)

/** When a company began, or since when it does what it does: nothing of when the money came. */
const origin = lean(
  new RegExp(
    `\\bsince (?:its|the (?:company|start-?up|firm)['’]s) (?:inception|founding|launch|foundation|establishment|creation|start) in (?:\\w+ )?(?:19|20)\\d\\d|\\b(?:[Ff]ounded|[Cc]o-founded|[Ll]aunched|[Ss]tarted|[Ee]stablished|[Ff]ormed|[Cc]reated|[Bb]orn|[Ii]ncorporated|set up|[Ss]pun (?:out|off)|opened|began|emerged)\\b(?:(?!\\b(?:raised|secured|closed|landed|round|Series|funding|with)\\b)[^.;,$€£¥]){0,60}?(?:\\bago\\b|\\b[Oo]n [A-Z]\\w+ \\d{1,2},? (?:19|20)\\d\\d|\\b[Ii]n (?:early |mid-?|late )?(?:\\w+ )?(?:19|20)\\d\\d|\\b[Ii]n (?:${MONTHS})\\b|\\b(?:earlier )?(?:last|this) (?:year|month|spring|summer|fall|autumn|winter)\\b)|\\b(?:has|have) been [\\w-]+ing [^.;,$€£¥]{0,60}? since (?:\\w+ )?(?:19|20)\\d\\d|\\bfrom (?:about |roughly |nearly |around |just )*[$€£¥][\\d.,]+ ?\\w+ (?:(?:(?:just|only|about) )*(?:an?|one|two|three|four|five|six|\\d+) (?:years?|months?) (?:ago|earlier)|in (?:early |mid-?|late )?(?:\\w+ )?(?:19|20)\\d\\d|last \\w+|[^.;$€£¥]{3,80}?(?= to (?:\\w+ ){0,2}[$€£¥]))`,
    'g',
  ),
)

/** What a company was worth then, and not now. */
export const pastValue =
  /\b(?:last|previously|earlier|then) (?:been )?(?:valued|worth)\b|\b(?:at the time|back then)\b|\bvalued\b[^.;]{0,40} in (?:\w+ )?(?:19|20)\d\d/i

/** When something was, told with its month. */
const inMonth = new RegExp(
  String.raw`\b(?:[Ii]n|(?<=^)By) (?:early |mid-?|late )?(${MONTHS})(?:,? ((?:19|20)\d\d))?\b`,
  'g',
)
/** On June 12, 2024: a day with its year. */
const onDay = new RegExp(String.raw`\b(${MONTHS}) \d{1,2}(?:st|nd|rd|th)?,? ((?:19|20)\d\d)\b`, 'g')
/** Months within which a deal told with its month is the news itself. */
const NEWS_MONTHS = 2

/** How many months before the news a month of a year lies; of this year or the last where none is said. */
function monthsBefore(published: string, named: string, year: string | undefined): number {
  const [now, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7) || '12')]
  const age = (now - Number(year ?? now)) * 12 + month - monthOf(named)
  return year === undefined && age < 0 ? age + 12 : age
}

/** Whether a month named in the words lies before the news; without a day of the news, whether one is named without a year. */
function monthPast(words: string, published: string | null): boolean {
  if (published === null) return each(inMonth, words).some((hit) => hit[2] === undefined)
  return [...each(inMonth, words), ...each(onDay, words)].some(
    (hit) => monthsBefore(published, hit[1] ?? '', hit[2]) > NEWS_MONTHS,
  )
}

/** Whether a clause tells of what was before the news: by its words, its month or its year; what an extension extends is another's. */
export function isPast(words: string, published: string | null, refers: boolean): boolean {
  const plain = words.replace(frame, '$1 ').replace(origin, ' ').replace(earlier, ' ').replace(holders, ' ')
  const told = / (?:supporter|backer|investor|known|as|while|although|after|also) /.test(plain)
    ? plain.replace(credentials, ' ').replace(meanwhile, ' ')
    : plain
  const month = monthPast(told, published)
  // In December 2018, of news from January 2019, is the news itself.
  const undated = month ? told : told.replace(inMonth, ' ')
  const older =
    published !== null &&
    each(/\b(?:[Ii]n|[Ss]ince|[Dd]uring) (?:\w+ )?((?:19|20)\d\d)\b/g, undated).some(
      (hit) => Number(hit[1]) < Number(published.slice(0, 4)),
    ) &&
    !/founded|launched in/.test(words)
  // The cash boost, an extension of a Series D of 2018: what is old is what it extends.
  const extended = refers && /\bextension (?:of|to)\b/.test(words)
  return (older && !extended) || ((pastWords.test(told) || month) && !/\bannounced\b/.test(words))
}

/** Months after its Series B, ahead of its seed round: when something else was, where no sum of the round is told. */
export const beforehand = (words: string, at: number): boolean =>
  (/\b(?:months?|weeks?|days|years?|just|soon|shortly|right|ever) (?:after|since|before|following) (?:(?:closing|raising|announcing) )?(?:its|their|the|an?) (?:[\w-]+ ){0,2}$/.test(
    words.slice(Math.max(0, at - 70), at),
  ) &&
    !/[$€£¥]\d/.test(words)) ||
  // Twelve times what it fetched in its Series B: what a price is held against.
  /\b(?:times|than|what)\b[^.;$€£¥]{0,40} (?:in|at|of) (?:its|their) (?:[\w-]+ ){0,3}$/.test(
    words.slice(Math.max(0, at - 90), at),
  )

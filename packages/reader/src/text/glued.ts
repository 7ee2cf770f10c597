import { each } from './each.ts'
import { GAINED } from '../en/verbs.ts'
import { lean } from './lean.ts'

const KIND =
  '(?:start-?up|scale-?up|company|firm|platform|maker|developer|provider|unicorn|marketplace|specialist|fintech|lab|business|-based)'

/** Words beside a kind of company that are in small letters as ever, and no name. */
const COMMON = lean(
  /^(?:[a-z]+(?:ly|ing|ed|er|ers|or|ors)|(?:co-?)?founders?|team|group|arm|unit|fund|itself|already|thus|all|both|each|to|twice|may|could|would|might|did|not|if|as|when|while|before|by|than|more|until|instead|meanwhile|duo|trio|pair|ecosystem|community|scene|world|subsidiary|spin-?(?:off|out)|affiliate|also|just|now|then|that|this|which|who|what|have|once|since|still|alone|today|first|last|soon|and|but|has|had|it|he|she|they|we|chief|boss|head|exec\w*|president|analysts?|chair\w+|statement|filing|c[etf]o|sources?|staff|parent|start-?ups?|compan\w+|firms?|business|platform|labs?|app|giant|again|so|far|is|was|will|[qh]\d|v\d.*|\d+(?:\.\d+)?[xmbk]?n?)$/,
)

/** The startup already raised, India’s startup scene has raised: of that one, and no name behind it. */
const SOME = /(?:\b(?:the|an?|its|this|that|our|their|his|her|every|any)|['’]s) [^.,;!?\n]*$/i

/** Verbs with one subject, before a sum. */
const GETS = `(?:has (?:[a-z]+ )?)?(?:${GAINED}) (?=(?:[a-z]+ ){0,3}(?:[$€£¥]|\\d|Series|seed))`
const KNOWN_KIND = lean(new RegExp(`${KIND} ([a-z\\d][\\w&+.-]{1,20}) ${GETS}`, 'g'))
const HEADS = lean(
  new RegExp(`(?:^|\\n|[a-z]{4}[.!?] )([a-z\\d][\\w&+.-]{1,20})(?: ${GETS}|, (?:an?|the) (?=[a-z]))`, 'g'),
)
const SITE =
  /(?<![\w.@/-]|\b(?:at|visit|see|via) )[a-z][a-z\d-]{1,20}\.(?:ai|io|bio|co|dev|app|tech|xyz|health|energy|earth|space|finance|cloud)(?![\w/@-]|\.\w)/g

/** Pine and Palm has raised: the verb is of one. */
const ONE = new RegExp(
  `(?:^|\\n|[.!?,] |${KIND} )([A-Z][\\w&-]*(?: [A-Z][\\w-]*)? and [A-Z][\\w-]*(?: [A-Z][\\w-]*)?),? (?:has|is|was|raises|secures|closes|lands|nabs|bags|gets|announces|Raises|Secures|Closes|Lands)\\b`,
  'g',
)
const FIELD =
  'Sciences?|Research|Industrial|Trade|Innovation|Development|Technology|Education|Health|Infrastructure|Incubator|Defen[cs]e|Energy|Melinda'
const FIELDS = new RegExp(`\\b(?:Bill|Capital|${FIELD}) and (?=(?:${FIELD}|Commercial)\\b)`, 'g')
const PEOPLE =
  /\b(?:Monk|Wom[ae]n|Men|Children|People|King|Queen|Lloyd|Teachers|Employees|Farmers|Founders?|Moody)['’]s? (?=[A-Z&])/g
const ARTICLE =
  /(?<=\b(?:by|from|and|with|including|like|as) |, )The (?=(?:[A-Z][\w.’'&-]* ){0,2}(?:Group|Fund|Foundation|Trust|Engine|House|Company|Partnership|Collective|Initiative|Syndicate)\b)/g
/** Loom:io. */
const COLON = /(?<=\b[A-Z][a-z]+):(?=[a-z]{2,3}\b)/g
/** What else opens a sentence, here behind what only a name follows. */
const OPENER =
  /(?<=\b(?:startup|company|firm|platform|maker|called|named|-based) )(?:Meet|Inside|Only|Even|Once|So|Then|Why|How|Watch|Now|Both|Under|Across|Exclusive|Partner) (?=[A-Z][a-z])/g

const escaped = (words: string): string => words.replace(/[.+&-]/g, '\\$&')
const whole = (words: string): RegExp => new RegExp(`(?<![\\w.-])${escaped(words)}(?![\\w-])`, 'g')
/** Digits that begin a name, as letters. */
const DIGITS = 'OISEASGTBP'
const capital = (words: string): string => {
  const first = words.charAt(0)
  return (DIGITS[Number(first)] ?? first.toUpperCase()) + words.slice(1)
}
const bound = (words: string): string => words.replace(/[ '’](?=.)/g, '_')

/**
 * An English text in which names are of one piece that grammar shows to be one: small letters where the name has no
 * others (tandem has raised), and what would part it (Pine and Palm has raised) or be taken off it. Every character stays
 * at its place, and names are cut from the text as given.
 */
export function glued(text: string): string {
  let out = text
  const put = (words: string, made: string): void => {
    out = out.replace(whole(words), made)
  }
  const names = new Set<string>()
  const note = (word = ''): void => {
    if (!COMMON.test(word)) names.add(word.replace(/\.$/, ''))
  }
  for (const hit of each(KNOWN_KIND, text))
    if (!SOME.test(text.slice(Math.max(0, hit.index - 60), hit.index))) note(hit[1])
  for (const hit of each(HEADS, text)) note(hit[1])
  for (const one of names) put(one, capital(one))
  out = out.replace(SITE, capital)
  if (out.includes(' and ')) for (const hit of each(ONE, out)) if (hit[1] !== undefined) put(hit[1], bound(hit[1]))
  return out
    .replace(COLON, '_')
    .replace(FIELDS, (words) => words.slice(0, -5) + '_and_')
    .replace(PEOPLE, (words) => words.replace(/['’]/, '_'))
    .replace(ARTICLE, 'The_')
    .replace(OPENER, (words) => `${words.slice(0, -1)}_`)
}

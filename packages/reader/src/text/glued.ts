import { GAINED } from '../en/verbs.ts'
import { each } from './each.ts'
import { lean } from './lean.ts'

const KIND =
  '(?:start-?up|scale-?up|company|firm|platform|maker|developer|provider|unicorn|marketplace|specialist|fintech|lab|business|-based|-backed)'

/** Words beside a kind of company that are in small letters as ever, and no name. */
const COMMON = lean(
  /^(?:[a-z]+(?:ly|ing|ed|er|ers|or|ors)|(?:co-?)?founders?|team|group|arm|unit|fund|itself|already|thus|all|both|each|to|twice|may|could|would|might|did|not|if|as|when|while|before|by|than|more|until|instead|meanwhile|duo|trio|pair|ecosystem|community|scene|world|subsidiary|spin-?(?:off|out)|affiliate|also|just|now|then|that|this|which|who|what|have|once|since|still|alone|today|first|last|soon|and|but|has|had|it|he|she|they|we|chief|boss|head|exec\w*|president|analysts?|chair\w+|statement|filing|c[etf]o|sources?|staff|parent|start-?ups?|compan\w+|firms?|business|platform|labs?|app|giant|again|so|far|is|was|will|[qh]\d|v\d.*|\d+(?:\.\d+)?[xmbk]?n?)$/,
)

/** The startup already raised, India’s startup scene has raised: of that one, and no name behind it. */
const SOME = /(?:\b(?:the|an?|its|this|that|our|their|his|her|every|any)|['’]s) [^.,;!?\n]*$/i

/** Verbs with one subject, before a sum. */
const GETS = `(?:emerge[sd] from stealth|(?:(?:(?:confirmed|said)(?: [A-Z][a-z]+)? it )?has (?:[a-z]+ )?|today |just )?(?:${GAINED}|announced|is now valued at)) (?=(?:[a-z]+ ){0,3}(?:[$€£¥]|\\d|Series|seed))`
const KNOWN_KIND = lean(new RegExp(`${KIND} ([a-z\\d][\\w&+.-]{1,20})(?: ${GETS}|, which )`, 'g'))
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

/** A round of bidding or of talks: none of money. */
const TURNS =
  /\bround(?=s? of (?:[a-z-]+ )?(?:bids|bidding|talks|negotiations|layoffs|(?:job )?cuts|interviews|consultations?|questions|tests?|testing|hiring)\b)/g

/** LONDON-BASED, as papers open. */
const SHOUTED = /\b([A-Z])([A-Z]+)-BASED\b/g

/** What joins the words of a name, by where in a match the signs stand that become one. */
const JOINTS: readonly (readonly [RegExp, (words: string) => readonly number[]])[] = [
  [COLON, () => [0]],
  [FIELDS, (words) => [words.length - ' and '.length, words.length - 1]],
  [PEOPLE, (words) => [words.search(/['’]/)]],
  [ARTICLE, (words) => [words.length - 1]],
  [OPENER, (words) => [words.length - 1]],
]
const JOINT = '_'

/** No text tells of more companies in small letters, or of two words, each of which is looked for in all of it. */
const MOST_NAMES = 400

/** Any of some names, each whole; the longest first, since one may begin another. */
const anyOf = (names: ReadonlySet<string>): RegExp => {
  const longest = [...names].slice(0, MOST_NAMES).sort((a, b) => b.length - a.length)
  return new RegExp(`(?<![\\w.-])(?:${longest.map((one) => one.replace(/[.+]/g, '\\$&')).join('|')})(?![\\w-])`, 'g')
}

/** Signs that stand for others, by their places. */
type Signs = Map<number, string>

/** A text with other signs at some places. Nothing else here changes a text, so that all offsets stay. */
function withSigns(text: string, signs: Signs): string {
  let out = ''
  let copied = 0
  for (const at of [...signs.keys()].sort((a, b) => a - b)) {
    out += text.slice(copied, at) + (signs.get(at) ?? '')
    copied = at + 1
  }
  return copied === 0 ? text : out + text.slice(copied)
}

/** Digits that begin a name, as letters. */
const DIGITS = 'OISEASGTBP'
const capitalOf = (letter: string): string => DIGITS[Number(letter)] ?? letter.toUpperCase()

/** Capitals for the first letters of names that have none. */
function capitals(text: string): Signs {
  const names = new Set<string>()
  const note = (word: string | undefined): void => {
    if (word !== undefined && !COMMON.test(word)) names.add(word.replace(/\.$/, ''))
  }
  for (const hit of each(KNOWN_KIND, text))
    if (!SOME.test(text.slice(Math.max(0, hit.index - 60), hit.index))) note(hit[1])
  for (const hit of each(HEADS, text)) note(hit[1])
  const places = names.size === 0 ? [] : each(anyOf(names), text)
  return new Map([...places, ...each(SITE, text)].map(({ index }) => [index, capitalOf(text.charAt(index))]))
}

/** Joints for the blanks and signs inside names. */
function joints(text: string): Signs {
  const signs: Signs = new Map()
  const names = new Set(text.includes(' and ') ? each(ONE, text).flatMap((hit) => hit[1] ?? []) : [])
  for (const name of names.size === 0 ? [] : each(anyOf(names), text))
    for (const { index } of each(/ /g, name[0])) signs.set(name.index + index, JOINT)
  for (const [pattern, places] of JOINTS)
    for (const hit of each(pattern, text)) for (const at of places(hit[0])) signs.set(hit.index + at, JOINT)
  return signs
}

/**
 * An English text in which names are of one piece that grammar shows to be one: capitals where the name has none (tandem has
 * raised), and a joint for what would part it (Pine and Palm has raised) or be taken off it. One sign stands for one, and
 * names are cut from the text as given.
 */
export function glued(text: string): string {
  const capital = withSigns(text, capitals(text))
  return withSigns(capital, joints(capital))
    .replace(TURNS, 'stage')
    .replace(SHOUTED, (_, first: string, rest: string) => `${first}${rest.toLowerCase()}-based`)
}

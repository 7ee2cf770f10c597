import { each } from '../text/each.ts'
import type { Readings } from '../types.ts'
import { paragraphsOf, sentencesOf, type Stretch } from '../text/sentences.ts'

type Statement = Readings['statements'][number]

const saysZh = '表示|直言|坦言|指出|认为|認為|称|稱|说|說|透露|感慨|补充|看来|看來|强调'
/** Words that name somebody's view without a clause of their own: the quote that follows is that person's. */
const holdsZh =
  '持(?:相同|同样|类似|不同)(?:的)?(?:看法|观点|意见|態度|态度)|给出[\\u4e00-\\u9fff]{0,4}(?:答案|建议|判断)'
/** Verbs of saying that take their clause without a comma: `机构表示目前仍在学习`. */
const directZh = '表示|认为|認為|指出|透露'
/** Words by which a sentence goes on with what was said in the one before it. */
const goesOn = /^(?:但|而|并|不过|然而|因此|所以|一是|二是|三是|首先|其次)/
const saysEn = 'says|said|adds|added|argues|argued|warns|warned|notes|noted|thinks|puts it|explains|explained'
const titles = '投资经理|投資經理|董事总经理|董事|合伙人|合夥人|创始人|總裁|总裁|首席执行官|首席科学家|负责人|教授|经理'

const topics: readonly (readonly [RegExp, string])[] = [
  [/估值|股权|领投|跟投|追高|valu|stake|lead|price/i, 'price'],
  [/租|GPU|算力|卡|烧|钱|资金|贵|训练成本|cost|rent|card|compute|expensive/i, 'cost'],
  [/退出|存续|基金回报|接盘|国资|exit|fund/i, 'exit'],
  [/数据|语料|data|corpus/i, 'data'],
  [/应用|落地|商业化|application|product/i, 'application'],
  [/垂直|细分|vertical|niche/i, 'vertical'],
  [/格局|大厂|竞争|存活|一家独大|big tech|compet|surviv/i, 'competition'],
  [/团队|历史包袱|人才|team|talent/i, 'team'],
  [/项目|看了?|热度|deal/i, 'deal_flow'],
]

/** A pronoun said to speak; whom it means is the one who spoke last. */
const pronoun = new RegExp(
  `(?<![其吉])[他她](?:也|还|则|又|不禁|同时|曾|进一步|坦率地){0,3}(?:${saysZh})|在[他她]看[来來]|\\b(?:[Hh]e|[Ss]he) (?:also |then )?(?:${saysEn})\\b`,
  'g',
)

const about = (text: string): string => topics.find(([pattern]) => pattern.test(text))?.[1] ?? 'other'

/** People named with a title anywhere in the text: `银杏谷资本高级投资经理钟伟成`, `华映资本董事刘天杰`. */
function people(text: string): readonly string[] {
  const found = [...each(titledZh, text), ...each(titledEn, text)]
    .map((hit) => hit[1] ?? '')
    .filter((name) => name !== '')
  return [...new Set(found)].slice(0, MOST_PEOPLE)
}
/** No text quotes more people than this; a list of names is no list of speakers. */
const MOST_PEOPLE = 60
const titledZh = new RegExp(
  `(?:${titles})([\\u4e00-\\u9fff]{2,3}?)(?=看来|看來|表示|坦言|指出|认为|说|称|透露|的感触|的感觸|的|，|,|。)`,
  'g',
)
const titledEn =
  /([A-Z][a-z]+(?: [A-Z][a-z]+){1,3}),? (?:an? |the |of )?[\w ]{0,24}(?:partner|director|manager|founder|investor|principal|associate)/g

/** Somebody said to speak, and where in the stretch that stands. */
interface Attribution {
  readonly speaker: string
  readonly at: number
}

/** What a person is called: the whole name, and of one in Latin letters its last or first word alone. */
function calledOf(name: string): readonly (readonly [string, string])[] {
  const words = name.split(' ')
  const short = [words.at(-1), words[0]].filter((one) => one !== undefined && one.length > 2 && one !== name)
  return [[name, name], ...[...new Set(short)].map((one): readonly [string, string] => [one ?? '', name])]
}

/**
 * Everybody said to speak in a stretch, in reading order: known people, somebody unnamed as the text calls them, or a
 * pronoun, which means the one who spoke before it (`last` where nobody did in this stretch). What stands inside a quote
 * is the quoted person's talk and attributes nothing.
 */
function attributionsIn(text: string, known: readonly string[], last: string | null): readonly Attribution[] {
  const found: Attribution[] = []
  for (const [name, speaker] of known.flatMap(calledOf)) {
    if (!text.includes(name)) continue
    const pattern = new RegExp(
      `${name}[\\u4e00-\\u9fff]{0,6}(?:${saysZh}|${holdsZh}|的感触|的感觸)|据${name}|${name}[^.“"]{0,60}\\b(?:${saysEn})\\b|\\b(?:${saysEn}) ${name}|according to ${name}`,
      'g',
    )
    for (const hit of each(pattern, text)) found.push({ speaker, at: hit.index })
  }
  for (const hit of each(nobody, text)) found.push({ speaker: (hit[1] ?? '').replace(/^更/, ''), at: hit.index })
  for (const hit of each(anyone, text)) found.push({ speaker: hit[1] ?? '', at: hit.index })
  const named = found.sort((a, b) => a.at - b.at)
  const meant = each(pronoun, text).flatMap((hit): readonly Attribution[] => {
    const speaker = named.filter((one) => one.at < hit.index).at(-1)?.speaker ?? last
    return speaker === null ? [] : [{ speaker, at: hit.index }]
  })
  const inQuotes = each(quotes, text).map((hit) => [hit.index, hit.index + hit[0].length] as const)
  return [...named, ...meant]
    .filter((one) => !inQuotes.some(([start, end]) => one.at > start && one.at < end))
    .sort((a, b) => a.at - b.at)
}

const nobody = new RegExp(
  `((?:某家?|一家|一位|有|更有|几家|有几家)[\\u4e00-\\u9fffA-Za-z]{0,8}?(?:投资人|创业者|机构|基金[\\u4e00-\\u9fff]{0,4}?人员?|从业者))[\\u4e00-\\u9fff]{0,6}?(?:${saysZh}|${holdsZh})`,
  'g',
)
const anyone = new RegExp(
  `\\b((?:One|An?|Another|Some|Several) (?:[a-z-]+ ){0,3}(?:investors?|founders?|funds?|partners?|entrepreneurs?|people))[^.]{0,24}\\b(?:${saysEn}|say|told)\\b`,
  'g',
)

const LONGEST_PARAGRAPH = 8000
const MOST_STATEMENTS = 1000

const quotes = /[“"「『]([^”"」』]{6,800})[”"」』]/g

/**
 * Who said what: quoted speech with the nearest speaker, and reported speech to the end of its sentence and on into
 * sentences that go on with it. Founders speak without a title once they are named.
 */
export function statementsIn(text: string, founders: readonly string[] = []): readonly Statement[] {
  const known = [...new Set([...people(text), ...founders])].slice(0, MOST_PEOPLE)
  const found: Statement[] = []
  let last: string | null = null
  for (const paragraph of paragraphsOf(text)) {
    // Nobody writes such a paragraph, and nobody is quoted so often: what is longer is no report of speech.
    if (paragraph.text.length > LONGEST_PARAGRAPH || found.length > MOST_STATEMENTS) continue
    const said = attributionsIn(paragraph.text, known, last)
    const opens = /^[“"「『]/.test(paragraph.text)
    const quoted = each(quotes, paragraph.text).filter((hit) => (hit[1] ?? '').length >= 10)
    for (const hit of quoted) {
      const who: string | null =
        said.filter((one) => one.at < hit.index).at(-1)?.speaker ?? said[0]?.speaker ?? (opens ? last : null)
      if (who === null) continue
      const start = paragraph.start + hit.index + 1
      const words = hit[1] ?? ''
      found.push({ speaker: who, about: about(words), span: [start, start + words.length] })
    }
    let speaking: string | null = null
    for (const sentence of sentencesOf(text, paragraph)) {
      const inside = said.filter(
        (one) => paragraph.start + one.at >= sentence.start && paragraph.start + one.at < sentence.end,
      )
      const [first] = inside
      if (first !== undefined) speaking = reported(sentence, first, paragraph.start + first.at - sentence.start, found)
      else if (speaking !== null && goesOn.test(sentence.text)) add(found, speaking, sentence.start, sentence.text)
      else speaking = null
    }
    last = said.at(-1)?.speaker ?? last
  }
  return found.sort((a, b) => a.span[0] - b.span[0])
}

/** Keeps words as said by somebody, unless they are too few or already somebody's. */
function add(found: Statement[], speaker: string, start: number, words: string): boolean {
  const end = start + words.length
  if (words.length < 10 || /^[“"「『]/.test(words)) return false
  if (found.some((one) => one.span[0] < end && one.span[1] > start)) return false
  found.push({ speaker, about: about(words), span: [start, end] })
  return true
}

const clause = new RegExp(
  `(?:(?:${saysZh})[^，,：:]{0,4}[，,：:]\\s*|(?:${holdsZh})[，,：:]\\s*|(?:${directZh})|\\b(?:${saysEn})\\b(?: that |[,:] ))`,
)

/** `钟伟成表示，……。` without quotation marks: keeps what was said and gives the speaker, null where nothing was. */
function reported(sentence: Stretch, by: Attribution, at: number, found: Statement[]): string | null {
  const hit = clause.exec(sentence.text.slice(at))
  if (hit === null) return null
  const from = at + hit.index + hit[0].length
  return add(found, by.speaker, sentence.start + from, sentence.text.slice(from)) ? by.speaker : null
}

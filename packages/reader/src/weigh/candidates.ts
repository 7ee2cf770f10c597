import { companyEnding, isAdverb, isNoName, isSlogan } from '../zh/company.ts'
import { isGeneric, namesBetween } from '../zh/list.ts'
import { NAME, isNobody, namesWithin } from '../en/names.ts'
import { roundsIn } from '../rules/rounds.ts'
import { each } from '../text/each.ts'
import { isDigit } from '../text/letters.ts'
import { isMoney, type NameAt } from '../mention.ts'
import { keyOf } from '../link/key.ts'
import type { Amounted } from '../text/quantities.ts'
import type { Sentence } from '../text/segments.ts'
import { codeBefore, codeBehind } from './beside.ts'
import { cuesIn, type Cue, type CueAt } from './cues.ts'
import { asked, codeOf, counts, featureOf, type Feature } from './features.ts'
import { lean } from '../text/lean.ts'

/** A stretch that may be a name of a party or company, with what its surroundings say of it. */
export interface Weighable extends NameAt {
  readonly sentence: number
  readonly line: number
  readonly features: readonly Feature[]
}

/** Cues that give a name its part in a deal; others only stand around it. */
const ROLES = new Set<Cue>(
  'lead follow more invest adviser manager party buy raise seek value backed found customer past roster'.split(' '),
)

const shape = (name: string): string =>
  /(?:资本|创投|投资|基金|风投|资管|国投|产投|创新|Capital|Ventures?|Partners|Fund|Investments?|Equity|Holdings)$/.test(
    name,
  )
    ? 'fund'
    : /(?:集团|银行|证券|控股|股份|Group|Bank)$/.test(name)
      ? 'group'
      : /(?:科技|智能|机器人|芯|微|生物|AI|半导体|数据|技术|信息|网络|有限公司|Labs?|Robotics|Technologies)$/.test(name)
        ? 'tech'
        : /^[\u4e00-\u9fff]{2,3}$/.test(name)
          ? 'short'
          : 'other'

const STOPS: ReadonlyMap<number, Cue> = new Map([
  [0x2c, 'comma'],
  [0x3b, 'semi'],
  [0xff1b, 'semi'],
  [0x3a, 'colon'],
])

/** Cues, money, rounds and stops of a sentence, from left to right, none over another. */
export function tokensOf(text: string, sentence: Sentence, amounts: readonly Amounted[]): readonly CueAt[] {
  const words = text.slice(sentence.start, sentence.end)
  const sure: CueAt[] = [
    ...amounts
      .filter((one) => isMoney(one) && one.start >= sentence.start && one.end <= sentence.end)
      .map(({ start, end }) => ({ start, end, cue: 'amount' })),
    ...roundsIn(words, sentence.start).map(({ start, end }) => ({ start, end, cue: 'round' })),
  ].sort((a, b) => a.start - b.start)
  const loose = cuesIn(words, sentence.start, sentence.chinese)
  const stops: CueAt[] = []
  for (let at = sentence.start; at < sentence.end; at++) {
    const cue = STOPS.get(text.charCodeAt(at))
    if (cue !== undefined && !(isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))))
      stops.push({ start: at, end: at + 1, cue })
  }
  const all = [...sure, ...loose, ...stops].sort((a, b) => a.start - b.start || b.end - a.end)
  const out: CueAt[] = []
  for (const one of all) {
    const last = out.at(-1)
    if (last === undefined || one.start >= last.end) out.push(one)
    else if (sure.includes(one) && !sure.includes(last)) out[out.length - 1] = one
  }
  return out
}

interface Gap {
  readonly names: readonly NameAt[]
  readonly before: readonly CueAt[]
  readonly after: readonly CueAt[]
}

function gapsInChinese(text: string, sentence: Sentence, tokens: readonly CueAt[]): readonly Gap[] {
  const gaps: Gap[] = []
  let from = sentence.start
  for (let at = 0; at <= tokens.length; at++) {
    const to = tokens[at]?.start ?? sentence.end
    if (to - from >= 2) {
      const listed = namesBetween(text, from, to)
      const names: NameAt[] = [...listed]
      if (listed.length <= 1) {
        const ending = companyEnding(text, from, to)
        const [only] = names
        // Motiff刚: an adverb behind a name is none of it.
        if (ending !== null && only !== undefined && ending.start === only.start && ending.end < only.end) names.pop()
        if (ending !== null && !names.some((one) => one.start === ending.start && one.end === ending.end))
          names.push(ending)
      }
      const kept = names.filter((one) => nameable(one, text))
      if (kept.length > 0) gaps.push({ names: kept, before: tokens.slice(0, at), after: tokens.slice(at) })
    }
    from = tokens[at]?.end ?? sentence.end
  }
  return gaps
}

const LIST = lean(
  new RegExp(
    `${NAME}(?:['’]s)?(?:(?:,? and |, and |, | & |,? plus )(?:(?:[a-z-]+ ){0,3})${NAME}(?:['’]s)?){0,14}`,
    'g',
  ),
)

function gapsInEnglish(text: string, sentence: Sentence, tokens: readonly CueAt[]): readonly Gap[] {
  const words = text.slice(sentence.start, sentence.end)
  const gaps: Gap[] = []
  for (const hit of each(LIST, words)) {
    const start = sentence.start + hit.index
    const end = start + hit[0].length
    const names = namesWithin(text, start, end).filter(
      (one) =>
        nameable(one, text) &&
        !tokens.some(
          (had) => (had.cue === 'amount' || had.cue === 'round') && had.start < one.end && had.end > one.start,
        ),
    )
    if (names.length > 0)
      gaps.push({
        names,
        before: tokens.filter((one) => one.end <= start),
        after: tokens.filter((one) => one.start >= end),
      })
  }
  return gaps
}

const isStop = (one: CueAt): boolean => one.cue === 'comma' || one.cue === 'semi'

/** What no name is, though it stands where one may. */
const NO_NAME = lean(
  /^\d{3} |^它(?:在|的|们|也)|^未(?!来|名)|^(?:AI )?[Aa]gents?$|[\u4e00-\u9fffA-Za-z]以$|^(?:及|与|和|并|也|继|[A-H]\d?\+*$|一位|[一两几多数]家|IPO|\d+(?:\.\d+)? ?(?:[MBKmbk]n?\b|Series)|Prior|Dr\.)|(?:产业方|产业资本|产业基金|一线基金|主权基金|机构|相关|部分|基金和.*|资本和.*|投资人|股东|天使|人士|前已|最快|作|显示|数据)$|[都均](?:已|继续|跟|参)|均$|^(?:悉数|二者|上出现了)|[两三四]名股东$|^(?:直言|坦言|断言|感慨|感叹|认为|指出|强调|补充|笑言|坦承)$/,
)
/** Words of speech that no name holds. */
const SPEECH =
  /[就也还们这那很却吗呢吧么谁哪]|(?<![成首])都(?![市江匀])|进一步|加上|几[位家]|已经|正在|目前|现在|暂未|可以|不[动到止会断少]|^其|一[次笔些]|按比例|、|”|^\d+家|大多|往往|任独家/
const nameable = (one: NameAt, text: string): boolean =>
  !isSlogan(text, one.start) &&
  !NO_NAME.test(one.name) &&
  !SPEECH.test(one.name) &&
  !/^(?:Calif|N\.Y|Mass|Inc|Ltd|Sept?|Nov|Dec|Oct|Aug|Jan|Feb)\.?$/.test(one.name) &&
  !isNoName(one.name) &&
  !isAdverb(one.name) &&
  !isGeneric(one.name) &&
  !isNobody(text, one) &&
  !(/^[\u4e00-\u9fff]{13,}$/.test(one.name) && !/(?:公司|基金|合伙\)?|企业|中心|集团|银行)$/.test(one.name)) &&
  // SAN MATEO, Calif.: where a wire was filed.
  !(
    /^[A-Z ]{4,}$/.test(one.name) &&
    /^,? (?:[A-Z][a-z]+\.?,? )?(?:[A-Z][a-z]+\.? \d|[-–—(])/.test(text.slice(one.end, one.end + 24))
  )

/** What is asked of a name; see `features.ts`. */
// prettier-ignore
const Q = asked(
  'L1', 'L2', 'L12', 'R1', 'R2', 'R12', 'LR', 'RL', 'RR', 'RLR', 'NR', 'RLN', 'PL', 'B', 'A', 'BL', 'AR', 'NL', 'NX', 'EL', 'ER',
  'begins', 'with', 'line', 'size', 'zh', 'en', 'shape', 'kindL', 'kindRR', 'kindR', 'quoted', 'quotedR', 'at', 'long', 'latin',
  'later', 'first', 'opens', 'opensR', 'opensL', 'owns', 'ownsR', 'etc', 'nth', 'most', 'times', 'titled', 'raises',
)
const COUNT = counts(9)
const count = (n: number, most: number): number => COUNT[Math.min(n, most)] ?? 0
const [START, END, NONE, FAR, NEAR] = [codeOf('^'), codeOf('$'), codeOf('-'), codeOf('~'), codeOf('=')]
const WITH = ['lead', 'round', 'amount', 'past', 'roster', 'found'].map((cue) => ({
  cue,
  is: featureOf(Q.with, codeOf(cue)),
}))

/** The features that all names of one gap have, and what of them its names ask for again. */
function around(
  { names, before, after }: Gap,
  sentence: Sentence,
): {
  readonly shared: Feature[]
  readonly l1: number
  readonly r1: number
  readonly left: number
  readonly right: number
  readonly next: Cue
} {
  const [b2, b1] = lastTwo(before)
  const [a1, a2] = firstTwo(after)
  const l1 = b1 === undefined ? START : codeOf(b1.cue)
  const l2 = b2 === undefined ? START : codeOf(b2.cue)
  const r1 = a1 === undefined ? END : codeOf(a1.cue)
  const r2 = a2 === undefined ? END : codeOf(a2.cue)
  let [roleLeft, earlier, stopped] = [NONE, NONE, false]
  for (let at = before.length - 1; at >= 0; at--) {
    const one = before[at]
    if (one === undefined) continue
    if (isStop(one)) stopped = true
    else if (ROLES.has(one.cue)) {
      if (stopped) earlier = codeOf(one.cue)
      else roleLeft = codeOf(one.cue)
      break
    }
  }
  let [roleRight, later] = [NONE, NONE]
  stopped = false
  for (const one of after) {
    if (isStop(one)) stopped = true
    else if (ROLES.has(one.cue)) {
      if (stopped) later = codeOf(one.cue)
      else roleRight = codeOf(one.cue)
      break
    }
  }
  const shared = [
    featureOf(Q.L1, l1),
    featureOf(Q.L2, l2),
    featureOf(Q.L12, l2, l1),
    featureOf(Q.R1, r1),
    featureOf(Q.R2, r2),
    featureOf(Q.R12, r1, r2),
    featureOf(Q.LR, l1, r1),
    featureOf(Q.RL, roleLeft),
    featureOf(Q.RR, roleRight),
    featureOf(Q.RLR, roleLeft, roleRight),
    featureOf(Q.line, count(sentence.line, 2)),
    featureOf(Q.size, count(names.length, 4)),
    featureOf(Q.at, count(sentence.index, 6)),
    featureOf(sentence.chinese ? Q.zh : Q.en),
  ]
  if (roleRight === NONE) shared.push(featureOf(Q.NR, later), featureOf(Q.RLN, roleLeft, later))
  if (roleLeft === NONE) shared.push(featureOf(Q.PL, earlier))
  if (before.length === 0) shared.push(featureOf(Q.begins))
  return { shared, l1, r1, left: roleLeft, right: roleRight, next: a1?.cue ?? '' }
}

/** The last two tokens that do not only say when. */
function lastTwo(tokens: readonly CueAt[]): readonly [CueAt | undefined, CueAt | undefined] {
  let last: CueAt | undefined
  for (let at = tokens.length - 1; at >= 0; at--) {
    const one = tokens[at]
    if (one?.cue === 'when') continue
    if (last !== undefined) return [one, last]
    last = one
  }
  return [undefined, last]
}
function firstTwo(tokens: readonly CueAt[]): readonly [CueAt | undefined, CueAt | undefined] {
  let first: CueAt | undefined
  for (const one of tokens) {
    if (one.cue === 'when') continue
    if (first !== undefined) return [first, one]
    first = one
  }
  return [first, undefined]
}

/** A name with its own features, before the rest of the text is looked at. */
interface Raw {
  readonly name: NameAt
  readonly sentence: Sentence
  readonly own: Feature[]
  readonly key: string
  readonly subject: boolean
  readonly left: number
  readonly right: number
}

function rawOf(text: string, sentence: Sentence, gap: Gap, said: readonly Feature[], raw: Raw[]): void {
  const { shared, l1, r1, left, right, next } = around(gap, sentence)
  const apart = sentence.chinese ? 3 : 10
  for (const [at, name] of gap.names.entries()) {
    const kind = codeOf(shape(name.name))
    const [b, a] = [codeBefore(text, name.start), codeBehind(text, name.end)]
    const [last] = gap.before.slice(-1)
    const [first] = gap.after
    const own = [
      ...shared,
      ...said,
      featureOf(Q.shape, kind),
      featureOf(Q.kindL, kind, l1),
      featureOf(Q.kindRR, kind, right),
      featureOf(Q.kindR, kind, r1),
      featureOf(Q.B, b),
      featureOf(Q.A, a),
      featureOf(Q.BL, b, l1),
      featureOf(Q.AR, a, r1),
      featureOf(Q.NL, last === undefined ? START : name.start - last.end > apart ? FAR : NEAR, l1),
      featureOf(Q.NX, first === undefined ? END : first.start - name.end > apart ? FAR : NEAR, r1),
      featureOf(Q.long, sentence.chinese ? count(name.name.length, 9) : count(name.name.split(' ').length, 5)),
    ]
    if (/[“"「『]/.test(text.charAt(name.start - 1))) own.push(featureOf(Q.quoted), featureOf(Q.quotedR, r1))
    if (sentence.chinese && /^[A-Za-z]/.test(name.name)) own.push(featureOf(Q.latin))
    if (at > 0) own.push(featureOf(Q.later))
    if (raw.length === 0) own.push(featureOf(Q.first))
    if (name.start === sentence.start)
      own.push(featureOf(Q.opens), featureOf(Q.opensR, r1), featureOf(Q.opensL, count(sentence.line, 2)))
    if (/['’]s? /.test(text.slice(name.end, name.end + 3))) own.push(featureOf(Q.owns), featureOf(Q.ownsR, r1))
    if (text.charAt(name.end) === '等') own.push(featureOf(Q.etc))
    const subject = at === 0 && /^(?:raise|announce|seek)$/.test(next)
    raw.push({ name, sentence, own, key: keyOf(name.name), subject, left, right })
  }
}

/** What a text says of a name at all its places. */
interface Everywhere {
  n: number
  titled: boolean
  subject: boolean
  readonly nth: number
  /** How often each word stands beside it. */
  readonly roles: Map<Feature, number>
}

/** Everything in a text that may be a party or company, with its features. */
export function weighables(
  text: string,
  sentences: readonly Sentence[],
  tokensIn: (sentence: Sentence) => readonly CueAt[],
): readonly Weighable[] {
  const raw: Raw[] = []
  for (const sentence of sentences.slice(0, 60)) {
    const tokens = tokensIn(sentence)
    if (tokens.length === 0) continue
    const said = WITH.filter(({ cue }) => tokens.some((one) => one.cue === cue)).map((one) => one.is)
    const gaps = sentence.chinese ? gapsInChinese(text, sentence, tokens) : gapsInEnglish(text, sentence, tokens)
    for (const gap of gaps) rawOf(text, sentence, gap, said, raw)
  }
  const seen = new Map<string, Everywhere>()
  let most = 0
  for (const { key, sentence, subject, left, right } of raw) {
    const had = seen.get(key) ?? {
      n: 0,
      titled: false,
      subject: false,
      nth: seen.size,
      roles: new Map<Feature, number>(),
    }
    had.n++
    had.titled ||= sentence.line === 0
    had.subject ||= subject
    for (const one of [featureOf(Q.EL, left), featureOf(Q.ER, right)]) had.roles.set(one, (had.roles.get(one) ?? 0) + 1)
    seen.set(key, had)
    most = Math.max(most, had.n)
  }
  return raw.map(({ name, sentence, own, key, left, right }) => {
    const doc = seen.get(key)
    if (doc !== undefined) {
      const here = [featureOf(Q.EL, left), featureOf(Q.ER, right)]
      // Its own place is not elsewhere, unless another says the same.
      for (const [one, times] of doc.roles) if (times > 1 || !here.includes(one)) own.push(one)
      own.push(featureOf(Q.nth, count(doc.nth, 4)), featureOf(Q.times, count(doc.n, 3)))
      if (most > 1 && doc.n === most) own.push(featureOf(Q.most))
      if (doc.titled) own.push(featureOf(Q.titled))
      if (doc.subject) own.push(featureOf(Q.raises))
    }
    const { start, end } = name
    return { name: name.name, start, end, sentence: sentence.index, line: sentence.line, features: own }
  })
}

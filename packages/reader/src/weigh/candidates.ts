import { companyEnding, isAdverb, isNoName } from '../zh/company.ts'
import { isGeneric, namesBetween } from '../zh/list.ts'
import { NAME, isNobody, namesWithin } from '../en/names.ts'
import { roundsIn } from '../rules/rounds.ts'
import { each } from '../text/each.ts'
import { isMoney, type NameAt } from '../mention.ts'
import { keyOf } from '../link/key.ts'
import type { Amounted } from '../text/quantities.ts'
import type { Sentence } from '../text/segments.ts'
import { cuesIn, type Cue, type CueAt } from './cues.ts'

/** A stretch that may be a name of a party or company, with what its surroundings say of it. */
export interface Weighable extends NameAt {
  readonly sentence: number
  readonly line: number
  readonly features: readonly string[]
}

/** Cues that give a name its part in a deal; others only stand around it. */
const ROLES = new Set<Cue>(
  'lead follow more invest adviser manager party buy raise seek value backed found customer past roster'.split(' '),
)

const shape = (name: string): string =>
  /(?:资本|创投|投资|基金|风投|母基金|资管|国投|产投|创新|Capital|Ventures?|Partners|Fund|Investments?|Equity|Holdings)$/.test(
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
    const sign = text.charAt(at)
    const cue = sign === ',' ? 'comma' : sign === ';' || sign === '；' ? 'semi' : sign === ':' ? 'colon' : null
    if (cue !== null && !(/\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1))))
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

const LIST = new RegExp(
  `${NAME}(?:['’]s)?(?:(?:,? and |, and |, | & |,? plus )(?:(?:[a-z-]+ ){0,3})${NAME}(?:['’]s)?){0,14}`,
  'g',
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
const NO_NAME =
  /^\d{3} |^它(?:在|的|们|也)|^未(?!来)|^(?:AI )?[Aa]gents?$|[\u4e00-\u9fffA-Za-z]以$|^(?:及|与|和|并|也|继|[A-H]\d?\+*$|一位|[一两几多数]家|IPO|\d+(?:\.\d+)? ?(?:[MBKmbk]n?\b|Series)|Prior|Dr\.)|(?:产业方|产业资本|产业基金|一线基金|主权基金|机构|相关|部分|基金和.*|资本和.*|投资人|股东|天使|人士|前已|最快|作|显示|数据)$|[也都还均](?:继续|跟|参)|^(?:悉数|二者|上出现了)|[两三四]名股东$|^(?:直言|坦言|断言|感慨|感叹|认为|指出|强调|补充|笑言|坦承)$/
/** Words of speech that no name holds. */
const SPEECH =
  /[就也还们这那很却吗呢吧么谁哪]|(?<![成首])都(?![市江匀])|进一步|加上|几[位家]|已经|正在|目前|现在|暂未|可以|不[动到止会断少]|^其|一[次笔些]|按比例|、|”|^\d+家|大多|往往|任独家/
const nameable = (one: NameAt, text: string): boolean =>
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

/** Words right beside a name that only bind it to others, by class. */
const BESIDE: readonly (readonly [string, RegExp, RegExp])[] = [
  ['the', /\b(?:the|an?) $/i, /^ (?:the|an?)\b/i],
  ['by', /\bby $|由$/i, /^ by\b/i],
  ['from', /\bfrom $|从$|自$/i, /^ from\b/i],
  ['with', /\bwith $|[与和跟同]$/i, /^ with\b|^[与和跟同]/i],
  ['and', /\band $|以?及$|、$/i, /^,? and\b|^以?及|^、/i],
  ['in', /\b(?:in|into|to|for) $|[对向给在]$|投资$/i, /^ (?:in|into|to|for)\b|^[对向给在]/i],
  ['of', /\b(?:of|at) $|的$/i, /^ (?:of|at)\b|^的/i],
  ['who', /\b(?:who|which|that) $/i, /^,? (?:who|which|that)\b/i],
  ['is', /[是为]$/, /^ (?:is|was|has|had|are|were|have)\b|^[是为]/i],
  ['done', /[获被]$/, /^[已将也均再又获]/],
  ['one', /(?:公司|企业|团队|品牌|平台|厂商|商|方|者)$/, /^(?:公司|企业|团队|创始人|旗下)/],
  ['title', /\b[a-z]+ $/, /^ [a-z]+/],
  ['big', /\b[A-Z][\w.]* $/, /^ [A-Z]/],
  ['stop', /[,;。；，]\s*$/, /^\s*[,;。；，.]/],
  ['bracket', /[([“"「『《（:：]\s*$/, /^[)\]”"」』》）:：(（]/],
  ['line', /(?:^|\n)\s*$/, /^\s*(?:\n|$)/],
]
export const beside = (words: string, after: boolean): string => {
  for (const [which, left, right] of BESIDE) if ((after ? right : left).test(words)) return which
  return /[\u4e00-\u9fff]/.test(after ? words.charAt(0) : words.slice(-1)) ? 'han' : '-'
}

/** Everything in a text that may be a party or company, with its features. */
export function weighables(
  text: string,
  sentences: readonly Sentence[],
  amountsOf: (sentence: Sentence) => readonly Amounted[],
): readonly Weighable[] {
  const raw: {
    name: NameAt
    sentence: Sentence
    own: string[]
    key: string
    subject: boolean
    role: string
    left: string
    right: string
  }[] = []
  for (const sentence of sentences.slice(0, 60)) {
    const tokens = tokensOf(text, sentence, amountsOf(sentence))
    if (tokens.length === 0) continue
    const has = new Set(tokens.map((one) => one.cue))
    const gaps = sentence.chinese ? gapsInChinese(text, sentence, tokens) : gapsInEnglish(text, sentence, tokens)
    for (const { names, before, after } of gaps) {
      const left = before
        .filter((one) => one.cue !== 'when')
        .slice(-3)
        .map((one) => one.cue)
      const right = after
        .filter((one) => one.cue !== 'when')
        .slice(0, 3)
        .map((one) => one.cue)
      const [l1, l2] = [left.at(-1) ?? '^', left.at(-2) ?? '^']
      const [r1, r2] = [right[0] ?? '$', right[1] ?? '$']
      const stopLeft = before.map(isStop).lastIndexOf(true)
      const stopRight = after.findIndex(isStop)
      const inLeft = before.slice(stopLeft + 1)
      const inRight = stopRight < 0 ? after : after.slice(0, stopRight)
      const roleLeft = inLeft.filter((one) => ROLES.has(one.cue)).at(-1)?.cue ?? '-'
      const roleRight = inRight.find((one) => ROLES.has(one.cue))?.cue ?? '-'
      const later = roleRight !== '-' ? '' : (after.find((one) => ROLES.has(one.cue))?.cue ?? '-')
      const earlier = roleLeft !== '-' ? '' : (before.filter((one) => ROLES.has(one.cue)).at(-1)?.cue ?? '-')
      const shared = [
        `L1 ${l1}`,
        `L2 ${l2}`,
        `L12 ${l2} ${l1}`,
        `R1 ${r1}`,
        `R2 ${r2}`,
        `R12 ${r1} ${r2}`,
        `LR ${l1} ${r1}`,
        `RL ${roleLeft}`,
        `RR ${roleRight}`,
        `RLR ${roleLeft} ${roleRight}`,
        ...(later === '' ? [] : [`NR ${later}`, `RLN ${roleLeft} ${later}`]),
        ...(earlier === '' ? [] : [`PL ${earlier}`]),
        ...(before.length === 0 ? ['begins'] : []),
        ...(has.has('lead') ? ['with lead'] : []),
        ...(has.has('round') ? ['with round'] : []),
        ...(has.has('amount') ? ['with amount'] : []),
        ...(has.has('past') ? ['with past'] : []),
        ...(has.has('roster') ? ['with roster'] : []),
        ...(has.has('found') ? ['with found'] : []),
        `line ${Math.min(2, sentence.line)}`,
        `size ${names.length > 3 ? 4 : names.length}`,
        sentence.chinese ? 'zh' : 'en',
      ]
      names.forEach((name, at) => {
        const kind = shape(name.name)
        const quoted = /[“"「『]/.test(text.charAt(name.start - 1))
        raw.push({
          name,
          sentence,
          key: keyOf(name.name),
          role: `${roleLeft} ${roleRight}`,
          left: roleLeft,
          right: roleRight,
          subject: at === 0 && /^(?:raise|announce|seek)$/.test(r1),
          own: [
            ...shared,
            `shape ${kind}`,
            `shape ${kind} L1 ${l1}`,
            `shape ${kind} RR ${roleRight}`,
            `shape ${kind} R1 ${r1}`,
            ...(quoted ? ['quoted', `quoted R1 ${r1}`] : []),
            `B ${beside(text.slice(Math.max(0, name.start - 12), name.start), false)}`,
            `A ${beside(text.slice(name.end, name.end + 12), true)}`,
            `BL ${beside(text.slice(Math.max(0, name.start - 12), name.start), false)} ${l1}`,
            `AR ${beside(text.slice(name.end, name.end + 12), true)} ${r1}`,
            `NL ${before.length === 0 ? '^' : name.start - (before.at(-1)?.end ?? 0) > (sentence.chinese ? 3 : 10) ? '~' : '='} ${l1}`,
            `NR2 ${after.length === 0 ? '$' : (after[0]?.start ?? 0) - name.end > (sentence.chinese ? 3 : 10) ? '~' : '='} ${r1}`,
            `at ${sentence.index > 5 ? 6 : sentence.index}`,
            `long ${sentence.chinese ? Math.min(9, name.name.length) : Math.min(5, name.name.split(' ').length)}`,
            ...(/^[A-Za-z]/.test(name.name) && sentence.chinese ? ['latin'] : []),
            ...(at > 0 ? ['later in list'] : []),
            ...(raw.length === 0 ? ['first of all'] : []),
            ...(name.start === sentence.start
              ? ['opens', `opens R1 ${r1}`, `opens line ${Math.min(2, sentence.line)}`]
              : []),
            ...(/['’]s? /.test(text.slice(name.end, name.end + 3)) ? ['owns', `owns R1 ${r1}`] : []),
            ...(text.charAt(name.end) === '等' ? ['etc'] : []),
          ],
        })
      })
    }
  }
  const seen = new Map<
    string,
    { n: number; title: boolean; subject: boolean; nth: number; roles: Map<string, number> }
  >()
  for (const { key, sentence, subject, left, right } of raw) {
    const had = seen.get(key) ?? {
      n: 0,
      title: false,
      subject: false,
      nth: seen.size,
      roles: new Map<string, number>(),
    }
    for (const role of [`EL ${left}`, `ER ${right}`]) had.roles.set(role, (had.roles.get(role) ?? 0) + 1)
    seen.set(key, {
      ...had,
      n: had.n + 1,
      title: had.title || sentence.line === 0,
      subject: had.subject || subject,
    })
  }
  const most = Math.max(0, ...[...seen.values()].map((one) => one.n))
  return raw.map(({ name, sentence, own, key, left, right }) => {
    const doc = seen.get(key)
    const elsewhere = [...(doc?.roles ?? [])].flatMap(([role, n]) =>
      n - Number(role === `EL ${left}` || role === `ER ${right}`) > 0 ? [role] : [],
    )
    return {
      name: name.name,
      start: name.start,
      end: name.end,
      sentence: sentence.index,
      line: sentence.line,
      features: [
        ...own,
        ...elsewhere,
        `nth ${Math.min(4, doc?.nth ?? 4)}`,
        ...(most > 1 && doc?.n === most ? ['most'] : []),
        `times ${Math.min(3, doc?.n ?? 1)}`,
        ...(doc?.title === true ? ['in title'] : []),
        ...(doc?.subject === true ? ['raises somewhere'] : []),
      ],
    }
  })
}

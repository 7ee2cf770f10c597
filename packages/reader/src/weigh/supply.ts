import { isOfMany, usual } from '../en/crowd.ts'
import { beforehand } from '../en/past.ts'
import { onlyFrom } from '../en/company.ts'
import { rivalsIn } from '../en/rivals.ts'
import type { Companies } from '../link/companies.ts'
import { isNoShare } from '../en/money.ts'
import { keyOf } from '../link/key.ts'
import { payersOf, type NameAt, type Open, type Status } from '../mention.ts'
import { roundsIn, severalInRange } from '../rules/rounds.ts'
import { coreOf, relationOf, statusInEnglish } from '../en/status.ts'
import { isOtherMoney } from '../zh/money.ts'
import { otherRelation, statusIn } from '../zh/status.ts'
import { lean } from '../text/lean.ts'
import type { Sentence } from '../text/segments.ts'
import type { Weighed, WeighedName } from './weigh.ts'

/**
 * How sure the weights must be to name a company, to doubt one, and to tell of a round that no rule saw; beside rounds that
 * rules saw, of its size (`size`). `low` is what they say of a company that loses by it, to the share `cut`; `gain` and `cap`
 * are what one gains.
 */
const TELL = {
  company: 0.4,
  least: 0.3,
  doubt: 0.12,
  round: 0.75,
  size: 0.6,
  party: 0.75,
  low: 0.15,
  cut: 0.3,
  gain: 2,
  cap: 3,
}

/** Words of what is not done. */
export const OPEN = lean(
  /将以|将按|或将|有望|(?<![虚模])拟(?!合|人|真|用|通过|定位)|(?<![老休]金)计划|洽谈|商讨|商议|谈判|接触|考虑(?!的|到|因素)|预计|最快|正在|正与|寻求|意向|尚未|搁浅|撤回|传闻|网传|letter of intent|term sheets?|in talks|talks|could|would|might|weigh|consider|\bseek|(?<!pension )plans?|expected|hop(?:es|ing)|preparing|sounding out|mulling|exploring/i,
)

/** What counts many deals tells of none. */
const COUNTS =
  /融资事件|环比|同比|占比|\d起|起(?:投)?融资|工商变更|注册资本由|deals (?:total|worth)|across \d+ (?:deals|rounds|start)|year[- ]over[- ]year|quarter[- ]over/

const none: readonly NameAt[] = []

/** The company that the weights are surest of, over the whole text. */
function topOf(likely: Weighed): { readonly sum: number; readonly most: number; readonly at: NameAt } | null {
  let top: { sum: number; most: number; at: NameAt } | null = null
  for (const one of likely.companies.values()) if (top === null || one.sum > top.sum) top = one
  return top
}

/**
 * Whether a name is only the end of another, cut at a word that the other begins with: 演化科技 of 加速演化科技. So it is where
 * the text has it nowhere else, and has the whole again, in quotes or behind what it is.
 */
export function isTail(text: string, part: string, whole: NameAt): boolean {
  const lost = whole.name.length - part.length
  if (lost <= 0 || lost > 2 || part.length < 2 || !whole.name.endsWith(part)) return false
  const times = text.split(whole.name).length - 1
  return (
    text.split(part).length - 1 === times &&
    (times > 1 || /(?:[“"「『]|公司|企业|平台|厂商|创企)$/.test(text.slice(Math.max(0, whole.start - 2), whole.start)))
  )
}

/** Puts the company right that a rule took for one and the weights do not, where they have a better one. */
export function corrected(mentions: readonly Open[], likely: Weighed, text: string): void {
  const rivals = new Set(rivalsIn(text).map(keyOf))
  const alone = (one: Open): boolean => mentions.every((other) => other === one || other.sentence !== one.sentence)
  const within = (one: Open): WeighedName | undefined =>
    likely.names
      .filter(
        ({ at, company }) =>
          company >= TELL.company &&
          // Who puts money in, by its own rules, is not who it goes to.
          !payersOf(one).some((who) => who.start < at.end && who.end > at.start) &&
          at.sentence === one.sentence &&
          (alone(one) || (at.start >= one.start && at.end <= one.end)) &&
          !rivals.has(keyOf(at.name)) &&
          !onlyFrom(text, at.start, at.end),
      )
      .sort((a, b) => b.company - a.company)[0]
  for (const one of mentions) {
    const { company } = one
    const own = within(one)
    if (own === undefined) continue
    // 甲领投,向量栈完成…: by its whole name, as another clause has it.
    const cut = mentions.find((it) => it.company !== null && isTail(text, own.at.name, it.company))?.company?.name
    const name = cut ?? own.at.name
    const named = { name, start: own.at.end - name.length, end: own.at.end }
    if (company === null) {
      if (!one.refers) one.company = { ...named, weight: 1 }
    } else if (
      one.relation === 'round' &&
      !isTail(text, named.name, company) &&
      (likely.companies.get(keyOf(company.name))?.most ?? 0) < TELL.doubt &&
      !keyOf(named.name).includes(keyOf(company.name))
    )
      one.company = { ...named, weight: company.weight }
  }
}

/** Rounds of sentences that no rule saw in a text that tells of none: a size or a party that the weights are sure of. */
export function supplied(
  mentions: readonly Open[],
  likely: Weighed,
  text: string,
  sentences: readonly Sentence[],
): readonly Open[] {
  const silent = !mentions.some((one) => one.relation !== 'valuation_only' && one.relation !== 'cumulative')
  const seen = new Set(mentions.map((one) => one.sentence))
  const top = topOf(likely)
  if (top === null || top.most < (silent ? TELL.least : TELL.company)) return mentions
  const made: Open[] = []
  for (const sentence of sentences.slice(0, 60)) {
    const words = text.slice(sentence.start, sentence.end)
    const size = likely.money.find(
      (one) =>
        one.sentence === sentence.index &&
        one.round >= (silent ? TELL.round : TELL.size) &&
        !(sentence.chinese
          ? isOtherMoney(text, one.found.start, one.found.end)
          : isNoShare(words, one.found.start - sentence.start, one.found.end - sentence.start)),
    )
    const party = likely.names.some((one) => one.at.sentence === sentence.index && one.investor >= TELL.party)
    const [round] = roundsIn(words, sentence.start).filter((one) => !beforehand(words, one.start - sentence.start))
    if (COUNTS.test(words) || severalInRange.test(words)) continue
    if (!sentence.chinese && (usual.test(words) || isOfMany(words))) continue
    if (size === undefined && !party && (round?.label ?? null) === null) continue
    const company = likely.names.find((one) => one.at.sentence === sentence.index && one.company >= TELL.company)
    // Beside other deals only what names its company and its size.
    if (!silent && (seen.has(sentence.index) || size === undefined || company === undefined)) continue
    const signs = Number(size !== undefined) + Number(party) + Number((round?.label ?? null) !== null)
    const told = sentence.chinese ? statusIn(words) : statusInEnglish(words)
    // One sign is enough where a verb tells that it was done and the company is sure.
    if (signs < 2 && (told === null || top.most < TELL.company) && !(party && silent)) continue
    const said: Status = told ?? 'completed'
    const other = sentence.chinese ? otherRelation(words) : relationOf(words)
    if (other !== null) continue
    made.push({
      start: sentence.start,
      end: sentence.end,
      line: sentence.line,
      sentence: sentence.index,
      relation: 'round',
      status: said === 'completed' && OPEN.test(sentence.chinese ? words : coreOf(words)) ? 'in_talks' : said,
      historic: false,
      refers: false,
      explicit: told !== null,
      round: round ?? null,
      amount: size === undefined ? null : { found: size.found, scope: 'round' },
      valuation: null,
      company:
        company === undefined
          ? null
          : { name: company.at.name, start: company.at.start, end: company.at.end, weight: 2 },
      leads: none,
      others: none,
      existing: none,
      advisers: none,
    })
  }
  return [...mentions, ...made].sort((a, b) => a.start - b.start)
}

/** Lets the weights speak for and against the companies that the rules found, and names theirs where there is none. */
export function judged(companies: Companies, likely: Weighed, text: string): void {
  const found = topOf(likely)
  const top = found === null ? null : { ...found }
  if (top === null) return
  // 深度对话Qingyan Labs: a Latin name that the text has without the words before it.
  const latin = /^[\u4e00-\u9fff]{2,}([A-Z][\w.&-]*(?: [A-Z][\w.&-]*)*)$/.exec(top.at.name)?.[1]
  if (latin !== undefined && !text.includes(top.at.name, top.at.end) && text.includes(latin, top.at.end))
    top.at = { name: latin, start: top.at.end - latin.length, end: top.at.end }
  // 引力 of 万有引力: the company whose name it is the end of.
  const whole = companies.all.find(({ name }) => isTail(text, top.at.name, name))
  const none = companies.all.length === 0
  if (
    top.most >= (none ? TELL.least : TELL.company) &&
    (whole ?? companies.find(top.at.name)) === null &&
    !rivalsIn(text.slice(0, 1200)).some((one) => keyOf(one) === keyOf(top.at.name))
  )
    companies.add(top.at, 2)
  for (const one of companies.all) {
    const said = [one.name, ...one.aliases].reduce(
      (all, name) => all + (likely.companies.get(keyOf(name.name))?.sum ?? 0),
      one === whole ? top.sum : 0,
    )
    one.weight = said < TELL.low ? one.weight * TELL.cut : one.weight + Math.min(TELL.cap, said * TELL.gain)
  }
}

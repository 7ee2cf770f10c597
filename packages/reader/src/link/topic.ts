import { companyEnding, isNoName, isSlogan } from '../zh/company.ts'
import { definedInEnglish } from '../en/company.ts'
import { NAME, isNobody, nameIn } from '../en/names.ts'
import { rivalsIn } from '../en/rivals.ts'
import { each } from '../text/each.ts'
import type { Sentence } from '../text/segments.ts'
import { partiesOf, type NameAt, type Open } from '../mention.ts'
import { tellsDeal } from './companies.ts'
import { keyOf } from './key.ts'
import { lean } from '../text/lean.ts'

const FUND =
  /(?:资本|创投|投资|基金|风投|国投|产投|银行|证券|Capital|Ventures?|Partners|Fund|Investments?|Equity|Bank|Group|Holdings)$/

const anyName = lean(new RegExp(`(?<![\\w.])${NAME}`, 'g'))

/** An office that somebody holds at what is named next. */
const OFFICE = /\b(?:CEO|CTO|chief executive|founder|president|chair\w*)(?: officer)?(?: and [\w-]+)? (?:of|at) $/i

/** What follows a name of which a sentence goes on to tell. */
const SUBJECT =
  /^(?:['’]s? |, [a-z]| (?:(?:is|was|has|does|did)n['’]t|is|was|has|had|just|now|began|built|made|says?|said|wants|hopes|[a-z]{3,}s)\b)/

/** How a headline names whom it is about. */
const HEADS = /(?<=^为什么是)[^,?]{2,14}$|^[^,:]{2,16}(?=的[^,]{2,14}之路$|:)/
const THIS_FIRM = /这家[^,。]{0,20}(?:公司|企业|商|团队)/

/** How many sentences of a text are looked at for what it is about. */
const FIRST = 4

/**
 * What a text is about where no verb of raising has a subject: the name its first sentences quote, or begin with, or name
 * again, of those that put no money in and are no fund; null where none stands out.
 */
export function topicOf(text: string, sentences: readonly Sentence[], mentions: readonly Open[]): NameAt | null {
  // Names alone, 新增股东甲、乙, or a bare valuation: no deal to name a company for.
  if (!tellsDeal(mentions)) return null
  const parties = new Set(mentions.flatMap((one) => partiesOf(one)).map((one) => keyOf(one.name)))
  const first = text.slice(sentences[0]?.start ?? 0, sentences[FIRST - 1]?.end ?? text.length)
  for (const one of rivalsIn(first)) parties.add(keyOf(one))
  const found: { at: NameAt; worth: number }[] = []
  const put = (at: NameAt, worth: number): void => {
    if (FUND.test(at.name) || parties.has(keyOf(at.name))) return
    const again = text.indexOf(at.name, at.end) >= 0 ? 2 : 0
    found.push({ at, worth: worth + again })
  }
  for (const sentence of sentences.slice(0, FIRST)) {
    const words = text.slice(sentence.start, sentence.end)
    if (sentence.chinese) {
      for (const hit of each(/[“"「『]([^“”"「」『』,。:!?]{2,12})[”"」』]/g, words)) {
        const name = hit[1] ?? ''
        const start = sentence.start + hit.index + 1
        if (!isNoName(name) && !isSlogan(text, start)) put({ name, start, end: start + name.length }, 3)
      }
      // 不到两年,甲的营收从…: whose figures a sentence gives.
      for (const hit of each(
        /(?<![\w.])([A-Z][\w.&-]*(?: [A-Z][\w.&-]*)*)的(?:营收|估值|收入|年化|ARR|创始人|创办人|CEO|首席执行官)/g,
        words,
      )) {
        const start = sentence.start + hit.index
        const name = hit[1] ?? ''
        if (!isNoName(name)) put({ name, start, end: start + name.length }, 3)
      }
      // 3亿美元融资落袋,甲要把机器视觉卖到海外: of whom a headline tells.
      if (sentence.index === 0)
        for (const { start, end } of sentence.clauses) {
          const hit =
            /^(.{2,24}?)(?:要[把做让用造]|想[把做让用造]|发力|押注|布局|进军|杀入|加速|瞄准|剑指|加码|冲刺|凭什么|为何)/.exec(
              text.slice(start, end),
            )
          const at = hit?.[1] === undefined ? null : companyEnding(text, start, start + hit[1].length)
          if (at !== null && at.weight >= 1) put(at, 3)
        }
      // 甲:把搜索做成水电; 为什么是甲?; 甲的具身智能之路, over a body of 这家公司: whom only the headline names.
      if (sentence.index === 0 && THIS_FIRM.test(text.slice(sentence.end, sentence.end + 400)))
        for (const { start, end } of sentence.clauses) {
          const hit = HEADS.exec(text.slice(start, Math.min(end + 1, sentence.end)))
          if (hit === null) continue
          const [from, to] = [start + hit.index, start + hit.index + hit[0].length]
          const at = companyEnding(text, from, to)
          // A person may speak before a colon.
          if (at !== null && (at.weight >= 2 || text.charAt(to) !== ':')) put(at, 3)
        }
      const clause = sentence.clauses[0]
      // 甲机器人 - 天使轮完成: a headline that sets the name apart.
      const alone = sentence.index === 0 && sentence.clauses.length === 1
      const ending = clause === undefined ? null : companyEnding(text, clause.start, clause.end)
      if (ending !== null && ending.weight >= 2)
        put(ending, alone && ending.start === sentence.start && ending.end === sentence.end ? 3 : 1)
    } else {
      // Headquartered in Boston, Kestrel is …: who a sentence introduces by name.
      for (const one of definedInEnglish(text, sentence)) if (one.weight >= 2) put(one, 3)
      for (const hit of each(anyName, words)) {
        const start = sentence.start + hit.index
        const one = nameIn(text, start, start + hit[0].length)
        if (one !== null && !isNobody(text, one))
          put(
            one,
            OFFICE.test(words.slice(0, hit.index)) ||
              (hit.index === 0 && SUBJECT.test(text.slice(one.end, one.end + 24)))
              ? 3
              : hit.index === 0
                ? 2
                : 1,
          )
      }
    }
  }
  // The scale of Kestrel's ascent: the one name of all these sentences.
  const [only] = found
  if (
    only !== undefined &&
    new Set(found.map((one) => keyOf(one.at.name))).size === 1 &&
    /^(?:['’]s |\.)/.test(text.slice(only.at.end, only.at.end + 3))
  )
    return only.at
  const [best] = found.sort((a, b) => b.worth - a.worth || a.at.start - b.at.start)
  return best !== undefined && best.worth >= 3 ? best.at : null
}

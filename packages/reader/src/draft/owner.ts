import { presenterOf } from '../link/presenter.ts'
import { isNote } from '../rules/cards.ts'
import { sentencesOf, paragraphsOf, type Stretch } from '../text/sentences.ts'
import type { Readings, TextSpan } from '../types.ts'

/** Who a text is about, as far as its sentences tell whose a figure is. */
export interface Told {
  readonly text: string
  readonly sentences: readonly Stretch[]
  /** Names of the company and of what it makes. */
  readonly names: readonly string[]
  /** Names of other companies. */
  readonly others: readonly string[]
  /** Names of who pays or advises. */
  readonly payers: readonly string[]
  /** Whether the text tells of rounds of this company alone: then `the company` is this one. */
  readonly alone: boolean
  /** Whether it is a plan or a deck by which this company presents itself. */
  readonly plan: boolean
  /** Names of models of the text that are nobody else's. */
  readonly models: readonly string[]
}

/** Words by which a text calls its company. */
const itself = /公司|该企业|我们|本项目|团队|\b(?:the (?:company|start-?up|firm|team)|it|its|we|our)\b/i
/** What is said of everybody, or of somebody else. */
const general =
  /行业(?!大?模型|客户|应用|方案|解决|知识)|同行|赛道|竞品|竞争对手|友商|市场规模|市场总|平均|一般来说|通常|往往|动辄|(?:全球|全国|中国|美国|国内)[^，,]{0,6}市场|\b(?:industry|rivals?|competitors?|peers|sector|on average|typically|the market|market size)\b/i
/** Words with a capital that name nobody. */
const plainWord =
  /^(?:AI|AGI|ARR|API|GPU|GPUs|CPU|NPU|TPU|CEO|CTO|CFO|SaaS|MoE|LLM|LLMs|B2B|DAU|MAU|USD|RMB|CNY|HKD|EUR|US|U\.S|China|Chinese|Series|Pre|Seed|Round|Q[1-4]|H[12]|NVIDIA|Nvidia|Ascend|[AHBV]\d{2,3}|MI\d+|RTX|PCIe|SXM|Its?|The|Gross|Net|Cash|Total|Recurring|Headcount|Team|Sales|Over|About|Nearly|More|Currently|Now|Founded|Based|In|As|By|At|On|We|Our|With|Since|Today|Last|This|For|To|Annual|Revenues?|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)$/

/** Whether a word with a capital names nobody. */
export const isPlainWord = (word: string): boolean => plainWord.test(word.replace(/[.-]+$/, ''))

/** What a company calls what it made itself. */
const ownWork =
  /(?:自研|自主研发|研发|推出|发布|打造|训练|旗下|产品|品牌|平台)(?:的|了)?[“"「『][^”"」』\n]{1,20}[”"」』]/g

/** Models that anybody may build on. */
const foundation =
  /^(?:Llama|LLaMA|Qwen|DeepSeek|GPT|Gemini|Gemma|Claude|Mistral|Mixtral|ChatGLM|GLM|Baichuan|Yi-|Phi|Kimi|通义|文心)/

/** Whether a stretch holds a name that is none of those known. */
function namesAnother(words: string, known: readonly string[], others: readonly string[]): boolean {
  let left = words
  for (const name of [...known].sort((a, b) => b.length - a.length)) left = left.replaceAll(name, ' ')
  if (others.some((name) => left.includes(name))) return true
  if (/[“"「『《]/.test(left)) return true
  return (left.match(/[A-Z][\w.&-]*/g) ?? []).some((word) => !isPlainWord(word))
}

/** What opens a sentence about the company with names of those who made it: they are not whom it is about. */
const opening =
  /^\W*(?:(?:Co-)?[Ff]ounded|[Ss]tarted|[Ll]aunched|[Cc]reated|[Ll]ed|[Rr]un|[Hh]eaded|[Bb]uilt|[Bb]acked|[Ss]pun out)\b[^;]*?\b(?:by|from|of|with)\b [^;]*?,(?= the (?:company|start-?up|firm)\b)/

/** No sentence is looked at farther back than this. */
const FAR = 300

const timeAndCount =
  /[\d\s年月日底末初季度%+，,、.（()）万亿元一二三四五十]|净消耗|净流出|净支出|消耗|烧|美元|前|大|客户|占|截至|截止|目前|当前|现在|现有|已有|已经?|去年|今年|上半年|下半年|全年|年度?|实现|完成|员工|团队|人员|人数|规模|收入|营收|营业|经常性|账上|现金|月均|每月|毛利率|参数量?|训练|使用|用了?|采用|在|于|到|共|约|超过?|近|达到?|为|是|的|有|了|其中|同比|增长|总/g

const timeAndCountEnglish =
  /(?:gross|net|total|annual|recurring|margins?|revenues?|arr|cash|burn|headcount|team|sales|run|rate|of|is|was|at|stands?|stood|grew|reached|in|the|to|about|over|nearly|more|than|by|last|year|fy)\b|[\d\s%:,–-]/gi
/** Whether only time and what is counted stand before: the subject is that of the sentence before. */
const isSubjectless = (words: string): boolean =>
  words.replace(timeAndCount, '') === '' || words.replace(timeAndCountEnglish, '') === ''

/** The sentence in which a stretch stands, and its number. */
const sentenceAt = (sentences: readonly Stretch[], [start]: TextSpan): number =>
  sentences.findIndex((one) => one.start <= start && start < one.end)

/**
 * Whether a figure is said of the company: its name stands before it in the sentence and nobody else's after that name; or,
 * where the text is of this company alone, `the company`, or no subject at all, behind a sentence that names nobody else.
 */
export function isSaidOf(told: Told, span: TextSpan): boolean {
  const { text, sentences, names, others, payers, alone } = told
  const all = [...others, ...payers]
  const at = sentenceAt(sentences, span)
  const sentence = sentences[at]
  if (sentence === undefined) return false
  const before = text
    .slice(Math.max(sentence.start, span[0] - FAR), span[0])
    .replace(/[“"「『《]$/, '')
    .replace(opening, '')
  const clause = before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf('；'), before.lastIndexOf(';')) + 1)
  const after = /^[^，。；,;!?！？\n]{0,16}/.exec(text.slice(span[1], sentence.end))?.[0] ?? ''
  if (general.test(clause + after)) return false
  const named = Math.max(...names.map((name) => (before.includes(name) ? before.lastIndexOf(name) + name.length : -1)))
  if (named >= 0) return !namesAnother(before.slice(named), names, all)
  // All of a plan is of who presents itself, but for a sentence that names somebody else.
  if (told.plan) return !namesAnother(before.replace(ownWork, ' '), [...names, ...told.models], all)
  if (!alone || namesAnother(before, names, all)) return false
  const previous = sentences[at - 1]
  // A new paragraph is about the company of the text again.
  const behind =
    previous === undefined ||
    text.slice(previous.end, sentence.start).includes('\n') ||
    itself.test(previous.text) ||
    names.some((name) => previous.text.includes(name)) ||
    !namesAnother(previous.text, payers, others)
  return behind && (itself.test(before) || isSubjectless(before))
}

/** Words by which a sentence is about the round of the text. */
const thisRound =
  /本轮|此轮|本次|该轮|出让|释放|稀释|\b(?:this round|the round|in exchange|in return|for an?|sell(?:s|ing)?|giv(?:es?|ing) up)\b/i

/** Whether a part of a company is what the round of the text sells: in a text of one company, in words about a round. */
export function isOfRound(told: Told, span: TextSpan): boolean {
  const sentence = told.sentences[sentenceAt(told.sentences, span)]
  return (
    told.alone &&
    sentence !== undefined &&
    thisRound.test(sentence.text) &&
    !general.test(sentence.text) &&
    !/持有|持股|收购|\b(?:owns?|holds?|acquir)/i.test(sentence.text)
  )
}

const trade =
  / (?:AI|Labs?|Technolog(?:y|ies)|Robotics|Inc\.?|Ltd\.?|Systems|Bio)$|(?:机器人|科技|智能|人工智能|技术|信息|网络|生物|半导体)$/
/** A company's names, with what is left of each without the word of its trade. */
function namesOf(company: Readings['companies'][number]): readonly string[] {
  const all = [company.name, ...company.aliases, ...(company.english === null ? [] : [company.english])]
  return [...new Set([...all, ...all.map((name) => name.replace(trade, ''))])].filter((name) => name.length > 1)
}

/** What is needed to tell whose a figure is. */
export function toldOf(text: string, readings: Readings, name: string): Told {
  const own = readings.companies.find((one) => one.name === name)
  const rounds = readings.deals.filter((one) => one.relation === 'round' || one.relation === 'cumulative')
  const names = own === undefined ? [name] : namesOf(own)
  const presents = presenterOf(text)
  return {
    text,
    sentences: paragraphsOf(text).flatMap((paragraph) => sentencesOf(text, paragraph)),
    names,
    others: readings.companies.filter((one) => one !== own).flatMap(namesOf),
    payers: readings.deals
      .flatMap((one) => [...one.leads, ...one.investors, ...one.existing, ...one.advisers])
      .map((one) => one.name)
      .filter((one) => one.length > 1),
    alone: rounds.every((one) => one.company === name),
    models: readings.models.map((one) => one.name).filter((one) => !foundation.test(one)),
    plan: (presents !== null && names.some((one) => one.includes(presents.name))) || isNote(text),
  }
}

import { isOfNobody } from '../en/crowd.ts'
import type { NameAt } from '../mention.ts'
import { keyOf } from '../link/key.ts'
import { isLatin } from '../text/letters.ts'
import type { Amounted } from '../text/quantities.ts'
import type { Sentence } from '../text/segments.ts'
import { tokensOf, weighables } from './candidates.ts'
import type { CueAt } from './cues.ts'
import { likelihoods, type Fitted } from './model.ts'
import { weighableMoney } from './money.ts'

/** A name and how likely it is each part of a deal at its likeliest place. */
export interface WeighedName {
  readonly at: NameAt & { readonly sentence: number; readonly line: number }
  readonly company: number
  readonly lead: number
  readonly other: number
  readonly existing: number
  readonly adviser: number
  /** Lead, other or existing. */
  readonly investor: number
}

export interface WeighedMoney {
  readonly found: Amounted
  readonly sentence: number
  readonly line: number
  readonly round: number
  readonly valuation: number
  readonly cumulative: number
  /** A round that is not done. */
  readonly pending: number
}

export interface Weighed {
  readonly names: readonly WeighedName[]
  readonly money: readonly WeighedMoney[]
  /** By key of a name, how much speaks for the company, over all its places. */
  readonly companies: ReadonlyMap<string, { readonly sum: number; readonly most: number; readonly at: NameAt }>
}

/** What somebody is, before the name: no company. */
const PERSON =
  /\b(?:journalist|reporter|columnist|analyst|professor|economist|lawyer|entrepreneur|billionaire|scientist|researcher|engineer|president|chairman|minister)s? $/i
/** Whether the first word of what may be a name is one of these. */
function isPerson(name: string): boolean {
  const blank = name.indexOf(' ')
  const end = blank < 0 ? name.length : blank
  return isLatin(name.charCodeAt(end - 1)) && PERSON.test(`${name.slice(0, end)} `)
}

/** What a company is, right before its name; 小冰公司框架: a company, and what it has. */
const SORT =
  /^ ?(?:(?:公司|团队)(?=[“"「『])|(?:初创|创业|新创)公司|企业|厂商|创企|服务商|研发商|独角兽|平台|初创|赛道|领域)/
/** 激光雷达|服务商甲: names that stand somewhere before what a company is and its own name. */
function fieldsIn(text: string, all: readonly NameAt[]): ReadonlySet<string> {
  const starts = new Set(all.map((one) => one.start))
  const before = all.filter(({ end }) => {
    const sort = SORT.exec(text.slice(end, end + 9))
    const at = end + (sort?.[0].length ?? 0)
    return sort !== null && (starts.has(at) || /[“"「『]/.test(text.charAt(at)))
  })
  return new Set(before.map(({ name }) => keyOf(name)))
}

const [BLANK, COMMA] = [32, 44]

/** What a firm that puts money in is called: no text is about a round of its own but one about funds. */
const FUND = /(?:资本|创投|投资|基金|风投|Capital|Ventures|Partners)$/

/** What somebody is, behind the name. */
const OFFICE =
  /^, (?:the |an? )?(?:[a-z-]+ ){0,3}(?:co-?founder|founder|chief|ceo|cto|president|chairman|partner|director|manager|professor|head|analyst)\b/i

/** Every name and amount of a text, with what the fitted weights take it for. */
export function weighed(
  text: string,
  sentences: readonly Sentence[],
  amountsOf: (sentence: Sentence) => readonly Amounted[],
  fitted: Fitted,
): Weighed {
  const tokens = new Map<Sentence, readonly CueAt[]>()
  const tokensIn = (sentence: Sentence): readonly CueAt[] => {
    const had = tokens.get(sentence) ?? tokensOf(text, sentence, amountsOf(sentence))
    tokens.set(sentence, had)
    return had
  }
  const ofFunds = sentences.slice(0, 60).some((one) => tokensIn(one).some(({ cue }) => cue === 'fund'))
  const all = weighables(text, sentences, tokensIn)
  const fields = fieldsIn(text, all)
  const names = all.map((one): WeighedName => {
    const [, company = 0, lead = 0, other = 0, existing = 0, adviser = 0] = likelihoods(fitted.names, one.features)
    const { name, start, end, sentence, line } = one
    const person =
      (text.charCodeAt(start - 1) === BLANK && PERSON.test(text.slice(Math.max(0, start - 24), start))) ||
      isPerson(name) ||
      (text.charCodeAt(end) === COMMA && OFFICE.test(text.slice(end, end + 40)))
    return {
      at: { name, start, end, sentence, line },
      company: person || isOfNobody(name) || (FUND.test(name) && !ofFunds) || fields.has(keyOf(name)) ? 0 : company,
      lead,
      other,
      existing,
      adviser,
      investor: lead + other + existing,
    }
  })
  const money = weighableMoney(text, sentences, amountsOf, tokensIn).map(
    ({ found, sentence, line, features }): WeighedMoney => {
      const [, round = 0, valuation = 0, cumulative = 0, , , pending = 0] = likelihoods(fitted.money, features)
      return { found, sentence, line, round, valuation, cumulative, pending }
    },
  )
  const companies = new Map<string, { sum: number; most: number; at: NameAt }>()
  for (const one of names) {
    const key = keyOf(one.at.name)
    const had = companies.get(key)
    if (had === undefined) companies.set(key, { sum: one.company, most: one.company, at: one.at })
    else {
      had.sum += one.company
      had.most = Math.max(had.most, one.company)
    }
  }
  return { names, money, companies }
}

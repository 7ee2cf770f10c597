import { each } from '../text/each.ts'
import type { Shadow } from '../text/shadow.ts'
import type { Sentence } from '../text/segments.ts'
import type { Mention, NameAt } from '../mention.ts'
import { rivalsIn } from '../en/rivals.ts'
import { keyOf } from './key.ts'
import type { Known } from './known.ts'
import { companyEnding, definedIn, isNoName } from '../zh/company.ts'
import { definedInEnglish } from '../en/company.ts'

/** A company of a text under all the names it goes by there. */
export interface Company {
  name: NameAt
  readonly aliases: NameAt[]
  english: string | null
  weight: number
}

const legal = /(?:股份)?有限(?:责任)?公司$|\b(?:Inc|Ltd|Co|Corp|LLC|Limited|Holdings?)\.?$/

/** All the names a company goes by. */
export const namesOf = (one: Company): readonly NameAt[] => [one.name, ...one.aliases]
/** Whether words name a company by any of them. */
export const isNamed = (one: Company, words: string): boolean => namesOf(one).some(({ name }) => words.includes(name))

/** A name without what only says its legal form: `DeepX Co.` is `DeepX`. */
const stem = (name: string): string => keyOf(name.replace(legal, ''))

/** Where firms are registered: what stands before a name and is no part of it. */
const PLACE =
  /^(?:北京|上海|天津|重庆|深圳|广州|杭州|南京|苏州|无锡|常州|宁波|合肥|武汉|长沙|成都|西安|济南|青岛|厦门|福州|珠海|东莞|佛山|郑州|沈阳|大连|长春|哈尔滨|南昌|昆明|贵阳|嘉兴|绍兴|湖州|香港|台湾|浙江|江苏|广东|安徽|湖北|湖南|四川|山东|福建)市?$/

/** What a firm's full name has between its own name and its legal form. */
const FIRM =
  /^(?:科技|智能|智慧|技术|信息|网络|数据|软件|电子|微电子|半导体|机器人|汽车|系统|材料|新材料|医药|医疗|生物|健康|控股|实业|计算|光电|集团|股份|公司|中国|发展|工业|装备|能源|新能源|文化|传媒|教育|食品|餐饮|管理|咨询|服务|自动化|人工智能|航空|航天|量子|通信|制造|器械|\([^()]{2,4}\))+$/

/** A Chinese and a Latin name written as one. */
const BOTH = /^([\u4e00-\u9fff]{2,6})([a-z][a-z0-9.&-]{2,})$/

/** Companies by all their names. */
export class Companies {
  readonly all: Company[] = []
  private readonly byKey = new Map<string, Company>()

  find(name: string): Company | null {
    return this.byKey.get(keyOf(name)) ?? this.byKey.get(stem(name)) ?? null
  }

  add(name: NameAt, weight: number): Company {
    const had = this.find(name.name) ?? this.near(name.name)
    if (had !== null) {
      had.weight += weight
      if (keyOf(had.name.name) !== keyOf(name.name)) this.alias(had, name)
      return had
    }
    const made: Company = { name, aliases: [], english: null, weight }
    this.all.push(made)
    this.byKey.set(keyOf(name.name), made)
    this.byKey.set(stem(name.name), made)
    return made
  }

  alias(company: Company, name: NameAt): void {
    if (
      !company.aliases.some((one) => keyOf(one.name) === keyOf(name.name)) &&
      keyOf(name.name) !== keyOf(company.name.name)
    )
      company.aliases.push(name)
    this.byKey.set(keyOf(name.name), company)
  }

  /** Two companies that are one. */
  join(into: Company, other: Company): void {
    into.weight += other.weight
    this.alias(into, other.name)
    for (const one of other.aliases) this.alias(into, one)
    this.all.splice(this.all.indexOf(other), 1)
  }

  /** A company whose name begins with this one, or the other way about: 软银 and 软银集团, Ommo and Ommo Technologies. */
  private near(name: string): Company | null {
    const key = stem(name)
    if (key.length < 2) return null
    for (const one of this.all) {
      const other = stem(one.name.name)
      const [short, long] = key.length < other.length ? [key, other] : [other, key]
      // 上海砺石科技有限公司 is 砺石科技.
      if (
        short.length >= 3 &&
        /^[\u4e00-\u9fff]{2,3}/.test(long) &&
        long.endsWith(short) &&
        (legal.test(name) || legal.test(one.name.name))
      )
        return one
      // 海州青砚量子科技有限公司 is 青砚量子, 西岭生物医药科技有限公司 is 西岭生物.
      if (legal.test(name) || legal.test(one.name.name)) {
        const bare = long.startsWith(short) ? long : long.replace(/^[\u4e00-\u9fff]{2}市?/, '')
        // 若水 is 上海若水半导体有限公司: two characters, and a place before them.
        if (
          (short.length >= 3 || PLACE.test(long.slice(0, 2))) &&
          bare.startsWith(short) &&
          FIRM.test(bare.slice(short.length))
        )
          return one
      }
      // Rowan AI青砚空间 is 青砚空间.
      if (
        short.length >= 3 &&
        /^[\u4e00-\u9fff]/.test(short) &&
        long.endsWith(short) &&
        /^[a-z0-9 .&-]{2,}$/i.test(long.slice(0, long.length - short.length))
      )
        return one
      // 青砚知行Qingo is 青砚知行, and Qingo.
      if (BOTH.test(long) && (short.length >= 4 || (short.length > 2 && /[\u4e00-\u9fff]/.test(short)))) {
        const [, han, latin] = BOTH.exec(long) ?? []
        if (short === han || short === latin) return one
      }
      // 南京大禾半导体 is 大禾半导体.
      if (short.length >= 3 && long.endsWith(short) && PLACE.test(long.slice(0, long.length - short.length))) return one
      if (
        short.length >= 2 &&
        long.startsWith(short) &&
        /^(?:公司|集团|科技|智[能航驾造行]|技术|股份|控股|机器人|ai|technologies|technology|labs?|robotics|group|intelligence|systems|inc|co)$/i.test(
          long.slice(short.length),
        )
      )
        return one
      // 青砚 is 青砚医疗; 青砚智能, which says what it makes, is not 青砚智能医疗.
      if (
        (short.length === 2 || short.length === 3) &&
        long.startsWith(short) &&
        /^(?:医疗|医药|生物|半导体|微|光电|量子|具身)$/.test(long.slice(short.length))
      )
        return one
    }
    return null
  }
}

const called =
  /^(?:(?:以?下称|简称|以下简称|下文简称|又称|也称|即|后称|称)(?:为|作)?[:“"「『‘\s]*)([^“”"「」『』,;:]{2,24})/
const english = /^(?:英文名?[:为]?|品牌名?[:为]?)?([A-Z][\w.&'+ -]{1,38})(?:$|[,;，])/

/** Aliases that a text states in brackets: `(下称“原子矩阵”)`, `(IO-AI Tech)`. */
function aliases(shadow: Shadow, companies: Companies): readonly { before: NameAt; foreign: string }[] {
  const pending: { before: NameAt; foreign: string }[] = []
  for (const aside of shadow.asides) {
    const start = Math.max(0, aside.at - 40)
    const from = start + shadow.text.slice(start, aside.at).search(/[^。\n,;:]*$/)
    const before = companyEnding(shadow.text, from, aside.at)
    if (before === null) continue
    const foreign = english.exec(aside.text)?.[1]?.trim() ?? null
    const hit = /(?:以?下称|简称|又称|也称)/.exec(aside.text)
    const short = hit === null ? null : (called.exec(aside.text.slice(hit.index))?.[1] ?? null)
    if (short !== null && !isNoName(short)) {
      const company = companies.add(before, 3)
      companies.alias(company, before)
      // The short name is the one the text goes on with.
      const later = shadow.text.indexOf(short, aside.at)
      // A heading may have it before it is said what it is short for.
      const at = later >= 0 ? later : shadow.text.slice(0, before.start).indexOf(short)
      if (at >= 0 && keyOf(short) !== keyOf(company.name.name)) {
        const old = company.name
        company.name = { name: short, start: at, end: at + short.length }
        companies.alias(company, company.name)
        companies.alias(company, old)
      }
    }
    if (foreign !== null && /[A-Za-z]{2}/.test(foreign)) {
      const company = companies.find(before.name)
      if (company !== null && company.english === null) company.english = foreign
      else if (company === null && short === null && /^[A-Z]/.test(foreign)) pending.push({ before, foreign })
    }
  }
  return pending
}
const renamed =
  /^(?:(?:hereinafter |hereafter )?(?:referred to as |known as |also known as |a\.k\.a\.? |aka |or |“|"|the “|the "))?([A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,3})["”]?$/

/** Other names that an English text gives in brackets right behind one: Pudder Technology Inc (PudderTech). */
function asideNames(shadow: Shadow, companies: Companies): void {
  for (const aside of shadow.asides) {
    const name = renamed.exec(aside.text.trim())?.[1]
    if (name === undefined || name.length < 3 || /^[A-Z]{2,5}(?:$|:)/.test(name)) continue
    const before = shadow.text.slice(Math.max(0, aside.at - 60), aside.at).trimEnd()
    const [own] = companies.all.filter((one) => namesOf(one).some((way) => before.endsWith(way.name)))
    if (own === undefined) continue
    const other = companies.find(name)
    if (other === null) companies.alias(own, { name, start: aside.at, end: aside.at })
    else if (other !== own) companies.join(own, other)
  }
}

const FUND_WORDS = /\b(?:Capital|Ventures?|Partners|Fund|Investments?|Equity|Bank|Holdings|Foundation|University)\b/

/**
 * Whether a short name goes on with a longer one told before it: Abnormal Security, then Abnormal; Shanghai Biren Technology
 * Co., then Biren. Only where the text but for its headline never has the short one before the long, unless the long one has
 * its legal form.
 */
function isShortOf(text: string, short: string, long: string): boolean {
  if (!/^[A-Za-z][\w.-]{3,}$/.test(short)) return false
  const begins = long.startsWith(`${short} `) && long.split(' ').length <= 4
  if (begins && legal.test(long)) return true
  const inside = legal.test(long) && long.split(' ').slice(1).includes(short)
  if (!inside && (!begins || FUND_WORDS.test(long))) return false
  const [first, whole, head] = [text.indexOf(short), text.indexOf(long), text.indexOf('\n')]
  // A headline calls it shortly, and the first sentence by its whole name.
  const headed = first < head && head < 160 && whole > head && whole < head + 120
  return first >= whole || headed
}

/** Whether any mention has a size or the name of a round. */
export const tellsDeal = (mentions: readonly Mention[]): boolean =>
  mentions.some((one) => one.amount !== null || (one.round?.label ?? null) !== null)

/** Companies that a text calls by a short name as well, put together. */
function shortForms(text: string, companies: Companies): void {
  const next = (): readonly [Company, Company] | null => {
    for (const long of companies.all)
      for (const short of companies.all)
        if (short !== long && isShortOf(text, short.name.name, long.name.name)) return [long, short]
    return null
  }
  for (let pair = next(); pair !== null; pair = next()) companies.join(pair[0], pair[1])
}

/** How often a text has a name, a dozen times at most. */
export const count = (text: string, name: string): number => {
  let n = 0
  for (let at = text.indexOf(name); at >= 0 && n < 12; at = text.indexOf(name, at + name.length)) n++
  return n
}

/** The companies of a text, those its mentions of deals name and those it defines. */
export function companiesOf(
  shadow: Shadow,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  known: Known | null = null,
): Companies {
  const companies = new Companies()
  const pending = aliases(shadow, companies)
  const rivals = rivalsIn(shadow.text.slice(0, 400))
  for (const mention of mentions)
    if (mention.company !== null && mention.company.weight >= 1 && !rivals.includes(mention.company.name))
      companies.add(mention.company, mention.company.weight + (mention.relation === 'round' ? 1.5 : 1))
  for (const sentence of sentences.slice(0, 400)) {
    const defined = sentence.chinese
      ? definedIn(shadow.text, sentence, sentence.clauses)
      : definedInEnglish(shadow.text, sentence)
    for (const one of defined) {
      const known = companies.find(one.name) !== null
      if (known || one.weight >= 2) companies.add(one, known ? one.weight : one.weight - 1)
    }
  }
  // Nobody is said to raise: who the text defines and names again.
  if (companies.all.length === 0)
    for (const sentence of sentences.slice(0, 40)) {
      const defined = sentence.chinese
        ? definedIn(shadow.text, sentence, sentence.clauses)
        : definedInEnglish(shadow.text, sentence)
      for (const one of defined) if (one.weight >= 1 && count(shadow.text, one.name) >= 2) companies.add(one, 1)
    }
  // 完成工商变更: the one legal name of the text.
  if (companies.all.length === 0 && tellsDeal(mentions))
    for (const hit of each(
      /(?<![\u4e00-\u9fff])[\u4e00-\u9fff“”"]{0,16}?([\u4e00-\u9fff]{4,14}有限(?:责任)?公司)/g,
      shadow.text,
    )) {
      const at = hit.index + hit[0].length - (hit[1] ?? '').length
      const one = companyEnding(shadow.text, at, hit.index + hit[0].length)
      if (one !== null && companies.all.length === 0) companies.add(one, one.weight)
    }
  // 该公司…: the one company of the text that the gazetteer knows.
  if (companies.all.length === 0 && known !== null && mentions.length > 0) {
    const named = known.companiesIn(shadow.text)
    const [only] = named
    if (only !== undefined && new Set(named.map((one) => known.find(one.name))).size === 1) companies.add(only, 1)
  }
  // AI编程工具Quill的母公司Anyscope: a product and its maker.
  for (const hit of each(
    /([A-Za-z][\w.]{1,20}|[\u4e00-\u9fff]{2,6}|(?<=[“"「『])[^“”"「」『』]{2,16})[”"」』]?(?:的?母公司|(?:背后|所属)的?[\u4e00-\u9fff]{0,4}(?:公司|企业|团队)|的(?:开发商|运营主体|运营公司|开发公司))([A-Z][\w.]{1,20}|[\u4e00-\u9fff]{4,20}有限公司|[\u4e00-\u9fff]{2,8})/g,
    shadow.text,
  )) {
    const maker = companies.find(hit[2] ?? '')
    const product = companies.find(hit[1] ?? '')
    if (maker !== null && product !== null && maker !== product) companies.join(maker, product)
  }
  for (const { before, foreign } of pending) {
    const company = companies.find(before.name)
    if (company !== null && company.english === null) company.english = foreign
  }
  asideNames(shadow, companies)
  shortForms(shadow.text, companies)
  for (const one of companies.all) one.weight += 0.5 * Math.min(6, count(shadow.text, one.name.name) - 1)
  return companies
}

import type { ClaimClass, DealMention, Decided, Layer, Quote, RaisedFlag, Sighting } from './types.ts'
import { HYPE_FLAGS } from './types.ts'

/** A deal that the desk already holds. */
export interface HeldDeal {
  readonly file: string
  readonly names: readonly string[]
}

/** One company and one round of it, put together from every document that tells of it. */
export interface Cluster {
  readonly id: string
  readonly company: string | null
  readonly aliases: readonly string[]
  readonly round: string | null
  readonly month: string | null
  /** File of the desk's own deal of this company. */
  readonly held: string | null
  readonly layer: Decided<Layer> | null
  /** Layers that other documents decide for, with their words. */
  readonly otherLayers: readonly Decided<Layer>[]
  readonly claim: Decided<ClaimClass> | null
  readonly flags: readonly RaisedFlag[]
  readonly mentions: readonly DealMention[]
  /** Rounds of the past that the documents tell beside it. */
  readonly historic: readonly DealMention[]
  readonly documents: readonly string[]
  /** Whether documents name amounts of the round that do not meet; they stand side by side and nothing is averaged. */
  readonly amountsDiffer: boolean
  readonly valuationsDiffer: boolean
}

const LEGAL = /(?:股份)?有限(?:责任)?公司$|(?<=\S)[\s,]+(?:inc|ltd|co|corp|llc|limited|holdings?)\.?$/i
/** Where a company is registered, as its full name says before its own name or behind it in brackets. */
const PLACES =
  '北京|上海|天津|重庆|深圳|广州|杭州|南京|苏州|无锡|合肥|武汉|长沙|成都|西安|青岛|济南|厦门|福州|宁波|珠海|东莞|郑州|沈阳|大连|南昌|昆明|贵阳|海南|香港|广东|浙江|江苏|安徽|湖北|湖南|四川|陕西|山东|福建|河南|中国'
const PLACE = new RegExp(`^(?:${PLACES})(?:省|市|特别行政区)?|[(（](?:${PLACES})(?:市)?[)）]`, 'g')
/** Words that say only that it is a company. */
const KIND = /(?:集团|科技|技术|控股)$|\s+(?:technologies|technology|labs?)$/i

const bare = (name: string): string => name.toLowerCase().replace(/[\s"'“”‘’「」『』.,·&()（）-]+/g, '')

/** A key this short is a word that many companies share. */
const telling = (key: string): boolean => key.length >= (/^[a-z0-9]+$/.test(key) ? 3 : 2)

/**
 * The key under which names of one company meet: without case, signs and legal form.
 * @example companyKey('Ommo Technologies') // 'ommo'
 * @example companyKey('青砚智能（上海）科技有限公司') // '青砚智能'
 */
export function companyKey(name: string): string {
  const given = name.trim()
  const short = given.replace(LEGAL, '')
  // 上海青砚智能科技有限公司: only a full name has its place in front, and two characters alone may be a word of many.
  const own = short === given ? given : short.replace(PLACE, '')
  const legal = bare(own.replace(KIND, '')).length > 2 ? own : short
  const keys = [legal.replace(KIND, ''), legal].map(bare)
  return keys.find(telling) ?? bare(name)
}

/** Rounds of one company are one where their labels are, or where one has none and they are within a quarter of a year. */
const MONTHS_APART = 3

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))
const near = (a: string | null, b: string | null): boolean =>
  a === null || b === null || Math.abs(monthNumber(a) - monthNumber(b)) <= MONTHS_APART

/** Sightings of one company under any of its names, in the order in which they come. */
function byCompany(sightings: readonly Sighting[]): readonly (readonly Sighting[])[] {
  const parent = sightings.map((_, index) => index)
  const root = (index: number): number => {
    let at = index
    while ((parent[at] ?? at) !== at) at = parent[at] ?? at
    return at
  }
  const first = new Map<string, number>()
  sightings.forEach(({ company, aliases }, index) => {
    if (company === null) return
    for (const name of [company, ...aliases]) {
      const key = companyKey(name)
      const other = first.get(key)
      if (other === undefined) first.set(key, index)
      else {
        const [a, b] = [root(other), root(index)]
        parent[Math.max(a, b)] = Math.min(a, b)
      }
    }
  })
  const groups = new Map<number, Sighting[]>()
  sightings.forEach((one, index) => {
    const at = root(index)
    const had = groups.get(at)
    if (had === undefined) groups.set(at, [one])
    else had.push(one)
  })
  return [...groups.values()]
}

interface Round {
  round: string | null
  month: string | null
  readonly mentions: DealMention[]
}

/** Kinds of deal that are a round of the company, or speak of its price. */
const OWN = new Set(['round', 'valuation_only', 'cumulative'])

/** Current mentions of one company as rounds; what names none joins the only round near it. */
function roundsOf(mentions: readonly DealMention[]): readonly Round[] {
  const rounds: Round[] = []
  const order = [...mentions.filter((one) => one.round !== null), ...mentions.filter((one) => one.round === null)]
  for (const one of order) {
    const same = rounds.find((had) => had.round === one.round && near(had.month, one.month))
    const only = one.round === null && OWN.has(one.relation) ? rounds.filter((had) => near(had.month, one.month)) : []
    const joined = same ?? (only.length === 1 ? only[0] : undefined)
    if (joined === undefined) rounds.push({ round: one.round, month: one.month, mentions: [one] })
    else {
      joined.mentions.push(one)
      joined.month ??= one.month
    }
  }
  return rounds
}

const meets = (
  a: { readonly low: number | null; readonly high: number | null; readonly currency: string },
  b: { readonly low: number | null; readonly high: number | null; readonly currency: string },
): boolean =>
  a.currency === b.currency &&
  (a.low ?? -Infinity) <= (b.high ?? Infinity) &&
  (b.low ?? -Infinity) <= (a.high ?? Infinity)

/** Whether amounts of one currency have nothing in common; other currencies are not compared without a rate. */
function differ(
  list: readonly { readonly low: number | null; readonly high: number | null; readonly currency: string }[],
): boolean {
  return list.some((a, i) => list.slice(i + 1).some((b) => a.currency === b.currency && !meets(a, b)))
}

/** The value that most documents decide for, with all their words; the rest with theirs. */
function most<T extends string>(
  votes: readonly Decided<T>[],
): { readonly first: Decided<T> | null; readonly rest: readonly Decided<T>[] } {
  const found = new Map<T, Quote[]>()
  for (const { value, words } of votes) {
    const had = found.get(value)
    if (had === undefined) found.set(value, [...words])
    else had.push(...words)
  }
  const sorted = [...found]
    .map(([value, words]) => ({ value, words, times: votes.filter((one) => one.value === value).length }))
    .sort((a, b) => b.times - a.times)
    .map(({ value, words }) => ({ value, words }))
  return { first: sorted[0] ?? null, rest: sorted.slice(1) }
}

const unique = (list: readonly string[]): readonly string[] => [...new Set(list)]

/**
 * Puts sightings together: one row for each company and each of its current rounds. Documents that disagree stay side by
 * side. A company without a current deal has one row. Deals of the past are kept beside its rows. Total.
 * In: sightings in the order of their documents, the desk's deals. Out: clusters in the same order.
 * @example clusterOf([], []) // []
 */
export function clusterOf(sightings: readonly Sighting[], held: readonly HeldDeal[]): readonly Cluster[] {
  const desk = new Map(held.flatMap(({ file, names }) => names.map((name) => [companyKey(name), file] as const)))
  const taken = new Map<string, number>()
  return byCompany(sightings).flatMap((group): readonly Cluster[] => {
    const names = unique(group.flatMap(({ company, aliases }) => (company === null ? [] : [company, ...aliases])))
    const company = names[0] ?? null
    const current = group.flatMap((one) => one.deals.filter((deal) => !deal.historic))
    const historic = group.flatMap((one) => one.deals.filter((deal) => deal.historic))
    const layers = most(group.flatMap((one) => (one.layer === null ? [] : [one.layer])))
    const claims = most(group.flatMap((one) => (one.claim === null ? [] : [one.claim])))
    const flags = HYPE_FLAGS.flatMap((value): readonly RaisedFlag[] => {
      const raised = group.flatMap((one) => one.flags.filter((flag) => flag.value === value))
      const words = raised.flatMap((flag) => flag.words)
      const usual = raised.find((flag) => flag.usual !== undefined)?.usual
      return words.length === 0 ? [] : [{ value, words, ...(usual === undefined ? {} : { usual }) }]
    })
    const file = names.map((name) => desk.get(companyKey(name))).find((one) => one !== undefined) ?? null
    const rounds = roundsOf(current)
    const rows: readonly Round[] = rounds.length === 0 ? [{ round: null, month: null, mentions: [] }] : rounds
    return rows.map(({ round, month, mentions }): Cluster => {
      const key = company === null ? (group[0]?.document ?? '') : companyKey(company)
      const plain = [key, round ?? '', month ?? ''].filter((one) => one !== '').join('/')
      const times = (taken.get(plain) ?? 0) + 1
      taken.set(plain, times)
      const amounts = mentions.flatMap(({ amount }) => (amount === null || amount.scope !== 'round' ? [] : [amount]))
      const valuations = mentions.flatMap(({ valuation }) => (valuation === null ? [] : [valuation]))
      return {
        id: times === 1 ? plain : `${plain}/${times}`,
        company,
        aliases: names.slice(1),
        round,
        month,
        held: file,
        layer: layers.first,
        otherLayers: layers.rest,
        claim: claims.first,
        flags,
        mentions,
        historic,
        documents: unique(
          mentions.length === 0 ? group.map((one) => one.document) : mentions.map((one) => one.words.document),
        ),
        amountsDiffer: differ(amounts),
        valuationsDiffer: valuations.some(({ kind }, i) =>
          differ(valuations.filter((one, j) => j >= i && one.kind === kind)),
        ),
      }
    })
  })
}

import type { GoldDeal } from '../composed.fixture.ts'
import { type Dice, diceOf, halfOf } from './dice.fixture.ts'
import { printedIn } from './hant.fixture.ts'
import { adviserOf, backersOf, type Firm, firmOf, introduced } from './named.fixture.ts'
import * as besides from './slots-beside.fixture.ts'
import * as told from './slots.fixture.ts'
import { largerOf, largerWays, type Sum, sumOf, waysOfMoney } from './sums.fixture.ts'

const slots = { ...told, ...besides }

/** A deal of a composed article: all of them are done. */
export interface ToldDeal extends Omit<GoldDeal, 'valuation_kind'> {
  readonly relation: 'round' | 'cumulative'
  readonly status: 'completed'
}
/** An article of our own with its deals and the ways of telling it is made of. */
export interface ToldArticle {
  readonly id: string
  readonly lang: 'zh-Hans' | 'zh-Hant'
  readonly genre: string
  readonly date: string
  readonly text: string
  readonly gold: {
    readonly companies: readonly {
      readonly name: string
      readonly aliases: readonly string[]
      readonly english: null
    }[]
    readonly deals: readonly ToldDeal[]
  }
  readonly used: readonly string[]
}
/** Which ways may be drawn: those to tune on, those kept apart, or all. */
export type Half = 'A' | 'B' | 'all'

type Words = Record<string, string | undefined>

/** What is drawn for one article. */
class Draw {
  readonly used: string[] = []
  readonly d: Dice
  readonly manner: 'cn' | 'conv' | 'tw' | 'hk'
  private readonly half: Half
  constructor(d: Dice, half: Half, manner: 'cn' | 'conv' | 'tw' | 'hk') {
    this.d = d
    this.half = half
    this.manner = manner
  }

  get old(): boolean {
    return this.manner !== 'cn'
  }

  /** One of the ways of a slot that fits, by name. */
  name(slot: string, ways: readonly string[]): string {
    const own = ways.filter((one) => this.half === 'all' || halfOf(`${slot}/${one}`) === this.half)
    const way = this.d.of(own.length > 0 ? own : ways)
    this.used.push(`${slot}/${way}`)
    return way
  }

  /** One of the ways of a slot with its words put in; null where none fits. */
  tell(
    slot: string,
    ways: readonly string[],
    words: Words,
    fits: (way: string) => boolean = () => true,
  ): string | null {
    const able = ways.filter(
      (one) =>
        fits(one) &&
        (!one.startsWith('t|') || this.manner === 'tw' || this.manner === 'hk') &&
        !(one.startsWith('1|') && (words['O'] ?? words['L'] ?? '').includes('、')) &&
        !(one.startsWith('1|') && words['many'] !== undefined && new RegExp(words['many']).test(one)) &&
        !(one.startsWith('2|') && words['few'] !== undefined && new RegExp(words['few']).test(one)) &&
        [...one.matchAll(/\{(\w+)\}/g)].every((hit) => words[hit[1] ?? ''] !== undefined),
    )
    const own = able.filter((one) => this.half === 'all' || halfOf(`${slot}/${one}`) === this.half)
    if (own.length === 0) return null
    const way = this.d.of(own)
    this.used.push(`${slot}/${way}`)
    return way.replace(/^[12t]\|/, '').replace(/\{(\w+)\}/g, (_, key: string) => words[key] ?? '')
  }
}

const labels =
  '天使轮 天使+轮 种子轮 Pre-A轮 Pre-A+轮 PreA轮 A轮 A轮 A+轮 A1轮 A2轮 B轮 B轮 B+轮 B2轮 C轮 C+轮 D轮 E轮 战略融资 战略轮 Pre-B轮 Pre-IPO轮 新一轮 天使++轮 种子+轮'.split(
    ' ',
  )
const schools = '清华大学 浙江大学 中科院自动化所 香港科技大学 上海交通大学 麻省理工学院'.split(' ')
const pasts = '2024年3月 2023年底 2025年初 去年9月 2024年 今年年初'.split(' ')

const joined = (draw: Draw, names: readonly string[]): string => {
  if (names.length < 2) return names.map(introduced).join('')
  const sign = draw.name('join', ['、', '和', '及', '与', '以及'])
  const last = introduced(names[names.length - 1] ?? '')
  return `${names.slice(0, -1).map(introduced).join('、')}${sign}${last}`
}

const ended = (words: string): string => (/[。！？”」]$/.test(words) ? words : `${words}。`)
const funded = (label: string): string => (label.endsWith('融资') ? label : `${label}融资`)

/** One deal drawn, and how it may be put. */
interface Deal {
  readonly firm: Firm
  readonly words: Words
  readonly label: string
  readonly sum: Sum
  readonly lead: readonly string[]
  readonly others: readonly string[]
  readonly existing: readonly string[]
  readonly fa: string | null
  readonly worth: Sum | null
  readonly total: Sum | null
}

const moneyOf = (draw: Draw, firm: Firm): string =>
  firm.legal === null
    ? draw.d.chance(0.85)
      ? 'USD'
      : 'EUR'
    : draw.manner === 'tw'
      ? draw.d.chance(0.7)
        ? 'TWD'
        : 'USD'
      : draw.manner === 'hk'
        ? draw.d.chance(0.6)
          ? 'HKD'
          : 'USD'
        : draw.d.chance(0.25)
          ? 'USD'
          : 'CNY'

function dealOf(draw: Draw): Deal {
  const { d } = draw
  const firm = firmOf(d)
  const label = draw.name('label', labels)
  const money = moneyOf(draw, firm)
  const ways = waysOfMoney(money)
  const way = draw.name(
    `sum`,
    ways.map(([name]) => name),
  )
  const sum = sumOf(d, ways.find(([name]) => name === way) ?? d.of(ways))
  const pool = backersOf(d, 9, firm, draw.manner)
  const led = d.chance(0.62) ? (d.chance(0.25) ? 2 : 1) : 0
  const joining = led === 0 ? 1 + d.below(4) : d.chance(0.75) ? 1 + d.below(4) : 0
  const held = d.chance(0.3) ? (d.chance(0.3) ? 2 : 1) : 0
  const lead = pool.slice(0, led)
  const others = pool.slice(2, 2 + joining)
  const existing = pool.slice(7, 7 + held)
  const worth = d.chance(0.34) ? largerOf(d, sum.currency, draw.name('worthway', largerWays)) : null
  const total = d.chance(0.2) ? largerOf(d, sum.currency, draw.name('totalway', largerWays)) : null
  const fa = d.chance(0.14) ? adviserOf(d) : null
  const many = [
    lead.length > 1 ? '\\{L\\}' : '',
    others.length > 1 ? '\\{O\\}' : '',
    existing.length > 1 ? '\\{E\\}' : '',
  ]
  const few = [
    lead.length < 2 ? '\\{L\\}' : '',
    others.length < 2 ? '\\{O\\}' : '',
    existing.length < 2 ? '\\{E\\}' : '',
  ]
  const words: Words = {
    C: firm.brand,
    a: sum.raw,
    r: label,
    R: funded(label),
    field: firm.field,
    sort: firm.sort,
    city: firm.city,
    founder: firm.founder,
    year: String(firm.year),
    legal: firm.legal ?? undefined,
    latin: firm.latin ?? undefined,
    school: d.of(schools),
    L: lead.length > 0 ? joined(draw, lead) : undefined,
    O: others.length > 0 ? joined(draw, others) : undefined,
    E: existing.length > 0 ? joined(draw, existing) : undefined,
    F: fa ?? undefined,
    v: worth?.raw,
    t: total?.raw,
    W: d.of(['公司', '该公司', firm.brand]),
    day: `11月${1 + d.below(19)}日`,
    n: String(1 + d.below(28)),
    past: d.of(pasts),
    many: many.filter(Boolean).join('|') || undefined,
    few: few.filter(Boolean).join('|') || undefined,
  }
  return { firm, words, label, sum, lead, others, existing, fa, worth, total }
}

/** The body that tells of one deal. */
interface Body {
  readonly text: string
  readonly deals: readonly ToldDeal[]
}

const nothing = {
  relation: 'round',
  status: 'completed',
  round: null,
  amount: null,
  currency: null,
  amount_scope: null,
  valuation: null,
  valuation_currency: null,
  lead: [],
  others: [],
  existing: [],
  fa: [],
  historic: false,
} as const

const sized = (sum: Sum, scope: string) => ({
  amount: [sum.low, sum.high] as const,
  currency: sum.currency,
  amount_scope: scope,
})

/** Who paid, in sentences of their own, as far as the event has not told it. */
function partiesOf(draw: Draw, deal: Deal, told: 'none' | 'led' | 'all'): string {
  const { d } = draw
  const { words } = deal
  const parts: (string | null)[] = []
  if (deal.lead.length > 0 && told === 'none') parts.push(draw.tell('lead', slots.leads, words))
  if (deal.others.length > 0 && told !== 'all')
    parts.push(deal.lead.length > 0 ? draw.tell('other', slots.others, words) : draw.tell('payer', slots.payers, words))
  if (deal.existing.length > 0) parts.push(draw.tell('existing', slots.existing, words))
  if (deal.fa !== null) parts.push(draw.tell('adviser', slots.advised, words))
  const said = parts.filter((one) => one !== null)
  let out = ''
  for (const [at, one] of said.entries()) out += `${at === 0 ? '' : d.chance(0.85) ? '，' : '。'}${one}`
  return out === '' ? '' : ended(out)
}

/** Stands for the company until it is introduced. */
const MARK = '§'

const simple = (way: string): boolean => !way.includes('，') && !way.endsWith('，')

function eventOf(draw: Draw, deal: Deal, subject: string | null): { text: string; told: 'none' | 'led' | 'all' } {
  const { d } = draw
  const put = (slot: string, ways: readonly string[]): string | null =>
    draw.tell(slot, ways, {
      ...deal.words,
      S: MARK,
    })
  let told: 'none' | 'led' | 'all' = 'none'
  let text: string | null = null
  if (deal.lead.length > 0 && deal.others.length > 0 && d.chance(0.22)) {
    text = put('eventFull', slots.eventsFull)
    told = 'all'
  } else if (deal.lead.length > 0 && d.chance(0.3)) {
    text = put('eventLed', slots.eventsLed)
    told = 'led'
  } else if (deal.lead.length === 0 && d.chance(0.4)) {
    text = put('eventPaid', slots.eventsPaid)
    told = 'all'
  }
  if (text === null) {
    text = put('event', slots.events) ?? `§完成${deal.sum.raw}${funded(deal.label)}`
    told = 'none'
  }
  const first = text.startsWith(MARK)
  const named =
    subject ??
    draw.tell(
      'intro',
      slots.introductions,
      deal.words,
      (way) => (first || simple(way)) && (way !== '{legal}' || deal.firm.legal?.includes(deal.firm.brand) === true),
    ) ??
    deal.firm.brand
  return {
    text: text.replace(/§(?=(.?))/, (_, next: string) =>
      /[\w]$/.test(named) && /\w/.test(next) ? `${named} ` : named,
    ),
    told,
  }
}

/** Which facts the words hold: the amount may be left out, the round too. */
function goldOf(deal: Deal, text: string): ToldDeal {
  const named = new RegExp(`(?<!Pre-?)${deal.label.replaceAll('+', '\\+').replace(/([A-Z\\+])轮/, '$1 ?轮')}`).test(
    text,
  )
  const priced = deal.worth !== null && text.includes(deal.worth.raw)
  return {
    ...nothing,
    company: deal.firm.brand,
    round: named ? deal.label.replace('PreA', 'Pre-A') : null,
    ...(text.includes(deal.sum.raw) ? sized(deal.sum, 'round') : {}),
    valuation: priced && deal.worth !== null ? [deal.worth.low, deal.worth.high] : null,
    valuation_currency: priced && deal.worth !== null ? deal.worth.currency : null,
    lead: deal.lead,
    others: deal.others,
    existing: deal.existing,
    fa: deal.fa === null ? [] : [deal.fa],
  }
}

const companyOf = (firm: Firm) => ({
  name: firm.brand,
  aliases: [firm.legal, firm.latin].filter((one) => one !== null),
  english: null,
})

const alike = (a: Firm, b: Firm): boolean =>
  a.brand.slice(0, 2) === b.brand.slice(0, 2) ||
  [a.brand, a.latin].some((one) => one !== null && [b.brand, b.latin].includes(one))

/** A round of before or a rival's, told in passing. */
function passing(draw: Draw, deal: Deal, rival: boolean): { text: string; deal: ToldDeal; firm: Firm } | null {
  const { d } = draw
  const money = deal.sum.currency === 'EUR' || deal.sum.currency === 'GBP' ? 'USD' : deal.sum.currency
  const ways = waysOfMoney(money)
  const way = draw.name(
    'sum',
    ways.map(([name]) => name),
  )
  const sum = sumOf(d, ways.find(([name]) => name === way) ?? d.of(ways))
  const label = d.of(['天使轮', 'A轮', 'B轮', 'Pre-A轮', 'C轮', '种子轮'].filter((one) => one !== deal.label))
  let firm = deal.firm
  while (rival && alike(firm, deal.firm)) firm = firmOf(d)
  const [first = '', second = ''] = backersOf(d, 20, firm, draw.manner).filter(
    (one) => ![...deal.lead, ...deal.others, ...deal.existing].includes(one),
  )
  const text = draw.tell(rival ? 'rival' : 'before', rival ? slots.rivals : slots.befores, {
    ...deal.words,
    X: firm.brand,
    q: label,
    b: sum.raw,
    H: first,
    P: second,
  })
  if (text === null || (sum.raw === deal.sum.raw && !rival)) return null
  return {
    text,
    firm,
    deal: {
      ...nothing,
      company: firm.brand,
      round: text.includes(label) ? label : null,
      ...sized(sum, 'round'),
      lead: text.includes(first) ? [first] : [],
      others: text.includes(second) ? [second] : [],
      historic: !rival,
    },
  }
}

/** Two rounds in one announcement. */
function double(draw: Draw): (Body & { readonly firms: readonly Firm[]; readonly headline: null }) | null {
  const { d } = draw
  const deal = dealOf(draw)
  const [r, z] = d.of([
    ['天使轮', 'Pre-A轮'],
    ['A轮', 'A+轮'],
    ['A1轮', 'A2轮'],
    ['B轮', 'B+轮'],
    ['Pre-A轮', 'A轮'],
    ['天使+轮', '天使++轮'],
  ] as const)
  const [L = '', K = '', ...rest] = backersOf(d, 4, deal.firm, draw.manner)
  const words: Words = { ...deal.words, r, z, L, K, O: joined(draw, rest), S: MARK }
  const event = draw.tell('double', slots.doubles, words)
  const who = draw.tell('doubled', slots.doubled, words)
  if (event === null || who === null) return null
  const named = draw.tell('intro', slots.introductions, deal.words, (way) => way !== '{legal}') ?? deal.firm.brand
  const attribution = draw.tell('attr', slots.attributions, deal.words) ?? ''
  const text = `${attribution}${event.replace(MARK, named)}。${ended(who)}`
  const one = { ...nothing, company: deal.firm.brand, ...sized(deal.sum, 'sum_of_rounds') }
  const others = who.includes(rest[0] ?? ' ') ? rest : []
  const onFirst = who.indexOf(rest[0] ?? ' ') < who.indexOf(K)
  return {
    text,
    headline: null,
    firms: [deal.firm],
    deals: [
      {
        ...one,
        round: r,
        lead: who.includes(L) && !who.includes(`由${L}独家投资`) ? [L] : [],
        others: who.includes(`由${L}独家投资`) ? [L] : onFirst ? others : [],
      },
      { ...one, round: z, lead: [K], others: onFirst ? [] : others },
    ],
  }
}

/** One deal with all that stands around it. */
function single(draw: Draw): Body & { readonly firms: readonly Firm[]; readonly headline: string | null } {
  const { d } = draw
  const deal = dealOf(draw)
  const headline = d.chance(0.65) ? draw.tell('head', slots.headlines, deal.words) : null
  const pronoun =
    headline !== null && headline.includes(deal.firm.brand) && d.chance(0.2)
      ? draw.tell('pronoun', slots.pronouns, deal.words)
      : null
  const event = eventOf(draw, deal, pronoun)
  const attribution = d.chance(0.6) ? (draw.tell('attr', slots.attributions, deal.words) ?? '') : ''
  const before: string[] = []
  const after: string[] = []
  const deals: ToldDeal[] = []
  const firms: Firm[] = [deal.firm]
  if (d.chance(0.18)) before.push(draw.tell('opening', slots.openings, deal.words) ?? '')
  let priced = deal.worth !== null ? draw.tell('worth', slots.worths, deal.words) : null
  let event2 = event.text
  if (priced !== null && (d.chance(0.45) || priced.startsWith('将') || priced.startsWith('这'))) {
    event2 += `，${priced}`
    priced = null
  }
  const parties = partiesOf(draw, deal, event.told)
  if (priced !== null) after.push(priced)
  if (deal.total !== null) after.push(draw.tell('total', slots.totals, deal.words) ?? '')
  for (let count = d.below(3); count > 0; count--) {
    const aside = draw.tell('aside', slots.asides, deal.words) ?? ''
    if (!after.includes(aside)) after.push(aside)
  }
  const rival = d.chance(0.12)
  const more = rival || d.chance(0.16) ? passing(draw, deal, rival) : null
  if (more !== null) {
    after.push(more.text)
    deals.push(more.deal)
    if (rival) firms.push(more.firm)
  }
  const tailing = after.filter((one) => one !== '').map(ended)
  const text = [
    ...before.filter((one) => one !== '').map(ended),
    `${attribution}${ended(event2)}`,
    parties,
    ...tailing,
  ].join('')
  const all = `${headline ?? ''}${text}`
  if (deal.total !== null && all.includes(deal.total.raw))
    deals.push({ ...nothing, relation: 'cumulative', company: deal.firm.brand, ...sized(deal.total, 'cumulative') })
  return { headline, text, firms, deals: [goldOf(deal, all), ...deals] }
}

/** Several deals of several companies, one line each. */
function roundup(draw: Draw): Body & { readonly firms: readonly Firm[]; readonly headline: string | null } {
  const { d } = draw
  const firms: Firm[] = []
  const deals: ToldDeal[] = []
  const items: string[] = []
  const count = 2 + d.below(2)
  const head = d.chance(0.6) ? draw.name('linehead', slots.lineheads) : ''
  for (let at = 1; at <= count; at++) {
    const deal = dealOf(draw)
    if (firms.some((one) => alike(one, deal.firm))) continue
    const event = eventOf(draw, deal, null)
    const text = `${ended(event.text)}${partiesOf(draw, deal, event.told)}`
    firms.push(deal.firm)
    deals.push(goldOf({ ...deal, worth: null, total: null }, text))
    items.push(`${head.replace('{i}', String(at)).replace('{field}', deal.firm.field)}${text}`)
  }
  return { headline: d.chance(0.4) ? '今日投融资速递' : null, text: items.join('\n'), firms, deals }
}

/** Words with blanks between Chinese and Latin letters or digits, as some outlets print them. */
const spaced = (text: string): string =>
  text.replace(/([\u4e00-\u9fff])([A-Za-z0-9])/g, '$1 $2').replace(/([A-Za-z0-9+])([\u4e00-\u9fff])/g, '$1 $2')

/** The article that a seed stands for. */
export function toldOf(seed: number, half: Half): ToldArticle {
  const d = diceOf(seed * 7919 + 17)
  const manner = d.chance(0.5) ? 'cn' : d.of(['conv', 'tw', 'hk'] as const)
  const draw = new Draw(d, half, manner)
  const kind = d.chance(0.12) ? 'double' : d.chance(0.12) ? 'roundup' : 'single'
  const made = (kind === 'double' ? double(draw) : kind === 'roundup' ? roundup(draw) : null) ?? single(draw)
  const blanks = d.chance(0.12)
  const plain = made.headline === null ? made.text : `${made.headline}\n${made.text}`
  const put = (words: string): string => (draw.old ? printedIn(manner, words) : words)
  const told = (list: readonly string[]): readonly string[] => list.map(put)
  return {
    id: `${half}${seed}`,
    lang: draw.old ? 'zh-Hant' : 'zh-Hans',
    genre: manner,
    date: '2026-11-20',
    text: put(blanks ? spaced(plain) : plain),
    gold: {
      companies: made.firms.map(companyOf).map((one) => ({ ...one, name: put(one.name), aliases: told(one.aliases) })),
      deals: made.deals.map((one) => ({
        ...one,
        company: put(one.company),
        lead: told(one.lead),
        others: told(one.others),
        existing: told(one.existing),
        fa: told(one.fa),
      })),
    },
    used: draw.used,
  }
}

import type { GoldDeal } from '../../composed.fixture.ts'
import { CHEQUES, LEADS, OTHERS, TAILS } from './backers.fixture.ts'
import { Draw, halfOf, type Half } from './draw.fixture.ts'
import * as figures from './figures.fixture.ts'
import { KIN } from './kin.fixture.ts'
import * as names from './names.fixture.ts'
import { MORE } from './relatives.fixture.ts'
import { CLOSINGS, GAINS, HEADS, INTROS, SUMS, TOLD } from './openings.fixture.ts'

type Bounds = readonly [number | null, number | null]

export interface Article {
  readonly id: string
  readonly lang: 'en'
  readonly genre: string
  readonly date: string
  readonly text: string
  readonly gold: {
    readonly companies: readonly {
      readonly name: string
      readonly aliases: readonly string[]
      readonly english: null
    }[]
    readonly deals: readonly GoldDeal[]
  }
  /** The variants that made it, each with its slot. */
  readonly used: readonly string[]
}

/** What an article may be of, slot by slot; empty lists leave a slot out. */
export interface Plan {
  readonly half: Half
  /** One variant that must be used, as `slot|text`; every other slot then takes its plainest. */
  readonly probe?: string
}

const PLAIN: Readonly<Record<string, string>> = {
  intro: '{C}',
  gain: 'has raised',
  sum: '{A} in a {R} round',
  tail: ', led by {L}.',
  reserve: '|',
  name: 'Verdanta',
}

const first: Readonly<Record<string, readonly string[]>> = {
  head: HEADS,
  intro: INTROS,
  gain: GAINS,
  sum: SUMS,
  closing: CLOSINGS,
  told: TOLD,
  tail: TAILS,
  lead: LEADS,
  other: OTHERS,
  cheque: CHEQUES,
  price: figures.PRICES,
  total: figures.TOTALS,
  before: figures.BEFORES,
  addition: figures.ADDITIONS,
  alone: figures.ALONE,
  aside: figures.ASIDES,
  use: figures.USES,
  quote: figures.QUOTES,
  second: figures.SECONDS,
  reserve: figures.RESERVES.map(([before, after]) => `${before}|${after}`),
  name: names.COMPANIES,
}

const slots: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(first).map(([slot, list]) => [slot, [...list, ...(MORE[slot] ?? []), ...(KIN[slot] ?? [])]]),
)

/** Every variant of every slot, as `slot|text`. */
export const variants: readonly string[] = Object.entries(slots).flatMap(([slot, list]) =>
  list.map((one) => `${slot}|${one}`),
)

const has = (text: string, ...keys: readonly string[]): boolean => keys.some((key) => text.includes(`{${key}}`))
const joined = (list: readonly string[]): string =>
  list.length < 2 ? (list[0] ?? '') : `${list.slice(0, -1).join(', ')} and ${list.at(-1) ?? ''}`
const article = (words: string): string => `${/^(?:[aeiou]|AI|8)/i.test(words) ? 'an' : 'a'} ${words}`
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** How many of whom a variant must have. */
function needs(text: string): { readonly leads?: number; readonly others?: number } {
  return {
    ...(has(text, 'La', 'Lb') ? { leads: 2 } : has(text, 'L1', 'F') ? { leads: 1 } : {}),
    ...(has(text, 'O1') ? { others: 1 } : {}),
  }
}

interface Money {
  readonly long: string
  readonly short: string
  readonly bounds: Bounds
  readonly currency: string
  readonly value: number
}

const CURRENCIES: readonly (readonly [sign: string, code: string])[] = [
  ['$', 'USD'],
  ['$', 'USD'],
  ['$', 'USD'],
  ['$', 'USD'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
]
const digits = (value: number): string => String(Number(value.toPrecision(3)))
const worded = (sign: string, value: number, converted = ''): readonly [string, string] =>
  value >= 1000
    ? [`${sign}${digits(value / 1000)} billion${converted}`, `${sign}${digits(value / 1000)}B`]
    : [`${sign}${digits(value)} million${converted}`, `${sign}${digits(value)}${sign === '$' ? 'M' : 'm'}`]

function money(value: number, [sign, code]: readonly [string, string], reserve = '|', converted = false): Money {
  const kind = figures.RESERVES.find(([before, after]) => `${before}|${after}` === reserve) ?? figures.RESERVES[0]
  if (kind === undefined) throw new Error('no reserve')
  const [before, after, low, high] = kind
  const aside = converted && sign !== '$' ? ` (${worded('$', value * 1.15)[0]})` : ''
  const [long, short] = worded(sign, value, aside)
  const end = (share: number | null): number | null => (share === null ? null : Math.round(value * share * 1e6))
  return {
    long: `${before}${long}${after}`,
    short: `${before}${short}${after}`,
    bounds: [end(low), end(high)],
    currency: code,
    value,
  }
}

/** Draws one article. */
export function articleOf(seed: number, { half, probe }: Plan): Article {
  const draw = new Draw(seed)
  const used: string[] = []
  const [probed, forced] =
    probe === undefined ? [null, null] : [probe.slice(0, probe.indexOf('|')), probe.slice(probe.indexOf('|') + 1)]
  const want: { leads?: number; others?: number } = {}
  const fits = (text: string): boolean => {
    const need = needs(text)
    return (
      (need.leads === undefined || want.leads === undefined || need.leads === want.leads) &&
      (need.others === undefined || want.others === undefined || need.others === want.others)
    )
  }
  const pick = (slot: string, fit: (text: string) => boolean = () => true): string => {
    const all = slots[slot] ?? []
    const plain = PLAIN[slot]
    const list = all.filter(
      (one) =>
        (half === 'all' || halfOf(`${slot}|${one}`) === half || (probe !== undefined && one === forced)) &&
        fits(one) &&
        fit(one),
    )
    const chosen =
      slot === probed && forced !== null
        ? forced
        : probe !== undefined && plain !== undefined
          ? plain
          : draw.of(list.length > 0 ? list : all.filter((one) => fits(one) && fit(one)))
    used.push(`${slot}|${chosen}`)
    Object.assign(want, needs(chosen))
    return chosen
  }
  const may = (slot: string, share: number): boolean => (probe === undefined ? draw.chance(share) : slot === probed)
  const parts: string[] = []
  const seen = (...keys: readonly string[]): boolean => parts.some((one) => has(one, ...keys))
  const told = { lead: false, price: false, others: false }
  const note = (text: string): string => {
    parts.push(text)
    told.lead ||= has(text, 'L', 'L1', 'La', 'Lb')
    told.price ||= has(text, 'V', 'v', 'aV')
    told.others ||= has(text, 'O', 'O1', 'E', 'Op')
    return text
  }

  const company = pick('name')
  const body: string[] = []
  // What the article opens with decides what may follow.
  const kind =
    probe !== undefined
      ? (['addition', 'alone', 'told', 'closing'].find((one) => one === probed) ?? 'sum')
      : draw.chance(0.1)
        ? 'addition'
        : draw.chance(0.05)
          ? 'alone'
          : draw.chance(0.28)
            ? 'told'
            : draw.chance(0.3)
              ? 'closing'
              : 'sum'
  const reserve = kind === 'addition' || kind === 'alone' ? '|' : pick('reserve')
  const exact = reserve === '|'
  const roomy = (text: string): boolean => exact || !has(text, 'aA')
  if (kind === 'addition' || kind === 'alone') body.push(note(pick(kind)))
  else if (kind === 'told') body.push(note(pick('told', roomy)))
  else {
    const intro = pick('intro')
    const clause = kind === 'closing' ? pick('closing', (one) => roomy(one)) : `${pick('gain')} ${pick('sum', roomy)}`
    const withTail =
      probe === undefined ? draw.chance(0.6) : probed !== 'lead' && probed !== 'cheque' && probed !== 'other'
    const ended = withTail
      ? pick(
          'tail',
          (one) =>
            !(has(clause, 'V') && has(one, 'V', 'aV')) && !(clause.endsWith('from investors') && / from /.test(one)),
        )
      : '.'
    body.push(note(`${intro} ${clause}${ended}`))
  }
  const headless = kind === 'addition' || kind === 'alone'
  const head =
    !headless && may('head', 0.6)
      ? note(
          pick('head', (one) => exact || !/(?:an?|another|fresh|[Tt]he|just raised|put) \{a\}|^Fresh|^\{a\}/.test(one)),
        )
      : null
  if (kind !== 'alone') {
    if ((!told.lead && may('lead', 0.75)) || probed === 'lead') body.push(note(pick('lead')))
    else if (!told.lead && may('cheque', 0.3)) body.push(note(pick('cheque')))
    if (!seen('O', 'O1', 'E') && may('other', 0.4)) body.push(note(pick('other')))
  }
  const more: string[] = []
  if (!told.price && may('price', 0.3)) more.push(note(pick('price')))
  if (kind !== 'alone' && !seen('T') && may('total', 0.25)) more.push(note(pick('total')))
  if (may('before', 0.2)) more.push(note(pick('before')))
  if (may('use', 0.4)) more.push(note(pick('use')))
  if (may('aside', 0.45)) more.push(note(pick('aside')))
  if (may('quote', 0.25)) more.push(note(pick('quote')))
  if (may('second', 0.08)) more.push(note(pick('second')))
  body.push(...draw.some(more.slice(0, 3), 3))
  for (const dropped of more.slice(3)) parts.splice(parts.indexOf(dropped), 1)
  const kept = new Set([...body, ...(head === null ? [] : [head])])
  const gone = more.slice(3)

  // The facts.
  const label = draw.of(
    names.LABELS.filter(([one]) => !parts.some((text) => has(text, 'S')) || !/^(?:strategic|angel|A )/.test(one)),
  )
  const currency = draw.of(CURRENCIES)
  const value = draw.of([
    1.5, 3, 4.2, 7, 9, 12, 15, 20, 23.5, 30, 40, 52, 60, 75, 100, 125, 150, 200, 250, 300, 500, 1000, 1200, 2000,
  ])
  const size = money(value, currency, reserve, draw.chance(0.4))
  const worth = money(
    value * draw.of([5, 6, 8, 10, 12]),
    currency,
    draw.chance(0.25) && !parts.some((one) => /\b(?:an?|the) \{[Vv]\}/i.test(one))
      ? draw.of(figures.RESERVES.map(([b, a]) => `${b}|${a}`))
      : '|',
  )
  const [city, demonym] = draw.of(names.CITIES)
  const firms = draw.some(
    names.INVESTORS.filter((one) => one !== 'Nvidia' || !parts.some((text) => has(text, 'Big'))),
    14,
  )
  const leads = firms.splice(0, want.leads ?? draw.of([1, 1, 1, 1, 2, 2, 3]))
  const plural = parts.some((text) => /\{O\} (?:are|round|come)|are \{O\}|were \{O\}|\{Op\}/.test(text))
  const others = [
    ...firms.splice(0, want.others ?? draw.of([1, 2, 2, 3, 3, 4]) + (plural ? 1 : 0)),
    ...(want.others === undefined && draw.chance(0.15) ? [draw.of(names.ANGELS)] : []),
  ]
  const existing = firms.splice(
    0,
    parts.some((text) => /among them \{E\}|\{E\}, all/.test(text)) ? 2 : draw.of([1, 2, 2, 3]),
  )
  const pastLead = firms.splice(0, 1)
  const angels = draw.some(names.ANGELS, 2)
  const total = money(Number(digits(value * 1.7)), currency)
  const ticket = money(Number(digits(value * 0.6)), currency)
  const added = money(Number(digits(value * 0.3)), currency)
  const past = money(Number(digits(value * 0.35)), currency)
  const pastWorth = money(Number(digits(worth.value * 0.4)), currency)
  const labels = names.LABELS.filter(([, gold]) => /^(?:seed|Series [A-C])$/.test(gold) && gold !== label[1])
  const pastLabel = draw.of(labels)
  const when = draw.of(['March 2025', 'June 2024', 'November 2024', '2024', 'early 2025'])
  const [founder, partner] = draw.some(names.PEOPLE, 2)
  const [big, big2] = draw.some(names.BIG, 2)
  const whoElse = draw.of(names.COMPANIES.filter((one) => one !== company && /^[A-Z]/.test(one)))
  const [city2] = draw.of(names.CITIES.filter(([one]) => one !== city))
  const size2 = money(draw.of([5, 8, 14, 18, 27, 35, 65, 90]), ['$', 'USD'])
  const label2 = draw.of(names.LABELS.filter(([, gold]) => /^(?:seed|Series [A-D])$/.test(gold)))
  const lead2 = firms.splice(0, 1)
  const kindOf = draw.of(names.KINDS)
  const kind2 = draw.of(names.KINDS.filter((one) => one !== 'AI lab' && one !== 'fintech'))
  const aside = draw.of([4, 10, 25, 48, 110, 350])
  const words: Readonly<Record<string, string>> = {
    C: company,
    D: kindOf,
    aD: article(kindOf),
    AD: upper(article(kindOf)),
    city,
    dem: demonym,
    does: draw.of(names.DOES),
    use: draw.of(names.PLANS),
    product: draw.of(names.PRODUCTS),
    Former: draw.of(names.FORMERS),
    Founder: founder ?? '',
    his: draw.of(['his', 'her', 'their']),
    Person: partner ?? '',
    Big: big ?? '',
    Big2: big2 ?? '',
    Rival: draw.of(names.RIVALS),
    A: size.long,
    a: size.short,
    aA: article(size.long),
    R: label[0],
    S: label[0],
    L: joined(leads),
    L1: leads[0] ?? '',
    F: leads[0] ?? '',
    La: leads[0] ?? '',
    Lb: leads[1] ?? '',
    Ls: leads.length > 1 ? 's' : '',
    Lwas: leads.length > 1 ? 'were' : 'was',
    O: joined(others),
    O1: others[0] ?? '',
    Op: joined(angels),
    E: joined(existing),
    V: worth.long,
    aV: article(worth.long),
    PO: pastLead[0] ?? '',
    v: worth.short,
    T: total.long,
    To: total.long,
    TK: ticket.long,
    ADD: added.long,
    PA: past.long,
    aPA: article(past.long),
    PR: pastLabel[0],
    PS: pastLabel[0],
    PL: pastLead[0] ?? '',
    PVx: pastWorth.long,
    PVy: pastWorth.long,
    when,
    X: worded('$', aside)[0],
    Y: `$${draw.of(['200,000', '1.1 million', '900,000', '2.5 million'])}`,
    XB: `$${draw.of(['4.5', '12', '38', '110'])} billion`,
    C2: whoElse,
    A2: size2.long,
    R2: label2[0],
    S2: label2[0],
    L2: lead2[0] ?? '',
    D2: kind2,
    aD2: article(kind2),
    city2,
  }
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (_, key: string) => words[key] ?? `{${key}}`)
  const startsWithName = (text: string): boolean => /^\{(?:C|L|L1|La|O|O1|E)\}/.test(text)
  const sentence = (text: string): string => (startsWithName(text) ? fill(text) : upper(fill(text)))
  const text = [...(head === null ? [] : [sentence(head)]), body.map(sentence).join(' ')].join('\n')

  // The gold: what the sentences that were used tell.
  const all = [...kept].filter((one) => !gone.includes(one))
  const tells = (...keys: readonly string[]): boolean => all.some((one) => has(one, ...keys))
  const bare = {
    status: 'completed',
    round: null,
    amount: null,
    currency: null,
    amount_scope: null,
    valuation: null,
    valuation_currency: null,
    valuation_kind: null,
    lead: [],
    others: [],
    existing: [],
    fa: [],
    historic: false,
  } as const
  const amount = tells('A', 'a', 'aA')
  const price = tells('V', 'v', 'aV')
  const around = all.join(' ')
  const deals: GoldDeal[] = [
    {
      ...bare,
      company,
      relation: 'round',
      round: tells('R', 'S') ? label[1] : null,
      amount: amount ? size.bounds : null,
      currency: amount ? size.currency : null,
      amount_scope: amount ? (kind === 'alone' ? 'single_ticket' : 'round') : null,
      valuation: price ? worth.bounds : null,
      valuation_currency: price ? worth.currency : null,
      valuation_kind: price
        ? /pre-money|before the new cash/.test(around)
          ? 'pre'
          : /post-money|including the new money/.test(around)
            ? 'post'
            : 'unspecified'
        : null,
      lead: tells('L', 'L1', 'La') ? leads : [],
      others: [
        ...(tells('F') && !tells('L', 'L1', 'La') ? leads : []),
        ...(tells('O', 'O1') ? others : []),
        ...(tells('Op') ? angels : []),
      ],
      existing: tells('E') ? existing : [],
    },
  ]
  if (tells('T', 'To'))
    deals.push({
      ...bare,
      company,
      relation: 'cumulative',
      amount: tells('To') ? [total.bounds[0], null] : total.bounds,
      currency: total.currency,
      amount_scope: 'cumulative',
    })
  if (tells('PA', 'aPA', 'PR', 'PS', 'PVy'))
    deals.push({
      ...bare,
      company,
      relation: 'round',
      historic: true,
      round: tells('PR', 'PS') ? pastLabel[1] : null,
      amount: tells('PA', 'aPA') ? past.bounds : null,
      currency: tells('PA', 'aPA') ? past.currency : null,
      amount_scope: tells('PA', 'aPA') ? 'round' : null,
      valuation: tells('PVy') ? pastWorth.bounds : null,
      valuation_currency: tells('PVy') ? pastWorth.currency : null,
      valuation_kind: tells('PVy') ? 'unspecified' : null,
      lead: tells('PL') ? pastLead : [],
      others: tells('PO') ? pastLead : [],
    })
  const rival = all.find((one) => has(one, 'Rival') && has(one, 'X'))
  if (rival !== undefined) {
    const talks = /in talks/.test(rival)
    const bought = /bought/.test(rival)
    const priced = has(rival, 'XB')
    const far = Number(words['XB']?.slice(1, -8)) * 1e9
    deals.push({
      ...bare,
      company: words['Rival'] ?? '',
      relation: bought ? 'acquisition' : /has raised/.test(rival) ? 'cumulative' : 'round',
      status: talks ? 'in_talks' : 'completed',
      historic: !talks && !bought,
      amount: [aside * 1e6, aside * 1e6],
      currency: 'USD',
      amount_scope: bought ? 'deal' : /has raised/.test(rival) ? 'cumulative' : 'round',
      valuation: priced ? [far, far] : null,
      valuation_currency: priced ? 'USD' : null,
      valuation_kind: priced ? 'unspecified' : null,
    })
  }
  if (tells('C2'))
    deals.push({
      ...bare,
      company: whoElse,
      relation: 'round',
      round: tells('R2', 'S2') ? label2[1] : null,
      amount: size2.bounds,
      currency: 'USD',
      amount_scope: 'round',
      lead: all.some((one) => has(one, 'L2') && !/from \{L2\}/.test(one)) ? lead2 : [],
      others: all.some((one) => /from \{L2\}/.test(one)) ? lead2 : [],
    })
  return {
    id: `${half}-${seed}`,
    lang: 'en',
    genre: kind,
    date: '2026-09-15',
    text,
    gold: { companies: deals.map((one) => ({ name: one.company, aliases: [], english: null })), deals },
    used: used.filter((one) => !gone.some((text) => one.endsWith(`|${text}`))),
  }
}

/** Some articles, from a seed on. */
export const articlesOf = (seed: number, count: number, half: Half): readonly Article[] =>
  Array.from({ length: count }, (_, at) => articleOf(seed + at * 7919, { half }))

import {
  CLAIM_UNITS,
  isClaimNumber,
  type ClaimInput,
  type ClaimInputs,
  type ClaimNumber,
  type ClaimWords,
} from '@touchstone/core/claims'
import { columnOf, constant, Draws, estimate, ln, relabelled } from '@touchstone/core/chance'
import { type Amount, type Deal, type Entry, homeOf } from '@touchstone/core/deal'
import type { Cite } from '@touchstone/core/facts'
import { compareDates } from '@touchstone/core/units'
import type { Converter } from './converter.ts'
import type { Input, Inputs } from './inputs.ts'
import { acceleratorNamed, citeOf } from './lookup.ts'
import type { SomeDraws } from './some-draws.ts'
import { cardOf, marketRent } from './training.ts'

const HOURS_PER_YEAR = 8760
/** Investors that sell cloud or chips, whose money may be use of them; a name that only begins alike is another's. */
const SELLERS =
  /阿里(?:巴巴|云|系|资本|$)|腾讯|百度|华为|字节|火山|金山云|微软|亚马逊|谷歌|英伟达|甲骨文|\b(?:Alibaba|Tencent|Baidu|Huawei|ByteDance|Microsoft|Amazon|AWS|Google|Nvidia|Oracle)\b/i
/** Someone who was with a seller, or put money into one, is none. */
const PERSON = /投资人|创始人|合伙人|高管|员工|\b(?:investors?|founders?|executives?|employees?|angels?)\b/i
/** Whether an investor, as named, sells cloud or chips. */
export const sellsCloud = ({ value }: { readonly value: string }): boolean => SELLERS.test(value) && !PERSON.test(value)
/** Words that add several rounds up, and words that call a model one's own. */
const SUMS =
  /累计(?:获得|完成|融资|获投)|(?:多轮|各轮|几轮)(?:融资)?(?:合计|共)|raised .{0,30}(?:to date|in total)|total funding/i
const OWN = /自研|自主研发|self-developed|developed in-house|(?:our|its) own (?:foundation )?model/i

/** Words of lists and estimates of worth, and of money that a fund raised. */
const LISTS = /估值榜|榜单|独角兽榜|估算|ranking|list of unicorns|estimated (?:worth|valuation)/i
const FUNDS =
  /(?:旗下|设立|发起|募集).{0,12}基金|基金.{0,8}(?:募集|关账|首关)|(?:closes?|closed|raised|raises) .{0,30}\bfund\b/i

/** What a deal says, as the rules ask for it, with the figure and the words behind each input. */
export interface ClaimGiven {
  readonly inputs: ClaimInputs
  readonly figures: Readonly<Partial<Record<ClaimInput, string>>>
  readonly cites: Readonly<Partial<Record<ClaimInput, readonly Cite[]>>>
}

/** Gathers inputs under their names; each is written once. */
class Gathering<C extends string> {
  private readonly found: Partial<Record<ClaimInput, unknown>> = {}
  readonly figures: Partial<Record<ClaimInput, string>> = {}
  readonly cites: Partial<Record<ClaimInput, readonly Cite[]>> = {}
  readonly inputs: Inputs
  readonly converter: Converter<C>

  constructor(inputs: Inputs, converter: Converter<C>) {
    this.inputs = inputs
    this.converter = converter
  }

  number(name: ClaimNumber, draws: SomeDraws, figure: string | null, cites: readonly Cite[], times = 1): void {
    const column = columnOf(draws)
    this.found[name] =
      times === 1
        ? relabelled(CLAIM_UNITS[name], draws)
        : Draws.of(
            CLAIM_UNITS[name],
            column.map((value) => value * times),
          )
    if (figure !== null) this.figures[name] = figure
    this.cites[name] = cites
  }

  /** An amount that is no money, times a factor of units. */
  plain(name: ClaimNumber, input: Input | null, times = 1): void {
    if (input !== null) this.number(name, input.draws, input.figure, input.cites, times)
  }

  /** Money, or a rate of money with its tail, in the deal's currency. */
  money(name: ClaimNumber, input: Input | null, tail = '', times = 1): void {
    if (input === null) return
    const from = input.unit.slice(0, input.unit.length - tail.length)
    // A rate that is missing is the composer's to report, where the amount is needed for more than a rule.
    if (from !== this.converter.currency && this.converter.rate(from) === null) return
    const taken = this.converter.take(input, tail)
    if (taken !== null) this.number(name, taken.draws, taken.figure, input.cites, times)
  }

  exact(name: ClaimNumber, value: number, figure: string | null, cites: readonly Cite[]): void {
    this.number(name, constant('1', value, this.inputs.sampler.draws), figure, cites)
  }

  word<K extends keyof ClaimWords>(name: K, value: ClaimWords[K], cites: readonly Cite[]): void {
    this.found[name] = value
    this.cites[name] = cites
  }

  date(name: 'founded' | 'released' | 'trained' | 'opened', entry: Entry<string> | null): void {
    if (entry === null || !/^\d{4}(?:-\d{2}){0,2}$/.test(entry.value)) return
    this.word(name, entry.value, entry.cites)
    const id = `claim.date.${name}`
    const own = entry.cites.some((one) => one.kind === 'text')
    this.figures[name] = this.inputs.book.sourced(
      id,
      { kind: 'date', iso: entry.value },
      own ? 'sourced' : 'entered',
      own ? 'theirs' : 'yours',
      { cites: entry.cites, literal: entry.literal },
    )
  }

  all(): ClaimGiven {
    return { inputs: this.found as ClaimInputs, figures: this.figures, cites: this.cites }
  }
}

/** An amount of the file, by a path of its own. */
const other = (inputs: Inputs, path: string, amount: Amount | null): Input | null => inputs.other(path, amount)

function trainingInputs<C extends string>(g: Gathering<C>, deal: Deal): void {
  const { inputs } = g
  const { model } = deal
  const { accelerators } = model
  if (model.activeParameters !== null || model.parameters !== null)
    g.plain('activeParameters', inputs.said('model.parameters'))
  if (model.activeParameters !== null) g.plain('parameters', other(inputs, 'model.totalParameters', model.parameters))
  if (model.tokens !== null) g.plain('tokens', inputs.said('model.tokens'))
  if (accelerators.count !== null) g.plain('cards', inputs.said('accelerators.count'))
  g.plain('hours', other(inputs, 'accelerators.months', accelerators.months), HOURS_PER_YEAR)
  g.date('released', model.released)
  g.date('trained', model.trained)
  const fact = accelerators.type === null ? null : acceleratorNamed(inputs.reference, accelerators.type.value)
  if (fact !== null && accelerators.type !== null) {
    const card = cardOf(inputs)
    if (card !== null) g.exact('peak', card.peak, card.figure, accelerators.type.cites)
    g.word('chipFrom', fact.of, [citeOf(fact, deal.asOf)])
  }
  if (accelerators.rent !== null) {
    g.money('rent', inputs.said('accelerators.rent'), '/card/hour')
    const market = marketRent(inputs, g.converter)
    if (market !== null) {
      g.exact('marketRentLow', market.low, market.figure, [])
      g.exact('marketRentHigh', market.high, market.figure, [])
    }
    floorRent(g, deal)
  }
}

/** What power and wear of the named card cost at least, from the cheapest price known at the date. */
function floorRent<C extends string>(g: Gathering<C>, deal: Deal): void {
  const { reference, book } = g.inputs
  const fact =
    deal.model.accelerators.type === null ? null : acceleratorNamed(reference, deal.model.accelerators.type.value)
  if (fact === null || fact.watts === null) return
  const [cheapest] = reference.prices
    .filter((one) => one.what === 'purchase' && one.item === fact.key && one.unit === 'USD/card')
    .filter((one) => compareDates(one.known, deal.asOf) <= 0)
    .sort((a, b) => a.low - b.low)
  const rate = g.converter.currency === 'USD' ? { value: 1, figure: null } : g.converter.rate('USD')
  if (cheapest === undefined || rate === null) return
  const least = (stage: string) =>
    reference.baseRates.find((one) => one.metric === 'owning.least' && one.stage === stage)
  const [life, node] = [least('life'), least('node power')]
  const power = reference.prices.find((one) => one.what === 'electricity' && one.unit === 'USD/kWh')
  if (life === undefined || node === undefined || power === undefined) return
  const usd = cheapest.low / (life.mid * HOURS_PER_YEAR) + (node.mid * fact.watts * power.low) / 1000
  const cites = [cheapest, fact, life, node, power].map((one) => citeOf(one, deal.asOf))
  const unit = `${g.converter.currency}/card-hour`
  const figure = book.sourced(
    'claim.rent.floor',
    { kind: 'number', unit, value: usd * rate.value },
    'assumed',
    'ours',
    { cites },
  )
  g.exact('floorRent', usd * rate.value, figure, cites)
}

function moneyInputs<C extends string>(g: Gathering<C>, deal: Deal): void {
  const { inputs } = g
  const { round, finances, team } = deal
  g.money('amount', round.amount === null ? null : inputs.said('round.amount'))
  g.plain('stake', round.stake === null ? null : inputs.said('round.stake'))
  g.money('preMoney', other(inputs, 'round.preMoney', round.preMoney))
  g.money('postMoney', other(inputs, 'round.postMoney', round.postMoney))
  g.money('credits', other(inputs, 'round.credits', round.credits))
  const priced = deal.existing
    .map((one, index) => ({ ...one, index }))
    .filter((one) => one.postMoney !== null && one.date !== null)
    .sort((a, b) => compareDates(a.date?.value ?? '', b.date?.value ?? ''))
    .at(-1)
  if (priced !== undefined)
    g.money('lastPostMoney', other(inputs, `existing.${priced.index}.postMoney`, priced.postMoney))
  g.money('burn', other(inputs, 'finances.netBurn', finances.netBurn), '/month')
  g.money('cash', other(inputs, 'finances.cash', finances.cash))
  if (team.people !== null) g.plain('people', inputs.said('team.people'))
  if (team.monthlyPay !== null) g.money('monthlyPay', inputs.said('team.monthlyPay'), '/month')
  if (finances.netBurn !== null && team.monthlyPay !== null) g.plain('payLoad', inputs.need('team.payLoad'))
  if (finances.revenueByLine.length > 0) g.money('revenue', inputs.said('commercial.revenue'))
  const api = finances.revenueByLine.findIndex((one) => one.line.value === 'api')
  const line = finances.revenueByLine[api]
  if (line !== undefined)
    g.plain(
      'apiMargin',
      finances.revenueByLine.length === 1
        ? inputs.said('commercial.grossMargin')
        : other(inputs, `finances.line.${api}.grossMargin`, line.grossMargin),
    )
  g.plain('topFive', other(inputs, 'finances.topCustomersShare', finances.topCustomersShare))
}

function wordInputs<C extends string>(g: Gathering<C>, deal: Deal): void {
  const { round } = deal
  g.date('founded', deal.company.founded)
  g.word('asOf', deal.asOf, [])
  const sellers = [...round.leads, ...round.investors].filter(sellsCloud)
  if (sellers.length > 0)
    g.word(
      'cloudInvestor',
      true,
      sellers.flatMap((one) => one.cites),
    )
  for (const { says } of deal.claims) {
    if (SUMS.test(says.value) && round.amount !== null) g.word('scope', 'sum', says.cites)
    if (OWN.test(says.value)) g.word('selfDeveloped', true, says.cites)
    if (FUNDS.test(says.value) && round.amount !== null) g.word('whose', 'fund', says.cites)
    if (LISTS.test(says.value) && round.amount === null) {
      g.money('statedValuation', other(g.inputs, 'round.postMoney', round.postMoney))
      g.word('priceFrom', 'estimate', says.cites)
    }
  }
  const dated = deal.existing.flatMap((one) =>
    one.label === null || one.date === null
      ? []
      : [{ label: one.label.value, date: one.date.value, cites: one.date.cites }],
  )
  if (dated.length > 0)
    g.word(
      'rounds',
      [...dated, ...(round.label === null ? [] : [{ label: round.label.value, date: deal.asOf }])],
      dated.flatMap((one) => one.cites),
    )
}

/** Numbers of the rules that a file states under a shorter name. */
const RENAMED: Readonly<Record<string, ClaimNumber>> = { flops: 'statedFlops', runway: 'statedRunway' }

/** What the file states for the rules alone, under the rules' own names; times in months, list prices for a token. */
function statedInputs<C extends string>(g: Gathering<C>, { stated, gates, model }: Deal): void {
  for (const [name, one] of Object.entries(stated ?? {})) {
    if (one === null) continue
    if ('length' in one) {
      const middles = one.map(({ value }) => value.belief.p50)
      if (middles.length < 2) continue
      const cites = one.flatMap((each) => each.cites)
      g.word(name === 'parts' ? 'parts' : 'sameShare', middles, cites)
    } else if (typeof one.value === 'object') {
      const number = RENAMED[name] ?? name
      if (!isClaimNumber(number)) continue
      const input = other(g.inputs, `stated.${name}`, { ...one, value: one.value })
      if (one.value.kind === 'money') g.money(number, input, '', name === 'listPrice' ? 1e-6 : 1)
      else g.plain(number, input, one.value.kind === 'duration' ? 12 : 1)
      if (name === 'runCost') rentOfDate(g)
      const [year, month = 7] = (name === 'score' ? (model.released?.value ?? '') : '').split('-').map(Number)
      if (year) g.word('year', year + (month - 1) / 12, model.released?.cites ?? [])
    } else if (name === 'opened' && typeof one.value === 'string') {
      if (homeOf(g.inputs.deal) !== 'CN') continue
      g.date('opened', { ...one, value: one.value })
      const law = g.inputs.reference.regulations.find(({ id }) => id === 'regulations/cn-generative-ai-measures')
      if (law !== undefined) g.word('filingFrom', law.from, [citeOf(law, g.inputs.deal.asOf)])
      if (gates?.filing) g.word('filed', /^(filed|registered)$/.test(gates.filing.value), gates.filing.cites)
    } else if (name === 'sameConfig') g.word('sameConfig', one.value === true, one.cites)
    else g.word('testedBy', one.value === 'itself' ? 'itself' : 'others', one.cites)
  }
}

/** Rents of the date for what a run is said to have cost, where no rent is said. */
function rentOfDate<C extends string>(g: Gathering<C>): void {
  const market = g.inputs.deal.model.accelerators.rent === null ? marketRent(g.inputs, g.converter) : null
  if (market !== null) g.exact('marketRentLow', market.low, market.figure, [])
}

/** The figure that another paper gives farthest from this one's, beside it; in one currency. */
function elsewhereInputs<C extends string>(g: Gathering<C>, deal: Deal): void {
  const { inputs, converter } = g
  const { round, finances } = deal
  const paths = {
    'round.amount': round.amount === null ? null : inputs.said('round.amount'),
    'round.preMoney': other(inputs, 'round.preMoney', round.preMoney),
    'round.postMoney': other(inputs, 'round.postMoney', round.postMoney),
    'finances.cash': other(inputs, 'finances.cash', finances.cash),
    'finances.netBurn': other(inputs, 'finances.netBurn', finances.netBurn),
    'finances.revenue': finances.revenueByLine.length === 0 ? null : inputs.said('commercial.revenue'),
  } as const
  let most = 0
  for (const [i, { of, amount }] of (deal.elsewhere ?? []).entries()) {
    const mine = paths[of.value]
    const theirs = other(inputs, `elsewhere.${i}.amount`, amount)
    const tail = of.value === 'finances.netBurn' ? '/month' : ''
    const here = mine === null ? null : converter.take(mine, tail)
    const there = theirs === null ? null : converter.take(theirs, '')
    if (mine === null || theirs === null || here === null || there === null) continue
    const apart = Math.abs(ln(estimate(there.draws).p50 / estimate(here.draws).p50))
    if (!(apart >= most)) continue
    most = apart
    g.number('figure', here.draws, here.figure, mine.cites)
    g.number('otherFigure', there.draws, there.figure, theirs.cites)
  }
  if (most === 0) return
  const foreign = converter.currency === 'USD' ? 'CNY' : 'USD'
  const rate = converter.rate(foreign)
  if (rate !== null) g.exact('rate', foreign === 'CNY' ? 1 / rate.value : rate.value, rate.figure, [])
}

/** Everything a deal file says that a rule may ask for. Only the company's own figures, never remarks about the market. */
export function claimInputsOf<C extends string>(inputs: Inputs, converter: Converter<C>): ClaimGiven {
  const g = new Gathering(inputs, converter)
  trainingInputs(g, inputs.deal)
  moneyInputs(g, inputs.deal)
  wordInputs(g, inputs.deal)
  statedInputs(g, inputs.deal)
  elsewhereInputs(g, inputs.deal)
  return g.all()
}

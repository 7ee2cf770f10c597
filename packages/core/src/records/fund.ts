import { TreeReader } from '@touchstone/core/deal'
import {
  type BaseRateFact,
  fail,
  issue,
  type Issue,
  ok,
  type Place,
  type ReadingsTable,
  type Result,
  type Tree,
} from '@touchstone/core/facts'
import type { FundEvent, FundTerms } from '@touchstone/core/fund'
import { endOfPeriod, moneyOf, moneyToDecimal } from '@touchstone/core/units'
import { FUND_CURRENCIES, FUND_FORMAT, fundKeys, fundNeeds } from './fund-schema.ts'
import { ExactReader, type ReadFundKeys, termsOf } from './fund-terms.ts'
import { besideOf, decisionOf } from './fund-decision.ts'
import type { FundFile, FundHolding, FundInvestor, FundLocal } from './fund-types.ts'
import { usualFund, type UsualFund } from './usual-fund.ts'

/** What reading a fund file needs besides its tree. */
export interface ReadFundOptions {
  /** Name of the file, for people. */
  readonly file: string
  readonly readings: ReadingsTable
  /** Base rates, for what is usual where the file says nothing. */
  readonly baseRates: readonly BaseRateFact[]
}

type MapTree = Extract<Tree, { kind: 'map' }>
const child = (tree: MapTree, key: string): Tree | undefined => tree.entries.find((one) => one.key === key)?.value

type ReadHolding = ReadFundKeys['holdings'][number]

/** What happened to one holding, in the fund's currency. */
function eventsOf(holding: ReadHolding, asOf: string, exact: ExactReader): readonly FundEvent[] {
  const company = holding.company?.value ?? ''
  let held = 0n
  const flows = [...holding.flows].sort((a, b) => {
    const [x, y] = [endOfPeriod(a.date?.value ?? ''), endOfPeriod(b.date?.value ?? '')]
    return x < y ? -1 : x > y ? 1 : 0
  })
  const events = flows.flatMap((flow): readonly FundEvent[] => {
    const amount = exact.minor(flow.amount, flow.rate)
    if (flow.date === null || flow.type === null || flow.amount === null || amount === null) return []
    const date = endOfPeriod(flow.date.value)
    const { at } = flow.amount
    if (flow.type.value === 'invested') {
      held += amount
      return [{ date, type: 'investment', holding: company, amount, cost: 0n, at }]
    }
    // Without a cost, the last proceeds of a holding realise what is left, others nothing.
    const final = flow === flows.filter((one) => one.type?.value === 'received').at(-1) && holding.value === null
    const cost = flow.cost === null ? (final ? held : 0n) : (exact.minor(flow.cost, flow.rate) ?? 0n)
    held -= cost
    return [{ date, type: 'proceeds', holding: company, amount, cost, at: flow.cost?.at ?? at }]
  })
  if (holding.value === null) return events
  const amount = exact.minor(holding.value)
  const date = holding.valued === null ? asOf : endOfPeriod(holding.valued.value)
  return amount === null
    ? events
    : [...events, { date, type: 'value', holding: company, amount, cost: 0n, at: holding.value.at }]
}

function paymentsOf(
  rows: readonly { readonly date: ReadHolding['valued']; readonly amount: ReadHolding['value'] }[],
  type: 'expense' | 'fee-income',
  exact: ExactReader,
): readonly FundEvent[] {
  return rows.flatMap(({ date, amount: entry }): readonly FundEvent[] => {
    const amount = exact.minor(entry)
    if (date === null || entry === null || amount === null) return []
    return [{ date: endOfPeriod(date.value), type, holding: null, amount, cost: 0n, at: entry.at }]
  })
}

function holdingOf(holding: ReadHolding, exact: ExactReader): FundHolding {
  return {
    company: holding.company?.value ?? '',
    stake: exact.number(holding.stake),
    exitYears: holding.exit.years?.value.belief ?? null,
    exitMultiple: holding.exit.multiple?.value.belief ?? null,
    rounds: holding.rounds.flatMap((round) => {
      const years = round.years?.value.belief.p50 ?? null
      const size = round.size?.value.belief.p50 ?? null
      if (years === null || size === null) return []
      return [{ years, size, chance: exact.number(round.chance), proRata: exact.number(round.proRata) ?? 1 }]
    }),
  }
}

function investorsOf(read: ReadFundKeys, exact: ExactReader): readonly FundInvestor[] {
  return read.investors.flatMap((one): readonly FundInvestor[] => {
    const commitment = exact.minor(one.commitment)
    if (one.name === null || commitment === null) return []
    return [
      {
        name: one.name.value,
        kind: one.kind?.value ?? 'other',
        commitment,
        place: one.place?.value ?? null,
        localMultiple: exact.number(one.localMultiple),
        counts: one.counts.map(({ value }) => value),
      },
    ]
  })
}

function localOf(read: ReadFundKeys, exact: ExactReader): readonly FundLocal[] {
  return read.holdings.flatMap((holding) =>
    holding.local.flatMap(({ investor, kind, amount: entry }): readonly FundLocal[] => {
      const amount = exact.minor(entry)
      if (investor === null || kind === null || amount === null) return []
      return [{ company: holding.company?.value ?? '', investor: investor.value, kind: kind.value, amount }]
    }),
  )
}

/** Rates of the modified rate of return: one alone stands for both. */
function ratesOf({ rates }: ReadFundKeys, exact: ExactReader): FundFile['rates'] {
  const [finance, reinvest] = [exact.number(rates.finance), exact.number(rates.reinvest)]
  const [first, second] = [finance ?? reinvest, reinvest ?? finance]
  return first === null || second === null ? null : { finance: first, reinvest: second }
}

function indexOf({ index }: ReadFundKeys, exact: ExactReader): FundFile['index'] {
  const levels = index.levels.flatMap(({ date, level }) => {
    const value = exact.number(level)
    if (date === null || level === null || value === null) return []
    if (value > 0) return [{ date: endOfPeriod(date.value), level: value }]
    exact.issues.push(issue('equity/not-positive', 'error', level.at, { key: 'index.levels', value: level.literal }))
    return []
  })
  if (levels.length === 0) return null
  return { name: index.name?.value ?? '', levels: levels.sort((a, b) => (a.date < b.date ? -1 : 1)) }
}

/** Dated values of the investors' part, in order. */
function navsOf({ navs }: ReadFundKeys, exact: ExactReader): FundFile['navs'] {
  return navs
    .flatMap(({ date, value }) => {
      const minor = exact.minor(value)
      return date === null || minor === null ? [] : [{ date: endOfPeriod(date.value), value: minor }]
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1))
}

/** Whether what investors committed adds up to the fund: with the general partner's share where it is listed, without it where not. */
function commitmentIssue(investors: readonly FundInvestor[], terms: FundTerms, at: Place): Issue | null {
  if (investors.length === 0) return null
  const sum = investors.reduce((all, one) => all + one.commitment, 0n)
  const { numerator, denominator } = terms.gpCommitment
  const withGp = investors.some(({ kind }) => kind === 'gp')
  if ((terms.size - sum) * denominator === (withGp ? 0n : terms.size * numerator)) return null
  const text = (minor: bigint): string => `${terms.currency} ${moneyToDecimal(moneyOf(terms.currency, minor))}`
  const stated = withGp ? terms.size : terms.size - (terms.size * numerator) / denominator
  return issue('fund/commitments-differ', 'error', at, { stated: text(stated), sum: text(sum) })
}

function formatIssue(tree: MapTree, file: string): Issue | null {
  const format = child(tree, 'format')
  const start = tree.at.start
  if (format === undefined) {
    const at = { ...tree.at, path: '/format', ...(start === undefined ? {} : { end: start }) }
    return issue('deal/missing', 'error', at, { key: 'format' })
  }
  const found = format.kind === 'scalar' ? format.literal.trim() : format.kind
  if (found === FUND_FORMAT) return null
  const params = { found: found === '' ? file : found, expected: FUND_FORMAT }
  return issue('deal/unknown-format', 'error', format.at, params)
}

const isSaid = (tree: Tree | undefined): boolean =>
  tree !== undefined &&
  !(tree.kind === 'scalar' && (tree.literal.trim() === '' || (tree.plain === null && !tree.quoted)))

function fileOf(tree: MapTree, reader: TreeReader, file: string, usual: UsualFund): FundFile | null {
  const said = child(tree, 'currency')
  const currency =
    FUND_CURRENCIES.find((one) => said?.kind === 'scalar' && said.literal.trim() === one) ?? FUND_CURRENCIES[0]
  reader.currency = currency
  const read = reader.read({ ...tree, entries: tree.entries.filter(({ key }) => key !== 'format') }, fundKeys)
  for (const key of fundNeeds) if (!isSaid(child(tree, key))) reader.missing(tree.at, `/${key}`)
  const life = child(tree, 'life')
  if (life?.kind === 'map')
    for (const key of ['invest', 'total']) if (!isSaid(child(life, key))) reader.missing(life.at, `/life/${key}`)
  const exact = new ExactReader(reader, currency, usual)
  const start = read.vintage === null ? null : firstDay(read.vintage.value)
  const terms = termsOf(read, start, exact)
  const dates = read.holdings.flatMap((one) => [
    ...one.flows.flatMap(({ date }) => (date === null ? [] : [date.value])),
    ...(one.valued === null ? [] : [one.valued.value]),
  ])
  if (read.asOf === null) exact.assumed.push('asOf')
  const asOf = endOfPeriod(read.asOf?.value ?? dates.map(endOfPeriod).sort().at(-1) ?? start ?? '')
  const events = [
    ...read.holdings.flatMap((one) => eventsOf(one, asOf, exact)),
    ...paymentsOf(read.expenses, 'expense', exact),
    ...paymentsOf(read.feeIncome, 'fee-income', exact),
  ]
  const investors = investorsOf(read, exact)
  const decision = decisionOf(read.decision, exact)
  if (terms === null) return null
  const differs = commitmentIssue(investors, terms, child(tree, 'investors')?.at ?? tree.at)
  if (differs !== null) reader.issues.push(differs)
  return {
    file,
    name: terms.name,
    ...namesOf(read, terms.name),
    asOf,
    terms,
    events,
    holdings: read.holdings.map((one) => holdingOf(one, exact)),
    investors,
    local: localOf(read, exact),
    reserves: exact.number(read.reserves),
    concentrationLimit: exact.number(read.concentrationLimit),
    discountRate: exact.number(read.discountRate),
    rates: ratesOf(read, exact),
    index: indexOf(read, exact),
    navs: navsOf(read, exact),
    usPersons: read.usPersons?.value ?? null,
    sectors: {
      allowed: read.sectors.allowed.length === 0 ? null : read.sectors.allowed.map(({ value }) => value),
      excluded: read.sectors.excluded.map(({ value }) => value),
    },
    decision,
    beside: besideOf(decision, exact),
    assumed: exact.assumed,
  }
}

/** Names by language; nothing where the file has one name for both. */
function namesOf(
  { chinese, english }: Pick<ReadFundKeys, 'chinese' | 'english'>,
  name: string,
): Pick<FundFile, 'names'> {
  if (chinese === null && english === null) return {}
  return { names: { zh: chinese?.value ?? name, en: english?.value ?? name } }
}

/** A first closing told as a month or year begins with it. */
const firstDay = (iso: string): string => (iso.length === 4 ? `${iso}-01-01` : iso.length === 7 ? `${iso}-01` : iso)

/**
 * Reads a fund file (`touchstone/fund@1`): terms, what happened to its holdings, its investors. Amounts must be exact
 * (`fund/not-exact`) and in the fund's currency unless a flow gives its day's rate (`fund/currency-differs`); terms must make
 * sense (`fund/life-disorder`, `fund/catch-up-too-small`, `fund/commitments-differ`); besides them the issues of `readDeal`.
 * Terms that are left out are the usual ones of `data/base-rates/decision/fund` (yearly on commitments, compound, whole-fund,
 * with full catch-up) and listed in `assumed`. Never throws for any tree.
 * @example readFund({ kind: 'list', items: [], at: { source: 'a', path: '' } }, { file: 'a', readings: { rules: [] }, baseRates: [] }).issues[0].code // "deal/wrong-shape"
 */
export function readFund(tree: Tree, options: ReadFundOptions): Result<FundFile> {
  const { file } = options
  if (tree.kind === 'scalar' && tree.plain === null && !tree.quoted)
    return fail(issue('input/empty', 'error', tree.at, { file }))
  if (tree.kind !== 'map') {
    const found = tree.kind === 'list' ? 'list' : 'text'
    return fail(issue('deal/wrong-shape', 'error', tree.at, { key: file, expected: 'map', found }))
  }
  const format = formatIssue(tree, file)
  if (format?.code === 'deal/unknown-format') return fail(format)
  const reader = new TreeReader(options.readings)
  if (format !== null) reader.issues.push(format)
  const read = fileOf(tree, reader, file, usualFund(options.baseRates))
  const issues = reader.issues
    .map((one, index) => ({ one, index }))
    .sort((a, b) => (a.one.at.start ?? 0) - (b.one.at.start ?? 0) || a.index - b.index)
    .map(({ one }) => one)
  if (read === null || issues.some((one) => one.severity === 'error')) return fail(...issues)
  return ok(read, issues)
}

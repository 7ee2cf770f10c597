import { issue, type Issue } from '@touchstone/core/facts'
import { chanceShares, columnOf, type Draws, drawsFrom, estimate, exp, ln, shareBelow } from '@touchstone/core/chance'
import { ENDINGS } from '@touchstone/core/market'
import { yearlyReturn } from '@touchstone/core/valuation'
import { type Answers, NO_ANSWERS, worthOfAnswers } from './answers.ts'
import { chanceOf } from './book.ts'
import type { CompanyAhead } from './company-part.ts'
import type { Converter } from './converter.ts'
import { fundFigures } from './fund-figures.ts'
import type { Inputs } from './inputs.ts'
import { judged, secondaryPrice, waitTerms } from './judged.ts'
import { citeOf } from './lookup.ts'
import { leaderNeeded } from './must-be-true.ts'
import { type FundProfile, type FundResult, ourFund } from './our-fund.ts'
import { pictureNumbers } from './picture-numbers.ts'
import { prospects, type Prospects } from './prospects.ts'
import type { InRooms } from './rooms.ts'
import { cashThen, claimAt, laterOpen, wallDays } from './redeemed.ts'
import { sharedByFunds } from './shared-by-funds.ts'
import { isOneLine } from './lines-told.ts'
import { anyUnit } from './some-draws.ts'
import type { PictureNumbers } from './types.ts'
import type { Lasts, Price, Worth } from './value.ts'
import { freeLook } from './wait.ts'

/** What the market makes of the deal, and what that does to our funds. */
export interface MarketPart extends Answers {
  readonly prospects: Prospects
  readonly funds: readonly FundResult[]
  /** Share of the doubt whether money is lost that each input carries. */
  readonly sensitivity: Readonly<Record<string, number>>
  /** The same share carried by how long the money lasts; 0 where that is not known. */
  readonly lasting: number
  readonly routes: Readonly<Record<string, number>>
  /** Part of the mean multiple that the best of a hundred draws bring. */
  readonly bestPercent: number
  /** Chance to lead at which the price is right: a chance, never or anyway; null where the draws do not tell. */
  readonly mustLead: ReturnType<typeof leaderNeeded>
  /** What pictures draw; null in a second opinion, which nobody looks at. */
  readonly pictures: PictureNumbers | null
  readonly issues: readonly Issue[]
}

/**
 * What bins without meaning seem to explain of an event, by number of draws. Few draws cannot show that an input tells
 * nothing, and must not make a loan look like none: no more than a hundredth is taken off.
 */
const noiseOf = (draws: number): number => Math.min(31 / draws, 0.01)

/**
 * Runs the company through its market, writes what comes of it into the book, and holds it against each fund.
 * @example marketPart.length // 6
 */
export function* marketPart<C extends string>(
  inputs: Inputs,
  converter: Converter<C>,
  price: Price<C>,
  value: Worth<C>,
  runway: Lasts | null,
  profiles: readonly FundProfile[],
  priced = true,
  company: CompanyAhead<C> | null = null,
): InRooms<MarketPart | null> {
  const { book, sampler, reference } = inputs
  const { draws } = sampler
  const found = prospects(inputs, converter, price, value, runway, company)
  if (found === null) return null
  yield
  const { asked } = found
  if (profiles.length === 0 && !priced) return doubtAlone(found, lossDoubt(inputs, asked.multiples, runway))
  const made = [
    'market.set',
    price.postFigure,
    ...['market.comparable', 'market.leaderChance', 'market.ownData', 'commercial.usual'].filter((path) =>
      book.has(path),
    ),
    ...(runway === null ? [] : [runway.figure]),
    ...found.terms.figures,
    ...saleFigure(found, inputs),
  ]
  const multiples = drawsFrom('1', asked.multiples)
  book.drawn('market.multiple', multiples, 'market/multiple', made, 'multiple')
  const loss = shareBelow(multiples, 1)
  book.computed('market.loss', chanceOf(loss.value, draws), 'return/loss', ['market.multiple'])
  const followed = drawsFrom('1', asked.withProRata)
  const followedFor = judgedFigure(inputs, 'follow.years', { unit: 'year' })
  book.drawn('return.withoutProRata', multiples, 'return/without-pro-rata', ['market.multiple'], 'multiple')
  if (inputs.deal.ours.proRata?.value !== false)
    book.drawn('return.withProRata', followed, 'return/with-pro-rata', ['market.multiple', followedFor], 'multiple')
  const look = freeLook(asked.fates, asked.multiples, found.pooled, waitTerms(reference).years)
  const gain = (value: number) => ({ kind: 'number', unit: '1', value, as: 'multiple' }) as const
  book.computed('wait.blind', gain(look.blind), 'wait/blind', ['market.multiple'])
  book.computed('wait.freeLook', gain(look.look), 'wait/free-look', ['wait.blind'])
  const { redeeming } = found.terms
  if (redeeming !== null) {
    const value = asked.redeemed
    book.computed('return.redeemed', chanceOf(value, draws), 'return/redeemed', ['market.multiple'], {
      cites: redeeming.cites,
    })
    const day = Math.max(0, redeeming.own.due)
    const open = [redeeming.own, ...redeeming.stack].reduce(
      (sum, one) => (one.due <= day ? sum + claimAt(one, day) : sum),
      0,
    )
    const post = columnOf(price.post)
    book.drawn(
      'redemption.open',
      drawsFrom(
        converter.currency,
        post.map((one) => one * open),
      ),
      'redemption/open',
      [price.postFigure],
    )
    const then = cashThen(asked.fates, redeeming, day)
    if (then !== null)
      book.drawn(
        'redemption.cash',
        drawsFrom(
          converter.currency,
          then.map((one) => one * estimate(price.post).p50),
        ),
        'redemption/cash',
        [price.postFigure],
      )
    book.computed('redemption.years', { kind: 'number', unit: 'year', value: day }, 'redemption/years', [
      'redemption.open',
    ])
    const last = wallDays(redeeming).at(-1) ?? day
    const later = laterOpen(asked.fates, redeeming.own, last)
    if (later > 0) {
      const inYears = book.computed(
        'redemption.last',
        { kind: 'number', unit: 'year', value: last },
        'redemption/last',
        ['redemption.years'],
      )
      book.computed(
        'redemption.later',
        { kind: 'number', unit: converter.currency, value: later * estimate(price.post).p50 },
        'redemption/later',
        [price.postFigure, inYears],
      )
    }
  }
  const years = drawsFrom('year', asked.years)
  book.drawn('market.years', years, 'market/years', made)
  book.drawn('market.irr', yearlyReturn(multiples, years), 'market/irr', ['market.multiple', 'market.years'], 'percent')

  const mustLead = leaderNeeded(asked.multiples, asked.years, asked.fates.leader, found.pooled)
  if (typeof mustLead === 'number')
    book.computed('must.leader', chanceOf(mustLead, draws), 'must/leader', ['market.multiple', 'market.years'])

  const near = book.has('market.comparable') ? columnOfComparable(inputs, converter) : null
  if (near !== null) {
    const post = columnOf(price.post)
    const stake = columnOf(price.stake)
    const pre = drawsFrom(
      converter.currency,
      near.map((one, i) => Math.max(0, one - (post[i] ?? 0) * (stake[i] ?? 0))),
    )
    // Rounds that were all smaller than the money asked here say nothing of a price before it.
    if (estimate(pre).p50 > 0) book.drawn('comparables', pre, 'value/comparables', ['market.comparable'])
  }
  const success = successValues(found, price, judged(reference, 'required.return').mid)
  if (success !== null)
    book.drawn('vcMethod', drawsFrom(converter.currency, success), 'market/vc-method', [
      'market.set',
      price.postFigure,
      judgedFigure(inputs, 'required.return', { unit: '1', as: 'percent' }),
    ])

  const leading = {
    terms: judged(reference, 'leading.terms').mid,
    cost: judged(reference, 'leading.cost').mid,
  }
  yield
  const shared = sharedByFunds(found, sampler.seed, priced, leading, waitTerms(reference))
  const buyer = secondaryPrice(reference)
  if (buyer !== null && profiles.length > 0)
    book.sourced('exit.secondary', { kind: 'number', unit: '1', value: buyer.mid, as: 'percent' }, 'sourced', 'ours', {
      cites: [citeOf(buyer, inputs.deal.asOf)],
    })
  const sold = buyer === null ? [] : ['exit.secondary']
  const unheld: Issue[] = []
  const funds: FundResult[] = []
  for (const profile of profiles) {
    yield
    const one = yield* ourFund(inputs, converter, price, found, shared, profile)
    if (one !== null) {
      funds.push(one)
      continue
    }
    const pair = `${converter.currency}/${profile.terms.currency}`
    const at = { source: inputs.deal.file, path: '/asOf' }
    unheld.push(issue('underwrite/currency-rate-unknown', 'warning', at, { pair, date: inputs.deal.asOf }))
  }
  yield
  const sources = { postFigure: price.postFigure, followedFor, sold, draws }
  for (const { answer } of funds) fundFigures(book, converter.currency, answer, sources)

  const { columns, lost, sensitivity, lasting } = lossDoubt(inputs, asked.multiples, runway)
  yield
  const first = funds[0]
  const worth = first === undefined ? NO_ANSWERS : worthOfAnswers(first, columns, asked.fates.leader)
  return {
    prospects: found,
    funds,
    sensitivity,
    lasting,
    routes: routesOf(asked.fates.ending),
    bestPercent: bestPercentOf(asked.multiples),
    ...worth,
    mustLead,
    pictures: priced
      ? pictureNumbers({
          fates: asked.fates,
          multiples: asked.multiples,
          years: asked.years,
          inputs: columns,
          sensitivity,
          lost,
          loss: loss.value,
          entry: found.terms.entry,
          redeeming,
          sold: Math.min(0.9, Math.max(0.005, estimate(price.stake).p50)),
        })
      : null,
    issues: [...unheld, ...funds.flatMap((one) => one.issues)],
  }
}

/** What the doubt whether money is lost is made of. */
interface LossDoubt extends Pick<MarketPart, 'sensitivity' | 'lasting'> {
  /** Inputs that vary, a column each. */
  readonly columns: Readonly<Record<string, Draws<string>>>
  /** 1 where money is lost. */
  readonly lost: Draws<'1'>
}

function lossDoubt(
  { used, sampler: { draws } }: Inputs,
  multiples: Float64Array,
  runway: { readonly draws: Draws<'year'> } | null,
): LossDoubt {
  const columns: Record<string, Draws<string>> = {}
  for (const one of used)
    if (one.draws.count === draws && !isOneLine(one.path) && varies(one.draws)) columns[one.path] = anyUnit(one.draws)
  const lost = drawsFrom(
    '1',
    multiples.map((one) => (one < 1 ? 1 : 0)),
  )
  const shares = chanceShares(columns, lost)
  const sensitivity = Object.fromEntries(
    Object.entries(shares.inputs).map(([path, { share }]) => [path, Math.max(0, share - noiseOf(draws))]),
  )
  const share = runway === null ? 0 : (chanceShares({ runway: runway.draws }, lost).inputs.runway?.share ?? 0)
  return { columns, lost, sensitivity, lasting: Math.max(0, share - noiseOf(draws)) }
}

/** A market that no fund and no price is held against: what it is asked for is the doubt. */
const doubtAlone = (prospects: Prospects, { sensitivity, lasting }: LossDoubt): MarketPart => ({
  prospects,
  funds: [],
  sensitivity,
  lasting,
  routes: routesOf(prospects.asked.fates.ending),
  bestPercent: bestPercentOf(prospects.asked.multiples),
  ...NO_ANSWERS,
  mustLead: null,
  pictures: null,
  issues: [],
})

/** The chance that a sale is prohibited, as judged at the deal's date, written into the book. */
function saleFigure({ sale }: Prospects, { book, reference, deal }: Inputs): readonly string[] {
  if (sale === null || sale.hazard === null) return []
  const cites = [sale.hazard, judged(reference, 'sale.abroad'), judged(reference, 'sale.prohibited')]
  const value = { kind: 'chance', value: sale.chance, standardError: 0 } as const
  return [
    book.sourced('exit.saleProhibited', value, 'assumed', 'ours', {
      cites: cites.map((one) => citeOf(one, deal.asOf)),
    }),
  ]
}

/** A judged number that a formula names, in the book with its source. Out: its figure. */
function judgedFigure(
  { book, reference, deal }: Inputs,
  name: 'follow.years' | 'required.return',
  print: { readonly unit: 'year' } | { readonly unit: '1'; readonly as: 'percent' },
): string {
  const fact = judged(reference, name)
  const value = { kind: 'number', value: fact.mid, ...print } as const
  return book.sourced(`judged.${name}`, value, 'assumed', 'ours', { cites: [citeOf(fact, deal.asOf)] })
}

/** `marketPart`, as an option of `underwrite`. */
export type RunMarket = typeof marketPart

const varies = (draws: object): boolean => {
  const column = columnOf(draws)
  for (let i = 1; i < column.length; i++) if (column[i] !== column[0]) return true
  return false
}

function columnOfComparable<C extends string>(inputs: Inputs, converter: Converter<C>): Float64Array | null {
  const one = inputs.used.find(({ path }) => path === 'market.comparable')
  const taken = one === undefined ? null : converter.money(one)
  return taken === null ? null : columnOf(taken.draws)
}

function routesOf(ending: Uint8Array): Readonly<Record<string, number>> {
  const counts = ENDINGS.map(() => 0)
  for (const one of ending) counts[one] = (counts[one] ?? 0) + 1
  return Object.fromEntries(ENDINGS.map((name, i) => [name, (counts[i] ?? 0) / Math.max(1, ending.length)]))
}

function bestPercentOf(multiples: Float64Array): number {
  const sorted = Float64Array.from(multiples).sort()
  let all = 0
  let top = 0
  const from = Math.floor(sorted.length * 0.99)
  for (let i = 0; i < sorted.length; i++) {
    all += sorted[i] ?? 0
    if (i >= from) top += sorted[i] ?? 0
  }
  return all > 0 ? top / all : 0
}

/** The venture-capital method over the draws that end in a sale or a listing: what is kept then, brought back, less the money. */
function successValues<C extends string>({ asked }: Prospects, price: Price<C>, required: number): Float64Array | null {
  const { fates } = asked
  const post = columnOf(price.post)
  const stake = columnOf(price.stake)
  const values: number[] = []
  const back = ln(1 + required)
  for (let i = 0; i < fates.count; i++) {
    const ending = fates.ending[i] ?? 0
    if (ending !== 1 && ending !== 2) continue
    const paid = post[i] ?? 0
    const then = (fates.proceeds[i] ?? 0) * (fates.retained[i] ?? 0) * paid * exp(-back * (fates.years[i] ?? 0))
    values.push(Math.max(0, then - paid * (stake[i] ?? 0)))
  }
  const whole = values.length - (values.length % 8)
  return whole < 64 ? null : Float64Array.from(values.slice(0, whole))
}

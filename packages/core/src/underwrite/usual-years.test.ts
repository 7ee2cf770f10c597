import { currencyOfDeal, type Deal } from '@touchstone/core/deal'
import { type Draws, drawsFrom, estimate, sampler } from '@touchstone/core/chance'
import { reference as tables } from '@touchstone/reference'
import { engineReference } from '@touchstone/reference/engine'
import { marketReference } from '@touchstone/reference/market'
import { describe, expect, it } from 'vitest'
import { Book } from './book.ts'
import { companyAhead } from './company-part.ts'
import { Converter } from './converter.ts'
import { amountOf, bareDeal, entry } from './deal.fixture.ts'
import { usualYears } from './doubt-before.ts'
import { Inputs } from './inputs.ts'
import { prospects } from './prospects.ts'
import { askedPrice, burning, type Lasts, worth } from './value.ts'

const reference = { ...engineReference, ...marketReference }
const draws = 8192
type Layer = 'model' | 'application' | 'chip'

function dealOf(layer: Layer, label: string, amount: string, netBurn: string | null = null): Deal {
  const bare = bareDeal()
  const read = (words: string) => amountOf(words, tables.readings)
  return {
    ...bare,
    company: { ...bare.company, layer: entry(layer) },
    finances: { ...bare.finances, netBurn: netBurn === null ? null : read(netBurn) },
    round: { ...bare.round, label: entry(label), amount: read(amount), stake: read('15%') },
  }
}

const middleOf = <U extends string>(found: { readonly draws: Draws<U> } | null): number => {
  if (found === null) throw new Error('nothing found')
  return estimate(found.draws).p50
}

/** How a deal's money lasts, its burn a month, and how many of its draws lose money; `as` says how long instead. */
function run(deal: Deal, as: (lasts: Lasts | null) => Lasts | null = (lasts) => lasts) {
  const currency = currencyOfDeal(deal)
  const inputs = new Inputs(deal, reference, sampler({ draws, seed: '1' }), new Book())
  const converter = new Converter(currency, inputs)
  const price = askedPrice(inputs, converter)
  if (price === null || price === 'void') throw new Error('no price')
  const usual = usualYears(currency, deal, reference, companyAhead, undefined)
  const { runway, company, monthly } = burning(inputs, converter, companyAhead, usual)
  const found = prospects(inputs, converter, price, worth(inputs, converter, price), as(runway), company)
  const multiples = found?.asked.multiples ?? new Float64Array(0)
  return {
    years: middleOf(runway),
    usual: runway?.usual ?? NaN,
    burn: middleOf(monthly),
    loss: multiples.filter((one) => one < 1).length / draws,
    mean: multiples.reduce((sum, one) => sum + one, 0) / draws,
  }
}

describe('a company of which nothing is told', () => {
  it.each([
    ['model', '种子', '2000万元'],
    ['application', 'A', '8000万元'],
    ['chip', 'B', '8亿元'],
  ] as const)('loses money as often as the market’s companies do: %s %s', (layer, label, amount) => {
    const deal = dealOf(layer, label, amount)
    const own = run(deal)
    expect(own.years / own.usual).toBeCloseTo(1, 1)
    expect(Math.abs(own.loss - run(deal, () => null).loss)).toBeLessThan(0.03)
  })

  it('spends more where it raises more', () => {
    const small = run(dealOf('model', 'A', '2000万元'))
    const large = run(dealOf('model', 'A', '2亿元'))
    expect(large.burn / small.burn).toBeGreaterThan(7)
    expect(large.years / small.years).toBeGreaterThan(0.75)
    expect(large.years / small.years).toBeLessThan(1.3)
  })
})

describe('how long money lasts', () => {
  const deal = dealOf('model', 'A', '2亿元')
  const lasting = (times: number): number =>
    run(deal, (lasts) =>
      lasts === null || lasts.usual === null
        ? null
        : { ...lasts, draws: drawsFrom('year', new Float64Array(draws).fill(times * lasts.usual)) },
    ).loss

  it('is never worse for being longer', () => {
    const losses = [0.25, 0.5, 1, 1.5, 2].map(lasting)
    losses.slice(1).forEach((one, i) => expect(one).toBeLessThan((losses[i] ?? 0) + 0.01))
  })

  it('is the usual where the usual burn is told, shorter with twice that', () => {
    const before = run(deal)
    const telling = (times: number) =>
      run(dealOf('model', 'A', '2亿元', `${Math.round((times * before.burn) / 1e4)}万元/月`))
    expect(Math.abs(telling(1).loss - before.loss)).toBeLessThan(0.03)
    expect(telling(2).loss).toBeGreaterThan(before.loss + 0.02)
    expect(telling(4).loss).toBeGreaterThan(telling(2).loss + 0.02)
  })
})

describe('doubt about the worth', () => {
  it('lifts no mean: asked at the middle of its comparable rounds a company is worth it, however wide they are', () => {
    // Asked are 2 ÷ 15 % = 13.3; the ends lie as far from it in the logarithm.
    const [narrow, wide] = ['12亿到14.8亿元', '5亿到35.5亿元'].map((words) => {
      const deal = dealOf('model', 'A', '2亿元')
      return run({ ...deal, assumptions: { 'market.comparable': amountOf(words, tables.readings) } })
    })
    expect(Math.abs((wide?.mean ?? 0) / (narrow?.mean ?? 1) - 1)).toBeLessThan(0.08)
    expect(wide?.loss ?? 0).toBeGreaterThan(narrow?.loss ?? 1)
  })
})

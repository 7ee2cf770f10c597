import { currencyOfDeal } from '@touchstone/core/deal'
import { sampler } from '@touchstone/core/chance'
import { reference as tables } from '@touchstone/reference'
import { marketReference } from '@touchstone/reference/market'
import { describe, expect, it } from 'vitest'
import { Book } from './book.ts'
import { Converter } from './converter.ts'
import { amountOf, bareDeal } from './deal.fixture.ts'
import { doubtBefore, usualWorth } from './doubt-before.ts'
import { Inputs } from './inputs.ts'
import { marketPart } from './market-part.ts'
import { allRooms } from './rooms.ts'
import { askedPrice, worth } from './value.ts'

const money = (words: string) => amountOf(words, tables.readings)
const bare = bareDeal()
const deal = { ...bare, round: { ...bare.round, amount: money('3亿元'), stake: amountOf('15%', tables.readings) } }
const currency = currencyOfDeal(deal)

/** Tables that nothing was drawn from yet: what is kept is kept by them. */
const fresh = () => ({ ...tables, ...marketReference })

const marketOf = (asked: boolean) => {
  const inputs = new Inputs(deal, fresh(), sampler({ draws: 4096, seed: '1' }), new Book())
  const converter = new Converter(currency, inputs)
  const price = askedPrice(inputs, converter)
  if (price === null || price === 'void') throw new Error('no price')
  const run = marketPart(inputs, converter, price, worth(inputs, converter, price), null, [], asked)
  return { part: allRooms(run), book: inputs.book }
}

describe('the doubt before anything was told', () => {
  it('is the same whether the usual worth was asked for before it or not', () => {
    const run = { market: marketPart }
    const alone = allRooms(doubtBefore(currency, deal, fresh(), run, null))
    const after = fresh()
    expect(usualWorth(currency, deal, after, undefined, true)).toBeGreaterThan(0)
    expect(allRooms(doubtBefore(currency, deal, after, run, null))).toEqual(alone)
    // and the worth that it began from is used once: what follows is drawn anew and is the same
    expect(usualWorth(currency, deal, after, undefined, true)).toBe(
      usualWorth(currency, deal, fresh(), undefined, false),
    )
    expect(alone?.worth['commercial.revenue'] ?? 0).toBeGreaterThan(0)
  })

  it('asks a market only whether money is lost, and hears what the whole of it says', () => {
    const whole = marketOf(true)
    const little = marketOf(false)
    expect(little.part?.sensitivity).toEqual(whole.part?.sensitivity)
    expect(little.part?.routes).toEqual(whole.part?.routes)
    expect([little.book.has('market.multiple'), whole.book.has('market.multiple')]).toEqual([false, true])
  })
})

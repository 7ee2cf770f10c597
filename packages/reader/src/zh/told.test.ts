import { reference } from '@touchstone/reference'
import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'
import type { ReadDeal } from '../types.ts'
import { halfOf } from './dice.fixture.ts'
import { type ToldArticle, type ToldDeal, toldOf } from './told.fixture.ts'

const key = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·.&'-]+/g, '')
const names = (list: readonly { readonly name: string }[]): readonly string[] => list.map((one) => key(one.name))
const label = (raw: string | null): string | null => {
  const bare =
    raw
      ?.normalize('NFKC')
      .replace(/融资$|融資$/, '')
      .replace(/[轮輪]$/, '')
      .toLowerCase() ?? null
  return bare === null || bare === '新一' || bare === '' ? null : bare.replace('種子', '种子').replace(/戰略/, '战略')
}
const near = (value: number | null): string => (value === null ? '' : value.toPrecision(3))
const money = (low: number | null, high: number | null, currency: string | null): string =>
  `${near(low)}~${near(high)}${currency ?? ''}`

interface Facts {
  readonly company: readonly string[]
  readonly amount: readonly string[]
  readonly round: readonly string[]
  readonly lead: readonly string[]
  readonly investors: readonly string[]
  readonly valuation: readonly string[]
}
const present = <T>(list: readonly (T | null)[]): readonly T[] => list.filter((one): one is T => one !== null)

/** One name for a company, however it is called: its brand, its legal name or its Latin one. */
const brandOf = (article: ToldArticle, name: string): string => {
  const own = article.gold.companies.find((one) => [one.name, ...one.aliases].some((way) => key(way) === key(name)))
  return key(own?.name ?? name)
}

const wantedOf = (article: ToldArticle): Facts => {
  const rounds = article.gold.deals.filter((one) => one.relation === 'round')
  const amount = (one: ToldDeal): string | null =>
    one.amount === null ? null : money(one.amount[0], one.amount[1], one.currency)
  return {
    company: [...new Set(rounds.map((one) => key(one.company)))],
    amount: present(rounds.map(amount)),
    round: present(rounds.map((one) => label(one.round))),
    lead: rounds.flatMap((one) => one.lead.map(key)),
    investors: rounds.flatMap((one) => [...one.lead, ...one.others, ...one.existing].map(key)),
    valuation: present(
      rounds.map((one) =>
        one.valuation === null ? null : money(one.valuation[0], one.valuation[1], one.valuation_currency),
      ),
    ),
  }
}

const foundOf = (article: ToldArticle, deals: readonly ReadDeal[]): Facts => {
  const rounds = deals.filter((one) => one.relation === 'round' && one.status === 'completed')
  return {
    company: [...new Set(rounds.map((one) => brandOf(article, one.company)))],
    amount: present(
      rounds.map((one) => (one.amount === null ? null : money(one.amount.low, one.amount.high, one.amount.currency))),
    ),
    round: present(rounds.map((one) => label(one.round))),
    lead: rounds.flatMap((one) => names(one.leads)),
    investors: rounds.flatMap((one) => names([...one.leads, ...one.investors, ...one.existing])),
    valuation: present(
      rounds.map((one) =>
        one.valuation === null ? null : money(one.valuation.low, one.valuation.high, one.valuation.currency),
      ),
    ),
  }
}

/** How many of the one are in the other, each once. */
function shared(wanted: readonly string[], found: readonly string[]): number {
  const left = [...wanted]
  return found.filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
}

const articles = Array.from({ length: 400 }, (_, at) => toldOf(at + 5001, 'all'))
const readings = articles.map((one) =>
  read(one.text, { readings: reference.readings, models: reference.models, published: one.date }),
)
const f1 = (field: keyof Facts): number => {
  let [right, all] = [0, 0]
  for (const [at, one] of articles.entries()) {
    const wanted = wantedOf(one)[field]
    const found = foundOf(one, readings[at]?.deals ?? [])[field]
    right += shared(wanted, found)
    all += wanted.length + found.length
  }
  return (2 * right) / all
}

describe('Chinese articles made of many ways of telling', () => {
  it.each([
    ['company', 0.952],
    ['amount', 0.987],
    ['round', 0.99],
    ['lead', 0.965],
    ['investors', 0.965],
    ['valuation', 0.972],
  ] as const)('%s is read at %s and better', (field, least) => {
    expect(f1(field)).toBeGreaterThanOrEqual(least)
  })
  it('gives out no total and no purse of somebody else as a round', () => {
    const wrong = articles.flatMap((one, at) => {
      const totals = one.gold.deals
        .filter((deal) => deal.relation === 'cumulative' && deal.amount !== null)
        .map((deal) => money(deal.amount?.[0] ?? null, deal.amount?.[1] ?? null, deal.currency))
      return (readings[at]?.deals ?? [])
        .filter((deal) => deal.relation === 'round' && deal.amount !== null)
        .filter((deal) =>
          totals.includes(money(deal.amount?.low ?? null, deal.amount?.high ?? null, deal.amount?.currency ?? null)),
        )
        .map((deal) => `${one.id} ${deal.company}`)
    })
    expect(wrong).toEqual([])
  })
  it('are the same for the same seed, and keep their halves apart', () => {
    expect(toldOf(7, 'A')).toEqual(toldOf(7, 'A'))
    for (const half of ['A', 'B'] as const)
      for (const way of toldOf(11, half).used.filter((one) => /^(?:head|intro|event|lead|payer)/.test(one)))
        expect([way, halfOf(way)]).toEqual([way, half])
  })
})

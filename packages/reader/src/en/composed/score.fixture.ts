import { reference } from '@touchstone/reference'
import { read } from '../../read.ts'
import type { ReadDeal } from '../../types.ts'
import type { GoldDeal } from '../../composed.fixture.ts'
import type { Article } from './article.fixture.ts'

/** The fields of completed rounds that are counted. */
export const FIELDS = ['company', 'amount', 'round', 'lead', 'investors', 'valuation'] as const
type Field = (typeof FIELDS)[number]

const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
const near = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(Number(value.toPrecision(3)))
const WORDS: Readonly<Record<string, string>> = {
  seed: '种子',
  'pre-seed': 'Pre-种子',
  angel: '天使',
  strategic: '战略',
}
const label = (round: string | null): readonly string[] => {
  const bare = round?.replace(/^series /i, '') ?? null
  return bare === null ? [] : [WORDS[bare] ?? bare]
}
const rounds = <T extends { readonly relation: string; readonly status: string }>(deals: readonly T[]): readonly T[] =>
  deals.filter((one) => one.relation === 'round' && one.status === 'completed')

const wantedOf = (gold: readonly GoldDeal[]): Readonly<Record<Field, readonly string[]>> => ({
  company: [...new Set(gold.map((one) => letters(one.company)))],
  amount: gold.flatMap((one) =>
    one.amount === null ? [] : [`${one.amount.map(near).join('-')}${one.currency ?? ''}`],
  ),
  round: gold.flatMap((one) => label(one.round)),
  lead: gold.flatMap((one) => one.lead.map(letters)),
  investors: gold.flatMap((one) => [...one.lead, ...one.others, ...one.existing].map(letters)),
  valuation: gold.flatMap((one) => (one.valuation === null ? [] : [one.valuation.map(near).join('-')])),
})
const foundOf = (deals: readonly ReadDeal[]): Readonly<Record<Field, readonly string[]>> => ({
  company: [...new Set(deals.map((one) => letters(one.company)))],
  amount: deals.flatMap((one) =>
    one.amount === null ? [] : [`${[one.amount.low, one.amount.high].map(near).join('-')}${one.amount.currency}`],
  ),
  round: deals.flatMap((one) => label(one.round)),
  lead: deals.flatMap((one) => one.leads.map(({ name }) => letters(name))),
  investors: deals.flatMap((one) => [...one.leads, ...one.investors, ...one.existing].map(({ name }) => letters(name))),
  valuation: deals.flatMap((one) =>
    one.valuation === null ? [] : [[one.valuation.low, one.valuation.high].map(near).join('-')],
  ),
})

/** How well the reader reads articles: F1 of each field of completed rounds, bags per article. */
export function scoreOf(articles: readonly Article[]): Readonly<Record<Field, number>> {
  const counts = Object.fromEntries(FIELDS.map((field) => [field, { right: 0, all: 0 }]))
  for (const one of articles) {
    const wanted = wantedOf(rounds(one.gold.deals))
    const found = foundOf(rounds(read(one.text, { readings: reference.readings, published: one.date }).deals))
    for (const field of FIELDS) {
      const left = [...wanted[field]]
      const count = counts[field]
      if (count === undefined) continue
      count.all += left.length + found[field].length
      for (const name of found[field]) {
        const at = left.indexOf(name)
        if (at < 0) continue
        left.splice(at, 1)
        count.right += 2
      }
    }
  }
  const f1 = (field: Field): number => (counts[field]?.right ?? 0) / (counts[field]?.all ?? 1)
  return {
    company: f1('company'),
    amount: f1('amount'),
    round: f1('round'),
    lead: f1('lead'),
    investors: f1('investors'),
    valuation: f1('valuation'),
  }
}

import type { Amount, Deal, Entry } from '@touchstone/core/deal'
import type { ReadingsTable } from '@touchstone/core/facts'
import { readQuantity, scanQuantities } from '@touchstone/core/units'

const entry = <T>(value: T, literal = String(value)): Entry<T> => {
  const at = { source: 'test.deal.yaml', path: '/test' }
  return { value, literal, at, cites: [{ kind: 'entered', at, literal }] }
}

/** An amount as a deal file would hold it, read from words. */
export function amountOf(words: string, readings: ReadingsTable, unit?: string): Amount {
  const read = readQuantity(words, { readings, defaultCurrency: 'CNY', ...(unit === undefined ? {} : { unit }) })
  if (!read.ok) throw new Error(`${words} cannot be read`)
  return entry(read.value, words)
}

/** A claim as a deal file would hold it, with the amounts of its words. */
export const claimOf = (words: string, readings: ReadingsTable): Deal['claims'][number] => ({
  says: entry(words),
  amounts: scanQuantities(words, { readings, defaultCurrency: 'CNY' }),
})

/** A deal with nothing but a name, for tests to add to. */
export function bareDeal(name = '青砚智能', asOf = '2023-04-30'): Deal {
  return {
    format: 'touchstone/deal@1',
    file: 'test.deal.yaml',
    asOf,
    seed: null,
    company: {
      name: entry(name),
      english: null,
      layer: entry('model' as const),
      country: entry('CN'),
      domicile: null,
      founded: null,
      stage: null,
    },
    sources: [],
    round: {
      label: null,
      amount: null,
      credits: null,
      secondary: null,
      stake: null,
      preMoney: null,
      postMoney: null,
      pool: null,
      instrument: null,
      leads: [],
      investors: [],
      existingInvestors: [],
      tranches: [],
    },
    terms: {},
    existing: [],
    finances: { cash: null, netBurn: null, revenueByLine: [], topCustomersShare: null, grants: null, commitments: [] },
    model: {
      name: null,
      parameters: null,
      activeParameters: null,
      tokens: null,
      accelerators: { type: null, count: null, months: null, rent: null },
      trained: null,
      released: null,
    },
    team: { people: null, monthlyPay: null, roles: [] },
    ours: { cheque: null, proRata: null },
    assumptions: {},
    claims: [],
  }
}

export { entry }

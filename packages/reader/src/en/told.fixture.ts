import { reference } from '@touchstone/reference'
import { read } from '../read.ts'

const millions = (one: { readonly low: number | null; readonly high: number | null } | null): string =>
  one === null ? '' : String((one.low ?? one.high ?? 0) / 1e6)
const names = (list: readonly { readonly name: string }[]): string => list.map((one) => one.name).join(', ')

/** Each deal as one line: whose, of what kind and state, which round, its millions, its price, who led, who joined. */
export const told = (text: string): readonly string[] =>
  read(text, { readings: reference.readings, published: '2026-09-15' }).deals.map((one) => {
    const joined = [...one.investors, ...one.existing]
    return [
      one.company,
      one.relation === 'round' ? '' : one.relation,
      one.status === 'completed' ? '' : one.status,
      one.historic ? 'before' : '',
      one.round ?? '',
      millions(one.amount),
      one.valuation === null ? '' : `at ${millions(one.valuation)}`,
      one.leads.length > 0 ? `led by ${names(one.leads)}` : '',
      joined.length > 0 ? `with ${names(joined)}` : '',
    ]
      .filter((part) => part !== '')
      .join(' | ')
  })

import { reference } from '@touchstone/reference'
import type { Composed, GoldDeal } from './composed.fixture.ts'
import { read } from './read.ts'
import type { ReadDeal } from './types.ts'

const label = (raw: string | null): string | null => {
  const bare = raw?.replace(/(?:轮| round)$/, '').replace(/^Series /, '') ?? null
  return bare === 'seed' ? '种子' : bare
}
const near = (value: number | null): string => (value === null ? '' : value.toPrecision(3))
/** What counts of a record: whose, of what kind and state, which round, how much. */
const wanted = (one: GoldDeal): string =>
  [
    one.company,
    one.relation,
    one.status,
    label(one.round) ?? '',
    ...(one.amount === null ? ['none'] : [...one.amount.map(near), one.currency]),
  ].join('|')
const found = (one: ReadDeal): string =>
  [
    one.company,
    one.relation,
    one.status,
    one.round ?? '',
    ...(one.amount === null ? ['none'] : [near(one.amount.low), near(one.amount.high), one.amount.currency]),
  ].join('|')

const done = (one: { readonly relation: string; readonly status: string }): boolean =>
  one.relation === 'round' && (one.status === 'completed' || one.status === 'partly_closed')
const scopeOf = (one: GoldDeal): string | null => one.amount_scope

/** What became of the articles: the share of records right, rounds that are done and were read, and what was given out as done. */
export interface Score {
  readonly records: number
  readonly rounds: number
  readonly unsafe: readonly string[]
}

/** Reads every article and holds what it gives against its facts. */
export function scored(articles: readonly Composed[]): Score {
  let [right, all, kept, rounds] = [0, 0, 0, 0]
  const unsafe: string[] = []
  for (const { text, date, gold } of articles) {
    const { deals } = read(text, { readings: reference.readings, published: date })
    const left = deals.map(found)
    for (const one of gold.deals) {
      const at = left.indexOf(wanted(one))
      if (at >= 0) left.splice(at, 1)
      right += Number(at >= 0)
      if (done(one) && !one.historic && scopeOf(one) === 'round') {
        rounds++
        kept += Number(deals.some((it) => done(it) && it.company === one.company && it.round === label(one.round)))
      }
    }
    all += gold.deals.length + deals.length
    const whole = gold.deals.filter((one) => done(one) && scopeOf(one) !== 'single_ticket')
    const given = deals.filter((one) => done(one) && one.amount?.scope !== 'single_ticket')
    for (const one of given)
      if (!whole.some((it) => it.amount === null || one.amount === null || near(it.amount[0]) === near(one.amount.low)))
        unsafe.push(text)
  }
  return { records: (2 * right) / all, rounds: rounds === 0 ? 1 : kept / rounds, unsafe }
}

import { reference } from '@touchstone/reference'
import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'
import type { ReadDeal, ReadName } from '../types.ts'
import { againOpenings } from './openings-again.fixture.ts'
import { flashOpenings } from './openings-flash.fixture.ts'
import { partyOpenings } from './openings-parties.fixture.ts'
import { registerOpenings } from './openings-register.fixture.ts'
import { severalOpenings } from './openings-several.fixture.ts'

const yi = (value: number | null): string => (value === null ? '?' : `${value / 1e8}`)
const named = (sign: string, list: readonly ReadName[]): string =>
  list.length === 0 ? '' : `${sign}${list.map((one) => one.name).join('、')}`
const interval = (low: number | null, high: number | null): string =>
  low === high ? yi(low) : `${yi(low)}~${yi(high)}`

/** What is read of a deal, in one line. */
const lineOf = (one: ReadDeal): string =>
  [
    one.company,
    one.relation === 'round' ? '' : one.relation,
    one.status === 'completed' ? '' : one.status,
    one.round ?? '',
    one.amount === null
      ? ''
      : `${interval(one.amount.low, one.amount.high)}亿${one.amount.currency}${one.amount.scope === 'round' ? '' : ` ${one.amount.scope}`}`,
    one.valuation === null ? '' : `值${interval(one.valuation.low, one.valuation.high)}亿`,
    named('领', one.leads),
    named('投', one.investors),
    named('老', one.existing),
    named('顾', one.advisers),
  ]
    .filter((part) => part !== '')
    .join(' | ')

/** Openings with what is to be read of them: a blank line between two, an arrow before each deal. */
const cases = (text: string): readonly (readonly [text: string, deals: readonly string[]])[] =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => {
      const lines = block
        .trim()
        .split('\n')
        .map((one) => one.trim())
      return [
        lines.filter((one) => !one.startsWith('→')).join('\n'),
        lines.filter((one) => one.startsWith('→ ')).map((one) => one.slice(2)),
      ] as const
    })

describe.each([
  ['who pays', partyOpenings],
  ['one round after another', againOpenings],
  ['a change of the register', registerOpenings],
  ['one round in a flash', flashOpenings],
  ['several companies', severalOpenings],
])('openings that tell of %s', (_, openings) => {
  it.each(cases(openings))('%s', (text, deals) => {
    const found = read(text, { readings: reference.readings, models: reference.models, published: '2026-09-15' })
    expect(found.deals.map(lineOf)).toEqual(deals)
  })
})

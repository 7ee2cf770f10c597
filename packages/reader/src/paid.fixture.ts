import { reference } from '@touchstone/reference'
import { read } from './read.ts'
import type { ReadDeal } from './types.ts'

/** A text, and what is held against its reading. */
export type Told = readonly [text: string, want: string]

/** Lines of a text, `→` and what it tells; `/` in a text is where a line of it ends. */
export const told = (lines: string): readonly Told[] =>
  lines
    .split('\n')
    .map((line) => line.trim().split(' → '))
    .filter((parts) => parts.length === 2)
    .map(([text = '', want = '']) => [text.replaceAll(' / ', '\n'), want])

const deals = (text: string): readonly ReadDeal[] =>
  read(text, { readings: reference.readings, published: '2026-09-15' }).deals
const sorted = (all: readonly string[]): string => [...new Set(all)].sort().join(', ')

/** Who put money in by a text: those who led, and behind a bar all others. */
export const paid = (text: string): string => {
  const found = deals(text)
  const leads = found.flatMap((one) => one.leads.map(({ name }) => name))
  const others = found.flatMap((one) => [...one.investors, ...one.existing].map(({ name }) => name))
  return [sorted(leads), sorted(others)].join(' | ').trim()
}

/** The rounds that a text tells of, each with its size and its price in millions. */
export const priced = (text: string): string =>
  deals(text)
    .map(({ round, amount, valuation }) =>
      [
        round ?? '–',
        amount === null ? '–' : (amount.low ?? 0) / 1e6,
        valuation === null ? '–' : (valuation.low ?? 0) / 1e6,
      ].join(' '),
    )
    .sort()
    .join(', ')

import { reference } from '@touchstone/reference'
import { read } from './read.ts'
import type { ReadDeal } from './types.ts'

/** A deal as one line: whose, of what kind and state unless it is a round that is done, which round and its size as written. */
const lineOf = (one: ReadDeal): string =>
  [
    one.company,
    one.relation === 'round' ? '' : one.relation,
    one.status === 'completed' ? '' : one.status,
    one.round ?? '',
    one.amount?.raw ?? '',
  ]
    .filter((part) => part !== '')
    .join(' | ')

const dealsOf = (text: string): readonly ReadDeal[] =>
  read(text, { readings: reference.readings, published: '2026-09-15' }).deals

/** The deals that a text tells of. */
export const lines = (text: string): readonly string[] => dealsOf(text).map(lineOf)

/** Those that it gives out as rounds that are done, of today or before. */
export const closed = (text: string): readonly string[] =>
  dealsOf(text)
    .filter(({ relation, status }) => relation === 'round' && (status === 'completed' || status === 'partly_closed'))
    .map(lineOf)

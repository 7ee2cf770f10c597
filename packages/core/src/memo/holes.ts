import type { Cite } from '@touchstone/core/facts'
import type { Named } from '@touchstone/core/underwrite'
import type { BELOW_STATEMENTS } from './below-keys.ts'
import type { FigureForm, Hole, Statement } from './types.ts'
import type { STATEMENTS } from './keys.ts'

type All = typeof STATEMENTS & typeof BELOW_STATEMENTS

export const figure = (id: string, form: FigureForm): Hole => ({ kind: 'figure', id, form })
export const name = (text: string): Hole => ({ kind: 'name', text })
/** A fund as a text of each language calls it. */
export const fundName = ({ name: said, names }: Named): Hole =>
  names === undefined ? name(said) : { kind: 'name', text: names.zh, latin: names.en }
export const term = (key: string): Hole => ({ kind: 'term', key })
export const quote = (text: string, cites: readonly Cite[]): Hole => ({ kind: 'quote', text, cites })
export const list = (items: readonly Hole[]): Hole => ({ kind: 'list', items })

/** A sentence with exactly the holes its key asks for. */
export const statement = <K extends keyof All>(key: K, holes: Readonly<Record<All[K][number], Hole>>): Statement => ({
  key,
  holes,
})

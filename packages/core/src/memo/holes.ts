import type { Cite } from '@touchstone/core/facts'
import type { StatementKey } from './keys.ts'
import type { FigureForm, Hole, Statement } from './types.ts'
import type { STATEMENTS } from './keys.ts'

export const figure = (id: string, form: FigureForm): Hole => ({ kind: 'figure', id, form })
export const name = (text: string): Hole => ({ kind: 'name', text })
export const term = (key: string): Hole => ({ kind: 'term', key })
export const quote = (text: string, cites: readonly Cite[]): Hole => ({ kind: 'quote', text, cites })
export const list = (items: readonly Hole[]): Hole => ({ kind: 'list', items })

/** A sentence with exactly the holes its key asks for. */
export const statement = <K extends StatementKey>(
  key: K,
  holes: Readonly<Record<(typeof STATEMENTS)[K][number], Hole>>,
): Statement => ({ key, holes })

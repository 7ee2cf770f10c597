import type { OwnNumbers } from '@touchstone/core/deal'
import type { Composing } from './composing.ts'
import { partFigure } from './figures.ts'
import { figure, name, quote, statement, term } from './holes.ts'
import { OWN_COLUMNS } from './keys.ts'
import type { Block, Hole } from './types.ts'

const NOTHING = name('–')

const said = (entry: { readonly literal: string; readonly cites: OwnNumbers['reader']['cites'] } | null): Hole =>
  entry === null ? NOTHING : quote(entry.literal, entry.cites)

/** The latest of each reader, in the order in which readers first wrote; how often one of them wrote before. */
function latest(rows: readonly OwnNumbers[]): { readonly rows: readonly OwnNumbers[]; readonly earlier: number } {
  const by = new Map<string, OwnNumbers>()
  for (const row of rows) by.set(row.reader.value.trim(), row)
  return { rows: [...by.values()], earlier: rows.length - by.size }
}

/**
 * What readers of the memo wrote down themselves, beside what we say: price before the money and chance of losing it, and
 * whether it was written before our verdict was open. Nothing is averaged. Nothing in the external edition.
 * @example ownBlocks({ u: inventedUnderwriting, edition: 'internal', depth: 'screen' }).length // 0
 */
export function ownBlocks({ u, edition, own = [] }: Composing): readonly Block[] {
  if (edition === 'external' || own.length === 0) return []
  const { rows, earlier } = latest(own)
  const most = u.funds.flatMap(({ fund }) =>
    u.figures[`fund.${fund}.most`] === undefined ? [] : [`fund.${fund}.most`],
  )
  const ceiling = partFigure(u, 'ceiling')
  const loss = partFigure(u, 'lossProbability')
  const price = most[0] ?? ceiling?.id
  return [
    { kind: 'heading', level: 2, statement: statement('section/own', {}) },
    {
      kind: 'table',
      caption: statement('own/caption', {}),
      columns: OWN_COLUMNS.map((one) => `column/${one}`),
      rows: [
        [
          term('own/ours'),
          name(u.asOf),
          price === undefined ? NOTHING : figure(price, 'page'),
          loss === null ? NOTHING : figure(loss.id, 'page'),
          NOTHING,
        ],
        ...rows.map((row): readonly Hole[] => [
          name(row.reader.value.trim()),
          row.date === null ? NOTHING : name(row.date.value),
          said(row.price),
          said(row.loss),
          term(row.before?.value === true ? 'own/before' : 'own/after'),
        ]),
      ],
    },
    {
      kind: 'list',
      ordered: false,
      items: [
        statement('own/never-averaged', {}),
        ...(earlier === 0 ? [] : [statement('own/earlier', { count: name(String(earlier)) })]),
        ...rows.flatMap((row) =>
          row.note === null
            ? []
            : [statement('own/note', { reader: name(row.reader.value.trim()), note: said(row.note) })],
        ),
      ],
    },
  ]
}

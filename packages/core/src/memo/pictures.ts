import type { Figure, Underwriting } from '@touchstone/core/underwrite'
import type { Composing } from './composing.ts'
import { partFigure, share } from './figures.ts'
import { figure, fundName, statement, term } from './holes.ts'
import type { Block, PictureData, Statement } from './types.ts'

const under = (values: readonly number[], limit: number): number => values.filter((one) => one < limit).length

/** Quarters of the fan: until nearly all draws are out of cash, two years at least and six at most. */
const quartersShown = (out: readonly number[]): number => {
  const end = out.findIndex((one) => one >= 0.95)
  return Math.min(24, Math.max(8, end < 0 ? 24 : end + 2))
}

/** Figures that the titles of pictures say. */
export function picturesAsFigures(u: Underwriting): Readonly<Record<string, Figure>> {
  const { pictures = null } = u
  if (pictures === null) return {}
  const { dots, paid, tornado, exits } = pictures
  const count = (id: string, value: number): Figure => ({
    ...share(id, 0, 'memo/counted', ['market.multiple']),
    value: { kind: 'number', unit: '1', value, as: 'count' },
  })
  const [first] = tornado
  const price = exits.find(({ exit }) => exit >= 1 - 1e-9)
  const late = u.funds[0]
  const made = [
    count('memo.dots.lost', under(dots, 1)),
    count('memo.dots.more', dots.length - under(dots, 3)),
    share(
      'memo.paid',
      paid.reduce((sum, one) => sum + one, 0),
      'memo/counted',
      ['market.multiple', 'market.years'],
    ),
    ...(late === undefined
      ? []
      : [
          share(
            'memo.paid.late',
            paid.reduce((sum, one, year) => sum + (year + 1 > late.left ? one : 0), 0),
            'memo/counted',
            ['market.multiple', 'market.years'],
          ),
        ]),
    ...(first === undefined
      ? []
      : [
          share('memo.tornado.low', first.atLow, 'memo/counted', ['market.multiple']),
          share('memo.tornado.high', first.atHigh, 'memo/counted', ['market.multiple']),
        ]),
    ...(price === undefined ? [] : [share('memo.exit.share', price.ours, 'memo/counted', ['asked.post'])]),
  ]
  const has = (id: string): boolean => u.figures[id] !== undefined
  return Object.fromEntries(
    made.map((one) => [
      one.id,
      one.formula === null ? one : { ...one, formula: { ...one.formula, inputs: one.formula.inputs.filter(has) } },
    ]),
  )
}

/** Pictures of the company, which anybody may see: cash, who is paid first, what must be bought back. */
function ofCompany({ u }: Composing): readonly (readonly [Statement, PictureData])[] {
  const { years = null, pictures = null } = u
  const runway = partFigure(u, 'runway')
  const found: (readonly [Statement, PictureData])[] = []
  if (years !== null && runway !== null) {
    const shown = quartersShown(years.outOfCash)
    found.push([
      statement('picture/fan', { runway: figure(runway.id, 'full') }),
      {
        kind: 'fan',
        currency: years.currency,
        levels: years.levels,
        cash: years.cash.slice(0, shown),
        out: years.outOfCash.slice(0, shown),
      },
    ])
  }
  if (pictures === null) return found
  const { currency, post, exits, wall } = pictures
  if (u.figures['asked.post'] !== undefined)
    found.push([
      statement('picture/waterfall', {
        price: figure('asked.post', 'middle'),
        share: figure('memo.exit.share', 'full'),
      }),
      { kind: 'exits', currency, post, exits },
    ])
  if (wall.length > 0 && u.figures['redemption.open'] !== undefined && u.figures['redemption.years'] !== undefined)
    found.push([
      statement('picture/wall', {
        years: figure('redemption.years', 'full'),
        open: figure('redemption.open', 'middle'),
      }),
      {
        kind: 'claims',
        currency,
        days: wall.map(({ years: at, ours, others, later, cash }) => ({
          years: at,
          ours: ours * post,
          others: others * post,
          later: later * post,
          cash: cash === null ? null : cash * post,
        })),
      },
    ])
  return found
}

/** Pictures of our own money and of what would change our mind; never outside. */
function ofOurs({ u }: Composing): readonly (readonly [Statement, PictureData])[] {
  const { pictures = null, funds } = u
  if (pictures === null) return []
  const [first] = pictures.tornado
  const [fund] = funds
  return [
    [
      statement('picture/dots', {
        lost: figure('memo.dots.lost', 'full'),
        more: figure('memo.dots.more', 'full'),
        multiple: figure('market.multiple', 'full'),
      }),
      { kind: 'dots', values: pictures.dots },
    ],
    ...(first === undefined
      ? []
      : [
          [
            statement('picture/tornado', {
              input: term(`input/${first.input}`),
              low: figure('memo.tornado.low', 'of100'),
              high: figure('memo.tornado.high', 'of100'),
            }),
            { kind: 'tornado', base: pictures.lossBase, rows: pictures.tornado },
          ] as const,
        ]),
    [
      fund === undefined
        ? statement('picture/paid', { paid: figure('memo.paid', 'of100') })
        : statement('picture/timing', {
            paid: figure('memo.paid', 'of100'),
            fund: fundName(fund),
            late: figure('memo.paid.late', 'of100'),
          }),
      {
        kind: 'timing',
        paid: pictures.paid,
        ends: funds.map(({ name, names, left }) => ({ name, ...(names === undefined ? {} : { names }), years: left })),
      },
    ],
  ]
}

/** Pictures, each with its finding; nothing where no market was run. */
export const pictureBlocks = (c: Composing): readonly Block[] =>
  [...(c.edition === 'external' ? [] : ofOurs(c)), ...ofCompany(c)].map(([title, data]) => ({
    kind: 'picture',
    title,
    data,
  }))

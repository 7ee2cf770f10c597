import {
  type CompanyYearsAnswer,
  type Estimate,
  type Figure,
  type Payers,
  type Underwriting,
} from '@touchstone/core/underwrite'
import type { Composing } from './composing.ts'
import { partFigure, share } from './figures.ts'
import { fundName, figure, list, name, statement, term } from './holes.ts'
import type { Block, Hole, Statement } from './types.ts'

/** Years that the table of a company's future shows. */
const YEARS_SHOWN = [1, 2, 3, 5, 10] as const

type Money = 'revenue' | 'burn' | 'cash'
const rowsOf = (years: CompanyYearsAnswer, what: Money | 'grossMargin', year: number): readonly number[] =>
  (what === 'cash' ? years.cash[year * 4 - 1] : years[what][year - 1]) ?? []

/**
 * A fan's quantiles as an estimate. The mean is that of straight lines between the quantiles, flat beyond them; the errors
 * those of quantiles of independent draws, √(p(1−p)/n) over the density that the neighbouring quantiles give.
 * In: p5, p25, p50, p75, p95, draws, unit. Out: an estimate, judged.
 * Source: asymptotic variance of a sample quantile, Serfling, Approximation Theorems (1980), §2.3.3.
 * By hand: mean of 0, 0, 0, 0, 0 is 0; √(0.25/4)/(0.5/(3−1)) = 1.
 * @example estimateOfFan([0, 1, 2, 3, 4], 4, '1').standardError // 1
 */
export function estimateOfFan(levels: readonly number[], draws: number, unit: string): Estimate {
  const [p5 = 0, p25 = p5, p50 = p25, p75 = p50, p95 = p75] = levels
  const root = Math.sqrt(draws)
  const end = (wide: number): number => (Math.sqrt(0.05 * 0.95) / root) * (wide / 0.2)
  const middle = ((0.5 / root) * (p75 - p25)) / 0.5
  return {
    unit,
    p5,
    p25,
    p50,
    p75,
    p95,
    mean: 0.05 * (p5 + p95) + 0.1 * (p5 + p25 + p75 + p95) + 0.125 * (p25 + 2 * p50 + p75),
    standardError: middle,
    standardErrors: { p5: end(p25 - p5), p50: middle, p95: end(p95 - p75), mean: middle },
    kind: 'judged',
  }
}

const chance = (id: string, value: number, draws: number, key: string, inputs: readonly string[]): Figure => ({
  ...share(id, value, key, inputs),
  value: { kind: 'chance', value, standardError: Math.sqrt((value * (1 - value)) / Math.max(1, draws)) },
})

/** Figures for the company's years, its endings and what is said of the market without one. */
export function aheadAsFigures(u: Underwriting): Readonly<Record<string, Figure>> {
  const made: Figure[] = []
  const { years = null, market } = u
  if (years !== null) {
    const runway = partFigure(u, 'runway')
    const inputs = (runway?.formula?.inputs ?? []).filter((id) => u.figures[id] !== undefined)
    for (const year of YEARS_SHOWN)
      for (const what of ['revenue', 'grossMargin', 'burn', 'cash'] as const) {
        const unit = what === 'grossMargin' ? '1' : years.currency
        made.push({
          id: `memo.years.${what}.${year}`,
          value: {
            kind: 'estimate',
            unit,
            estimate: estimateOfFan(rowsOf(years, what, year), years.draws, unit),
            ...(what === 'grossMargin' ? { as: 'percent' } : {}),
          },
          voice: 'ours',
          origin: 'computed',
          cites: [],
          formula: { key: `memo/years-${what === 'grossMargin' ? 'margin' : what}`, inputs },
        })
      }
    for (const year of YEARS_SHOWN)
      made.push(
        chance(
          `memo.years.out.${year}`,
          years.outOfCash[year * 4 - 1] ?? 0,
          u.draws,
          'memo/years-out',
          runway === null ? [] : [runway.id],
        ),
      )
    for (const { of, p5, p50, p95, cite } of years.growth) {
      const estimate = estimateOfFan([p5, p50, p50, p50, p95], 1, '1')
      const exact = { p5: 0, p50: 0, p95: 0, mean: 0 }
      made.push({
        id: `memo.years.growth.${of}`,
        value: {
          kind: 'estimate',
          unit: '1',
          estimate: { ...estimate, standardError: 0, standardErrors: exact },
          as: 'multiple',
        },
        voice: 'ours',
        origin: 'assumed',
        cites: [cite],
        formula: null,
      })
    }
    const { needed, amount, quarter } = years.nextRound
    made.push(chance('memo.next.needed', needed, u.draws, 'memo/next', inputs))
    const next = (id: string, value: Figure['value']): void => {
      made.push({ ...share(id, 0, 'memo/next', inputs), value })
    }
    if (amount !== null) next('memo.next.amount', { kind: 'number', unit: years.currency, value: amount })
    if (quarter !== null) next('memo.next.by', { kind: 'number', unit: 'month', value: quarter * 3 })
  }
  if (market !== null) {
    const inputs = ['market.years'].filter((id) => u.figures[id] !== undefined)
    for (const [ending, value] of Object.entries(market.routes))
      made.push(chance(`memo.ending.${ending}`, value, u.draws, 'memo/ending', inputs))
    for (const key of ['n', 'alike'] as const)
      if (market.comparables !== null)
        made.push({
          ...share(`memo.comparables.${key}`, 0, 'value/comparables', ['market.comparable']),
          value: { kind: 'number', unit: '1', value: market.comparables[key], as: 'count' },
        })
    made.push(share('memo.best', market.bestPercent, 'memo/best', ['market.multiple']))
  }
  return Object.fromEntries(made.map((one) => [one.id, one]))
}

const heading = (key: 'section/years' | 'section/endings' | 'section/return' | 'section/fund-more'): Block => ({
  kind: 'heading',
  level: 2,
  statement: statement(key, {}),
})

/** The company's next ten years: what it takes in, spends and has left, and the round it needs. */
export function yearsBlocks({ u }: Composing): readonly Block[] {
  const { years = null } = u
  if (years === null)
    return [heading('section/years'), { kind: 'paragraph', statements: [statement('years/none', {})] }]
  const lines = list(years.lines.map((one) => term(`line/${one.kind}`)))
  const { amount, quarter } = years.nextRound
  const said: Statement[] = [
    years.linesTold ? statement('years/lines', { lines }) : statement('years/lines-usual', { lines }),
    statement('years/margin', {}),
    ...(YEARS_SHOWN.some((year) => Math.min(...rowsOf(years, 'grossMargin', year)) <= u.bounds.margin)
      ? [statement('years/margin-bounded', {})]
      : []),
    ...(years.growth.length < 2
      ? []
      : [
          statement('years/costs', {
            training: figure('memo.years.growth.training', 'full'),
            staff: figure('memo.years.growth.staff', 'full'),
          }),
        ]),
    amount !== null && quarter !== null
      ? statement('years/next', {
          needed: figure('memo.next.needed', 'of100'),
          amount: figure('memo.next.amount', 'page'),
          by: figure('memo.next.by', 'page'),
        })
      : statement('years/next-seldom', { needed: figure('memo.next.needed', 'of100') }),
  ]
  return [
    heading('section/years'),
    { kind: 'paragraph', statements: said },
    {
      kind: 'table',
      caption: statement('years/caption', {}),
      columns: ['year', 'revenue', 'margin', 'burn', 'cash', 'out'].map((one) => `column/${one}`),
      rows: YEARS_SHOWN.map((year) => [
        name(String(year)),
        ...(['revenue', 'grossMargin', 'burn', 'cash'] as const).map((what) =>
          figure(`memo.years.${what}.${year}`, 'full'),
        ),
        figure(`memo.years.out.${year}`, 'page'),
      ]),
    },
  ]
}

/** How it may end, in the order of a reader's interest, and when. */
export function endingBlocks({ u, edition }: Composing): readonly Block[] {
  const { market } = u
  if (market === null) return []
  const years = u.parts['exitYears'] ?? null
  const order = ['listing', 'sale', 'licence', 'rescue', 'distressed', 'split', 'closed', 'private']
  const rows = order.flatMap((one): readonly (readonly Hole[])[] =>
    market.routes[one] === undefined ? [] : [[term(`ending/${one}`), figure(`memo.ending.${one}`, 'page')]],
  )
  const late = edition === 'external' ? undefined : u.funds[0]
  return [
    heading('section/endings'),
    {
      kind: 'paragraph',
      statements: [
        ...(market.comparables === null
          ? []
          : [
              statement('endings/comparables', {
                n: figure('memo.comparables.n', 'full'),
                alike: figure('memo.comparables.alike', 'full'),
              }),
            ]),
        ...(years === null || u.figures[years] === undefined
          ? []
          : [statement('endings/years', { years: figure(years, 'full') })]),
        ...(late === undefined
          ? []
          : [statement('endings/late', { fund: fundName(late), late: figure(`fund.${late.fund}.late`, 'of100') })]),
        ...(u.figures['exit.saleProhibited'] === undefined
          ? []
          : [statement('endings/prohibited', { chance: figure('exit.saleProhibited', 'page') })]),
      ],
    },
    {
      kind: 'table',
      caption: statement('endings/caption', {}),
      columns: ['column/ending', 'column/chance'],
      rows,
    },
    ...payerBlocks(market.payers ?? null),
  ]
}

/** Names that a cell holds. */
const MOST_NAMES = 4

/** Who was seen to write the cheques of the third and the fourth round from now, by kind, with how many. */
function payerBlocks(payers: Payers | null): readonly Block[] {
  if (payers === null) return []
  const count = (seen: readonly unknown[], perhaps: number): Hole =>
    name(perhaps > 0 ? `${seen.length} (+${perhaps})` : String(seen.length))
  return [
    {
      kind: 'paragraph',
      statements: [
        statement('payers/needs', { third: figure(payers.third, 'page'), fourth: figure(payers.fourth, 'page') }),
      ],
    },
    {
      kind: 'table',
      caption: statement('payers/caption', {}),
      columns: ['payer', 'pays-most', 'seen-third', 'seen-fourth', 'names'].map((one) => `column/${one}`),
      rows: payers.kinds.map(({ kind, most, seen, perhaps }) => [
        term(`payer/${kind}`),
        most === null ? name('–') : figure(most, 'page'),
        count(seen.third, perhaps.third),
        count(seen.fourth, perhaps.fourth),
        seen.third.length === 0
          ? name('–')
          : list(
              seen.third
                .slice(0, MOST_NAMES)
                .map((one): Hole => ({ kind: 'name', text: one.nameZh ?? one.name, latin: one.name })),
            ),
      ]),
    },
  ]
}

/** What one unit of our money brings; never outside. */
export function returnBlocks({ u, edition }: Composing): readonly Block[] {
  if (edition === 'external') return []
  const followed = u.figures['return.withProRata'] !== undefined
  const labels: readonly (readonly [string, string | null | undefined])[] = [
    // Without following on it is the multiple: it is told once.
    ...(followed ? [] : [['return/multiple', u.parts['multiple']] as const]),
    ['return/loss', u.parts['lossProbability']],
    ['return/irr', u.parts['irr']],
    ...(followed ? [['return/without', 'return.withoutProRata'] as const] : []),
    ['return/with', 'return.withProRata'],
    ['return/redeemed', 'return.redeemed'],
    ['return/open', 'redemption.open'],
    ['return/cash', 'redemption.cash'],
    ['return/later', 'redemption.later'],
  ]
  const found = labels.flatMap(([label, id]): readonly (readonly Hole[])[] => {
    const one = id === null || id === undefined ? undefined : u.figures[id]
    return one === undefined ? [] : [[term(label), figure(one.id, one.value.kind === 'chance' ? 'page' : 'full')]]
  })
  if (found.length === 0) return []
  return [
    heading('section/return'),
    {
      kind: 'table',
      caption: statement('return/caption', {}),
      columns: ['column/what', 'column/value'],
      rows: found,
    },
    ...(u.market === null
      ? []
      : [
          {
            kind: 'paragraph',
            statements: [statement('return/best', { share: figure('memo.best', 'page') })],
          } as const,
        ]),
  ]
}

/** What page one leaves out of our funds: what is paid out at the end, capital, when reserves are fundName. */
export function fundMoreBlocks({ u, edition }: Composing): readonly Block[] {
  if (edition === 'external' || u.funds.length === 0) return []
  const cell = (id: string, form: 'page' | 'full'): Hole => (u.figures[id] === undefined ? name('–') : figure(id, form))
  return [
    heading('section/fund-more'),
    {
      kind: 'table',
      caption: statement('funds/more', {}),
      columns: ['fund', 'dpi-without', 'dpi-with', 'capital', 'reserves-years'].map((one) => `column/${one}`),
      rows: u.funds.map((one) => {
        const id = `fund.${one.fund}`
        return [
          name(one.name),
          cell(`${id}.dpiWithout`, 'full'),
          cell(`${id}.dpiWith`, 'full'),
          cell(`${id}.capital`, 'page'),
          cell(`${id}.reservesYears`, 'full'),
        ]
      }),
    },
  ]
}

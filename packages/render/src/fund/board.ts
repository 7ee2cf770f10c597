import type { FundPageWords } from '../words/fund-page-words.ts'
import type { FundWords } from '../words/fund-words.ts'
import type { NumberWords } from '../words/types.ts'
import type { FundFigures, FundRateFigures } from './figures.ts'
import { FundNumbers } from './numbers.ts'

/** What the page needs of words. */
export type FundBoardWords = NumberWords & { readonly fund: FundWords; readonly fundPage: FundPageWords }

export interface FundTile {
  readonly key: string
  readonly label: string
  readonly value: string
  readonly interval: null
  readonly notes: readonly string[]
}

/** A verdict about one way in which a deal must suit a fund. */
export type FitState = 'yes' | 'extensions' | 'no' | 'unknown'

export interface FitRow {
  readonly key: 'life' | 'cheque' | 'followOn' | 'investing'
  readonly question: string
  readonly state: FitState
  readonly verdict: string
  readonly needs: readonly string[]
  readonly has: string
}

/** A fund's answer as its page tells it. */
export interface FundBoard {
  readonly title: string
  readonly subject: string
  readonly mark: string | null
  readonly tiles: readonly FundTile[]
  readonly rates: {
    readonly title: string
    readonly rows: readonly { readonly of: string; readonly status: string; readonly roots: readonly string[] }[]
  }
  readonly fit: { readonly title: string; readonly rows: readonly FitRow[] } | null
}

const alone = (rate: FundRateFigures): boolean => rate.status === 'unique' || rate.status === 'total-loss'

const states: readonly (readonly [FitState, boolean | null])[] = [
  ['yes', true],
  ['no', false],
]
const stateOf = (fits: boolean | null): FitState => states.find(([, one]) => one === fits)?.[0] ?? 'unknown'

function fitOf(
  fit: NonNullable<FundFigures['fit']>,
  invest: number,
  f: FundNumbers,
  w: FundPageWords['fit'],
): NonNullable<FundBoard['fit']> {
  const { life, cheque, followOn } = fit
  const { covered } = followOn
  const rows: readonly Omit<FitRow, 'question' | 'verdict'>[] = [
    {
      key: 'life',
      state: life.fits === 'with-extensions' ? 'extensions' : life.fits,
      needs: [
        w.hold(f.years(life.hold.p50), f.years(life.hold.p5), f.years(life.hold.p95)),
        w.late(f.chance(life.beyondExtensions)),
      ],
      has: w.remains(f.years(life.available), f.years(life.extended)),
    },
    {
      key: 'cheque',
      state: stateOf(cheque.limit === null ? null : cheque.fits),
      needs: [cheque.amount === null ? f.say.unknown : w.share(f.money(cheque.amount), f.percent(cheque.share))],
      has: cheque.limit === null ? w.noLimit : w.limit(f.percent(cheque.limit), f.money(cheque.room)),
    },
    {
      key: 'followOn',
      state: stateOf(covered === null ? null : covered >= 1),
      needs: [f.money(followOn.need)],
      has: followOn.reserved === null ? w.noReserve : w.reserved(f.money(followOn.reserved)),
    },
    {
      key: 'investing',
      state: stateOf(fit.investing),
      needs: [w.age(f.years(fit.age))],
      has: w.period(f.years(invest)),
    },
  ]
  const count = (state: FitState): number => rows.filter((one) => one.state === state).length
  return {
    title: w.title(fit.company, count('no'), count('unknown')),
    rows: rows.map((one) => ({ ...one, question: w.questions[one.key], verdict: w.verdicts[one.state] })),
  }
}

/** What the page of funds says of an answer. */
export function fundBoard(out: FundFigures, words: FundBoardWords): FundBoard {
  const w = words.fundPage
  const say = words.fund
  const f = new FundNumbers(out.currency, say, words)
  const { commitments: c, net, gross, otherCurrency: other, life } = out
  const tile = (key: keyof FundPageWords['tiles'], value: string, ...notes: readonly string[]): FundTile => ({
    key,
    label: w.tiles[key],
    value,
    interval: null,
    notes,
  })
  const short = (rate: FundRateFigures): string =>
    rate.status === 'unique' ? f.rate(rate) : rate.status === 'total-loss' ? '−100%' : say.status[rate.status]
  const noted = (rate: FundRateFigures): readonly string[] =>
    rate.status === 'unique' || rate.status === 'total-loss'
      ? [say.status[rate.status]]
      : rate.roots.length === 0
        ? []
        : [say.roots(f.roots(rate))]
  const rates = [
    { of: w.tiles.netIrr, rate: net.irr },
    { of: w.tiles.grossIrr, rate: gross.irr },
    ...(other === null
      ? []
      : [
          { of: w.compare.inCurrency(w.tiles.netIrr, other.currency), rate: other.irr },
          { of: w.compare.inCurrency(w.tiles.grossIrr, other.currency), rate: other.gross.irr },
        ]),
    ...(out.pme === null ? [] : [{ of: say.rows.directAlpha, rate: out.pme.directAlpha }]),
  ]
  return {
    title: w.title(say.called(out), f.multiple(net.tvpi), f.multiple(net.dpi), alone(net.irr) ? short(net.irr) : null),
    subject: w.subject(out.asOf, f.years(life.age), f.money(c.called), f.money(c.size)),
    mark: out.forecast === null ? null : say.internal(out.forecast.internal.from),
    tiles: [
      tile(
        'netTvpi',
        f.multiple(net.tvpi),
        w.gross(f.multiple(gross.tvpi)),
        ...(other === null ? [] : [w.compare.inCurrency(f.multiple(other.tvpi), other.currency)]),
      ),
      tile('netDpi', f.multiple(net.dpi), w.gross(f.multiple(gross.dpi))),
      tile('netRvpi', f.multiple(net.rvpi), w.gross(f.multiple(gross.rvpi))),
      tile('netIrr', short(net.irr), ...noted(net.irr)),
      tile('grossIrr', short(gross.irr), ...noted(gross.irr)),
      tile('called', f.money(c.called), w.ofSize(f.percent(c.size === 0 ? null : c.called / c.size), f.money(c.size))),
      tile('age', f.years(life.age), w.left(f.years(Math.max(0, life.total - life.age)))),
    ],
    rates: {
      title: w.rates.title(rates.some(({ rate }) => !alone(rate))),
      rows: rates.map(({ of, rate }) => ({ of, status: say.status[rate.status], roots: f.roots(rate) })),
    },
    fit: out.fit === null ? null : fitOf(out.fit, life.invest, f, w.fit),
  }
}

export interface FundComparison {
  readonly title: string
  readonly names: readonly [string, string]
  readonly rows: readonly (readonly [label: string, first: string, second: string])[]
}

/** Two funds side by side, each in its own currency. */
export function compareFunds(one: FundFigures, other: FundFigures, words: FundBoardWords): FundComparison {
  const w = words.fundPage
  const say = words.fund
  const both = [one, other].map((out) => ({ out, f: new FundNumbers(out.currency, say, words) }))
  const row = (
    label: string,
    cell: (out: FundFigures, f: FundNumbers) => string,
  ): readonly [string, string, string] => {
    const [first = '', second = ''] = both.map(({ out, f }) => cell(out, f))
    return [label, first, second]
  }
  const [a, b] = [one.net.tvpi, other.net.tvpi]
  const [better, worse] = (b ?? -1) > (a ?? -1) ? [other, one] : [one, other]
  const times = (value: number | null): string => (value === null ? say.unknown : say.times(value.toFixed(2)))
  const forecasts = one.forecast !== null || other.forecast !== null
  return {
    title:
      times(a) === times(b)
        ? w.compare.equal(times(a))
        : w.compare.title(say.called(better), times(better.net.tvpi), say.called(worse), times(worse.net.tvpi)),
    names: [say.called(one), say.called(other)],
    rows: [
      row(say.rows.size, (out, f) => f.money(out.commitments.size)),
      row(say.rows.called, (out, f) => f.money(out.commitments.called)),
      row(say.rows.age, (out, f) => f.years(out.life.age)),
      row(w.tiles.netTvpi, (out, f) => f.multiple(out.net.tvpi)),
      row(w.tiles.netDpi, (out, f) => f.multiple(out.net.dpi)),
      row(w.tiles.netRvpi, (out, f) => f.multiple(out.net.rvpi)),
      row(w.tiles.netIrr, (out, f) => f.rate(out.net.irr)),
      row(w.tiles.grossTvpi, (out, f) => f.multiple(out.gross.tvpi)),
      row(w.tiles.grossIrr, (out, f) => f.rate(out.gross.irr)),
      row(say.rows.otherCurrency, (out, f) =>
        out.otherCurrency === null
          ? w.compare.unsaid
          : w.compare.inCurrency(f.multiple(out.otherCurrency.tvpi), out.otherCurrency.currency),
      ),
      ...(forecasts
        ? [
            row(say.rows.netTvpi, (out, f) =>
              out.forecast === null
                ? w.compare.unsaid
                : f.spread(out.forecast.net.tvpi, (value) => f.drawnMultiple(value)),
            ),
            row(w.compare.loss, (out, f) =>
              out.forecast === null ? w.compare.unsaid : f.chance(out.forecast.lossProbability),
            ),
          ]
        : []),
    ],
  }
}

import type { BaseRateFact, FxFact, NamedFact, OrdinaryRoundFact, PriceFact, RoundFact } from '@touchstone/core/facts'

/** Monthly averages of one pair as the generator writes them: what all months share once, so that the page loads less. */
export interface MonthlySeries extends Pick<FxFact, 'source' | 'confidence' | 'pair'> {
  readonly id: string
  /** The first month, as `2016-01`. */
  readonly first: string
  /** What each month's average adds to that of the month before, in the fourth decimal: small numbers load faster. */
  readonly steps: readonly number[]
}

/** A month so many after another. */
function monthAfter(month: string, by: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  const all = year * 12 + number - 1 + by
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}`
}

/** The fourth decimal, in which averages are written. */
const UNITS = 10_000

/** One fact for each month of a series. */
export function monthly({ id, pair, source, confidence, first, steps }: MonthlySeries): readonly FxFact[] {
  let units = 0
  return steps.map((step, i) => {
    units += step
    const month = monthAfter(first, i)
    return {
      id: `${id}#${month}`,
      of: month,
      // From the first day of the next month on it is known.
      known: `${monthAfter(month, 1)}-01`,
      source,
      confidence,
      pair,
      month,
      average: units / UNITS,
    }
  })
}

/** Rows of one file: what all of them share, the sources once, and of each row what is its own. */
export interface Series<Fact extends { readonly source: unknown }> {
  readonly id: string
  readonly all: Partial<Fact>
  readonly sources: readonly Fact['source'][]
  /** `source` is a place in `sources`. */
  readonly rows: readonly (Partial<Omit<Fact, 'source'>> & { readonly source: number })[]
}

/** What each row of a series says, with its name and its source. */
function said<Fact extends { readonly id: string; readonly source: unknown }>({
  id,
  all,
  sources,
  rows,
}: Series<Fact>) {
  return rows.map((row, i) => ({
    ...all,
    ...row,
    id: `${id}#${i + 1}`,
    source: sources[row.source] ?? { title: '' },
  }))
}

/** Prices of one file: `known` is left out where it is `of`, `low` and `high` where both are `mid`. */
export type PriceSeries = Series<PriceFact>

/** One fact for each row of a series. */
export const priced = (series: PriceSeries): readonly PriceFact[] =>
  said(series).map((own) => ({ known: own.of, low: own.mid, high: own.mid, ...own }) as PriceFact)

/** What a base rate is where its row does not say. */
const USUAL_RATE = { stage: 'any', layer: null, low: null, high: null, n: null, note: '' }

/** Base rates of one file: what is usual (any stage, no layer, no ends, no count, no note) is left out. */
export type RateSeries = Series<BaseRateFact>

/** One fact for each row of a series. */
export const rated = (series: RateSeries): readonly BaseRateFact[] =>
  said(series).map((own) => ({ ...USUAL_RATE, ...own }) as BaseRateFact)

/** What rounds of a label usually bring, one fact for each row. */
export const ordinary = (series: Series<OrdinaryRoundFact>): readonly OrdinaryRoundFact[] =>
  said(series).map((own) => own as OrdinaryRoundFact)

/** Priced rounds of one company as the generator writes them: what nobody tells is left out, and of a source all but its name. */
export interface Raised extends Pick<RoundFact, 'id' | 'company' | 'country' | 'layer'> {
  readonly companyZh?: string
  readonly rounds: readonly (Partial<Omit<RoundFact, 'id' | 'source'>> & {
    readonly of: string
    /** Which of the file's rounds it is, from 1. */
    readonly place: number
    readonly source: string
  })[]
}

const NOT_TOLD = { companyZh: null, amount: null, preMoney: null, postMoney: null, stake: null }

/** The day by which something of a day, month, year or span counts as public where nobody says when: a month after its end. */
function monthLater(of: string): string {
  const [year, month = '12', day = '28'] = (of.split('/').at(-1) ?? of).split('-')
  return `${monthAfter(`${year}-${month}`, 1)}-${Number(day) < 28 ? day : '28'}`
}

/** One fact for each round of a company. */
export const raised = ({ id, rounds, ...company }: Raised): readonly RoundFact[] =>
  rounds.map(({ place, source, ...own }) => {
    const known = own.known === undefined ? { known: monthLater(own.of), knownAssumed: true } : {}
    return { ...NOT_TOLD, ...company, ...own, ...known, id: `${id}#${place}`, source: { title: source } } as RoundFact
  })

/** One fact for each row of one kind, whose names stand with a stroke between them. */
export const named = (of: Omit<NamedFact, 'names'>, rows: readonly string[]): readonly NamedFact[] =>
  rows.map((row) => ({ ...of, names: row.split('|') }))

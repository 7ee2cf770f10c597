import type { BaseRateFact, FxFact, PriceFact } from '@touchstone/core/facts'

/** Monthly averages of one pair as the generator writes them: what all months share once, so that the page loads less. */
export interface MonthlySeries extends Pick<FxFact, 'source' | 'confidence' | 'pair'> {
  readonly id: string
  readonly months: Readonly<Record<string, number>>
}

/** The first day of the month after one: from then on its average is known. */
function firstOfNext(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`
}

/** One fact for each month of a series. */
export function monthly({ id, pair, source, confidence, months }: MonthlySeries): readonly FxFact[] {
  return Object.entries(months).map(([month, average]) => ({
    id: `${id}#${month}`,
    of: month,
    known: firstOfNext(month),
    source,
    confidence,
    pair,
    month,
    average,
  }))
}

/** Prices of one file: what all rows share, the sources once, and of each row what is its own. */
export interface PriceSeries {
  readonly id: string
  readonly all: Partial<PriceFact>
  readonly sources: readonly PriceFact['source'][]
  /** `source` is a place in `sources`; `known` is left out where it is `of`, `low` and `high` where both are `mid`. */
  readonly rows: readonly (Partial<Omit<PriceFact, 'source'>> & { readonly source: number })[]
}

/** One fact for each row of a series. */
export function priced({ id, all, sources, rows }: PriceSeries): readonly PriceFact[] {
  return rows.map((row, i) => {
    const own: Partial<PriceFact> = {
      ...all,
      ...row,
      id: `${id}#${i + 1}`,
      source: sources[row.source] ?? { title: '' },
    }
    return { known: own.of, low: own.mid, high: own.mid, ...own } as PriceFact
  })
}

/** Base rates of one file: what all rows share, the sources once, and of each row what is its own and not the usual. */
export interface RateSeries {
  readonly id: string
  readonly all: Partial<BaseRateFact>
  readonly sources: readonly BaseRateFact['source'][]
  /** `source` is a place in `sources`. */
  readonly rows: readonly (Partial<Omit<BaseRateFact, 'source'>> & { readonly source: number })[]
}

/** One fact for each row of a series. */
export function rated({ id, all, sources, rows }: RateSeries): readonly BaseRateFact[] {
  return rows.map(
    (row, i) =>
      ({
        stage: 'any',
        layer: null,
        low: null,
        high: null,
        n: null,
        note: '',
        ...all,
        ...row,
        id: `${id}#${i + 1}`,
        source: sources[row.source] ?? { title: '' },
      }) as BaseRateFact,
  )
}

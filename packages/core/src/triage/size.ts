import type { RoundSizeFact } from '@touchstone/core/facts'
import { stageOf } from './stage.ts'
import type { UsualSize } from './types.ts'

/** An announced round as far as its usual size turns on it. */
export interface AnnouncedRound {
  /** The label as the reader gives it: `A+`, `天使`. */
  readonly round: string | null
  /** Ends of the amount in units of `currency`; null where it is open. */
  readonly low: number | null
  readonly high: number | null
  readonly currency: string
  /** `2024-05`; null where nothing dates it. */
  readonly month: string | null
}

/** Units of the first currency for one of the second in a month; null where nobody knows. */
export type RateOf = (of: string, per: string, month: string) => number | null

const yearsOf = ({ of }: RoundSizeFact): readonly [string, string] => {
  const [first = of, last = first] = of.split('/')
  return [first, last]
}

/**
 * Whether an announced amount lies outside what rounds of its label usually are, at that time and in that country, and what
 * they usually are. Money in CNY is raised in China; any other money may be of anywhere, so all countries together are asked,
 * as all years are where nothing dates the round. An amount of which any part lies inside is usual.
 * In: the announced round, rows of usual sizes, a rate. Out: the range in the currency of the amount where the amount lies
 * outside; null where it lies inside, where the label has no rows (strategic, D and later), where every row is of later years, or
 * where no rate is known. By hand: 2 bn CNY as a 天使 of 2024 against 0.8 to 500 million CNY lies above.
 * @example unusualSize({ round: '天使', low: 2e9, high: 2e9, currency: 'CNY', month: '2024-05' }, [{ id: 'round-sizes/cn#8', of: '2023/2026', known: '2026-11-27', source: { title: 'x' }, confidence: 'low', country: 'CN', currency: 'CNY', stage: 'angel', low: 8e5, mid: 2e7, high: 5e8 }], () => 1)?.high // 500000000
 */
export function unusualSize(announced: AnnouncedRound, rows: readonly RoundSizeFact[], rate: RateOf): UsualSize | null {
  const { low, high, currency, month } = announced
  const stage = stageOf(announced.round)
  // After the last year of the rows the latest stand, until newer ones are written.
  const newest =
    rows
      .map((row) => yearsOf(row)[1])
      .sort()
      .at(-1) ?? ''
  const said = month?.slice(0, 4) ?? null
  const year = said !== null && said > newest ? newest : said
  const asked = rows.filter((row) => {
    const [first, last] = yearsOf(row)
    return (
      row.stage === stage &&
      (currency !== 'CNY' || row.country === 'CN') &&
      (year === null || (first <= year && year <= last))
    )
  })
  const ends = asked.map((row) => {
    const [, last] = yearsOf(row)
    const times = row.currency === currency ? 1 : rate(currency, row.currency, month ?? `${last}-12`)
    return times === null ? null : ([row.low * times, row.high * times] as const)
  })
  const known = ends.filter((one) => one !== null)
  // One row without a rate could be the one that holds the amount.
  if (stage === null || asked.length === 0 || known.length < ends.length) return null
  const least = Math.min(...known.map(([from]) => from))
  const most = Math.max(...known.map(([, to]) => to))
  if (!((low !== null && low > most) || (high !== null && high < least))) return null
  const firsts = asked.map((row) => yearsOf(row)[0]).sort()
  const lasts = asked.map((row) => yearsOf(row)[1]).sort()
  return {
    stage,
    low: least,
    high: most,
    currency,
    of: `${firsts[0] ?? ''}/${lasts.at(-1) ?? ''}`,
    rows: asked.map((row) => row.id),
  }
}

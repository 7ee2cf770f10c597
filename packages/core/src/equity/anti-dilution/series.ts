import { ok, type Result } from '@touchstone/core/facts'
import { type Rational, zero } from '@touchstone/core/units'
import { add, cmp, div, mul, sumOf } from '../round/arithmetic.ts'
import { averageBase, convertedShares } from '../round/branches.ts'
import type { ProtectedSeries, SeriesResult } from '../round/problem.ts'
import {
  type DilutiveIssue,
  fullRatchetPrice,
  roundedConversionPrice,
  weightedAveragePrice,
} from './weighted-average.ts'

/** A table just before an issue. */
export interface ProtectedTable {
  /** Common and unprotected preferred, as converted. */
  readonly stock: Rational
  readonly series: readonly ProtectedSeries[]
  /** Granted and promised options. */
  readonly options: Rational
  readonly unallocated: Rational
}

/** The protected series just after an issue. */
export interface SeriesAdjustment {
  readonly series: readonly SeriesResult[]
  /** Fully diluted after the issue and every adjustment. */
  readonly fullyDiluted: Rational
}

/**
 * Adjusts every protected series for one issue at a known price. A is counted once, before the issue and at the conversion
 * prices then in force, so the series do not depend on each other and their order does not matter.
 * In: the table as converted; the issue; decimals to which each new conversion price is rounded, or null. Out: per series
 * the prices, ratio (original issue price ÷ conversion price) and as-converted shares; all shares after. Issues: those of
 * `weightedAveragePrice` and `fullRatchetPrice`. Source: NVCA model charter (2025) 4.4.3-4.4.4, "immediately prior".
 * By hand: A = 8m + 2m + 2m + 2m = 14m; Series A 2.5 × (14m + 2m) ÷ 18m = 20/9.
 * @example rationalToText(adjustSeries({ stock: rational(10000000n), series: [{ id: 'A', shares: rational(2000000n), originalIssuePrice: rational(5n, 2n), conversionPrice: rational(5n, 2n), protection: { kind: 'weighted-average', base: 'broad' } }], options: rational(2000000n), unallocated: rational(1000000n) }, { shares: rational(4000000n), consideration: rational(5000000n) }, null).value.series[0].after) // "20/9"
 */
export function adjustSeries(
  table: ProtectedTable,
  issued: DilutiveIssue,
  decimals: number | null,
): Result<SeriesAdjustment> {
  const stock = add(table.stock, sumOf(table.series.map(convertedShares)))
  const counts = { stock, options: table.options, before: sumOf([stock, table.options, table.unallocated]) }
  const series: SeriesResult[] = []
  for (const one of table.series) {
    const price =
      one.protection.kind === 'none'
        ? ok(one.conversionPrice)
        : one.protection.kind === 'full-ratchet'
          ? fullRatchetPrice(one.conversionPrice, issued)
          : weightedAveragePrice(one.conversionPrice, averageBase(counts, one.protection.base), issued)
    if (!price.ok) return price
    const adjusted = cmp(price.value, one.conversionPrice) < 0
    const after = adjusted && decimals !== null ? roundedConversionPrice(price.value, decimals) : price.value
    const ratio = div(one.originalIssuePrice, after)
    series.push({
      id: one.id,
      before: one.conversionPrice,
      after,
      ratio,
      asConverted: mul(one.shares, ratio),
      adjusted,
    })
  }
  const added = series.reduce((all, one) => add(all, one.asConverted), zero)
  return ok({ series, fullyDiluted: sumOf([table.stock, added, table.options, table.unallocated, issued.shares]) })
}

/** Random rounds of every kind, for tests. */
import { type Rational, rational } from '@touchstone/core/units'
import fc from 'fast-check'
import type { PoolTerms, PriceProtection, RoundConvertible, RoundProblem } from './problem.ts'
import { plainRound } from './solve.ts'

const count = (least: number, most: number): fc.Arbitrary<Rational> =>
  fc.integer({ min: least, max: most }).map((n) => rational(BigInt(n)))
const percent = (least: number, most: number): fc.Arbitrary<Rational> =>
  fc.integer({ min: least, max: most }).map((n) => rational(BigInt(n), 100n))

const discount = fc.option(percent(0, 40), { nil: null })
const money = count(10_000, 3_000_000)

const convertible = (index: number): fc.Arbitrary<RoundConvertible> =>
  fc.oneof(
    fc.record({
      kind: fc.constant('safe' as const),
      id: fc.constant(`c${index}`),
      amount: money,
      style: fc.constantFrom('post-money' as const, 'pre-money' as const),
      cap: fc.option(count(12_000_000, 60_000_000), { nil: null }),
      discount,
    }),
    fc.record({
      kind: fc.constant('fixed-share' as const),
      id: fc.constant(`c${index}`),
      amount: money,
      share: percent(1, 10),
    }),
    fc.record({
      kind: fc.constant('note' as const),
      id: fc.constant(`c${index}`),
      balance: money,
      cap: fc.option(count(2_000_000, 60_000_000), { nil: null }),
      capShares: fc.oneof(
        fc.constantFrom('before' as const, 'with-pool' as const, 'all' as const),
        count(1_000_000, 20_000_000),
      ),
      discount,
    }),
  )

const pool: fc.Arbitrary<PoolTerms> = fc.oneof(
  fc.record({
    by: fc.constant('target' as const),
    share: percent(0, 25),
    of: fc.constantFrom('unallocated' as const, 'whole' as const),
    timing: fc.constantFrom('pre-money' as const, 'post-money' as const),
  }),
  fc.record({
    by: fc.constant('increase' as const),
    shares: count(0, 2_000_000),
    timing: fc.constantFrom('pre-money' as const, 'post-money' as const),
  }),
)

const protection: fc.Arbitrary<PriceProtection> = fc.oneof(
  fc.constant({ kind: 'full-ratchet' as const }),
  fc.record({
    kind: fc.constant('weighted-average' as const),
    base: fc.oneof(
      fc.constantFrom('broad' as const, 'broad-with-pool' as const, 'narrow' as const),
      count(2_000_000, 30_000_000),
    ),
  }),
)

const series = (index: number) =>
  fc.record({ shares: count(1, 2_000_000), cents: fc.integer({ min: 10, max: 500 }), protection }).map((one) => ({
    id: `s${index}`,
    shares: one.shares,
    originalIssuePrice: rational(BigInt(one.cents), 100n),
    conversionPrice: rational(BigInt(one.cents), 100n),
    protection: one.protection,
  }))

const several = <T>(most: number, make: (index: number) => fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.integer({ min: 0, max: most }).chain((n) => fc.tuple(...Array.from({ length: n }, (_, index) => make(index))))

export const rounds: fc.Arbitrary<RoundProblem> = fc
  .record({
    by: fc.constantFrom('preMoney' as const, 'postMoney' as const, 'price' as const),
    pre: count(1_000_000, 60_000_000),
    cents: fc.integer({ min: 10, max: 900 }),
    new: count(100_000, 15_000_000),
    common: count(1_000_000, 10_000_000),
    granted: count(0, 1_000_000),
    promised: count(0, 200_000),
    unallocated: count(0, 1_500_000),
    convertibles: several(4, convertible),
    series: several(2, series),
    pool: fc.option(pool, { nil: null }),
    noteMethod: fc.constantFrom('pre-money' as const, 'percent-ownership' as const, 'dollars-invested' as const),
    inside: fc.boolean(),
  })
  .map((one) => ({
    ...plainRound,
    valuation:
      one.by === 'price'
        ? { by: one.by, amount: rational(BigInt(one.cents), 100n) }
        : one.by === 'preMoney'
          ? { by: one.by, amount: one.pre }
          : { by: one.by, amount: rational(one.pre.numerator + one.new.numerator) },
    investors: [{ id: 'new', amount: one.new }],
    existing: [{ id: 'common', shares: one.common }],
    options: { granted: one.granted, promised: one.promised, unallocated: one.unallocated },
    convertibles: one.convertibles,
    series: one.series,
    pool: one.pool,
    noteMethod: one.noteMethod,
    antiDilution: { insidePreMoney: one.inside, issue: 'new-money' as const },
  }))

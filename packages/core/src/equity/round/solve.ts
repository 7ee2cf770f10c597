import { fail, type Issue, issue, ok, type Result } from '@touchstone/core/facts'
import { one, type Rational, zero } from '@touchstone/core/units'
import { add, div, isPositive, mul, plain, sub, sumOf } from './arithmetic.ts'
import { convertedShares, newMoneyOf, sized } from './branches.ts'
import type { ConversionBinding, OwnershipRow, RoundProblem, RoundSolution } from './problem.ts'
import { type Settled, settle } from './system.ts'
import { at, problemIssues } from './validate.ts'

/**
 * Solves one financing round exactly, all at once: price, conversions of SAFEs and notes, option pool and anti-dilution.
 * In: a round in one unit of money; shares as converted. Out: the table after the round as fractions, nothing rounded.
 * Issues: a figure that cannot be (`round/not-positive`, `round/negative`, `round/share-out-of-range`, `round/safe-over-cap`,
 * `round/safes-own-all`, …); `round/no-price` where no positive price exists, as for a ratchet inside a pre-money that does
 * not exceed the money it protects (p = (V − I)/C). Assumes every convertible converts in this round and options count gross.
 * Sources: YC post-money SAFE user guide; Colla (Cooley GO) for notes; NVCA model charter 4.4 for the adjustment. By hand:
 * 2m shares, 8m before 2m of new money: 8m ÷ 2m = 4 a share.
 * @example rationalToText(solveRound({ ...plainRound, valuation: { by: 'preMoney', amount: rational(8000000n) }, investors: [{ id: 'A', amount: rational(2000000n) }], existing: [{ id: 'founders', shares: rational(2000000n) }] }).value.price) // "4"
 */
export function solveRound(problem: RoundProblem): Result<RoundSolution> {
  const wrong = problemIssues(problem)
  if (wrong.length > 0) return fail(...wrong)
  const settled = settle(problem)
  const path = `/${problem.valuation.by}`
  if (settled === 'not-settled') return fail(issue('round/not-settled', 'error', at(path), {}))
  if (settled === 'no-solution')
    return fail(issue('round/no-price', 'error', at(path), { valuation: plain(problem.valuation.amount) }))
  const solution = describe(problem, settled)
  return ok(solution, notesOn(problem, solution))
}

/**
 * A round with nothing in it but what is set over it: no pool, no convertibles, no protected series, notes inside the
 * pre-money. A start for a literal `{ ...plainRound, … }`.
 */
export const plainRound: RoundProblem = {
  valuation: { by: 'preMoney', amount: one },
  investors: [],
  existing: [],
  series: [],
  options: { granted: zero, promised: zero, unallocated: zero },
  convertibles: [],
  pool: null,
  noteMethod: 'percent-ownership',
  antiDilution: { insidePreMoney: false, issue: 'new-money' },
}

function describe(problem: RoundProblem, settled: Settled): RoundSolution {
  const { counts, inversePrice: x, poolIncrease, converting, added } = settled
  const price = div(one, x)
  const newMoney = newMoneyOf(problem)
  const newShares = mul(newMoney, x)
  const total = sumOf([counts.before, converting, poolIncrease, added, newShares])
  const share = (shares: Rational): Rational => div(shares, total)
  const conversions = problem.convertibles.map((convertible, index) => {
    const found = settled.conversions[index]
    const shares = found?.value ?? zero
    const { amount } = sized(convertible)
    return {
      id: convertible.id,
      amount,
      shares,
      price: div(amount, shares),
      binding: (found?.branch.binding ?? 'round-price') as ConversionBinding,
      package: found?.branch.package ?? null,
      shareBefore: div(shares, add(counts.before, converting)),
      share: share(shares),
    }
  })
  const series = problem.series.map((one, index) => {
    const extra = settled.series[index]?.value ?? zero
    const asConverted = add(convertedShares(one), extra)
    const adjusted = isPositive(extra)
    const after = adjusted ? div(mul(one.shares, one.originalIssuePrice), asConverted) : one.conversionPrice
    return {
      id: one.id,
      before: one.conversionPrice,
      after,
      ratio: div(one.originalIssuePrice, after),
      asConverted,
      adjusted,
    }
  })
  const unallocated = add(problem.options.unallocated, poolIncrease)
  const row = (id: string, kind: OwnershipRow['kind'], shares: Rational): OwnershipRow => ({
    id,
    kind,
    shares,
    share: share(shares),
  })
  const preMoney = preMoneyOf(problem, settled, price)
  const ownership = [
    ...problem.existing.map((one) => row(one.id, 'existing', one.shares)),
    ...series.map((one) => row(one.id, 'series', one.asConverted)),
    row('granted', 'granted', problem.options.granted),
    row('promised', 'promised', problem.options.promised),
    row('unallocated', 'unallocated', unallocated),
    ...conversions.map((one) => row(one.id, 'convertible', one.shares)),
    ...problem.investors.map((one) => row(one.id, 'new', mul(one.amount, x))),
  ]
  const kind = (name: OwnershipRow['kind']): Rational =>
    sumOf(ownership.filter((one) => one.kind === name).map((one) => one.share))
  return {
    price,
    preMoney,
    headlinePostMoney: add(preMoney, newMoney),
    postMoney: mul(price, total),
    effectivePreMoney: mul(price, counts.before),
    newMoney,
    investors: problem.investors.map((one) => {
      const bought = mul(one.amount, x)
      return { ...one, shares: bought, share: share(bought) }
    }),
    newShares,
    before: counts.before,
    companyCapitalization: add(counts.before, converting),
    total,
    poolIncrease,
    unallocated,
    conversions,
    series,
    ownership,
    shareOf: {
      existing: kind('existing'),
      series: kind('series'),
      granted: kind('granted'),
      promised: kind('promised'),
      unallocated: kind('unallocated'),
      convertible: kind('convertible'),
      new: kind('new'),
    },
  }
}

/** The headline where one was agreed; at a stated price, what the price makes of the shares it is struck on. */
function preMoneyOf(problem: RoundProblem, settled: Settled, price: Rational): Rational {
  const { valuation, noteMethod, convertibles } = problem
  const notes = sumOf(convertibles.map((one) => (one.kind === 'note' ? one.balance : zero)))
  const balance = noteMethod === 'dollars-invested' ? notes : zero
  if (valuation.by === 'preMoney') return valuation.amount
  if (valuation.by === 'postMoney') return sub(sub(valuation.amount, newMoneyOf(problem)), balance)
  const noteShares = sumOf(
    settled.conversions.map((one, index) => (convertibles[index]?.kind === 'note' ? one.value : zero)),
  )
  const struckOn = sumOf([
    settled.counts.before,
    noteMethod === 'pre-money' ? sub(settled.converting, noteShares) : settled.converting,
    problem.pool?.timing === 'pre-money' ? settled.poolIncrease : zero,
    problem.antiDilution.insidePreMoney ? settled.added : zero,
  ])
  return sub(mul(price, struckOn), balance)
}

function notesOn(problem: RoundProblem, solution: RoundSolution): readonly Issue[] {
  const { pool } = problem
  if (pool?.by !== 'target' || isPositive(solution.poolIncrease)) return []
  const have =
    pool.of === 'unallocated'
      ? solution.unallocated
      : sumOf([solution.unallocated, problem.options.granted, problem.options.promised])
  const share = div(have, solution.total)
  return isPositive(sub(share, pool.share))
    ? [issue('round/pool-above-target', 'note', at('/pool/share'), { share: plain(share), target: plain(pool.share) })]
    : []
}

/**
 * A second way to the same round, for tests only: the papers' own formulas (lowest price, CP2, share of the pool), iterated
 * upwards from nothing in decimals of 40 digits. It shares no code with the solver.
 */
import type { Rational } from '@touchstone/core/units'
import type { RoundProblem } from './problem.ts'

const S = 10n ** 40n
const fix = (a: Rational): bigint => (a.numerator * S) / a.denominator
const mul = (a: bigint, b: bigint): bigint => (a * b) / S
const div = (a: bigint, b: bigint): bigint => (a * S) / b
const sum = (all: readonly bigint[]): bigint => all.reduce((a, b) => a + b, 0n)
const least = (all: readonly bigint[]): bigint => all.reduce((a, b) => (b < a ? b : a))

export interface OracleRound {
  readonly price: number
  readonly total: number
  readonly poolIncrease: number
  readonly conversions: readonly number[]
  readonly converged: boolean
}

export function oracle(problem: RoundProblem, steps: number): OracleRound {
  const { options, pool, valuation } = problem
  const money = sum(problem.investors.map((one) => fix(one.amount)))
  const held = sum(problem.existing.map((one) => fix(one.shares)))
  const asConverted = problem.series.map((one) =>
    div(mul(fix(one.shares), fix(one.originalIssuePrice)), fix(one.conversionPrice)),
  )
  const granted = fix(options.granted) + fix(options.promised)
  const stock = held + sum(asConverted)
  const before = stock + granted + fix(options.unallocated)
  const balances = problem.convertibles.map((one) => fix(one.kind === 'note' ? one.balance : one.amount))
  const notes = sum(balances.filter((_, index) => problem.convertibles[index]?.kind === 'note'))
  let [price, increase, added] = [0n, 0n, 0n]
  let shares = balances.map(() => 0n)
  // From so high a price that every cap binds, downwards.
  price = mul(fix(valuation.amount), S) * 1000n
  let moved = S
  for (let step = 0; step < steps; step++) {
    const last = price
    const lastTotal = before + sum(shares) + added + increase
    const inside = pool?.timing === 'pre-money' ? increase : 0n
    const all = before + sum(shares)
    const next = problem.convertibles.map((one, index) => {
      const amount = balances[index] ?? 0n
      const prices = [price]
      const capped = (cap: Rational | null, base: bigint): void => {
        if (cap !== null) prices.push(div(fix(cap), base))
      }
      const off = (discount: Rational | null): void => {
        if (discount !== null) prices.push(mul(price, S - fix(discount)))
      }
      if (one.kind === 'safe') {
        capped(one.cap, one.style === 'post-money' ? all : before + inside)
        off(one.discount)
      } else if (one.kind === 'note') {
        const { capShares } = one
        const base =
          typeof capShares === 'string' ? { before, 'with-pool': before + inside, all }[capShares] : fix(capShares)
        capped(one.cap, base)
        off(one.discount)
      } else if (one.kind === 'fixed-share') prices.push(div(div(amount, fix(one.share)), all))
      return div(amount, least(prices))
    })
    const issued = div(money, price)
    added = sum(
      problem.series.map((one, index) => {
        const old = fix(one.conversionPrice)
        const { protection } = one
        if (protection.kind === 'none' || money === 0n || price >= old) return 0n
        const base = protection.kind === 'weighted-average' ? protection.base : 'broad'
        const a =
          base === 'broad'
            ? stock + granted
            : base === 'narrow'
              ? stock
              : base === 'broad-with-pool'
                ? before
                : fix(base)
        const cp2 = protection.kind === 'full-ratchet' ? price : div(mul(old, a + div(money, old)), a + issued)
        return div(mul(fix(one.shares), fix(one.originalIssuePrice)), cp2) - (asConverted[index] ?? 0n)
      }),
    )
    shares = next
    const others = before + sum(shares) + added + issued
    if (pool?.by === 'increase') increase = fix(pool.shares)
    if (pool?.by === 'target') {
      const have = pool.of === 'whole' ? granted + fix(options.unallocated) : fix(options.unallocated)
      const wanted = mul(fix(pool.share), others + increase) - have
      increase = wanted > 0n ? wanted : 0n
    }
    const noteShares = sum(shares.filter((_, index) => problem.convertibles[index]?.kind === 'note'))
    const struck =
      before +
      sum(shares) -
      (problem.noteMethod === 'pre-money' ? noteShares : 0n) +
      (pool?.timing === 'pre-money' ? increase : 0n) +
      (problem.antiDilution.insidePreMoney ? added : 0n)
    const value =
      valuation.by === 'postMoney'
        ? fix(valuation.amount) - money
        : fix(valuation.amount) + (problem.noteMethod === 'dollars-invested' ? notes : 0n)
    price = valuation.by === 'price' ? fix(valuation.amount) : div(value, struck)
    const total = before + sum(shares) + added + increase
    const apart = (a: bigint, b: bigint): bigint => (b === 0n ? S : div(a > b ? a - b : b - a, b))
    moved = apart(last, price) + apart(lastTotal, total)
    if (price <= S / 10n ** 20n) break
  }
  const number = (a: bigint): number => Number((a * 10n ** 20n) / S) / 1e20
  return {
    price: number(price),
    total:
      Number((before + sum(shares) + added + increase + div(money, price === 0n ? 1n : price)) / (S / 10n ** 6n)) / 1e6,
    poolIncrease: Number(increase / (S / 10n ** 6n)) / 1e6,
    conversions: shares.map((one) => Number(one / (S / 10n ** 6n)) / 1e6),
    converged: moved < S / 10n ** 20n,
  }
}

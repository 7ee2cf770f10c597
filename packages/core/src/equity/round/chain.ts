import { fail, issue, ok, type Result } from '@touchstone/core/facts'
import { one, type Rational, zero } from '@touchstone/core/units'
import { cmp, isNegative, mul, plain } from './arithmetic.ts'
import type { PoolTerms, RoundSolution, Valuation } from './problem.ts'
import { plainRound, solveRound } from './solve.ts'
import { at } from './validate.ts'

/** One of several rounds. */
export interface ChainRound {
  readonly valuation: Valuation
  readonly newMoney: Rational
  readonly pool: PoolTerms | null
}

/**
 * Rounds one after another, each on all the shares that the one before left, earlier pools counted as granted in full: each
 * pool is new.
 * In: shares before the first; rounds in order. Out: each round's table. Issues: those of `solveRound`, with the round in
 * their place. By hand: 10m at 3m pre, 1m new: 3,333,333.33 shares; pool 20 % after the money: 13,333,333.33 ÷ 4.
 * @example multiRoundChain(rational(10000000n), [{ valuation: { by: 'preMoney', amount: rational(3000000n) }, newMoney: rational(1000000n), pool: { by: 'target', share: rational(1n, 5n), of: 'unallocated', timing: 'post-money' } }]).value.map((round) => rationalToText(round.total)) // ["50000000/3"]
 */
export function multiRoundChain(start: Rational, rounds: readonly ChainRound[]): Result<readonly RoundSolution[]> {
  const solved: RoundSolution[] = []
  let shares = start
  for (const [index, round] of rounds.entries()) {
    const result = solveRound({
      ...plainRound,
      valuation: round.valuation,
      pool: round.pool,
      investors: [{ id: 'new', amount: round.newMoney }],
      existing: [{ id: 'existing', shares }],
    })
    if (!result.ok)
      return fail(
        ...result.issues.map((one) => ({ ...one, at: { ...one.at, path: `/rounds/${index}${one.at.path}` } })),
      )
    solved.push(result.value)
    shares = result.value.total
  }
  return ok(solved)
}

/**
 * Chance to have come through each round, from the chance to raise it once the one before was raised.
 * In: conditional probabilities in [0, 1]. Out: their running product. Issues: `round/share-out-of-range`.
 * By hand: 1, 0.5, 0.5 × 0.25 = 0.125.
 * @example graduation([rational(1n), rational(1n, 2n), rational(1n, 4n)]).value.map(rationalToText) // ["1","1/2","1/8"]
 */
export function graduation(conditional: readonly Rational[]): Result<readonly Rational[]> {
  const wrong = conditional.findIndex((p) => isNegative(p) || cmp(p, one) > 0)
  if (wrong >= 0) return fail(outside(`/probabilities/${wrong}`, conditional[wrong] ?? zero))
  let so = one
  return ok(conditional.map((p) => (so = mul(so, p))))
}

const outside = (path: string, value: Rational) =>
  issue('round/share-out-of-range', 'error', at(path), { key: path, text: plain(value) })

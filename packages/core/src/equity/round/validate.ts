import { type Issue, issue, type Place } from '@touchstone/core/facts'
import type { Rational } from '@touchstone/core/units'
import { Rational as Fraction, zero } from '@touchstone/core/units'
import { add, cmp, div, isNegative, isPositive, isShare, plain } from './arithmetic.ts'
import { newMoneyOf } from './branches.ts'
import type { RoundConvertible, RoundProblem } from './problem.ts'

export const at = (path: string): Place => ({ source: '', path })

/** Everything in a round's figures that cannot be, each with its place. */
export function problemIssues(problem: RoundProblem): readonly Issue[] {
  const found: Issue[] = []
  const positive = (value: Rational, path: string): void => {
    if (!isPositive(value))
      found.push(issue('round/not-positive', 'error', at(path), { key: path, text: plain(value) }))
  }
  const notNegative = (value: Rational, path: string): void => {
    if (isNegative(value)) found.push(issue('round/negative', 'error', at(path), { key: path, text: plain(value) }))
  }
  const share = (value: Rational, path: string): void => {
    if (!isShare(value))
      found.push(issue('round/share-out-of-range', 'error', at(path), { key: path, text: plain(value) }))
  }
  const { valuation } = problem
  const newMoney = newMoneyOf(problem)
  positive(valuation.amount, `/${valuation.by}`)
  problem.investors.forEach((one, index) => notNegative(one.amount, `/investors/${index}/amount`))
  if (valuation.by === 'postMoney' && isPositive(valuation.amount) && cmp(valuation.amount, newMoney) <= 0)
    found.push(
      issue('round/money-over-valuation', 'error', at('/postMoney'), {
        newMoney: plain(newMoney),
        postMoney: plain(valuation.amount),
      }),
    )
  problem.existing.forEach((one, index) => notNegative(one.shares, `/existing/${index}/shares`))
  notNegative(problem.options.granted, '/options/granted')
  notNegative(problem.options.promised, '/options/promised')
  notNegative(problem.options.unallocated, '/options/unallocated')
  problem.series.forEach((one, index) => {
    const path = `/series/${index}`
    notNegative(one.shares, `${path}/shares`)
    positive(one.originalIssuePrice, `${path}/originalIssuePrice`)
    positive(one.conversionPrice, `${path}/conversionPrice`)
    if (one.protection.kind === 'weighted-average' && one.protection.base instanceof Fraction)
      positive(one.protection.base, `${path}/protection/base`)
  })
  problem.convertibles.forEach((one, index) => found.push(...convertibleIssues(one, `/convertibles/${index}`)))
  if (problem.pool?.by === 'target') share(problem.pool.share, '/pool/share')
  if (problem.pool?.by === 'increase') notNegative(problem.pool.shares, '/pool/shares')
  found.push(...idIssues(problem), ...electionIssues(problem))
  if (found.length === 0) found.push(...ownershipIssues(problem))
  if (found.length === 0 && !someShares(problem))
    found.push(issue('round/not-positive', 'error', at('/existing'), { key: '/existing', text: '0' }))
  return found
}

function convertibleIssues(one: RoundConvertible, path: string): readonly Issue[] {
  const found: Issue[] = []
  const amount = one.kind === 'note' ? one.balance : one.amount
  const key = one.kind === 'note' ? 'balance' : 'amount'
  const bad = (value: Rational, name: string): void =>
    void found.push(
      issue('round/not-positive', 'error', at(`${path}/${name}`), { key: `${path}/${name}`, text: plain(value) }),
    )
  if (!isPositive(amount)) bad(amount, key)
  const own = one.kind === 'mfn' ? one.own : one.kind === 'safe' || one.kind === 'note' ? one : null
  const cap = own?.cap ?? null
  if (cap !== null && !isPositive(cap)) bad(cap, 'cap')
  if (one.kind === 'note' && one.capShares instanceof Fraction && !isPositive(one.capShares))
    bad(one.capShares, 'capShares')
  const discount = own?.discount ?? null
  const shares: readonly (readonly [string, Rational | null])[] = [
    ['discount', discount],
    ['share', one.kind === 'fixed-share' ? one.share : null],
  ]
  for (const [name, value] of shares)
    if (value !== null && !isShare(value))
      found.push(
        issue('round/share-out-of-range', 'error', at(`${path}/${name}`), {
          key: `${path}/${name}`,
          text: plain(value),
        }),
      )
  if (one.kind === 'fixed-share' && one.share.numerator === 0n) bad(one.share, 'share')
  const style = one.kind === 'mfn' ? one.own?.style : one.kind === 'safe' ? one.style : null
  if (style === 'post-money' && cap !== null && isPositive(cap) && cmp(amount, cap) >= 0)
    found.push(
      issue('round/safe-over-cap', 'error', at(`${path}/cap`), { id: one.id, amount: plain(amount), cap: plain(cap) }),
    )
  return found
}

function idIssues(problem: RoundProblem): readonly Issue[] {
  const seen = new Set<string>()
  const lists = {
    existing: problem.existing,
    series: problem.series,
    convertibles: problem.convertibles,
    investors: problem.investors,
  }
  return Object.entries(lists).flatMap(([list, rows]) =>
    rows.flatMap((row, index) => {
      if (!seen.has(row.id)) {
        seen.add(row.id)
        return []
      }
      return [issue('round/duplicate-id', 'error', at(`/${list}/${index}/id`), { id: row.id })]
    }),
  )
}

function electionIssues(problem: RoundProblem): readonly Issue[] {
  return problem.convertibles.flatMap((one, index) => {
    if (one.kind !== 'mfn' || one.elects === null || one.elects === 'own') return []
    const later = problem.convertibles
      .slice(index + 1)
      .some((other) => other.kind === 'safe' && other.id === one.elects)
    return later
      ? []
      : [
          issue('round/no-such-package', 'error', at(`/convertibles/${index}/elects`), {
            id: one.id,
            package: one.elects,
          }),
        ]
  })
}

/** Caps divided by everything that converts sell a share each; together they cannot sell the whole company. */
function ownershipIssues(problem: RoundProblem): readonly Issue[] {
  const sold = problem.convertibles.reduce(
    (all, one) =>
      one.kind === 'fixed-share'
        ? add(all, one.share)
        : one.kind === 'safe' && one.style === 'post-money' && one.cap !== null
          ? add(all, div(one.amount, one.cap))
          : one.kind === 'note' && one.capShares === 'all' && one.cap !== null
            ? add(all, div(one.balance, one.cap))
            : all,
    zero,
  )
  return isShare(sold) ? [] : [issue('round/safes-own-all', 'error', at('/convertibles'), { share: plain(sold) })]
}

const someShares = (problem: RoundProblem): boolean =>
  [
    ...problem.existing.map((one) => one.shares),
    ...problem.series.map((one) => one.shares),
    problem.options.granted,
    problem.options.promised,
    problem.options.unallocated,
  ].some(isPositive)

import type { Rational } from '@touchstone/core/units'
import { one, Rational as Fraction, zero } from '@touchstone/core/units'
import { add, div, mul, sub, sumOf } from './arithmetic.ts'
import { type Linear, linear, plus, times } from './linear.ts'
import type {
  AverageBase,
  ConversionBinding,
  RoundConvertible,
  NoteCapBase,
  ProtectedSeries,
  RoundProblem,
} from './problem.ts'

/** The unknowns of a round: 1 ÷ price, all converting shares, the pool's increase, shares added by anti-dilution. */
export const X = 0
export const K = 1
export const P = 2
export const E = 3
const size = 4

/** One way in which a quantity may be set; the largest of a quantity's branches is the one that binds. */
export interface Branch {
  readonly form: Linear
  readonly binding: ConversionBinding | 'none' | 'adjusted'
  readonly package: string | null
}

export interface Counts {
  /** Fully diluted before the round. */
  readonly before: Rational
  /** Stock alone, as converted. */
  readonly stock: Rational
  readonly options: Rational
}

/** Shares before the round, as converted at the conversion prices in force. */
export function countsOf(problem: RoundProblem): Counts {
  const stock = add(
    sumOf(problem.existing.map((one) => one.shares)),
    sumOf(problem.series.map((one) => convertedShares(one))),
  )
  const options = add(problem.options.granted, problem.options.promised)
  return { stock, options, before: sumOf([stock, options, problem.options.unallocated]) }
}

export const newMoneyOf = (problem: RoundProblem): Rational => sumOf(problem.investors.map((one) => one.amount))

export const convertedShares = (series: ProtectedSeries): Rational =>
  div(mul(series.shares, series.originalIssuePrice), series.conversionPrice)

export const fixed = (constant: Rational): Linear => linear(size, constant)
const ofPrice = (factor: Rational): Linear => linear(size, zero, { [X]: factor })
const poolInside = (problem: RoundProblem): Rational => (problem.pool?.timing === 'pre-money' ? one : zero)

/** Shares that a convertible may turn into: it takes the branch that gives it most. */
export function conversionBranches(problem: RoundProblem, counts: Counts, index: number): readonly Branch[] {
  const convertible = problem.convertibles[index]
  if (convertible === undefined) return []
  const { amount } = sized(convertible)
  const atRound: Branch = { form: ofPrice(amount), binding: 'round-price', package: null }
  if (convertible.kind === 'note') {
    const found = [atRound, ...discounted(amount, convertible.discount, null)]
    if (convertible.cap === null) return found
    const base = capBase(problem, counts, convertible.capShares)
    return [...found, { form: times(base, div(amount, convertible.cap)), binding: 'cap', package: null }]
  }
  if (convertible.kind === 'fixed-share')
    return [
      atRound,
      {
        form: times(linear(size, counts.before, { [K]: one }), convertible.share),
        binding: 'fixed-share',
        package: null,
      },
    ]
  const packages =
    convertible.kind === 'safe'
      ? [{ label: null, terms: convertible }]
      : [
          ...(convertible.own === null || !keepsOwn(convertible.elects)
            ? []
            : [{ label: null, terms: convertible.own }]),
          ...packagesFor(problem, index).map((one) => ({ label: one.id, terms: one })),
        ]
  return [
    atRound,
    ...packages.flatMap(({ label, terms }) => {
      const base = capBase(problem, counts, terms.style === 'post-money' ? 'all' : 'with-pool')
      const capped: readonly Branch[] =
        terms.cap === null ? [] : [{ form: times(base, div(amount, terms.cap)), binding: 'cap', package: label }]
      return [...discounted(amount, terms.discount, label), ...capped]
    }),
  ]
}

/** The best of all packages may be its own; a named election gives its own up. */
const keepsOwn = (elects: string | null): boolean => elects === null || elects === 'own'

/** The later SAFEs whose package an MFN may take whole. */
export function packagesFor(problem: RoundProblem, index: number): readonly (RoundConvertible & { kind: 'safe' })[] {
  const mfn = problem.convertibles[index]
  if (mfn?.kind !== 'mfn' || mfn.elects === 'own') return []
  return problem.convertibles
    .slice(index + 1)
    .filter((one): one is RoundConvertible & { kind: 'safe' } => one.kind === 'safe')
    .filter((one) => mfn.elects === null || one.id === mfn.elects)
}

export const sized = (one: RoundConvertible): { readonly amount: Rational } => ({
  amount: one.kind === 'note' ? one.balance : one.amount,
})

const discounted = (amount: Rational, discount: Rational | null, label: string | null): readonly Branch[] =>
  discount === null || discount.numerator === 0n
    ? []
    : [{ form: ofPrice(div(amount, sub(one, discount))), binding: 'discount', package: label }]

const capBase = (problem: RoundProblem, counts: Counts, base: Rational | NoteCapBase): Linear =>
  base instanceof Fraction
    ? fixed(base)
    : base === 'before'
      ? fixed(counts.before)
      : base === 'with-pool'
        ? linear(size, counts.before, { [P]: poolInside(problem) })
        : linear(size, counts.before, { [K]: one })

export const averageBase = (counts: Counts, base: Rational | AverageBase): Rational =>
  base instanceof Fraction
    ? base
    : base === 'narrow'
      ? counts.stock
      : base === 'broad'
        ? add(counts.stock, counts.options)
        : counts.before

/**
 * Shares that a protected series may convert into, less those before: nothing, or what the issue's price calls for. With
 * CP2 = CP1 (A + B)/(A + C), shares × OIP ÷ CP2 = shares × OIP × (A + C) ÷ (CP1 × A + money), linear in C.
 */
export function seriesBranches(
  problem: RoundProblem,
  counts: Counts,
  series: ProtectedSeries,
  conversions: readonly (readonly Branch[])[],
): readonly Branch[] {
  const none: Branch = { form: fixed(zero), binding: 'none', package: null }
  const { protection } = series
  const all = problem.antiDilution.issue === 'with-convertibles'
  const issues = newMoneyOf(problem).numerator > 0n || (all && problem.convertibles.length > 0)
  if (protection.kind === 'none' || !issues) return [none]
  const before = fixed(sub(zero, convertedShares(series)))
  const invested = mul(series.shares, series.originalIssuePrice)
  const adjusted = (form: Linear): Branch => ({ form: plus(form, before), binding: 'adjusted', package: null })
  if (protection.kind === 'full-ratchet') {
    const others = all
      ? problem.convertibles.flatMap((one, index) =>
          (conversions[index] ?? []).map((branch) => adjusted(times(branch.form, div(invested, sized(one).amount)))),
        )
      : []
    const own = newMoneyOf(problem).numerator > 0n ? [adjusted(ofPrice(invested))] : []
    return [none, ...own, ...others]
  }
  const base = averageBase(counts, protection.base)
  const money = all
    ? sumOf([newMoneyOf(problem), ...problem.convertibles.map((one) => sized(one).amount)])
    : newMoneyOf(problem)
  const issued = linear(size, base, { [X]: newMoneyOf(problem), ...(all ? { [K]: one } : {}) })
  return [none, adjusted(times(issued, div(invested, add(mul(series.conversionPrice, base), money))))]
}

/** The pool's increase: nothing, a stated count, or what brings it to its share of all shares after the round. */
export function poolBranches(problem: RoundProblem, counts: Counts): readonly Branch[] {
  const none: Branch = { form: fixed(zero), binding: 'none', package: null }
  const { pool, options } = problem
  if (pool === null) return [none]
  if (pool.by === 'increase') return [{ ...none, form: fixed(pool.shares) }]
  const have = pool.of === 'unallocated' ? options.unallocated : add(options.unallocated, counts.options)
  const after = linear(size, counts.before, { [X]: newMoneyOf(problem), [K]: one, [P]: one, [E]: one })
  return [none, { form: plus(times(after, pool.share), fixed(sub(zero, have))), binding: 'adjusted', package: null }]
}

export { poolInside }

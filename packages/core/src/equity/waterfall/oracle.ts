import {
  type Rational,
  addRational,
  compareRational,
  divideRational,
  multiplyRational,
  subtractRational,
  zero,
} from '@touchstone/core/units'
import type { ExitClass, WaterfallInput } from './types.ts'

/** Payouts of all payees in the order of a table, for given choices. */
type Payouts = readonly Rational[]

/** Classes that have a choice: preferred and convertibles may convert, options may be exercised. */
export function choosers(input: WaterfallInput): readonly number[] {
  return input.classes.flatMap((security, index) => {
    if (security.kind === 'options' || security.kind === 'convertible') return [index]
    return security.kind === 'preferred' && security.participation !== 'full' ? [index] : []
  })
}

/**
 * Payouts at one exit for one profile of choices, by paying down the ranks and then filling like water: a second way to
 * the same answer that knows nothing of thresholds or tables. Votes are left out. `acts` says for each class whether it
 * converts or exercises.
 */
export function payoutsOfProfile(input: WaterfallInput, exit: Rational, acts: readonly boolean[]): Payouts {
  const debts = rankedPayments(
    exit,
    input.debts.map(({ claim, seniority }) => ({ amount: claim, seniority })),
  )
  const debt = sum(debts)
  const management = managementOf(input, exit, subtractRational(exit, debt))
  // Management that is paid off the top comes before the lenders.
  const lenders =
    input.carveOut?.of === 'proceeds'
      ? rankedPayments(
          subtractRational(exit, management),
          input.debts.map(({ claim, seniority }) => ({ amount: claim, seniority })),
        )
      : debts
  const left = subtractRational(subtractRational(exit, management), sum(lenders))
  const classes = classPayouts(input.classes, left, acts)
  return [...lenders, ...(input.carveOut === null ? [] : [management]), ...classes]
}

function managementOf(input: WaterfallInput, exit: Rational, afterDebt: Rational): Rational {
  if (input.carveOut === null) return zero
  const { share, of, most } = input.carveOut
  const part = multiplyRational(share, of === 'proceeds' ? exit : afterDebt)
  return most === null ? part : least(part, most)
}

const least = (a: Rational, b: Rational): Rational => (compareRational(a, b) <= 0 ? a : b)
const sum = (all: readonly Rational[]): Rational => all.reduce(addRational, zero)

/** Pays claims by rank out of `money`, equal ranks pro rata; a rank of null is paid last. */
function rankedPayments(
  money: Rational,
  claims: readonly { readonly amount: Rational; readonly seniority: number }[],
): readonly Rational[] {
  const paid: Rational[] = claims.map(() => zero)
  let left = money
  for (const rank of [...new Set(claims.map(({ seniority }) => seniority))].sort((a, b) => a - b)) {
    const whole = sum(claims.filter(({ seniority }) => seniority === rank).map(({ amount }) => amount))
    if (whole.numerator === 0n) continue
    const now = least(left, whole)
    claims.forEach(({ amount, seniority }, index) => {
      if (seniority === rank) paid[index] = divideRational(multiplyRational(amount, now), whole)
    })
    left = subtractRational(left, now)
  }
  return paid
}

interface Sharer {
  readonly index: number
  readonly shares: Rational
  /** Most that it may take of the rest; null without limit. */
  readonly room: Rational | null
}

function classPayouts(classes: readonly ExitClass[], money: Rational, acts: readonly boolean[]): readonly Rational[] {
  const claims = classes.map((security, index) => {
    if (security.kind === 'convertible' && acts[index] !== true)
      return { amount: security.claim, seniority: security.seniority }
    if (security.kind !== 'preferred') return { amount: zero, seniority: 1 }
    const kept = security.dividendsOnConversion === 'paid' ? security.dividends : zero
    const whole = addRational(security.preference, security.dividends)
    const capped = security.participation === 'capped' && security.cap !== null ? least(security.cap, whole) : whole
    return { amount: acts[index] === true ? kept : capped, seniority: security.seniority }
  })
  const first = rankedPayments(money, claims)
  const afterRanks = subtractRational(money, sum(first))
  const premiums = rankedPayments(
    afterRanks,
    classes.map((security, index) => ({
      amount: security.kind === 'convertible' && acts[index] !== true ? security.premium : zero,
      seniority: 1,
    })),
  )
  let rest = subtractRational(afterRanks, sum(premiums))
  const sharers: Sharer[] = []
  const cash: Rational[] = classes.map(() => zero)
  classes.forEach((security, index) => {
    const { shares, kind } = security
    if (shares.numerator === 0n || kind === 'unissued') return
    if (kind === 'common' || (kind === 'convertible' && acts[index] === true))
      sharers.push({ index, shares, room: null })
    if (kind === 'options' && acts[index] === true) {
      cash[index] = multiplyRational(shares, security.strike)
      sharers.push({ index, shares, room: null })
    }
    if (kind === 'preferred') {
      if (acts[index] === true || security.participation === 'full') sharers.push({ index, shares, room: null })
      else if (security.participation === 'capped' && security.cap !== null)
        sharers.push({ index, shares, room: subtractRational(security.cap, claims[index]?.amount ?? zero) })
    }
  })
  rest = addRational(rest, sum(cash))
  const filled = fillUp(classes.length, rest, sharers)
  return classes.map((_, index) =>
    subtractRational(
      addRational(addRational(first[index] ?? zero, premiums[index] ?? zero), filled[index] ?? zero),
      cash[index] ?? zero,
    ),
  )
}

/** Divides money by shares; whoever would pass its room gets its room, and the others divide again. */
function fillUp(count: number, money: Rational, sharers: readonly Sharer[]): readonly Rational[] {
  const filled: Rational[] = Array.from({ length: count }, () => zero)
  let open = sharers
  let left = money
  for (;;) {
    const shares = sum(open.map((one) => one.shares))
    if (shares.numerator === 0n) return filled
    const each = divideRational(left, shares)
    const full = open.filter(
      ({ room, shares: own }) => room !== null && compareRational(multiplyRational(own, each), room) > 0,
    )
    if (full.length === 0) {
      for (const { index, shares: own } of open) filled[index] = multiplyRational(own, each)
      return filled
    }
    for (const { index, room } of full) {
      filled[index] = room ?? zero
      left = subtractRational(left, room ?? zero)
    }
    open = open.filter((one) => !full.includes(one))
  }
}

/** The profile with one class's choice changed. */
export function switched(acts: readonly boolean[], index: number): readonly boolean[] {
  return acts.map((act, place) => (place === index ? !act : act))
}

/** Whether no class would gain by switching: a class that converts or exercises must gain by it, a tie holds. */
export function isEquilibrium(
  input: WaterfallInput,
  exit: Rational,
  acts: readonly boolean[],
  payouts: Payouts,
): boolean {
  const first = payouts.length - input.classes.length
  return choosers(input).every((index) => {
    const other = payoutsOfProfile(input, exit, switched(acts, index))
    const order = compareRational(payouts[first + index] ?? zero, other[first + index] ?? zero)
    return acts[index] === true ? order > 0 : order >= 0
  })
}

/** Every equilibrium among all profiles: 2 to the power of the classes with a choice, each solved and tested. */
export function allEquilibria(
  input: WaterfallInput,
  exit: Rational,
): readonly { readonly acts: readonly boolean[]; readonly payouts: Payouts }[] {
  const players = choosers(input)
  const found: { readonly acts: readonly boolean[]; readonly payouts: Payouts }[] = []
  for (let profile = 0; profile < 1 << players.length; profile++) {
    const acts = input.classes.map((_, index) => {
      const bit = players.indexOf(index)
      return bit >= 0 && ((profile >> bit) & 1) === 1
    })
    const payouts = payoutsOfProfile(input, exit, acts)
    if (isEquilibrium(input, exit, acts, payouts)) found.push({ acts, payouts })
  }
  return found
}

/** Lets classes switch one after another while one gains; null where that does not end within `rounds`. */
export function bestResponse(
  input: WaterfallInput,
  exit: Rational,
  from: readonly boolean[],
  rounds: number,
): { readonly acts: readonly boolean[]; readonly payouts: Payouts } | null {
  const players = choosers(input)
  let acts = from
  let payouts = payoutsOfProfile(input, exit, acts)
  const first = payouts.length - input.classes.length
  for (let round = 0; round < rounds; round++) {
    let moved = false
    for (const index of players) {
      const other = payoutsOfProfile(input, exit, switched(acts, index))
      const order = compareRational(other[first + index] ?? zero, payouts[first + index] ?? zero)
      if (order > 0 || (order === 0 && acts[index] === true)) {
        acts = switched(acts, index)
        payouts = other
        moved = true
      }
    }
    if (!moved) return { acts, payouts }
  }
  return null
}

import { fail, issue, ok, type Result } from '@touchstone/core/facts'
import { type Rational, zero } from '@touchstone/core/units'
import { add, div, isPositive, mul, plain, sumOf, toWhole, whole } from './arithmetic.ts'
import { type Participant, splitRound } from './participation.ts'
import { payToPlay, type PlayOutcome } from './pay-to-play.ts'
import type { RoundProblem, RoundSolution } from './problem.ts'
import { solveRound } from './solve.ts'
import { asConvertedOf, availableOf, ratioOf } from './to-problem.ts'
import type { RoundOutcome, RoundSnapshot, RoundTerms } from './types.ts'
import { at } from './validate.ts'

/** One purchase of new shares at the round's price. */
export interface Purchase {
  readonly id: string
  readonly holder: string
  readonly name: string
  readonly amount: bigint
  readonly date: string
}

/** The money at the round's price: what is stated, or what the amounts come to. */
export function moneyOf(terms: RoundTerms): Result<bigint> {
  const atPrice = terms.closings.filter((one) => one.price === null).flatMap((one) => one.investors)
  if (atPrice.length > 0)
    return stated(
      terms,
      atPrice.reduce((all, one) => all + one.amount, 0n),
    )
  if (terms.newMoney !== null) return ok(terms.newMoney)
  const open = terms.investors.findIndex((one) => one.take.kind !== 'amount')
  if (open >= 0)
    return fail(
      issue('round/unknown', 'error', at('/newMoney'), { what: 'newMoney', id: terms.investors[open]?.holder ?? '' }),
    )
  return ok(terms.investors.reduce((all, one) => all + (one.take.kind === 'amount' ? one.take.amount : 0n), 0n))
}

const stated = (terms: RoundTerms, sum: bigint): Result<bigint> =>
  terms.newMoney === null || terms.newMoney === sum
    ? ok(sum)
    : fail(
        issue('round/money-disagrees', 'error', at('/newMoney'), {
          sum: String(sum),
          newMoney: String(terms.newMoney),
        }),
      )

/**
 * Who buys what at the round's price. The split does not move the price, so pro rata shares, which SAFEs that convert in
 * the round have too, are read from the round solved with its money as one sum.
 */
export function purchasesOf(
  snapshot: RoundSnapshot,
  terms: RoundTerms,
  problem: RoundProblem,
  money: bigint,
): Result<readonly Purchase[]> {
  const closed = terms.closings
    .filter((one) => one.price === null)
    .flatMap((closing, index) =>
      closing.investors.map((one) => ({ ...one, id: `new:${index}:${one.holder}`, date: closing.date })),
    )
  if (closed.length > 0) return ok(closed)
  const solved = solveRound(problem)
  if (!solved.ok) return solved
  const participants = terms.investors
    .filter((one) => one.take.kind !== 'rest')
    .map((one): Participant => ({
      holder: one.holder,
      take:
        one.take.kind === 'pro-rata'
          ? { kind: 'pro-rata', share: stakeOf(snapshot, solved.value, one.holder), times: one.take.times }
          : { kind: 'amount', amount: one.take.kind === 'amount' ? whole(one.take.amount) : zero },
    }))
  const rest = terms.investors.find((one) => one.take.kind === 'rest')
  const { price, total } = solved.value
  const split = splitRound({ newMoney: whole(money), price, total, lead: rest?.holder ?? '', participants })
  if (!split.ok) return split
  const left = split.value.at(-1)?.amount ?? zero
  if (rest === undefined && isPositive(left))
    return fail(
      issue('round/money-disagrees', 'error', at('/newMoney'), {
        sum: plain(sumOf(split.value.slice(0, -1).map((one) => one.amount))),
        newMoney: String(money),
      }),
    )
  // Parts of a minor unit go to whoever takes the rest, otherwise nobody has any.
  const rows = split.value.slice(0, participants.length).map((one) => toWhole(one.amount, 'down'))
  const taken = rows.reduce((all, one) => all + one, 0n)
  const nameOf = (holder: string): string => terms.investors.find((one) => one.holder === holder)?.name ?? holder
  const bought = participants.map((one, index) => ({ holder: one.holder, amount: rows[index] ?? 0n }))
  const all = rest === undefined ? bought : [...bought, { holder: rest.holder, amount: money - taken }]
  return ok(
    all
      .filter((one) => one.amount > 0n)
      .map((one, index) => ({ ...one, id: `new:${index}:${one.holder}`, name: nameOf(one.holder), date: terms.date })),
  )
}

/** A holder's part of the company before the money: what it holds, and what its SAFEs and notes become. */
function stakeOf(snapshot: RoundSnapshot, solution: RoundSolution, holder: string): Rational {
  const own = new Set(
    snapshot.convertibles.filter((one) => one.security.holder === holder).map((one) => one.security.id),
  )
  const converted = sumOf(solution.conversions.filter((one) => own.has(one.id)).map((one) => one.shares))
  return div(add(asConvertedOf(snapshot, holder), converted), solution.companyCapitalization)
}

type Played = RoundOutcome['payToPlay'][number]

/**
 * Pay-to-play before the round: each holder of a class that has it owes its share of the new money, measured on the table
 * before anything converts; the part that it does not take turns into common.
 */
export function playersOf(snapshot: RoundSnapshot, terms: RoundTerms, money: bigint): Result<readonly Played[]> {
  if (!terms.payToPlay) return ok([])
  const stock = sumOf([
    ...snapshot.classes
      .map((one) => one.class)
      .filter((one) => one.kind !== 'options')
      .flatMap((one) =>
        snapshot.holdings.filter((row) => row.class === one.id).map((row) => mul(whole(row.shares), ratioOf(one))),
      ),
    ...snapshot.pools.map((one) => whole(one.granted + availableOf(one))),
  ])
  const played: Played[] = []
  for (const { class: one } of snapshot.classes) {
    if (one.payToPlay === null) continue
    for (const row of snapshot.holdings.filter((each) => each.class === one.id)) {
      const proRata = mul(whole(money), div(asConvertedOf(snapshot, row.holder), stock))
      const outcome: Result<PlayOutcome> = payToPlay({
        shares: row.shares,
        proRata,
        taken: takenBy(terms, row.holder, proRata, money),
        ratio: mul(one.payToPlay.ratio, ratioOf(one)),
      })
      if (!outcome.ok) return outcome
      played.push({ ...outcome.value, holder: row.holder, class: one.id })
    }
  }
  return ok(played)
}

function takenBy(terms: RoundTerms, holder: string, proRata: Rational, money: bigint): Rational {
  const inClosings = terms.closings
    .filter((one) => one.price === null)
    .flatMap((one) => one.investors)
    .filter((one) => one.holder === holder)
  const amounts = inClosings.map((one) => whole(one.amount))
  for (const buyer of terms.investors) {
    if (buyer.holder !== holder || terms.closings.some((one) => one.price === null)) continue
    if (buyer.take.kind === 'amount') amounts.push(whole(buyer.take.amount))
    else if (buyer.take.kind === 'pro-rata') amounts.push(mul(proRata, buyer.take.times))
    // Who takes the rest bears the round: it counts as having played.
    else amounts.push(whole(money))
  }
  return sumOf(amounts)
}

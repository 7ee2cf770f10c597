import { fail, type Issue, issue, ok, type Result } from '@touchstone/core/facts'
import { floorRational, one, type Rational, zero } from '@touchstone/core/units'
import { add, cmp, div, isNegative, isPositive, isShare, maxOf, mul, plain, sub, sumOf, whole } from './arithmetic.ts'
import { at } from './validate.ts'

/** What a holder takes of a round. */
export type Take =
  | { readonly kind: 'amount'; readonly amount: Rational }
  /** Its share before the round, times: 1 is pro rata, above 1 super pro rata, below 1 in part. */
  | { readonly kind: 'pro-rata'; readonly share: Rational; readonly times: Rational }
  /** As many shares as bring it to a share of the company after the round. */
  | { readonly kind: 'to-share'; readonly share: Rational; readonly held: Rational }

/** Who takes what of a round. */
export interface Participant {
  readonly holder: string
  readonly take: Take
}

/** What a participant pays and gets. */
export interface Participation {
  readonly holder: string
  readonly amount: Rational
  readonly shares: Rational
  /** Part of the round. */
  readonly part: Rational
}

/**
 * Splits a round of fixed size among those who take a part of it; the lead takes what they leave.
 * In: new money, price, all shares after the round, who takes what. Out: per participant and for the lead, in order, amount
 * and shares as fractions, summing to the round. Issues: `round/not-positive`, `round/negative`, `round/over-subscribed`
 * where they take more than there is. Source: YC pro rata side letter; NVCA investors' rights agreement, right of first offer.
 * By hand: 10 % of 5m at 1 a share: 500,000 shares, the lead 4,500,000.
 * @example splitRound({ newMoney: rational(5000000n), price: rational(1n), total: rational(20000000n), lead: 'lead', participants: [{ holder: 'B', take: { kind: 'pro-rata', share: rational(1n, 10n), times: rational(1n) } }] }).value.map((row) => rationalToText(row.shares)) // ["500000","4500000"]
 */
export function splitRound(round: {
  readonly newMoney: Rational
  readonly price: Rational
  readonly total: Rational
  readonly lead: string
  readonly participants: readonly Participant[]
}): Result<readonly Participation[]> {
  const { newMoney, price, total, lead, participants } = round
  if (!isPositive(price)) return fail(positive('/price', price))
  if (!isPositive(newMoney)) return fail(positive('/newMoney', newMoney))
  const wrong: Issue[] = []
  const rows = participants.map(({ holder, take }, index): Participation => {
    const amount =
      take.kind === 'amount'
        ? take.amount
        : take.kind === 'pro-rata'
          ? mul(newMoney, mul(take.share, take.times))
          : maxOf(zero, mul(price, sub(mul(take.share, total), take.held)))
    if (isNegative(amount))
      wrong.push(
        issue('round/negative', 'error', at(`/participants/${index}/take`), {
          key: `/participants/${index}/take`,
          text: plain(amount),
        }),
      )
    return { holder, amount, shares: div(amount, price), part: div(amount, newMoney) }
  })
  if (wrong.length > 0) return fail(...wrong)
  const asked = sumOf(rows.map((row) => row.amount))
  if (cmp(asked, newMoney) > 0)
    return fail(
      issue('round/over-subscribed', 'error', at('/participants'), { asked: plain(asked), newMoney: plain(newMoney) }),
    )
  const left = sub(newMoney, asked)
  return ok([...rows, { holder: lead, amount: left, shares: div(left, price), part: div(left, newMoney) }])
}

/**
 * Size of a round whose pro rata comes on top of the new investors' money: the pro rata is itself part of the round, so
 * x = s (n + x) and the round is n ÷ (1 − s), s the shares of all who take part.
 * In: new investors' money (or share); shares taken, each in [0, 1). Out: the whole round in the same unit. Issues:
 * `round/share-out-of-range` where the shares reach 100 %. Source: YC post-money SAFE user guide, quick start 3.
 * By hand: 0.25 ÷ (1 − 0.15) = 5/17.
 * @example rationalToText(roundWithProRata(rational(1n, 4n), [rational(3n, 20n)]).value) // "5/17"
 */
export function roundWithProRata(newInvestors: Rational, shares: readonly Rational[]): Result<Rational> {
  const taken = sumOf(shares)
  if (shares.some(isNegative) || !isShare(taken))
    return fail(issue('round/share-out-of-range', 'error', at('/shares'), { key: '/shares', text: plain(taken) }))
  return ok(div(newInvestors, sub(one, taken)))
}

/** What a pro rata right buys, in whole shares. */
export interface ProRataPurchase {
  readonly shares: bigint
  readonly cost: Rational
  /** Left of the round for everyone else. */
  readonly others: bigint
  /** What the holder has then. */
  readonly after: Rational
}

/**
 * Whole shares that a pro rata right buys of a round counted in shares, the fraction dropped.
 * In: shares of the round; the holder's share; price; shares held before. Out: shares, their cost, the others' shares, all
 * that the holder has then. Issues: `round/share-out-of-range`, `round/negative`, `round/not-positive`.
 * By hand: 10 % of 4,486,719 is 448,671.9, so 448,671.
 * @example Number(proRataPurchase({ roundShares: 4486719n, share: rational(1n, 10n), price: rational(11144n, 10000n), held: rational(0n) }).value.others) // 4038048
 */
export function proRataPurchase(right: {
  readonly roundShares: bigint
  readonly share: Rational
  readonly price: Rational
  readonly held: Rational
}): Result<ProRataPurchase> {
  const { roundShares, share, price, held } = right
  for (const [key, value] of [
    ['roundShares', whole(roundShares)],
    ['held', held],
  ] as const)
    if (isNegative(value))
      return fail(issue('round/negative', 'error', at(`/${key}`), { key: `/${key}`, text: plain(value) }))
  if (isNegative(share) || cmp(share, one) > 0)
    return fail(issue('round/share-out-of-range', 'error', at('/share'), { key: '/share', text: plain(share) }))
  if (!isPositive(price)) return fail(positive('/price', price))
  const shares = floorRational(mul(share, whole(roundShares)))
  return ok({
    shares,
    cost: mul(price, whole(shares)),
    others: roundShares - shares,
    after: add(held, whole(shares)),
  })
}

const positive = (path: string, value: Rational): Issue =>
  issue('round/not-positive', 'error', at(path), { key: path, text: plain(value) })

/** Existing shares that change hands beside the round; the company receives nothing. */
export interface Secondary {
  readonly seller: string
  readonly buyer: string
  readonly shares: Rational
  /** Money a share. */
  readonly price: Rational
}

/**
 * What a buyer pays a share, new and old shares together: (N_new p_new + N_old p_old) ÷ (N_new + N_old) (老股与新股混合价).
 * In: new shares and their price; its purchases of existing shares. Out: money a share. Issues: `round/not-positive` where
 * no share is bought, `round/negative`. By hand: (100 × 10 + 50 × 7) ÷ 150 = 9.
 * @example rationalToText(blendedPrice(rational(100n), rational(10n), [{ seller: 'f', buyer: 'b', shares: rational(50n), price: rational(7n) }]).value) // "9"
 */
export function blendedPrice(shares: Rational, price: Rational, old: readonly Secondary[]): Result<Rational> {
  const parts = [{ shares, price }, ...old]
  const bad = parts.findIndex((part) => isNegative(part.shares) || isNegative(part.price))
  if (bad >= 0)
    return fail(
      issue('round/negative', 'error', at(`/secondary/${bad}`), {
        key: `/secondary/${bad}`,
        text: plain(parts[bad]?.shares ?? zero),
      }),
    )
  const count = sumOf(parts.map((part) => part.shares))
  if (!isPositive(count)) return fail(positive('/shares', count))
  return ok(div(sumOf(parts.map((part) => mul(part.shares, part.price))), count))
}

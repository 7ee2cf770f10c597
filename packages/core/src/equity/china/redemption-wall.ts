import { fail, hasErrors, type Issue, issue, ok, type Place, type Result } from '@touchstone/core/facts'
import {
  addRational,
  compareRational,
  divideRational,
  floorRational,
  moneyOf,
  moneyToDecimal,
  type Rational,
  subtractRational,
  zero,
} from '@touchstone/core/units'
import { atLeastZero } from './accrual.ts'
import { inside, nowhere, refuseDates, refuseNegative } from './refuse.ts'
import { redemptionPriceAt, type RedemptionTerms } from './redemption-price.ts'

/** One investor's right to be bought back, with the day from which it may be exercised. Money in minor units. */
export interface RedemptionClaim {
  readonly investor: string
  readonly round: string
  readonly principal: Rational
  readonly paid: string
  readonly due: string
  readonly obligor: 'company' | 'founder' | 'both'
  readonly terms: RedemptionTerms
  readonly dividends: Rational
  readonly netAssetShare: Rational | null
  /** Most that the founder owes of it, where the papers limit him; null where they do not. */
  readonly founderLimit: Rational | null
  /** Asleep because a listing application runs: shown, not counted. */
  readonly suspended: boolean
  /** The last day on which it counts, where the agreed time to exercise it has run out unused; absent or null otherwise. */
  readonly until?: string | null
}

/** Cash that the company expects to have on a day if it redeems nothing, in minor units. */
export interface CashPoint {
  readonly date: string
  readonly cash: Rational
}

/** Claims that are open on a day by who owes them; those of company and founder together stand under `both` alone. */
export interface OpenClaims {
  readonly total: Rational
  readonly company: Rational
  readonly founder: Rational
  readonly both: Rational
  /** Asleep, counted in none of the others. */
  readonly suspended: Rational
}

/** One day of the stack. */
export interface WallRow {
  readonly date: string
  /** Claims that may first be exercised that day, at the price of the day. */
  readonly falling: readonly { readonly investor: string; readonly round: string; readonly price: Rational }[]
  /** All claims that may be exercised by then, at the price of the day. */
  readonly open: OpenClaims
  /** The last cash stated on or before the day; null before the first. */
  readonly cash: Rational | null
  /** What the company's open claims exceed its cash by; null where no cash is stated. */
  readonly short: Rational | null
  /** What the founder answers for with everything he has: his own claims and the joint ones, each up to its limit. */
  readonly founderExposure: Rational
}

/** The stack of all rounds' claims by date against cash. */
export interface RedemptionWall {
  readonly rows: readonly WallRow[]
  /** The first day on which cash does not cover what the company owes; null where it always does or no cash is stated. */
  readonly firstShort: WallRow | null
  /** The day on which most of the claims by amount fall due at once, and that share. */
  readonly steepest: { readonly date: string; readonly share: Rational } | null
}

const plain = (amount: Rational, currency: string): string =>
  moneyToDecimal(moneyOf(currency, floorRational(amount))).replace(/\.0+$/, '')

/**
 * Whether the agreed time to exercise a claim had run out unused before a day.
 * @example isLapsed({ until: '2025-06-30' }, '2025-07-01') // true
 */
export const isLapsed = ({ until }: Pick<RedemptionClaim, 'until'>, date: string): boolean =>
  (until ?? null) !== null && (until ?? '') < date

/** Claims at the price of one day: null and the issues where one cannot be priced. */
function pricesOn(
  claims: readonly RedemptionClaim[],
  date: string,
  at: Place,
): { readonly prices: readonly (Rational | null)[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = []
  const prices = claims.map((claim, i) => {
    if (claim.due > date || isLapsed(claim, date)) return null
    const found = redemptionPriceAt({ ...claim, redeemed: date }, inside(at, `claims/${i}`))
    issues.push(...found.issues)
    return found.ok ? found.value.price : null
  })
  return { prices, issues }
}

function openOf(claims: readonly RedemptionClaim[], prices: readonly (Rational | null)[]): OpenClaims {
  const sums = { total: zero, company: zero, founder: zero, both: zero, suspended: zero }
  claims.forEach(({ obligor, suspended }, i) => {
    const price = prices[i] ?? zero
    if (suspended) {
      sums.suspended = addRational(sums.suspended, price)
      return
    }
    sums[obligor] = addRational(sums[obligor], price)
    sums.total = addRational(sums.total, price)
  })
  return sums
}

function founderOwes(claims: readonly RedemptionClaim[], prices: readonly (Rational | null)[]): Rational {
  return claims.reduce((sum, { obligor, suspended, founderLimit }, i) => {
    const price = prices[i] ?? zero
    if (suspended || obligor === 'company') return sum
    const owed = founderLimit !== null && compareRational(founderLimit, price) < 0 ? founderLimit : price
    return addRational(sum, owed)
  }, zero)
}

/**
 * All rounds' redemption claims as one stack by date against cash (the redemption wall): what falls due when, who owes it,
 * on which day cash no longer covers what the company owes, and what the founder answers for in person.
 * In: claims and a path of cash, money in minor units of `currency`, ISO days. Out: one row for each day on which a claim
 * falls due or cash is stated; open claims are priced to the day and go on accruing, those whose agreed time ran out unused do not count after it. Errors: those of `redemptionPriceAt`.
 * Warnings: the first day short of cash; the founder's exposure; a note that a company pays only after reducing its
 * capital (meeting of judges of 2019, 九民纪要 no. 5), so that a claim on it is worth less than its cash.
 * Assumes cash as stated, a step at each date, with no redemption taken out; a finer path finds a finer day.
 * By hand: 100 at 10 % simple paid 2022-01-01, due 2024-01-01 (730 days) is 120 against cash of 110: short by 10.
 * @example rationalToText(redemptionWall([{ investor: 'A', round: 'A', principal: rational(100n), paid: '2022-01-01', due: '2024-01-01', obligor: 'company', terms: { rate: rational(1n, 10n), compounding: 'simple', netAssetFloor: false, lessDividends: false }, dividends: zero, netAssetShare: null, founderLimit: null, suspended: false }], [{ date: '2023-12-31', cash: rational(110n) }], 'CNY').value.firstShort.short) // "10"
 */
export function redemptionWall(
  claims: readonly RedemptionClaim[],
  cash: readonly CashPoint[],
  currency: string,
  at: Place = nowhere,
): Result<RedemptionWall> {
  const wrong = [
    ...claims.flatMap(({ due, paid, founderLimit }, i) => {
      const place = inside(at, `claims/${i}`)
      const dates = refuseDates({ paid, due }, place)
      if (dates.length === 0 && due < paid)
        return [
          issue('equity/dates-reversed', 'error', inside(place, 'due'), {
            first: 'paid',
            firstDate: paid,
            second: 'due',
            secondDate: due,
          }),
        ]
      return [...dates, ...refuseNegative({ founderLimit }, place)]
    }),
    ...cash.flatMap((one, i) => refuseDates({ date: one.date }, inside(at, `cash/${i}`))),
  ]
  if (wrong.length > 0) return fail(...wrong)
  const path = [...cash].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const dates = [...new Set([...claims.map((one) => one.due), ...path.map((one) => one.date)])].sort()
  const issues: Issue[] = []
  const rows = dates.map((date): WallRow => {
    const { prices, issues: found } = pricesOn(claims, date, at)
    issues.push(
      ...found.filter((one) => !issues.some((seen) => seen.code === one.code && seen.at.path === one.at.path)),
    )
    const open = openOf(claims, prices)
    const stated = path.filter((one) => one.date <= date).at(-1)?.cash ?? null
    const falling = claims.flatMap(({ due, investor, round, suspended }, i) =>
      due === date && !suspended ? [{ investor, round, price: prices[i] ?? zero }] : [],
    )
    const short = stated === null ? null : atLeastZero(subtractRational(addRational(open.company, open.both), stated))
    return { date, falling, open, cash: stated, short, founderExposure: founderOwes(claims, prices) }
  })
  if (hasErrors(issues)) return fail(...issues)
  const firstShort = rows.find((one) => one.short !== null && one.short.numerator > 0n) ?? null
  if (firstShort !== null && firstShort.cash !== null && firstShort.short !== null)
    issues.push(
      issue('equity/redemption-wall', 'warning', inside(at, 'cash'), {
        date: firstShort.date,
        currency,
        open: plain(addRational(firstShort.open.company, firstShort.open.both), currency),
        cash: plain(firstShort.cash, currency),
        short: plain(firstShort.short, currency),
      }),
    )
  const exposed = rows.find((one) => one.founderExposure.numerator > 0n)
  const last = rows.at(-1)
  if (exposed !== undefined && last !== undefined)
    issues.push(
      issue('equity/founder-exposed', 'warning', inside(at, 'claims'), {
        date: exposed.date,
        currency,
        amount: plain(exposed.founderExposure, currency),
        last: last.date,
        most: plain(last.founderExposure, currency),
      }),
    )
  if (claims.some((one) => one.obligor !== 'founder'))
    issues.push(issue('equity/reduction-first', 'note', inside(at, 'claims'), {}))
  return ok({ rows, firstShort, steepest: steepestOf(rows) }, issues)
}

/** The day on which the largest part of all claims falls due, each at the price of its own day. */
function steepestOf(rows: readonly WallRow[]): RedemptionWall['steepest'] {
  const days = rows.map(({ date, falling }) => ({
    date,
    sum: falling.reduce((sum, one) => addRational(sum, one.price), zero),
  }))
  const all = days.reduce((sum, one) => addRational(sum, one.sum), zero)
  if (all.numerator === 0n) return null
  let most = days[0]
  for (const one of days) if (most !== undefined && compareRational(one.sum, most.sum) > 0) most = one
  return most === undefined ? null : { date: most.date, share: divideRational(most.sum, all) }
}

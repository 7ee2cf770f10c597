import { type Fates, MOST_ROUNDS } from './fates.ts'
import { Classes, type ClassRights, divideProceeds, type HeldClass } from './payoff-terms.ts'
import { type Marks, MOST_MULTIPLE } from './population.ts'
import type { Redemptions } from './redemptions.ts'

/** The entry's own rights and the classes before it. Money is in units of the entry's post-money. */
export interface EntryTerms {
  readonly rights: ClassRights
  readonly earlier: readonly HeldClass[]
  /** What rounds after the entry are taken to ask for; nobody can know. */
  readonly later: ClassRights
}

/** What one unit put into the entry comes to, one cell for each draw. */
export interface EntryOutcome {
  /** Without another cheque later. */
  readonly without: Float64Array
  /** With our part of the first later rounds, over all that was put in. */
  readonly withProRata: Float64Array
  /** What those later cheques cost, for one unit of the entry. */
  readonly followed: Float64Array
  /** What our redemption claim brought of `without`; of no draws where no claim is told. */
  readonly redeemed: Float64Array
}

/** Rounds in which a pro rata right is used. */
const FOLLOWED = 2
const TURNS = 6

/** Shares a class converts into after a round at a price of `price` a share; total of shares right before and after it. */
function converted(
  rights: ClassRights,
  paid: number,
  now: number,
  price: number,
  before: number,
  issued: number,
): number {
  const own = now > 0 ? paid / now : 0
  if (rights.antiDilution === 'none' || price >= own || own <= 0) return now
  if (rights.antiDilution === 'full-ratchet') return paid / price
  // Broad-based weighted average: CP × (A + B) / (A + C), with B what the new money would have bought at CP.
  const fair = (issued * price) / own
  return paid / (own * ((before + fair) / (before + issued)))
}

/**
 * What the entry gets at its end by its own terms, with those of the rounds before it and of the usual later ones: preference,
 * participation, cap, rank, dividends, and shares that a down round adds; once without and once with our part of the first two
 * later rounds within `within` years. In: fates, share sold in the entry, terms, years, what the living count at. Out: multiples of what was put in.
 * Assumes that later investors hold the part that they were sold whatever a down round adds to others (their price is lower
 * then), and that a class keeps its preference on the money it paid. Shares are cancelled as far as their claim was paid, those
 * of told classes on the day, those of later rounds at the end. Marks of the living as in `settledMultiples`.
 * Source: the equity room's exact table (Metrick & Yasuda ch. 13-14), to which a test holds it.
 * @example entryOutcome(fatesOf(8), 0.2, { rights: USUAL_RIGHTS, earlier: [], later: USUAL_RIGHTS }, 4, EXAMPLE_MARKS).without.length // 8
 */
export function entryOutcome(
  fates: Fates,
  sold: number,
  terms: EntryTerms,
  within: number,
  marks: Marks,
  claims: Redemptions | null = null,
): EntryOutcome {
  const n = fates.count
  const { rights, earlier, later } = terms
  const first = earlier.length + 1
  const held = [{ ...rights, shares: sold, paid: sold }, ...earlier].map(plainly)
  const run = {
    sold,
    within,
    marks,
    first,
    held,
    guarded: held.some((one) => one.antiDilution !== 'none'),
    later: plainly({ ...later, shares: 0, paid: 0 }),
    claims,
    classes: new Classes(first + MOST_ROUNDS),
    shares: new Float64Array(first + MOST_ROUNDS),
    parts: new Float64Array(MOST_ROUNDS),
    // What is left of each class: all of it, but for claims that were paid.
    left: new Float64Array(first + MOST_ROUNDS).fill(1),
  }
  const out = {
    without: new Float64Array(n),
    withProRata: new Float64Array(n),
    followed: new Float64Array(n),
    redeemed: new Float64Array(claims === null ? 0 : n),
  }
  for (let d = 0; d < n; d++) runEntry(run, fates, d, out)
  return out
}

/** A class with its fields in one order, so that the kernel meets one shape whoever made it. */
const plainly = (one: HeldClass): HeldClass => ({
  preference: one.preference,
  participation: one.participation,
  cap: one.cap,
  rank: one.rank,
  dividend: one.dividend,
  antiDilution: one.antiDilution,
  shares: one.shares,
  paid: one.paid,
})

/** What is the same for all draws of an entry, and their scratch. */
interface EntryRun {
  readonly sold: number
  readonly within: number
  readonly marks: Marks
  readonly first: number
  readonly held: readonly HeldClass[]
  readonly guarded: boolean
  readonly later: HeldClass
  readonly claims: Redemptions | null
  readonly classes: Classes
  readonly shares: Float64Array
  readonly parts: Float64Array
  readonly left: Float64Array
}

/** One draw of an entry, through its rounds to its end. */
function runEntry(run: EntryRun, fates: Fates, d: number, out: EntryOutcome): void {
  const { sold, within, marks, first, held, guarded, later, claims, classes, shares, parts, left } = run
  const rounds = fates.rounds[d] ?? 0
  const years = fates.years[d] ?? 0
  let total = 1
  for (let c = 0; c < first; c++) shares[c] = held[c]?.shares ?? 0
  if (claims !== null) left.fill(1)
  let ours = sold
  let last = sold
  let cost = 0
  for (let r = 0; r < rounds; r++) {
    const cell = d * MOST_ROUNDS + r
    const part = fates.roundSold[cell] ?? 0
    const post = fates.roundPost[cell] ?? 0
    if (claims !== null) total -= cancelled(claims, fates, d, fates.roundYears[cell] ?? 0, shares, left)
    if (guarded) total = guard(held, shares, left, total, part, post)
    // What a down round adds to our class, or a paid claim takes from it, is before the round is divided.
    ours += (shares[0] ?? 0) - last
    last = shares[0] ?? 0
    const issued = (total * part) / (1 - part)
    const follows = r < FOLLOWED && (fates.roundYears[cell] ?? 0) <= within
    const own = follows ? ours / total : 0
    parts[r] = own
    cost += own * part * post
    ours += own * issued
    total += issued
    shares[first + r] = issued
  }
  if (claims !== null) total -= cancelled(claims, fates, d, Infinity, shares, left)
  classes.count = first + rounds
  for (let c = 0; c < first; c++) {
    const one = held[c]
    if (one !== undefined) classes.put(c, shares[c] ?? 0, one.paid * (left[c] ?? 1), one, years)
  }
  // Money from claims: of our class, and of our part of later rounds.
  let bought = 0
  for (let r = 0; r < rounds; r++) {
    const cell = d * MOST_ROUNDS + r
    const paid = (fates.roundSold[cell] ?? 0) * (fates.roundPost[cell] ?? 0)
    if (claims !== null) {
      const back = fates.repaid[d * (first + MOST_ROUNDS) + first + r] ?? 0
      left[first + r] = 1 - back
      total -= (shares[first + r] ?? 0) * back
      shares[first + r] = (shares[first + r] ?? 0) * (1 - back)
      bought += (parts[r] ?? 0) * back * paid * claims.later.owed
    }
    classes.put(
      first + r,
      shares[first + r] ?? 0,
      paid * (left[first + r] ?? 1),
      later,
      Math.max(0, years - (fates.roundYears[cell] ?? 0)),
    )
  }
  divideProceeds(classes, total, fates.proceeds[d] ?? 0)
  const got = classes.payout[0] ?? 0
  let all = got
  for (let r = 0; r < FOLLOWED && r < rounds; r++) all += (parts[r] ?? 0) * (classes.payout[first + r] ?? 0)
  const mark = fates.ending[d] !== 0 ? 1 : fates.zombie[d] === 1 ? marks.zombie : marks.private
  if (claims === null) {
    out.without[d] = Math.min(MOST_MULTIPLE, (got / sold) * mark)
    out.withProRata[d] = Math.min(MOST_MULTIPLE, (all / (sold + cost)) * mark)
  } else {
    const back = (fates.repaid[d * (first + MOST_ROUNDS)] ?? 0) * (claims.told[0]?.owed ?? 0)
    out.redeemed[d] = back / sold
    out.without[d] = Math.min(MOST_MULTIPLE, (got * mark + back) / sold)
    out.withProRata[d] = Math.min(MOST_MULTIPLE, (all * mark + back + bought) / (sold + cost))
  }
  out.followed[d] = cost / sold
}

/** Cancels shares whose claims were paid by some time and not yet taken off; how many there are. */
function cancelled(
  { told, suit }: Redemptions,
  fates: Fates,
  d: number,
  years: number,
  shares: Float64Array,
  left: Float64Array,
): number {
  let sum = 0
  told.forEach((one, c) => {
    const back = fates.repaid[d * (told.length + MOST_ROUNDS) + c] ?? 0
    if (one === null || back <= 0 || left[c] !== 1 || Math.max(0, one.due) + suit > years) return
    sum += (shares[c] ?? 0) * back
    shares[c] = (shares[c] ?? 0) * (1 - back)
    left[c] = 1 - back
  })
  return sum
}

/** Adds the shares that a round below their price gives to guarded classes; the total right before the round. */
function guard(
  held: readonly HeldClass[],
  shares: Float64Array,
  left: Float64Array,
  total: number,
  part: number,
  post: number,
): number {
  // Shares added lower the price of the round, which adds more: a few turns settle it, bounded by a hundredth of the price.
  const least = (post * (1 - part)) / total / 100
  let all = total
  for (let turn = 0; turn < TURNS; turn++) {
    const price = Math.max(least, (post * (1 - part)) / all)
    const issued = (all * part) / (1 - part)
    let added = 0
    held.forEach((one, c) => {
      added += converted(one, one.paid * (left[c] ?? 1), shares[c] ?? 0, price, total, issued) - (shares[c] ?? 0)
    })
    all = total + added
  }
  const price = Math.max(least, (post * (1 - part)) / all)
  const issued = (all * part) / (1 - part)
  let sum = total
  held.forEach((one, c) => {
    const next = converted(one, one.paid * (left[c] ?? 1), shares[c] ?? 0, price, total, issued)
    sum += next - (shares[c] ?? 0)
    shares[c] = next
  })
  return sum
}

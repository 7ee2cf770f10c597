import { fail, issue, ok, type Place, type Result } from '@touchstone/core/facts'
import {
  addRational,
  compareRational,
  multiplyRational,
  one,
  type Rational,
  rationalToText,
  subtractRational,
  zero,
} from '@touchstone/core/units'
import { addMonths } from './calendar.ts'
import { inside, nowhere, refuseDates, refuseNegative, refuseOutside } from './refuse.ts'

/** What a class may be asked about before the company does it. */
export type ReservedMatter =
  /** Any new shares or registered capital. */
  | 'new-shares'
  /** Rights that go before those of the class, or beside them. */
  | 'senior-rights'
  | 'equal-rights'
  /** A price below what the class paid. */
  | 'lower-price'
  | 'larger-pool'
  | 'board-change'
  | 'charter-change'
  | 'redemption-change'

/** A protective provision of one class: its matters, and the share of its votes that must agree. */
export interface ProtectiveProvision {
  readonly class: string
  readonly matters: readonly ReservedMatter[]
  /** At least this share of the class must agree; one is everybody. */
  readonly threshold: Rational
  readonly holders: readonly { readonly holder: string; readonly votes: Rational }[]
  /** What the class paid for a share, for `lower-price`; null where unknown, which counts as touched. */
  readonly price: Rational | null
}

/** Rights of single holders that a round sets off and that must be used or waived. */
export interface HolderRight {
  readonly holder: string
  readonly kind: 'pre-emption' | 'anti-dilution' | 'most-favoured' | 'redemption'
  /** Anti-dilution: the holder's price a share. */
  readonly price?: Rational
  /** Redemption: the day from which it may be exercised. */
  readonly due?: string
}

/** What the new round does. */
export interface ProposedRound {
  /** Price of a share in minor units. */
  readonly price: Rational
  readonly closing: string
  readonly senior: boolean
  readonly poolGrows: boolean
  readonly boardChanges: boolean
  readonly redemptionChanges: boolean
  /** Better than the earlier rounds in a right that a most-favoured holder may claim. */
  readonly betterTerms: boolean
  /** Holders that take up their part of the round. */
  readonly takesPart: readonly string[]
  /** Redemption rights due this many months after closing are wanted asleep. */
  readonly standstillMonths: number
}

/** What one class must agree to, and who can stop it. */
export interface ClassConsent {
  readonly class: string
  readonly matters: readonly ReservedMatter[]
  readonly threshold: Rational
  /** Holders without whom the rest of the class falls short. */
  readonly canBlock: readonly string[]
}

/** Every paper that must be signed before the round can close. */
export interface RoundConsents {
  readonly classes: readonly ClassConsent[]
  readonly waivers: readonly { readonly holder: string; readonly kind: HolderRight['kind'] }[]
}

/** What every new round in China touches: it issues capital and changes the articles. */
function mattersOf(round: ProposedRound, classPrice: Rational | null): readonly ReservedMatter[] {
  const found: ReservedMatter[] = ['new-shares', 'charter-change', round.senior ? 'senior-rights' : 'equal-rights']
  if (classPrice === null || compareRational(round.price, classPrice) < 0) found.push('lower-price')
  if (round.poolGrows) found.push('larger-pool')
  if (round.boardChanges) found.push('board-change')
  if (round.redemptionChanges) found.push('redemption-change')
  return found
}

function blockers({ holders, threshold }: ProtectiveProvision): readonly string[] {
  const all = holders.reduce((sum, each) => addRational(sum, each.votes), zero)
  return holders.flatMap(({ holder, votes }) => {
    const rest = subtractRational(all, votes)
    return compareRational(rest, multiplyRational(threshold, all)) < 0 ? [holder] : []
  })
}

function setOff(right: HolderRight, round: ProposedRound): boolean {
  if (right.kind === 'pre-emption') return !round.takesPart.includes(right.holder)
  if (right.kind === 'most-favoured') return round.betterTerms
  if (right.kind === 'anti-dilution') return right.price === undefined || compareRational(round.price, right.price) < 0
  return right.due === undefined || right.due <= addMonths(round.closing, round.standstillMonths)
}

/**
 * Which consents and waivers a new round needs: the classes whose protective provisions it touches with the holders who can
 * stop it, and the holders whose pre-emption, anti-dilution, most-favoured or redemption right it sets off.
 * In: provisions and rights from the papers; the round, prices in minor units a share. Out: one line for each class and each
 * waiver, in the order given. Errors: `deal/negative`, `equity/out-of-range` for a threshold over one, `deal/bad-date`.
 * Assumes that a round issues capital and changes the articles, which every one does; what is unknown counts as touched.
 * @example roundConsents([{ class: 'A', matters: ['new-shares'], threshold: rational(2n, 3n), holders: [{ holder: 'X', votes: rational(60n) }, { holder: 'Y', votes: rational(40n) }], price: null }], [], { price: rational(5n), closing: '2026-01-01', senior: true, poolGrows: false, boardChanges: false, redemptionChanges: false, betterTerms: false, takesPart: [], standstillMonths: 0 }).value.classes[0].canBlock // ["X","Y"]
 */
export function roundConsents(
  provisions: readonly ProtectiveProvision[],
  rights: readonly HolderRight[],
  round: ProposedRound,
  at: Place = nowhere,
): Result<RoundConsents> {
  const wrong = [
    ...refuseNegative({ price: round.price }, inside(at, 'round')),
    ...refuseDates({ closing: round.closing }, inside(at, 'round')),
    ...refuseOutside(
      { standstillMonths: { found: round.standstillMonths, least: 0, most: 1200, whole: true } },
      inside(at, 'round'),
    ),
    ...rights.flatMap((right, i) => refuseDates({ due: right.due ?? null }, inside(at, `rights/${i}`))),
    ...provisions.flatMap((each, i) => {
      const place = inside(at, `provisions/${i}`)
      return [
        ...refuseNegative({ threshold: each.threshold, price: each.price }, place),
        ...(compareRational(each.threshold, one) > 0
          ? [
              issue('equity/out-of-range', 'error', inside(place, 'threshold'), {
                key: 'threshold',
                found: rationalToText(each.threshold),
                least: 0,
                most: 1,
                whole: false,
              }),
            ]
          : []),
        ...each.holders.flatMap((holder, j) => refuseNegative({ votes: holder.votes }, inside(place, `holders/${j}`))),
      ]
    }),
  ]
  if (wrong.length > 0) return fail(...wrong)
  const classes = provisions.flatMap((each): readonly ClassConsent[] => {
    const touched = mattersOf(round, each.price)
    const matters = each.matters.filter((matter) => touched.includes(matter))
    return matters.length === 0
      ? []
      : [{ class: each.class, matters, threshold: each.threshold, canBlock: blockers(each) }]
  })
  const waivers = rights.filter((right) => setOff(right, round)).map(({ holder, kind }) => ({ holder, kind }))
  return ok({ classes, waivers })
}

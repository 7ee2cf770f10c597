import { pow, quantiles, tornado } from '@touchstone/core/chance'
import { Classes, divideProceeds, type EntryTerms, type Fates } from '@touchstone/core/market'
import { cashThen, claimAt, laterOpen, type Redeeming, wallDays } from './redeemed.ts'
import type { PictureNumbers } from './types.ts'

/** How many dots a distribution is shown by. */
const DOTS = 50
/** Most bars of a tornado. */
const BARS = 8
/** Part of the money that must come back to count as paid. */
export const PAID = 0.1
/** Exits over the entry's post-money at which the waterfall is drawn: evenly on a log axis. */
const EXITS = { low: 0.02, high: 50, steps: 48 } as const

/**
 * Share of the draws that bring at least a tenth of the money by an ending in each year after the entry.
 * In: fates, multiples, years to the money. Out: ten shares; the rest is paid little or nothing.
 * @example paidByYear.length // 3
 */
export function paidByYear(fates: Fates, multiples: Float64Array, years: Float64Array): readonly number[] {
  const found = Array.from({ length: 10 }, () => 0)
  for (let d = 0; d < fates.count; d++) {
    const at = years[d] ?? 0
    if ((multiples[d] ?? 0) < PAID || (fates.ending[d] === 0 && at >= 10)) continue
    const year = Math.min(9, Math.max(0, Math.ceil(at) - 1))
    found[year] = (found[year] ?? 0) + 1
  }
  return found.map((one) => one / fates.count)
}

/**
 * What the round, earlier money and common take of exits of many sizes, before any later round dilutes them.
 * In: terms of the entry, share sold. Out: shares of each exit, which add up to one.
 * By hand: an exit of 0.1 with 0.2 sold at 1x and nothing before goes whole to the round; one of 10 is converted: a fifth.
 * @example exitSplit({ rights: { preference: 1, participation: 'none', cap: 1, rank: 1, dividend: 0, antiDilution: 'none' }, earlier: [], later: { preference: 1, participation: 'none', cap: 1, rank: 1, dividend: 0, antiDilution: 'none' } }, 0.2)[0].ours // 1
 */
export function exitSplit({ rights, earlier }: EntryTerms, sold: number): PictureNumbers['exits'] {
  const classes = new Classes(earlier.length + 1)
  classes.count = earlier.length + 1
  classes.put(0, sold, sold, rights, 0)
  for (const [at, one] of earlier.entries()) classes.put(at + 1, one.shares, one.paid, one, 0)
  const { low, high, steps } = EXITS
  return Array.from({ length: steps + 1 }, (_, step) => {
    const exit = low * pow(high / low, step / steps)
    divideProceeds(classes, 1, exit)
    const ours = (classes.payout[0] ?? 0) / exit
    let before = 0
    for (let c = 1; c < classes.count; c++) before += (classes.payout[c] ?? 0) / exit
    return { exit, ours, earlier: before, common: Math.max(0, 1 - ours - before) }
  })
}

/**
 * Redemption claims that may be used by each day of the stack, those of later rounds on average, against the middle of the
 * cash of companies still private then. In: the stack, fates with that cash. Out: days in order, our claim and that of others.
 * By hand: 0.2 of ours at 8 % simple due in five years is 0.28 then.
 * @example wallOf.length // 2
 */
export function wallOf(redeeming: Redeeming, fates: Fates): PictureNumbers['wall'] {
  const { own, stack } = redeeming
  const days = wallDays(redeeming).map((years) => {
    const cash = cashThen(fates, redeeming, years)
    return {
      years,
      ours: own.due <= years ? claimAt(own, years) : 0,
      others: stack.reduce((sum, one) => sum + (one.due <= years ? claimAt(one, years) : 0), 0),
      later: laterOpen(fates, own, years),
      cash: cash === null ? null : (quantiles(cash, [0.5])[0] ?? null),
    }
  })
  // After our day only what a later round adds is worth a row.
  return days.filter(({ years, later }) => later > 0 || [own, ...stack].some(({ due }) => Math.max(0, due) === years))
}

/**
 * The numbers that pictures of a deal draw.
 * In: the outcome at the price asked, inputs whose swing is looked at, whether each draw lost, terms, share sold.
 * @example pictureNumbers.length // 1
 */
export function pictureNumbers(of: {
  readonly fates: Fates
  readonly multiples: Float64Array
  readonly years: Float64Array
  readonly inputs: Readonly<Record<string, object>>
  readonly sensitivity: Readonly<Record<string, number>>
  readonly lost: object
  readonly loss: number
  readonly entry: EntryTerms
  readonly redeeming: Redeeming | null
  readonly sold: number
}): PictureNumbers {
  const most = Object.entries(of.sensitivity)
    .filter(([path, share]) => share > 0 && of.inputs[path] !== undefined)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, BARS)
  const columns = Object.fromEntries(most.flatMap(([path]) => [[path, of.inputs[path] ?? {}] as const]))
  return {
    dots: quantiles(
      of.multiples,
      Array.from({ length: DOTS }, (_, i) => (i + 0.5) / DOTS),
    ),
    tornado: tornado(columns, of.lost).map(({ name, atLow, atHigh }) => ({ input: name, atLow, atHigh })),
    lossBase: of.loss,
    paid: paidByYear(of.fates, of.multiples, of.years),
    exits: exitSplit(of.entry, of.sold),
    wall: of.redeeming === null ? [] : wallOf(of.redeeming, of.fates),
  }
}

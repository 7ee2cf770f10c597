import { Bug, type Reference } from '@touchstone/core/facts'

/** Where a choice or a word of the memo changes; judged, and told by `data/base-rates/decision`. */
export interface Bounds {
  /** What the business is worth over what is asked, from which one leads, follows and waits where no fund is asked. */
  readonly lead: number
  readonly follow: number
  readonly wait: number
  /** Share of the doubt on borrowed inputs above which no verdict is given. */
  readonly borrowed: number
  /** The same share above which a verdict leans at best. */
  readonly clear: number
  /** Part of the variance of a loss below which what inputs leave unexplained is shared out as the doubt about worth is. */
  readonly explained: number
  /** Dollars after the money above which a round without a label is taken for one of growth, and for a late one. */
  readonly growthPost: number
  readonly latePost: number
  /** Years of runway under which the next round is asked for before this one has worked. */
  readonly runway: number
  /** Shares of the draws: that bring three times the money, or end after the fund, for that to be a reason. */
  readonly threefold: number
  readonly late: number
  /** The lowest margin that tells anything. */
  readonly margin: number
}

/**
 * One bound of the tables. A table without it is not the reference this is written for. In: tables, its name. Out: its middle.
 * @example boundOf.length // 2
 */
export function boundOf({ baseRates }: Pick<Reference, 'baseRates'>, name: keyof Bounds): number {
  const found = baseRates.find((one) => one.metric === 'decision.bound' && one.stage === name)
  if (found === undefined) throw new Bug(`no bound ${name}`)
  return found.mid
}

/**
 * All bounds of the tables. In: tables. Out: bounds.
 * @example boundsOf.length // 1
 */
export function boundsOf(reference: Pick<Reference, 'baseRates'>): Bounds {
  const at = (name: keyof Bounds): number => boundOf(reference, name)
  return {
    lead: at('lead'),
    follow: at('follow'),
    wait: at('wait'),
    borrowed: at('borrowed'),
    clear: at('clear'),
    explained: at('explained'),
    growthPost: at('growthPost'),
    latePost: at('latePost'),
    runway: at('runway'),
    threefold: at('threefold'),
    late: at('late'),
    margin: at('margin'),
  }
}

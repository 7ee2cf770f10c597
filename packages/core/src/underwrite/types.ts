import type { FunderKind } from '@touchstone/core/market'
import type { BothLanguages, Cite, Source } from '@touchstone/core/facts'
import type { DecisionRule } from '@touchstone/core/fund'
import type { Bounds } from './bounds.ts'
import type { TERMS_TOLD } from './terms-told.ts'

/** A distribution summed up (`Q` of contract.md); `standardErrors` are those of the draws, from the eight scrambles. */
export interface Estimate {
  readonly unit: string
  readonly p5: number
  readonly p25: number
  readonly p50: number
  readonly p75: number
  readonly p95: number
  readonly mean: number
  /** Standard error of the median. */
  readonly standardError: number
  readonly standardErrors: { readonly p5: number; readonly p50: number; readonly p95: number; readonly mean: number }
  /** Errors by which digits are kept, steadier than those measured; absent where nothing was drawn. */
  readonly digitErrors?: { readonly p5: number; readonly p50: number; readonly p95: number }
  readonly kind: 'validated' | 'judged'
}

/**
 * What a figure shows: an exact number, the hard reading of words, a distribution, or a chance with its error. `as` says
 * how a figure of unit `1` prints where it is not a percentage: a multiple (`1.3×`) or a plain count.
 */
export type FigureValue =
  | {
      readonly kind: 'number'
      readonly unit: string
      readonly value: number
      readonly as?: 'percent' | 'multiple' | 'count'
    }
  | {
      readonly kind: 'range'
      readonly unit: string
      readonly low: number | null
      readonly high: number | null
      readonly as?: 'percent' | 'multiple' | 'count'
    }
  | {
      readonly kind: 'estimate'
      readonly unit: string
      readonly estimate: Estimate
      readonly as?: 'percent' | 'multiple' | 'count'
    }
  | { readonly kind: 'chance'; readonly value: number; readonly standardError: number }
  | { readonly kind: 'date'; readonly iso: string }

/** Whose number it is: `theirs` (the company, the article), `ours` (computed or borrowed), `yours` (the user entered it). */
export type Voice = 'theirs' | 'ours' | 'yours'

/**
 * One number of the answer with its way down. `cites` are its direct sources; a computed figure has a `formula` (a key of
 * the words and the figures that go in) instead, and its footnote prints those, so every figure ends at words or data.
 */
export interface Figure {
  readonly id: string
  readonly value: FigureValue
  readonly voice: Voice
  readonly origin: 'sourced' | 'computed' | 'assumed' | 'entered'
  readonly cites: readonly Cite[]
  readonly formula: { readonly key: string; readonly inputs: readonly string[] } | null
  /** The user's or the source's literal words, where the figure is a reading of them. */
  readonly literal?: string
  /** Inputs that move this figure most: [input figure id, share of rank variance], largest first. */
  readonly drivers?: readonly (readonly [string, number])[]
}

/** A claim held against what is known. */
export interface ClaimVerdict {
  readonly id: string
  readonly verdict: 'plausible' | 'stretched' | 'impossible' | 'unverifiable'
  readonly probability: number | null
  /** Key of the words for the reason; its parameters are figure ids. */
  readonly reason: { readonly key: string; readonly figures: Readonly<Record<string, string>> }
  readonly says: { readonly quote: string; readonly cites: readonly Cite[] } | null
  readonly cites: readonly Cite[]
  /** Inputs that would be needed to verify it, by name, where some are missing. */
  readonly missing?: readonly string[]
}

/** Whether we may invest at all, one question of it. */
export interface Gate {
  readonly id: string
  readonly fund: string | null
  readonly state: 'ok' | 'stop' | 'open'
  /** Key of the words that say why. */
  readonly why: string
  readonly cites: readonly Cite[]
}

/** What to ask next and what its answer is worth. */
export interface Question {
  readonly id: string
  /** The input whose answer it replaces. */
  readonly input: string
  /** Share of the doubt about the verdict (rank sensitivity) that the answer would remove, 0 to 1. */
  readonly worth: number
  /** What the first fund gains by knowing the answer, in the deal's currency; null where its rule counts no money. */
  readonly gain?: number | null
  readonly kind: 'gate' | 'value' | 'checklist'
  /** Figure id of the value at which the verdict flips, if one exists. */
  readonly flip: string | null
}

/** One choice of a fund under its own rule. */
export interface ChoiceScore {
  readonly choice: 'lead' | 'follow' | 'wait' | 'pass'
  /** Mean score; 0 or more is acceptable. */
  readonly score: number
  readonly error: number
  readonly expectedMultiple: number | null
  readonly lossProbability: number | null
}

/** Highest pre-money at which a rule says yes, in the deal's currency, with the error of the draws. */
export interface HighestPrice {
  readonly low: number
  readonly mid: number
  readonly high: number
  /** The rule still says yes at the highest price tried. */
  readonly beyond: boolean
}

/** What something is called: as its file says, and in a text of each language where that differs. */
export interface Named {
  readonly name: string
  readonly names?: BothLanguages
}

/** What the deal does to one fund. */
export interface FundAnswer extends Named {
  readonly fund: string
  readonly currency: string
  /** Major units of the fund's currency. */
  readonly cheque: number
  readonly rule: DecisionRule
  readonly tvpiWith: Estimate
  readonly tvpiWithout: Estimate
  /** Change of the chance that the fund loses money. */
  readonly wholeFundLoss: number
  readonly costsCapital: number
  readonly costsHurdle: number
  readonly paidInside: number
  readonly beyondLife: number
  readonly returnsFund: number
  /** Years to the end of all extensions. */
  readonly left: number
  readonly reservesNeeded: Estimate
  /** Years until the first of those cheques, over the draws that ask for one; null where too few do. */
  readonly reservesYears: Estimate | null
  /** Paid out over paid in when the fund ends: by then all is sold, so it is the net multiple. */
  readonly dpiWith: Estimate
  readonly dpiWithout: Estimate
  readonly choices: readonly ChoiceScore[]
  readonly waitShare: number
  readonly waitGain: number
  /** Chance to be let in later above which waiting beats investing now; null where no chance is high enough. */
  readonly waitBreakEven: number | null
  readonly maximumPrice: HighestPrice | null
  readonly maximumPriceUnder: { readonly rule: DecisionRule; readonly price: HighestPrice | null }
}

/** What one fund should do, and how firmly that stands. */
export interface FundVerdict {
  readonly choice: 'lead' | 'follow' | 'wait' | 'pass' | 'cannot_say' | 'void'
  readonly strength: 'clear' | 'leaning' | 'cannot_say'
  readonly conditions: readonly string[]
  readonly flips: readonly string[]
  readonly best?: 'lead' | 'follow' | 'wait' | 'pass'
}

/** A company's next years by quarter as a reader sees them: fans at `levels`, money in `currency`. */
export interface CompanyYearsAnswer {
  readonly currency: string
  readonly draws: number
  readonly quarters: number
  readonly levels: readonly number[]
  /** Cash at the end of each quarter without new money; below zero it is what must have been raised by then. */
  readonly cash: readonly (readonly number[])[]
  /** Share of draws whose cash is gone by the end of each quarter. */
  readonly outOfCash: readonly number[]
  /** By year. */
  readonly revenue: readonly (readonly number[])[]
  readonly grossMargin: readonly (readonly number[])[]
  readonly burn: readonly (readonly number[])[]
  /** What the margin is: revenue less serving compute, however paid, and delivery people. */
  readonly marginIs: 'revenue-less-serving-and-delivery'
  /** Middle revenue of each line by year. */
  readonly lines: readonly { readonly name: string; readonly kind: string; readonly revenue: readonly number[] }[]
  /** Whether the file tells the lines; else they are those of a usual company of the layer. */
  readonly linesTold: boolean
  /** Share of draws that need another round, middle of what it must bring, and of the quarter by which it must close. */
  readonly nextRound: { readonly needed: number; readonly amount: number | null; readonly quarter: number | null }
  /** By how much a year what is planned grows at first where a base rate says it: a factor, middle and ends of 90 %. */
  readonly growth: readonly {
    readonly of: 'training' | 'staff'
    readonly p5: number
    readonly p50: number
    readonly p95: number
    readonly cite: Cite
  }[]
  /** Base rates that stand in, each with its cases, what differs and by how much it was widened. */
  readonly lent: readonly {
    readonly metric: string
    readonly from: string
    readonly n: number | null
    readonly substituted: readonly string[]
    readonly factor: number
    readonly learnedLater: boolean
    readonly judged: boolean
    readonly memory: boolean
  }[]
}

/** What pictures of a deal draw, without words; shares are of 1, money in units of the entry's post-money. */
export interface PictureNumbers {
  /** Multiples at the quantiles (i − ½)/50. */
  readonly dots: readonly number[]
  /** Chance to lose money where an input is low and where it is high, the widest first. */
  readonly tornado: readonly { readonly input: string; readonly atLow: number; readonly atHigh: number }[]
  readonly lossBase: number
  /** Share of draws paid in each year after the entry. */
  readonly paid: readonly number[]
  /** What each class takes of an exit, before any later round. */
  readonly exits: readonly {
    readonly exit: number
    readonly ours: number
    readonly earlier: number
    readonly common: number
  }[]
  /**
   * Redemption claims open by each day, in years from the entry, with those of later rounds on average and the middle of the
   * cash of companies still private then; null where too few are.
   */
  readonly wall: readonly {
    readonly years: number
    readonly ours: number
    readonly others: number
    readonly later: number
    readonly cash: number | null
  }[]
}

/** Who was seen to pay, by kind: names of the list, which is of what was read and not of the market. */
export interface Payers {
  /** Figures of what the third and the fourth round from now need. */
  readonly third: string
  readonly fourth: string
  readonly kinds: readonly {
    readonly kind: FunderKind
    /** Most that one payer of the kind puts in, in nine of ten cases; a figure, null where none is known. */
    readonly most: string | null
    /** Writers seen to pay as much themselves or to lead a round twice as large, for each of the two rounds. */
    readonly seen: { readonly third: readonly Payer[]; readonly fourth: readonly Payer[] }
    /** Writers that took part in a round as large. */
    readonly perhaps: { readonly third: number; readonly fourth: number }
  }[]
}

/** One of them, by its names. */
export interface Payer {
  readonly name: string
  readonly nameZh: string | null
}

/**
 * What must be true for the price, as a sentence of the memo with the figure in each hole: what the business must earn, and
 * the chance to lead that would do as well; `never` where leading is not enough, `anyway` where it is not needed.
 */
export interface MustBeTrue {
  readonly key: 'must/leader' | 'must/barely' | 'must/never' | 'must/anyway' | 'must/revenue'
  readonly figures: Readonly<Record<string, string>>
}

/** Everything one run of the desk says about a deal, before words. */
export interface Underwriting {
  readonly company: string
  /** What a text in English calls the company, where the file says it. */
  readonly english?: string | null
  readonly asOf: string
  readonly round: string | null
  readonly layer: string | null
  /** Terms of the round that its file tells, by the names of `TERMS_TOLD`; absent in answers made without a file. */
  readonly termsTold?: readonly (keyof typeof TERMS_TOLD)[]
  readonly draws: number
  readonly seed: string
  readonly digest: string
  /** Where its words change: of the tables that `reference` names, so no part of the digest. */
  readonly bounds: Bounds
  readonly engine: string
  readonly reference: string
  readonly sources: readonly Source[]
  readonly gates: readonly Gate[]
  readonly verdict: {
    readonly choice: 'lead' | 'follow' | 'wait' | 'pass' | 'cannot_say' | 'void'
    readonly strength: 'clear' | 'leaning' | 'cannot_say'
    readonly conditions: readonly string[]
    /** Figure ids of the thresholds at which the choice changes. */
    readonly flips: readonly string[]
    readonly borrowedShare: number
    /** What the borrowed share is measured on: the doubt by input before anything of the company was told, the most first. */
    readonly doubt: readonly (readonly [input: string, share: number])[]
    /** What the rule alone would choose, where that is not said because it rests on loans or turns with them. */
    readonly best?: 'lead' | 'follow' | 'wait' | 'pass'
  }
  /** The fitted market the company was run through; null without a price. */
  readonly market: {
    readonly set: string
    readonly routes: Readonly<Record<string, number>>
    readonly bestPercent: number
    /** What the first fund would choose under the other set of base rates. */
    readonly other: { readonly country: string; readonly choice: string } | null
    readonly comparables: { readonly n: number; readonly alike: number } | null
    /** Who was seen to pay what the third and the fourth later round need. */
    readonly payers?: Payers | null
  } | null
  /** What must be true for the price asked, in one sentence; null where there is no price. */
  readonly mustBeTrue?: MustBeTrue | null
  readonly funds: readonly (FundAnswer & { readonly verdict: FundVerdict })[]
  /** What pictures of the deal draw, and the post-money they count in; null without a market. */
  readonly pictures?: (PictureNumbers & { readonly currency: string; readonly post: number }) | null
  /** The company's next ten years; null where they were not run or an input has no rate. */
  readonly years?: CompanyYearsAnswer | null
  readonly claims: readonly ClaimVerdict[]
  readonly questions: readonly Question[]
  readonly figures: Readonly<Record<string, Figure>>
  /** Which figure plays which part; absent parts are null and say so in the memo. */
  readonly parts: Readonly<Record<string, string | null>>
  readonly assumed: readonly {
    readonly input: string
    readonly from: string
    readonly substituted: readonly string[]
  }[]
  readonly flags: readonly {
    readonly key: string
    readonly figures: Readonly<Record<string, string>>
    readonly cites: readonly Cite[]
  }[]
}

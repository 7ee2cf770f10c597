import type { BothLanguages } from '@touchstone/core/facts'
import type { CarryTerms, LifeFit, RateStatus } from '@touchstone/core/fund'

/** `Q` of the contract. */
export interface FundQuantity {
  readonly unit: string
  readonly p5: number
  readonly p25: number
  readonly p50: number
  readonly p75: number
  readonly p95: number
  readonly mean: number
  readonly standardError: number
  readonly kind: 'validated' | 'judged'
}

/** A rate of return with all its roots; a root too large for a floating number is null and told by its `logGrowth`. */
export interface FundRate {
  readonly status: RateStatus
  readonly rate: number | null
  readonly roots: readonly { readonly rate: number | null; readonly logGrowth: number; readonly touches: boolean }[]
}

/** Multiples of what was paid in; null where nothing was. */
export interface FundMultiples {
  readonly dpi: number | null
  readonly rvpi: number | null
  readonly tvpi: number | null
}

/** One calendar year, money in major units. */
export interface FundYear {
  readonly year: number
  readonly called: number
  readonly invested: number
  readonly fees: number
  readonly expenses: number
  readonly proceeds: number
  readonly recycled: number
  readonly toInvestors: number
  readonly toGp: number
  readonly carry: number
  readonly escrowed: number
  readonly cumulative: number
}

/** A figure's way to its data. */
export interface FundSource {
  readonly id: string
  readonly title: string
  readonly url: string | null
  readonly known: string
  readonly learnedLater: boolean
}

/** What is drawn of a fund's future; internal. */
export interface FundForecastOutput {
  /** The rule that keeps it from fund investors. */
  readonly internal: { readonly from: string; readonly regulation: string | null }
  readonly draws: number
  readonly seed: string
  readonly net: { readonly tvpi: FundQuantity; readonly irr: FundQuantity }
  readonly gross: { readonly tvpi: FundQuantity; readonly irr: FundQuantity }
  readonly carry: FundQuantity
  readonly lossProbability: number
  /** Draws whose net flows have several rates or none. */
  readonly ambiguousRates: number
  /** Shares of exits. */
  readonly inExtensions: number
  readonly beyondLife: number
  readonly secondary: { readonly low: number; readonly high: number }
  readonly newInvestments: { readonly count: number; readonly amount: number }
  /** Investors' money by year of the fund, cumulative over what they committed: 5 %, 50 % and 95 %. */
  readonly jCurve: readonly {
    readonly years: number
    readonly p5: number
    readonly p50: number
    readonly p95: number
  }[]
}

/** How a deal suits the fund. */
export interface FundFit {
  readonly company: string
  readonly age: number
  readonly life: LifeFit & {
    readonly hold: FundQuantity
    readonly beyondLife: number
    readonly beyondExtensions: number
  }
  readonly cheque: {
    readonly amount: number | null
    readonly share: number | null
    readonly limit: number | null
    readonly room: number | null
    readonly fits: boolean | null
  }
  readonly followOn: {
    readonly need: number | null
    readonly reserved: number | null
    readonly covered: number | null
    readonly missing: number | null
  }
  readonly investing: boolean
  readonly assumed: readonly string[]
}

/** The PME family: the fund beside an index of total return that buys and sells on its days. */
export interface FundPme {
  readonly index: string
  /** Day of the level that the last day uses. */
  readonly levelOf: string
  readonly kaplanSchoar: number | null
  readonly directAlpha: FundRate
  readonly longNickels: { readonly value: number; readonly goesShort: boolean; readonly rate: FundRate }
  readonly pmePlus: { readonly scale: number | null; readonly rate: FundRate }
  /** Sells the share that the fund paid out of its value; null where the file does not date its values. */
  readonly modified: { readonly value: number; readonly rate: FundRate } | null
}

/** The stable machine shape of `fund` (`contract.md`). Money is in major units of `currency`. */
export interface FundOutput {
  readonly fund: string
  /** In a text of each language, where the file tells it for one. */
  readonly names?: BothLanguages
  readonly currency: string
  readonly asOf: string
  readonly edition: 'internal' | 'external'
  readonly commitments: {
    readonly size: number
    readonly called: number
    readonly uncalled: number
    readonly kept: number
    readonly recycled: number
    readonly fees: number
    readonly invested: number
  }
  readonly life: { readonly age: number; readonly invest: number; readonly total: number; readonly extensions: number }
  readonly carry: {
    readonly style: CarryTerms['style']
    readonly paid: number
    readonly accrued: number
    readonly escrow: number
    readonly clawback: number
  }
  readonly years: readonly FundYear[]
  /** What moved on a day, in the order of the books: of the portfolio, and of the investors who bear fees and carry. */
  readonly flows: readonly {
    readonly date: string
    readonly invested: number
    readonly proceeds: number
    readonly called: number
    readonly paid: number
  }[]
  /** What is left on the day of the books: of the portfolio at its marks, and of it the investors' part. */
  readonly left: { readonly portfolio: number; readonly investors: number }
  readonly gross: FundMultiples & { readonly irr: FundRate; readonly paidIn: number }
  readonly net: FundMultiples & {
    readonly irr: FundRate
    readonly paidIn: number
    readonly recycledCounted: FundMultiples
  }
  /** Modified rate of the net flows at the rates that the file gives; null without them. */
  readonly mirr: { readonly finance: number; readonly reinvest: number; readonly rate: number | null } | null
  /** Net of fees and carry beside the file's index; null without one. */
  readonly pme: FundPme | null
  readonly otherCurrency:
    | (FundMultiples & {
        readonly currency: string
        readonly irr: FundRate
        readonly rateAt: number
        /** Of the portfolio; the ratios beside are net. */
        readonly gross: FundMultiples & { readonly irr: FundRate }
        /** Monthly averages used, by the month they speak of. */
        readonly rates: readonly { readonly month: string; readonly rate: number }[]
      })
    | null
  readonly holdings: readonly {
    readonly company: string
    readonly cost: number
    readonly costLeft: number
    readonly proceeds: number
    readonly value: number
    /** Cost over the fund's size. */
    readonly share: number
    readonly overLimit: boolean
  }[]
  readonly investors: readonly {
    readonly investor: string
    readonly kind: string
    readonly commitment: number
    readonly called: number
    readonly distributed: number
  }[]
  readonly local: readonly {
    readonly investor: string
    readonly required: number
    readonly counted: number
    readonly missing: number
    readonly met: boolean
    readonly notCounted: readonly { readonly what: string; readonly kind: string; readonly amount: number }[]
  }[]
  /** Null in an external edition, as are `forecast` and `fit`. */
  readonly reserves: {
    readonly planned: number | null
    readonly used: number
    readonly left: number | null
    readonly expectedNeed: number
    readonly mostNeed: number
  } | null
  /** What buyers of old stakes pay today for what is left; null in an external edition. */
  readonly secondary: {
    readonly value: number
    readonly low: number
    readonly high: number
    readonly from: string
  } | null
  readonly forecast: FundForecastOutput | null
  readonly fit: FundFit | null
  readonly assumed: readonly string[]
  readonly sources: readonly FundSource[]
}

import type { BothLanguages } from '@touchstone/core/facts'

/** What a fund's sheet is made of: the machine shape of `fund`, as far as it is shown. */
export interface FundRatios {
  readonly dpi: number | null
  readonly rvpi: number | null
  readonly tvpi: number | null
}
export interface FundRateFigures {
  readonly status: 'unique' | 'multiple' | 'none' | 'tangent' | 'total-loss'
  readonly rate: number | null
  readonly roots: readonly { readonly rate: number | null; readonly logGrowth: number }[]
}
export interface FundQuantiles {
  readonly p5: number
  readonly p50: number
  readonly p95: number
}

type Money<K extends string> = Readonly<Record<K, number>>

export interface FundFigures {
  readonly fund: string
  readonly names?: BothLanguages
  readonly currency: string
  readonly asOf: string
  readonly commitments: Money<'size' | 'called' | 'uncalled' | 'kept' | 'recycled' | 'fees' | 'invested'>
  readonly life: {
    readonly age: number
    readonly invest: number
    readonly total: number
    readonly extensions: number
  }
  readonly carry: Money<'paid' | 'accrued' | 'escrow' | 'clawback'>
  readonly years: readonly (Money<
    'called' | 'invested' | 'fees' | 'proceeds' | 'toInvestors' | 'carry' | 'cumulative'
  > & { readonly year: number })[]
  readonly flows: readonly (Money<'invested' | 'proceeds' | 'called' | 'paid'> & { readonly date: string })[]
  readonly left: Money<'portfolio' | 'investors'>
  readonly gross: FundRatios & { readonly irr: FundRateFigures; readonly paidIn: number }
  readonly net: FundRatios & {
    readonly irr: FundRateFigures
    readonly paidIn: number
    readonly recycledCounted: FundRatios
  }
  readonly otherCurrency:
    | (FundRatios & {
        readonly currency: string
        readonly irr: FundRateFigures
        readonly gross: FundRatios & { readonly irr: FundRateFigures }
        readonly rates: readonly { readonly month: string; readonly rate: number }[]
      })
    | null
  readonly mirr: { readonly finance: number; readonly reinvest: number; readonly rate: number | null } | null
  readonly pme: {
    readonly index: string
    readonly levelOf: string
    readonly kaplanSchoar: number | null
    readonly directAlpha: FundRateFigures
    readonly longNickels: { readonly value: number; readonly goesShort: boolean; readonly rate: FundRateFigures }
    readonly pmePlus: { readonly scale: number | null; readonly rate: FundRateFigures }
    readonly modified: { readonly value: number; readonly rate: FundRateFigures } | null
  } | null
  readonly secondary: {
    readonly value: number
    readonly low: number
    readonly high: number
    readonly from: string
  } | null
  readonly holdings: readonly (Money<'cost' | 'proceeds' | 'value' | 'share'> & {
    readonly company: string
    readonly overLimit: boolean
  })[]
  readonly investors: readonly (Money<'commitment' | 'called' | 'distributed'> & { readonly investor: string })[]
  readonly local: readonly (Money<'required' | 'counted' | 'missing'> & { readonly investor: string })[]
  readonly reserves: {
    readonly planned: number | null
    readonly used: number
    readonly expectedNeed: number
    readonly mostNeed: number
  } | null
  readonly forecast: {
    readonly internal: { readonly from: string }
    readonly net: { readonly tvpi: FundQuantiles; readonly irr: FundQuantiles }
    readonly gross: { readonly tvpi: FundQuantiles }
    readonly lossProbability: number
    readonly inExtensions: number
    readonly beyondLife: number
    readonly secondary: { readonly low: number; readonly high: number }
    readonly newInvestments: { readonly count: number; readonly amount: number }
    readonly jCurve: readonly (FundQuantiles & { readonly years: number })[]
  } | null
  readonly fit: {
    readonly company: string
    readonly life: {
      readonly hold: FundQuantiles
      readonly fits: 'yes' | 'with-extensions' | 'no'
      readonly available: number
      readonly extended: number
      readonly shortfall: number
      readonly beyondExtensions: number
    }
    readonly age: number
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
    }
    readonly investing: boolean
    readonly assumed: readonly string[]
  } | null
  readonly assumed: readonly string[]
}

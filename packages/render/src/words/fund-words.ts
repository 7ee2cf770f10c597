import type { BothLanguages } from '@touchstone/core/facts'

/** Rows of a fund's sheet that have a name. */
export const FUND_ROWS = [
  'size',
  'called',
  'uncalled',
  'kept',
  'recycled',
  'fees',
  'invested',
  'age',
  'gross',
  'net',
  'recycledCounted',
  'otherCurrency',
  'otherGross',
  'ratesUsed',
  'irr',
  'mirr',
  'index',
  'kaplanSchoar',
  'directAlpha',
  'longNickels',
  'pmePlus',
  'modifiedPme',
  'secondaryValue',
  'secondarySale',
  'carryPaid',
  'carryAccrued',
  'escrow',
  'clawback',
  'reservePlanned',
  'reserveUsed',
  'reserveNeed',
  'netTvpi',
  'netIrr',
  'grossTvpi',
  'loss',
  'inExtensions',
  'beyondLife',
  'secondary',
  'newInvestments',
  'hold',
  'available',
  'shortfall',
  'cheque',
  'room',
  'followOn',
  'covered',
] as const
export type FundRow = (typeof FUND_ROWS)[number]

/** Columns of a fund's tables. */
export const FUND_COLUMNS = [
  'year',
  'called',
  'invested',
  'fees',
  'proceeds',
  'toInvestors',
  'carry',
  'cumulative',
  'company',
  'cost',
  'value',
  'share',
  'investor',
  'commitment',
  'distributed',
  'required',
  'counted',
  'missing',
  'date',
] as const
export type FundColumn = (typeof FUND_COLUMNS)[number]

/** The words of a fund's sheet. */
export interface FundWords {
  /** What a fund is called in this language. */
  readonly called: (fund: { readonly fund: string; readonly names?: BothLanguages }) => string
  readonly sections: Readonly<
    Record<
      | 'record'
      | 'money'
      | 'years'
      | 'holdings'
      | 'investors'
      | 'local'
      | 'carry'
      | 'measures'
      | 'secondary'
      | 'reserves'
      | 'forecast'
      | 'fit'
      | 'assumed',
      string
    >
  >
  readonly rows: Readonly<Record<FundRow, string>>
  readonly columns: Readonly<Record<FundColumn, string>>
  readonly status: Readonly<Record<'unique' | 'multiple' | 'none' | 'tangent' | 'total-loss', string>>
  readonly fits: Readonly<Record<'yes' | 'with-extensions' | 'no', string>>
  /** The mark that every forecast carries. */
  readonly internal: (from: string) => string
  readonly roots: (rates: readonly string[]) => string
  readonly interval: (middle: string, low: string, high: string) => string
  readonly multiples: (tvpi: string, dpi: string, rvpi: string) => string
  readonly count: (count: string, amount: string) => string
  readonly share: (part: string, limit: string) => string
  readonly years: (count: string) => string
  /** A multiple by its digits. */
  readonly times: (digits: string) => string
  readonly titled: (title: string, name: string) => string
  readonly extended: (years: string) => string
  readonly overLimit: string
  readonly unknown: string
  /** How each measure beside an index differs from the others. */
  readonly measures: Readonly<
    Record<'kaplanSchoar' | 'directAlpha' | 'longNickels' | 'pmePlus' | 'modifiedPme', string>
  >
  readonly mirrAt: (finance: string, reinvest: string) => string
  readonly levelOf: (day: string) => string
  readonly goesShort: string
  readonly noNavs: string
  readonly between: (low: string, high: string) => string
  readonly ratesUsed: (
    count: string,
    months: readonly [first: string, last: string],
    low: string,
    high: string,
  ) => string
  readonly list: (items: readonly string[]) => string
  /** Keys that the verb itself assumes, in words. */
  readonly assumed: Readonly<
    Record<
      | 'forecast.newInvestments'
      | 'forecast.independentExits'
      | 'exit.years'
      | 'ours.cheque'
      | 'ours.proRata'
      | 'rounds.laterDilution',
      string
    >
  >
  readonly assumedExit: (company: string, what: 'multiple' | 'years') => string
}

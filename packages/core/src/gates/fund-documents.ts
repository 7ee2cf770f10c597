import type { GateFinding } from './law.ts'

/** What a fund's own documents bind it to; a null is not known. Money in one currency, times in years. */
export interface FundDocuments {
  /** Sectors or layers that may be invested in; null where the documents name none. */
  readonly allowed: readonly string[] | null
  readonly excluded: readonly string[]
  readonly size: number | null
  /** Largest part of the fund in one company. */
  readonly concentrationLimit: number | null
  readonly ageYears: number | null
  readonly lifeYears: number | null
  readonly extensionYears: number
  /** Money still owed to one place by its reinvestment duty, and that place. */
  readonly reinvestment: { readonly open: number; readonly place: string } | null
}

/** The deal as the fund's documents ask for it. */
export interface FundDeal {
  readonly layer: string | null
  readonly cheque: number | null
  /** Held in the company already, reserves included. */
  readonly held: number
  readonly exitYears: { readonly low: number; readonly high: number } | null
  /** Place that the investment would count for, by the duty's own definition. */
  readonly countsFor: string | null
}

/** Why one of the fund's own gates stands as it does. */
export type FundWhy =
  | 'sector-allowed'
  | 'sector-excluded'
  | 'sector-unknown'
  | 'concentration-within'
  | 'concentration-over'
  | 'concentration-unknown'
  | 'cheque-over-fund'
  | 'life-enough'
  | 'life-part'
  | 'life-over'
  | 'life-unknown'
  | 'reinvestment-counts'
  | 'reinvestment-open'
  | 'reinvestment-unsaid'

/** Id of one of the fund's own gates. */
export type FundGate = 'fund-sector' | 'fund-concentration' | 'fund-life' | 'fund-reinvestment'

type Found = GateFinding<FundGate, FundWhy>

/**
 * Whether the fund's sector allows the deal: stop outside what is allowed or inside what is excluded.
 * @example sectorGate({ allowed: ['model'], excluded: [] }, 'chip').state // 'stop'
 */
export function sectorGate(fund: Pick<FundDocuments, 'allowed' | 'excluded'>, layer: string | null): Found {
  const said = (state: Found['state'], why: FundWhy): Found => ({ id: 'fund-sector', state, why, laws: [] })
  if (layer === null) return said('open', 'sector-unknown')
  if (fund.excluded.includes(layer)) return said('stop', 'sector-excluded')
  return fund.allowed === null || fund.allowed.includes(layer)
    ? said('ok', 'sector-allowed')
    : said('stop', 'sector-excluded')
}

/**
 * Whether the cheque keeps to the largest part of the fund in one company.
 * In: size and limit, cheque and what is held, in one currency. By hand: (30 + 10) ÷ 200 = 20 % against 15 %: stop.
 * @example concentrationGate({ size: 200, concentrationLimit: 0.15 }, { cheque: 30, held: 10 }).why // 'concentration-over'
 */
export function concentrationGate(
  fund: Pick<FundDocuments, 'size' | 'concentrationLimit'>,
  deal: Pick<FundDeal, 'cheque' | 'held'>,
): Found {
  const said = (state: Found['state'], why: FundWhy): Found => ({ id: 'fund-concentration', state, why, laws: [] })
  if (fund.size === null || deal.cheque === null) return said('open', 'concentration-unknown')
  if (deal.cheque > fund.size) return said('stop', 'cheque-over-fund')
  if (fund.concentrationLimit === null) return said('open', 'concentration-unknown')
  return deal.cheque + deal.held > fund.size * fund.concentrationLimit
    ? said('stop', 'concentration-over')
    : said('ok', 'concentration-within')
}

/**
 * Whether the fund lives to the exit: stop if even the earliest exit comes after the last extension, open if only part of
 * the range lies inside the life without extension.
 * @example lifeGate({ ageYears: 3, lifeYears: 7, extensionYears: 1 }, { low: 6, high: 8 }).state // 'stop'
 */
export function lifeGate(
  fund: Pick<FundDocuments, 'ageYears' | 'lifeYears' | 'extensionYears'>,
  exitYears: FundDeal['exitYears'],
): Found {
  const said = (state: Found['state'], why: FundWhy): Found => ({ id: 'fund-life', state, why, laws: [] })
  if (fund.ageYears === null || fund.lifeYears === null || exitYears === null) return said('open', 'life-unknown')
  const left = fund.lifeYears - fund.ageYears
  if (exitYears.low > left + fund.extensionYears) return said('stop', 'life-over')
  return exitYears.high > left ? said('open', 'life-part') : said('ok', 'life-enough')
}

/**
 * Whether the investment counts for a reinvestment duty that is still open; absent where there is none. Never a stop: the
 * duty is met with other deals.
 * @example reinvestmentGate({ open: 100, place: '合肥' }, '合肥')?.state // 'ok'
 */
export function reinvestmentGate(duty: FundDocuments['reinvestment'], countsFor: string | null): Found | null {
  if (duty === null || duty.open <= 0) return null
  const counts = countsFor === duty.place
  return {
    id: 'fund-reinvestment',
    state: counts ? 'ok' : 'open',
    why: counts ? 'reinvestment-counts' : countsFor === null ? 'reinvestment-unsaid' : 'reinvestment-open',
    laws: [],
  }
}

/**
 * The gates of a fund's own documents, in order.
 * @example fundGates({ allowed: null, excluded: [], size: 1, concentrationLimit: 1, ageYears: 0, lifeYears: 7, extensionYears: 0, reinvestment: null }, { layer: 'model', cheque: 1, held: 0, exitYears: null, countsFor: null }).length // 3
 */
export function fundGates(fund: FundDocuments, deal: FundDeal): readonly Found[] {
  const duty = reinvestmentGate(fund.reinvestment, deal.countsFor)
  return [
    sectorGate(fund, deal.layer),
    concentrationGate(fund, deal),
    lifeGate(fund, deal.exitYears),
    ...(duty === null ? [] : [duty]),
  ]
}

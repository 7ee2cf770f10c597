import { columnOf, drawsFrom, estimate, sampler } from '@touchstone/core/chance'
import type { Reference } from '@touchstone/core/facts'
import { type FundForecast, fundForecast, type FundLedger, investableShare } from '@touchstone/core/fund'
import type { FundFile } from '@touchstone/core/records'
import { moneyOf, moneyToNumber, rationalToNumber } from '@touchstone/core/units'
import { type KnownOutcomes, toQ } from './known.ts'
import type { FundForecastOutput } from './output.ts'

/** The dated rule that keeps forecasts from fund investors. */
const RULE = 'regulations/cn-private-fund-disclosure'
/** From when it holds, should the tables lack it. */
const SINCE = '2026-09-01'
/** Companies that a fund nobody has begun is taken to hold. */
const USUAL_HOLDINGS = 20

/** What can be invested of a fund, in major units. */
export function investable({ terms }: FundFile): number {
  const again = terms.recycling === null ? 0 : rationalToNumber(terms.recycling.cap)
  const share = investableShare({ fees: terms.fees, years: terms.life.total, recycled: again })
  return share * moneyToNumber(moneyOf(terms.currency, terms.size))
}

/** Investors' cumulative money by step over what they committed. */
function curve({ net, steps }: FundForecast, committed: number): FundForecastOutput['jCurve'] {
  const running = new Float64Array(net.multiple.length)
  return steps.map((years, k) => {
    const flow = net.flows[k]
    for (let d = 0; d < running.length; d++) running[d] = (running[d] ?? 0) + (flow?.[d] ?? 0) / committed
    const { p5, p50, p95 } = estimate(drawsFrom('1', Float64Array.from(running)))
    return { years, p5, p50, p95 }
  })
}

/** A fund's future drawn, and what was assumed for it. */
export function forecastOf(
  file: FundFile,
  ledger: FundLedger,
  outcomes: KnownOutcomes,
  reference: Reference,
  options: { readonly draws: number; readonly seed: string },
): { readonly forecast: FundForecastOutput; readonly assumed: readonly string[] } {
  const { terms, holdings } = file
  const major = (minor: bigint): number => moneyToNumber(moneyOf(terms.currency, minor))
  const begun = ledger.holdings.filter(({ cost }) => cost > 0n)
  const total = begun.reduce((sum, { cost }) => sum + major(cost), 0)
  const cheque = begun.length > 0 ? total / begun.length : investable(file) / USUAL_HOLDINGS
  const found = fundForecast(
    ledger,
    file.events,
    holdings.map(({ company, exitYears, exitMultiple }) => ({ holding: company, exitYears, exitMultiple })),
    { ...outcomes.general, investYears: terms.life.invest, cheque },
    sampler(options),
  )
  const rule = reference.regulations.find(({ id }) => id === RULE)
  const committed = major(terms.size) * (1 - rationalToNumber(terms.gpCommitment))
  const open = holdings.filter(({ company }) =>
    ledger.holdings.some((one) => one.holding === company && one.costLeft > 0n),
  )
  const assumed = [
    ...open.flatMap(({ company, exitYears, exitMultiple }) => [
      ...(exitMultiple === null ? [`holdings.${company}.exit.multiple`] : []),
      ...(exitYears === null ? [`holdings.${company}.exit.years`] : []),
    ]),
    ...(found.newInvestments.count > 0 ? ['forecast.newInvestments'] : []),
    'forecast.independentExits',
  ]
  return {
    assumed,
    forecast: {
      internal: { from: rule?.from ?? SINCE, regulation: rule?.id ?? null },
      draws: options.draws,
      seed: options.seed,
      net: { tvpi: toQ(found.multiple), irr: toQ(found.rate) },
      gross: { tvpi: toQ(found.gross), irr: toQ(found.grossRate) },
      carry: toQ(drawsFrom(terms.currency, Float64Array.from(found.net.carry))),
      lossProbability: found.lossProbability,
      ambiguousRates: found.net.ambiguous / columnOf(found.multiple).length,
      inExtensions: found.inExtensions,
      beyondLife: found.beyond,
      secondary: outcomes.general.secondary,
      newInvestments: found.newInvestments,
      jCurve: curve(found, committed),
    },
  }
}

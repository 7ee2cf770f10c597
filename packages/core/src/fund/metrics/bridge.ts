import { rateOfReturn, type RateAnswer } from '../irr/rate.ts'

/** An amount at a time with the rate of that day: units of the second currency for one of the first. */
export interface ConvertedFlow {
  readonly years: number
  readonly amount: number
  readonly rate: number
}

/** One investment seen in two currencies. */
export interface CurrencyBridge {
  readonly home: { readonly rate: RateAnswer; readonly multiple: number | null }
  readonly away: { readonly rate: RateAnswer; readonly multiple: number | null }
}

/**
 * Rate and multiple of the same flows in two currencies, each flow converted at its own day's rate, never the result.
 * In: money paid and received (both positive), units of the second currency for one of the first. Out: rates, multiples.
 * For one flow in and one out: 1 + away = (1 + home)·(rate out / rate in)^(1/years).
 * By hand: 10 for 30 after 7 years at 6.9 and 7.3: 3^(1/7) − 1 = 17.0 %; 219 / 69 = 3.1739.
 * @example Math.round(1e4 * currencyBridge([{ years: 0, amount: 10, rate: 6.9 }], [{ years: 7, amount: 30, rate: 7.3 }]).away.multiple) // 31739
 */
export function currencyBridge(paid: readonly ConvertedFlow[], received: readonly ConvertedFlow[]): CurrencyBridge {
  const seen = (worth: (flow: ConvertedFlow) => number): CurrencyBridge['home'] => {
    const sum = (flows: readonly ConvertedFlow[]): number => flows.reduce((all, flow) => all + worth(flow), 0)
    const into = sum(paid)
    return {
      rate: rateOfReturn([
        ...paid.map((flow) => ({ years: flow.years, amount: -worth(flow) })),
        ...received.map((flow) => ({ years: flow.years, amount: worth(flow) })),
      ]),
      multiple: into > 0 ? sum(received) / into : null,
    }
  }
  return { home: seen((flow) => flow.amount), away: seen((flow) => flow.amount * flow.rate) }
}

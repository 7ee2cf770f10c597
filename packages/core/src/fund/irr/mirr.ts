import { pow } from '@touchstone/core/chance'
import type { TimedFlow } from './day-count.ts'

/**
 * The modified rate of return: what is paid discounted to the start at `finance`, what is received grown to the end at
 * `reinvest`, and the yearly growth from one to the other. Always one number where both exist; null where nothing was paid,
 * or where all flows fall on one time; −1 where nothing came back.
 * In: years and amounts, rates as fractions a year (above −1). Out: a rate a year.
 * Source: Lin 1976, “The modified internal rate of return”; MIRR of spreadsheets where the flows are one period apart.
 * By hand: −100, then 60 and 60, both rates 10 %: (66 + 60) / 100 = 1.26; 1.26^(1/2) − 1 = 0.122497.
 * @example Math.round(1e6 * modifiedRate([{ years: 0, amount: -100 }, { years: 1, amount: 60 }, { years: 2, amount: 60 }], 0.1, 0.1)) // 122497
 */
export function modifiedRate(flows: readonly TimedFlow[], finance: number, reinvest: number): number | null {
  const times = flows.map(({ years }) => years)
  const start = Math.min(...times)
  const end = Math.max(...times)
  let paid = 0
  let received = 0
  for (const { years, amount } of flows)
    if (amount < 0) paid -= amount * pow(1 + finance, start - years)
    else received += amount * pow(1 + reinvest, end - years)
  if (paid === 0 || !(end > start)) return null
  return pow(received / paid, 1 / (end - start)) - 1
}

/**
 * `modifiedRate` of amounts one period apart.
 * @example Math.round(1e6 * mirr([-1000, 100, 250, 500, 500], 0.1, 0.1)) // 104016
 */
export function mirr(amounts: readonly number[], finance: number, reinvest: number): number | null {
  return modifiedRate(
    amounts.map((amount, years) => ({ years, amount })),
    finance,
    reinvest,
  )
}

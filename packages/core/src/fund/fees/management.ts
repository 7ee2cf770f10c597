/** What a yearly management fee is a share of. */
export type FeeBase = 'committed' | 'called' | 'invested' | 'fair-value'

/** From so many years after the first closing on, another rate (and another base, where it changes too). */
export interface FeeStep {
  readonly afterYears: number
  readonly rate: number
  readonly base?: FeeBase
}

/** Terms of a management fee; rates are fractions a year. */
export interface FeeSchedule {
  readonly rate: number
  readonly base: FeeBase
  readonly steps: readonly FeeStep[]
}

/**
 * Rate and base in force at an age of the fund (years since its first closing): the last step that has begun. Total.
 * @example feeAt({ rate: 0.02, base: 'committed', steps: [{ afterYears: 5, rate: 0.01, base: 'invested' }] }, 5) // {"rate":0.01,"base":"invested"}
 */
export function feeAt(
  { rate, base, steps }: FeeSchedule,
  age: number,
): { readonly rate: number; readonly base: FeeBase } {
  let now = { rate, base }
  for (const step of [...steps].sort((a, b) => a.afterYears - b.afterYears))
    if (step.afterYears <= age) now = { rate: step.rate, base: step.base ?? now.base }
  return now
}

/**
 * Fees by year: the rate in force at the start of each year on that year's base, of which `bases` gives the amounts (the
 * commitment, or what was called, invested or worth by year; the last one holds on).
 * In: a schedule, years, money by year. Out: money by year. Total.
 * By hand: 100 committed, 2.5 % for five years and 1 % for five: 12.5 + 5 = 17.5.
 * @example yearlyFees({ rate: 0.02, base: 'committed', steps: [] }, 3, { committed: [100] }) // [2,2,2]
 */
export function yearlyFees(
  schedule: FeeSchedule,
  years: number,
  bases: Readonly<Partial<Record<FeeBase, readonly number[]>>>,
): readonly number[] {
  return Array.from({ length: years }, (_, year) => {
    const { rate, base } = feeAt(schedule, year)
    const amounts = bases[base] ?? []
    return rate * (amounts[Math.min(year, amounts.length - 1)] ?? 0)
  })
}

/**
 * All fees of the years. Total.
 * @example totalFees({ rate: 0.02, base: 'committed', steps: [] }, 10, { committed: [100] }) // 20
 */
export function totalFees(
  schedule: FeeSchedule,
  years: number,
  bases: Readonly<Partial<Record<FeeBase, readonly number[]>>>,
): number {
  return yearlyFees(schedule, years, bases).reduce((all, one) => all + one, 0)
}

import { daysSince1970, endOfPeriod } from '@touchstone/core/units'

/**
 * Years from one day to another, negative if the second comes first.
 * @example yearsBetween('2023-01-01', '2024-01-01') // 1
 */
export const yearsBetween = (from: string, to: string): number => (daysSince1970(to) - daysSince1970(from)) / 365

const steps = ['seed', 'angel', 'prea', 'a', 'preb', 'b', 'prec', 'c', 'd', 'e', 'f', 'g', 'h'] as const

/**
 * Where a round's label stands in the order of rounds; null for labels without one (战略, a tender). Within one letter
 * A1, A2, … open the round, A names it, and A+, A++ come after, as does a number behind a dash (D-2).
 * In: a label as written. Out: a rank that only compares. Total.
 * @example [roundRank('A1'), roundRank('A'), roundRank('Pre-A轮'), roundRank('D-2')] // [3.11, 3.5, 2.5, 8.7]
 */
export function roundRank(label: string): number | null {
  const plain = label
    .toLowerCase()
    .replace(/-(\d)/, (_, number: string) => '+'.repeat(Number(number)))
    .replace(/series|round|轮|融资|\s|-/g, '')
    .replace('种子', 'seed')
    .replace('天使', 'angel')
  const found = /^(seed|angel|prea|preb|prec|[a-h])(\d*)(\+*)$/.exec(plain)
  if (found === null) return null
  const [, step = '', number = '', plus = ''] = found
  const at = steps.findIndex((one) => one === step)
  const within = number === '' ? 0.5 + 0.1 * Math.min(4, plus.length) : Math.min(0.49, 0.1 + 0.01 * Number(number))
  return at + within
}

/**
 * Whether one period is over before another begins, so that no day of the one could lie in or after the other.
 * @example [surelyBefore('2023-04', '2023-05-01'), surelyBefore('2023-04-20', '2023-04')] // [true, false]
 */
export const surelyBefore = (a: string, b: string): boolean => endOfPeriod(a) < `${b}-01-01`.slice(0, 10)

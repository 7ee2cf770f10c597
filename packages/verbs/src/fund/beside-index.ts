import {
  directAlpha,
  type FundLedger,
  kaplanSchoar,
  longNickels,
  modifiedPme,
  modifiedRate,
  pmePlus,
  timed,
} from '@touchstone/core/fund'
import { type Issue, issue } from '@touchstone/core/facts'
import type { FundFile } from '@touchstone/core/records'
import { daysSince1970, moneyOf, moneyToNumber } from '@touchstone/core/units'
import { told } from './known.ts'
import type { FundOutput } from './output.ts'

/** The net flows with what is left as the last of them, at the file's own rates. */
export function mirrOf(
  { rates, asOf }: FundFile,
  netFlows: readonly { readonly date: string; readonly amount: number }[],
  left: number,
): FundOutput['mirr'] {
  if (rates === null) return null
  const flows = timed([...netFlows, { date: asOf, amount: left }], 'actual/365')
  return { ...rates, rate: modifiedRate(flows, rates.finance, rates.reinvest) }
}

/** The investors' money beside the file's index: each day takes the last level on or before it. */
export function pmeOf(file: FundFile, { lines, terms }: FundLedger, left: number, issues: Issue[]): FundOutput['pme'] {
  const { index, asOf } = file
  if (index === null) return null
  const major = (minor: bigint): number => moneyToNumber(moneyOf(terms.currency, minor))
  const moved = lines.filter(({ called, paid }) => called.investors !== 0n || paid.investors !== 0n)
  const days = [...new Set([...moved.map((one) => one.date), asOf])].sort()
  const levelOn = (day: string) => index.levels.filter((one) => one.date <= day).at(-1)
  const early = days.find((day) => levelOn(day) === undefined)
  if (early !== undefined) {
    const at = { source: file.file, path: '/index/levels' }
    issues.push(issue('fund/index-too-late', 'warning', at, { index: index.name, date: early }))
    return null
  }
  const sum = (day: string, of: (line: (typeof lines)[number]) => bigint): number =>
    major(moved.reduce((all, line) => (line.date === day ? all + of(line) : all), 0n))
  const fund = {
    contributions: days.map((day) => sum(day, (line) => line.called.investors)),
    distributions: days.map((day) => sum(day, (line) => line.paid.investors)),
    index: days.map((day) => levelOn(day)?.level ?? Number.NaN),
    years: timed(
      days.map((date) => ({ date, amount: 0 })),
      'actual/365',
    ).map((one) => one.years),
    nav: left,
  }
  const [bought, plus] = [longNickels(fund), pmePlus(fund)]
  return {
    index: index.name,
    levelOf: levelOn(asOf)?.date ?? asOf,
    kaplanSchoar: kaplanSchoar(fund),
    directAlpha: told(directAlpha(fund)),
    longNickels: { value: bought.theoreticalNav, goesShort: bought.goesShort, rate: told(bought.rate) },
    pmePlus: { scale: plus.scale, rate: told(plus.rate) },
    modified: modifiedOf(file, fund, days, issues),
  }
}

/** Days within which a value of the fund counts for a day before it: funds are valued by quarter. */
const NEAR_DAYS = 100

/**
 * The modified PME from the file's dated values: after each distribution the first value on or after its day, within a
 * quarter. Null where the file has no values; a distribution without one is said.
 */
function modifiedOf(
  { navs, terms, asOf, file }: FundFile,
  fund: Parameters<typeof modifiedPme>[0],
  days: readonly string[],
  issues: Issue[],
): NonNullable<FundOutput['pme']>['modified'] {
  if (navs.length === 0) return null
  const after = (day: string): number | null => {
    if (day === asOf) return fund.nav
    const next = navs.find((one) => one.date >= day && daysSince1970(one.date) - daysSince1970(day) <= NEAR_DAYS)
    return next === undefined ? null : moneyToNumber(moneyOf(terms.currency, next.value))
  }
  const values = days.map((day, i) => ((fund.distributions[i] ?? 0) > 0 ? after(day) : 0))
  const missing = days.find((_, i) => values[i] === null)
  if (missing !== undefined) {
    issues.push(issue('fund/nav-missing', 'warning', { source: file, path: '/navs' }, { date: missing }))
    return null
  }
  const { nav, rate } = modifiedPme(
    fund,
    values.map((one) => one ?? 0),
  )
  return { value: nav, rate: told(rate) }
}

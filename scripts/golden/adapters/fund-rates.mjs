/** Rates, multiples and market equivalents: names of published cases to those of `core/fund`. */
import {
  byPeriod,
  directAlpha,
  fundMultiples,
  fundRate,
  irr,
  kaplanSchoar,
  longNickels,
  mirr,
  modifiedPme,
  modifiedRate,
  pmePlus,
  rootNearZero,
  timed,
  totalsOf,
  twoSided,
  xirr,
} from '@touchstone/core/fund'
import { parseDate } from '@touchstone/core/units'
import { refused } from '../compare.mjs'

const dayCounts = [
  [/365\.25/, 'actual/365.25'],
  [/30[/e]*360/i, '30/360'],
  [/360/, 'actual/360'],
]
const dayCountOf = (basis) => dayCounts.find(([words]) => words.test(basis ?? ''))?.[1] ?? 'actual/365'
const isDated = (flows) => Array.isArray(flows[0])
const dated = (flows) => flows.map(([date, amount]) => ({ date, amount }))
const rateOf = ({ flows, basis }) => (isDated(flows) ? xirr(dated(flows), dayCountOf(basis)) : irr(flows))

const rates = (answer) => answer.roots.map((one) => one.rate)
const said = (answer, status = answer.status) => ({
  irr: answer.rate,
  roots: rates(answer),
  all_roots: rates(answer),
  pyxirr_pick: rootNearZero(answer)?.rate ?? null,
  status,
})

const single = (inputs) => said(rateOf(inputs))
/** A touching root decides nothing, which the published cases call undetermined. */
const tangent = (inputs) => {
  const answer = rateOf(inputs)
  return said(answer, answer.status === 'tangent' ? 'tangent/undetermined' : answer.status)
}

const modified = ({ flows, basis, finance, reinvest, finance_rate, reinvest_rate }) => {
  const paid = finance ?? finance_rate
  const received = reinvest ?? reinvest_rate
  const rate = isDated(flows)
    ? modifiedRate(timed(dated(flows), dayCountOf(basis)), paid, received)
    : mirr(flows, paid, received)
  return { mirr: rate ?? refused('fund/no-rate') }
}

const months = {
  jan: '01',
  feb: '02',
  mar: '03',
  apr: '04',
  may: '05',
  jun: '06',
  jul: '07',
  aug: '08',
  sep: '09',
  oct: '10',
  nov: '11',
  dec: '12',
}
const dayOf = (year, words) => {
  const [, day, month] = /(\d{1,2})\s*([A-Za-z]{3})/.exec(words ?? '') ?? [null, '31', 'dec']
  return parseDate(`${year}-${months[month.toLowerCase()]}-${day}`).iso
}

const sidesOf = ({ flows, contributions, distributions }) =>
  contributions === undefined
    ? twoSided(isDated(flows) ? flows.map(([, amount]) => amount) : flows)
    : { contributions, distributions }
const navOf = (nav) => (Array.isArray(nav) ? ([...nav].reverse()[0] ?? 0) : (nav ?? 0))

function yearsOf({ years, dates, flows, basis }) {
  const days = Array.isArray(dates)
    ? dates
    : flows !== undefined && isDated(flows)
      ? flows.map(([date]) => date)
      : years?.map((year) => dayOf(year, dates))
  return days === undefined
    ? null
    : timed(
        days.map((date) => ({ date, amount: 1 })),
        dayCountOf(basis),
      ).map((one) => one.years)
}

function against(inputs) {
  const fund = byPeriod(sidesOf(inputs), inputs.index, navOf(inputs.nav))
  const years = yearsOf(inputs)
  return years === null ? fund : { ...fund, years }
}

function multiples({ nav, ...inputs }) {
  const { dpi, rvpi, tvpi } = fundMultiples(totalsOf(sidesOf(inputs), navOf(nav)))
  return { dpi, rvpi, tvpi, moic: tvpi }
}

function market(inputs) {
  const fund = against(inputs)
  const comparison = longNickels(fund)
  const plus = pmePlus(fund)
  const alpha = directAlpha(fund)
  const own = fundRate(fund)
  return {
    ...multiples(inputs),
    ks_pme: kaplanSchoar(fund),
    theoretical_nav: comparison.theoreticalNav,
    ln_nav: comparison.theoreticalNav,
    icm_terminal: comparison.theoreticalNav,
    goes_short: comparison.goesShort,
    ln_irr: comparison.rate.rate,
    ln_pme_irr: comparison.rate.rate,
    icm_irr: comparison.rate.rate,
    icm_roots: rates(comparison.rate),
    roots: rates(comparison.rate),
    status: comparison.rate.status,
    fund_irr: own.rate,
    irr: own.rate,
    direct_alpha: alpha.rate,
    lambda_: plus.scale,
    lambda: plus.scale,
    pme_plus_scale: plus.scale,
    pme_plus_irr: plus.rate.rate,
    ...(Array.isArray(inputs.nav) ? { mpme_irr: modifiedPme(fund, inputs.nav).rate.rate } : {}),
  }
}

export const adapters = {
  xirr: single,
  xirr_day_count: single,
  irr: single,
  irr_several_sign_changes: single,
  irr_three_roots: single,
  irr_tangent_root: tangent,
  mirr: modified,
  fund_multiples: multiples,
  long_nickels: market,
  kaplan_schoar: market,
  pme_plus: market,
  modified_pme: market,
  direct_alpha: market,
  ks_pme_direct_alpha_icm_two_roots: market,
  ks_pme_negative_icm: market,
  icm_goes_short: market,
}

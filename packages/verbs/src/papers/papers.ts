import {
  investorRoles,
  leastListingValue,
  type LedgerOnDay,
  type ListingFigures,
  listingRoutes,
  payInsDue,
  redemptionState,
  type RedemptionTrigger,
  type SecurityClass,
} from '@touchstone/core/equity'
import { fail, type Issue, issue, type ListingMeasure, ok, type Reference, type Result } from '@touchstone/core/facts'
import { type Papers, payInLawOf, placeAt, readPapers } from '@touchstone/core/records'
import { compareDates, endOfPeriod, moneyOf, moneyToNumber, rational } from '@touchstone/core/units'
import { Told } from '../captable/exact.ts'
import { type LoadedTable } from '../captable/load.ts'
import { type DealInput, treeOf } from '../deal.ts'
import { andThen } from '../envelope.ts'
import { rateOn } from '../fund/known.ts'
import type { Context } from '../types.ts'
import { wallOn } from '../wall/wall.ts'
import { adjustmentsOf } from './adjustments.ts'
import { dragOf } from './drag.ts'
import type { PapersOutput } from './output.ts'
import { valueOf } from './value.ts'
import type { Divided } from '../waterfall/exits.ts'

/** What the papers beside a cap table come to, on their day or that of the table. */
export function papersAnswer(
  request: DealInput,
  table: LoadedTable,
  day: LedgerOnDay,
  divided: Divided,
  context: Context,
): Result<PapersOutput> {
  return andThen(treeOf(request), (tree) =>
    andThen(
      readPapers(tree, { file: request.file, readings: context.reference.readings, ledger: table.ledger }),
      (papers) => worked(papers, table, day, divided, context),
    ),
  )
}

function worked(
  papers: Papers,
  table: LoadedTable,
  day: LedgerOnDay,
  divided: Divided,
  context: Context,
): Result<PapersOutput> {
  const { said, figures, tree } = papers
  const ledger = day.terms
  const told = new Told(ledger)
  const date = said.date === null ? day.exit.date : endOfPeriod(said.date.value)
  const issues: Issue[] = []
  const events = said.events.flatMap(({ date: on, kind }) =>
    on === null || kind === null ? [] : [{ date: endOfPeriod(on.value), kind: kind.value }],
  )
  const states = new Map<string, PapersOutput['redemption']['states'][number]>()
  ledger.classes.forEach((of) => {
    if (of.redemption === null) return
    const own = said.triggers.filter((one) => one.class?.value === of.id || one.class?.value === of.name)
    const application = own.some((one) => one.application?.value === true)
    const triggers: readonly RedemptionTrigger[] = [
      ...(of.redemption.date === null
        ? []
        : [{ kind: 'no-listing' as const, by: endOfPeriod(of.redemption.date), application }]),
      ...own.flatMap((one) => (one.kind === null ? [] : [{ kind: one.kind.value }])),
    ]
    const found = redemptionState(triggers, events, date, placeAt(tree, '/events'))
    issues.push(...found.issues)
    if (found.ok) states.set(of.id, { class: of.id, ...found.value })
  })
  for (const [index, row] of said.triggers.entries())
    if (
      row.class !== null &&
      !ledger.classes.some((one) => one.id === row.class?.value || one.name === row.class?.value)
    )
      issues.push(
        issue('equity/unknown-class', 'error', placeAt(tree, `/triggers/${index}/class`), {
          class: row.class.value,
          nearest: null,
        }),
      )
  const cash = said.cash.flatMap(({ date: on, amount }) => {
    const minor = figures.minor(amount)
    return on === null || minor === null ? [] : [{ date: endOfPeriod(on.value), cash: rational(minor) }]
  })
  const [netAssets, limit] = [figures.minor(said.netAssets), figures.minor(said.founderLimit)]
  const wall = wallOn(
    table,
    day,
    { asOf: date, cash, netAssets: netAssets === null ? null : rational(netAssets) },
    context,
    {
      stateOf: (of: SecurityClass) => states.get(of.id) ?? null,
      founderLimit: limit === null ? null : rational(limit),
    },
  )
  issues.push(...wall.issues)
  const exposure = wall.ok
    ? [...wall.value.days].sort((a, b) => b.founder.number - a.founder.number).find((one) => one.founder.number > 0)
    : undefined
  const drag = dragOf(papers, day, date, told, issues)
  const adjustments = adjustmentsOf(papers, day, told, issues)
  const listing = listingOf(papers, date, context, issues)
  const nameOf = divided.names.nameOf
  const value = valueOf(papers, divided.input, divided.segments, nameOf, told, issues)
  const law = payInLawOf(context.reference.regulations, date)
  const dues = law === null ? null : payInsDue(ledger, { ...day.snapshot, date }, law)
  issues.push(...(dues?.issues ?? []), ...figures.issues)
  if (!wall.ok || issues.some((one) => one.severity === 'error')) return fail(...issues)
  const holderName = (id: string): string => ledger.holders.find((one) => one.id === id)?.name ?? id
  return ok(
    {
      date,
      redemption: {
        wall: wall.value,
        states: [...states.values()],
        founderExposure: exposure === undefined ? null : { date: exposure.date, amount: exposure.founder },
      },
      payIns: (dues?.ok === true ? dues.value : []).map(({ holder, class: cls, unpaid, due, overdue }) => ({
        holder,
        name: holderName(holder),
        class: cls,
        unpaid: told.money(unpaid),
        due,
        overdue,
      })),
      roles: ledger.holders.flatMap(({ id, name, role }) =>
        role === null ? [] : [{ holder: id, name, role, ...investorRoles[role] }],
      ),
      dragAlong: drag,
      adjustments,
      listing,
      value,
    },
    issues,
  )
}

const MEASURES = [
  'marketValue',
  'revenue',
  'netProfit',
  'netProfitEachOfTwoYears',
  'netProfitOfTwoYears',
  'operatingCashOfThreeYears',
  'researchOfRevenue',
  'researchOfSpending',
] as const satisfies readonly ListingMeasure[]

/** The listing routes in force on the day, from rules public by then. */
function listingOf(papers: Papers, date: string, context: Context, issues: Issue[]): PapersOutput['listing'] {
  const { said, figures, tree } = papers
  const own: Partial<Record<ListingMeasure, number>> = {}
  for (const key of MEASURES) {
    const entry = said.listing[key]
    if (entry === null) continue
    if (key === 'researchOfRevenue' || key === 'researchOfSpending') {
      const { low, high } = entry.value
      if (low !== null && low === high) own[key] = low
      else issues.push(issue('cap/not-exact', 'error', entry.at, { key: `listing.${key}`, text: entry.literal }))
      continue
    }
    const minor = figures.minor(entry)
    if (minor !== null) own[key] = moneyToNumber(moneyOf(figures.currency, minor))
  }
  if (Object.keys(own).length === 0) return null
  const sets = (context.reference.listingSets ?? []).filter((one) => compareDates(one.known, date) <= 0)
  const rates: Record<string, number> = {}
  for (const unit of ['CNY', 'HKD', 'USD']) {
    if (unit === figures.currency) rates[unit] = 1
    else {
      const rate = rateAcross(context.reference, figures.currency, unit, date)
      if (rate !== null) rates[unit] = rate
    }
  }
  const company: ListingFigures = { currency: figures.currency, figures: own, rates }
  const found = listingRoutes(sets, date, company, placeAt(tree, '/listing'))
  issues.push(...found.issues)
  return found.ok ? { findings: found.value, least: leastListingValue(found.value) } : null
}

/** The rate of a day, over the dollar where the pair itself is in no table. */
function rateAcross(reference: Reference, from: string, to: string, date: string): number | null {
  const direct = rateOn(reference, from, to, date, date)
  if (direct !== null || from === 'USD' || to === 'USD') return direct
  const [first, second] = [rateOn(reference, from, 'USD', date, date), rateOn(reference, 'USD', to, date, date)]
  return first === null || second === null ? null : first * second
}

import { ln } from '@touchstone/core/chance'
import {
  type Amount,
  combined,
  DEFAULT_LINES,
  LINE_KINDS,
  type LineKind,
  PRICE_TIERS,
  type PriceTier,
  type RevenueLine,
} from '@touchstone/core/company'
import type { Converter } from './converter.ts'
import type { Input, Inputs } from './inputs.ts'
import type { SomeDraws } from './some-draws.ts'

/** The metric of what a line costs over its price, by kind: a margin, or the part that delivery takes. */
const COST: Readonly<Record<LineKind, { readonly metric: string; readonly margin: boolean }>> = {
  api: { metric: 'company.api.margin', margin: true },
  deployment: { metric: 'company.deployment.deliveryPart', margin: false },
  subscription: { metric: 'company.subscription.margin', margin: true },
  project: { metric: 'company.project.deliveryPart', margin: false },
  hardware: { metric: 'company.hardware.margin', margin: true },
}

interface LineSaid {
  readonly name: string
  readonly kind: LineKind
  /** Revenue a year, growth of it, margin and days until payment; null where nobody says. */
  readonly yearly: Amount
  readonly growth: Amount
  readonly margin: Amount | null
  readonly days: Amount | null
  /** Days until the customer accepts and part paid ahead, where they are told; the tier of a price of tokens. */
  readonly acceptance: Amount | null
  readonly ahead: Amount | null
  readonly tier: PriceTier
  /** Part of the line that one customer is, where it is told. */
  readonly largest: Amount | null
}

/**
 * A line told as revenue: a volume in money at a price of one. Its volume grows by what makes the revenue grow as said in
 * the first year after the price falls and customers leave.
 */
function lineOf(said: LineSaid, need: (metric: string) => Amount): RevenueLine {
  const { kind } = said
  const priced = kind === 'api' ? `company.api.${said.tier}` : null
  const cost = COST[kind]
  const part =
    said.margin !== null
      ? combined((margin) => Math.max(0, 1 - margin), said.margin)
      : combined((one) => Math.max(0, cost.margin ? 1 - one : one), need(cost.metric))
  const serves = cost.margin || said.margin === null ? cost.margin : false
  const churn =
    kind === 'deployment' ? combined((renewal) => Math.min(0.95, 1 - renewal), need('company.deployment.renewal')) : 0
  const drift =
    priced !== null ? need(`${priced}.priceDrift`) : kind === 'deployment' ? need('company.deployment.priceDrift') : 0
  const days =
    said.days ?? (kind === 'subscription' || kind === 'hardware' ? 0 : need(`company.${kind}.receivableDays`))
  const installed = kind === 'deployment'
  const acceptance = said.acceptance ?? (installed ? need('company.deployment.acceptanceDays') : 0)
  const prepaid = combined(
    (one) => Math.min(1, one),
    said.ahead ?? (installed ? need('company.deployment.prepaid') : 0),
  )
  const few = kind === 'deployment' || kind === 'project'
  return {
    name: said.name,
    kind,
    volume: said.yearly,
    price: 1,
    growth: combined(
      (growth, falls, lost) => ln(1 + Math.max(-0.95, growth)) - falls - ln(1 - lost),
      said.growth,
      drift,
      churn,
    ),
    growthKept: need('company.lines.growthKept'),
    churn,
    priceDrift: drift,
    priceWars: priced === null ? 0 : need(`${priced}.priceWars`),
    priceLeft: priced === null ? 1 : need(`${priced}.priceLeft`),
    compute: serves ? part : 0,
    computeDrift: serves && kind === 'api' ? need('company.api.computeDrift') : 0,
    delivery: serves ? 0 : part,
    acceptanceDays: acceptance,
    receivableDays: days,
    prepaid,
    owed: combined(
      (yearly, ahead, wait, accept) => (yearly * (1 - ahead) * (wait + accept)) / 365,
      said.yearly,
      prepaid,
      days,
      acceptance,
    ),
    largestCustomer:
      few || said.largest !== null
        ? combined((one) => Math.min(1, one), said.largest ?? need('company.largestCustomer'))
        : 0,
    largestLost: few || said.largest !== null ? need('company.largestLost') : 0,
  }
}

const kindOf = (line: string): LineKind => LINE_KINDS.find((kind) => kind === line) ?? 'project'

/** The lines that the file tells, each with what it says of them. */
export function toldLines<C extends string>(
  inputs: Inputs,
  converter: Converter<C>,
  growth: SomeDraws,
  need: (metric: string) => Amount,
  cut: (amount: Amount) => Amount,
  largest: Amount | null,
): readonly RevenueLine[] {
  const rows = inputs.deal.finances.revenueByLine
  const only = rows.length === 1
  return rows.flatMap((row, i) => {
    const at = `finances.line.${i}`
    const yearly = converter.money(only ? inputs.said('commercial.revenue') : inputs.other(`${at}.annual`, row.annual))
    if (yearly === null) return []
    const margin = only ? inputs.said('commercial.grossMargin') : inputs.other(`${at}.grossMargin`, row.grossMargin)
    const own = only ? null : inputs.other(`${at}.growth`, row.growth)
    const [days, acceptance] = (['receivableDays', 'acceptanceDays'] as const).map((name) =>
      inputs.other(`${at}.${name}`, row[name] ?? null),
    )
    const ahead = inputs.other(`${at}.prepaid`, row.prepaid ?? null)
    const inDays = (one: Input | null | undefined): Amount | null =>
      one ? combined((years) => years * 365, cut(one.draws)) : null
    const kind = kindOf(row.line.value)
    return [
      lineOf(
        {
          name:
            rows.filter((one) => one.line.value === row.line.value).length > 1
              ? `${row.line.value} ${i + 1}`
              : row.line.value,
          kind,
          yearly: cut(yearly.draws),
          growth: cut(own?.draws ?? growth),
          margin: margin === null ? null : cut(margin.draws),
          days: inDays(days),
          acceptance: inDays(acceptance),
          ahead: ahead === null ? null : cut(ahead.draws),
          tier: PRICE_TIERS.find((one) => one === row.tier?.value) ?? 'economy',
          largest,
        },
        need,
      ),
    ]
  })
}

/** The lines of a company of the layer, of which the file tells none. */
export const usualLines = (
  layer: keyof typeof DEFAULT_LINES,
  revenue: Amount,
  growth: Amount,
  need: (metric: string) => Amount,
  largest: Amount | null,
): readonly RevenueLine[] =>
  DEFAULT_LINES[layer].map((kind) =>
    lineOf(
      {
        name: kind,
        kind,
        yearly: combined((all, part) => Math.max(0, all) * part, revenue, need(`company.usualPart.${kind}`)),
        growth,
        margin: null,
        days: null,
        acceptance: null,
        ahead: null,
        tier: 'economy',
        largest,
      },
      need,
    ),
  )

import { type Amount, combined } from './amount.ts'
import { apiLine, deploymentLine, hardwareLine, projectLine, subscriptionLine } from './lines.ts'
import type { CompanyInputs, LineKind, RevenueLine } from './types.ts'

/** Layers of this market that have a default company. */
export type CompanyLayer = 'model' | 'infrastructure' | 'chip' | 'application'

/** What a default company of a layer sells; the part of each in its revenue is `company.usualPart.<kind>`. */
export const DEFAULT_LINES: Readonly<Record<CompanyLayer, readonly LineKind[]>> = {
  model: ['api', 'deployment'],
  infrastructure: ['hardware', 'deployment'],
  chip: ['project'],
  application: ['subscription', 'project'],
}

/** Metrics of `data/company-rates` that every default company needs, and those of each line. */
export const COMPANY_METRICS: readonly string[] = [
  'company.cashPart',
  'company.creditPart',
  'company.creditYears',
  'company.creditServing',
  'company.training.runCost',
  'company.training.growth',
  'company.training.growthKept',
  'company.training.researchMultiplier',
  'company.training.failedShare',
  'company.staff.heads',
  'company.staff.monthlyPay',
  'company.staff.load',
  'company.staff.growth',
  'company.staff.payGrowth',
  'company.staff.growthKept',
  'company.data',
  'company.sales',
  'company.otherPart',
  'company.committed.part',
  'company.committed.years',
  'company.committed.depositPart',
  'company.grantPart',
  'company.voucherPart',
  'company.voucherCover',
  'company.grantYears',
  'company.lines.growthKept',
  'company.largestCustomer',
  'company.largestLost',
]

/** Metrics of each kind of line. */
export const LINE_METRICS: Readonly<Record<LineKind, readonly string[]>> = {
  api: [
    'company.lines.growth',
    'company.api.economy.price',
    'company.api.economy.priceDrift',
    'company.api.economy.priceWars',
    'company.api.economy.priceLeft',
    'company.api.computeDrift',
    'company.api.margin',
    'company.api.receivableDays',
  ],
  deployment: [
    'company.deployment.growth',
    'company.deployment.contract',
    'company.deployment.priceDrift',
    'company.deployment.renewal',
    'company.deployment.deliveryPart',
    'company.deployment.acceptanceDays',
    'company.deployment.receivableDays',
    'company.deployment.prepaid',
  ],
  subscription: [
    'company.lines.growth',
    'company.subscription.paying',
    'company.subscription.monthlyPrice',
    'company.subscription.monthlyChurn',
    'company.subscription.margin',
    'company.api.computeDrift',
  ],
  project: ['company.project.growth', 'company.project.deliveryPart', 'company.project.receivableDays'],
  hardware: ['company.lines.growth', 'company.hardware.utilisation', 'company.hardware.margin'],
}

/**
 * The metrics that a default company of a layer needs.
 * @example metricsOf('chip').includes('company.project.growth') // true
 */
export function metricsOf(layer: CompanyLayer): readonly string[] {
  return [
    ...new Set([
      ...COMPANY_METRICS,
      ...DEFAULT_LINES[layer].flatMap((kind) => [`company.usualPart.${kind}`, ...LINE_METRICS[kind]]),
    ]),
  ]
}

/** What is said of a company, and where each metric comes from: the deal, or a base rate in the company's currency. */
export interface CompanySaid<C extends string> {
  readonly currency: C
  readonly count: number
  readonly seed: string
  readonly layer: CompanyLayer
  /** Closing amount of the round; cash that was there before comes on top. */
  readonly round: Amount
  readonly cashBefore?: Amount
  /** Yearly revenue today. */
  readonly revenue: Amount
  /** Whether a large technology company leads, which pays in credits as well. */
  readonly bigTechLeads: boolean
  readonly need: (metric: string) => Amount
}

/**
 * A company's inputs but its lines, from what is said of it and base rates for the rest: one group of staff, compute bought
 * in part take-or-pay. In: what is said; `need` gives each metric of `COMPANY_METRICS` that is no line's as a number or
 * draws, money in the company's currency. Out: inputs for `companyYears` without lines; what is known better replaces them.
 * By hand: a round of 100 with 0.9 of it as cash: 90.
 * @example companyFrame({ currency: 'CNY', count: 8, seed: '1', round: 100, bigTechLeads: false, need: (metric) => (metric === 'company.cashPart' ? 0.9 : 0.5) }).cash // 90
 */
export function companyFrame<C extends string>(
  of: Omit<CompanySaid<C>, 'layer' | 'revenue'>,
): Omit<CompanyInputs<C>, 'lines'> {
  const { need } = of
  const times = (...amounts: readonly Amount[]): Amount =>
    amounts.reduce((product, one) => combined((x, y) => x * y, product, one))
  const training = {
    runCost: need('company.training.runCost'),
    growth: need('company.training.growth'),
    growthKept: need('company.training.growthKept'),
    researchMultiplier: need('company.training.researchMultiplier'),
    failedShare: need('company.training.failedShare'),
  }
  const compute = combined(
    (run, multiplier, failed) => run * multiplier * (1 + failed),
    training.runCost,
    training.researchMultiplier,
    training.failedShare,
  )
  const people = times(need('company.staff.heads'), need('company.staff.monthlyPay'), need('company.staff.load'), 12)
  const committed = times(compute, need('company.committed.part'))
  // Where a large technology company leads, a part of the round is credits and no cash.
  const credited = of.bigTechLeads ? need('company.creditPart') : 0
  return {
    currency: of.currency,
    count: of.count,
    seed: of.seed,
    cash: combined(
      (round, credits, part, before) => round * (1 - credits) * part + before,
      of.round,
      credited,
      need('company.cashPart'),
      of.cashBefore ?? 0,
    ),
    credits: of.bigTechLeads ? times(of.round, credited) : 0,
    creditYears: need('company.creditYears'),
    creditServing: need('company.creditServing'),
    training,
    committed: {
      perYear: committed,
      years: need('company.committed.years'),
      deposit: times(committed, need('company.committed.depositPart')),
    },
    staff: [
      {
        role: 'all',
        place: 'all',
        heads: need('company.staff.heads'),
        monthlyPay: need('company.staff.monthlyPay'),
        load: need('company.staff.load'),
        growth: need('company.staff.growth'),
        payGrowth: need('company.staff.payGrowth'),
        growthKept: need('company.staff.growthKept'),
      },
    ],
    data: need('company.data'),
    sales: need('company.sales'),
    other: times(people, need('company.otherPart')),
    grants: times(people, need('company.grantPart')),
    vouchers: times(compute, need('company.voucherPart')),
    voucherPart: need('company.voucherCover'),
    grantYears: need('company.grantYears'),
  }
}

/**
 * `companyFrame` with the lines that its layer sells. In: what is said; `need` gives each metric of `metricsOf`. Out: inputs
 * for `companyYears`.
 * @example companyOf({ currency: 'CNY', count: 8, seed: '1', layer: 'chip', round: 100, revenue: 10, bigTechLeads: false, need: () => 0.5 }).lines.length // 1
 */
export const companyOf = <C extends string>(of: CompanySaid<C>): CompanyInputs<C> => ({
  ...companyFrame(of),
  lines: linesOf(of),
})

/** The lines of a layer, each with its part of the revenue; volumes follow from the revenue and the price. */
function linesOf<C extends string>({ layer, revenue, need }: CompanySaid<C>): readonly RevenueLine[] {
  const kept = need('company.lines.growthKept')
  const customer = { largestCustomer: need('company.largestCustomer'), largestLost: need('company.largestLost') }
  const over = (a: Amount, b: Amount): Amount => combined((x, y) => x / y, a, b)
  return DEFAULT_LINES[layer].map((kind) => {
    const yearly = combined((all, part) => all * part, revenue, need(`company.usualPart.${kind}`))
    const common = { name: kind, growthKept: kept }
    if (kind === 'api') {
      const price = need('company.api.economy.price')
      return apiLine({
        ...common,
        tokens: over(yearly, price),
        price,
        compute: combined((one, margin) => one * (1 - margin), price, need('company.api.margin')),
        growth: need('company.lines.growth'),
        priceDrift: need('company.api.economy.priceDrift'),
        priceWars: need('company.api.economy.priceWars'),
        priceLeft: need('company.api.economy.priceLeft'),
        computeDrift: need('company.api.computeDrift'),
        receivableDays: need('company.api.receivableDays'),
      })
    }
    if (kind === 'deployment') {
      const contract = need('company.deployment.contract')
      return deploymentLine({
        ...common,
        ...customer,
        customers: over(yearly, contract),
        contract,
        growth: need('company.deployment.growth'),
        renewal: need('company.deployment.renewal'),
        deliveryPart: need('company.deployment.deliveryPart'),
        priceDrift: need('company.deployment.priceDrift'),
        acceptanceDays: need('company.deployment.acceptanceDays'),
        receivableDays: need('company.deployment.receivableDays'),
        prepaid: need('company.deployment.prepaid'),
      })
    }
    if (kind === 'subscription') {
      const [paying, monthlyPrice] = [need('company.subscription.paying'), need('company.subscription.monthlyPrice')]
      return subscriptionLine({
        ...common,
        users: combined((all, share, month) => all / (share * month * 12), yearly, paying, monthlyPrice),
        paying,
        monthlyPrice,
        growth: need('company.lines.growth'),
        monthlyChurn: need('company.subscription.monthlyChurn'),
        computeDrift: need('company.api.computeDrift'),
        computePerUser: combined(
          (share, month, margin) => share * month * (1 - margin),
          paying,
          monthlyPrice,
          need('company.subscription.margin'),
        ),
      })
    }
    if (kind === 'hardware') {
      const [used, margin] = [need('company.hardware.utilisation'), need('company.hardware.margin')]
      // A rent of one an hour: cards follow from the revenue, and the cost from the margin on rented hours.
      return hardwareLine({
        ...common,
        cards: combined((all, part) => all / (8760 * part), yearly, used),
        rent: 1,
        cost: combined((part, kept) => part * (1 - kept), used, margin),
        utilisation: used,
        growth: need('company.lines.growth'),
      })
    }
    return projectLine({
      ...common,
      ...customer,
      yearly,
      growth: need('company.project.growth'),
      deliveryPart: need('company.project.deliveryPart'),
      receivableDays: need('company.project.receivableDays'),
    })
  })
}

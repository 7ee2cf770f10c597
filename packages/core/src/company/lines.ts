import { exp, ln } from '@touchstone/core/chance'
import { type Amount, combined } from './amount.ts'
import type { RevenueLine } from './types.ts'

/** When a line is paid and what one customer is; all 0 unless said, growth kept 0.65 a year. */
export interface LineTerms {
  readonly growthKept?: Amount
  readonly acceptanceDays?: Amount
  readonly receivableDays?: Amount
  readonly prepaid?: Amount
  readonly owed?: Amount
  readonly largestCustomer?: Amount
  readonly largestLost?: Amount
}

const terms = (
  of: LineTerms,
): Omit<RevenueLine, keyof typeof PLAIN | 'name' | 'kind' | 'volume' | 'price' | 'growth'> => ({
  growthKept: of.growthKept ?? 0.65,
  acceptanceDays: of.acceptanceDays ?? 0,
  receivableDays: of.receivableDays ?? 0,
  prepaid: of.prepaid ?? 0,
  owed: of.owed ?? 0,
  largestCustomer: of.largestCustomer ?? 0,
  largestLost: of.largestLost ?? 0,
})

const PLAIN = { churn: 0, priceDrift: 0, priceWars: 0, priceLeft: 1, compute: 0, computeDrift: 0, delivery: 0 } as const

/** Tiers of a model's price. */
export type PriceTier = 'economy' | 'middle' | 'flagship'

/** How list prices of the tiers move: half-life of 1.1 and 1.55 years, none for flagships; price wars hit the cheap end. */
export const TIERS: Readonly<
  Record<PriceTier, { readonly halfLife: number | null; readonly wars: number; readonly left: number }>
> = {
  economy: { halfLife: 1.1, wars: 0.15, left: 0.1 },
  middle: { halfLife: 1.55, wars: 0.05, left: 0.3 },
  flagship: { halfLife: null, wars: 0, left: 1 },
}

/**
 * The drift of a price with a half-life: −ln 2 ÷ years; 0 where it does not fall.
 * @example Math.round(driftOf(1.1) * 1000) // -630
 */
export function driftOf(halfLife: number | null): number {
  return halfLife === null ? 0 : -ln(2) / halfLife
}

/**
 * Tokens sold through an interface. In: name; tier; millions of tokens a year; price and serving compute per million; growth;
 * drift of the compute; terms. Prices move by tier unless `priceDrift` says otherwise. Out: a line.
 * Source: half-lives from list prices 2020-2026 (scholarfeed 2603.28576), price war of May 2024 (six Chinese list prices, −80 to −99 %
 * within 16 days; once in about seven years of hazard 0.15: judgement).
 * @example apiLine({ name: 'tokens', tier: 'flagship', tokens: 1e6, price: 20, compute: 15, growth: 1 }).priceDrift // 0
 */
export function apiLine(
  of: LineTerms & {
    readonly name: string
    readonly tier: PriceTier
    readonly tokens: Amount
    readonly price: Amount
    readonly compute: Amount
    readonly growth: Amount
    readonly churn?: Amount
    readonly priceDrift?: Amount
    readonly computeDrift?: Amount
  },
): RevenueLine {
  const tier = TIERS[of.tier]
  return {
    ...PLAIN,
    ...terms(of),
    name: of.name,
    kind: 'api',
    volume: of.tokens,
    price: of.price,
    growth: of.growth,
    churn: of.churn ?? 0,
    priceDrift: of.priceDrift ?? driftOf(tier.halfLife),
    priceWars: tier.wars,
    priceLeft: tier.left,
    compute: of.compute,
    // Unless said, what serves a token falls as fast as the economy tier's price: competition passes it on.
    computeDrift: of.computeDrift ?? driftOf(TIERS.economy.halfLife),
  }
}

/**
 * Models installed at customers (私有化部署). In: customers; contract value a year; growth of customers newly won; part that
 * renews; delivery and compute as parts of the contract; price drift −0.1 a year unless said; terms. Out: a line.
 * By hand: 10 customers at 2m with delivery 0.4: 20m a year, 0.8m a customer to deliver.
 * @example deploymentLine({ name: 'on premises', customers: 10, contract: 2e6, growth: 0.9, renewal: 0.7, deliveryPart: 0.4 }).delivery // 800000
 */
export function deploymentLine(
  of: LineTerms & {
    readonly name: string
    readonly customers: Amount
    readonly contract: Amount
    readonly growth: Amount
    readonly renewal: Amount
    readonly deliveryPart: Amount
    readonly computePart?: Amount
    readonly priceDrift?: Amount
  },
): RevenueLine {
  return {
    ...PLAIN,
    ...terms(of),
    name: of.name,
    kind: 'deployment',
    volume: of.customers,
    price: of.contract,
    growth: of.growth,
    churn: combined((renewal) => 1 - renewal, of.renewal),
    priceDrift: of.priceDrift ?? -0.1,
    compute: combined((contract, part) => contract * part, of.contract, of.computePart ?? 0),
    delivery: combined((contract, part) => contract * part, of.contract, of.deliveryPart),
  }
}

/**
 * Subscriptions. In: users; part that pays; price a month; growth of users newly won a year; churn a month; serving compute
 * a user and month, those who do not pay included. Out: a line of payers. A month's churn m is 1 − (1 − m)^12 a year.
 * By hand: 1m users, 2 % pay, 0.5 of compute a user: 0.5 × 12 ÷ 0.02 = 300 a payer and year.
 * @example subscriptionLine({ name: 'app', users: 1e6, paying: 0.02, monthlyPrice: 30, growth: 1, monthlyChurn: 0.08, computePerUser: 0.5 }).compute // 300
 */
export function subscriptionLine(
  of: LineTerms & {
    readonly name: string
    readonly users: Amount
    readonly paying: Amount
    readonly monthlyPrice: Amount
    readonly growth: Amount
    readonly monthlyChurn: Amount
    readonly computePerUser: Amount
    readonly computeDrift?: Amount
    readonly priceDrift?: Amount
  },
): RevenueLine {
  return {
    ...PLAIN,
    ...terms(of),
    name: of.name,
    kind: 'subscription',
    volume: combined((users, paying) => users * paying, of.users, of.paying),
    price: combined((month) => month * 12, of.monthlyPrice),
    growth: of.growth,
    churn: combined((month) => (month >= 1 ? 1 : 1 - exp(12 * ln(1 - month))), of.monthlyChurn),
    priceDrift: of.priceDrift ?? 0,
    compute: combined((month, paying) => (month * 12) / paying, of.computePerUser, of.paying),
    computeDrift: of.computeDrift ?? driftOf(TIERS.economy.halfLife),
  }
}

/**
 * Project work: as much each year as is won, nothing renews by itself. In: revenue a year; growth; part that delivery takes.
 * @example projectLine({ name: 'projects', yearly: 5e6, growth: 0, deliveryPart: 0.7 }).delivery // 3500000
 */
export function projectLine(
  of: LineTerms & {
    readonly name: string
    readonly yearly: Amount
    readonly growth: Amount
    readonly deliveryPart: Amount
  },
): RevenueLine {
  return {
    ...PLAIN,
    ...terms(of),
    name: of.name,
    kind: 'project',
    volume: 1,
    price: of.yearly,
    growth: of.growth,
    delivery: combined((yearly, part) => yearly * part, of.yearly, of.deliveryPart),
  }
}

/** Hours of a year of 365 days. */
const HOURS = 8760

/**
 * Accelerators rented out, or boxes of them. In: cards; rent and full cost per card and hour; part of the hours that is
 * rented. Out: a line of card-hours; the hours that nobody rents are paid by those that are.
 * By hand: 100 cards at 0.6: 525,600 hours; a cost of 6 an hour is 10 per rented hour.
 * @example hardwareLine({ name: 'rental', cards: 100, rent: 12, cost: 6, utilisation: 0.6, growth: 0 }).compute // 10
 */
export function hardwareLine(
  of: LineTerms & {
    readonly name: string
    readonly cards: Amount
    readonly rent: Amount
    readonly cost: Amount
    readonly utilisation: Amount
    readonly growth: Amount
    readonly priceDrift?: Amount
  },
): RevenueLine {
  return {
    ...PLAIN,
    ...terms(of),
    name: of.name,
    kind: 'hardware',
    volume: combined((cards, part) => cards * HOURS * part, of.cards, of.utilisation),
    price: of.rent,
    growth: of.growth,
    priceDrift: of.priceDrift ?? 0,
    compute: combined((cost, part) => cost / part, of.cost, of.utilisation),
  }
}

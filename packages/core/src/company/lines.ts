import { exp, ln } from '@touchstone/core/chance'
import { type Amount, combined } from './amount.ts'
import type { RevenueLine } from './types.ts'

/** When a line is paid and what one customer is; all 0 unless said, growth kept whole. */
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
  growthKept: of.growthKept ?? 1,
  acceptanceDays: of.acceptanceDays ?? 0,
  receivableDays: of.receivableDays ?? 0,
  prepaid: of.prepaid ?? 0,
  owed: of.owed ?? 0,
  largestCustomer: of.largestCustomer ?? 0,
  largestLost: of.largestLost ?? 0,
})

const PLAIN = { churn: 0, priceDrift: 0, priceWars: 0, priceLeft: 1, compute: 0, computeDrift: 0, delivery: 0 } as const

/** Tiers of a model's price: list prices of flagships hold, those of the cheap end halve in about a year and see wars. */
export const PRICE_TIERS = ['economy', 'middle', 'flagship'] as const
/** One of them; how its price moves is `company.api.<tier>.priceDrift`, `priceWars` and `priceLeft`. */
export type PriceTier = (typeof PRICE_TIERS)[number]

/**
 * The drift of a price with a half-life: −ln 2 ÷ years; 0 where it does not fall.
 * @example Math.round(driftOf(1.1) * 1000) // -630
 */
export function driftOf(halfLife: number | null): number {
  return halfLife === null ? 0 : -ln(2) / halfLife
}

/**
 * Tokens sold through an interface. In: name; millions of tokens a year; price and serving compute per million; growth;
 * how price and compute drift, price wars a year and what one leaves of the price; terms. Out: a line.
 * By hand: 1m units at 20 of which 15 are compute: 5 of 20 are left.
 * @example apiLine({ name: 'tokens', tokens: 1e6, price: 20, compute: 15, growth: 1, priceDrift: 0, priceWars: 0, priceLeft: 1, computeDrift: 0 }).priceDrift // 0
 */
export function apiLine(
  of: LineTerms & {
    readonly name: string
    readonly tokens: Amount
    readonly price: Amount
    readonly compute: Amount
    readonly growth: Amount
    readonly churn?: Amount
    readonly priceDrift: Amount
    readonly priceWars: Amount
    readonly priceLeft: Amount
    readonly computeDrift: Amount
  },
): RevenueLine {
  return {
    ...PLAIN,
    ...terms(of),
    name: of.name,
    kind: 'api',
    volume: of.tokens,
    price: of.price,
    growth: of.growth,
    churn: of.churn ?? 0,
    priceDrift: of.priceDrift,
    priceWars: of.priceWars,
    priceLeft: of.priceLeft,
    compute: of.compute,
    computeDrift: of.computeDrift,
  }
}

/**
 * Models installed at customers (私有化部署). In: customers; contract value a year; growth of customers newly won; part that
 * renews; delivery and compute as parts of the contract; how the price drifts, not unless said; terms. Out: a line.
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
    priceDrift: of.priceDrift ?? 0,
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
    computeDrift: of.computeDrift ?? 0,
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

import { announced } from './rules/announced.ts'
import { apiMargin } from './rules/api-margin.ts'
import { apiRealised } from './rules/api-realised.ts'
import { apiRevenue } from './rules/api-revenue.ts'
import { benchmark } from './rules/benchmark.ts'
import { benchmarkSelf } from './rules/benchmark-self.ts'
import { burnCash } from './rules/burn-cash.ts'
import { burnLoss } from './rules/burn-loss.ts'
import { burnRaised } from './rules/burn-raised.ts'
import { burnRunway } from './rules/burn-runway.ts'
import { chipDate } from './rules/chip-date.ts'
import { conversion } from './rules/conversion.ts'
import { copies } from './rules/copies.ts'
import { costOfCards } from './rules/cost-of-cards.ts'
import { costOfRun } from './rules/cost-of-run.ts'
import { creditsShare } from './rules/credits-share.ts'
import { creditsUnsaid } from './rules/credits-unsaid.ts'
import { customerOne } from './rules/customer-one.ts'
import { customersFive } from './rules/customers-five.ts'
import { dataFew } from './rules/data-few.ts'
import { dataMany } from './rules/data-many.ts'
import { dataOwn } from './rules/data-own.ts'
import { datesOrder } from './rules/dates-order.ts'
import { fundMoney } from './rules/fund-money.ts'
import { headcount } from './rules/headcount.ts'
import { listPrice } from './rules/list-price.ts'
import { moeCompute } from './rules/moe-compute.ts'
import { moeOrder } from './rules/moe-order.ts'
import { monthYear } from './rules/month-year.ts'
import { mutualBilling } from './rules/mutual-billing.ts'
import { ownCompute } from './rules/own-compute.ts'
import { ownConfig } from './rules/own-config.ts'
import { ownTimeline } from './rules/own-timeline.ts'
import { parts } from './rules/parts.ts'
import { payroll } from './rules/payroll.ts'
import { prePost } from './rules/pre-post.ts'
import { priceShare } from './rules/price-share.ts'
import { publicService } from './rules/public-service.ts'
import { relatedRevenue } from './rules/related-revenue.ts'
import { rentAbove } from './rules/rent-above.ts'
import { rentBelow } from './rules/rent-below.ts'
import { rentFloor } from './rules/rent-floor.ts'
import { roundOrder } from './rules/round-order.ts'
import { runFits } from './rules/run-fits.ts'
import { runRate } from './rules/run-rate.ts'
import { sameShare } from './rules/same-share.ts'
import { stakePost } from './rules/stake-post.ts'
import { stakeSold } from './rules/stake-size.ts'
import { stakeValuation } from './rules/stake-valuation.ts'
import { stepUp } from './rules/step-up.ts'
import { sumAsRound } from './rules/sum-as-round.ts'
import { teamRun } from './rules/team-run.ts'
import { tenfold } from './rules/tenfold.ts'
import { usersRevenue } from './rules/users-revenue.ts'
import { utilisation } from './rules/utilisation.ts'
import { valuationColumn } from './rules/valuation-column.ts'
import { yuanDollar } from './rules/yuan-dollar.ts'
import type { ClaimRule } from './rule.ts'

/** Every rule about what a paper says, in the order in which a reader meets the topics. */
export const claimRules: readonly ClaimRule[] = [
  runFits,
  utilisation,
  costOfRun,
  costOfCards,
  rentAbove,
  rentBelow,
  rentFloor,
  teamRun,
  headcount,
  payroll,
  moeOrder,
  moeCompute,
  dataFew,
  dataMany,
  dataOwn,
  benchmark,
  benchmarkSelf,
  ownTimeline,
  ownCompute,
  ownConfig,
  publicService,
  usersRevenue,
  conversion,
  runRate,
  apiRevenue,
  apiRealised,
  apiMargin,
  customerOne,
  customersFive,
  relatedRevenue,
  mutualBilling,
  creditsShare,
  creditsUnsaid,
  announced,
  sumAsRound,
  parts,
  sameShare,
  copies,
  fundMoney,
  listPrice,
  datesOrder,
  roundOrder,
  chipDate,
  stakeValuation,
  stakeSold,
  priceShare,
  valuationColumn,
  prePost,
  stakePost,
  stepUp,
  tenfold,
  monthYear,
  yuanDollar,
  burnRunway,
  burnCash,
  burnLoss,
  burnRaised,
]

/** Ids of the rules that measure something. */
export const MEASURED_RULES = [
  'run-fits',
  'utilisation',
  'cost-of-run',
  'cost-of-cards',
  'rent-above',
  'rent-below',
  'rent-floor',
  'team-run',
  'headcount',
  'payroll',
  'moe-order',
  'moe-compute',
  'data-few',
  'data-many',
  'data-own',
  'benchmark',
  'own-timeline',
  'own-compute',
  'users-revenue',
  'conversion',
  'run-rate',
  'api-revenue',
  'api-realised',
  'api-margin',
  'customer-one',
  'customers-five',
  'related-revenue',
  'mutual-billing',
  'credits-share',
  'announced',
  'parts',
  'same-share',
  'stake-valuation',
  'stake-size',
  'price-share',
  'valuation-column',
  'pre-post',
  'stake-post',
  'step-up',
  'tenfold',
  'month-year',
  'yuan-dollar',
  'burn-runway',
  'burn-cash',
  'burn-loss',
  'burn-raised',
] as const
/** Id of a rule that measures. */
export type MeasuredRule = (typeof MEASURED_RULES)[number]

/** Ids of the rules about words, dates and lists. */
export const STATED_RULES = [
  'benchmark-self',
  'own-config',
  'public-service',
  'credits-unsaid',
  'sum-as-round',
  'copies',
  'fund-money',
  'list-price',
  'dates-order',
  'round-order',
  'chip-date',
] as const
/** Id of a rule about words. */
export type StatedRule = (typeof STATED_RULES)[number]

import type {
  AdjustmentTerms,
  DragAlongGap,
  HolderRight,
  InvestorRole,
  ListingFinding,
  RedemptionClaim,
  RedemptionPrice,
  RedemptionState,
  RedemptionTrigger,
  ReservedMatter,
} from '@touchstone/core/equity'
import type { ListingCondition, ListingMeasure, ListingSetFact } from '@touchstone/core/facts'

/** Columns and rows of what the rooms of equity and valuation show. */
export const EQUITY_ROWS = [
  'principal',
  'accrued',
  'dividends',
  'netAssetShare',
  'price',
  'days',
  'deadline',
  'daysLeft',
  'nominal',
  'expectedCash',
  'shareOfFace',
  'lost',
  'partial',
  'full',
  'yearsToJudgment',
  'falling',
  'openClaims',
  'suspendedClaims',
  'cash',
  'short',
  'founderExposure',
  'steepest',
  'achieved',
  'compensation',
  'revalued',
  'transfer',
  'newShares',
  'threshold',
  'canBlock',
  'found',
  'least',
  'missing',
  'leastListingValue',
  'finalStake',
  'retention',
  'stakeToday',
  'requiredMultiple',
  'postMoney',
  'preMoney',
  'presentValue',
  'weighted',
  'reached',
  'stageCost',
  'onward',
] as const
export type EquityRow = (typeof EQUITY_ROWS)[number]

/** Headings of the tables and pictures. */
export const EQUITY_SECTIONS = [
  'redemption',
  'recovery',
  'wall',
  'exposure',
  'consents',
  'adjustment',
  'dragAlong',
  'roles',
  'listing',
  'ventureCapitalMethod',
  'firstChicago',
  'staged',
] as const
export type EquitySection = (typeof EQUITY_SECTIONS)[number]

type Yes = { readonly [K in keyof InvestorRole]: InvestorRole[K] extends boolean ? K : never }[keyof InvestorRole]

/** Words for Chinese terms, listing routes and the methods of valuation; loaded with the pages that show them. */
export interface EquityWords {
  readonly sections: Readonly<Record<EquitySection, string>>
  readonly rows: Readonly<Record<EquityRow, string>>
  readonly obligor: Readonly<Record<RedemptionClaim['obligor'], string>>
  readonly compounding: Readonly<Record<'simple' | 'compound', string>>
  readonly binding: Readonly<Record<RedemptionPrice['binding'], string>>
  readonly trigger: Readonly<Record<RedemptionTrigger['kind'], string>>
  readonly redemptionState: Readonly<Record<RedemptionState['state'] | 'lapsed', string>>
  readonly matter: Readonly<Record<ReservedMatter, string>>
  readonly waiver: Readonly<Record<HolderRight['kind'], string>>
  readonly adjustmentReason: Readonly<Record<keyof AdjustmentTerms, string>>
  readonly dragGap: Readonly<Record<DragAlongGap['kind'], string>>
  readonly role: Readonly<Record<'lead' | 'follow', string>>
  /** What a role implies: each line as it reads where it is so. */
  readonly roleImplies: Readonly<Record<Yes, string>>
  readonly diligence: Readonly<Record<InvestorRole['diligence'], string>>
  readonly board: Readonly<Record<InvestorRole['board'], string>>
  readonly route: Readonly<Record<ListingSetFact['route'], string>>
  /** A set by its route and name, `star 1a`. */
  readonly listingSet: Readonly<Record<string, string>>
  readonly listingState: Readonly<Record<ListingFinding['state'], string>>
  readonly measure: Readonly<Record<ListingMeasure, string>>
  readonly condition: Readonly<Record<ListingCondition, string>>
  readonly tier: Readonly<Record<'star-growth', string>>
  readonly infeasible: string
  /** What a figure rests on that nobody has checked. */
  readonly fromMemory: string
}

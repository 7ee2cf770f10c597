import type { FunderKind } from '@touchstone/core/market'

/**
 * Sentences of what stands below page one, with the names of their holes; their words are loaded where such memos are
 * written, and weigh on no page.
 */
export const BELOW_STATEMENTS = {
  'section/people': [],
  'section/bank': [],
  'bank/counts': ['all', 'known', 'answered'],
  'bank/all': ['all'],
  'bank/besides': [],
  'bank/known': ['input', 'value'],
  'people/caption': [],
  'section/years': [],
  'section/endings': [],
  'section/return': [],
  'section/fund-more': [],
  'years/none': [],
  'years/caption': [],
  'years/lines': ['lines'],
  'years/lines-usual': ['lines'],
  'years/margin': [],
  'years/margin-bounded': [],
  'years/costs': ['training', 'staff'],
  'years/next': ['needed', 'amount', 'by'],
  'years/next-seldom': ['needed'],
  'endings/comparables': ['n', 'alike'],
  'endings/years': ['years'],
  'endings/late': ['fund', 'late'],
  'endings/prohibited': ['chance'],
  'endings/caption': [],
  'payers/needs': ['third', 'fourth'],
  'payers/caption': [],
  'return/caption': [],
  'return/best': ['share'],
  'funds/more': [],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** Sections of a memo that only people can fill; printed with who fills them from the project depth on. */
export const PEOPLE_SECTIONS = [
  'team',
  'customers',
  'market',
  'competition',
  'product',
  'proceeds',
  'rights',
  'terms',
  'syndicate',
  'diligence',
  'compliance',
  'exit',
  'risks',
  'after',
  'opinions',
  'votes',
  'dissent',
  'recusal',
  'precedent',
] as const

/** Paths of the deal file that an answer feeds and that are no input of the model. */
export const FEEDS = [
  'capTable',
  'company.domicile',
  'company.founded',
  'existing.terms.redemption.date',
  'finances.commitments.amount',
  'finances.grants',
  'finances.netBurn',
  'finances.revenueByLine.grossMargin',
  'finances.revenueByLine.receivableDays',
  'finances.topCustomersShare',
  'model.accelerators.type',
  'model.name',
  'round.credits',
  'round.investors',
  'round.pool',
  'round.preMoney',
  'round.secondary',
  'team.roles.experience',
  'team.roles.fullTime',
  'team.roles.name',
  'team.roles.vesting',
  'terms.board',
  'terms.information',
  'terms.redemption.rate',
] as const

/** Columns of the tables below page one. */
export const AHEAD_COLUMNS = [
  'year',
  'revenue',
  'margin',
  'burn',
  'cash',
  'out',
  'ending',
  'chance',
  'payer',
  'pays-most',
  'seen-third',
  'seen-fourth',
  'names',
  'what',
  'capital',
  'reserves-years',
  'section',
  'fill',
  'owner',
  'questions',
  'state',
] as const

/** Terms that only what stands below page one names. */
export type BelowTermKey =
  | `section/${(typeof PEOPLE_SECTIONS)[number]}`
  | `fill/${(typeof PEOPLE_SECTIONS)[number]}`
  | `feed/${(typeof FEEDS)[number]}`
  | `owner/${'investment' | 'technical' | 'finance' | 'legal' | 'partner' | 'risk' | 'secretary'}`
  | `ending/${'private' | 'sale' | 'listing' | 'distressed' | 'closed' | 'licence' | 'rescue' | 'split'}`
  | `line/${'api' | 'deployment' | 'subscription' | 'project' | 'hardware' | 'other'}`
  | `return/${'multiple' | 'loss' | 'irr' | 'without' | 'with' | 'redeemed' | 'open' | 'cash' | 'later'}`
  | 'state/not-asked'
  | `payer/${FunderKind}`
  | `column/${(typeof AHEAD_COLUMNS)[number]}`
  | `stage/${'first-call' | 'project' | 'diligence' | 'closing'}`

/** Figures that what stands below page one makes. */
export const BELOW_FORMULAS = {
  'memo/years-revenue': ['inputs'],
  'memo/years-margin': ['inputs'],
  'memo/years-burn': ['inputs'],
  'memo/years-cash': ['inputs'],
  'memo/years-out': ['inputs'],
  'memo/next': ['inputs'],
  'memo/ending': ['inputs'],
  'memo/best': ['inputs'],
} as const satisfies Readonly<Record<string, readonly string[]>>

import { constant, type Draws, drawsFrom } from '@touchstone/core/chance'

/**
 * The numbers a claim rule may ask for, with their unit. Money is in one currency throughout (`currency`); the caller sees
 * to that. `hours` is the wall clock of a run, `peak` the dense peak of one card in the precision of the run.
 */
export const CLAIM_UNITS = {
  parameters: 'parameter',
  activeParameters: 'parameter',
  tokens: 'token',
  ownTokens: 'token',
  cards: 'card',
  hours: 'hour',
  peak: 'FLOP/card/second',
  utilisation: '1',
  statedFlops: 'FLOP',
  rentedCardHours: 'card-hour',
  runCost: 'currency',
  rent: 'currency/card-hour',
  marketRentLow: 'currency/card-hour',
  marketRentHigh: 'currency/card-hour',
  floorRent: 'currency/card-hour',
  people: 'person',
  insuredPeople: 'person',
  monthlyPay: 'currency/month',
  payLoad: '1',
  score: '1',
  payingUsers: 'person',
  activeUsers: 'person',
  userPrice: 'currency/year',
  subscriptionRevenue: 'currency/year',
  revenue: 'currency/year',
  runRate: 'currency/year',
  lastQuarter: 'currency',
  apiRevenue: 'currency/year',
  apiTokens: 'token',
  listPrice: 'currency/token',
  apiMargin: '1',
  topCustomer: '1',
  topFive: '1',
  relatedRevenue: '1',
  billedTo: 'currency',
  billedBy: 'currency',
  amount: 'currency',
  credits: 'currency',
  registered: 'currency',
  stake: '1',
  statedValuation: 'currency',
  preMoney: 'currency',
  postMoney: 'currency',
  lastPostMoney: 'currency',
  figure: '1',
  otherFigure: '1',
  rate: '1',
  cash: 'currency',
  burn: 'currency/month',
  loss: 'currency/year',
  statedRunway: 'month',
  monthsAtBurn: 'month',
  raised: 'currency',
} as const

/** Name of a number that a rule may ask for. */
export type ClaimNumber = keyof typeof CLAIM_UNITS

/** What a paper says besides numbers: dates (ISO), kinds and lists. */
export interface ClaimWords {
  readonly asOf: string
  readonly founded: string
  readonly released: string
  /** Day a product opened to the public. */
  readonly opened: string
  /** Whether a filing or registration number is named. */
  readonly filed: boolean
  /** Day from which such a filing is asked for. */
  readonly filingFrom: string
  readonly trained: string
  /** Day the named chip was first sold. */
  readonly chipFrom: string
  /** Whether the model is said to be the company's own. */
  readonly selfDeveloped: boolean
  /** Whether its configuration equals that of a public model. */
  readonly sameConfig: boolean
  readonly testedBy: 'itself' | 'others'
  /** What the amount adds up: one round, or several. */
  readonly scope: 'round' | 'sum'
  /** Whose money the amount is. */
  readonly whose: 'company' | 'fund'
  /** What the valuation rests on. */
  readonly priceFrom: 'round' | 'estimate'
  /** Whether an investor sells cloud or chips. */
  readonly cloudInvestor: boolean
  /** Parts of one whole, fractions of 1. */
  readonly parts: readonly number[]
  /** One share of one thing from several papers. */
  readonly sameShare: readonly number[]
  /** One figure from several copies of one page. */
  readonly copies: readonly number[]
  /** Rounds with their day, in the paper's labels. */
  readonly rounds: readonly { readonly label: string; readonly date: string }[]
  /** Calendar year of a benchmark score, with its part. */
  readonly year: number
}

/** Inputs of the rules; what is absent is unknown. */
export type ClaimInputs = { readonly [K in ClaimNumber]?: Draws<(typeof CLAIM_UNITS)[K]> } & Partial<ClaimWords>

/** Name of any input of a rule. */
export type ClaimInput = keyof ClaimInputs

/** Inputs as plain numbers: a number is exact, two are the ends between which every value is as likely. */
export type PlainInputs = {
  readonly [K in ClaimNumber]?: number | readonly [number, number]
} & Partial<ClaimWords>

/** Every input with the names of the words, so that a check can hold a list against it. */
export const CLAIM_WORDS: readonly (keyof ClaimWords)[] = [
  'asOf',
  'founded',
  'released',
  'opened',
  'filed',
  'filingFrom',
  'trained',
  'chipFrom',
  'selfDeveloped',
  'sameConfig',
  'testedBy',
  'scope',
  'whose',
  'priceFrom',
  'cloudInvestor',
  'parts',
  'sameShare',
  'copies',
  'rounds',
  'year',
]

/** Whether a name is that of a number that a rule may ask for. */
export const isClaimNumber = (key: string): key is ClaimNumber => Object.hasOwn(CLAIM_UNITS, key)

/**
 * Plain numbers as inputs of the rules: exact ones as constants, pairs as even draws between their ends.
 * In: plain inputs, how many draws (a multiple of eight). Out: inputs. Total.
 * @example plainInputs({ cards: 64 }, 8).cards?.unit // 'card'
 */
export function plainInputs(plain: PlainInputs, draws = 64): ClaimInputs {
  const out: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(plain)) {
    if (!isClaimNumber(key)) out[key] = value
    else if (typeof value === 'number') out[key] = constant(CLAIM_UNITS[key], value, draws)
    else if (Array.isArray(value)) {
      const [low, high] = value.map(Number)
      if (low === undefined || high === undefined) continue
      const column = Float64Array.from({ length: draws }, (_, i) => low + ((high - low) * (i + 0.5)) / draws)
      out[key] = drawsFrom(CLAIM_UNITS[key], column)
    }
  }
  return out
}

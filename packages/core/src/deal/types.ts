import type { Cite, Place, Source } from '@touchstone/core/facts'
import type { FoundQuantity, Quantity } from '@touchstone/core/units'

/** A value of the deal file with the user's literal words, its place and where it was taken from. */
export interface Entry<T> {
  readonly value: T
  readonly literal: string
  readonly at: Place
  readonly cites: readonly Cite[]
}

/** An amount with its literal words. */
export type Amount = Entry<Quantity>
/** Where in the industry a company stands. */
export type Layer = 'model' | 'infrastructure' | 'chip' | 'application'

/** A class of preferred shares, or of rights like them, that a cap table holds before the round. */
export interface EarlierClass {
  readonly name: string
  /** Share of all shares as converted right before the round, with options and what is left in the pool. */
  readonly share: number
  /** What was paid for the shares that are left, in `currency`, major units. */
  readonly paid: number
  readonly currency: string
  /** First day on which shares of it were issued. */
  readonly issued: string | null
  /** Times the money paid; 0 without a preference. */
  readonly preference: number
  readonly participation: 'none' | 'full' | 'capped'
  /** Most that is taken without converting, as a multiple of the money paid; 0 where nothing caps it. */
  readonly cap: number
  /** 1 is paid first. */
  readonly rank: number
  /** Cumulative dividend a year, on the money paid. */
  readonly dividend: number
  readonly antiDilution: 'none' | 'weighted-average' | 'full-ratchet'
  /** The right to have the money back from a day on; null where there is none with a date. */
  readonly redemption: {
    readonly date: string
    readonly rate: number
    readonly compound: boolean
    readonly obligor: 'company' | 'founder' | 'both'
  } | null
}

/** A deal file read (`touchstone/deal@1`); `null` is unknown, never zero. Keys follow `contract.md`. */
export interface Deal {
  readonly format: 'touchstone/deal@1'
  readonly file: string
  readonly asOf: string
  readonly seed: string | null
  readonly company: {
    readonly name: Entry<string>
    readonly english: Entry<string> | null
    readonly layer: Entry<Layer> | null
    readonly country: Entry<string> | null
    readonly domicile: Entry<string> | null
    readonly founded: Entry<string> | null
    readonly stage: Entry<string> | null
  }
  readonly sources: readonly (Source & { readonly text: string | null; readonly file: string | null })[]
  readonly round: {
    readonly label: Entry<string> | null
    readonly amount: Amount | null
    readonly credits: Amount | null
    readonly secondary: Amount | null
    readonly stake: Amount | null
    readonly preMoney: Amount | null
    readonly postMoney: Amount | null
    readonly pool: Amount | null
    readonly instrument: Entry<'preferred' | 'ordinary' | 'safe' | 'note'> | null
    readonly leads: readonly Entry<string>[]
    readonly investors: readonly Entry<string>[]
    readonly existingInvestors: readonly Entry<string>[]
    readonly tranches: readonly { readonly amount: Amount | null; readonly when: Entry<string> | null }[]
  }
  readonly terms: Readonly<Record<string, Entry<string> | Amount>>
  readonly existing: readonly {
    readonly label: Entry<string> | null
    readonly amount: Amount | null
    readonly postMoney: Amount | null
    readonly date: Entry<string> | null
    readonly terms?: Readonly<Record<string, Entry<string> | Amount>>
  }[]
  /** Path of a cap table kept beside the deal file. */
  readonly capTable?: Entry<string> | null
  /** Classes of that table on the deal's day; absent or null where none was read. */
  readonly earlier?: readonly EarlierClass[] | null
  readonly finances: {
    readonly cash: Amount | null
    readonly netBurn: Amount | null
    readonly revenueByLine: readonly {
      readonly line: Entry<string>
      readonly annual: Amount | null
      readonly growth: Amount | null
      readonly grossMargin: Amount | null
      readonly receivableDays: Amount | null
      /** The tier of the price of tokens; how fast it falls depends on it. */
      readonly tier?: Entry<'economy' | 'middle' | 'flagship'> | null
      readonly acceptanceDays?: Amount | null
      /** Part that is paid a quarter ahead. */
      readonly prepaid?: Amount | null
    }[]
    readonly topCustomersShare: Amount | null
    readonly grants: Amount | null
    readonly commitments: readonly {
      readonly what: Entry<string> | null
      readonly amount: Amount | null
      readonly until: Entry<string> | null
    }[]
  }
  readonly model: {
    readonly name: Entry<string> | null
    readonly parameters: Amount | null
    readonly activeParameters: Amount | null
    readonly tokens: Amount | null
    readonly accelerators: {
      readonly type: Entry<string> | null
      readonly count: Amount | null
      readonly months: Amount | null
      readonly rent: Amount | null
    }
    readonly trained: Entry<string> | null
    readonly released: Entry<string> | null
  }
  readonly team: {
    readonly people: Amount | null
    readonly monthlyPay: Amount | null
    readonly roles: readonly {
      readonly role: Entry<string> | null
      readonly name: Entry<string> | null
      /** How many of the team are of the role, what one is paid, and where; the rest of the team is paid as the team is. */
      readonly people?: Amount | null
      readonly monthlyPay?: Amount | null
      readonly place?: Entry<string> | null
    }[]
  }
  readonly ours: {
    readonly cheque: Amount | null
    readonly proRata: Entry<boolean> | null
    /** Who answers for the deal, and the day by which it must be decided. */
    readonly owner?: Entry<string> | null
    readonly decideBy?: Entry<string> | null
  }
  /** Inputs of the model by path, overriding the base rate: what a text says of the market, or what the user assumes. */
  readonly assumptions: Readonly<Partial<Record<InputPath, Amount>>>
  /** What is claimed, with the amounts in its words, money without a currency in that of the deal. */
  readonly claims: readonly { readonly says: Entry<string>; readonly amounts: readonly FoundQuantity[] }[]
  /** What the material states that only a rule asks for; absent in deals made without a file. */
  readonly stated?: Stated | null
  /** What another paper gives for a figure of this file; a month's burn as money. */
  readonly elsewhere?: readonly {
    readonly of: Entry<
      'round.amount' | 'round.preMoney' | 'round.postMoney' | 'finances.cash' | 'finances.netBurn' | 'finances.revenue'
    >
    readonly amount: Amount | null
  }[]
  readonly gates?: GateRecord | null
  /** What was asked of the bank so far: by whom, until when, what was answered and what was seen. */
  readonly diligence?: readonly Asked[]
  /** What readers of the memo wrote down themselves. */
  readonly ownNumbers?: readonly OwnNumbers[]
}

/** A reader's own price before the money and chance of losing it; `before`: written down before our verdict was open. */
export interface OwnNumbers {
  readonly reader: Entry<string>
  readonly date: Entry<string> | null
  readonly price: Amount | null
  readonly loss: Amount | null
  readonly before: Entry<boolean> | null
  readonly note: Entry<string> | null
}

/**
 * Figures of the material that no part of the model takes and a rule holds against others: amounts, words and lists of
 * amounts by the keys of `stated` in the schema.
 */
export type Stated = Readonly<Record<string, Amount | Entry<string> | Entry<boolean> | readonly Amount[] | null>>

/** What was answered to the gates, as the file records it; null where nothing is. */
export interface GateRecord {
  readonly publicService: Entry<boolean> | null
  readonly model: Entry<'own' | 'fine-tuned' | 'unchanged'> | null
  readonly filing: Entry<'filed' | 'registered' | 'pending' | 'none'> | null
  readonly chipsBoughtOn: Entry<string> | null
  readonly chipPapers: Entry<boolean> | null
  readonly inventionsAssigned: Entry<boolean> | null
  readonly nonCompetesWaived: Entry<boolean> | null
  readonly consents: Entry<boolean> | null
  readonly stateApproved: Entry<boolean> | null
  readonly valuationRecorded: Entry<boolean> | null
  /** That there are none; an empty list would say nothing. */
  readonly noConflicts: Entry<boolean> | null
  readonly conflicts: readonly Entry<string>[]
  readonly recusalRecorded: Entry<boolean> | null
  readonly prohibitedUse: Entry<boolean> | null
  readonly biological: Entry<boolean> | null
  /** Place whose reinvestment duty this counts for. */
  readonly countsFor: Entry<string> | null
}

/** One question of the bank with what came of it. */
export interface Asked {
  readonly question: Entry<string>
  readonly owner: Entry<string> | null
  readonly due: Entry<string> | null
  readonly answer: Entry<string> | null
  readonly evidence: Entry<string> | null
}

/**
 * The inputs of the first model, by path; a stable list, only ever appended to. The comment gives kind and unit. A draft
 * puts remarks of a text about the market (not about the company) here, so that they are never taken for the deal's terms.
 */
export const INPUT_PATHS = {
  'round.amount': ['money', 'CNY'],
  'round.stake': ['ratio', '1'],
  'round.statedValuation': ['money', 'CNY'],
  'training.runCost': ['money', 'CNY'],
  'training.researchMultiplier': ['ratio', '1'],
  'training.failedShare': ['ratio', '1'],
  'accelerators.count': ['count', 'card'],
  'accelerators.yearlyRent': ['money', 'CNY'],
  'accelerators.rent': ['rate', 'CNY/card/hour'],
  'accelerators.utilisation': ['ratio', '1'],
  'model.parameters': ['count', 'parameter'],
  'model.tokens': ['count', 'token'],
  'team.people': ['count', 'person'],
  'team.monthlyPay': ['rate', 'CNY/month'],
  'team.payLoad': ['ratio', '1'],
  'finances.otherCost': ['ratio', '1'],
  'commercial.revenue': ['money', 'CNY'],
  'commercial.growth': ['ratio', '1'],
  'commercial.growthDecay': ['ratio', '1'],
  'commercial.grossMargin': ['ratio', '1'],
  'commercial.multiple': ['ratio', '1'],
  'commercial.survival': ['ratio', '1'],
  'commercial.discountRate': ['ratio', '1'],
  'exit.years': ['duration', 'year'],
  'rounds.laterDilution': ['ratio', '1'],
  'commercial.reachable': ['money', 'CNY'],
  'market.leaderChance': ['ratio', '1'],
  'market.ownData': ['ratio', '1'],
  'market.comparable': ['money', 'CNY'],
  'round.lasts': ['duration', 'year'],
} as const satisfies Readonly<Record<string, readonly [Quantity['kind'], string]>>

/** The path of an input of the model. */
export type InputPath = keyof typeof INPUT_PATHS

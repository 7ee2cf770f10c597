import type { CapTableAssumption, DoubtfulTerm, ExitState, ReadingName } from '../words/captable-words.ts'

/** A figure to the last digit, and as a number. */
export interface ExactFigure {
  readonly text: string
  readonly number: number
}

/** How a list of shareholders was read. */
export interface PreviewFigures {
  readonly columns: readonly { readonly header: string; readonly role: string }[]
  readonly skipped: readonly { readonly row: number; readonly reason: string; readonly text: string }[]
  readonly totals: readonly {
    readonly row: number
    readonly header: string
    readonly stated: string
    readonly found: string
  }[]
}

/** The machine shape of `waterfall`, as far as it is shown. */
export interface WaterfallFigures {
  readonly company: string
  readonly currency: string
  readonly date: string | null
  readonly source: { readonly preview: PreviewFigures | null }
  readonly claims: {
    readonly costs: ExactFigure | null
    readonly debts: readonly { readonly name: string; readonly amount: ExactFigure }[]
    readonly carveOut: { readonly share: ExactFigure; readonly of: 'proceeds' | 'after-debt' } | null
    readonly escrow: { readonly share: ExactFigure } | null
  }
  readonly classes: readonly {
    readonly id: string
    readonly name: string
    readonly kind: 'common' | 'preferred' | 'options' | 'convertible' | 'unissued'
    readonly shares: ExactFigure
    readonly seniority: number | null
  }[]
  readonly breakpoints: readonly {
    readonly from: ExactFigure
    readonly to: ExactFigure | null
    readonly closed: boolean
    /** Value of a common share where it begins; null while claims are being filled. */
    readonly perShare: ExactFigure | null
    readonly forced: readonly string[]
    readonly takes: readonly {
      readonly id: string
      readonly kind: 'debt' | 'management' | 'class'
      readonly state: ExitState
      readonly at: ExactFigure
      readonly slope: ExactFigure
    }[]
  }[]
  readonly exits: readonly {
    readonly exit: ExactFigure
    readonly perShare: ExactFigure
    readonly costs: ExactFigure
    readonly debt: ExactFigure
    readonly carveOut: ExactFigure
    readonly escrow: ExactFigure
    readonly securities: ExactFigure
    readonly payouts: readonly {
      readonly id: string
      readonly name: string
      readonly kind: 'debt' | 'management' | 'class'
      readonly state: ExitState
      readonly payout: ExactFigure
      readonly exact: ExactFigure
      readonly later: ExactFigure
      readonly share: number | null
    }[]
    readonly holders: readonly {
      readonly name: string
      readonly payout: ExactFigure
      readonly later: ExactFigure
      readonly share: number | null
      readonly of: readonly { readonly class: string; readonly shares: ExactFigure }[]
    }[]
    readonly converts: readonly string[]
    readonly exercises: readonly string[]
    readonly forced: readonly string[]
    readonly unique: boolean
    readonly equilibria: number | null
  }[]
  readonly readings: readonly {
    readonly term: DoubtfulTerm
    readonly used: ReadingName
    readonly other: ReadingName
    readonly exits: readonly {
      readonly exit: ExactFigure
      readonly changes: readonly {
        readonly id: string
        readonly used: ExactFigure
        readonly other: ExactFigure
        readonly difference: ExactFigure
      }[]
    }[]
  }[]
  readonly assumed: readonly string[]
}

/** The machine shape of `round`, as far as it is shown. */
export interface RoundFigures {
  readonly company: string
  readonly currency: string
  readonly label: string
  readonly date: string
  readonly source: { readonly preview: PreviewFigures | null }
  readonly price: ExactFigure
  readonly preMoney: ExactFigure
  readonly headlinePostMoney: ExactFigure
  readonly postMoney: ExactFigure
  readonly effectivePreMoney: ExactFigure
  readonly newMoney: ExactFigure
  readonly newShares: ExactFigure
  readonly sharesBefore: ExactFigure
  readonly capitalization: ExactFigure
  readonly sharesAfter: ExactFigure
  readonly pool: {
    readonly timing: 'pre-money' | 'post-money'
    readonly increase: ExactFigure
    readonly freeBefore: ExactFigure
    readonly freeAfter: ExactFigure
    readonly freeShareBefore: ExactFigure
    readonly freeShareAfter: ExactFigure
  } | null
  readonly pools: { readonly free: { readonly before: ExactFigure; readonly after: ExactFigure } }
  readonly classes: {
    readonly after: readonly {
      readonly class: string
      readonly name: string
      readonly kind: 'common' | 'preferred' | 'options' | 'unissued'
      readonly shares: ExactFigure
      readonly asConverted: ExactFigure
      readonly stake: ExactFigure
      readonly price: ExactFigure | null
      readonly ratio: ExactFigure
    }[]
  }
  readonly holders: readonly {
    readonly holder: string
    readonly name: string
    readonly before: { readonly shares: ExactFigure; readonly stake: ExactFigure }
    readonly after: { readonly shares: ExactFigure; readonly stake: ExactFigure }
    readonly dilution: ExactFigure | null
    readonly invested: ExactFigure
    readonly bought: ExactFigure
  }[]
  readonly investors: readonly {
    readonly name: string
    readonly amount: ExactFigure
    readonly shares: ExactFigure
    readonly stake: ExactFigure
  }[]
  readonly conversions: readonly {
    readonly id: string
    readonly amount: ExactFigure
    readonly price: ExactFigure
    readonly shares: ExactFigure
    readonly binding: 'cap' | 'discount' | 'round-price' | 'fixed-share'
    readonly stake: ExactFigure
  }[]
  readonly series: readonly {
    readonly class: string
    readonly before: ExactFigure
    readonly after: ExactFigure
    readonly ratio: ExactFigure
    readonly adjusted: boolean
  }[]
  readonly secondary: readonly {
    readonly seller: string
    readonly buyer: string
    readonly shares: ExactFigure
    readonly price: ExactFigure
    readonly paid: ExactFigure
  }[]
  readonly blended: readonly { readonly holder: string; readonly price: ExactFigure }[]
  readonly payToPlay: readonly {
    readonly holder: string
    readonly class: string
    readonly played: ExactFigure
    readonly converted: ExactFigure
    readonly common: ExactFigure
  }[]
  readonly closings: readonly {
    readonly label: string
    readonly date: string
    readonly price: ExactFigure
    readonly newMoney: ExactFigure
    readonly newShares: ExactFigure
    readonly total: ExactFigure
  }[]
  readonly conventions: readonly {
    readonly term: DoubtfulTerm
    readonly differs: boolean
    readonly readings: readonly {
      readonly convention: ReadingName
      readonly inUse: boolean
      readonly price: ExactFigure | null
      readonly newInvestors: ExactFigure | null
      readonly convertibles: ExactFigure | null
      readonly existing: ExactFigure | null
      readonly priceDifference: ExactFigure | null
    }[]
  }[]
  readonly rounding: {
    readonly rows: readonly {
      readonly id: string
      readonly holder: string
      readonly exactShares: ExactFigure
      readonly shares: ExactFigure
      readonly remainder: ExactFigure
    }[]
    readonly sharesDifference: ExactFigure
    readonly postMoneyDifference: ExactFigure
  }
  readonly assumed: readonly string[]
}

export type { CapTableAssumption }

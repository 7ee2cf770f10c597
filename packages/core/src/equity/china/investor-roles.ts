/** What an investor's place in a round implies; how large a follower's part usually is stands in `data/venture-terms`. */
export interface InvestorRole {
  /** Negotiates the price and the papers that all sign. */
  readonly setsPrice: boolean
  readonly negotiatesPapers: boolean
  /** Does its own diligence, or relies on another's. */
  readonly diligence: 'own' | 'shared'
  readonly board: 'seat' | 'observer' | 'none'
  /** Must agree before anybody is dragged into a sale, where the papers ask for the lead's consent. */
  readonly dragConsent: boolean
  /** Gets the right to take part in later rounds. */
  readonly preEmption: boolean
  /** Gets figures every month or quarter beyond what the law gives a holder. */
  readonly informationRights: boolean
}

/**
 * Lead (领投) and follower (跟投) as the market uses the words: the lead sets the price, does the diligence and takes a
 * seat; the follower signs the same papers. What a deal's own papers say goes before this. From memory.
 */
export const investorRoles: Readonly<Record<'lead' | 'follow', InvestorRole>> = {
  lead: {
    setsPrice: true,
    negotiatesPapers: true,
    diligence: 'own',
    board: 'seat',
    dragConsent: true,
    preEmption: true,
    informationRights: true,
  },
  follow: {
    setsPrice: false,
    negotiatesPapers: false,
    diligence: 'shared',
    board: 'none',
    dragConsent: false,
    preEmption: true,
    informationRights: true,
  },
}

/** Words of the page that sets deals beside each other. */
export interface ComparePageWords {
  readonly crumb: string
  /** The page's heading: which deal scores highest, how often it beats the next; or that there is none. */
  readonly best: (name: string, verdict: string, next: string, chance: string) => string
  readonly onlyOne: (name: string, verdict: string) => string
  readonly none: (count: number) => string
  readonly few: string
  /** Where the desk has fewer than two deals, and what to do there. */
  readonly lone: string
  readonly toInbox: string
  readonly refused: string
  readonly working: (count: number) => string
  readonly choose: string
  readonly deals: string
  readonly most: (count: number) => string
  readonly fund: string
  readonly date: string
  readonly dateHint: string
  readonly useDate: (date: string) => string
  readonly table: string
  readonly row: string
  readonly by: string
  readonly draws: (draws: string) => string
  readonly foldedTitle: string
  readonly folded: (names: string) => string
  readonly openAll: string
  readonly unread: (file: string) => string
  readonly mend: string
}

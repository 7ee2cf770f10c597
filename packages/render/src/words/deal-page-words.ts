/** Words of the pages of deals beside those of the memo: how deep it is written, a reader's own numbers, deals to compare. */
export interface DealPageWords {
  readonly depth: {
    readonly label: string
    readonly names: Readonly<Record<'screen' | 'project' | 'ic', string>>
  }
  readonly own: {
    /** The switch that folds the verdict until a reader has written, and what it does. */
    readonly first: string
    readonly firstHint: string
    readonly title: string
    readonly folds: string
    /** Said where the verdict has been on this screen before. */
    readonly seen: string
    readonly reader: string
    readonly price: string
    readonly priceHint: string
    readonly loss: string
    readonly lossHint: string
    readonly note: string
    readonly write: string
    readonly without: string
    /** Adds a number while the verdict is open; and its heading. */
    readonly add: string
    readonly addHint: string
    readonly cancel: string
    readonly needReader: string
    readonly needNumber: string
    /** A line of the list of deals whose verdict is folded. */
    readonly folded: string
  }
  readonly compare: {
    readonly tick: (name: string) => string
    readonly hint: string
    readonly go: (count: number) => string
  }
}

/** Words of the web page. */
export interface UiWords {
  readonly product: string
  readonly skip: string
  readonly nav: Readonly<Record<'inbox' | 'deals' | 'engine' | 'equity' | 'fund' | 'learn', string>>
  readonly navigation: string
  readonly language: string
  readonly theme: string
  readonly light: string
  readonly dark: string
  readonly keysHint: string
  readonly loading: string
  readonly offline: string
  readonly failed: (reason: string) => string
  readonly retry: string
  readonly close: string
  readonly cancel: string
  readonly error: string
  readonly example: string
  readonly exampleNote: string
  readonly notFound: (name: string) => string
  readonly back: string
  readonly inbox: {
    readonly title: (documents: number) => string
    readonly lead: string
    readonly examples: string
    readonly own: string
    readonly paste: string
    readonly pasteHint: string
    readonly drop: string
    readonly choose: string
    readonly read: string
    readonly five: string
    readonly fiveHint: string
    readonly document: string
    readonly published: string
    readonly tooLarge: (megabytes: number) => string
    readonly notText: (file: string) => string
    readonly empty: string
  }
  readonly five: {
    readonly title: string
    readonly name: string
    readonly layer: string
    readonly ask: string
    readonly askHint: string
    readonly price: string
    readonly priceHint: string
    readonly stage: string
    readonly stageHint: string
    readonly make: string
    readonly needName: string
    readonly unknown: string
  }
  readonly deals: {
    /** `counts` are verdicts in words with their numbers, the most frequent first; empty while computing. */
    readonly title: (count: number, counts: readonly (readonly [verdict: string, count: number])[]) => string
    readonly empty: string
    readonly company: string
    readonly round: string
    readonly asOf: string
    readonly verdict: string
    readonly file: string
    readonly working: string
    /** Verdicts as counted in the page's title. */
    readonly choice: Readonly<Record<'lead' | 'follow' | 'wait' | 'pass' | 'cannot_say' | 'void', string>>
    readonly unread: string
  }
  readonly panes: Readonly<Record<'source' | 'form' | 'memo' | 'file', string>>
  readonly paneSwitch: string
  readonly resize: (left: string, right: string) => string
  readonly source: {
    readonly readings: (count: number, accepted: number) => string
    readonly none: string
    readonly noneHint: string
    readonly reading: (index: number, kind: string) => string
    readonly accept: string
    readonly accepted: string
    readonly edit: string
    readonly reject: string
    readonly rejected: string
    readonly previous: string
    readonly next: string
    readonly pick: string
    readonly statement: (speaker: string) => string
    readonly elsewhere: string
  }
  readonly form: {
    readonly assumed: (count: number) => string
    readonly asFile: string
    readonly asForm: string
    readonly voice: Readonly<Record<'theirs' | 'yours' | 'ours', string>>
    readonly place: (index: number) => string
    readonly empty: string
    readonly nothing: string
    readonly taken: (value: string) => string
    readonly changed: string
    readonly saved: (file: string) => string
    readonly save: string
    readonly make: string
    readonly undo: string
    readonly revert: string
    readonly download: string
    readonly fileHint: string
    readonly conflict: string
    readonly conflictHint: string
    readonly mine: string
    readonly theirs: string
  }
  readonly memo: {
    readonly run: (draws: string, milliseconds: number) => string
    readonly refining: string
    /** The heading until the verdict of the funds is there. */
    readonly waiting: (company: string) => string
    /** Switches to the edition for others. */
    readonly outside: string
    readonly broken: string
    readonly brokenHint: string
    readonly export: string
    readonly asTable: string
    readonly previewing: (label: string, value: string) => string
    readonly repainted: (title: string) => string
  }
  readonly figure: {
    /** Read out after a figure. */
    readonly opens: (how: string) => string
    readonly how: Readonly<Record<'sourced' | 'computed' | 'assumed' | 'entered', string>>
    readonly title: (text: string) => string
    readonly value: string
    readonly formula: string
    readonly drivers: string
    readonly source: string
    readonly whatIf: string
    readonly whatIfHint: string
    readonly becomes: (before: string, after: string) => string
    readonly same: string
    readonly error: (error: string) => string
    readonly note: (mark: string) => string
    readonly toText: string
    readonly toForm: string
    readonly link: string
  }
  readonly keys: {
    readonly title: string
    readonly off: string
    readonly rows: readonly (readonly [keys: string, does: string])[]
  }
}

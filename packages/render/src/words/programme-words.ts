/** Work of a programme, row by row. */
export type ProgrammeRow =
  | 'run'
  | 'research'
  | 'fullFineTuning'
  | 'lora'
  | 'preference'
  | 'reinforcement'
  | 'evaluation'
  | 'data'
  | 'total'

/** What can keep a part of a programme from being counted. */
export type ProgrammeUnknown = 'programme.data' | 'programme.data.pricePerMillion' | 'programme.data.currency'

/** The words of what a model takes beside its one run; for the terminal and for the page of the engine. */
export interface ProgrammeWords {
  readonly section: string
  readonly rows: Readonly<Record<ProgrammeRow, string>>
  readonly multiplier: string
  readonly hours: string
  readonly cost: string
  readonly interval: (low: string, high: string) => string
  /** What is left out because nobody said it. */
  readonly unknown: (what: readonly string[]) => string
  readonly unknowns: Readonly<Record<ProgrammeUnknown, string>>
}

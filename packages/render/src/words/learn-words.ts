/** One basic question: its answer in a few short paragraphs, its formula, and the labels of what can be tried. */
export interface LearnTopicWords {
  readonly question: string
  readonly answer: readonly string[]
  readonly formula: string
  readonly inputs: Readonly<Record<string, string>>
  readonly figures: Readonly<Record<string, string>>
  /** What is worth asking a company once this is known. */
  readonly ask: string
}

/** Words of the page of basic questions, by the key of each question. */
export interface LearnWords {
  readonly title: string
  readonly lead: string
  readonly list: string
  readonly try: string
  readonly tryHint: string
  readonly formula: string
  readonly sources: string
  readonly ask: string
  readonly reset: string
  readonly topics: Readonly<
    Record<
      | 'small-large'
      | 'parameter'
      | 'token'
      | 'epoch'
      | 'mfu'
      | 'rlhf'
      | 'moe'
      | 'context'
      | 'cost'
      | 'size'
      | 'tuning'
      | 'serving'
      | 'chips',
      LearnTopicWords
    >
  >
}

import type { ArticleView, Told } from '@touchstone/verbs'

/** A text on the desk with what was read in it. */
export interface Article {
  readonly file: string
  readonly text: string
  readonly title: string
  /** Publisher and date, as one line. */
  readonly about: string
  readonly view: ArticleView
  /** What is to be said of how it was read: that it is a story, or that not all of it was read. */
  readonly issues: readonly Told[]
}

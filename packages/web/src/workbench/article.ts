import type { ArticleView, Draft, Told } from '@touchstone/verbs'

/** A text on the desk with what was read in it. */
export interface Article {
  readonly file: string
  readonly text: string
  readonly title: string
  /** Publisher and date, as one line. */
  readonly about: string
  readonly view: ArticleView
  /** The deal files drafted from what was read. */
  readonly drafts: readonly Draft[]
  /** What is to be said of how it was read: that it is a story, or that not all of it was read. */
  readonly issues: readonly Told[]
}

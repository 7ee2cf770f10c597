import type { ArticleView } from '@touchstone/verbs'

/** A text on the desk with what was read in it. */
export interface Article {
  readonly file: string
  readonly text: string
  readonly title: string
  /** Publisher and date, as one line. */
  readonly about: string
  readonly view: ArticleView
}

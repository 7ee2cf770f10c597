/** Words that a memo has as a Word file and nowhere else. */
export interface WordWords {
  /** Who made the file, as its properties say. */
  readonly creator: string
  /** Stands at the head of every page. */
  readonly header: Readonly<Record<'internal' | 'external', string>>
  /** Heading of the formulas; what is quoted or comes from data stands at the foot of its page. */
  readonly formulas: string
  /** Before the footnotes of page one, which stand on the page behind it. */
  readonly sources: string
  /** Under a picture that could not be drawn for readers without SVG. */
  readonly undrawn: string
  readonly font: { readonly latin: string; readonly eastAsia: string }
}

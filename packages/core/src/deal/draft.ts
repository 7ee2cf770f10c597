/**
 * What a deal file is made of before it is printed: words as they are to be written, `null` for unknown, a value with the
 * stretch it was taken from (`source#start-end`), lists and maps in the order they are to be printed.
 */
export type DraftValue =
  | null
  | string
  | { readonly value: string; readonly from?: string }
  | readonly DraftValue[]
  | { readonly [key: string]: DraftValue }

/** A deal file of a company, to be corrected by a person: `stem` is its file name without `.deal.yaml`. */
export interface DealDraft {
  /** The company as the text calls it. */
  readonly company: string
  readonly stem: string
  readonly content: { readonly [key: string]: DraftValue }
}

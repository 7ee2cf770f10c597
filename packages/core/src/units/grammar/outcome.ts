import type { IssueCode, IssueParams } from '@touchstone/core/facts'
import type { Quantity } from '../quantity.ts'

/** A part of the text that is understood but may be meant otherwise. */
export interface Doubt {
  readonly start: number
  readonly end: number
}

/** An error found while reading, with its place in the text. */
export type Problem = {
  readonly [C in IssueCode]: {
    readonly code: C
    readonly params: IssueParams[C]
    readonly start: number
    readonly end: number
  }
}[IssueCode]

/** What a grammar makes of a stretch: a quantity, with doubts, or the reason why it has no reading. */
export type Outcome =
  | { readonly ok: true; readonly quantity: Quantity; readonly doubts: readonly Doubt[] }
  | { readonly ok: false; readonly problem: Problem }

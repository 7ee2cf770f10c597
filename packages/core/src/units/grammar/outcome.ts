import type { IssueCode, IssueParams, ReadingRule } from '@touchstone/core/facts'
import type { Quantity, QuantityKind } from '../quantity.ts'

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

/** What the surroundings say about a phrase. */
export interface Surroundings {
  readonly text: string
  /** The same, normalised: what the words are looked up in. */
  readonly shadow: string
  readonly defaultCurrency: string | null
  readonly expect: QuantityKind | null
  /** The unit wanted where the phrase names none. */
  readonly unit: string | null
  /** The rule for orders of magnitude (亿元级), where the table has one. */
  readonly order: ReadingRule | null
  /** Whether the text has Chinese characters. */
  readonly chinese: boolean
}

/** The reason why a part of the grammar gives no reading. */
export class Refusal {
  readonly problem: Problem
  constructor(problem: Problem) {
    this.problem = problem
  }
}

/** A stretch that nothing is made of. */
export const unreadable = (around: Surroundings, start: number, end = around.text.length): Refusal =>
  new Refusal({
    code: 'quantity/unreadable',
    params: { text: around.text, rest: around.text.slice(start, end) },
    start,
    end,
  })

/** Two parts that cannot be one quantity; the place is that of the second. */
export const conflict = (around: Surroundings, a: Doubt, b: Doubt): Refusal =>
  new Refusal({
    code: 'quantity/unit-conflict',
    params: {
      text: around.text,
      first: around.text.slice(a.start, a.end),
      second: around.text.slice(b.start, b.end),
    },
    start: b.start,
    end: b.end,
  })

import type { Underwriting } from '@touchstone/core/underwrite'

/** Which memo to write. */
export interface MemoOptions {
  /** `external` leaves out our maximum price, what would flip the verdict, and own prices. */
  readonly edition: 'internal' | 'external'
  /** `screen` is one page; `project` and `ic` add every input and what only people can fill. */
  readonly depth: 'screen' | 'project' | 'ic'
}

/** What the parts of a memo are composed from. */
export interface Composing extends MemoOptions {
  readonly u: Underwriting
}

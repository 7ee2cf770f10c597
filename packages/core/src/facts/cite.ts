import type { Place, Span } from './span.ts'

/** A text, data file or person that facts are taken from. Dates are ISO (`2023-04-11`, `2023-04`). */
export interface Source {
  readonly id: string
  readonly title: string
  readonly url?: string
  readonly publisher?: string
  readonly published?: string
}

/**
 * Where a value comes from.
 * - `text`: somebody's words, quoted from a kept text.
 * - `data`: a record of `data/` (its file id) with its own source; `learnedLater` marks a record first public after `asOf`.
 * - `borrowed`: a base rate standing in for what the company did not say; `substituted` names what differs (country, stage, …).
 * - `entered`: the user wrote it in the deal file or the form.
 */
export type Cite =
  | { readonly kind: 'text'; readonly span: Span; readonly quote: string; readonly speaker?: string }
  | {
      readonly kind: 'data'
      readonly id: string
      readonly of?: string
      readonly known?: string
      readonly learnedLater?: boolean
      readonly memory?: boolean
      /** Title, address and confidence of the record's own source, so that a footnote can print them. */
      readonly title?: string
      readonly url?: string
      readonly confidence?: 'high' | 'medium' | 'low' | 'memory'
      /** How many cases a base rate rests on, where known. */
      readonly n?: number | null
    }
  | {
      readonly kind: 'borrowed'
      readonly id: string
      readonly substituted: readonly string[]
      readonly of?: string
      readonly known?: string
      readonly learnedLater?: boolean
      readonly memory?: boolean
      /** Title, address and confidence of the record's own source, so that a footnote can print them. */
      readonly title?: string
      readonly url?: string
      readonly confidence?: 'high' | 'medium' | 'low' | 'memory'
      /** How many cases a base rate rests on, where known. */
      readonly n?: number | null
    }
  | { readonly kind: 'entered'; readonly at: Place; readonly literal: string }

/** A value that knows where it came from. */
export interface Cited<T> {
  readonly value: T
  readonly cites: readonly Cite[]
}

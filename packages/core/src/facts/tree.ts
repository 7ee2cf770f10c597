import type { Place } from './span.ts'

/**
 * A parsed file before anybody gave it meaning: scalars keep the literal words of the user, and every node its place.
 * `files` makes it from YAML or JSON; `deal` reads it. `plain` is what the file format itself would read (1.10 → 1.1).
 */
export type Tree =
  | {
      readonly kind: 'scalar'
      readonly literal: string
      readonly plain: string | number | boolean | null
      readonly quoted: boolean
      readonly at: Place
    }
  | { readonly kind: 'list'; readonly items: readonly Tree[]; readonly at: Place }
  | { readonly kind: 'map'; readonly entries: readonly TreeEntry[]; readonly at: Place }

/** One key of a map with its place. */
export interface TreeEntry {
  readonly key: string
  readonly keyAt: Place
  readonly value: Tree
}

import type { ClaimClass, HypeFlag, UsualSize } from '@touchstone/core/triage'
import type { ReadDeal, TextSpan } from '../types.ts'
import type { Scope } from './scope.ts'

/** What a flag looks at. */
export interface Seen {
  readonly scope: Scope
  /** Names of the company, in small letters. */
  readonly names: readonly string[]
  readonly claim: ClaimClass | null
  /** Deals of the company that are not history. */
  readonly deals: readonly ReadDeal[]
  /** Number of parameters that the document states, the largest. */
  readonly parameters: { readonly most: number; readonly span: TextSpan } | null
  /** Words of a stated run that its stated cards cannot have made. */
  readonly impossible: readonly TextSpan[]
  /** The announced amount that no round of its label is usually of, with the words of both. */
  readonly unusual: { readonly spans: readonly TextSpan[]; readonly usual: UsualSize } | null
  readonly published: string | null
}

/** One flag: the words that raise it, all of them from the document, or null. It speaks of the document alone. */
export interface FlagRule {
  readonly id: HypeFlag
  readonly raise: (seen: Seen) => readonly TextSpan[] | null
}

const ordered = (spans: readonly TextSpan[]): readonly TextSpan[] =>
  spans
    .filter(([from, to], at) => spans.findIndex(([a, b]) => a === from && b === to) === at)
    .sort((a, b) => a[0] - b[0])

/** All of several things must be said, each in its own words. */
export function together(...hits: readonly ({ readonly span: TextSpan } | null)[]): readonly TextSpan[] | null {
  const spans: TextSpan[] = []
  for (const hit of hits) {
    if (hit === null) return null
    spans.push(hit.span)
  }
  return spans.length === 0 ? null : ordered(spans)
}

import type { Issue } from './issue.ts'

/** What every edge returns: all issues gathered, in the order of their places; warnings travel with success. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/**
 * A success, with the warnings and notes met on the way.
 * @example ok(3).ok // true
 */
export function ok<T>(value: T, issues: readonly Issue[] = []): Result<T> {
  return { ok: true, value, issues }
}

/**
 * A refusal: at least one issue of severity error.
 * @example fail(issue('read/no-deal', 'error', { source: 'a.txt', path: '' }, {})).ok // false
 */
export function fail<T = never>(...issues: readonly Issue[]): Result<T> {
  return { ok: false, issues }
}

import type { IssueCode, IssueParams } from './issue-codes.ts'
import type { Place } from './span.ts'

/** How bad an issue is; only an error stops an answer. */
export type Severity = 'error' | 'warning' | 'note'

/** One thing to tell the user: what (code and parameters, no words), where, how bad. */
export type Issue = {
  readonly [C in IssueCode]: {
    readonly code: C
    readonly severity: Severity
    readonly at: Place
    readonly params: IssueParams[C]
  }
}[IssueCode]

/**
 * Makes an issue; the only place that ties a code to its parameters.
 * @example issue('read/nothing-found', 'warning', { source: 'a.txt', path: '' }, {}).code // 'read/nothing-found'
 */
export function issue<C extends IssueCode>(code: C, severity: Severity, at: Place, params: IssueParams[C]): Issue {
  return { code, severity, at, params } as Issue
}

/**
 * Whether a list holds at least one issue of severity error.
 * @example hasErrors([]) // false
 */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((one) => one.severity === 'error')
}

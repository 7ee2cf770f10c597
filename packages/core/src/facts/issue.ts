import type { IssueCode, IssueParams } from './issue-codes.ts'
import type { Place } from './span.ts'

/** How bad an issue is; only an error stops an answer. */
export type Severity = 'error' | 'warning' | 'note'

/** An issue of some codes alone: what can be raised where only they can. */
export type IssueOf<Code extends IssueCode> = {
  readonly [C in Code]: {
    readonly code: C
    readonly severity: Severity
    readonly at: Place
    readonly params: IssueParams[C]
  }
}[Code]

/** One thing to tell the user: what (code and parameters, no words), where, how bad. */
export type Issue = IssueOf<IssueCode>

/**
 * Makes an issue; the only place that ties a code to its parameters.
 * @example issue('read/nothing-found', 'warning', { source: 'a.txt', path: '' }, {}).code // 'read/nothing-found'
 */
export function issue<C extends IssueCode>(
  code: C,
  severity: Severity,
  at: Place,
  params: IssueParams[C],
): Issue & IssueOf<C> {
  return { code, severity, at, params } as Issue & IssueOf<C>
}

/**
 * Whether a list holds at least one issue of severity error.
 * @example hasErrors([]) // false
 */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((one) => one.severity === 'error')
}

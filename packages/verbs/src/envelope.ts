import type { Issue, IssueCode, IssueOf, Result } from '@touchstone/core/facts'
import { message, type TellingWords } from '@touchstone/render'
import type { Context, Envelope, Told } from './types.ts'

const told = ({ code, severity, at, params }: Issue, said: string): Told => ({
  code,
  severity,
  message: said,
  at,
  params: { ...params },
})

/** An issue with its words. */
export const tell = (issue: Issue, { words }: Pick<Context, 'words'>): Told => told(issue, message(issue, words))

/** An issue of a few codes, with words that have no others. */
export const tellOf = <C extends IssueCode>(issue: Issue & IssueOf<C>, words: TellingWords<C>): Told =>
  told(issue, message(issue, words))

const rank = { error: 0, warning: 1, note: 2 } as const

/** Puts a result into the one answer shape; issues keep the order of their places, errors first where there is none. */
export function envelope<T>(result: Result<T>, context: Pick<Context, 'words'>): Envelope<T> {
  const issues = [...result.issues]
    .map((issue, index) => ({ issue, index }))
    .sort(
      (a, b) =>
        (a.issue.at.start ?? 0) - (b.issue.at.start ?? 0) ||
        rank[a.issue.severity] - rank[b.issue.severity] ||
        a.index - b.index,
    )
    .map(({ issue }) => tell(issue, context))
  return result.ok ? { ok: true, value: result.value, issues } : { ok: false, issues }
}

/** Applies a step to a success and gathers the issues of both. */
export function andThen<A, B>(result: Result<A>, step: (value: A) => Result<B>): Result<B> {
  if (!result.ok) return result
  const next = step(result.value)
  const issues = [...result.issues, ...next.issues]
  return next.ok ? { ok: true, value: next.value, issues } : { ok: false, issues }
}

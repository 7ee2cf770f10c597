import { fail, type Issue, issue, ok, type Place, type Result } from '@touchstone/core/facts'
import { addMonths, daysBetween } from './calendar.ts'
import { inside, nowhere, refuseDates, refuseOutside } from './refuse.ts'

/** How long a triggered redemption right may be exercised. */
export interface ExercisePeriod {
  /** The day from which the right may be exercised. */
  readonly since: string
  /** Months that the papers give; null where they are silent. */
  readonly months: number | null
  /** Months that courts take as a guide where the papers are silent: a dated fact, 6 since 2024-08-29. */
  readonly guideMonths: number
  readonly asOf: string
}

/** The last day, and how far it is. */
export interface ExerciseDeadline {
  readonly deadline: string
  /** The papers are silent and the courts' guide stands in. */
  readonly guided: boolean
  /** Days from `asOf` to the deadline; negative once it has passed. */
  readonly daysLeft: number
}

/** Days before the deadline from which it is worth a warning. */
const NEAR = 90

/**
 * By when a triggered redemption right (回购权) must be exercised, with a warning where the papers are silent, where the day is
 * nearer than 90 days, and where it has passed.
 * In: ISO days, months. Out: the last day, days left. Errors: `deal/bad-date`, `equity/out-of-range`.
 * Source: Supreme People's Court of the PRC, legal Q&A batch 9 of 2024-08-29: a reasonable time, 6 months as the guide, where
 * nothing is agreed; courts have differed since, so a guided deadline is a warning and no answer. Months by Civil Code art. 202.
 * By hand: triggered 2025-08-31, silent: six months later February has 28 days, so 2026-02-28.
 * @example exerciseDeadline({ since: '2025-08-31', months: null, guideMonths: 6, asOf: '2025-12-01' }).value.deadline // "2026-02-28"
 */
export function exerciseDeadline(period: ExercisePeriod, at: Place = nowhere): Result<ExerciseDeadline> {
  const { since, months, guideMonths, asOf } = period
  const wrong = [
    ...refuseDates({ since, asOf }, at),
    ...refuseOutside({ months: { found: months ?? guideMonths, least: 0, most: 1200, whole: true } }, at),
  ]
  if (wrong.length > 0) return fail(...wrong)
  const guided = months === null
  const deadline = addMonths(since, months ?? guideMonths)
  const daysLeft = daysBetween(asOf, deadline)
  const place = inside(at, 'months')
  const issues: Issue[] = guided
    ? [issue('equity/exercise-silent', 'warning', place, { since, months: guideMonths, deadline })]
    : []
  if (daysLeft < 0)
    issues.push(issue('equity/exercise-passed', 'warning', place, { deadline, days: -daysLeft, guided }))
  else if (daysLeft <= NEAR) issues.push(issue('equity/exercise-near', 'warning', place, { deadline, days: daysLeft }))
  return ok({ deadline, guided, daysLeft }, issues)
}

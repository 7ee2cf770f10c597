import { estimate } from '@touchstone/core/chance'
import { measuredRule } from '../rule.ts'

/** R11: people of the company, where it is said to have trained a large model (`claims.run`). */
export const teamRun = measuredRule(
  'team-run',
  {
    about: ['activeParameters', 'people'],
    as: 'plain',
    plausible: { activeParameters: 100e9, people: 25 },
    implausible: { activeParameters: 100e9, people: 3 },
  },
  (of, { largeRun }) => (estimate(of.activeParameters).p50 < (largeRun ?? 0) ? null : of.people),
)

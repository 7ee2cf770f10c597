import { estimate } from '@touchstone/core/chance'
import { measuredRule } from '../rule.ts'

/** R11: people of the company, where it is said to have trained ten billion parameters or more. */
export const teamRun = measuredRule(
  'team-run',
  {
    about: ['activeParameters', 'people'],
    as: 'plain',
    plausible: { activeParameters: 100e9, people: 25 },
    implausible: { activeParameters: 100e9, people: 3 },
  },
  (of) => (estimate(of.activeParameters).p50 < 1e10 ? null : of.people),
)

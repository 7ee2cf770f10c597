import { constant } from '@touchstone/core/chance'
import { yearsBetween } from '../calendar.ts'
import { measuredRule } from '../rule.ts'

/** R16: months from founding to the release of a model called the company's own. */
export const ownTimeline = measuredRule(
  'own-timeline',
  {
    about: ['selfDeveloped', 'founded', 'released'],
    as: 'plain',
    plausible: { selfDeveloped: true, founded: '2023-01-10', released: '2023-10-20' },
    implausible: { selfDeveloped: true, founded: '2023-03-01', released: '2023-04-12' },
  },
  (of) => (of.selfDeveloped ? constant('year', yearsBetween(of.founded, of.released), 8) : null),
)

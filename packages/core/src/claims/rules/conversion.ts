import { measureOf } from '../measure.ts'
import { measuredRule } from '../rule.ts'

/** R18: paying over active users. */
export const conversion = measuredRule(
  'conversion',
  {
    about: ['payingUsers', 'activeUsers'],
    as: 'percent',
    plausible: { payingUsers: 1.77e6, activeUsers: 27.6e6 },
    implausible: { payingUsers: 5e6, activeUsers: 4e6 },
  },
  (of) => measureOf([of.payingUsers, of.activeUsers], (paying, active) => paying / active),
)

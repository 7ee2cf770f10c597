import { measureOf } from '../measure.ts'
import { measuredRule } from '../rule.ts'

/** R23: how far what was billed to a party lies from what the party billed back; near-equal sums both ways are no revenue. */
export const mutualBilling = measuredRule(
  'mutual-billing',
  {
    about: ['billedTo', 'billedBy'],
    as: 'percent',
    plausible: { billedTo: 10e6, billedBy: 1e6 },
    implausible: { billedTo: 10e6, billedBy: 9.8e6 },
  },
  (of) => measureOf([of.billedTo, of.billedBy], (to, by) => (by <= 0 ? 1 : Math.abs(to - by) / Math.max(to, by))),
)

import { measureOf } from '../measure.ts'
import { measuredRule } from '../rule.ts'

/** R25: amount announced over amount registered or received. */
export const announced = measuredRule(
  'announced',
  {
    about: ['amount', 'registered'],
    plausible: { amount: 100e6, registered: 100e6 },
    implausible: { amount: 100e6, registered: 20e6 },
  },
  (of) => measureOf([of.amount, of.registered], (amount, registered) => amount / registered),
)

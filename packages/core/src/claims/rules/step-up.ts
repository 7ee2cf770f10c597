import { measureOf } from '../measure.ts'
import { measuredRule } from '../rule.ts'

/** R07: price asked over the last post-money; a tenfold slip looks like this. */
export const stepUp = measuredRule(
  'step-up',
  {
    about: ['preMoney', 'lastPostMoney'],
    plausible: { preMoney: 2e9, lastPostMoney: 1e9 },
    implausible: { preMoney: 200e9, lastPostMoney: 4.3e9 },
  },
  (of) => measureOf([of.preMoney, of.lastPostMoney], (pre, last) => pre / last),
)

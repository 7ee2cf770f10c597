import { measureOf } from '../measure.ts'
import { measuredRule } from '../rule.ts'

/** R06: post-money over the amount; near one, the size of the round stands in the column of the valuation. */
export const valuationColumn = measuredRule(
  'valuation-column',
  {
    identity: true,
    about: ['amount', 'postMoney'],
    plausible: { amount: 10e6, postMoney: 80e6 },
    implausible: { amount: 640e6, postMoney: 640e6 },
  },
  (of) => measureOf([of.postMoney, of.amount], (post, amount) => post / amount),
)

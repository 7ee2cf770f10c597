import { measureOf } from '../measure.ts'
import { measuredRule } from '../rule.ts'

/** R05: amount over post-money valuation, which is the share sold, where no share is said. */
export const priceShare = measuredRule(
  'price-share',
  {
    about: ['amount', 'postMoney'],
    as: 'percent',
    plausible: { amount: 10e6, postMoney: 60e6 },
    implausible: { amount: 200e6, postMoney: 300e6 },
  },
  (of) => measureOf([of.amount, of.postMoney], (amount, post) => amount / post),
)

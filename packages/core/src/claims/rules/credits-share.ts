import { measureOf } from '../measure.ts'
import { measuredRule } from '../rule.ts'

/** R24: compute credits and goods as part of a round's amount. */
export const creditsShare = measuredRule(
  'credits-share',
  {
    about: ['credits', 'amount'],
    as: 'percent',
    plausible: { credits: 10e6, amount: 100e6 },
    implausible: { credits: 80e6, amount: 100e6 },
  },
  (of) => measureOf([of.credits, of.amount], (credits, amount) => credits / amount),
)

import { constant } from '@touchstone/core/chance'
import { endsOf, timesBetween } from '../measure.ts'
import { measuredRule } from '../rule.ts'

/** Post-money over pre-money plus amount, or the reverse: an identity. */
export const prePost = measuredRule(
  'pre-post',
  {
    identity: true,
    about: ['amount', 'preMoney', 'postMoney'],
    plausible: { amount: 110e9, preMoney: 730e9, postMoney: 840e9 },
    implausible: { amount: 100e6, preMoney: 300e6, postMoney: 800e6 },
  },
  (of) => {
    const [amount, pre] = [endsOf(of.amount), endsOf(of.preMoney)]
    const sum = { low: pre.low + amount.low, high: pre.high + amount.high }
    return constant('1', timesBetween(sum, endsOf(of.postMoney)), 8)
  },
)

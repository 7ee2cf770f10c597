import { constant } from '@touchstone/core/chance'
import { endsOf, timesBetween } from '../measure.ts'
import { measuredRule } from '../rule.ts'

/** Stated stake against amount over post-money: an identity. */
export const stakePost = measuredRule(
  'stake-post',
  {
    identity: true,
    about: ['amount', 'stake', 'postMoney'],
    plausible: { amount: 415e6, stake: 0.208, postMoney: 2e9 },
    implausible: { amount: 100e6, stake: 0.3, postMoney: 2e9 },
  },
  (of) => {
    const [amount, post] = [endsOf(of.amount), endsOf(of.postMoney)]
    const implied = { low: amount.low / post.high, high: amount.high / post.low }
    return constant('1', timesBetween(implied, endsOf(of.stake)), 8)
  },
)

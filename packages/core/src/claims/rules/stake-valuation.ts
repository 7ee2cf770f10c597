import { constant } from '@touchstone/core/chance'
import { endsOf, timesBetween } from '../measure.ts'
import { measuredRule } from '../rule.ts'

/** R04: how far a stated valuation lies outside what amount over stake gives, as pre- or post-money. */
export const stakeValuation = measuredRule(
  'stake-valuation',
  {
    identity: true,
    about: ['amount', 'stake', 'statedValuation'],
    plausible: { amount: [2e8, 9e8], stake: [0.1, 0.2], statedValuation: [1e9, 9e9] },
    implausible: { amount: 1e8, stake: 0.1, statedValuation: 30e8 },
  },
  (of) => {
    const [amount, stake] = [endsOf(of.amount), endsOf(of.stake)]
    const least = (amount.low / stake.high) * (1 - stake.high)
    const implied = { low: least, high: amount.high / stake.low }
    return constant('1', timesBetween(endsOf(of.statedValuation), implied), 8)
  },
)

import { measureOf } from '../measure.ts'
import { measuredRule } from '../rule.ts'

/** R10: how long the cash held lasts at the burn stated; a burn with one digit too many looks like this. */
export const burnCash = measuredRule(
  'burn-cash',
  {
    about: ['burn', 'cash'],
    as: 'plain',
    plausible: { burn: 27.4e6, cash: 1046e6 },
    implausible: { burn: 280e6, cash: 1046e6 },
  },
  (of) => measureOf([of.cash, of.burn], (cash, burn) => cash / burn / 12, 'year'),
)

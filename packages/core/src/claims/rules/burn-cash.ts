import { measureOf } from '../measure.ts'
import { measuredRule } from '../rule.ts'

/**
 * R10: how long the cash held and a year's revenue would pay the burn stated; a burn with one digit too many looks like this.
 * Cash alone does not tell: who sells runs on a month of it, and borrows or raises against what it sells.
 */
export const burnCash = measuredRule(
  'burn-cash',
  {
    about: ['burn', 'cash'],
    needs: ['revenue'],
    as: 'plain',
    plausible: { burn: 27.4e6, cash: 1046e6, revenue: 79e6 },
    implausible: { burn: 280e6, cash: 1046e6, revenue: 79e6 },
  },
  (of) => measureOf([of.cash, of.burn, of.revenue], (cash, burn, revenue) => (cash + revenue) / burn / 12, 'year'),
)

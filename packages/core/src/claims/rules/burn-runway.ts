import { measureOf, timesApart } from '../measure.ts'
import { measuredRule } from '../rule.ts'

/** R10: cash over burn against the runway stated. */
export const burnRunway = measuredRule(
  'burn-runway',
  {
    about: ['burn', 'statedRunway'],
    needs: ['cash'],
    plausible: { burn: 5e6, cash: 90e6, statedRunway: 18 },
    implausible: { burn: 15e6, cash: 90e6, statedRunway: 24 },
  },
  (of) => measureOf([of.cash, of.burn, of.statedRunway], (cash, burn, runway) => timesApart(cash / burn, runway)),
)

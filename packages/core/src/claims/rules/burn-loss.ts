import { measureOf } from '../measure.ts'
import { measuredRule } from '../rule.ts'

/** R10: twelve months of the burn stated over the yearly loss before fair values. */
export const burnLoss = measuredRule(
  'burn-loss',
  {
    about: ['burn', 'loss'],
    plausible: { burn: 27.4e6, loss: 250e6 },
    implausible: { burn: 280e6, loss: 248e6 },
  },
  (of) => measureOf([of.burn, of.loss], (burn, loss) => (12 * burn) / loss),
)

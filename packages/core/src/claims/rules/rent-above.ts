import { measureOf } from '../measure.ts'
import { measuredRule } from '../rule.ts'

/** R03: a rent over the highest known for that card at that date. */
export const rentAbove = measuredRule(
  'rent-above',
  {
    about: ['rent'],
    needs: ['marketRentHigh'],
    plausible: { rent: 2, marketRentHigh: 4 },
    implausible: { rent: 60, marketRentHigh: 4 },
  },
  (of) => measureOf([of.rent, of.marketRentHigh], (rent, high) => rent / high),
)

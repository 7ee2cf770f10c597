import { measureOf } from '../measure.ts'
import { measuredRule } from '../rule.ts'

/** R03: a rent over the lowest known for that card at that date. */
export const rentBelow = measuredRule(
  'rent-below',
  {
    about: ['rent'],
    needs: ['marketRentLow'],
    plausible: { rent: 1.4, marketRentLow: 1.5 },
    implausible: { rent: 0.14, marketRentLow: 1.9 },
  },
  (of) => measureOf([of.rent, of.marketRentLow], (rent, low) => rent / low),
)

import { measureOf } from '../measure.ts'
import { measuredRule } from '../rule.ts'

/** R03: a rent over what the card costs its owner in power and wear. */
export const rentFloor = measuredRule(
  'rent-floor',
  {
    about: ['rent'],
    needs: ['floorRent'],
    plausible: { rent: 1.7, floorRent: 0.75 },
    implausible: { rent: 0.14, floorRent: 0.75 },
  },
  (of) => measureOf([of.rent, of.floorRent], (rent, floor) => rent / floor),
)

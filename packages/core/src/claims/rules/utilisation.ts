import { measuredRule } from '../rule.ts'

/** R02: a stated share of the cards' dense peak. */
export const utilisation = measuredRule(
  'utilisation',
  {
    about: ['utilisation'],
    as: 'percent',
    plausible: { utilisation: 0.45 },
    implausible: { utilisation: 0.9 },
  },
  (of) => of.utilisation,
)

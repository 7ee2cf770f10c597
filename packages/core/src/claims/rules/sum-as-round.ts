import { statedRule } from '../rule.ts'

/** R26: an amount that adds up several rounds stands where one round's belongs. */
export const sumAsRound = statedRule(
  'sum-as-round',
  {
    about: ['amount', 'scope'],
    plausible: { amount: 100e6, scope: 'round' },
    implausible: { amount: 400e6, scope: 'sum' },
  },
  (of) => of.scope !== 'sum',
)

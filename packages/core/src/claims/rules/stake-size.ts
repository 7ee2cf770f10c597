import { measuredRule } from '../rule.ts'

/** R05: share of the company sold in one round. */
export const stakeSold = measuredRule(
  'stake-size',
  {
    about: ['stake'],
    as: 'percent',
    plausible: { stake: 0.11 },
    implausible: { stake: 0.67 },
  },
  (of) => of.stake,
)

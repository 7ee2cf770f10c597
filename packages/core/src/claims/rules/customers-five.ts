import { measuredRule } from '../rule.ts'

/** R22: share of the five largest customers, past which an investor asks about renewals and the others. */
export const customersFive = measuredRule(
  'customers-five',
  {
    risk: true,
    about: ['topFive'],
    as: 'percent',
    plausible: { topFive: 0.4 },
    implausible: { topFive: 0.95 },
  },
  (of) => of.topFive,
)

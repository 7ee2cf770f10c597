import { measuredRule } from '../rule.ts'

/** R22: share of the five largest customers. */
export const customersFive = measuredRule(
  'customers-five',
  {
    about: ['topFive'],
    as: 'percent',
    plausible: { topFive: 0.4 },
    implausible: { topFive: 0.95 },
  },
  (of) => of.topFive,
)

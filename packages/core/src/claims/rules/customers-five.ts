import { measuredRule } from '../rule.ts'

/** R22: share of the five largest customers; never above the whole. How much is too much is a question to ask. */
export const customersFive = measuredRule(
  'customers-five',
  {
    about: ['topFive'],
    as: 'percent',
    plausible: { topFive: 0.4 },
    implausible: { topFive: 1.3 },
  },
  (of) => of.topFive,
)

import { measuredRule } from '../rule.ts'

/** R22: share of the largest customer; never above the whole. How much is too much is a question to ask, not a wrong figure. */
export const customerOne = measuredRule(
  'customer-one',
  {
    about: ['topCustomer'],
    as: 'percent',
    plausible: { topCustomer: 0.12 },
    implausible: { topCustomer: 1.2 },
  },
  (of) => of.topCustomer,
)

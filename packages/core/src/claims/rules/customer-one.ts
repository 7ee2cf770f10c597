import { measuredRule } from '../rule.ts'

/** R22: share of the largest customer. */
export const customerOne = measuredRule(
  'customer-one',
  {
    about: ['topCustomer'],
    as: 'percent',
    plausible: { topCustomer: 0.12 },
    implausible: { topCustomer: 0.7 },
  },
  (of) => of.topCustomer,
)

import { measuredRule } from '../rule.ts'

/** R22: share of the largest customer, past which an investor asks what is left without it. */
export const customerOne = measuredRule(
  'customer-one',
  {
    risk: true,
    about: ['topCustomer'],
    as: 'percent',
    plausible: { topCustomer: 0.12 },
    implausible: { topCustomer: 0.7 },
  },
  (of) => of.topCustomer,
)

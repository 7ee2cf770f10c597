import { statedRule } from '../rule.ts'

/** R29: the sum was raised by a fund, and stands where the company's round belongs. */
export const fundMoney = statedRule(
  'fund-money',
  {
    about: ['amount', 'whose'],
    plausible: { amount: 100e6, whose: 'company' },
    implausible: { amount: 100e6, whose: 'fund' },
  },
  (of) => of.whose !== 'fund',
)

import { statedRule } from '../rule.ts'

/** R24: a seller of cloud or chips invests, and the paper does not split cash from credits. */
export const creditsUnsaid = statedRule(
  'credits-unsaid',
  {
    about: ['cloudInvestor', 'amount'],
    plausible: { cloudInvestor: true, amount: 800e6, credits: 400e6 },
    implausible: { cloudInvestor: true, amount: 800e6 },
  },
  (of) => !of.cloudInvestor || of.credits !== undefined,
)

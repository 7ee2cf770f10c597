import { statedRule } from '../rule.ts'

/** R29: a valuation that rests on a list or an estimate, with no round at that price. */
export const listPrice = statedRule(
  'list-price',
  {
    about: ['statedValuation', 'priceFrom'],
    plausible: { statedValuation: 1e9, priceFrom: 'round' },
    implausible: { statedValuation: 1.05e12, priceFrom: 'estimate' },
  },
  (of) => of.priceFrom !== 'estimate',
)

import { measureOf, utilisationNeeded } from '../measure.ts'
import { measuredRule } from '../rule.ts'

/** R03: the utilisation at which the stated cost, all of it spent on cards at the lowest rent, would just pay for the run. */
export const costOfRun = measuredRule(
  'cost-of-run',
  {
    about: ['runCost', 'activeParameters'],
    needs: ['tokens', 'marketRentLow', 'peak'],
    as: 'percent',
    plausible: { runCost: 4e6, activeParameters: 70e9, tokens: 2e12, marketRentLow: 1.5, peak: 312e12 },
    implausible: { runCost: 0.2e6, activeParameters: 70e9, tokens: 2e12, marketRentLow: 1.5, peak: 312e12 },
  },
  (of) =>
    measureOf([of.activeParameters, of.tokens, of.runCost, of.marketRentLow, of.peak], (n, d, cost, rent, peak) =>
      utilisationNeeded(n, d, cost / rent, peak),
    ),
)

import { measureOf, utilisationNeeded } from '../measure.ts'
import { measuredRule } from '../rule.ts'

/** R16: the utilisation at which all card-hours ever rented would just suffice for the pre-training called the company's own. */
export const ownCompute = measuredRule(
  'own-compute',
  {
    about: ['selfDeveloped', 'activeParameters'],
    needs: ['tokens', 'rentedCardHours', 'peak'],
    as: 'percent',
    plausible: { selfDeveloped: true, activeParameters: 13e9, tokens: 1e12, rentedCardHours: 250_000, peak: 312e12 },
    implausible: { selfDeveloped: true, activeParameters: 70e9, tokens: 2e12, rentedCardHours: 40_000, peak: 312e12 },
  },
  (of) =>
    of.selfDeveloped
      ? measureOf([of.activeParameters, of.tokens, of.rentedCardHours, of.peak], utilisationNeeded)
      : null,
)

import { measureOf, utilisationNeeded } from '../measure.ts'
import { measuredRule } from '../rule.ts'

/** R01: the utilisation that the stated cards and time would need for the stated run. */
export const runFits = measuredRule(
  'run-fits',
  {
    about: ['activeParameters', 'tokens'],
    needs: ['cards', 'hours', 'peak'],
    as: 'percent',
    plausible: { activeParameters: 70e9, tokens: 1.5e12, cards: 1000, hours: 1440, peak: 312e12 },
    implausible: { activeParameters: 175e9, tokens: 0.3e12, cards: 64, hours: 720, peak: 312e12 },
  },
  (of) =>
    measureOf([of.activeParameters, of.tokens, of.cards, of.hours, of.peak], (n, d, cards, hours, peak) =>
      utilisationNeeded(n, d, cards * hours, peak),
    ),
)

import { measureOf } from '../measure.ts'
import { measuredRule } from '../rule.ts'

/** R03: cards times hours at the lowest rent of the date, over the stated cost. */
export const costOfCards = measuredRule(
  'cost-of-cards',
  {
    about: ['runCost', 'cards', 'hours'],
    needs: ['marketRentLow'],
    plausible: { runCost: 5.58e6, cards: 2048, hours: 1300, marketRentLow: 1.5 },
    implausible: { runCost: 0.3e6, cards: 2048, hours: 1300, marketRentLow: 1.5 },
  },
  (of) =>
    measureOf(
      [of.cards, of.hours, of.marketRentLow, of.runCost],
      (cards, hours, rent, cost) => (cards * hours * rent) / cost,
    ),
)

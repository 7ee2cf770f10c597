import { measureOf, timesApart } from '../measure.ts'
import { measuredRule } from '../rule.ts'

/** R09: two papers give one thing apart by the exchange rate of the date: yuan stand as dollars. */
export const yuanDollar = measuredRule(
  'yuan-dollar',
  {
    about: ['figure', 'otherFigure', 'rate'],
    plausible: { figure: 30e6, otherFigure: 31e6, rate: 6.89 },
    implausible: { figure: 30e6, otherFigure: 4.35e6, rate: 6.89 },
  },
  (of) => measureOf([of.figure, of.otherFigure, of.rate], (a, b, rate) => timesApart(a, b) / rate),
)

import { measureOf, timesApart } from '../measure.ts'
import { measuredRule } from '../rule.ts'

/** R08: two papers give one thing about twelve times apart: a month's figure stands as a year's. */
export const monthYear = measuredRule(
  'month-year',
  {
    about: ['figure', 'otherFigure'],
    plausible: { figure: 70_000, otherFigure: 75_000 },
    implausible: { figure: 70_000, otherFigure: 840_000 },
  },
  (of) => measureOf([of.figure, of.otherFigure], (a, b) => timesApart(a, b)),
)

import { measureOf, timesApart } from '../measure.ts'
import { measuredRule } from '../rule.ts'

/** R07: two papers give one thing about ten, a hundred or a thousand times apart: 亿 (0.1 billion) read as billion, 万 as thousand. */
export const tenfold = measuredRule(
  'tenfold',
  {
    about: ['figure', 'otherFigure'],
    plausible: { figure: 2e9, otherFigure: 2.1e9 },
    implausible: { figure: 20e9, otherFigure: 2e9 },
  },
  (of) =>
    measureOf([of.figure, of.otherFigure], (a, b) => {
      let far = timesApart(a, b)
      while (far > 40 && far < Infinity) far /= 10
      return far
    }),
)

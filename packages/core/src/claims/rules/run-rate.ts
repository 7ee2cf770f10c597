import { measureOf } from '../measure.ts'
import { measuredRule } from '../rule.ts'

/** R19: recurring revenue said by the year over four times the last quarter. */
export const runRate = measuredRule(
  'run-rate',
  {
    about: ['runRate'],
    needs: ['lastQuarter'],
    plausible: { runRate: 42e6, lastQuarter: 10e6 },
    implausible: { runRate: 120e6, lastQuarter: 10e6 },
  },
  (of) => measureOf([of.runRate, of.lastQuarter], (rate, quarter) => rate / (4 * quarter)),
)

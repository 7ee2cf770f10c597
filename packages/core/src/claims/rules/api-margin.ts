import { measuredRule } from '../rule.ts'

/** R21: gross margin on tokens sold at market price. */
export const apiMargin = measuredRule(
  'api-margin',
  {
    about: ['apiMargin'],
    as: 'percent',
    plausible: { apiMargin: 0.3 },
    implausible: { apiMargin: 0.95 },
  },
  (of) => of.apiMargin,
)

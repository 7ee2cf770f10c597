import { measureOf } from '../measure.ts'
import { measuredRule } from '../rule.ts'

/** R14: tokens seen per parameter, too many. */
export const dataMany = measuredRule(
  'data-many',
  {
    about: ['activeParameters', 'tokens'],
    as: 'count',
    plausible: { activeParameters: 8e9, tokens: 15e12 },
    implausible: { activeParameters: 0.1e9, tokens: 15e12 },
  },
  (of) => measureOf([of.tokens, of.activeParameters], (tokens, n) => tokens / n),
)

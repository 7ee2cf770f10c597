import { measureOf } from '../measure.ts'
import { measuredRule } from '../rule.ts'

/** R14: tokens seen per parameter, too few. */
export const dataFew = measuredRule(
  'data-few',
  {
    about: ['activeParameters', 'tokens'],
    as: 'count',
    plausible: { activeParameters: 70e9, tokens: 1.4e12 },
    implausible: { activeParameters: 1e12, tokens: 20e9 },
  },
  (of) => measureOf([of.tokens, of.activeParameters], (tokens, n) => tokens / n),
)

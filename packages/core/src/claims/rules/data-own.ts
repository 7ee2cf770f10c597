import { measuredRule } from '../rule.ts'

/** R14: text said to be the company's own. */
export const dataOwn = measuredRule(
  'data-own',
  {
    about: ['ownTokens'],
    as: 'plain',
    plausible: { ownTokens: 50e9 },
    implausible: { ownTokens: 30e12 },
  },
  (of) => of.ownTokens,
)

import { statedRule } from '../rule.ts'

/** R15: a score that only the company has run. */
export const benchmarkSelf = statedRule(
  'benchmark-self',
  {
    about: ['score', 'testedBy'],
    plausible: { score: 0.7, testedBy: 'others' },
    implausible: { score: 0.7, testedBy: 'itself' },
  },
  (of) => of.testedBy !== 'itself',
)

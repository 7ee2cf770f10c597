import { constant } from '@touchstone/core/chance'
import { measuredRule } from '../rule.ts'

/** R27: how far apart two papers put one share; two series of different definition are mixed. */
export const sameShare = measuredRule(
  'same-share',
  {
    about: ['sameShare'],
    as: 'percent',
    plausible: { sameShare: [0.848, 0.85] },
    implausible: { sameShare: [0.848, 0.694] },
  },
  (of) => constant('1', Math.max(...of.sameShare) - Math.min(...of.sameShare), 8),
)

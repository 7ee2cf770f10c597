import { constant } from '@touchstone/core/chance'
import { measuredRule } from '../rule.ts'

/** R27: how far the parts of one whole miss 100 %. */
export const parts = measuredRule(
  'parts',
  {
    identity: true,
    about: ['parts'],
    as: 'percent',
    plausible: { parts: [0.6, 0.4] },
    implausible: { parts: [0.85, 0.31] },
  },
  (of) => constant('1', Math.abs(of.parts.reduce((all, one) => all + one, 0) - 1), 8),
)

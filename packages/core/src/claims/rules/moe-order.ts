import { measureOf } from '../measure.ts'
import { measuredRule } from '../rule.ts'

/** R13: active over total parameters; never above one. */
export const moeOrder = measuredRule(
  'moe-order',
  {
    identity: true,
    about: ['parameters', 'activeParameters'],
    as: 'percent',
    plausible: { parameters: 671e9, activeParameters: 37e9 },
    implausible: { parameters: 37e9, activeParameters: 671e9 },
  },
  (of) => measureOf([of.activeParameters, of.parameters], (active, total) => active / total),
)

import { measureOf } from '../measure.ts'
import { measuredRule } from '../rule.ts'

/** R13: operations that all parameters would take over the operations stated: far above one, the run was of active ones. */
export const moeCompute = measuredRule(
  'moe-compute',
  {
    about: ['parameters', 'statedFlops'],
    needs: ['tokens'],
    plausible: { parameters: 175e9, tokens: 0.3e12, statedFlops: 3.14e23 },
    implausible: { parameters: 10e12, tokens: 0.1e12, statedFlops: 5.5e22 },
  },
  (of) => measureOf([of.parameters, of.tokens, of.statedFlops], (n, d, flops) => (6 * n * d) / flops),
)

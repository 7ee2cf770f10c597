import { measureOf } from '../measure.ts'
import { measuredRule } from '../rule.ts'

/**
 * R13: operations that the parameters would take over the operations stated: far above one, a total stands where active ones
 * belong. A paper that says how many are active is held against those.
 */
export const moeCompute = measuredRule(
  'moe-compute',
  {
    about: ['parameters', 'statedFlops'],
    needs: ['tokens'],
    plausible: { parameters: 175e9, tokens: 0.3e12, statedFlops: 3.14e23 },
    implausible: { parameters: 10e12, tokens: 0.1e12, statedFlops: 5.5e22 },
  },
  (of) =>
    measureOf([of.activeParameters ?? of.parameters, of.tokens, of.statedFlops], (n, d, flops) => (6 * n * d) / flops),
)

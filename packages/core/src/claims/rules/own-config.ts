import { statedRule } from '../rule.ts'

/** R16: a model called the company's own whose configuration equals a public model's. Equal shapes are usual; ask for step 0. */
export const ownConfig = statedRule(
  'own-config',
  {
    about: ['selfDeveloped', 'sameConfig'],
    plausible: { selfDeveloped: true, sameConfig: false },
    implausible: { selfDeveloped: true, sameConfig: true },
  },
  (of) => !of.selfDeveloped || !of.sameConfig,
)

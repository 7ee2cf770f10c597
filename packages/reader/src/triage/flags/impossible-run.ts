import type { FlagRule } from '../flag.ts'

/** H03: parameters, tokens, cards and days are stated, and the compute room says that they do not fit together. */
export const impossibleRun: FlagRule = {
  id: 'impossible-run',
  raise: ({ impossible }) => (impossible.length === 0 ? null : impossible),
}

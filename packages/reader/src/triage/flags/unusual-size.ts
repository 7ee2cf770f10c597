import type { FlagRule } from '../flag.ts'

/** H18: an amount is announced for one round of a named label, and no round of that label is usually of it. */
export const unusualSize: FlagRule = {
  id: 'unusual-size',
  raise: ({ unusual }) => unusual?.spans ?? null,
}

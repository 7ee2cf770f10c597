import type { Kind } from './kinds.ts'
import { dealKeys } from './schema.ts'
import { INPUT_PATHS } from './types.ts'

/**
 * Whether a path names something the deal file can hold or the model asks for: keys joined by dots, lists passed through
 * (`finances.revenueByLine.annual`), or an input of the model.
 * In: a path. Out: yes or no. Total.
 * @example [isInput('existing.terms.redemption.date'), isInput('commercial.survival'), isInput('finances.mood')] // [true, true, false]
 */
export function isInput(path: string): boolean {
  if (Object.hasOwn(INPUT_PATHS, path)) return true
  let kind: Kind | undefined = dealKeys
  for (const key of path.split('.')) {
    while (kind?.kind === 'list') kind = kind.of
    kind = kind?.kind === 'map' && Object.hasOwn(kind.keys, key) ? kind.keys[key] : undefined
  }
  return kind !== undefined
}

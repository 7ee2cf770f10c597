import type { ReadingsTable, Tree } from '@touchstone/core/facts'
import type { Quantity } from '@touchstone/core/units'
import { readAmount } from './amounts.ts'
import type { AmountKind, Kind } from './kinds.ts'
import { currencyOf } from './read.ts'
import { assumptionKind, dealKeys } from './schema.ts'
import { INPUT_PATHS, type InputPath } from './types.ts'

const isInputPath = (key: string): key is InputPath => Object.hasOwn(INPUT_PATHS, key)

function amountKindAt(path: string): AmountKind | null {
  const [head, ...rest] = path.split('/').slice(1)
  if (head === 'assumptions') {
    const input = rest.join('/')
    return isInputPath(input) ? assumptionKind(input) : null
  }
  let kind: Kind | undefined = dealKeys
  for (const key of path.split('/').slice(1))
    kind = kind?.kind === 'map' ? kind.keys[key] : kind?.kind === 'list' ? kind.of : undefined
  return kind?.kind === 'amount' ? kind : null
}

/**
 * Reads single amounts of a deal file as `readDeal` would: by the kind of their place (a JSON pointer) and in the currency
 * of the company's country. For a form that reads back each field, also of a file with errors elsewhere. Null where the
 * place holds no amount or the words are none.
 * @example fieldReader.length // 2
 */
export function fieldReader(tree: Tree, readings: ReadingsTable): (path: string, words: string) => Quantity | null {
  const currency = currencyOf(tree, readings)
  return (path, words) => {
    const kind = amountKindAt(path)
    if (kind === null) return null
    return readAmount(words, kind, { key: path, at: { source: tree.at.source, path }, readings, currency }).quantity
  }
}

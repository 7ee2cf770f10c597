import type { Issue, Place, Tree } from '@touchstone/core/facts'

function step(tree: Tree, key: string): Tree | undefined {
  if (tree.kind === 'list') return tree.items[Number(key)]
  if (tree.kind !== 'map') return undefined
  const find = (name: string): Tree | undefined => tree.entries.find((one) => one.key === name)?.value
  // In a company by registered capital the ledger's shares are written as `capital`.
  return find(key) ?? (key === 'shares' ? find('capital') : undefined)
}

/**
 * Where a JSON pointer stands in a file, or the nearest thing around it that is there. Total.
 * @example placeAt({ kind: 'list', items: [], at: { source: 'a', path: '' } }, '/x').path // "/x"
 */
export function placeAt(tree: Tree, path: string): Place {
  let here = tree
  for (const part of path.split('/').slice(1)) {
    const next = step(here, part.replaceAll('~1', '/').replaceAll('~0', '~'))
    if (next === undefined) break
    here = next
  }
  return { ...here.at, path }
}

/**
 * Issues of a ledger at their lines and columns in the file it was read from. Total.
 * @example placed([], { kind: 'list', items: [], at: { source: 'a', path: '' } }) // []
 */
export const placed = (issues: readonly Issue[], tree: Tree): readonly Issue[] =>
  issues.map((one) => ({ ...one, at: placeAt(tree, one.at.path) }))

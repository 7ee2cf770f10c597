import type { DraftValue } from '@touchstone/core/deal'
import type { Tree } from '@touchstone/core/facts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { below, keysOf, parseJson, parseYaml, printYaml, setScalar } from './index.ts'
import { draftValue, plainOf, words } from './arbitraries.fixture.ts'

const treeOf = (text: string): Tree => {
  const got = parseYaml(text, 'a.deal.yaml')
  if (!got.ok) throw new Error(`${JSON.stringify(text)}: ${JSON.stringify(got.issues)}`)
  return got.value
}

/** A value at a pointer of a tree, or undefined. */
const find = (tree: Tree, keys: readonly string[]): Tree | undefined => {
  const [key, ...rest] = keys
  if (key === undefined) return tree
  const next =
    tree.kind === 'map'
      ? tree.entries.find((one) => one.key === key)?.value
      : tree.kind === 'list'
        ? tree.items[Number(key)]
        : undefined
  return next === undefined ? undefined : find(next, rest)
}

describe('printYaml and parseYaml', () => {
  it('read back what was printed', () => {
    fc.assert(
      fc.property(draftValue, (value) => {
        const text = printYaml(value)
        expect(plainOf(treeOf(text))).toEqual(value)
        expect(text.endsWith('\n')).toBe(true)
      }),
      { numRuns: 1500 },
    )
  })

  it('keep every words, whatever YAML would make of them', () => {
    fc.assert(
      fc.property(words, (one) => {
        expect(plainOf(treeOf(printYaml({ a: one, b: [one], c: { value: one, from: one } })))).toEqual({
          a: one,
          b: [one],
          c: { value: one, from: one },
        })
      }),
      { numRuns: 1500 },
    )
  })

  it('give the same tree for JSON', () => {
    fc.assert(
      fc.property(draftValue, (value) => {
        const got = parseJson(JSON.stringify(value, null, 1), 'a.json')
        expect(got.ok && plainOf(got.value)).toEqual(value)
      }),
    )
  })
})

type Leaf = { readonly path: string; readonly at: Tree }

/** Every scalar of a tree that is not part of a `{value, from}`. */
const leaves = (tree: Tree): readonly Leaf[] => {
  if (tree.kind === 'scalar') return [{ path: tree.at.path, at: tree }]
  if (tree.kind === 'list') return tree.items.flatMap(leaves)
  return tree.entries.flatMap((one) => leaves(one.value))
}

const mapPaths = (tree: Tree): readonly string[] => {
  if (tree.kind === 'scalar') return []
  if (tree.kind === 'list') return tree.items.flatMap(mapPaths)
  return [tree.at.path, ...tree.entries.flatMap((one) => mapPaths(one.value))]
}

const valueAt = (text: string, path: string): DraftValue | undefined => {
  const found = find(treeOf(text), keysOf(path))
  return found === undefined ? undefined : plainOf(found)
}

describe('setScalar', () => {
  const file = fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), draftValue, { minKeys: 1, maxKeys: 5 })

  it('replaces the bytes of one value and no others', () => {
    fc.assert(
      fc.property(file, words, fc.nat(), fc.constantFrom('\n', '\r\n'), (value: DraftValue, literal, pick, eol) => {
        const text = printYaml(value).replaceAll('\n', eol)
        const all = leaves(treeOf(text))
        const leaf = all[pick % Math.max(1, all.length)]
        if (leaf === undefined) return
        const after = setScalar(text, leaf.path, literal)
        const found = find(treeOf(after), keysOf(leaf.path))
        expect(found?.kind === 'scalar' && found.literal).toBe(literal)
        const { start = 0, end = 0 } = leaf.at.at
        expect(after.startsWith(text.slice(0, start))).toBe(true)
        expect(after.endsWith(text.slice(end))).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  it('adds a key with its parents to any map, and keeps what there was', () => {
    const added = fc.array(fc.constantFrom('NEW', '新', '~/', '3: 5'), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(file, words, added, fc.nat(), (value, literal, keys, pick) => {
        const text = printYaml(value)
        const maps = mapPaths(treeOf(text))
        const map = maps[pick % maps.length] ?? ''
        const path = keys.reduce((above, key) => below(above, key), map)
        const after = setScalar(text, path, literal)
        const found = find(treeOf(after), keysOf(path))
        expect(found?.kind === 'scalar' && found.literal).toBe(literal)
        for (const leaf of leaves(treeOf(text))) expect(valueAt(after, leaf.path), leaf.path).toEqual(plainOf(leaf.at))
      }),
      { numRuns: 400 },
    )
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../lib.mjs'
import { READ } from './generate.mjs'

it('the published rates in the tables are those that a formula names', () => {
  const named = new Set()
  for (const name of ['core', 'verbs', 'render', 'web', 'cli', 'desk', 'reader', 'word'])
    for (const path of readdirSync(join(root, 'packages', name, 'src'), { recursive: true }))
      if (/\.tsx?$/.test(path) && !/generated|\.test\.ts$/.test(path))
        for (const [, metric] of readFileSync(join(root, 'packages', name, 'src', path), 'utf8').matchAll(
          /'(published\.[a-zA-Z_0-9]+)'/g,
        ))
          named.add(metric)
  expect([...named].sort()).toEqual([...READ].sort())
})

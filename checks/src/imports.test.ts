import { describe, expect, it } from 'vitest'
import { memoryRepo } from './check.ts'
import { imports } from './imports.ts'

const run = async (texts: Record<string, string>): Promise<string[]> =>
  (await imports.run(memoryRepo(texts))).map((one) => `${one.file}:${one.line} ${one.message}`)

describe('imports', () => {
  it('lets a room import a lower one and its own folder', async () => {
    expect(
      await run({
        'packages/core/src/units/a.ts':
          "import type { Span } from '@touchstone/core/facts'\nimport { b } from './b.ts'\nexport const a = b",
        'packages/core/src/units/b.ts': 'export const b = 1',
        'packages/core/src/facts/index.ts': 'export interface Span {}',
      }),
    ).toEqual([])
  })

  it('refuses an upward import, with its line', async () => {
    expect(
      await run({
        'packages/core/src/units/a.ts': "// why\nimport { x } from '@touchstone/core/memo'\nexport const a = x",
        'packages/core/src/memo/index.ts': 'export const x = 1',
      }),
    ).toEqual(['packages/core/src/units/a.ts:2 room units may not import room memo (a lower layer only)'])
  })

  it('refuses a sideways import between rooms of one layer, also of types', async () => {
    const found = await run({
      'packages/core/src/claims/a.ts': "import type { V } from '@touchstone/core/valuation'\nexport type A = V",
      'packages/core/src/valuation/index.ts': 'export type V = 1',
    })
    expect(found.join()).toContain('room claims may not import room valuation')
  })

  it('keeps deal on facts and units', async () => {
    const found = await run({
      'packages/core/src/deal/a.ts': "import { s } from '@touchstone/core/chance'\nexport const a = s",
      'packages/core/src/chance/index.ts': 'export const s = 1',
    })
    expect(found.join()).toContain('room deal may not import room chance')
  })

  it('refuses a package that is not below, a path into another package, and Node in a pure one', async () => {
    const found = await run({
      'packages/reader/src/a.ts':
        "import { r } from '@touchstone/render'\nimport { c } from '../../core/src/facts/index.ts'\nimport { readFileSync } from 'node:fs'\nimport y from 'yaml'\nexport const a = [r, c, readFileSync, y]",
      'packages/render/src/index.ts': 'export const r = 1',
      'packages/core/src/facts/index.ts': 'export const c = 1',
    })
    expect(found.map((one) => one.split(' ').slice(1).join(' '))).toEqual([
      'reader may not import render',
      'reaches into another package by path: ../../core/src/facts/index.ts',
      'reader is pure and may not import node:fs',
      'reader may not depend on yaml',
    ])
  })

  it('finds a ring of files', async () => {
    const found = await run({
      'packages/core/src/units/a.ts': "import { b } from './b.ts'\nexport const a = b",
      'packages/core/src/units/b.ts': "import { c } from './c.ts'\nexport const b = c",
      'packages/core/src/units/c.ts': "import type { a } from './a.ts'\nexport const c: typeof a = 1",
    })
    expect(found.join()).toMatch(/import cycle: .*a\.ts → .*b\.ts → .*c\.ts → .*a\.ts/)
  })
})

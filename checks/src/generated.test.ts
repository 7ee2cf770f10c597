import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { regenerates } from './generated.ts'

let root = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'touchstone-'))
  writeFileSync(join(root, 'same.mjs'), 'process.exit(process.argv.includes("--check") ? 0 : 1)')
  writeFileSync(join(root, 'stale.mjs'), 'console.log("generated/models.ts would change"); process.exit(1)')
})
afterAll(() => rmSync(root, { recursive: true }))

describe('generated', () => {
  it('passes what regenerates to itself', () => expect(regenerates(root, 'same.mjs')).toEqual([]))
  it('names what would change', () =>
    expect(regenerates(root, 'stale.mjs')[0]?.message).toContain('models.ts would change'))
  it('names a generator that is gone', () => expect(regenerates(root, 'gone.mjs')).toHaveLength(1))
})

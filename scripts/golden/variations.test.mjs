import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../lib.mjs'
import { linesOf } from './cases.mjs'
import { runCases } from './run.mjs'

const cases = linesOf(join(root, 'golden/variations/finance.jsonl'))

describe('our own cases of the published topics, worked out by a second method', () => {
  it('holds every one', () => {
    expect(cases.length).toBeGreaterThan(160)
    expect(runCases(cases).filter((one) => one.deviations.length > 0)).toEqual([])
  })
})

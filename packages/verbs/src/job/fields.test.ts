import { parseJson } from '@touchstone/files'
import type { Issue } from '@touchstone/core/facts'
import { describe, expect, it } from 'vitest'
import { Fields } from './fields.ts'

function read(key: string, value: unknown): { readonly value: number | null; readonly codes: readonly string[] } {
  const issues: Issue[] = []
  const parsed = parseJson(JSON.stringify({ [key]: value }), 'job.json')
  if (!parsed.ok || parsed.value.kind !== 'map') throw new Error('no map')
  const found = new Fields(parsed.value, [key], issues).number(key)
  return { value: found, codes: issues.map((one) => one.code) }
}

describe('a number of a job file', () => {
  it.each([
    ['tokens', '3000亿', 3e11],
    ['tokens', '1.5T', 1.5e12],
    ['tokens', '3 trillion tokens', 3e12],
    ['parameters', '175B', 1.75e11],
    ['parameters', '1750亿参数', 1.75e11],
    ['count', '1,024', 1024],
    ['count', '1024张卡', 1024],
    ['tokens', '3e11', 3e11],
    ['tokens', 3e11, 3e11],
    ['share', '2%', 0.02],
    ['share', '百分之二', 0.02],
  ])('%s: %s is %d', (key, words, value) => {
    expect(read(key, words)).toEqual({ value, codes: [] })
  })

  it.each([
    ['tokens', 'many'],
    ['tokens', '数千亿'],
    ['tokens', '5 to 10'],
    ['parameters', '300万元'],
    ['parameters', '3年'],
    ['count', '175B参数'],
    ['count', true],
  ])('%s: %s is refused at its place', (key, words) => {
    expect(read(key, words)).toEqual({ value: null, codes: ['job/not-a-number'] })
  })
})

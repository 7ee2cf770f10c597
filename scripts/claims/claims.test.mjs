import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { engineReference } from '@touchstone/reference/engine'
import { describe, expect, it } from 'vitest'
import { root } from '../lib.mjs'
import { breaches, caught, page } from './page.mjs'
import { halvesOf, trueRows } from './rows.mjs'
import { quantile, score, upperShare } from './score.mjs'

const rows = trueRows(engineReference, engineReference.precisions)
const scored = score(rows, engineReference)

describe('false alarms', () => {
  it('stay within the bars in both halves', () => {
    expect(breaches(scored)).toEqual([])
    expect(scored.documents.measured.n).toBeGreaterThan(300)
  })
  it('would be counted: a row made wrong is one', () => {
    const wrong = rows.map((row) => (row.kind === 'run' ? { ...row, inputs: { ...row.inputs, cards: 1 } } : row))
    expect(breaches(score(wrong, engineReference)).length).toBeGreaterThan(0)
  })
  it('are what the page says', () => {
    expect(readFileSync(join(root, 'docs/claims.md'), 'utf8')).toBe(page(scored, engineReference))
  })
})

describe('slips', () => {
  it('are all caught', () => {
    expect(caught(engineReference).filter((one) => !one.ok)).toEqual([])
  })
})

describe('counting', () => {
  it('keeps a family in one half', () => {
    const halves = halvesOf([
      { kind: 'run', family: 'a' },
      { kind: 'run', family: 'a' },
      { kind: 'run', family: 'b' },
    ])
    expect(Object.fromEntries(halves)).toEqual({ 'run a': 'calibrated', 'run b': 'measured' })
  })
  it('bounds a share by the exact binomial: none of 59 is at most 5 %', () => {
    // 0.95^59 = 0.0485, so that 1 − 0.05^(1/59) = 4.95 %.
    expect(upperShare(0, 59)).toBeCloseTo(1 - 0.05 ** (1 / 59), 9)
    expect(upperShare(0, 0)).toBe(1)
    expect(quantile([3, 1, 2], 0.5)).toBe(2)
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readQuantity } from './index.ts'
import { readings } from './table.fixture.ts'

interface Row {
  readonly id: string
  readonly lang: 'zh-Hans' | 'zh-Hant' | 'en'
  readonly text: string
  readonly default_currency?: string
  readonly refused?: string
  readonly kind?: string
  readonly unit?: string
  readonly low?: number | null
  readonly high?: number | null
  readonly lowOpen?: boolean
  readonly highOpen?: boolean
  /** 5 %, 50 % and 95 % points, within a thousandth. */
  readonly belief?: readonly [number, number, number]
}

const rowsOf = (file: string): readonly Row[] =>
  readFileSync(new URL(`./corpus/${file}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Row => JSON.parse(line))

const files = ['zh-hans', 'zh-hant', 'en', 'held-out'].slice(0, 3)
const rows = files.flatMap(rowsOf)

const near = (got: number | null, wanted: number | null | undefined, tolerance: number): boolean =>
  got === null || wanted === null || wanted === undefined
    ? got === (wanted ?? null)
    : Math.abs(got - wanted) <= Math.abs(wanted) * tolerance

interface Score {
  readonly right: boolean
  readonly warned: boolean
  readonly read: boolean
}

function score(row: Row): Score {
  const options = row.default_currency === undefined ? {} : { defaultCurrency: row.default_currency }
  const got = readQuantity(row.text, { readings, ...options })
  const warned = got.issues.some((one) => one.severity === 'warning')
  if (!got.ok) return { right: got.issues[0]?.code === row.refused, warned, read: false }
  const { kind, unit, low, high, lowOpen, highOpen, belief } = got.value
  const points = [belief.p5, belief.p50, belief.p95]
  const right =
    row.refused === undefined &&
    kind === row.kind &&
    unit === row.unit &&
    near(low, row.low, 1e-5) &&
    near(high, row.high, 1e-5) &&
    lowOpen === row.lowOpen &&
    highOpen === row.highOpen &&
    (row.belief?.every((wanted, at) => near(points[at] ?? null, wanted, 1e-3)) ?? true)
  return { right, warned, read: true }
}

describe('the corpus of quantities', () => {
  const scored = rows.map((row) => ({ row, ...score(row) }))
  const right = scored.filter((one) => one.right)
  const list = (these: typeof scored): readonly string[] => these.map(({ row }) => `${row.id} ${row.text}`)

  it('is broad enough', () => {
    const count = (keep: (row: Row) => boolean): number => rows.filter(keep).length
    expect(rows.length).toBeGreaterThanOrEqual(330)
    expect(count((row) => row.lang === 'zh-Hans')).toBeGreaterThanOrEqual(150)
    expect(count((row) => row.lang === 'zh-Hant')).toBeGreaterThanOrEqual(50)
    expect(count((row) => row.lang === 'en')).toBeGreaterThanOrEqual(100)
    expect(count((row) => row.refused !== undefined)).toBeGreaterThanOrEqual(50)
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length)
  })

  it('is read right, at least 98 in 100', () => {
    // oxlint-disable-next-line no-console -- the score belongs into the report of every run
    console.info(
      `quantities: ${right.length} of ${scored.length} right, ${right.filter((one) => one.warned).length} of them warned`,
    )
    expect(right.length / scored.length, list(scored.filter((one) => !one.right)).join('\n')).toBeGreaterThanOrEqual(
      0.98,
    )
  })

  it('is never misread in silence', () => {
    expect(list(scored.filter((one) => one.read && !one.right && !one.warned))).toEqual([])
  })

  it('warns on at most 15 in 100 of what it reads right', () => {
    expect(right.filter((one) => one.warned).length / right.length).toBeLessThanOrEqual(0.15)
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { engineReference } from '@touchstone/reference/engine'
import { marketReference } from '@touchstone/reference/market'
import { describe, expect, it } from 'vitest'
import { root } from '../lib.mjs'
import { kept, readArticles } from './articles.mjs'
import { facts } from './facts.mjs'
import { BROKEN, MOVED, NEEDED, RISKS } from './moved.mjs'
import { BARS, breaches, caught, page } from './page.mjs'
import { REASONS } from './reasons.mjs'
import { halfByName, halvesOf, trueRows } from './rows.mjs'
import { quantile, rowsNeeded, score, upperShare } from './score.mjs'
import { tools } from './tools.mjs'
import { standing } from './standing.mjs'
import { CLAIM_UNITS, CLAIM_WORDS, claimRules } from '@touchstone/core/claims'

const rows = trueRows({ ...engineReference, ...marketReference }, engineReference.precisions)
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

const INPUT_OF = { 'customer-one': 'topCustomer', 'customers-five': 'topFive', 'related-revenue': 'relatedRevenue' }

describe('rows of facts', () => {
  const all = facts()
  it('say when, in what unit, from where and how sure, under names that a rule may ask for', () => {
    const names = new Set([...Object.keys(CLAIM_UNITS), ...CLAIM_WORDS])
    for (const row of all) {
      expect(row.of, row.id).toMatch(/^\d{4}(-\d{2}){0,2}$/)
      expect(['memory', 'high', 'medium'], row.id).toContain(row.confidence)
      expect(
        [row.unit, row.source].map((one) => typeof one),
        row.id,
      ).toEqual(['string', 'string'])
      expect(
        Object.keys(row.inputs).filter((name) => !names.has(name)),
        row.id,
      ).toEqual([])
    }
    expect(new Set(all.map((row) => row.id)).size).toBe(all.length)
  })
  it('measure a rule whole where its limit is older than they are, and by halves where it moved', () => {
    expect(scored.rules['run-rate'].calibrated.n).toBe(0)
    expect(scored.rules['step-up'].calibrated.n).toBeGreaterThan(20)
    expect(scored.rules['step-up'].measured.n).toBeGreaterThan(40)
  })
  it('picked by what a rule measures do not count for it', () => {
    const drawn = new Set(rows.filter((row) => ['reports', 'listings'].includes(row.kind)).map((row) => row.id))
    expect(drawn.size).toBeGreaterThan(180)
    for (const id of ['customer-one', 'customers-five', 'related-revenue']) {
      const counted = rows.filter((row) => !row.skip.includes(id) && row.inputs[INPUT_OF[id]] !== undefined)
      expect(counted.length, id).toBeGreaterThan(40)
      expect(
        counted.filter((row) => !drawn.has(row.id)),
        id,
      ).toEqual([])
    }
  })
  it('never hold a figure worked out from a rule against that rule', () => {
    for (const row of rows.filter((one) => one.kind === 'rounds')) expect(row.skip).toContain('pre-post')
    for (const row of rows.filter((one) => one.kind === 'scores')) expect(row.skip).toContain('moe-compute')
  })
})

describe('standing', () => {
  it('is shown from 149 rows without an alarm, and says how many are missing below', () => {
    // 0.98^149 = 0.0493, 0.98^148 = 0.0503.
    expect(rowsNeeded(0, BARS.rule.stretched)).toBe(149)
    const none = { n: 0, stretched: 0, impossible: 0 }
    const of = (n) => standing('run-rate', { calibrated: none, measured: { ...none, n } })
    expect([of(0).word, of(100).word, of(149).word]).toEqual(['unmeasured, 149 needed', 'not broken, 49 more', 'shown'])
  })
  it('of a question of risk tells how many true rows it asks, none of them as an alarm', () => {
    expect(Object.keys(RISKS)).toEqual(claimRules.filter((rule) => rule.risk).map((rule) => rule.id))
    for (const id of Object.keys(RISKS)) {
      const { calibrated, measured } = scored.rules[id]
      expect(standing(id, scored.rules[id]).kind).toBe('risk')
      expect([calibrated.stretched, calibrated.impossible, measured.stretched, measured.impossible]).toEqual([
        0, 0, 0, 0,
      ])
      // Were it no more often than the bar allows, the limit could stand as one.
      expect((calibrated.asked + measured.asked) / (calibrated.n + measured.n)).toBeGreaterThan(BARS.rule.stretched)
    }
  })
  it('names rules that are there, and as broken only such as break', () => {
    const ids = new Set(claimRules.map((rule) => rule.id))
    for (const id of [MOVED, BROKEN, NEEDED].flatMap(Object.keys)) expect(ids).toContain(id)
    const silent = [...ids].filter((id) => standing(id, scored.rules[id]).kind === 'none')
    expect(Object.keys(NEEDED).toSorted()).toEqual(silent.toSorted())
    for (const id of Object.keys(BROKEN)) {
      const { n, stretched } = scored.rules[id].measured
      expect(stretched / n, id).toBeGreaterThan(BARS.rule.stretched)
    }
  })
})

describe('reasons', () => {
  it('are cited for every rule: where its limit is from, or why it asks', () => {
    for (const rule of claimRules) {
      const limit = engineReference.baseRates.find((one) => one.metric === `claims.${rule.id}`)
      expect((limit?.source.title ?? REASONS[rule.id] ?? '').length, rule.id).toBeGreaterThan(5)
    }
    const stated = claimRules.filter((rule) => rule.limit === null).map((rule) => rule.id)
    expect(Object.keys(REASONS).toSorted()).toEqual(stated.toSorted())
  })
})

describe('articles read', () => {
  it('give the alarms that are kept, and what is called misread is among them', { timeout: 120_000 }, () => {
    const { alarms, misread } = kept()
    const found = readArticles(['examples/articles/blind-5.jsonl'], tools)
    expect(found.alarms).toEqual(alarms.filter((one) => one.startsWith('fiv')))
    for (const one of Object.keys(misread)) expect(alarms).toContain(one)
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
  it('keeps a family gathered later in the half of its name, whatever else is gathered', () => {
    const halves = new Set(rows.filter((row) => row.fresh).map((row) => `${row.family} ${row.half}`))
    expect(halves.size).toBe(new Set(rows.filter((row) => row.fresh).map((row) => row.family)).size)
    const names = [...new Set(rows.filter((row) => row.fresh).map((row) => row.family))]
    const share = names.filter((name) => halfByName(name) === 'measured').length / names.length
    expect(Math.abs(share - 0.5)).toBeLessThan(0.1)
  })
  it('bounds a share by the exact binomial: none of 59 is at most 5 %', () => {
    // 0.95^59 = 0.0485, so that 1 − 0.05^(1/59) = 4.95 %.
    expect(upperShare(0, 59)).toBeCloseTo(1 - 0.05 ** (1 / 59), 9)
    expect(upperShare(0, 0)).toBe(1)
    expect(quantile([3, 1, 2], 0.5)).toBe(2)
  })
})

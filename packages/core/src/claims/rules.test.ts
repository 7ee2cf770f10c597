import { readFileSync } from 'node:fs'
import { constant, drawsFrom } from '@touchstone/core/chance'
import { reference } from '@touchstone/reference'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { benchmarkGap } from './benchmark-trend.ts'
import { roundRank, surelyBefore } from './calendar.ts'
import { CLAIM_UNITS, CLAIM_WORDS, type ClaimInput, type PlainInputs, plainInputs } from './inputs.ts'
import { chanceWithin, type Limit, limitsFrom } from './limit.ts'
import { utilisationNeeded } from './measure.ts'
import { claimRules, MEASURED_RULES, STATED_RULES } from './registry.ts'
import { askRule, type ClaimFinding, type ClaimRule, measuredRule } from './rule.ts'

const limits = limitsFrom(reference.baseRates)
const ask = (rule: ClaimRule, plain: PlainInputs): ClaimFinding | null => askRule(rule, plainInputs(plain), limits)
const ruleOf = (id: string): ClaimRule => {
  const found = claimRules.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no rule ${id}`)
  return found
}
const golden = (name: string): readonly Record<string, unknown>[] =>
  readFileSync(new URL(`../../../../golden/claims/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

describe('every rule', () => {
  it('is listed once, with its limit in the data', () => {
    const ids = claimRules.map((one) => one.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect([...ids].sort()).toEqual([...MEASURED_RULES, ...STATED_RULES].sort())
    expect(Object.keys(limits.of).sort()).toEqual([...MEASURED_RULES].sort())
    const certain = claimRules.filter((one) => one.limit === null && one.identity).map((one) => one.id)
    expect([...Object.keys(limits.said), ...certain].sort()).toEqual([...STATED_RULES].sort())
    expect(ids.length).toBeGreaterThanOrEqual(30)
  })

  it.each(claimRules)('$id passes its plausible example and asks about its implausible one', (rule) => {
    expect(ask(rule, rule.plausible)?.verdict).toBe('plausible')
    const found = ask(rule, rule.implausible)
    expect(rule.risk ? ['unverifiable'] : ['stretched', 'impossible']).toContain(found?.verdict)
    expect(found?.missing).toEqual([])
  })

  it('that asks for a risk tells measure and line on both sides, and never a chance', () => {
    const risks = claimRules.filter((one) => one.risk)
    expect(risks.map((one) => one.id)).toEqual(['customer-one', 'customers-five'])
    for (const rule of risks)
      for (const plain of [rule.plausible, rule.implausible]) {
        const found = ask(rule, plain)
        expect([found?.probability, found?.limit]).toEqual([null, limits.of[rule.id]?.stretched])
        expect(found?.measure).not.toBeNull()
      }
  })

  it.each(claimRules)('$id names what is missing and never guesses it', (rule) => {
    for (const name of rule.needs) {
      const { [name]: _, ...rest } = rule.implausible
      const found = ask(rule, rest)
      expect([found?.verdict, found?.probability, found?.missing]).toEqual(['unverifiable', null, [name]])
    }
    for (const name of rule.about) {
      const { [name]: _, ...rest } = rule.implausible
      expect(ask(rule, rest)).toBeNull()
    }
  })

  it('is certain only as an identity', () => {
    for (const rule of claimRules.filter((one) => !one.risk))
      for (const plain of [rule.plausible, rule.implausible]) {
        const chance = ask(rule, plain)?.probability ?? -1
        expect(chance, rule.id).toBeGreaterThanOrEqual(rule.identity ? 0 : 0.02)
        expect(chance, rule.id).toBeLessThanOrEqual(rule.identity ? 1 : 0.98)
      }
  })

  it('says nothing of numbers that give none', () => {
    for (const rule of claimRules) {
      const zeros = Object.fromEntries(
        Object.entries(rule.plausible).map(([key, value]) => [key, typeof value === 'number' ? 0 : value]),
      )
      const found = ask(rule, zeros)
      if (found?.probability !== null && found !== null) expect(found.probability, rule.id).toBeGreaterThanOrEqual(0)
    }
  })
})

describe('every input', () => {
  it('is used by a rule, and every rule asks only for inputs there are', () => {
    const asked = new Set<ClaimInput>(claimRules.flatMap((one) => [...one.about, ...one.needs]))
    const there: readonly ClaimInput[] = [...(Object.keys(CLAIM_UNITS) as (keyof typeof CLAIM_UNITS)[]), ...CLAIM_WORDS]
    for (const one of asked) expect(there).toContain(one)
    // What a rule may look at without asking for it.
    const optional: readonly ClaimInput[] = ['asOf']
    expect(there.filter((one) => !asked.has(one) && !optional.includes(one))).toEqual([])
  })
})

describe('tables that tell nothing', () => {
  it('give no verdict', () => {
    for (const rule of claimRules.filter((one) => one.limit !== null || !one.identity))
      expect(askRule(rule, plainInputs(rule.implausible), limitsFrom([]))?.verdict, rule.id).toBe('unverifiable')
  })
})

describe('a limit', () => {
  const above: Limit = { side: 'above', stretched: 0.35, impossible: 0.5 }
  it('leaves a quarter at its first end and two of a hundred at its second', () => {
    expect(chanceWithin(constant('1', 0.35, 8), above, null)).toBeCloseTo(0.25, 10)
    expect(chanceWithin(constant('1', 0.5, 8), above, null)).toBeCloseTo(0.02, 10)
    const below: Limit = { side: 'below', stretched: 2, impossible: 1 }
    expect(chanceWithin(constant('1', 2, 8), below, null)).toBeCloseTo(0.25, 10)
    expect(chanceWithin(constant('1', 1, 8), below, null)).toBeCloseTo(0.02, 10)
  })
  it('is the mean over the draws', () => {
    // Half the draws at 0.35 (0.25), half at 0.5 (0.02): 0.135.
    const half = drawsFrom(
      '1',
      Float64Array.from({ length: 8 }, (_, i) => (i < 4 ? 0.35 : 0.5)),
    )
    expect(chanceWithin(half, above, null)).toBeCloseTo(0.135, 10)
  })
  it('never gives more for a measure that goes further', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 1000, noNaN: true }),
        fc.double({ min: 1, max: 10, noNaN: true }),
        (m, k) => {
          expect(chanceWithin(constant('1', m * k, 8), above, null)).toBeLessThanOrEqual(
            chanceWithin(constant('1', m, 8), above, null),
          )
        },
      ),
    )
  })
  it('without a second end only asks', () => {
    const open: Limit = { side: 'above', stretched: 1, impossible: null }
    const rule = measuredRule('x', { about: ['stake'], plausible: {}, implausible: {} }, (of) => of.stake)
    for (const draws of [8, 1024, 65_536])
      expect(askRule(rule, plainInputs({ stake: 1e9 }, draws), { ...limits, of: { x: open } })?.verdict).toBe(
        'stretched',
      )
  })
})

describe('arithmetic by hand', () => {
  it('of a run fifteen times short: 3.15e23 over 64 × 720 × 3600 × 312e12 is 6.09', () => {
    expect(utilisationNeeded(175e9, 0.3e12, 64 * 720, 312e12)).toBeCloseTo(3.15e23 / 5.1757056e22, 9)
  })
  it('of a mixture of experts: 6 × 37e9 × 14.8e12 is 3.3e24; all 671e9 would take eighteen times as much', () => {
    const paper = { parameters: 671e9, tokens: 14.8e12, statedFlops: 3.3e24 }
    expect(ask(ruleOf('moe-compute'), { ...paper, activeParameters: 37e9 })?.verdict).toBe('plausible')
    expect(ask(ruleOf('moe-compute'), paper)?.verdict).toBe('stretched')
  })
  it('of a number behind a dash, which comes after its letter', () => {
    expect(['D', 'D-2', 'D2', 'E'].map(roundRank)).toEqual([8.5, 8.7, 8.12, 9.5])
  })
  it('of rounds and days', () => {
    expect(['天使轮', 'Pre-A轮', 'A1', 'A', 'A+', 'B'].map(roundRank)).toEqual([1.5, 2.5, 3.11, 3.5, 3.6, 5.5])
    expect(roundRank('战略')).toBeNull()
    expect([surelyBefore('2023-04', '2023-04-10'), surelyBefore('2022', '2023-01-01')]).toEqual([false, true])
  })
  it('of the benchmark trend, fitted again on its models', () => {
    const rows = golden('mmlu').map((row) => {
      const p = (Number(row['score']) - 0.25) / 0.75
      const x = Math.log10((6 * Number(row['parametersActive']) * Number(row['tokens'])) / 1e23)
      return { x: [1, x, Number(row['year']) - 2023], y: Math.log(p / (1 - p)) }
    })
    // Normal equations of the least squares: at the fit, every residual sum is nothing.
    const { trend } = limits
    if (trend === null) throw new Error('no trend')
    const { at1e23, perTenfold, perYear, spread } = trend
    const beta = [at1e23, perTenfold, perYear]
    const left = rows.map(({ x, y }) => y - x.reduce((sum, one, i) => sum + one * (beta[i] ?? 0), 0))
    for (let i = 0; i < 3; i++)
      expect(Math.abs(left.reduce((sum, one, j) => sum + one * (rows[j]?.x[i] ?? 0), 0)) / rows.length).toBeLessThan(
        0.01,
      )
    const deviation = Math.sqrt(left.reduce((sum, one) => sum + one * one, 0) / (rows.length - 3))
    expect(deviation).toBeCloseTo(spread, 2)
    expect(benchmarkGap(0.2, 1e23, 2023, trend)).toBe(-Infinity)
  })
})

describe('slips met while gathering', () => {
  const cases = golden('fixtures') as unknown as readonly {
    readonly id: string
    readonly rule: string
    readonly verdict: string
    readonly inputs: PlainInputs
  }[]
  it.each(cases)('$id is caught by $rule', ({ rule, verdict, inputs }) => {
    expect(ask(ruleOf(rule), inputs)?.verdict).toBe(verdict)
  })
})

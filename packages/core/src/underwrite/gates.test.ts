import { readFileSync } from 'node:fs'
import { claimRules } from '@touchstone/core/claims'
import type { Deal } from '@touchstone/core/deal'
import { reference } from '@touchstone/reference'
import { describe, expect, it } from 'vitest'
import { amountOf, bareDeal, entry } from './deal.fixture.ts'
import type { GateAnswers } from './gates.ts'
import { GATES } from './keys.ts'
import type { Underwriting } from './types.ts'
import { underwrite } from './underwrite.ts'

const money = (words: string) => amountOf(words, reference.readings)
const count = (words: string, unit: string) => amountOf(words, reference.readings, unit)
const run = (deal: Deal, gates?: GateAnswers): Underwriting => {
  const answer = underwrite(deal, reference, { draws: 1024, engine: 'test', ...(gates === undefined ? {} : { gates }) })
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues))
  return answer.value
}
const stateOf = (u: Underwriting, id: string): string | null => u.gates.find((one) => one.id === id)?.state ?? null

/** 6 × parameters × 1e12 tokens: 15bn are 9e22, 18.4bn about 1.1e23, 1.84 trillion about 1.1e25 operations. */
const trained = (parameters: number, asOf: string): Deal => {
  const bare = bareDeal('青砚智能', asOf)
  return {
    ...bare,
    round: { ...bare.round, amount: money('2亿元'), stake: amountOf('10%', reference.readings) },
    model: {
      ...bare.model,
      parameters: count(String(parameters), 'parameter'),
      tokens: count('1000000000000', 'token'),
    },
  }
}

describe('gates of a deal', () => {
  it('hold the outbound rule against the operations of its model', () => {
    const states = (asOf: string, usPersons: boolean) =>
      [15e9, 18.4e9, 1.84e12].map((n) => stateOf(run(trained(n, asOf), { usPersons }), 'outbound'))
    expect(states('2025-01-02', true)).toEqual(['ok', 'open', 'stop'])
    expect(states('2025-01-01', true)).toEqual(['ok', 'ok', 'ok'])
    expect(states('2025-01-02', false)).toEqual([null, null, null])
  })
  it('void the verdict when one says stop', () => {
    const u = run(trained(1.84e12, '2025-06-30'), { usPersons: true, fund: 'usd-10+2' })
    expect(u.verdict.choice).toBe('void')
    expect(u.gates.find((one) => one.id === 'outbound')?.fund).toBe('usd-10+2')
    expect(run(trained(1.84e12, '2025-06-30'), { usPersons: false }).verdict.choice).not.toBe('void')
  })
  it('ask the open ones first', () => {
    const u = run(trained(15e9, '2025-06-30'))
    const open = u.gates.filter((one) => one.state === 'open').map((one) => one.id)
    expect(open.length).toBeGreaterThan(3)
    expect(u.questions.slice(0, open.length).map((one) => one.id)).toEqual(open)
    expect(u.questions.slice(open.length).some((one) => one.kind === 'gate')).toBe(false)
  })
  it('close with answers, the fund’s own with its documents', () => {
    const deal = trained(15e9, '2025-06-30')
    const u = run(
      { ...deal, ours: { cheque: money('3000万元'), proRata: null } },
      {
        usPersons: false,
        documents: {
          allowed: ['model'],
          excluded: [],
          size: 10e8,
          concentrationLimit: 0.1,
          ageYears: 1,
          lifeYears: 10,
          extensionYears: 2,
          reinvestment: null,
        },
        publicService: false,
        chipsBoughtOn: '2022-05',
        inventionsAssigned: true,
        nonCompetesWaived: true,
        consents: true,
        conflicts: [],
      },
    )
    expect(
      ['fund-sector', 'fund-concentration', 'model-filing', 'founders-freedom', 'conflicts'].map((id) =>
        stateOf(u, id),
      ),
    ).toEqual(['ok', 'ok', 'ok', 'ok', 'ok'])
    expect(stateOf(u, 'outbound')).toBeNull()
    expect(u.gates.map((one) => GATES.findIndex((id) => id === one.id))).toEqual(
      u.gates.map((one) => GATES.findIndex((id) => id === one.id)).sort((a, b) => a - b),
    )
  })
  it('ask for state procedures where an investor is the state’s', () => {
    const deal = trained(15e9, '2025-06-30')
    const u = run({ ...deal, round: { ...deal.round, investors: [entry('某市政府引导基金')] } })
    expect(u.gates.find((one) => one.id === 'state-money')).toMatchObject({ state: 'open', why: 'state-open' })
    // Nobody is named, so nobody was asked; a name that tells of no state is not held against it.
    expect(run(deal).gates.find((one) => one.id === 'state-money')).toMatchObject({ why: 'state-not-asked' })
    const other = run({ ...deal, round: { ...deal.round, investors: [entry('北辰资本')] } })
    expect(stateOf(other, 'state-money')).toBeNull()
  })
  it('cite nothing that was not public at the date', () => {
    for (const asOf of ['2023-04-30', '2024-06-01', '2026-06-01'])
      for (const gate of run(trained(15e9, asOf)).gates)
        for (const cite of gate.cites) if (cite.kind === 'data') expect(cite.learnedLater ?? false).toBe(false)
  })
})

describe('rules asked of a deal', () => {
  it('name what is missing, and end every figure at words or data', () => {
    const bare = bareDeal('青砚智能', '2024-06-30')
    const u = run({
      ...bare,
      model: { ...bare.model, parameters: count('700亿', 'parameter'), tokens: count('2万亿', 'token') },
      finances: {
        ...bare.finances,
        cash: money('1亿元'),
        netBurn: amountOf('1亿元/月', reference.readings, 'CNY/month'),
        revenueByLine: [
          { line: entry('api'), annual: money('1000万元'), growth: null, grossMargin: null, receivableDays: null },
        ],
      },
    })
    const fits = u.claims.find((one) => one.id === 'run-fits')
    expect(fits).toMatchObject({ verdict: 'unverifiable', probability: null, missing: ['cards', 'hours', 'peak'] })
    expect(u.claims.find((one) => one.id === 'burn-cash')?.verdict).toBe('stretched')
    for (const { reason } of u.claims)
      for (const id of Object.values(reason.figures)) {
        const figure = u.figures[id]
        expect(figure, id).toBeDefined()
        expect((figure?.cites.length ?? 0) + (figure?.formula?.inputs.length ?? 0), id).toBeGreaterThan(0)
      }
  })
  it('say nothing of what the paper does not claim', () => {
    const ids = new Set(run(bareDeal()).claims.map((one) => one.id))
    expect(claimRules.filter((rule) => ids.has(rule.id))).toEqual([])
  })
  it('have words for every rule in the registry', () => {
    const words = readFileSync(new URL('../../../render/src/words/zh/claims.ts', import.meta.url), 'utf8')
    for (const { id } of claimRules) expect(words).toMatch(new RegExp(`(?:'${id}'|\\b${id}): `))
  })
})

describe('a price that is none', () => {
  it('is said so, and the rest stands', () => {
    const bare = bareDeal()
    for (const round of [
      { amount: money('1亿元'), stake: amountOf('100%', reference.readings) },
      { amount: money('1亿元'), postMoney: money('5000万元') },
      { amount: money('1亿元'), stake: amountOf('0%', reference.readings) },
    ]) {
      const answer = underwrite({ ...bare, round: { ...bare.round, ...round } }, reference, {
        draws: 1024,
        engine: 'test',
      })
      expect(answer.ok && answer.value.verdict.choice).toBe('cannot_say')
      expect(answer.issues.map((one) => one.code).filter((code) => code.startsWith('underwrite/')).length).toBe(1)
    }
  })
  it('comes from zeros anywhere without a crash', () => {
    const bare = bareDeal('零', '2024-06-30')
    const zero = money('0元')
    const u = run({
      ...bare,
      round: { ...bare.round, amount: zero, credits: zero, preMoney: zero, postMoney: zero },
      model: {
        ...bare.model,
        parameters: count('0', 'parameter'),
        activeParameters: count('0', 'parameter'),
        tokens: count('0', 'token'),
        accelerators: {
          type: entry('H100'),
          count: count('0', 'card'),
          months: amountOf('0天', reference.readings),
          rent: null,
        },
      },
      team: { ...bare.team, people: count('0', 'person') },
      finances: { ...bare.finances, cash: zero, netBurn: amountOf('0元/月', reference.readings, 'CNY/month') },
    })
    expect(u.verdict.choice).toBe('cannot_say')
  })
})

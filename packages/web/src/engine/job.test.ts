import { describe, expect, it } from 'vitest'
import { readSearch } from '../app/search.ts'
import {
  EMPTY,
  fieldOf,
  type Job,
  jobFromAddress,
  jobText,
  jobToAddress,
  servingText,
  withField,
  withoutPlan,
  withPlan,
} from './job.ts'

const job: Job = {
  model: 'gpt-3',
  fields: { tokens: '3e11', 'cluster.accelerator': 'A100-80', 'cluster.count': '1024', 'plan.tp': '8' },
}

describe('a job in the address', () => {
  it('comes back as it was typed', () => {
    const address = jobToAddress(job)
    expect(address).toBe('from:gpt-3;tokens:3e11;cluster.accelerator:A100-80;cluster.count:1024;plan.tp:8')
    expect(jobFromAddress(address)).toEqual(job)
    const odd: Job = { model: null, fields: { software: 'a;b:c%3b', tokens: '3e' } }
    expect(jobFromAddress(jobToAddress(odd))).toEqual(odd)
    expect(readSearch({ job: address })).toEqual({ job: address })
    expect(readSearch({ part: 'serving' })).toEqual({ part: 'serving' })
    expect(readSearch({ part: 'cooking' })).toEqual({})
  })
  it('is nothing where nothing was typed, and what it cannot mean is left out', () => {
    expect(jobToAddress(EMPTY)).toBeUndefined()
    expect(jobFromAddress(undefined)).toEqual(EMPTY)
    expect(jobFromAddress('nonsense;;tokens:;password:x;from:;cluster.count:8')).toEqual({
      model: null,
      fields: { 'cluster.count': '8' },
    })
    expect(readSearch({ job: 'x'.repeat(2001) })).toEqual({})
  })
})

describe('the job file', () => {
  it('has what the model says, and over it what was typed', () => {
    const text = jobText(withField(job, 'model.layers', '48'), {
      'model.layers': 96,
      'model.hidden': 12_288,
      tokens: 1,
    })
    expect(JSON.parse(text)).toEqual({
      model: { layers: 48, hidden: 12_288 },
      tokens: 3e11,
      cluster: { accelerator: 'A100-80', count: 1024 },
      plan: { tp: 8 },
      programme: {},
    })
  })
  it('holds what is said of the programme around the run', () => {
    const fields = { 'programme.stages.lora.tokens': '10亿', 'programme.research.multiplier': '4' }
    expect(JSON.parse(jobText({ model: null, fields }, null))).toEqual({
      programme: { stages: { lora: { tokens: '10亿' } }, research: { multiplier: 4 } },
    })
    expect(fieldOf({ at: { path: '/programme/stages/lora/tokens' }, params: {} })).toBe('programme.stages.lora.tokens')
  })
  it('leaves the judgement of words to the verb', () => {
    const fields = { tokens: '3e', 'plan.zero': '1', 'plan.flashAttention': 'false', asOf: '2023', software: '25.09' }
    expect(JSON.parse(jobText({ model: null, fields }, null))).toEqual({
      tokens: '3e',
      plan: { zero: 1, flashAttention: false },
      asOf: '2023',
      software: '25.09',
      programme: {},
    })
  })
})

describe('the serving job', () => {
  it('shares model and accelerator with the training job, and has its own cluster, plan and load', () => {
    const fields = {
      ...job.fields,
      asOf: '2025-03-01',
      'serving.plan.tp': '2',
      'serving.load.promptTokens': '1,800',
      'serving.price.currency': 'USD',
    }
    expect(
      JSON.parse(servingText({ model: null, fields }, { 'model.layers': 96, seqLen: 2048 }, { 'model.kvLatent': 576 })),
    ).toEqual({
      model: { layers: 96, kvLatent: 576 },
      cluster: { accelerator: 'A100-80' },
      asOf: '2025-03-01',
      plan: { tp: 2 },
      load: { promptTokens: '1,800' },
      price: { currency: 'USD' },
    })
    expect(JSON.parse(jobText({ model: null, fields }, null))).not.toHaveProperty('serving')
  })
  it('has its issues at its own fields', () => {
    const at = (path: string, key = 'x') => ({ at: { path }, params: { key } })
    expect(fieldOf(at('/plan/tp'), true)).toBe('serving.plan.tp')
    expect(fieldOf(at('/plan/tp'))).toBe('plan.tp')
    expect(fieldOf(at('/price', 'perHour'), true)).toBe('serving.price.perHour')
    expect(fieldOf(at('/cluster/accelerator'), true)).toBe('cluster.accelerator')
    expect(fieldOf(at('/parameters'), true)).toBe('parameters')
  })
})

describe('an issue', () => {
  const at = (path: string, key?: string) => ({ at: { path }, params: key === undefined ? {} : { key } })
  it('stands at its field, a missing one at the field that would hold it', () => {
    expect(fieldOf(at('/cluster/count'))).toBe('cluster.count')
    expect(fieldOf(at('/cluster', 'count'))).toBe('cluster.count')
    expect(fieldOf(at('', 'parameters'))).toBe('parameters')
    expect(fieldOf(at('', 'accelerator'))).toBe('cluster.accelerator')
    expect(fieldOf(at('/search/globalBatch'))).toBeNull()
    expect(fieldOf(at(''))).toBeNull()
  })
})

describe('a plan', () => {
  it('that was found goes into the form with its batch, and out again without its formats', () => {
    const plan = { tp: 4, pp: 8, zero: 1, recompute: 'none', sequenceParallel: true, precision: 'bf16', zeroGroup: 8 }
    const with_ = withPlan(job, plan, 2048)
    expect(with_.fields).toMatchObject({
      globalBatch: '2048',
      'plan.tp': '4',
      'plan.pp': '8',
      'plan.recompute': 'none',
      'plan.sequenceParallel': 'true',
    })
    expect(Object.keys(withoutPlan(with_).fields).filter((field) => field.startsWith('plan.'))).toEqual([
      'plan.precision',
    ])
  })
  it('leaves with an empty field', () => {
    expect(withField(job, 'plan.tp', '').fields).not.toHaveProperty('plan.tp')
  })
})

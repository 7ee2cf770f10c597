import { describe, expect, it } from 'vitest'
import { inChinese, inEnglish } from './context.fixture.ts'
import { planVerb, PlanWork, planWork, type PlanOutput } from './plan.ts'
import { trainVerb } from './train.ts'
import type { Envelope } from './types.ts'

const gpt3 = {
  model: { kind: 'dense', layers: 96, hidden: 12288, heads: 96, ffnHidden: 49152, gatedMlp: false, vocab: 51200 },
  seqLen: 2048,
  tokens: 3e11,
  cluster: { accelerator: 'A100-80', count: 4096, nodeSize: 8 },
  plan: { precision: 'bf16', flashAttention: true },
}
const small = {
  ...gpt3,
  model: { kind: 'dense', layers: 24, hidden: 2048, heads: 16, ffnHidden: 8192, gatedMlp: false, vocab: 51200 },
  globalBatch: 256,
  cluster: { accelerator: 'A100-80', count: 64 },
}
const input = (job: object) => ({ file: 'job.json', text: JSON.stringify(job) })
const plan = (job: object): PlanOutput => valueOf(planVerb(input(job), inEnglish))
function valueOf<T>(answer: Envelope<T>): T {
  if (!answer.ok || answer.value === undefined) throw new Error(JSON.stringify(answer.issues))
  return answer.value
}

describe('plan', () => {
  it('goes through all plans of GPT-3 and says of the best what train says of it', () => {
    let clock = 0
    const job = { ...gpt3, search: { globalBatch: [512, 4096] } }
    const answer = valueOf(planVerb(input(job), inEnglish, () => (clock += 500)))
    expect(answer).toMatchObject({ evaluated: 2_154_216, seconds: 0.5, objective: 'time' })
    expect(answer.byBatch.map((one) => one.globalBatch)).toEqual([512, 1024, 2048, 4096])
    const { fastest, best, result } = answer
    expect(fastest).toMatchObject({ plan: best, globalBatch: answer.globalBatch, accelerators: 4096 })
    expect(result?.fits).toBe(true)
    expect((result?.iterationSeconds ?? 0) / (fastest?.iterationSeconds ?? 1)).toBeCloseTo(1, 12)
    expect(result?.interval80.iterationSeconds[1]).toBe(fastest?.upperIterationSeconds)
    expect((result?.memoryBytes?.total ?? 0) / (fastest?.memoryBytes ?? 1)).toBeCloseTo(1, 12)
    const alone = trainVerb(input({ ...gpt3, globalBatch: answer.globalBatch, plan: best }), inEnglish)
    expect(valueOf(alone).iterationSeconds).toBe(result?.iterationSeconds)
  })

  it('fixes the batch where only one is given, and never plans away what was stated', () => {
    const answer = plan({ ...small, plan: { precision: 'bf16', flashAttention: false } })
    expect(new Set(answer.frontier.map((one) => one.globalBatch))).toEqual(new Set([256]))
    expect(answer.best).toMatchObject({ precision: 'bf16', flashAttention: false })
    expect(answer.assumed.filter((path) => path.startsWith('plan.'))).toEqual([])
    expect(answer.cheapest).toEqual(answer.fastest)
  })

  it('trades time for cost where the number of accelerators is free', () => {
    const free = { ...small, search: { accelerators: [8, 64], objective: 'cost' } }
    const { fastest, cheapest, best, frontier } = plan(free)
    expect(fastest?.accelerators).toBe(64)
    expect(cheapest?.accelerators).toBeLessThan(64)
    expect([8, 16, 32]).toContain(cheapest?.accelerators)
    expect(best).toEqual(cheapest?.plan)
    expect(frontier[0]).toEqual(fastest)
    expect(frontier).toContainEqual(cheapest)
  })

  it('does not depend on the pieces', () => {
    const work = planWork(input(small), inEnglish)
    if (!(work instanceof PlanWork)) throw new Error('refused')
    while (work.step(700)) expect(work.progress().done).toBeLessThan(work.progress().total)
    expect(work.finish(null)).toEqual(planVerb(input(small), inEnglish))
  })

  it('says why there is none: no batch that divides, no memory that holds', () => {
    const odd = planVerb(input({ ...small, globalBatch: 1536 }), inChinese)
    expect(odd).toMatchObject({ ok: true, value: { best: null, result: null, evaluated: 0, frontier: [] } })
    expect(odd.issues).toMatchObject([{ code: 'job/no-legal-plan', params: { count: 64, batches: '1536' } }])
    const full = planVerb(input({ ...gpt3, cluster: { ...gpt3.cluster, count: 8 }, globalBatch: 512 }), inChinese)
    expect(full).toMatchObject({ ok: true, value: { best: null, feasible: 0 } })
    expect(full.issues.map((one) => one.code)).toEqual(['job/no-plan-fits'])
    expect(full.issues[0]?.message).toMatch(/^没有方案放得进显存：最省的也要\d+(\.\d)? GB，每张卡能用80 GB。/)
  })

  it('refuses what it cannot read', () => {
    const answer = planVerb(input({ ...small, search: { globalBatch: [512, 'many'], objective: 'both' } }), inEnglish)
    expect(answer.ok).toBe(false)
    expect(answer.issues.map((one) => one.code).sort()).toEqual(['deal/not-one-of', 'job/not-a-number'])
  })
})

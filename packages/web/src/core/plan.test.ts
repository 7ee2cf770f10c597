import { engineReference as reference } from '@touchstone/reference/engine'
import { zh } from '@touchstone/render/words/zh'
import type { Envelope } from '@touchstone/verbs'
import { type PlanOutput, planVerb } from '@touchstone/verbs/engine'
import { describe, expect, it } from 'vitest'
import { answerEngine } from './engine-answer.ts'
import { Core } from './asking.ts'
import type { Progress } from './pieces.ts'
import type { Call, EngineVerb, Reply } from './protocol.ts'
import { serve } from './serve.ts'

const context = { words: zh, reference, engine: 'test' }
const job = (globalBatch: number): { file: string; text: string } => ({
  file: 'job.json',
  text: JSON.stringify({
    model: { kind: 'dense', layers: 96, hidden: 12288, heads: 96, ffnHidden: 49152, gatedMlp: false, vocab: 51200 },
    seqLen: 2048,
    cluster: { accelerator: 'A100-80', count: 4096 },
    plan: { precision: 'bf16', flashAttention: true },
    search: { globalBatch: [512, globalBatch] },
  }),
})

/** A page and a worker on one thread, which speak only in turns of the event loop. */
function page(): Core {
  let toPage: (reply: Reply) => void = () => {}
  const hear = serve({
    send: (reply) => void setImmediate(() => toPage(structuredClone(reply))),
    now: () => performance.now(),
    turn: () => new Promise((resolve) => setImmediate(resolve)),
    ready: (call) => Promise.resolve(() => answerEngine(call as Call<EngineVerb>, context)),
  })
  return new Core({
    post: (message) => void setImmediate(() => hear(structuredClone(message))),
    listen: (reply) => (toPage = reply),
  })
}

const timeless = (answer: Envelope<PlanOutput> | undefined): unknown =>
  answer?.ok === true ? { ...answer, value: { ...answer.value, seconds: null } } : answer

describe('a plan search in the worker', () => {
  it('tells its progress and gives what the verb gives', async () => {
    const core = page()
    const seen: Progress[] = []
    const asking = { lang: 'zh', lane: 'plan', onProgress: (progress: Progress) => seen.push(progress) } as const
    const answer = await core.ask('plan', job(4096), asking)
    expect(timeless(answer?.envelope)).toEqual(planVerb(job(4096), context))
    expect(seen.length).toBeGreaterThan(2)
    expect(seen.at(-1)).toEqual({ done: 2_154_216, total: 2_154_216 })
  })

  it('answers an edit of the job and not the job before it', async () => {
    const core = page()
    const edited: Promise<unknown>[] = []
    const first = await core.ask('plan', job(4096), {
      lang: 'zh',
      lane: 'plan',
      onProgress: () => {
        if (edited.length === 0) edited.push(core.ask('plan', job(512), { lang: 'zh', lane: 'plan' }))
      },
    })
    expect(first).toBeNull()
    expect(await edited[0]).toMatchObject({ envelope: { ok: true, value: { evaluated: 426_240 } } })
  })

  it('stops when it is cancelled', async () => {
    const core = page()
    let heard = 0
    const answer = core.ask('plan', job(4096), {
      lang: 'zh',
      lane: 'plan',
      onProgress: () => {
        heard += 1
        core.cancel('plan')
      },
    })
    expect(await answer).toBeNull()
    expect(heard).toBe(1)
  })

  it('refuses a job that cannot be read at once', async () => {
    const asking = { lang: 'zh', lane: 'plan' } as const
    const answer = await page().ask('plan', { file: 'job.json', text: '{}' }, asking)
    expect(answer?.envelope.ok).toBe(false)
  })
})

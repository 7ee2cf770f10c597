import type { Envelope } from '@touchstone/verbs'
import { describe, expect, it } from 'vitest'
import { Core } from './asking.ts'
import { type Piecewise, type Progress, roomByRoom } from './pieces.ts'
import type { Call, Reply } from './protocol.ts'
import { type Answered, serve } from './serve.ts'

const envelope = (value: unknown): Envelope<unknown> => ({ ok: true, value, issues: [] })

/** A long answer of so many units, each worth a millisecond of the test's clock per thousand. */
class Long implements Piecewise<Envelope<unknown>> {
  private readonly total: number
  private readonly pass: (milliseconds: number) => void
  private done = 0
  readonly pieces: number[] = []
  constructor(total: number, pass: (milliseconds: number) => void) {
    this.total = total
    this.pass = pass
  }
  step(units: number): boolean {
    const here = Math.min(units, this.total - this.done)
    this.pieces.push(here)
    this.done += here
    this.pass(here / 1000)
    return this.done < this.total
  }
  progress(): Progress {
    return { done: this.done, total: this.total }
  }
  finish(): Envelope<unknown> {
    return envelope('long')
  }
}

/** A page and a worker that talk through turns of the event loop, as across threads, with a clock of their own. */
function world(answer: (call: Call, pass: (milliseconds: number) => void) => Answered) {
  let clock = 0
  const replies: Reply[] = []
  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
  let toPage: (reply: Reply) => void = () => {}
  const hear = serve({
    send: (reply) => {
      replies.push(reply)
      setImmediate(() => toPage(reply))
    },
    now: () => clock,
    turn,
    ready: (call) => Promise.resolve(() => answer(call, (milliseconds) => (clock += milliseconds))),
  })
  const core = new Core({
    post: (message) => void setImmediate(() => hear(message)),
    listen: (reply) => (toPage = reply),
  })
  return { core, replies }
}

const ask = (core: Core, lane: string, onProgress?: (progress: Progress) => void) =>
  core.ask('links', { file: 'x', text: '' }, { lang: 'zh', lane, ...(onProgress === undefined ? {} : { onProgress }) })

describe('the worker', () => {
  it('answers a long call in pieces, tells how far it is and how long it took', async () => {
    let work: Long | null = null
    const { core } = world((_, pass) => (work = new Long(1_000_000, pass)))
    const seen: Progress[] = []
    const answer = await ask(core, 'plan', (progress) => seen.push(progress))
    expect(answer?.envelope).toEqual(envelope('long'))
    expect(answer?.milliseconds).toBeCloseTo(1000, 6)
    expect(seen.at(-1)).toEqual({ done: 1_000_000, total: 1_000_000 })
    expect(seen.map(({ done }) => done)).toEqual([...seen].map(({ done }) => done).sort((a, b) => a - b))
    // 16,384 units take 16 ms, neither short nor long: the pieces stay so.
    expect((work as Long | null)?.pieces.slice(0, 3)).toEqual([16_384, 16_384, 16_384])
  })

  it('makes pieces longer that are short and shorter that are long', async () => {
    const sizes = async (total: number, speed: number): Promise<readonly number[]> => {
      let work: Long | null = null
      const { core } = world((_, pass) => (work = new Long(total, (ms) => pass(ms * speed))))
      await ask(core, 'plan')
      return (work as Long | null)?.pieces ?? []
    }
    // At a tenth of the time 16,384 units last 1.6 ms: doubled until 131,072 last 13 ms.
    expect((await sizes(1_000_000, 0.1)).slice(0, 5)).toEqual([16_384, 32_768, 65_536, 131_072, 131_072])
    // At ten times it they last 164 ms: halved until 2,048 last 20 ms.
    expect((await sizes(100_000, 10)).slice(0, 5)).toEqual([16_384, 8192, 4096, 2048, 2048])
  })

  it('drops a long call in its midst when a later generation arrives, and answers that', async () => {
    const { core, replies } = world((call, pass) => (call.id === 0 ? new Long(1e9, pass) : envelope('short')))
    let asked: Promise<unknown> | null = null
    const first = ask(core, 'plan', () => {
      asked ??= ask(core, 'plan')
    })
    expect(await first).toBeNull()
    expect(await asked).toMatchObject({ envelope: envelope('short') })
    expect(replies.find((reply) => reply.id === 0 && reply.kind !== 'progress')?.kind).toBe('dropped')
  })

  it('stops a long call when its lane is cancelled, and hears the next one', async () => {
    const { core, replies } = world((call, pass) => (call.lane === 'plan' ? new Long(1e9, pass) : envelope('short')))
    let heard = 0
    const long = ask(core, 'plan', () => {
      heard += 1
      if (heard === 3) core.cancel('plan')
    })
    const other = ask(core, 'deal')
    expect(await long).toBeNull()
    expect(heard).toBe(3)
    expect((await other)?.envelope).toEqual(envelope('short'))
    expect(replies.some((reply) => reply.id === 0 && reply.kind === 'answer')).toBe(false)
  })

  it('drops what waits when its lane is cancelled', async () => {
    const { core } = world((call, pass) => (call.lane === 'plan' ? new Long(100_000, pass) : envelope('short')))
    const long = ask(core, 'plan')
    const waiting = ask(core, 'deal')
    core.cancel('deal')
    expect(await waiting).toBeNull()
    expect(await long).toMatchObject({ envelope: envelope('long') })
  })

  it('says that an answer broke, at once or in pieces', async () => {
    const broken: Piecewise<Envelope<unknown>> = {
      step: () => {
        throw new Error('no more')
      },
      progress: () => ({ done: 0, total: 1 }),
      finish: () => envelope(null),
    }
    const { core } = world((call) => {
      if (call.id === 0) throw new Error('at once')
      return broken
    })
    await expect(ask(core, 'a')).rejects.toThrow('at once')
    await expect(ask(core, 'a')).rejects.toThrow('no more')
  })

  it('works off a computation room by room, and leaves it after the room it is in', async () => {
    const done: string[] = []
    const { core, replies } = world((call) =>
      roomByRoom(
        (function* () {
          for (let room = 0; room < 50; room++) {
            done.push(`${call.id}.${room}`)
            yield
          }
          return envelope(call.id)
        })(),
      ),
    )
    const first = ask(core, 'verdict')
    while (done.length < 3) await new Promise((resolve) => setImmediate(resolve))
    const second = ask(core, 'verdict')
    expect(await first).toBeNull()
    expect((await second)?.envelope).toEqual(envelope(1))
    const rooms = done.filter((one) => one.startsWith('0.')).length
    expect(rooms).toBeGreaterThan(2)
    expect(rooms).toBeLessThan(10)
    expect(replies.some((reply) => reply.kind === 'progress')).toBe(false)
  })
})

import type { Envelope } from '@touchstone/verbs'
import type { Call, Reply, VerbName, Verbs } from './protocol.ts'

export interface Answer<V extends VerbName> {
  readonly envelope: Envelope<Verbs[V]['value']>
  readonly milliseconds: number
}

export interface Asking {
  readonly lang: 'zh' | 'en'
  readonly lane: string
  readonly texts?: Readonly<Record<string, string>>
  readonly draws?: number
  readonly seed?: string
}

interface Waiting {
  readonly settle: (reply: Reply) => void
}

/** The page's end of the worker. */
export class Core {
  private readonly worker: Worker
  private readonly waiting = new Map<number, Waiting>()
  private readonly generations = new Map<string, number>()
  private next = 0

  constructor(worker: Worker) {
    this.worker = worker
    worker.addEventListener('message', (event: MessageEvent<Reply>) => {
      const found = this.waiting.get(event.data.id)
      this.waiting.delete(event.data.id)
      found?.settle(event.data)
    })
    worker.addEventListener('error', (event) => {
      const failed = [...this.waiting]
      this.waiting.clear()
      for (const [id, one] of failed) one.settle({ id, kind: 'broken', reason: event.message })
    })
  }

  /** Asks a verb; gives null where a later question of the same lane has overtaken it. */
  ask<V extends VerbName>(verb: V, input: Verbs[V]['input'], asking: Asking): Promise<Answer<V> | null> {
    const id = this.next++
    const generation = (this.generations.get(asking.lane) ?? 0) + 1
    this.generations.set(asking.lane, generation)
    const call: Call<V> = {
      id,
      verb,
      input,
      lang: asking.lang,
      texts: asking.texts ?? {},
      draws: asking.draws ?? null,
      seed: asking.seed ?? null,
      lane: asking.lane,
      generation,
    }
    return new Promise((resolve, reject) => {
      this.waiting.set(id, {
        settle: (reply) => {
          if (reply.kind === 'dropped' || this.generations.get(asking.lane) !== generation) resolve(null)
          else if (reply.kind === 'broken') reject(new Error(reply.reason))
          else
            resolve({
              envelope: reply.envelope as Envelope<Verbs[V]['value']>,
              milliseconds: reply.milliseconds,
            })
        },
      })
      this.worker.postMessage(call)
    })
  }
}

const start = (name: string): Core =>
  new Core(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name }))

/** The worker that answers what one is waiting for. */
export const core = start('core')

let second: Core | null = null

/** A second worker for long refinements, so that an edit never waits behind one; begun when first asked for. */
export const refiner = (): Core => (second ??= start('refiner'))

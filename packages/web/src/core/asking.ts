import type { SecondOpinion } from '@touchstone/core/underwrite'
import type { Envelope } from '@touchstone/verbs'
import type { Progress } from './pieces.ts'
import type { Call, Message, Reply, VerbName, Verbs } from './protocol.ts'

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
  /** Hears how far a long answer has come. */
  readonly onProgress?: (progress: Progress) => void
}

interface Waiting {
  readonly settle: (reply: Exclude<Reply, { readonly kind: 'progress' }>) => void
  readonly hear: (progress: Progress) => void
}

/** The way to a worker. */
export interface Port {
  readonly post: (message: Message) => void
  /** Says who hears its replies, and who hears that it failed as a whole. */
  readonly listen: (reply: (reply: Reply) => void, failed: (reason: string) => void) => void
}

/** The page's end of the worker. */
export class Core {
  private readonly port: Port
  private readonly waiting = new Map<number, Waiting>()
  private readonly generations = new Map<string, number>()
  private next = 0

  constructor(port: Port) {
    this.port = port
    port.listen(
      (reply) => {
        const found = this.waiting.get(reply.id)
        if (reply.kind === 'progress') return found?.hear(reply.progress)
        this.waiting.delete(reply.id)
        found?.settle(reply)
      },
      (reason) => {
        const failed = [...this.waiting]
        this.waiting.clear()
        for (const [id, one] of failed) one.settle({ id, kind: 'broken', reason })
      },
    )
  }

  /** Asks a verb; gives null where a later question of the same lane has overtaken it. */
  ask<V extends VerbName>(verb: V, input: Verbs[V]['input'], asking: Asking): Promise<Answer<V> | null> {
    const id = this.next++
    const generation = this.advance(asking.lane)
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
        hear: (progress) => {
          if (this.generations.get(asking.lane) === generation) asking.onProgress?.(progress)
        },
      })
      this.port.post(call)
    })
  }

  /** Wants nothing more of a lane; what was asked of it gives null. */
  cancel(lane: string): void {
    this.port.post({ cancel: lane, generation: this.advance(lane) })
  }

  /** Tells the newest call of a lane what another run has found meanwhile. */
  tell(lane: string, other: SecondOpinion): void {
    this.port.post({ found: lane, generation: this.generations.get(lane) ?? 0, other })
  }

  private advance(lane: string): number {
    const generation = (this.generations.get(lane) ?? 0) + 1
    this.generations.set(lane, generation)
    return generation
  }
}

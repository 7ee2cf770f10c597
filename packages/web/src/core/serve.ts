import type { SecondOpinion } from '@touchstone/core/underwrite'
import type { Envelope } from '@touchstone/verbs'
import { type Piecewise, workOff } from './pieces.ts'
import type { Call, Message, Reply } from './protocol.ts'
import { Queue } from './queue.ts'

/** What a call needs to be answered: at once, or in pieces. */
export type Answered = Envelope<unknown> | Piecewise<Envelope<unknown>>

/** The worker's surroundings; a test brings its own. */
export interface Host {
  readonly send: (reply: Reply) => void
  readonly now: () => number
  /** One turn of the event loop, so that later messages are heard. */
  readonly turn: () => Promise<void>
  /**
   * Loads what the call needs, then gives a function that answers it; only the latter is timed. `found` gives what another
   * run has found for the call by the time that it is asked.
   */
  readonly ready: (call: Call, found: () => SecondOpinion | undefined) => Promise<() => Answered>
}

const isPiecewise = (answer: Answered): answer is Piecewise<Envelope<unknown>> => 'step' in answer

/** Answers calls one after the other, drops those that are overtaken, also in the midst of a long one. */
export function serve(host: Host): (message: Message) => void {
  const queue = new Queue()
  let working = false

  async function answer(call: Call): Promise<Reply> {
    const answerNow = await host.ready(call, () => queue.foundFor(call))
    await host.turn()
    if (!queue.wants(call)) return { id: call.id, kind: 'dropped' }
    const started = host.now()
    const answered = answerNow()
    const milliseconds = host.now() - started
    if (!isPiecewise(answered)) return { id: call.id, kind: 'answer', envelope: answered, milliseconds }
    const done = await workOff(answered, {
      now: host.now,
      turn: host.turn,
      wanted: () => queue.wants(call),
      tell: (progress) => host.send({ id: call.id, kind: 'progress', progress }),
    })
    if (done === null) return { id: call.id, kind: 'dropped' }
    return { id: call.id, kind: 'answer', envelope: done.value, milliseconds: milliseconds + done.milliseconds }
  }

  async function work(): Promise<void> {
    if (working) return
    working = true
    for (;;) {
      await host.turn()
      const call = queue.take()
      if (call === null) break
      try {
        host.send(await answer(call))
      } catch (error) {
        host.send({ id: call.id, kind: 'broken', reason: error instanceof Error ? error.message : String(error) })
      }
    }
    working = false
  }

  return (message) => {
    if ('found' in message) return queue.keep(message)
    const dropped = 'cancel' in message ? queue.cancel(message.cancel, message.generation) : queue.add(message)
    for (const id of dropped) host.send({ id, kind: 'dropped' })
    void work()
  }
}

/// <reference lib="webworker" />
import { en } from '@touchstone/render/words/en'
import { zh } from '@touchstone/render/words/zh'
import type { Context } from '@touchstone/verbs'
import { answerCall } from './answer.ts'
import type { Call, Reply } from './protocol.ts'
import { Queue } from './queue.ts'

declare const __ENGINE__: string

const queue = new Queue()
const send = (reply: Reply): void => postMessage(reply)
/** Facts are loaded when the first call asks for them; the words of both languages are in the verbs already. */
let facts: Promise<Context['reference']> | null = null
const contextOf = async (lang: 'zh' | 'en'): Promise<Context> => {
  facts ??= import('@touchstone/reference').then(({ reference }) => reference)
  return { words: lang === 'zh' ? zh : en, reference: await facts, engine: __ENGINE__ }
}

/** One turn of the event loop, so that later messages are heard between two computations. */
const channel = new MessageChannel()
const turns: (() => void)[] = []
channel.port1.addEventListener('message', () => turns.shift()?.())
channel.port1.start()
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    turns.push(resolve)
    channel.port2.postMessage(null)
  })

let working = false

async function work(): Promise<void> {
  if (working) return
  working = true
  for (;;) {
    await turn()
    const call = queue.take()
    if (call === null) break
    try {
      const context = await contextOf(call.lang)
      await turn()
      if (!queue.wants(call)) {
        send({ id: call.id, kind: 'dropped' })
        continue
      }
      const started = performance.now()
      const envelope = answerCall(call, context)
      send({ id: call.id, kind: 'answer', envelope, milliseconds: performance.now() - started })
    } catch (error) {
      send({ id: call.id, kind: 'broken', reason: error instanceof Error ? error.message : String(error) })
    }
  }
  working = false
}

addEventListener('message', (event: MessageEvent<Call>) => {
  for (const id of queue.add(event.data)) send({ id, kind: 'dropped' })
  void work()
})

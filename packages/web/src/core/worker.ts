/// <reference lib="webworker" />
import { en } from '@touchstone/render/words/en'
import { zh } from '@touchstone/render/words/zh'
import type { Context } from '@touchstone/verbs'
import { answerCall } from './answer.ts'
import type { Message } from './protocol.ts'
import { serve } from './serve.ts'

declare const __ENGINE__: string

/** Facts are loaded when the first call asks for them; the words of both languages are in the verbs already. */
let facts: Promise<Context['reference']> | null = null
const contextOf = async (lang: 'zh' | 'en'): Promise<Context> => {
  facts ??= import('@touchstone/reference').then(({ reference }) => reference)
  return { words: lang === 'zh' ? zh : en, reference: await facts, engine: __ENGINE__ }
}

const channel = new MessageChannel()
const turns: (() => void)[] = []
channel.port1.addEventListener('message', () => turns.shift()?.())
channel.port1.start()
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    turns.push(resolve)
    channel.port2.postMessage(null)
  })

const hear = serve({
  send: (reply) => postMessage(reply),
  now: () => performance.now(),
  turn,
  ready: async (call) => {
    const context = await contextOf(call.lang)
    return () => answerCall(call, context)
  },
})

addEventListener('message', (event: MessageEvent<Message>) => hear(event.data))

/// <reference lib="webworker" />
import { reference } from '@touchstone/reference'
import { marketReference } from '@touchstone/reference/market'
import type { Call, Message, VerdictVerb } from './protocol.ts'
import { serve } from './serve.ts'
import { turn } from './turn.ts'
import { answerVerdict } from './verdict-answer.ts'
import { wordsOf } from './words.ts'

declare const __ENGINE__: string

const whole = { ...reference, ...marketReference }

const hear = serve({
  send: (reply) => postMessage(reply),
  now: () => performance.now(),
  turn,
  ready: async (call) => {
    const asked = call as Call<VerdictVerb>
    const words = await wordsOf(call.lang)
    const context = { words, reference: whole, engine: __ENGINE__ }
    // Page one needs nothing of what stands below it.
    if ((asked.input.depth ?? 'screen') === 'screen') return () => answerVerdict(asked, context)
    const { deeper } = await import('./deeper.ts')
    const deep = await deeper(context, asked.input.bank ?? [])
    return () => answerVerdict(asked, deep)
  },
})

addEventListener('message', (event: MessageEvent<Message>) => hear(event.data))

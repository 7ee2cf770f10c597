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
    const words = await wordsOf(call.lang)
    return () => answerVerdict(call as Call<VerdictVerb>, { words, reference: whole, engine: __ENGINE__ })
  },
})

addEventListener('message', (event: MessageEvent<Message>) => hear(event.data))

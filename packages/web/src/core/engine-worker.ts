/// <reference lib="webworker" />
import { engineTables as reference } from '@touchstone/reference/engine-tables'
import { learnVerb } from '@touchstone/verbs/learn'
import { answerEngine } from './engine-answer.ts'
import type { Call, EngineVerb, Message } from './protocol.ts'
import { serve } from './serve.ts'
import { turn } from './turn.ts'
import { plainWordsOf } from './words.ts'

declare const __ENGINE__: string

const isLearning = (call: Call): call is Call<'learn'> => call.verb === 'learn'

const hear = serve({
  send: (reply) => postMessage(reply),
  now: () => performance.now(),
  turn,
  ready: async (call) => {
    const words = await plainWordsOf(call.lang)
    if (isLearning(call)) {
      const { readingReference } = await import('@touchstone/reference/reading')
      const facts = { ...readingReference, accelerators: reference.accelerators }
      return () => learnVerb(call.input, { words, reference: facts })
    }
    return () => answerEngine(call as Call<EngineVerb>, { words, reference, engine: __ENGINE__ })
  },
})

addEventListener('message', (event: MessageEvent<Message>) => hear(event.data))

/// <reference lib="webworker" />
import { gazetteer as names } from '@touchstone/reference/gazetteer-cited'
import { modelNames, readingReference as reference } from '@touchstone/reference/reading'
import { articleView, type ArticleContext } from '@touchstone/verbs'
import type { Call, Message, ReadingVerb } from './protocol.ts'
import { serve } from './serve.ts'
import { turn } from './turn.ts'
import { articleWordsOf } from './words.ts'

const hear = serve({
  send: (reply) => postMessage(reply),
  now: () => performance.now(),
  turn,
  ready: async (call) => {
    const context: ArticleContext = { words: await articleWordsOf(call.lang), reference, modelNames, names }
    return () => articleView((call as Call<ReadingVerb>).input, context)
  },
})

addEventListener('message', (event: MessageEvent<Message>) => hear(event.data))

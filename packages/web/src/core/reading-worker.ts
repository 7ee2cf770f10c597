/// <reference lib="webworker" />
import { articleView, type Context } from '@touchstone/verbs'
import type { Call, Message, ReadingVerb } from './protocol.ts'
import { serve } from './serve.ts'
import { turn } from './turn.ts'
import { plainWordsOf } from './words.ts'

declare const __ENGINE__: string

/** Facts are loaded when the first call asks for them. */
let facts: Promise<Pick<Context, 'reference' | 'names' | 'modelNames'>> | null = null
const contextOf = async (lang: 'zh' | 'en'): Promise<Context> => {
  facts ??= Promise.all([import('@touchstone/reference/reading'), import('@touchstone/reference/gazetteer')]).then(
    ([{ readingReference: reference, modelNames }, { gazetteer }]) => ({ reference, modelNames, names: gazetteer }),
  )
  return { words: await plainWordsOf(lang), ...(await facts), engine: __ENGINE__ }
}

const hear = serve({
  send: (reply) => postMessage(reply),
  now: () => performance.now(),
  turn,
  ready: async (call) => {
    const context = await contextOf(call.lang)
    return () => articleView((call as Call<ReadingVerb>).input, { ...context, texts: call.texts })
  },
})

addEventListener('message', (event: MessageEvent<Message>) => hear(event.data))

/// <reference lib="webworker" />
import { articleView, type ArticleContext } from '@touchstone/verbs'
import type { Call, Message, ReadingVerb } from './protocol.ts'
import { serve } from './serve.ts'
import { turn } from './turn.ts'
import { articleWordsOf } from './words.ts'

/** Facts are loaded when the first call asks for them. */
let facts: Promise<Omit<ArticleContext, 'words'>> | null = null
const contextOf = async (lang: 'zh' | 'en'): Promise<ArticleContext> => {
  facts ??= Promise.all([import('@touchstone/reference/reading'), import('@touchstone/reference/gazetteer')]).then(
    ([{ readingReference: reference, modelNames }, { gazetteer }]) => ({ reference, modelNames, names: gazetteer }),
  )
  return { words: await articleWordsOf(lang), ...(await facts) }
}

const hear = serve({
  send: (reply) => postMessage(reply),
  now: () => performance.now(),
  turn,
  ready: async (call) => {
    const context = await contextOf(call.lang)
    return () => articleView((call as Call<ReadingVerb>).input, context)
  },
})

addEventListener('message', (event: MessageEvent<Message>) => hear(event.data))

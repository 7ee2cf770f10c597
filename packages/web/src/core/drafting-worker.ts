/// <reference lib="webworker" />
import { gazetteer as names } from '@touchstone/reference/gazetteer-cited'
import { readingReference as reference } from '@touchstone/reference/reading'
import { articleView, draftsFrom, layered } from '@touchstone/verbs'
import type { Call, DraftingVerb, Message } from './protocol.ts'
import { serve } from './serve.ts'
import { turn } from './turn.ts'
import { articleWordsOf } from './words.ts'

/** What was read in a text, as its page shows it and as deal files drafted from it. */
const hear = serve({
  send: (reply) => postMessage(reply),
  now: () => performance.now(),
  turn,
  ready: async (call) => {
    const words = await articleWordsOf(call.lang)
    const { input, readings } = (call as Call<DraftingVerb>).input
    return () => {
      const view = articleView(input, readings, { words, reference })
      return view.value === undefined
        ? view
        : { ...view, value: { ...view.value, drafts: draftsFrom(input, layered(input, readings, names)) } }
    }
  },
})

addEventListener('message', (event: MessageEvent<Message>) => hear(event.data))

/// <reference lib="webworker" />
import { gazetteer as names } from '@touchstone/reference/gazetteer-cited'
import { modelNames, readingReference as reference } from '@touchstone/reference/reading'
import { readText, type ReadingContext } from '@touchstone/verbs'
import type { Call, Message, ReadingVerb } from './protocol.ts'
import { serve } from './serve.ts'
import { turn } from './turn.ts'

const context: ReadingContext = { reference, modelNames, names }

const hear = serve({
  send: (reply) => postMessage(reply),
  now: () => performance.now(),
  turn,
  ready: (call) => {
    const { input } = call as Call<ReadingVerb>
    return Promise.resolve(() => ({ ok: true, value: readText(input, context), issues: [] }))
  },
})

addEventListener('message', (event: MessageEvent<Message>) => hear(event.data))

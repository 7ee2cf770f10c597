/// <reference lib="webworker" />
import { draftsFrom } from '@touchstone/verbs'
import type { Call, DraftingVerb, Message } from './protocol.ts'
import { serve } from './serve.ts'
import { turn } from './turn.ts'

const hear = serve({
  send: (reply) => postMessage(reply),
  now: () => performance.now(),
  turn,
  ready: (call) => {
    const { input, readings } = (call as Call<DraftingVerb>).input
    return Promise.resolve(() => ({ ok: true, value: draftsFrom(input, readings), issues: [] }))
  },
})

addEventListener('message', (event: MessageEvent<Message>) => hear(event.data))

/// <reference lib="webworker" />
import { engineReference as reference } from '@touchstone/reference/engine'
import { en } from '@touchstone/render/words/en'
import { zh } from '@touchstone/render/words/zh'
import { answerEngine } from './engine-answer.ts'
import type { Call, EngineVerb, Message } from './protocol.ts'
import { serve } from './serve.ts'
import { turn } from './turn.ts'

declare const __ENGINE__: string

const hear = serve({
  send: (reply) => postMessage(reply),
  now: () => performance.now(),
  turn,
  ready: (call) =>
    Promise.resolve(() =>
      answerEngine(call as Call<EngineVerb>, { words: call.lang === 'zh' ? zh : en, reference, engine: __ENGINE__ }),
    ),
})

addEventListener('message', (event: MessageEvent<Message>) => hear(event.data))

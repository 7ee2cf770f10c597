/// <reference lib="webworker" />
import { reference } from '@touchstone/reference'
import { withIssues } from '@touchstone/render'
import { en } from '@touchstone/render/words/en'
import * as enEquity from '@touchstone/render/words/en/equity'
import { zh } from '@touchstone/render/words/zh'
import * as zhEquity from '@touchstone/render/words/zh/equity'
import { answerEquity } from './equity-answer.ts'
import type { Call, EquityVerb, Message } from './protocol.ts'
import { serve } from './serve.ts'
import { turn } from './turn.ts'

declare const __ENGINE__: string

const spoken = { zh: withIssues(zh, zhEquity), en: withIssues(en, enEquity) }

const hear = serve({
  send: (reply) => postMessage(reply),
  now: () => performance.now(),
  turn,
  ready: (call) =>
    Promise.resolve(() =>
      answerEquity(call as Call<EquityVerb>, { words: spoken[call.lang], reference, engine: __ENGINE__ }),
    ),
})

addEventListener('message', (event: MessageEvent<Message>) => hear(event.data))

/// <reference lib="webworker" />
import { reference } from '@touchstone/reference'
import { withIssues } from '@touchstone/render'
import * as enEquity from '@touchstone/render/words/en/equity'
import * as zhEquity from '@touchstone/render/words/zh/equity'
import { answerEquity } from './equity-answer.ts'
import type { Call, EquityVerb, Message } from './protocol.ts'
import { serve } from './serve.ts'
import { turn } from './turn.ts'
import { plainWordsOf } from './words.ts'

declare const __ENGINE__: string

const issues = { zh: zhEquity, en: enEquity }

const hear = serve({
  send: (reply) => postMessage(reply),
  now: () => performance.now(),
  turn,
  ready: async (call) => {
    const words = withIssues(await plainWordsOf(call.lang), issues[call.lang])
    return () => answerEquity(call as Call<EquityVerb>, { words, reference, engine: __ENGINE__ })
  },
})

addEventListener('message', (event: MessageEvent<Message>) => hear(event.data))

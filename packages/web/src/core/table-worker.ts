/// <reference lib="webworker" />
import { ledgerReference as reference } from '@touchstone/reference/ledger'
import { withIssues } from '@touchstone/render'
import * as enEquity from '@touchstone/render/words/en/equity'
import * as zhEquity from '@touchstone/render/words/zh/equity'
import { answerTable } from './table-answer.ts'
import type { Call, Message, TableVerb } from './protocol.ts'
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
    return () => answerTable(call as Call<TableVerb>, { words, reference, engine: __ENGINE__ })
  },
})

addEventListener('message', (event: MessageEvent<Message>) => hear(event.data))

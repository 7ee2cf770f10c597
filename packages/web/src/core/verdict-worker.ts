/// <reference lib="webworker" />
import { verdictReference } from '@touchstone/reference/verdict'
import { withIssues } from '@touchstone/render'
import type { Context } from '@touchstone/verbs'
import type { Call, Message, VerdictVerb } from './protocol.ts'
import { serve } from './serve.ts'
import { turn } from './turn.ts'
import { answerVerdict } from './verdict-answer.ts'
import { verdictWordsOf } from './words.ts'

declare const __ENGINE__: string

const isVerdict = (call: Call): call is Call<'verdict'> => call.verb === 'verdict'

/** A context with what a call needs beyond page one, which needs none of it. */
async function equipped(call: Call, context: Context): Promise<Context> {
  if (isVerdict(call)) {
    if ((call.input.depth ?? 'screen') === 'screen') return context
    const { deeper } = await import('./deeper.ts')
    return deeper(context, call.input.bank ?? [])
  }
  const { comparePageIssues } =
    call.lang === 'zh'
      ? await import('@touchstone/render/words/zh/compare-page')
      : await import('@touchstone/render/words/en/compare-page')
  return { ...context, words: withIssues(context.words, comparePageIssues) }
}

const hear = serve({
  send: (reply) => postMessage(reply),
  now: () => performance.now(),
  turn,
  ready: async (call, found) => {
    const context = { words: await verdictWordsOf(call.lang), reference: verdictReference, engine: __ENGINE__ }
    const able = await equipped(call, context)
    return () => answerVerdict(call as Call<VerdictVerb>, able, found)
  },
})

addEventListener('message', (event: MessageEvent<Message>) => hear(event.data))

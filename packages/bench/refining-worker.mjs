/** A thread that answers verdicts as the page's workers do, for refining.mjs. */
import { parentPort } from 'node:worker_threads'
import { engineReference } from '@touchstone/reference/engine'
import { marketReference } from '@touchstone/reference/market'
import { en as words } from '@touchstone/render/words/en'
import { serve } from '../web/dist/core/serve.js'
import { answerVerdict } from '../web/dist/core/verdict-answer.js'

const context = { words, reference: { ...engineReference, ...marketReference }, engine: 'bench' }

const hear = serve({
  send: (reply) => parentPort.postMessage(reply),
  now: () => performance.now(),
  turn: () => new Promise((resolve) => setImmediate(resolve)),
  ready: (call, found) => Promise.resolve(() => answerVerdict(call, context, found)),
})

parentPort.on('message', hear)

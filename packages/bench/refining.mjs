/** What the page's workers do after an edit, on threads: the verdict in words, and its last digits. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { Core } from '../web/dist/core/asking.js'
import { ALL_DRAWS, FIRST_DRAWS, judge } from '../web/dist/core/judging.js'

/** The threads of verdicts, two where there is more than one core, as on the page. */
export function refiners() {
  const threads = []
  const begin = () => {
    const thread = new Worker(new URL('refining-worker.mjs', import.meta.url))
    threads.push(thread)
    return new Core({
      post: (message) => thread.postMessage(message),
      listen: (reply, failed) => {
        thread.on('message', reply)
        thread.on('error', (error) => failed(error.message))
      },
    })
  }
  const first = begin()
  const finer = availableParallelism() > 1 ? begin() : first
  return {
    /** A deal and funds, read, to the last digits of their verdict. */
    refine: async (deal, funds) => {
      const draws = []
      await judge(
        { deal, funds },
        {
          lang: 'en',
          lane: 'bench',
          few: FIRST_DRAWS,
          all: ALL_DRAWS,
          first,
          finer,
          hear: ({ envelope }) => draws.push(envelope.value?.summary.draws),
        },
      )
      if (draws.at(-1) !== ALL_DRAWS) throw new Error(`the last digits are missing: ${draws.join(', ')}`)
    },
    end: () => Promise.all(threads.map((thread) => thread.terminate())),
  }
}

import { Core } from './asking.ts'
import type { Reply } from './protocol.ts'

function start(name: string): Core {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name })
  return new Core({
    post: (message) => worker.postMessage(message),
    listen: (reply, failed) => {
      worker.addEventListener('message', (event: MessageEvent<Reply>) => reply(event.data))
      worker.addEventListener('error', (event) => failed(event.message))
    },
  })
}

/** The worker that answers what one is waiting for. */
export const core = start('core')

let second: Core | null = null

/** A second worker for long refinements, so that an edit never waits behind one; begun when first asked for. */
export const refiner = (): Core => (second ??= start('refiner'))

import { Core } from './asking.ts'
import type { Reply } from './protocol.ts'

function asking(worker: Worker): Core {
  return new Core({
    post: (message) => worker.postMessage(message),
    listen: (reply, failed) => {
      worker.addEventListener('message', (event: MessageEvent<Reply>) => reply(event.data))
      worker.addEventListener('error', (event) => failed(event.message))
    },
  })
}

const desk = (name: string): Core =>
  asking(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name }))

/** The worker that answers what one is waiting for. */
export const core = desk('core')

let second: Core | null = null

/** A second worker for long refinements, so that an edit never waits behind one; begun when first asked for. */
export const refiner = (): Core => (second ??= desk('refiner'))

let third: Core | null = null

/** The worker of the compute engine; begun when first asked for. */
export const engine = (): Core =>
  (third ??= asking(new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module', name: 'engine' })))

let fourth: Core | null = null

/** The worker of equity and funds; begun when first asked for. */
export const equity = (): Core =>
  (fourth ??= asking(new Worker(new URL('./equity-worker.ts', import.meta.url), { type: 'module', name: 'equity' })))

let fifth: Core | null = null

/** The worker of the reader; begun when first asked for. */
export const reading = (): Core =>
  (fifth ??= asking(new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module', name: 'reading' })))

let sixth: Core | null = null

/** The worker of cap tables; begun when first asked for. */
export const ledger = (): Core =>
  (sixth ??= asking(new Worker(new URL('./table-worker.ts', import.meta.url), { type: 'module', name: 'ledger' })))

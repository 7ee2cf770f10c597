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

/** The worker that answers what one is waiting for. */
export const core = asking(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'core' }))

const judging = (): Core =>
  asking(new Worker(new URL('./verdict-worker.ts', import.meta.url), { type: 'module', name: 'verdict' }))

let second: Core | null = null
let eighth: Core | null = null

/** The worker of verdicts; begun when first asked for. */
export const verdict = (): Core => (second ??= judging())

/** The worker of their last digits: one of its own where there is a core for it, so that no verdict waits for them. */
export const refining = (): Core => (navigator.hardwareConcurrency > 1 ? (eighth ??= judging()) : verdict())

/** Stops the verdicts of a lane after the room that each is in; their workers stay, with all that they have compiled. */
export function stopVerdicts(lane: string): void {
  for (const one of [second, eighth]) one?.cancel(lane)
}

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

let seventh: Core | null = null

/** The worker that drafts deal files from what the reader's worker read; begun when first asked for. */
export const drafting = (): Core =>
  (seventh ??= asking(
    new Worker(new URL('./drafting-worker.ts', import.meta.url), { type: 'module', name: 'drafting' }),
  ))

let sixth: Core | null = null

/** The worker of cap tables; begun when first asked for. */
export const ledger = (): Core =>
  (sixth ??= asking(new Worker(new URL('./table-worker.ts', import.meta.url), { type: 'module', name: 'ledger' })))

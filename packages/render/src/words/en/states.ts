/** How far a deal is, in English. */
export const states = {
  completed: 'completed',
  partly_closed: 'partly closed',
  in_progress: 'in progress',
  in_talks: 'in talks',
  planned: 'planned',
  disputed: 'disputed',
  failed: 'failed',
  joke: 'joke',
  unknown: 'unknown',
} as const

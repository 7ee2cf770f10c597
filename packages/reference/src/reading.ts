import type { Reference } from '@touchstone/core/facts'
import { readings } from './generated/readings.ts'

/** The facts that the reader reads, and no others, so that its worker is light. */
export const readingReference: Pick<Reference, 'models' | 'readings'> = { models: [], readings }

export { modelNames } from './generated/model-names.ts'

import type { Reference } from '@touchstone/core/facts'
import { readings } from './generated/readings.ts'
import { numbers } from './numbers.ts'

/** Every reviewed fact of `data/` that an underwriting uses; passed in where it is used, never imported by a formula. */
export const reference: Reference = { ...numbers, readings }

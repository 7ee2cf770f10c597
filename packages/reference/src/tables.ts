import { baseRates } from './generated/base-rates.ts'
import { readings } from './generated/readings.ts'

/** What reading and answering a cap table needs of the facts. */
export const tableReference = { readings, baseRates }

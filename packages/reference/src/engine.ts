import type { EngineReference } from '@touchstone/core/facts'
import { engineTables } from './engine-tables.ts'
import { reference } from './index.ts'

/** The tables of an underwriting with those of the compute engine. */
export const engineReference: EngineReference = { ...reference, ...engineTables }

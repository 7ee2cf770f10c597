import { gazetteer as cited } from './generated/gazetteer.ts'
import { gazetteerMemory } from './generated/gazetteer-memory.ts'

/** Investors and companies by name, with their sources: what votes in a reading. */
export { gazetteer as cited } from './generated/gazetteer.ts'

/** The same with those written from memory, which only join the names of one party across documents. */
export const gazetteer = [...cited, ...gazetteerMemory]

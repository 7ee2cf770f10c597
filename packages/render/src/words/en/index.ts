import { plain } from '../plain/en.ts'
import type { Words } from '../types.ts'
import { memoFormulas } from './memo-formulas.ts'
import { statements } from './statements.ts'
import { flags, formulas, gateReasons, reasons } from './underwriting.ts'

/** All words in English. */
export const en: Words = { ...plain, statements, memoFormulas, formulas, reasons, flags, gateReasons }

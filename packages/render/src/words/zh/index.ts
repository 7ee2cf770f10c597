import { plain } from '../plain/zh.ts'
import type { Words } from '../types.ts'
import { memoFormulas } from './memo-formulas.ts'
import { statements } from './statements.ts'
import { flags, formulas, gateReasons, reasons } from './underwriting.ts'

/** All words in Chinese. */
export const zh: Words = { ...plain, statements, memoFormulas, formulas, reasons, flags, gateReasons }

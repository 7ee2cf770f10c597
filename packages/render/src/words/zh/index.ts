import { plain } from '../plain/zh.ts'
import type { Words } from '../types.ts'
import { memoFormulas } from './memo-formulas.ts'
import { statements } from './statements.ts'
import { formulas } from './underwriting.ts'

/** All words in Chinese. */
export const zh: Words = { ...plain, statements, memoFormulas, formulas }

import { plain } from '../plain/zh.ts'
import type { Words } from '../types.ts'
import { memoFormulas } from './memo-formulas.ts'
import { questions } from './questions.ts'
import { statements } from './statements.ts'
import { conditions, figureNames, flags, formulas, gateReasons, gates, reasons } from './underwriting.ts'

/** All words in Chinese. */
export const zh: Words = {
  ...plain,
  statements,
  memoFormulas,
  formulas,
  reasons,
  flags,
  gateReasons,
  gates,
  conditions,
  figureNames,
  questions,
}

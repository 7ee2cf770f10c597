import { plain } from '../plain/en.ts'
import type { Words } from '../types.ts'
import { memoFormulas } from './memo-formulas.ts'
import { questions } from './questions.ts'
import { statements } from './statements.ts'
import { conditions, figureNames, flags, formulas, gateReasons, gates, reasons } from './underwriting.ts'

/** All words in English. */
export const en: Words = {
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

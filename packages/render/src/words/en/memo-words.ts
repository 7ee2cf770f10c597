import type { Words } from '../types.ts'
import { memoFormulas } from './memo-formulas.ts'
import { questions } from './questions.ts'
import { statements } from './statements.ts'
import { conditions, figureNames, flags, formulas, gateReasons, gates, reasons } from './underwriting.ts'

/** What a memo says in English: sentences, formulas, reasons, flags, gates and questions. */
export const memoWords = {
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
} satisfies Partial<Words>

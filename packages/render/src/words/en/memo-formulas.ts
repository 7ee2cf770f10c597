import { say } from '../../inline/run.ts'
import type { MemoFormulaWords } from '../types.ts'

export const memoFormulas: MemoFormulaWords = {
  'memo/borrowed-share': ({ inputs }) =>
    say`part of the verdict’s rank sensitivity that lies on borrowed inputs: ${inputs}`,
  'memo/claim-probability': ({ inputs }) => say`share of draws in which the claim holds, from ${inputs}`,
  'memo/question-worth': ({ inputs }) => say`part of the verdict’s rank sensitivity that lies on this input: ${inputs}`,
}

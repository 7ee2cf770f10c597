import { say } from '../../inline/run.ts'
import type { MemoFormulaWords } from '../types.ts'

export const memoFormulas: MemoFormulaWords = {
  'memo/borrowed-share': ({ inputs }) =>
    say`part of the loss’s rank sensitivity, as it was before anything of the company was told, that lies on borrowed inputs: ${inputs}`,
  'memo/claim-probability': ({ inputs }) => say`share of draws in which the claim holds, from ${inputs}`,
  'memo/question-worth': ({ inputs }) => say`part of the verdict’s rank sensitivity that lies on this input: ${inputs}`,
  'memo/counted': ({ inputs }) => say`counted on the same draws: ${inputs}`,
  'memo/fund-cheque': ({ inputs }) =>
    say`the cheque of the deal file, else half of the round, at most what the fund may put in one company: ${inputs}`,
  'memo/fund-reserves': ({ inputs }) =>
    say`what our share of the next two rounds would cost within the time in which we follow and the fund’s life: ${inputs}`,
  'memo/fund-other': ({ inputs }) =>
    say`each price computed again, the highest at which the other rule says yes: ${inputs}`,
  'memo/claims-sound': ({ inputs }) => say`statements that hold, by ${inputs}`,
  'memo/fund-let-in': ({ inputs }) => say`score of investing now over the score of waiting if always let in: ${inputs}`,
}

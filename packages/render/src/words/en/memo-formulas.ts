import { say } from '../../inline/run.ts'
import type { MemoFormulaWords } from '../types.ts'

export const memoFormulas: MemoFormulaWords = {
  'memo/borrowed-share': ({ inputs }) =>
    say`part of the verdict’s rank sensitivity that lies on borrowed inputs: ${inputs}`,
  'memo/claim-probability': ({ inputs }) => say`share of draws in which the claim holds, from ${inputs}`,
  'memo/question-worth': ({ inputs }) => say`part of the verdict’s rank sensitivity that lies on this input: ${inputs}`,
  'memo/years-revenue': ({ inputs }) => say`the company run quarter by quarter, revenue of that year, from ${inputs}`,
  'memo/years-margin': ({ inputs }) =>
    say`the company run quarter by quarter, gross profit over revenue of that year, from ${inputs}`,
  'memo/years-burn': ({ inputs }) =>
    say`the company run quarter by quarter, net cash spent in that year, from ${inputs}`,
  'memo/years-cash': ({ inputs }) =>
    say`the company run quarter by quarter, cash at the end of that year without new money; below zero it is what must have been raised, from ${inputs}`,
  'memo/years-out': ({ inputs }) => say`draws whose cash is gone by the end of that year without new money: ${inputs}`,
  'memo/next': ({ inputs }) => say`draws that need another round, and the middle of that round, from ${inputs}`,
  'memo/ending': ({ inputs }) => say`draws of the fitted market that end so within ten years: ${inputs}`,
  'memo/best': ({ inputs }) => say`part of the mean multiple that the best 1% of draws bring: ${inputs}`,
  'memo/fund-cheque': ({ inputs }) =>
    say`the cheque of the deal file, else half of the round, at most what the fund may put in one company: ${inputs}`,
  'memo/fund-reserves': ({ inputs }) =>
    say`what our share of the next two rounds would cost within the fund’s life: ${inputs}`,
  'memo/fund-other': ({ inputs }) =>
    say`each price computed again, the highest at which the other rule says yes: ${inputs}`,
  'memo/fund-let-in': ({ inputs }) => say`score of investing now over the score of waiting if always let in: ${inputs}`,
}

import { say } from '../../inline/run.ts'
import type { MemoFormulaWords } from '../types.ts'

export const memoFormulas: MemoFormulaWords = {
  'memo/borrowed-share': ({ inputs }) => say`结论的秩敏感度里，落在借来的输入上的一份：${inputs}`,
  'memo/claim-probability': ({ inputs }) => say`抽样里主张成立的次数所占，用到：${inputs}`,
  'memo/question-worth': ({ inputs }) => say`结论的秩敏感度里，这一项所占：${inputs}`,
}

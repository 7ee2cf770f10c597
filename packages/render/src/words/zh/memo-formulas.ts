import { say } from '../../inline/run.ts'
import type { MemoFormulaWords } from '../types.ts'

export const memoFormulas: MemoFormulaWords = {
  'memo/borrowed-share': ({ inputs }) =>
    say`公司什么都还没说的时候，亏钱与否的秩敏感度里，现在仍靠借来的输入的一份：${inputs}`,
  'memo/claim-probability': ({ inputs }) => say`抽样里主张成立的次数所占，用到：${inputs}`,
  'memo/question-worth': ({ inputs }) => say`结论的秩敏感度里，这一项所占：${inputs}`,
  'memo/counted': ({ inputs }) => say`同一批抽样里数出来的：${inputs}`,
  'memo/fund-cheque': ({ inputs }) => say`项目文件里写的投资额；没写则取本轮一半，且不超过单个项目的上限：${inputs}`,
  'memo/fund-reserves': ({ inputs }) => say`跟投年限和基金存续期之内，头两轮按比例跟投要花的钱：${inputs}`,
  'memo/fund-other': ({ inputs }) => say`逐个价格重算，另一条规则还说投的最高价：${inputs}`,
  'memo/claims-sound': ({ inputs }) => say`成立的说法，凭${inputs}`,
  'memo/fund-let-in': ({ inputs }) => say`现在投的得分，除以每次都进得去时等的得分：${inputs}`,
}

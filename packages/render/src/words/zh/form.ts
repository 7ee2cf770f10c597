import type { FormWords } from '../form-words.ts'
import { readings } from './readings.ts'

export const sections: FormWords['sections'] = {
  company: '公司',
  round: '本轮',
  model: '模型与算力',
  team: '团队',
  finances: '财务',
  ours: '我们',
  assumptions: '假设与市场上的说法',
}

export const form: FormWords = {
  sections,
  fields: {
    '/company/name': '公司名',
    '/company/layer': '层次',
    '/company/stage': '阶段',
    '/company/country': '国家',
    '/asOf': '截至',
    '/round/label': '轮次',
    '/round/amount': '金额',
    '/round/stake': '出让比例',
    '/round/preMoney': '投前估值',
    '/round/postMoney': '投后估值',
    '/round/leads': '领投',
    '/round/investors': '跟投',
    '/round/existingInvestors': '老股东',
    '/model/name': '模型',
    '/model/parameters': '参数量',
    '/model/tokens': '训练token数',
    '/model/accelerators/type': '卡型',
    '/model/accelerators/count': '卡数',
    '/model/accelerators/months': '训练时长',
    '/model/accelerators/rent': '每卡时租金',
    '/team/people': '人数',
    '/team/monthlyPay': '月薪',
    '/finances/cash': '现金',
    '/finances/netBurn': '每月净花',
    '/ours/cheque': '我们投多少',
  },
  readings,
}

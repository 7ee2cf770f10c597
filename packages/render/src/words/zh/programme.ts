import type { ProgrammeWords } from '../programme-words.ts'

export const programme: ProgrammeWords = {
  section: '整个研发计划',
  rows: {
    run: '留下的这一轮',
    research: '试错：消融、小模型、废弃的训练',
    fullFineTuning: '全量微调',
    lora: 'LoRA微调',
    preference: '偏好对齐',
    reinforcement: '强化学习',
    evaluation: '评测',
    data: '数据',
    total: '合计',
  },
  multiplier: '试错倍数',
  hours: '卡时',
  cost: '费用',
  interval: (low, high) => `90%：${low}至${high}`,
  unknown: (what) => `没算进去：${what.join('、')}`,
  unknowns: {
    'programme.data': '数据（没写条数和token）',
    'programme.data.pricePerMillion': '数据token（没写价）',
    'programme.data.currency': '数据（没有那时的汇率）',
  },
}

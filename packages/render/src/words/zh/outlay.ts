import type { OutlayWords } from '../outlay-words.ts'

export const outlay: OutlayWords = {
  section: '连备用卡和人',
  rows: { run: '训练的卡', spares: '备用卡', salaries: '人', total: '合计' },
  roles: { researcher: '研究员', engineer: '工程师', operations: '运维', other: '其他人' },
  places: { US: '美国', CN: '中国' },
  people: (role, place, people, months) => `${role}（${place}，${people}人，${months}个月）`,
  spares: (accelerators) => `备用卡（${accelerators}张）`,
  waiting: '等备机的时间',
  enough: (accelerators) => `等待不过1%，${accelerators}张备用卡就够`,
  noPrice: '没有已知的价',
  interval: (low, high) => `90%：${low}至${high}`,
}

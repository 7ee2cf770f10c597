import type { MoreIssues } from '../../message.ts'
import type { ComparePageWords } from '../compare-page-words.ts'
import { compareIssues } from './compare-issues.ts'

export const comparePage: ComparePageWords = {
  crumb: '并排比',
  best: (name, verdict, next, chance) => `${name}得分最高，结论是“${verdict}”；都领投的话，${chance}的时候胜过${next}`,
  onlyOne: (name, verdict) => `能打分的只有${name}，结论是“${verdict}”`,
  none: (count) => `${count}个项目并排，没有一个能打分`,
  few: '选两到五个项目，并排比',
  lone: '并排比至少要两个项目，现在还不够。到收件读一份材料，存为项目，再回来比。',
  toInbox: '去收件',
  refused: '这样不能比',
  working: (count) => `在算${count}个项目……`,
  choose: '比什么',
  deals: '项目',
  most: (count) => `最多${count}个。`,
  fund: '按哪只基金的规则',
  date: '事实截至',
  dateHint: '不填就用各项目共同的日期。',
  useDate: (date) => `都用${date}`,
  table: '并排的结论',
  row: '项',
  by: '怎么比的',
  draws: (draws) => `各${draws}次抽样，用同一组随机数。`,
  foldedTitle: '先写自己的数，再并排比',
  folded: (names) => `这些项目的结论还折着，比了就看见了：${names}。点开它，先写自己的数。`,
  openAll: '不写，直接比',
  unread: (file) => `“${file}”读不出来，所以没有比。`,
  mend: '打开来改',
}

/** What forbids a comparison, with what to do about it on the page. */
export const comparePageIssues: MoreIssues = {
  equityIssues: compareIssues,
  equitySuggestions: {
    'compare/too-few': () => '再勾一个项目。',
    'compare/too-many': () => '去掉几个，或者用同一只基金、同一个日期分两次比。',
    'compare/one-fund': () => '选一只基金。',
    'compare/unreadable': () => '打开这个项目改好，或者不比它。',
    'compare/dates-differ': ({ latest }) => `把“事实截至”填成${latest}或更晚的日子。`,
    'compare/date-too-early': ({ latest }) => `把“事实截至”改成${latest}或更晚。`,
    'compare/no-rate': () => '换更晚的日子，或者换一只用这种货币的基金。',
  },
}

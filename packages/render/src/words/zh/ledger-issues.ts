import type { EquityIssueWords, EquitySuggestionWords } from '../types.ts'

const types: Readonly<Record<string, string>> = {
  issue: '增发',
  transfer: '转让',
  grant: '授予期权',
  exercise: '行权',
  conversion: '转换',
  repurchase: '回购',
  cancellation: '注销',
  split: '拆股',
  adjustment: '调整',
  'pay-in': '实缴',
}
const totals: Readonly<Record<string, string>> = {
  issued: '已发行股份',
  'fully-diluted': '完全稀释后股份',
  'registered-capital': '注册资本',
  'paid-in': '实缴资本',
}
const skipped: Readonly<Record<string, string>> = {
  title: '表头之前的标题',
  blank: '空行',
  total: '合计行',
  subtotal: '小计行',
  note: '没有数目的说明',
  header: '重复的表头',
  'no-amount': '没有持股数',
  unsupported: '账本不记这种事项',
  schedule: '归属安排不是按月等额的',
  rates: '利率不止一个',
  incomplete: '缺少要用的内容',
}
const near = (found: string | null): string | null => (found === null ? null : `是不是“${found}”？`)

export const ledgerIssues = {
  'equity/unknown-class': ({ class: id }) => `没有“${id}”这一类证券。`,
  'equity/unknown-holder': ({ holder }) => `持有人里没有“${holder}”。`,
  'equity/unknown-convertible': ({ id }) => `没有未了结的SAFE或可转债“${id}”。`,
  'equity/duplicate-id': ({ id }) => `“${id}”用了两次。`,
  'equity/bad-date': ({ text }) => (text === '' ? '没有日期，不知道说的是哪一天。' : `“${text}”不是日期。`),
  'equity/not-positive': ({ key, value }) => `“${key}”不能是${value}。`,
  'equity/no-ratio': ({ class: id }) => `“${id}”有转换价，没有发行价，算不出转换比例。`,
  'equity/wrong-kind': ({ class: id, type }) =>
    id === '' ? `这种公司没有“${types[type] ?? type}”这种事项。` : `“${id}”不能做“${types[type] ?? type}”。`,
  'equity/circular-conversion': ({ classes }) => `转换绕成了一圈：${classes}。`,
  'equity/more-than-held': ({ holder, class: id, asked, held }) => `${holder}只有“${id}”${held}，动不了${asked}。`,
  'equity/over-authorized': ({ class: id, issued, authorized }) => `“${id}”发到${issued}，超过了可发的${authorized}。`,
  'equity/over-pool': ({ class: id, granted, reserved }) => `期权池“${id}”授出${granted}，超过了预留的${reserved}。`,
  'equity/exercise-beyond-granted': ({ holder, class: id, asked, granted }) =>
    `${holder}在“${id}”里只有${granted}份未行权的期权，行不了${asked}份。`,
  'equity/exercise-unvested': ({ holder, class: id, asked, vested }) =>
    `${holder}在“${id}”行权${asked}份，当天只归属了${vested}份；提前行权的股份要看回购条款。`,
  'equity/fraction-in-cash': ({ holder, class: id, fraction }) => `${holder}的“${id}”零头${fraction}股，折现金。`,
  'equity/split-leaves-pool': ({ class: id, pool }) => `“${id}”拆了股，期权池“${pool}”当天没有跟着拆。`,
  'equity/pay-in-beyond': ({ holder, paid, unpaid }) => `${holder}实缴${paid}，未缴的只有${unpaid}。`,
  'equity/pay-in-overdue': ({ holder, amount, due }) => `${holder}应在${due}前缴足，还差${amount}。`,
  'equity/total-differs': ({ of, class: id, holder, stated, found }) =>
    `${[holder, id === null ? null : `“${id}”`].filter((one) => one !== null).join('的')}${totals[of] ?? of}写的是${stated}，各行加起来是${found}。`,
  'cap/not-exact': ({ key, text }) => `“${key}”要一个准数，“${text}”不是。`,
  'cap/not-whole': ({ key, text, least }) => `“${key}”的“${text}”不是${least}的整数倍。`,
  'cap/currency': ({ key, found, expected }) => `“${key}”用的是${found}，这份表用${expected}。`,
  'cap/before-opening': ({ date, opening }) => `这一笔在${date}，而文件已经写了${opening}的持有情况；只能记那以后的。`,
  'cap/redemption-of-all': (params) =>
    `回购权写在${params.class}上，它不是优先股：这一类的所有持有人（包括创始人）都算有这个权利。`,
  'cap/no-date': () => '没有asOf，不知道持有情况是哪一天的。',
  'cap/ranks-contradict': ({ class: one, other, senior, rank, otherRank }) =>
    `“${one}”写成${senior ? '先于' : '等于'}“${other}”，和别处矛盾${rank === '?' && otherRank === '?' ? '' : `（顺位${rank}和${otherRank}）`}。`,
  'sheet/no-header': () => '没有找到表头：要有一列持有人，和一列持股数、比例或出资额。',
  'sheet/no-holder': ({ row }) => `第${row}行有数目，没有持有人。`,
  'sheet/unreadable-cell': ({ row, column, text }) => `第${row}行“${column}”的“${text}”读不出准数。`,
  'sheet/row-skipped': ({ row, reason, text }) =>
    `第${row}行略去（${skipped[reason] ?? reason}）${text === '' ? '' : `：${text}`}。`,
  'sheet/total-differs': ({ row, column, stated, found }) =>
    `第${row}行写“${column}”合计${stated}，各行加起来是${found}。`,
  'sheet/percent-differs': ({ row, holder, stated, found }) => `第${row}行写${holder}占${stated}，按数目算是${found}。`,
  'ocf/not-a-bundle': ({ found }) => `这不是OCF文件：${found}里没有发行人和事项。`,
  'ocf/missing': ({ type, id, key }) => `${type} ${id}缺“${key}”。`,
  'ocf/unknown-security': ({ type, id }) => `${type}说的证券“${id}”没有发行过，或已经了结。`,
  'ocf/not-held': ({ type, id, what }) => `${type} ${id}没有读入：${skipped[what] ?? what}。`,
} satisfies Partial<EquityIssueWords>

export const ledgerSuggestions: EquitySuggestionWords = {
  'equity/unknown-class': ({ nearest }) => near(nearest),
  'equity/unknown-holder': ({ nearest }) => near(nearest),
  'equity/unknown-convertible': ({ nearest }) => near(nearest),
  'equity/bad-date': () => '写成如2023-04-11、2023-04或2023。',
  'equity/over-pool': () => '池子加大过，就记一笔adjustment。',
  'equity/over-authorized': () => '章程改过，就记一笔adjustment。',
  'equity/split-leaves-pool': ({ pool }) => `同一天给“${pool}”也记一笔split。`,
  'cap/not-exact': () => '写成如1,000万、1200元或8%。',
  'cap/no-date': () => '加一行，如asOf: 2023-04-11。',
}

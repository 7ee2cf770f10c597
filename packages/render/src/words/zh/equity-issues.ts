import type { EquityIssueWords, EquitySuggestionWords } from '../types.ts'
import { compareIssues, compareSuggestions } from './compare-issues.ts'
import { documentIssues, documentSuggestions } from './document-issues.ts'
import { roundIssues } from './round-issues.ts'
import { fundIssues, fundSuggestions } from './fund-issues.ts'
import { ledgerIssues, ledgerSuggestions } from './ledger-issues.ts'
import { unit } from './issues.ts'

/** 退出分配里的数目。 */
const exitTerms: Readonly<Record<string, string>> = {
  shares: '股数',
  claim: '债权',
  preference: '优先清算额',
  dividends: '应计股息',
  strike: '行权价',
  premium: '折扣补足额',
  share: '比例',
  most: '上限',
  votes: '票数',
  threshold: '表决门槛',
  exit: '退出价',
}
const valueTerms: Readonly<Record<string, string>> = {
  spot: '现值',
  volatility: '波动率',
  years: '年数',
  rate: '利率',
  yield: '分红率',
  strike: '行权价',
  holdingYears: '预期持有年数',
  price: '价格',
  equity: '股权总值',
}
const bounds: Readonly<Record<string, string>> = { positive: '大于0', 'not-negative': '不小于0', number: '是个数' }

/** Issues that only equity and valuation raise, in Chinese; loaded with what can meet them. */
export const equityIssues: EquityIssueWords = {
  ...compareIssues,
  ...documentIssues,
  ...fundIssues,
  ...ledgerIssues,
  ...roundIssues,
  // Chinese terms and the venture-capital methods.
  'equity/out-of-range': ({ key, found, least, most, whole }) => {
    const ends = [...(least === null ? [] : [`不小于${least}`]), ...(most === null ? [] : [`不大于${most}`])]
    return `“${key}”是${found}；要是${ends.join('、')}${ends.length > 0 ? '的' : ''}${whole ? '整数' : '数'}。`
  },
  'equity/dates-reversed': ({ first, firstDate, second, secondDate }) =>
    `“${second}”（${secondDate}）早于“${first}”（${firstDate}）。`,
  'equity/no-target': ({ text }) => `目标是${text}，要大于0才谈得上完成了几成。`,
  'equity/adjustment-impossible': ({ revalued, investment }) =>
    `按完成的比例重估，公司值${revalued}，不多于投资额${investment}，股份补不出来；要按现金补偿或回购算。`,
  'equity/adjustment-beyond-giver': ({ transfer, holds }) => `要转${transfer}的股份，补偿人只有${holds}。`,
  'equity/adjustment-before-filing': () => '申报A股以前，这份对赌原则上要清理。',
  'equity/net-assets-unknown': () => '条款写了和净资产孰高，但不知道净资产，只按本息算。',
  'equity/exercise-silent': ({ since, months, deadline }) =>
    `协议没写多久内行使回购权。法院参考${months}个月：从${since}起，到${deadline}为止。`,
  'equity/exercise-near': ({ deadline, days }) => `回购权要在${deadline}以前行使，还剩${days}天。`,
  'equity/exercise-passed': ({ deadline, days, guided }) =>
    guided
      ? `按法院参考的期限，回购权该在${deadline}以前行使，已过${days}天；各地法院不一致，要问律师。`
      : `回购权的期限是${deadline}，已过${days}天，没写行使过，不再计入；行使过就写上exercised和日期。`,
  'equity/redemption-wall': ({ date, currency, open, cash, short }) =>
    `${date}起，公司可被要求回购${open}${unit(currency)}，现金${cash}${unit(currency)}，差${short}${unit(currency)}。`,
  'equity/founder-exposed': ({ date, currency, amount, last, most }) =>
    `创始人从${date}起个人要担回购款${amount}${unit(currency)}，到${last}共${most}${unit(currency)}。`,
  'equity/reduction-first': () => '公司回购要先减资；减不成，法院不支持它付款。',
  'equity/listing-rate-missing': ({ pair, date }) => `不知道${date}的${pair}汇率，用别的货币写的门槛没有比。`,
  'equity/listing-no-rule': ({ date }) => `${date}没有适用的上市标准。`,
  'valuation/stake-over-whole': ({ stake }) =>
    stake === null
      ? '退出时一分不值，占多少都没有回报。'
      : `要拿到这样的回报，得占${Math.round(stake * 1000) / 10}%，超过全部：这个价投不了。`,
  'valuation/chances-off': ({ sum }) => `各种情形的概率加起来是${sum}，要等于1。`,
  'valuation/nothing-to-weigh': ({ key }) => `“${key}”是空的，没有东西可算。`,
  'equity/exit-negative': ({ id, what, value }) => `“${id}”的${exitTerms[what] ?? what}是${value}，不能为负。`,
  'equity/exit-bad-rank': ({ id, rank }) => `“${id}”的清偿顺位写的是${rank}，要写1、2、3……，1最先。`,
  'equity/exit-two-ranks': ({ id, first, second }) => `“${id}”出现在两个清偿顺位：${first}和${second}。`,
  'equity/exit-named-twice': ({ id }) => `名称“${id}”用了两次。`,
  'equity/exit-not-a-part': ({ id, what, value }) => `“${id}”的${exitTerms[what] ?? what}是${value}，应在0和1之间。`,
  'equity/exit-no-cap': ({ id }) => `“${id}”的参与分配有上限，却没写上限是多少。`,
  'equity/exit-cap-below-preference': ({ id, cap, preference }) =>
    `“${id}”的参与上限${cap}低于优先清算额${preference}。`,
  'equity/exit-nobody-takes-rest': () => '付完优先清算额以后，剩下的钱没有人分：没有普通股，也没有可转为普通股的。',
  'equity/exit-unknown-class': ({ id }) => `没有类别“${id}”。`,
  'equity/exit-too-many-votes': ({ found, most }) => `写了${found}项表决，最多${most}项。`,
  'equity/exit-holders-disagree': ({ id, held, shares }) => `“${id}”各持有人合计${held}股，该类别是${shares}股。`,
  'equity/exit-safes-take-all': ({ share }) => `投后SAFE合计占${share}，没有给别人留下股份。`,
  'equity/exit-no-safe-price': ({ id }) => `“${id}”的估值上限是0，算不出转股价。`,
  'equity/exit-no-issue-price': ({ id }) => `“${id}”有优先清算权，却没有发行价，算不出金额。`,
  'equity/exit-no-conversion-price': ({ id, price }) => `“${id}”的转股价是${price}，要大于0。`,
  'equity/value-out-of-range': ({ what, value, expected }) =>
    `${valueTerms[what] ?? what}是${value}，应${bounds[expected] ?? expected}。`,
  'equity/value-payoff-steps': ({ exit }) => `退出价到${exit}时，表决使分配突然跳变，期权法不能用。`,
  'equity/value-not-identified': ({ value, low, high }) => `价格${value}定不出股权总值：从${low}到${high}都对得上。`,
  'equity/value-out-of-reach': ({ value, most }) => `股权总值再高，这个类别也值不到${value}；最多${most}。`,
}

export const equitySuggestions: EquitySuggestionWords = {
  ...compareSuggestions,
  ...documentSuggestions,
  ...ledgerSuggestions,
  ...fundSuggestions,
}

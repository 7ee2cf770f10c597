import type { EquityIssueWords } from '../types.ts'

export const roundIssues = {
  'round/zero-consideration': ({ shares }) =>
    `发行${shares}股没有对价，完全棘轮调整算不出来；章程视同收到的金额要写明。`,
  'round/not-positive': ({ key, text }) => `“${key}”要大于0，写的是${text}。`,
  'round/negative': ({ key, text }) => `“${key}”不能是负数：${text}。`,
  'round/share-out-of-range': ({ key, text }) => `“${key}”的比例是${text}；要不小于0、小于1。`,
  'round/money-over-valuation': ({ newMoney, postMoney }) => `新钱${newMoney}不小于投后估值${postMoney}。`,
  'round/safe-over-cap': ({ id, amount, cap }) =>
    `投后SAFE“${id}”的金额${amount}不小于估值上限${cap}，等于买下整个公司。`,
  'round/safes-own-all': ({ share }) => `各份投后SAFE合计占公司的${share}，已到100%。`,
  'round/duplicate-id': ({ id }) => `“${id}”用了两次。`,
  'round/no-such-package': ({ id, package: chosen }) => `“${id}”选的条款“${chosen}”不是它之后的SAFE。`,
  'round/no-price': ({ valuation }) =>
    `这一轮没有正的价格：估值${valuation}付不起转股、期权池和反稀释调整合起来要的股份。`,
  'round/not-settled': () => '这一轮的条款互相牵动，没有算到稳定的结果。',
  'round/pool-above-target': ({ share, target }) => `期权池已占${share}，高于目标${target}，没有增加。`,
  'round/partial-period': ({ days, periods }) => `一年计息${periods}次，${days}天不是整期；零头怎么计息，合同要写明。`,
  'round/below-threshold': ({ newMoney, threshold }) =>
    newMoney === ''
      ? `没写新钱多少，不知道够不够合格融资的门槛${threshold}。`
      : `新钱${newMoney}低于合格融资的门槛${threshold}，可转债不自动转股。`,
  'round/over-subscribed': ({ asked, newMoney }) => `各方要认购${asked}，这一轮只有${newMoney}。`,
  'round/money-disagrees': ({ sum, newMoney }) => `各投资人金额合计${sum}，这一轮写的是${newMoney}。`,
  'round/unknown': ({ what, id }) => `“${what}”里写的“${id}”，股东名册里没有。`,
  'round/more-than-held': ({ holder, held, asked }) => `“${holder}”只有${held}股，要转出${asked}股。`,
  'round/two-valuations': ({ stated }) => `同时写了${stated}，价格由一个定，几个未必一致。留一个。`,
  'round/two-takes': ({ holder, stated }) => `“${holder}”同时写了${stated}，数额由一个定。留一个。`,
  'round/no-cap-table': ({ file }) => (file === '' ? '没写股权表在哪。' : `读不到股权表“${file}”。`),
  'round/later-transactions': ({ date, last }) => `这轮在${date}，股权表却记到了${last}，后面的事会被漏掉。`,
} satisfies Partial<EquityIssueWords>
